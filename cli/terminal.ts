import { once, setMaxListeners } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { faultText, type Language } from '../experiments/index.ts';
import { exitStatus } from './command.ts';
import { unwritable } from './write-whole.ts';

/** The three streams of the process and the wish to stop; a test double is three functions and a signal. */
export interface Terminal {
  /** Results. Waits until a slow reader has taken them. */
  print(text: string): Promise<void>;
  /** Messages and progress. */
  tell(text: string): void;
  /** Whether messages go to a screen on which a line can be rewritten. */
  readonly screen: boolean;
  readInput(): Promise<Uint8Array>;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
}

/**
 * The terminal of this process. The first Ctrl-C, or the wish of a scheduler that it ends, asks the command to stop; the
 * second ends it at once.
 */
export function processTerminal(language: Language): Terminal {
  const stop = new AbortController();
  // Every run in flight listens.
  setMaxListeners(0, stop.signal);
  let reading = false;
  const interrupt = (): void => {
    // Nothing has been done yet while the scenario is being typed.
    if (stop.signal.aborted || reading) process.exit(exitStatus.interrupted);
    stop.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  // Messages nobody can be told do not end the work.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no fault.
    if (error.code === 'EPIPE') process.exit(exitStatus.done);
    const place = language === 'zh' ? '标准输出' : 'standard output';
    process.stderr.write(`${faultText(unwritable(place, error), language)}\n`, () => process.exit(exitStatus.notWritten));
  });
  return {
    async print(written) {
      if (!process.stdout.write(written)) await once(process.stdout, 'drain');
    },
    tell(written) {
      process.stderr.write(written);
    },
    screen: process.stderr.isTTY === true,
    async readInput() {
      reading = true;
      return buffer(process.stdin).finally(() => (reading = false));
    },
    interrupted: stop.signal,
  };
}
