import { abortError, isAbort } from './runner.ts';
import type { Runner } from './runner.ts';

export interface SafeRunner extends Runner {
  /** False once it is known that every run halts the page: what nobody is waiting for had better not be run. */
  readonly onWorkers: boolean;
}

/** This thread as a runner. The engine is large and hardly ever wanted here, so a page fetches it only when it is. */
function createFetchedRunner(): Runner {
  let fetched: Promise<Runner> | undefined;
  let closed = false;
  return {
    width: 1,
    async run(input, options) {
      if (closed) throw abortError();
      fetched ??= import('./direct-runner.ts').then(({ createDirectRunner }) => createDirectRunner());
      return (await fetched).run(input, options);
    },
    async close() {
      closed = true;
      await (await fetched)?.close();
    },
  };
}

/**
 * A runner that goes on without workers where the browser has none to give: slower, and the page halts briefly. While
 * no worker has ever answered, a failure may be the workers' own: then the page tries by itself, and goes on so when it
 * can.
 *
 * @param onAlone called once when the page has to compute by itself
 */
export function createSafeRunner(open: () => Runner, onAlone: () => void = () => undefined): SafeRunner {
  let proven = false;
  const direct = createFetchedRunner();
  let runner: Runner;
  try {
    runner = open();
  } catch {
    runner = direct;
    onAlone();
  }
  return {
    get onWorkers() {
      return runner !== direct;
    },
    get width() {
      return runner.width;
    },
    async run(input, options) {
      const asked = runner;
      try {
        const result = await asked.run(input, options);
        proven ||= asked !== direct;
        return result;
      } catch (error) {
        if (proven || isAbort(error) || asked === direct) throw error;
        const result = await direct.run(input, options);
        // It was not the run: from now on the page computes.
        if (runner !== direct) onAlone();
        runner = direct;
        return result;
      }
    },
    async close() {
      await Promise.all([runner.close(), direct.close()]);
    },
  };
}
