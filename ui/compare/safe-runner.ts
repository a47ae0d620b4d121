/** A runner that goes on without workers where the browser has none to give: slower, and the page halts briefly. */
import { createDirectRunner, isAbort, type Runner } from '../../workers/index.ts';

/** While no worker has ever answered, a failure may be the workers' own: then the page tries by itself, and goes on so when it can. */
export function createSafeRunner(open: () => Runner): Runner {
  let onWorkers = true;
  let proven = false;
  const direct = createDirectRunner();
  let runner: Runner;
  try {
    runner = open();
  } catch {
    runner = direct;
    onWorkers = false;
  }
  return {
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
        if (proven || isAbort(error) || (!onWorkers && asked === direct)) throw error;
        const result = await direct.run(input, options);
        // It was not the run: from now on the page computes.
        onWorkers = false;
        runner = direct;
        return result;
      }
    },
    async close() {
      await Promise.all([runner.close(), direct.close()]);
    },
  };
}
