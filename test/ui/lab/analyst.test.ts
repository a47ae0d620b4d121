/** Analyses are made on a thread, and on the page where there is none. */
import { expect, test } from 'vitest';
import { createAnalyst } from '../../../ui/lab/analyst.ts';

const columns = [Float64Array.of(1, 2, 3)];
const mean = 2;

test('a browser without threads, and one whose thread dies with questions open', async () => {
  const none = createAnalyst(() => {
    throw new Error('no workers');
  });
  expect((await none.ask('summaries', columns))[0]!.mean).toBe(mean);
  let opened = 0;
  class Dying extends EventTarget {
    postMessage(): void {
      setTimeout(() => this.dispatchEvent(new Event('error')));
    }
    terminate(): void {}
  }
  const dying = createAnalyst(() => {
    opened += 1;
    return new Dying() as unknown as Worker;
  });
  const answers = await Promise.all([dying.ask('summaries', columns), dying.ask('summaries', columns)]);
  expect(answers.map(([one]) => one!.mean)).toEqual([mean, mean]);
  await dying.ask('summaries', columns);
  expect(opened).toBe(1);
});

test('what an analysis refuses is said in its own words', async () => {
  const analyst = createAnalyst(() => {
    throw new Error('no workers');
  });
  await expect(analyst.ask('scenarios', [], Float64Array.of(1), 'x', undefined)).rejects.toThrow(
    'every one of 0 factors',
  );
});
