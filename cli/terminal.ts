import { once, setMaxListeners } from 'node:events';
import { faultText, printable, printableLines, type Language } from '../experiments/index.ts';
import { exitStatus } from './exit-statuses.ts';
import { readStream } from './read-bytes.ts';
import { unwritable } from './unwritable.ts';

/** The three streams of the process and the wish to stop; a test double is a few functions and a signal. */
export interface Terminal {
  /** Results. Waits until a slow reader has taken them. */
  print(text: string): Promise<void>;
  /** Messages. */
  tell(text: string): void;
  /** Puts a line of progress in place of the one before, an empty one takes it away; only where there is a screen. */
  rewrite(line: string): void;
  /** Whether messages go to a screen on which a line can be rewritten. */
  readonly screen: boolean;
  /** All of standard input. @throws TooLarge beyond so many bytes, AbortError when it is asked to stop */
  readInput(most: number): Promise<Uint8Array>;
  /** Aborted by Ctrl-C, by a scheduler and by the end of the connection. */
  readonly interrupted: AbortSignal;
  /** Whether an error of the program itself is reported with its stack. */
  readonly traced: boolean;
}

/**
 * The same terminal, safe from the words of a document: control sequences are printed as text, not carried out.
 */
export function withoutControlSequences(terminal: Terminal): Terminal {
  return {
    ...terminal,
    print: (text) => terminal.print(printableLines(text)),
    tell: (text) => terminal.tell(printableLines(text)),
    rewrite: (line) => terminal.rewrite(printable(line)),
  };
}

/**
 * The terminal of this process. The first Ctrl-C, a scheduler's request to end, or a closed connection
 * asks the command to stop; the second ends it at once.
 */
export function processTerminal(language: Language, traced: boolean): Terminal {
  const stop = new AbortController();
  // Every run in flight listens.
  setMaxListeners(0, stop.signal);
  let printing = false;
  const interrupt = (): void => {
    // A reader that takes nothing would be waited for without end.
    if (stop.signal.aborted || printing) process.exit(exitStatus.interrupted);
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  // Messages that cannot be delivered do not end the work.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no fault.
    if (error.code === 'EPIPE') process.exit(exitStatus.done);
    const place = { en: 'standard output', zh: '标准输出' }[language];
    process.stderr.write(`${faultText(unwritable(place, error), language)}\n`, () =>
      process.exit(exitStatus.notWritten),
    );
  });
  return {
    async print(written) {
      if (process.stdout.write(written)) return;
      printing = true;
      await once(process.stdout, 'drain');
      printing = false;
    },
    tell(written) {
      process.stderr.write(written);
    },
    rewrite(line) {
      process.stderr.write(`\r\u001b[K${line}`);
    },
    screen: process.stderr.isTTY === true,
    readInput: (most) => readStream(process.stdin, most, stop.signal),
    interrupted: stop.signal,
    traced,
  };
}
