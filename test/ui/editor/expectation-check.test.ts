/** Expectations are measured as the patterns of the presets are, on lucks of their own. */
import { expect, test } from 'vitest';
import { run } from '../../../engine/index.ts';
import {
  asExpected,
  checkExpectation,
  parseDocument,
  presets,
  replicateSeed,
  resolve,
  scenarioOf,
  type ExpectationDocument,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { stacked } from '../../../ui/editor/dot-strip.tsx';
import {
  askedOf,
  CHECKED_RUNS,
  checkedInputs,
  createExpectationCheck,
  numbersOf,
  verdictsOf,
  worldsOf,
} from '../../../ui/editor/expectation-check.ts';
import { expectationWords } from '../../../ui/editor/expectation-words.ts';
import { presetDocument } from '../../../ui/facts/preset-list.ts';
import type { Runner } from '../../../workers/index.ts';

const document = { ...presetDocument('ruhr'), quarters: 60 };
const asked: readonly (readonly [number, ExpectationDocument])[] = scenarioOf(
  presetDocument('ruhr'),
  presets,
).expect.map((expectation, k) => [k, expectation] as const);
const question = (of: ScenarioDocument): string => JSON.stringify(resolve(of, presets).input);
const direct: Runner = { width: 2, run: async (input) => run(input), close: async () => {} };

test('expectations of one world share its runs, and every world has the same lucks', () => {
  const worlds = worldsOf(document, asked, presets);
  const distinct = new Set(
    asked.map(([, one]) => JSON.stringify(resolve(asExpected(document, one, presets), presets).input)),
  );
  expect(worlds.length).toBe(distinct.size);
  expect(worlds.flatMap(({ asks }) => asks).length).toBe(asked.length);
  const inputs = [...checkedInputs(document, worlds, 3, presets)];
  expect(inputs.length).toBe(3 * worlds.length);
  expect(new Set(inputs.map(({ seed }) => seed)).size).toBe(3);
});

test('a calibrated place is measured in the worlds it may be, each with its own luck', () => {
  const worlds = [0.3, 0.4].map((initialWage, k) => ({ seed: `found ${k}`, assumptions: { initialWage } }));
  const calibrated = { ...document, plausible: { today: 20, worlds } };
  const inputs = [...checkedInputs(calibrated, worldsOf(calibrated, asked.slice(0, 1), presets), 3, presets)];
  expect(inputs.map(({ seed, regions }) => [seed, regions[0]!.initialWage])).toEqual([
    ['found 0', 0.3],
    ['found 1', 0.4],
    ['found 0/2', 0.3],
  ]);
});

test('each is found in every run, as checked by itself, and is older once something changes', async () => {
  const check = createExpectationCheck({ plain: () => direct }, presets);
  check.start(document, asked);
  await expect.poll(() => check.state.value.running).toBe(false);
  const phrase = resolve(document, presets).input.seed;
  for (const [at, expectation] of asked) {
    const { found, current } = check.of(at, expectation, question(document))!;
    expect([found.length, current]).toEqual([CHECKED_RUNS, true]);
    const { input, regions } = resolve(asExpected(document, expectation, presets), presets);
    const third = run({ ...input, seed: replicateSeed(phrase, 2) });
    const ids = regions.map(({ id }) => id);
    expect(found[2]).toEqual(checkExpectation(expectation, third, ids));
  }
  const [, one] = asked[0]!;
  expect(check.of(0, one, question({ ...document, quarters: 61 }))!.current).toBe(false);
  expect(check.of(0, { ...one, share: 0.1, what: { en: 'x', zh: '某' } }, question(document))!.current).toBe(true);
  expect(askedOf({ ...one, share: 0.1 })).toBe(askedOf(one));
});

test('a check that is stopped keeps what it has', async () => {
  let asks = 0;
  const waiting: Runner = {
    width: 1,
    run: (input, options) =>
      (asks += 1) <= 4
        ? Promise.resolve(run(input))
        : new Promise((_done, refuse) =>
            options?.signal?.addEventListener('abort', () => refuse(new DOMException('stopped', 'AbortError'))),
          ),
    close: async () => {},
  };
  const check = createExpectationCheck({ plain: () => waiting }, presets);
  const one = asked.slice(0, 1);
  check.start(document, one);
  await expect.poll(() => asks).toBeGreaterThan(4);
  check.stop();
  await expect.poll(() => check.state.value.running).toBe(false);
  expect(check.of(0, one[0]![1], question(document))!.found.length).toBeLessThanOrEqual(4);
});

test('dots that would lie on one another stand on one another', () => {
  const places = stacked([5, 5.1, 40, 5.2], (value) => value);
  expect(places.map(({ row }) => row)).toEqual([0, 1, 0, 2]);
  expect(
    stacked(
      Array.from({ length: 20 }, () => 1),
      (value) => value,
    ).every(({ row }) => row < 5),
  ).toBe(true);
});

test('what was measured is told apart from what could not be', () => {
  const found = [
    { value: 3, holds: true },
    { value: Number.NaN, holds: false },
    { value: 'upgraded', holds: true },
    { value: 'lockedIn', holds: false },
    { value: 'upgraded', holds: true },
  ] as const;
  expect(numbersOf(found)).toEqual([{ value: 3, holds: true }]);
  expect(verdictsOf(found)).toEqual([
    ['upgraded', 2],
    ['lockedIn', 1],
  ]);
});

test('an expectation reads as a sentence in both languages', () => {
  const scenario = scenarioOf(presetDocument('ruhr'), presets);
  const base = { what: { en: '', zh: '' }, share: 0.9 };
  const words = (made: object) => expectationWords({ ...base, ...made } as ExpectationDocument, scenario);
  expect(
    words({
      measure: { indicator: 'employment', at: 'max', from: 6, to: 46 },
      is: 'above',
      value: 500,
      policy: 'none',
    }),
  ).toEqual({
    en: 'Without the policy, the highest value of employment in Ruhr from 1953 to 1962 is above 5,000.',
    zh: '无政策时，鲁尔区 1953 年至 1962 年的就业最高值高于 5,000。',
  });
  expect(words({ verdict: ['lockedIn', 'hollowedOut'] }).zh).toBe('鲁尔区的结局为锁定衰退或空心化。');
  expect(
    words({
      measure: { indicator: 'firms', at: 'last' },
      dividedBy: { indicator: 'firms', at: 'max' },
      is: 'below',
      value: 0.5,
    }).en,
  ).toBe('Firms in Ruhr at the end, divided by the highest value of firms in Ruhr, is below 0.5.');
  expect(words({ measure: { indicator: 'firms', at: 'quarterOfMax' }, is: 'below', value: 90 })).toEqual({
    en: 'The quarter of the highest value of firms in Ruhr is before 1974Q1.',
    zh: '鲁尔区的企业数最高值所在季度早于 1974Q1。',
  });
  // As a document has it, it reads.
  const made = { ...base, verdict: ['upgraded'], what: words({ verdict: ['upgraded'] }) };
  expect('document' in parseDocument({ ...document, expect: [made] }, presets)).toBe(true);
});
