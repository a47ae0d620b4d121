import { describe, expect, it } from 'vitest';
import {
  parameters,
  verdicts,
  type ParameterEntry,
  type ParameterId,
  type ParameterValue,
  type RunInput,
} from '../../engine/index.ts';
import {
  basePath,
  drawWorld,
  ensembleSeeds,
  faultText,
  inputsOf,
  inReplicate,
  inWorld,
  oddsOf,
  pairedInputs,
  parseDocument,
  pathRuns,
  presets,
  replicateSeed,
  scenarioOf,
  splitVariance,
  uncertainAssumptions,
  type PossibleWorld,
} from '../../experiments/index.ts';
import { input, lever } from '../support/inputs.ts';
import { normals } from './normals.ts';

const entryOf = (id: (typeof uncertainAssumptions)[number]): ParameterEntry => parameters[id];

describe('a drawn world', () => {
  const worlds = Array.from({ length: 400 }, (_, k) => drawWorld('1', k));

  it('has every uncertain assumption inside its plausible range', () => {
    expect(uncertainAssumptions.length).toBeGreaterThan(20);
    const outside = uncertainAssumptions.filter((id) => {
      const [low, high] = entryOf(id).plausible!;
      return worlds.some((world) => !(world.get(id)! >= low && world.get(id)! <= high));
    });
    expect(outside).toEqual([]);
  });

  it('lies on either side of the default half of the time', () => {
    for (const id of uncertainAssumptions) {
      const below = worlds.filter((world) => world.get(id)! < (entryOf(id).default as number)).length / worlds.length;
      expect(below, id).toBeGreaterThan(0.4);
      expect(below, id).toBeLessThan(0.6);
    }
  });

  it('is drawn for each assumption apart', () => {
    const above = (id: (typeof uncertainAssumptions)[number]) =>
      worlds.map((world) => Number(world.get(id)! > (entryOf(id).default as number)) - 0.5);
    const [first, ...others] = uncertainAssumptions.map(above);
    for (const other of others) {
      const together = first!.reduce((sum, x, k) => sum + x * other[k]!, 0) / (0.25 * worlds.length);
      expect(Math.abs(together)).toBeLessThan(0.2);
    }
  });

  it('depends on the phrase and the number, and on nothing else', () => {
    expect(drawWorld('1', 7)).toEqual(worlds[7]);
    expect(drawWorld('2', 7)).not.toEqual(worlds[7]);
    expect(worlds[8]).not.toEqual(worlds[7]);
  });
});

describe('a run in a world', () => {
  const one: PossibleWorld = new Map([
    ['wageGrowth', 0.0072],
    ['marketToRivals', 1.5],
  ]);

  it('takes the drawn values where the scenario has the defaults', () => {
    const { assumptions, regions } = inWorld(input(), one);
    expect(assumptions.marketToRivals).toBe(1.5);
    expect(regions[0]!.wageGrowth).toBe(0.0072);
    expect(assumptions.rivalGrowth).toBe(parameters.rivalGrowth.default);
  });

  it('keeps the proportion where a scenario or a path says something else', () => {
    const { regions } = inWorld(input({ regions: [{ wageGrowth: 0.004 }, {}] }), one);
    expect(regions[0]!.wageGrowth).toBeCloseTo((0.004 * 0.0072) / parameters.wageGrowth.default, 12);
    expect(regions[1]!.wageGrowth).toBe(0.0072);
  });

  it('has luck of its own unless the scenario has some', () => {
    const world = drawWorld('1', 3);
    expect(input().assumptions.luck).toBe(0);
    expect(inWorld(input(), world).assumptions.luck).toBe(1);
    expect(inWorld(input({ set: { luck: 0.4 } }), world).assumptions.luck).toBe(0.4);
    expect(inWorld(input(), one).assumptions.luck).toBe(0);
  });

  it('stays inside the declared bounds', () => {
    expect(inWorld(input({ set: { wageGrowth: 0.019 } }), one).regions[0]!.wageGrowth).toBe(parameters.wageGrowth.max);
  });
});

it.each([...presets.keys()])('the worlds of %s stay inside what the engine takes, as its paths do', (id) => {
  const parsed = parseDocument({ format: 1, extends: id }, presets);
  if ('faults' in parsed) throw new Error(`${id} has faults`);
  const runs = pathRuns(parsed.document, [basePath, ...scenarioOf(parsed.document, presets).paths], presets);
  if ('faults' in runs) throw new Error(runs.faults.map((fault) => faultText(fault, 'en')).join());
  const outside = inputsOf(runs.runs).flatMap(({ name, input: given }) =>
    Array.from({ length: 30 }, (_, k) => inWorld(given, drawWorld(id, k))).flatMap(({ assumptions, regions }) =>
      [assumptions, ...regions].flatMap((values) =>
        (Object.entries(values) as [ParameterId, ParameterValue][])
          .filter(([assumption, value]) =>
            [value].flat().some((part) => !(part >= parameters[assumption].min && part <= parameters[assumption].max)),
          )
          .map(([assumption]) => `${name}: ${assumption}`),
      ),
    ),
  );
  expect(outside).toEqual([]);
});

describe('a paired design', () => {
  const paths: RunInput[] = [input(), input({ policy: [lever('rd', 0.8, 20)] })];

  it('runs all paths of a replicate with the same luck, one after the other', () => {
    const runs = [...pairedInputs(paths, { phrase: 'x', count: 3 })];
    expect(runs.map(({ seed }) => seed)).toEqual(['x/1', 'x/1', 'x/2', 'x/2', 'x/3', 'x/3']);
    expect(runs.map(({ policy }) => policy.length)).toEqual([0, 1, 0, 1, 0, 1]);
    expect(runs[0]!.assumptions).toBe(paths[0]!.assumptions);
  });

  it('numbers its seeds as an ensemble does', () => {
    expect(Array.from({ length: 5 }, (_, k) => replicateSeed('Ruhr 鲁尔', k))).toEqual(ensembleSeeds('Ruhr 鲁尔', 5));
  });

  it('gives all paths of a replicate the same world, and replicates that share a world too', () => {
    const runs = [...pairedInputs(paths, { phrase: 'x', count: 4, perWorld: 2 })];
    const growth = runs.map(({ regions }) => regions[0]!.wageGrowth);
    expect(new Set(growth.slice(0, 4)).size).toBe(1);
    expect(new Set(growth.slice(4)).size).toBe(1);
    expect(growth[4]).not.toBe(growth[0]);
  });

  it('gives a replicate the same whoever makes it', () => {
    const replicates = { phrase: 'x', count: 4, perWorld: 2 };
    expect(inReplicate(paths, 3, replicates)).toEqual([...pairedInputs(paths, replicates)].slice(6));
  });

  it('ends when enough is known', () => {
    let asked = 0;
    expect([...pairedInputs(paths, { phrase: 'x', count: 9 }, () => ++asked > 2)]).toHaveLength(4);
  });
});

describe('luck and world', () => {
  it('are told apart by the variance within and between worlds', () => {
    const next = normals('luck and world');
    const values: number[] = [];
    for (let world = 0; world < 3000; world++) {
      const own = 2 * next();
      for (let k = 0; k < 2; k++) values.push(own + next());
    }
    const { luck, world } = splitVariance(values, 2);
    expect(luck).toBeGreaterThan(0.93);
    expect(luck).toBeLessThan(1.07);
    expect(world).toBeGreaterThan(3.7);
    expect(world).toBeLessThan(4.3);
  });

  it('cannot be told apart with one run per world', () =>
    expect(splitVariance([1, 2, 3], 1)).toEqual({ luck: Number.NaN, world: Number.NaN }));

  const of = (words: string) => [...words].map((letter) => ({ u: 0, s: 1, l: 3 })[letter]!);

  it('make the odds', () => {
    const odds = oddsOf(of('uuuullullluu'), 2);
    expect(odds).toMatchObject({ runs: 12, worlds: 6, settledWorlds: 5 });
    expect(odds.verdicts.upgraded).toMatchObject({ count: 7, mean: 7 / 12 });
    expect(Object.keys(odds.verdicts)).toEqual([...verdicts]);
    // By hand: 1/12 within worlds, 1/5 between them.
    expect(odds.luckShare).toBeCloseTo(1 / 12 / (1 / 12 + 1 / 5), 12);
  });

  it('are all luck when the worlds do not differ', () => {
    const odds = oddsOf(of('uuulll'));
    expect(odds).toMatchObject({ runs: 6, worlds: 1, settledWorlds: 0, luckShare: 1 });
    expect(odds.verdicts.upgraded.low).toBeGreaterThan(0.1);
  });

  it('are all world when runs of a world always agree; then two runs are worth one', () => {
    const [pairs, single] = [oddsOf(of('uulluulluull'), 2), oddsOf(of('ululul'))];
    expect(pairs).toMatchObject({ settledWorlds: 6, luckShare: 0 });
    expect(pairs.verdicts.upgraded.low).toBeCloseTo(single.verdicts.upgraded.low, 9);
  });
});
