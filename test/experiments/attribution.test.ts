import { describe, expect, it } from 'vitest';
import { leverIds, parameters, run, type LeverId, type RunInput } from '../../engine/index.ts';
import {
  attributionDesign,
  attributionInputs,
  createAttribution,
  declineGame,
  endOf,
  faultText,
  leftOfPeak,
  leverGame,
  methodText,
  presets,
  startedPackage,
  type AttributionDesign,
  type AttributionSummary,
  type Game,
  type MoveDocument,
  type Outcome,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { fabricated, level } from './fabricated.ts';

const document: ScenarioDocument = { format: 1, extends: 'default', quarters: 48 };
const move = (lever: LeverId, level = 0.8): MoveDocument => ({ lever, level, from: 8 });

function designOf(game: Game, exactly = false): AttributionDesign {
  const checked = attributionDesign(game, presets, { phrase: '1', exactly });
  if ('faults' in checked) throw new Error(checked.faults.map((fault) => faultText(fault, 'en')).join());
  return checked.design;
}

const sumOf = ({ shares }: AttributionSummary): number => shares.reduce((sum, { mean }) => sum + mean, 0);

/** Runs a design, or asks a made-up model for the outcome of each policy. */
function attribute(
  design: AttributionDesign,
  count: number,
  outcome: Outcome,
  model?: (input: RunInput) => number,
): AttributionSummary {
  const attribution = createAttribution(design, outcome);
  let k = 0;
  for (const input of attributionInputs(design, { phrase: '1', count })) {
    attribution.add(
      k++,
      model === undefined
        ? run(input)
        : fabricated(input.quarters, { valueAdded: level(input.quarters, model(input)) }),
    );
  }
  return attribution.summary();
}

describe('which lever did it', () => {
  const game = leverGame(
    document,
    [move('rd'), move('green', 0), move('train'), move('infra'), move('infra', 0.5)],
    presets,
  );
  const design = designOf(game);

  it('runs every subset of the levers that do something, once', () => {
    expect(design).toMatchObject({ method: 'exact', runsPerReplicate: 8, active: [0, 2, 3] });
    expect(design.players.map(({ id }) => id)).toEqual(['rd', 'green', 'train', 'infra']);
    expect(methodText(design).en).toBe('exact Shapley values over all subsets of 3: 8 runs per replicate');
    const inputs = [...attributionInputs(design, { phrase: 'x', count: 2 })];
    expect(inputs).toHaveLength(16);
    expect(new Set(inputs.map(({ seed }) => seed))).toEqual(new Set(['x/1', 'x/2']));
    expect(inputs[7]!.policy.map(({ lever }) => lever)).toEqual(['infra', 'infra', 'rd', 'train']);
  });

  it('shares out the whole effect on real runs, and nothing to a lever at level 0', () => {
    const outcome = endOf('valueAdded', 48);
    const summary = attribute(design, 3, outcome);
    expect(summary.replicates).toBe(3);
    expect(Math.abs(sumOf(summary) - summary.total.mean)).toBeLessThanOrEqual(1e-9);
    expect(summary.with - summary.without).toBeCloseTo(summary.total.mean, 9);
    expect(summary.total.mean).toBeGreaterThan(0);
    const green = summary.shares[1]!;
    expect([green.mean, green.low, green.high, green.ofTotal]).toEqual([0, 0, 0, 0]);
    // Hands are short while it grows: what each can do counts for more than roads and land nobody is free to use.
    expect(summary.shares[2]!.mean).toBeGreaterThan(summary.shares[3]!.mean);
    expect(summary.shares.reduce((sum, { ofTotal }) => sum + ofTotal, 0)).toBeCloseTo(1, 9);
  });

  it('runs the same input once where two subsets mean the same', () => {
    // A lever that starts after the run has ended changes nothing.
    const late = designOf(leverGame(document, [move('rd'), { ...move('train'), from: 60 }], presets));
    expect(late).toMatchObject({ runsPerReplicate: 2, runOfSubset: [0, 1, 0, 1] });
    const { shares } = attribute(late, 2, endOf('valueAdded', 48));
    expect(shares[1]).toMatchObject({ mean: 0, low: 0, high: 0 });
  });

  it('finds known parts, and their interaction in halves', () => {
    const has = (input: RunInput, id: LeverId): number => Number(input.policy.some(({ lever }) => lever === id));
    const model = (input: RunInput): number =>
      100 + 5 * has(input, 'rd') - 2 * has(input, 'train') + 4 * has(input, 'rd') * has(input, 'infra');
    const { shares, total } = attribute(design, 2, endOf('valueAdded', 48), model);
    expect(total.mean).toBeCloseTo(7, 12);
    expect(shares.map(({ mean }) => mean)).toEqual([
      expect.closeTo(7, 12),
      0,
      expect.closeTo(-2, 12),
      expect.closeTo(2, 12),
    ]);
  });

  it('leaves out a replicate that misses a run', () => {
    const attribution = createAttribution(design, endOf('valueAdded', 48));
    for (let k = 0; k < 16; k++) if (k !== 3) attribution.add(k, fabricated(48, { valueAdded: level(48, k) }));
    expect(attribution.summary()).toMatchObject({ replicates: 1, total: { mean: 7 } });
  });
});

describe('more levers than can be done exactly', () => {
  const ids = leverIds.slice(0, 10);
  const game = leverGame(document, [...ids.map((id) => move(id)), move('reform', 0)], presets);
  const design = designOf(game);
  const weight = (input: RunInput): number => input.policy.reduce((sum, { lever }) => sum + 1 + ids.indexOf(lever), 0);

  it('are sampled: an order of joining and its reverse per replicate', () => {
    expect(design).toMatchObject({ method: 'sampled', runsPerReplicate: 20 });
    expect(design.inputs(0)).toHaveLength(20);
    expect(design.orderOf(3)).toEqual(designOf(game).orderOf(3));
    expect(design.orderOf(3).toSorted((a, b) => a - b)).toEqual(ids.map((_, k) => k));
    expect(new Set(Array.from({ length: 50 }, (_, k) => design.orderOf(k)[0])).size).toBeGreaterThan(7);
  });

  it('get their parts of an additive effect without error', () => {
    const { shares, total } = attribute(design, 3, endOf('valueAdded', 48), weight);
    expect(total.mean).toBe(55);
    shares.forEach(({ mean, low, high }, i) => {
      const part = i < 10 ? i + 1 : 0;
      expect(mean).toBeCloseTo(part, 9);
      expect([low, high]).toEqual([expect.closeTo(part, 9), expect.closeTo(part, 9)]);
    });
  });

  it('get intervals that hold the truth where levers work together', () => {
    // 1 for every pair of levers: each lever has half of its 9 pairs.
    const pairs = (input: RunInput): number => (input.policy.length * (input.policy.length - 1)) / 2 + weight(input);
    const odd = (input: RunInput): number =>
      pairs(input) + (input.policy.some(({ lever }) => lever === ids[0]) && input.policy.length > 4 ? 6 : 0);
    const summary = attribute(design, 40, endOf('valueAdded', 48), odd);
    expect(Math.abs(sumOf(summary) - summary.total.mean)).toBeLessThanOrEqual(1e-9);
    // The first lever turns the bonus on in six of ten places, and on its own counts for half of the others' places.
    const { low, high } = summary.shares[0]!;
    expect(low).toBeLessThan(1 + 4.5 + 6 * 0.6);
    expect(high).toBeGreaterThan(1 + 4.5 + 6 * 0.6);
  });

  it('are refused when exact values are wanted', () => {
    const checked = attributionDesign(game, presets, { phrase: '1', exactly: true });
    expect('faults' in checked && faultText(checked.faults[0]!, 'en')).toBe(
      '--exact: found 10 of them, allowed at most 8 (2^10 runs per replicate would be needed); leave some out, or sample without --exact',
    );
  });
});

describe('what share of the decline', () => {
  it('is each lock-in, wages and the frontier', () => {
    const design = designOf(declineGame({ ...document, quarters: 60 }, presets));
    expect(design).toMatchObject({ method: 'exact', runsPerReplicate: 64 });
    expect(design.players.map(({ id }) => id)).toEqual([
      'functionalLockIn',
      'cognitiveLockIn',
      'politicalLockIn',
      'leak',
      'wages',
      'frontier',
    ]);
    const [nobody, everybody] = [design.inputs(0)[0]!, design.inputs(0)[63]!];
    expect(everybody).toMatchObject({
      mechanismsOff: [],
      regions: [{ wageGrowth: parameters.wageGrowth.default }],
    });
    expect(nobody.mechanismsOff.map(({ mechanism }) => mechanism)).toEqual([
      'cognitiveLockIn',
      'functionalLockIn',
      'politicalLockIn',
    ]);
    expect(nobody).toMatchObject({
      regions: [{ wageGrowth: 0 }],
      assumptions: { efficiencyErosion: 0, qualityErosion: 0, knowHowLeak: 0 },
    });
  });

  it('sums to the decline on real runs', () => {
    const parts = ['politicalLockIn', 'wages'] as const;
    const design = designOf(declineGame({ ...document, quarters: 100 }, presets, { parts }));
    const summary = attribute(design, 2, leftOfPeak('valueAdded', 100));
    expect(Math.abs(sumOf(summary) - summary.total.mean)).toBeLessThanOrEqual(1e-9);
    for (const { mean } of summary.shares) expect(mean).not.toBe(0);
  });
});

it('an empty package, an unknown one and one that starts after the run are told as faults', () => {
  const what = { en: 'something', zh: '某事' };
  const odd: ScenarioDocument = { ...document, packages: { nothing: { label: what, start: 3, policy: [] } } };
  const told = (name: string, from?: number): string => {
    const checked = startedPackage(
      odd,
      { name, ...(from === undefined ? {} : { from }) },
      presets,
      `--package ${name}`,
    );
    return 'faults' in checked
      ? faultText(checked.faults[0]!, 'en')
      : `${checked.moves.length} bars from ${checked.start}`;
  };
  expect(told('nothing')).toContain('--package nothing: found the package nothing, which has no lever above level 0');
  expect(told('upgrad')).toContain('did you mean "upgrade"');
  expect(told('upgrade')).toBe(
    '--package upgrade: found quarter 60, after the end of the run, allowed 0 to 47: the run has 48 quarters (start earlier or make the run longer)',
  );
  expect(told('upgrade', 12)).toBe('6 bars from 12');
});
