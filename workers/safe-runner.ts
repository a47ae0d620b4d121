import { createDirectRunner } from './direct-runner.ts';
import { isAbort } from './runner.ts';
import type { Runner } from './runner.ts';

export interface SafeRunner extends Runner {
  /** False once it is known that every run halts the page: what nobody is waiting for had better not be run. */
  readonly onWorkers: boolean;
}

/**
 * A runner that goes on without workers where the browser has none to give: slower, and the page halts briefly. While no
 * worker has ever answered, a failure may be the workers' own: then the page tries by itself, and goes on so when it can.
 *
 * @param onAlone called once when the page has to compute by itself
 */
export function createSafeRunner(open: () => Runner, onAlone: () => void = () => undefined): SafeRunner {
  let proven = false;
  const direct = createDirectRunner();
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
