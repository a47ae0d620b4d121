/** What is gathered from runs whose outcomes are made up, so that what should be found is known. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  parseDesign,
  presets,
  uncertainAssumptions,
  type AnsweredRow,
  type DesignDocument,
  type Experiment,
} from '../../experiments/index.ts';
import { leverIds } from '../../engine/index.ts';
import { choose, gather, type Answered } from '../../precompute/sensitivities/gather.ts';
import {
  aloneDesign,
  CHOSEN,
  discoveryDesign,
  LUCK,
  outcomes,
  screeningDesign,
  sizesOf,
  varianceDesign,
} from '../../precompute/sensitivities/questions.ts';

/** Place of a factor in its range, from 0 to 1; half-way where it stays as it is. */
type Place = (factor: string) => number;

function experimentOf(design: DesignDocument): Experiment {
  const read = parseDesign(design, presets);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.experiment;
}

/** A design with rows as if the outcomes were these functions of the factors. */
function answered(
  design: DesignDocument,
  outputsAt: (place: Place) => { readonly [output: string]: number },
): Answered {
  const experiment = experimentOf(design);
  const rows = Array.from({ length: experiment.rows }, (_, k): AnsweredRow => {
    const point = k % experiment.points;
    const values = new Map(
      [...experiment.pointAt(point)].map(([{ name, levels }, value]) => [name, { levels, value }]),
    );
    const place: Place = (factor) => {
      const found = values.get(factor);
      if (found === undefined) return 0.5;
      const [low, high] = [Number(found.levels[0]), Number(found.levels.at(-1))];
      return (Number(found.value) - low) / (high - low);
    };
    return { point, replicate: Math.floor(k / experiment.points), outputs: outputsAt(place), verdicts: ['sustained'] };
  });
  return { experiment, rows };
}

const made = (place: Place): { readonly [output: string]: number } => ({
  lockIn: 0.45 + 0.2 * place('land') - 0.02 * place('wageGrowth'),
  functionLevel: 1.2 + 0.4 * place('researchShare') * place('land'),
  employment: 4000 - 1000 * place('knowHowLeak'),
  kept: 0.5 - 0.3 * place('knowHowLeak'),
});

const sizes = { seeds: 2, trajectories: 10, points: 64, worlds: 400 };
const screening = answered(screeningDesign(sizes), made);

describe('the questions', () => {
  test('take every assumption with a range and every lever, and stay below fifteen thousand runs', () => {
    const whole = sizesOf(1);
    const runs = [
      aloneDesign(whole),
      screeningDesign(whole),
      varianceDesign(whole, uncertainAssumptions.slice(0, CHOSEN)),
      discoveryDesign(whole),
    ].map((design) => experimentOf(design).rows);
    expect(runs[0]).toBe(whole.seeds * (1 + 2 * (uncertainAssumptions.length + leverIds.length)));
    expect(runs.reduce((sum, count) => sum + count)).toBeLessThan(15_000);
  });

  test('have a seed phrase that nothing else uses', () => {
    for (const file of ['calibrate/main.ts', 'calibrate/design.ts', 'experiments/patterns/measure-patterns.ts'])
      expect(readFileSync(file, 'utf8')).not.toContain(`'${aloneDesign(sizes).seed}'`);
  });
});

describe('what is gathered', () => {
  const chosen = choose(screening, 4);
  const all = {
    screening,
    alone: answered(aloneDesign(sizes), made),
    variance: answered(varianceDesign(sizes, chosen), made),
    worlds: answered(discoveryDesign(sizes), made),
  };
  const document = gather('an engine', sizes, all);

  test('goes on with the assumptions that matter, and never with luck among them', () => {
    expect(chosen.toSorted()).toEqual(['knowHowLeak', 'land', 'researchShare', 'wageGrowth']);
    // Of one outcome alone, and dwarfed by what moves another.
    expect(choose(screening, 3)).toContain('researchShare');
    expect(choose(screening)).toHaveLength(CHOSEN);
    expect(choose(screening, 200)).not.toContain(LUCK);
  });

  test('has for every outcome what each factor does, most first', () => {
    expect(Object.keys(document.outcomes)).toEqual([...outcomes]);
    const { lockIn, functionLevel, employment } = document.outcomes;
    expect(lockIn!.alone.bars[0]).toEqual({ factor: 'land', low: [-0.1, -0.1, -0.1], high: [0.1, 0.1, 0.1] });
    expect(lockIn!.alone.bars).toHaveLength(uncertainAssumptions.length + leverIds.length);
    expect(employment!.variance.factors[0]!.factor).toBe('knowHowLeak');
    expect(employment!.variance.factors[0]!.first[0]).toBeGreaterThan(0.9);
    expect(employment!.screening[0]).toMatchObject({ factor: 'knowHowLeak', mu: [-1000, -1000, -1000] });
    expect(functionLevel!.variance.pairs[0]!.factors.toSorted()).toEqual(['land', 'researchShare']);
    expect(document.runs.worlds).toBe(sizes.worlds);
    expect(document.failed).toBe(0);
  });

  test('has the boxes where an outcome is found', () => {
    const kept = document.discoveries.find(({ where }) => where === 'kept<0.35')!;
    expect(kept.boxes).toHaveLength(1);
    const [low, high] = document.ranges['knowHowLeak']!;
    expect(kept.boxes[0]).toMatchObject({ limits: [{ factor: 'knowHowLeak' }], density: 1 });
    expect(kept.boxes[0]!.coverage).toBeGreaterThan(0.95);
    expect(kept.boxes[0]!.limits[0]!.low).toBeCloseTo((low + high) / 2, 3);
  });
});
