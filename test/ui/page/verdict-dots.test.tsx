// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { verdicts, type Verdict } from '../../../engine/index.ts';
import type { PathOutlook } from '../../../experiments/index.ts';
import { VerdictDots } from '../../../ui/page/verdict-dots.tsx';
import type { Runs } from '../../../ui/studio/runs.ts';
import type { Study } from '../../../ui/studio/study.ts';
import { drawWith, quietParts, wordsOf } from '../studio/draw-with.tsx';

/** A path whose runs end so, in this order. */
function pathOf(endings: readonly Verdict[]): PathOutlook {
  const counts = Object.fromEntries(verdicts.map((id) => [id, endings.filter((end) => end === id).length]));
  return { outcomes: endings.map((end) => verdicts.indexOf(end)), verdicts: counts } as unknown as PathOutlook;
}

function draw(endings: readonly Verdict[] | undefined, size: number, onShow?: number, faded = false): string {
  const parts = {
    ...quietParts(),
    runs: { run: signal(undefined) } as unknown as Runs,
    study: { replicate: signal(onShow) } as unknown as Study,
  };
  const path = endings && pathOf(endings);
  const replicates = (endings ?? []).map((_, k) => k);
  return drawWith(parts, <VerdictDots path={path} replicates={replicates} size={size} faded={faded} />);
}

const runsIn = (drawn: string): number => drawn.match(/data-run=/g)?.length ?? 0;
const openIn = (drawn: string): number => drawn.match(/class="odds-open"/g)?.length ?? 0;
const lit = 'class="odds-lit"';

test('every run is a dot, those not done yet are empty, and each ending is counted', () => {
  const drawn = draw(['sustained', 'hollowedOut', 'hollowedOut'], 5);
  expect([runsIn(drawn), openIn(drawn)]).toEqual([3, 2]);
  expect(wordsOf(drawn)).toMatch(/\b1\b.*\b2\b/);
  expect(drawn.match(/<button/g)).toHaveLength(2);
});

test('while nothing is known all are empty', () => {
  const drawn = draw(undefined, 4);
  expect([runsIn(drawn), openIn(drawn), drawn.includes('<button')]).toEqual([0, 4, false]);
});

test('the run on show is ringed, unless it is none of them or what is shown is past', () => {
  const endings: readonly Verdict[] = ['sustained', 'hollowedOut'];
  expect(draw(endings, 2, 1)).toContain(lit);
  expect(draw(endings, 2)).not.toContain(lit);
  expect(draw(endings, 2, 7)).not.toContain(lit);
  const faded = draw(endings, 2, 1, true);
  expect(faded).not.toContain(lit);
  expect(faded.match(/disabled/g)).toHaveLength(2);
});
