import { beforeAll, describe, expect, test } from 'vitest';
import { run, type RunInput } from '../../../engine/index.ts';
import {
  beyondModel,
  beyondWords,
  bandOf,
  calibrate,
  calibratedDocument,
  comparable,
  courseOfData,
  courseOfRun,
  failureWords,
  distanceBetween,
  groundInput,
  groundsIn,
  guessAt,
  heldOut,
  inGuessedWorld,
  inReplicate,
  lastQuarterOrigin,
  nearestGrounds,
  NothingToCompare,
  observe,
  originsIn,
  parseDocument,
  presets,
  quartersTo,
  readingAt,
  readingsOf,
  resolve,
  unknownIds,
  type Calibration,
  type CalibrationRequest,
  type Measurements,
  type Readings,
} from '../../../experiments/index.ts';

/** A short past, so that the few runs of a test are quick: ten years, founded four years before. */
const FOUNDED = 2000;
const years = Array.from({ length: 10 }, (_, k) => FOUNDED + 4 + k);
const ground = groundInput('default', presets, 4);

/** Every unknown in the middle of its range but the growth of demand. */
const truth = guessAt(unknownIds.map((id) => (id === 'demandGrowth' ? 0.85 : 0.5)));
const made = run(inGuessedWorld({ ...ground, quarters: 56 }, truth, 'truth'));

const measurements: Measurements = {
  place: { en: 'Madeup', zh: '虚构镇' },
  series: [
    {
      observable: 'firms',
      points: years.map((year, k) => ({ year, value: 12 * made.regions[0]!.series.firms[19 + 4 * k]! })),
    },
    {
      observable: 'jobs',
      points: years.map((year, k) => ({ year, value: 30 * made.regions[0]!.series.employment[19 + 4 * k]! })),
    },
    {
      observable: 'wage',
      points: years.map((year, k) => ({ year, value: 9000 * made.regions[0]!.series.wage[19 + 4 * k]! })),
    },
  ],
};

function answer<T>(
  asking: Generator<{ readonly inputs: readonly RunInput[] }, T, readonly Readings[]>,
  onRequest: (inputs: readonly RunInput[]) => void = () => undefined,
): T {
  let step = asking.next();
  while (step.done !== true) {
    onRequest(step.value.inputs);
    step = asking.next(step.value.inputs.map((input) => readingsOf(run(input), 4)));
  }
  return step.value;
}

const effort = { wide: 260, near: 80, worlds: 12 };
const question = { observed: observe(measurements, FOUNDED), ground, phrase: 'test', effort, ahead: 20 };

describe('what is compared', () => {
  const observed = observe(measurements, FOUNDED);

  test('a run that is the data lies on them, in another size', () => {
    const course = courseOfRun(observed, readingsOf(made, 4))!;
    expect(distanceBetween(course, courseOfData(observed))).toBeLessThan(1e-12);
    expect(quartersTo(observed)).toBe(56);
  });

  test('proportions within a scale are compared, between scales they are not', () => {
    const twice = observe(
      {
        ...measurements,
        series: measurements.series.map((one, k) =>
          k === 1 ? { ...one, points: one.points.map((p) => ({ ...p, value: 2 * p.value })) } : one,
        ),
      },
      FOUNDED,
    );
    expect(distanceBetween(courseOfData(twice), courseOfData(observed))).toBeLessThan(1e-12);
    const [firms] = measurements.series;
    const withEntries = (times: number) =>
      courseOfData(
        observe(
          {
            ...measurements,
            series: [
              firms!,
              { observable: 'entries', points: firms!.points.map((p) => ({ ...p, value: times * p.value })) },
            ],
          },
          FOUNDED,
        ),
      );
    expect(distanceBetween(withEntries(0.1), withEntries(0.2))).toBeGreaterThan(0.3);
  });

  test('prices that rise are taken out', () => {
    const points = [0, 1, 2].map((k) => ({ year: 2004 + k, value: 100 * 1.1 ** k }));
    const real = observe({ ...measurements, series: [{ observable: 'sales', inflation: 0.1, points }] }, FOUNDED);
    courseOfData(real).forEach((value) => expect(value).toBeCloseTo(0, 12));
  });

  test('quarters have a grid of their own, and what is before the founding is left out', () => {
    const points = [1, 2, 3].map((quarter) => ({ year: 2005, quarter, value: 10 }));
    const quarterly = observe(
      { ...measurements, series: [{ observable: 'jobs', points: [{ year: 1999, value: 5 }, ...points] }] },
      FOUNDED,
    );
    expect(quarterly.step).toBe(1);
    expect(quarterly.series[0]!.times).toEqual([20, 21, 22]);
    expect(quartersTo(quarterly)).toBe(23);
  });

  test('a run whose cluster is gone has nothing to compare', () => {
    const empty = readingsOf(made, 4).map(() => Number.NaN);
    expect(courseOfRun(observed, empty)).toBeUndefined();
    expect(readingAt([], 'firms', 3)).toBeNaN();
  });
});

describe('a calibration', () => {
  let found: Calibration;
  const requests: (readonly RunInput[])[] = [];
  beforeAll(() => {
    found = answer(calibrate(question), (inputs) => requests.push(inputs));
  });

  test('makes as many runs as its effort says, each of its own luck', () => {
    const seeds = requests.flatMap((inputs) => inputs.map(({ seed }) => seed));
    expect(requests.slice(0, -1).map((inputs) => inputs.length)).toEqual([260, 40, 40]);
    expect(new Set(seeds.slice(0, 340)).size).toBe(340);
    expect(found.made).toBe(340 + found.worlds.length);
    expect(found.worlds.length).toBeGreaterThan(3);
  });

  test('learns of the growth of demand, and says what the data leave open', () => {
    const demand = found.learned.find(({ id }) => id === 'demandGrowth')!;
    expect(demand.p05).toBeLessThan(truth.demandGrowth);
    expect(demand.p95).toBeGreaterThan(truth.demandGrowth);
    expect(demand.left).toBeLessThan(0.95);
    for (const { tenths, p05, p50, p95 } of found.learned) {
      expect(tenths.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(p05).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p95);
    }
  });

  test('its worlds come nearer to the data than runs all over the ranges', () => {
    const all = found.possible
      .map((course) => distanceBetween(course, courseOfData(question.observed)))
      .toSorted((a, b) => a - b);
    const worst = Math.max(...found.worlds.map(({ misses }) => misses));
    expect(worst).toBeLessThan(all[Math.floor(all.length / 4)]!);
  });

  test('again the same, to the last bit', () => {
    expect(answer(calibrate(question))).toEqual(found);
  });

  test('as a document it runs as its nearest world did, and is read back', () => {
    const [first] = found.worlds.toSorted((a, b) => a.misses - b.misses);
    const document = calibratedDocument(
      found,
      { measurements, ground: { preset: 'default', founded: FOUNDED, misses: 0 }, yearsAhead: 5 },
      presets,
    );
    const read = parseDocument(JSON.stringify(document), presets);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    const { input, scenario } = resolve(read.document, presets);
    expect(readingsOf(run(input), 4)).toEqual(first!.readings);
    expect(scenario.plausible!.worlds).toHaveLength(found.worlds.length);
    const [second] = inReplicate([input], 1, { phrase: 'x', count: 2, perWorld: 1, plausible: scenario.plausible! });
    const worlds = found.worlds.toSorted((a, b) => a.misses - b.misses);
    const placeOf = (seed: string): number => worlds.findIndex(({ world }) => world.seed === seed);
    expect(readingsOf(run(second!), 4)).toEqual(worlds[placeOf(second!.seed)]!.readings);
    // The nearest comes first, and any first few are spread over near and far.
    const places = scenario.plausible!.worlds.map(({ seed }) => placeOf(seed));
    expect(places[0]).toBe(0);
    expect(places.toSorted((a, b) => a - b)).toEqual(worlds.map((_, k) => k));
    const some = places.slice(0, 8).toSorted((a, b) => a - b);
    const gaps = some.map((place, k) => (some[k + 1] ?? worlds.length) - place);
    expect(Math.max(...gaps)).toBeLessThan(worlds.length / 3);
    const [again] = inReplicate([input], worlds.length, {
      phrase: 'x',
      count: 2,
      perWorld: 1,
      plausible: scenario.plausible!,
    });
    expect(again!.seed).toBe(`${first!.world.seed}/2`);
    expect(again!.assumptions).toEqual(input.assumptions);
  });

  test('its bands go through the last measurement and widen', () => {
    const [jobs] = question.observed.series.filter(({ observable }) => observable === 'jobs');
    const band = bandOf(
      jobs!,
      found.worlds.map(({ readings }) => readings),
      18,
      4,
    );
    const width = (moment: number): number =>
      comparable('jobs', band.p95[moment - band.from]!) - comparable('jobs', band.p05[moment - band.from]!);
    expect(band.from).toBe(4);
    expect(width(18)).toBeGreaterThan(width(13));
    const last = measurements.series[1]!.points.at(-1)!.value;
    expect(band.p05[9]!).toBeLessThan(last);
    expect(band.p95[9]!).toBeGreaterThan(last);
  });

  test('data no world comes to are said to be beyond the model', () => {
    expect(beyondModel(found)).toEqual([]);
    const wild: Measurements = {
      ...measurements,
      series: [{ observable: 'jobs', points: years.map((year, k) => ({ year, value: 100 * 2 ** k })) }],
    };
    const observed = observe(wild, FOUNDED);
    const possible = found.possible.map((course) => course.slice(10, 20));
    const [jobs] = beyondModel({ observed, possible });
    expect(jobs!.measured).toBeCloseTo(1, 9);
    expect(jobs!.share).toBeLessThan(0.01);
    expect(beyondWords(jobs!).en).toMatch(/grew by 100 % a year; (no world|hardly a world) of this model/);
    expect(beyondWords(jobs!).zh).toContain('每年增长 100%');
  });
});

test('the nearest ground is found again, and presets of several regions are none', () => {
  expect(groundsIn(presets)).not.toContain('valley');
  // What a preset itself gave, without shocks and policy, twelve years old when it was first measured.
  const result = run({ ...groundInput('bangalore', presets, 120), seed: 'elsewhere' });
  const points = Array.from({ length: 14 }, (_, k) => ({
    year: 2012 + k,
    value: result.regions[0]!.series.employment[51 + 4 * k]!,
  }));
  const wages = Array.from({ length: 14 }, (_, k) => ({
    year: 2012 + k,
    value: result.regions[0]!.series.wage[51 + 4 * k]!,
  }));
  const asking = nearestGrounds(
    {
      ...measurements,
      series: [
        { observable: 'jobs', points },
        { observable: 'wage', points: wages },
      ],
    },
    presets,
    'nearest',
    2000,
  );
  const grounds = answer(asking);
  expect(grounds.slice(0, 3).map(({ preset }) => preset)).toContain('bangalore');
  expect(grounds.map(({ misses }) => misses)).toEqual(grounds.map(({ misses }) => misses).toSorted((a, b) => a - b));
});

test('what came later is hidden, forecast and held against what came', () => {
  expect(lastQuarterOrigin(measurements)).toBe(years[7]);
  expect(originsIn(measurements)).toEqual(years.slice(3, -1));
  const held = answer(
    heldOut(
      {
        measurements,
        origin: years[7]!,
        phrase: 'held',
        effort,
        ground: { preset: 'default', founded: FOUNDED, misses: 0 },
      },
      presets,
    ),
  );
  expect(held.points.map(({ observable, ahead }) => [observable, ahead])).toEqual(
    ['firms', 'jobs', 'wage'].flatMap((id) => [
      [id, 1],
      [id, 2],
    ]),
  );
  for (const { model, measured, simple } of held.points) {
    expect(model.p05).toBeLessThan(model.p95);
    expect(Math.abs(model.p50 - measured)).toBeLessThan(0.6);
    expect(Object.keys(simple)).toEqual(['randomWalk', 'trend', 'autoregression']);
  }
});

test('nothing can be learned where hardly a run has a cluster', () => {
  const asking = calibrate({ ...question, effort: { wide: 200, near: 0, worlds: 5 } }) as Generator<
    CalibrationRequest,
    Calibration,
    readonly Readings[]
  >;
  asking.next();
  expect(() => asking.next(Array.from({ length: 200 }, () => []))).toThrow(NothingToCompare);
  expect(failureWords(new NothingToCompare(7).message)).toEqual({
    en: 'only 7 runs have anything to compare',
    zh: '仅 7 次运行有可与数据相比之处',
  });
  expect(failureWords('another').zh).toBe('another');
});
