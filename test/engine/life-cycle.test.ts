import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classifyPhases,
  indicatorIds,
  classifyVerdict,
  phases,
  type IndicatorId,
  type Phase,
  type RegionResult,
} from '../../engine/index.ts';
import { wantedPhase } from '../../engine/life-cycle.ts';

const [FORMATION, GROWTH, MATURITY, DECLINE, RENEWAL, EXTINCT] = [0, 1, 2, 3, 4, 5] as const;

describe('the phase the numbers ask for', () => {
  test.each<[string, number, number, number, number, number]>([
    ['formation lasts below 30 firms', FORMATION, 29, 0.05, 1, FORMATION],
    ['formation lasts without growth', FORMATION, 99, 0.006, 1, FORMATION],
    ['growth begins with 30 firms that grow', FORMATION, 30, 0.007, 1, GROWTH],
    ['growth goes on', GROWTH, 99, 0.01, 1, GROWTH],
    ['little change is maturity', GROWTH, 99, 0.006, 1, MATURITY],
    ['little change is maturity, shrinking too', GROWTH, 99, -0.006, 1, MATURITY],
    ['growth near the peak is growth again', MATURITY, 99, 0.01, 0.98, GROWTH],
    ['growth well below the peak is renewal', MATURITY, 99, 0.01, 0.96, RENEWAL],
    ['shrinking is decline', MATURITY, 99, -0.007, 0.99, DECLINE],
    ['shrinking is decline, also after a renewal', RENEWAL, 99, -0.007, 0.9, DECLINE],
    ['growth out of decline is renewal', DECLINE, 99, 0.007, 0.99, RENEWAL],
    ['renewal stays renewal while it grows', RENEWAL, 99, 0.007, 1, RENEWAL],
    ['decline lasts at a standstill far below the peak', DECLINE, 99, 0, 0.74, DECLINE],
    ['decline ends at a standstill near the peak', DECLINE, 99, 0, 0.76, MATURITY],
    ['renewal ends in maturity', RENEWAL, 99, 0, 0.5, MATURITY],
  ])('%s', (_what, present, firms, growth, relative, wanted) => {
    expect(phases[wantedPhase(present, firms, growth, relative)]).toBe(phases[wanted]);
  });
});

/** Employment that grows by the given rate in each stretch of quarters. */
function path(start: number, ...stretches: readonly (readonly [quarters: number, rate: number])[]): number[] {
  const values: number[] = [];
  let value = start;
  for (const [quarters, rate] of stretches) for (let k = 0; k < quarters; k++) values.push((value *= Math.exp(rate)));
  return values;
}

/** Phases with the quarter in which each begins. */
function story(employment: readonly number[], firms: (t: number) => number = () => 100, scale = 1): [Phase, number][] {
  const found = classifyPhases(
    employment,
    employment.map((_e, t) => firms(t)),
    scale,
  );
  return [...found].flatMap((phase, t): [Phase, number][] =>
    t === 0 || phase !== found[t - 1] ? [[phases[phase]!, t]] : [],
  );
}

const names = (told: readonly [Phase, number][]): Phase[] => told.map(([phase]) => phase);

describe('phases of a series', () => {
  test('a whole life', () => {
    const employment = path(40, [60, 0.05], [40, 0], [60, -0.03], [60, 0.03], [60, 0]);
    expect(names(story(employment))).toEqual(['formation', 'growth', 'maturity', 'decline', 'renewal', 'maturity']);
  });

  test('without growth it never leaves formation', () => {
    expect(names(story(path(400, [200, 0])))).toEqual(['formation']);
    expect(names(story(path(400, [200, -0.02])))).toEqual(['formation']);
    expect(names(story(path(10, [200, 0.02]), () => 29))).toEqual(['formation']);
  });

  test('growth is seen after two years and six quarters of asking for it', () => {
    // Before quarter 8 there is no growth rate; the phase is wanted from quarter 8 to 13, which makes six.
    expect(story(path(40, [60, 0.05]))).toEqual([
      ['formation', 0],
      ['growth', 13],
    ]);
  });

  test('it begins with the thirtieth firm, whenever that comes', () => {
    expect(story(path(40, [80, 0.05]), (t) => (t < 40 ? 29 : 30))).toEqual([
      ['formation', 0],
      ['growth', 45],
    ]);
  });

  test('five quarters of something else are not yet a phase', () => {
    const firms = (stop: number) => (t: number) => (t >= 30 && t < stop ? 30 : 29);
    expect(names(story(path(40, [80, 0.05]), firms(35)))).toEqual(['formation']);
    expect(names(story(path(40, [80, 0.05]), firms(36)))).toEqual(['formation', 'growth']);
  });

  test('a short dip is not a decline', () => {
    expect(names(story(path(40, [60, 0.05], [4, -0.03], [60, 0.05])))).toEqual(['formation', 'growth']);
  });

  test('decline lasts through a standstill far below the peak, and no longer than that near it', () => {
    expect(names(story(path(40, [60, 0.05], [40, -0.03], [60, 0])))).toEqual(['formation', 'growth', 'decline']);
    expect(names(story(path(40, [60, 0.05], [20, -0.01], [60, 0])))).toEqual([
      'formation',
      'growth',
      'decline',
      'maturity',
    ]);
  });

  test('a larger world is judged alike', () => {
    const employment = path(40, [60, 0.05], [40, 0], [60, -0.03], [60, 0.03]);
    const larger = employment.map((e) => 8 * e);
    expect(story(larger, () => 800, 8)).toEqual(story(employment));
  });

  test('a region without a firm is extinct at once, whatever its employment and momentum', () => {
    expect(story(path(40, [60, 0.05], [60, 0.05]), (t) => (t < 60 ? 100 : 0))).toEqual([
      ['formation', 0],
      ['growth', 13],
      ['extinct', 60],
    ]);
    expect(story(path(40, [1, 0]), () => 1)).toEqual([['formation', 0]]);
    expect(story([40, 0, 0], (t) => (t === 0 ? 1 : 0))).toEqual([
      ['formation', 0],
      ['extinct', 1],
    ]);
  });

  test('firms that come to an extinct region found a new cluster, not held against the old peak', () => {
    const again = [
      ...path(40, [60, 0.05]),
      ...path(1, [40, 0]).fill(0),
      ...path(10, [60, 0.05]),
      ...path(180, [40, 0]),
      ...path(180, [40, 0.02]),
    ];
    expect(names(story(again, (t) => (t >= 60 && t < 100 ? 0 : 100)))).toEqual([
      'formation',
      'growth',
      'extinct',
      'formation',
      'growth',
      'maturity',
      'growth',
    ]);
  });

  test('a firm that comes and goes is no renewal, and asking for a phase starts anew', () => {
    const flicker = path(40, [60, 0.05], [60, -0.2]);
    expect(names(story(flicker, (t) => (t < 80 ? 100 : t % 3 === 0 ? 1 : 0))).slice(2)).toEqual([
      'decline',
      ...Array.from({ length: 27 }, (_, k) => (k % 2 === 0 ? 'extinct' : 'formation')),
    ]);
  });

  test('nothing but extinct follows while there are no firms', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 5000, noNaN: true }), fc.integer({ min: 0, max: 3 })), {
          maxLength: 120,
        }),
        (rows) => {
          const found = classifyPhases(
            rows.map(([jobs]) => jobs),
            rows.map(([, firms]) => 40 * firms),
          );
          const first = rows.findIndex(([, firms]) => firms > 0);
          rows.forEach(([, firms], t) => expect(found[t] === EXTINCT).toBe(first >= 0 && t > first && firms === 0));
        },
      ),
    );
  });

  test('a region that never had a firm stays in formation, and a short run is no trouble', () => {
    expect(names(story(path(0, [50, 0]), () => 0))).toEqual(['formation']);
    expect([...classifyPhases([], [])]).toEqual([]);
    expect([...classifyPhases([5], [5])]).toEqual([FORMATION]);
  });
});

describe('verdicts', () => {
  const QUARTERS = 200;
  type Shape = (t: number) => number;
  const until =
    (quarter: number, before: number, after: number): Shape =>
    (t) =>
      t < quarter ? before : after;

  /** A cluster at its height with 10 % of its jobs at the start; what a verdict turns on can be given. */
  function series(shapes: Partial<Record<IndicatorId, Shape>>): RegionResult['series'] {
    const usual: Partial<Record<IndicatorId, Shape>> = {
      firms: () => 200,
      employment: (t) => (t < 20 ? 90 : 900),
      valueAdded: () => 100,
      functionLevel: () => 1,
      localShare: () => 0.8,
      lockIn: () => 0.5,
      exits: (t) => t,
    };
    const column = (id: IndicatorId) =>
      Float64Array.from({ length: QUARTERS }, (_value, t) => (shapes[id] ?? usual[id] ?? (() => 0))(t));
    return Object.fromEntries(indicatorIds.map((id) => [id, column(id)])) as unknown as RegionResult['series'];
  }

  const lost = { valueAdded: until(192, 100, 69), employment: (t: number) => (t < 20 ? 90 : t < 192 ? 900 : 500) };

  test.each<[string, Partial<Record<IndicatorId, Shape>>, string]>([
    ['fewer than 60 firms ever', { firms: () => 59 }, 'neverTookOff'],
    [
      'less than three times the jobs of quarter 4',
      { firms: () => 149, employment: (t) => (t === 4 ? 301 : 900) },
      'neverTookOff',
    ],
    ['three times the jobs of quarter 4', { firms: () => 149, employment: (t) => (t === 4 ? 300 : 900) }, 'sustained'],
    [
      'a region that starts as a cluster, declines and is renewed without tripling its jobs',
      { firms: () => 150, employment: (t) => (t < 80 ? 350 : t < 130 ? 200 : 1040), functionLevel: () => 2.5 },
      'upgraded',
    ],
    [
      'a region that starts as a cluster and only declines',
      { firms: until(20, 500, 30), employment: until(20, 900, 90), valueAdded: until(20, 100, 10) },
      'lockedIn',
    ],
    [
      'value added kept and ODM reached',
      { valueAdded: until(192, 100, 75), functionLevel: until(192, 1, 1.8) },
      'upgraded',
    ],
    [
      'ODM reached only on the way',
      { valueAdded: until(192, 100, 75), functionLevel: until(192, 3, 1.79) },
      'sustained',
    ],
    [
      'ODM reached, value added not quite kept',
      { valueAdded: until(192, 100, 74), functionLevel: () => 2.5 },
      'sustained',
    ],
    ['value added at 70 %', { valueAdded: until(192, 100, 70) }, 'sustained'],
    ['value added below 70 %', { valueAdded: until(192, 100, 69) }, 'lockedIn'],
    ['jobs gone because firms left', { ...lost, exits: () => 80, relocations: () => 20 }, 'hollowedOut'],
    ['jobs gone, few firms left', { ...lost, exits: () => 81, relocations: () => 19 }, 'lockedIn'],
    ['jobs gone and local supply lost', { ...lost, localShare: until(192, 0.8, 0.44) }, 'hollowedOut'],
    ['jobs gone, local supply lower', { ...lost, localShare: until(192, 0.8, 0.46) }, 'lockedIn'],
    ['local supply high only in the first 20 quarters', { ...lost, localShare: until(21, 0.9, 0.4) }, 'lockedIn'],
    [
      'firms left, jobs mostly kept',
      { ...lost, employment: (t) => (t < 20 ? 90 : t < 192 ? 900 : 541), relocations: () => 999 },
      'lockedIn',
    ],
    ['firms left out of deep lock-in', { ...lost, relocations: () => 999, lockIn: until(160, 0, 0.76) }, 'lockedIn'],
    ['a decline that nothing ever bound', { ...lost, lockIn: () => 0.39 }, 'hollowedOut'],
    ['a decline that something once bound', { ...lost, lockIn: until(100, 0.41, 0.1) }, 'lockedIn'],
    ['deep lock-in only earlier', { ...lost, relocations: () => 999, lockIn: until(160, 0.9, 0.74) }, 'hollowedOut'],
    ['nobody ever departed', { ...lost, exits: () => 0 }, 'lockedIn'],
  ])('%s: %#', (_what, shapes, verdict) => {
    expect(classifyVerdict(series(shapes))).toBe(verdict);
  });

  test('a larger world is judged alike', () => {
    expect(classifyVerdict(series({ firms: () => 400 }), 8)).toBe('neverTookOff');
    expect(classifyVerdict(series({ firms: () => 480 }), 8)).toBe('sustained');
  });

  test.each<[string, Partial<Record<IndicatorId, Shape>>, string]>([
    [
      'locked in to the last',
      { lockIn: until(150, 0.8, Number.NaN), localShare: until(150, 0.8, Number.NaN), relocations: () => 999 },
      'lockedIn',
    ],
    [
      'left, and open',
      { lockIn: until(150, 0.5, Number.NaN), localShare: until(150, 0.8, Number.NaN), relocations: () => 999 },
      'hollowedOut',
    ],
    [
      'closed, and supplied locally to the last',
      { lockIn: until(150, 0.5, Number.NaN), localShare: until(150, 0.8, Number.NaN) },
      'lockedIn',
    ],
    [
      'closed, its local supply lost before',
      { lockIn: until(150, 0.5, Number.NaN), localShare: (t) => (t < 100 ? 0.8 : t < 150 ? 0.4 : Number.NaN) },
      'hollowedOut',
    ],
    [
      'closed, with one firm flickering on imports',
      { lockIn: until(150, 0.5, Number.NaN), localShare: (t) => (t < 150 ? 0.8 : t % 3 === 0 ? 0 : Number.NaN) },
      'hollowedOut',
    ],
  ])('an extinct region is judged by what it was at last: %s', (_what, shapes, verdict) => {
    const gone: Partial<Record<IndicatorId, Shape>> = {
      firms: until(150, 200, 0),
      employment: (t) => (t < 20 ? 90 : t < 150 ? 900 : 0),
      valueAdded: until(150, 100, 0),
      functionLevel: until(150, 1, Number.NaN),
    };
    expect(classifyVerdict(series({ ...gone, ...shapes }))).toBe(verdict);
  });

  test('a level that is unknown in some late quarters is the mean of the others', () => {
    const kept = { valueAdded: until(199, 100, 0), functionLevel: until(199, 2, Number.NaN) };
    expect(classifyVerdict(series(kept))).toBe('upgraded');
  });

  test('a run of one quarter has a verdict', () => {
    const short = Object.fromEntries(
      indicatorIds.map((id) => [id, new Float64Array(1)]),
    ) as unknown as RegionResult['series'];
    expect(classifyVerdict(short)).toBe('neverTookOff');
  });

  test('phases used above are the declared ones', () => {
    expect([FORMATION, GROWTH, MATURITY, DECLINE, RENEWAL, EXTINCT].map((phase) => phases[phase])).toEqual([...phases]);
  });
});
