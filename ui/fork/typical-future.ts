/** Which of the futures stands for the others on the two stages. */
import type { ForkPath } from '../../experiments/index.ts';

function mostCommon(outcomes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const outcome of outcomes) if (outcome >= 0) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? -1;
}

/**
 * The future that ends as most do in both branches and whose jobs at the end are nearest to the medians; as most do in
 * the acting one where no future does both.
 */
export function typicalFuture(alone: ForkPath | undefined, acting: ForkPath | undefined): number {
  const paths = [acting, alone].filter((path) => path !== undefined);
  const usual = paths.map(({ outcomes }) => mostCommon(outcomes));
  let best = 0;
  let least = Infinity;
  for (let future = 0; future < (paths[0]?.outcomes.length ?? 0); future++) {
    let distance = 0;
    paths.forEach(({ outcomes, endJobs, jobsAtEnd }, k) => {
      const off = Math.abs((endJobs[future] ?? Number.NaN) - jobsAtEnd) / Math.max(1, jobsAtEnd);
      distance += (Number.isNaN(off) ? 1000 : off) + (outcomes[future] === usual[k] ? 0 : 100 / (k + 1));
    });
    if (distance < least) [best, least] = [future, distance];
  }
  return best;
}
