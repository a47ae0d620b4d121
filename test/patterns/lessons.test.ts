/**
 * How often the answers of the lessons come true over seeds. The page tells these odds, so they are stored: `npm run
 * odds` counts 50 seeds, prints the table and writes `ui/explain/lesson-odds.json`. Here the first PATTERN_SEEDS of them
 * are run again.
 */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measuredOptions, oddsOfStep } from '../../ui/explain/lesson-odds.ts';
import { lessons } from '../../ui/explain/lessons.ts';
import { oddsTable, optionsBySeed } from '../ui/explain/lesson-odds.ts';

/** Where fewer than four fifths of the seeds end alike, the step has to speak of odds; above nine tenths there are none. */
const SURE = 0.8;
const CERTAIN = 0.9;
const SEEDS = Number(process.env['PATTERN_SEEDS'] ?? 3);
const isUpdated = process.env['UPDATE_ODDS'] === '1';

const counted = new Map<string, readonly string[]>();

describe.each([...lessons.values()])('$preset', (lesson) => {
  const { preset, steps } = lesson;

  it('ends as often as the page says', () => {
    const digits = optionsBySeed(lesson, SEEDS);
    counted.set(preset, digits);
    if (process.env['PATTERN_SEEDS'] !== undefined) console.log(oddsTable(lesson, digits));
    if (isUpdated) return;
    const stored = measuredOptions(preset);
    expect(digits.map((all, k) => all.slice(0, stored[k]?.length))).toEqual(stored.map((all) => all.slice(0, SEEDS)));
  });

  it.skipIf(isUpdated).each(steps.map((step, k) => [k + 1, step] as const))(
    'step %i is as sure as it sounds',
    (number, step) => {
      const { counts, runs } = oddsOfStep(preset, number - 1)!;
      const share = counts[step.expected] / runs;
      if (step.odds === true) expect(share, 'it speaks of odds where there are none').toBeLessThan(CERTAIN);
      else expect(share, 'it has to speak of odds (`odds: true`)').toBeGreaterThanOrEqual(SURE);
    },
  );
});

it('counts every lesson, and writes the odds for the page where they are renewed', () => {
  expect(counted.size).toBe(lessons.size);
  if (!isUpdated) return;
  const lines = [...counted].map(([preset, digits]) => [preset, digits.join(' ')] as const);
  const sorted = Object.fromEntries(lines.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync('ui/explain/lesson-odds.json', `${JSON.stringify(sorted, null, 2)}\n`);
});
