import { constants, createReadStream, fstat, open } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { isatty, ReadStream } from 'node:tty';
import { promisify } from 'node:util';

/** There is more to read than may be read. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  readonly most: number;
  constructor(most: number) {
    super(`more than ${most} bytes`);
    this.most = most;
  }
}

/**
 * All that a stream gives.
 * @param most bytes it may give; no more than that is ever held
 * @throws TooLarge; AbortError as soon as the signal is given, however long the stream keeps silent; what the stream
 * fails with
 */
export async function readStream(stream: Readable, most: number, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stop = (): void => void stream.destroy(signal.reason as Error);
  signal.addEventListener('abort', stop);
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > most) throw new TooLarge(most);
      pieces.push(piece);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    stream.destroy();
  }
  return Buffer.concat(pieces, size);
}

/**
 * All of a file. A pipe nobody writes into and a screen nobody types at are waited for without holding up the process:
 * a thread blocked in a system call could not be stopped.
 * @throws as `readStream`, and what the system says when it cannot be opened or read
 */
export async function readBytes(path: string, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const file = await promisify(open)(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const stat = await promisify(fstat)(file);
  const stream = stat.isFIFO()
    ? new Socket({ fd: file, readable: true, writable: false })
    : isatty(file)
      ? new ReadStream(file)
      : createReadStream('', { fd: file });
  if (stat.isFile() && stat.size > most) {
    stream.destroy();
    throw new TooLarge(most);
  }
  return readStream(stream, most, signal);
}
