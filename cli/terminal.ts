import { once, setMaxListeners } from 'node:events';
import { text } from 'node:stream/consumers';

/** The three streams of the process and the wish to stop; a test double is three functions and a signal. */
export interface Terminal {
  /** Results. Waits until a slow reader has taken them. */
  print(text: string): Promise<void>;
  /** Messages and progress. */
  tell(text: string): void;
  /** Whether messages go to a screen on which a line can be rewritten. */
  readonly screen: boolean;
  readInput(): Promise<string>;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
}

/** The terminal of this process. The first Ctrl-C asks the command to stop, the second ends it at once. */
export function processTerminal(): Terminal {
  const stop = new AbortController();
  // Every run in flight listens.
  setMaxListeners(0, stop.signal);
  process.on('SIGINT', () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
  // A reader such as `head` that has seen enough is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return {
    async print(written) {
      if (!process.stdout.write(written)) await once(process.stdout, 'drain');
    },
    tell(written) {
      process.stderr.write(written);
    },
    screen: process.stderr.isTTY === true,
    readInput: () => text(process.stdin),
    interrupted: stop.signal,
  };
}
