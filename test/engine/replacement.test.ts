import { describe, expect, test } from 'vitest';
import { classifyReplacement, replacementOf, replacements, type Replacement } from '../../engine/index.ts';
import { wantedReplacement } from '../../engine/replacement.ts';

describe('what ten years did', () => {
  test.each<[string, number, number, number, Replacement]>([
    ['jobs all but gone', 0.09, 0.5, 1, 'extinct'],
    ['value added down by a quarter of a logarithm', 0.5, -0.26, 1, 'reverse'],
    ['a little less', 0.5, -0.24, 0, 'none'],
    ['higher functions, value held', 0.5, -0.09, 0.3, 'forward'],
    ['higher functions, value slipping: survivors climb, the cluster does not', 0.5, -0.11, 0.5, 'none'],
    ['growth of the same kind', 1, 0.8, 0.29, 'none'],
    ['functions unknown', 1, 0.8, Number.NaN, 'none'],
  ])('%s', (_what, life, growth, climb, wanted) => {
    expect(wantedReplacement(life, growth, climb)).toBe(wanted);
  });
});

type Shape = (t: number) => number;
const usual: Readonly<Record<'employment' | 'firms' | 'valueAdded' | 'functionLevel', Shape>> = {
  employment: () => 500,
  firms: () => 100,
  valueAdded: () => 99,
  functionLevel: () => 1,
};

function labels(shapes: Partial<typeof usual>, quarters = 160, scale = 1): Uint8Array {
  const column = (shape: Shape) => Float64Array.from({ length: quarters }, (_, t) => shape(t));
  const { employment, firms, valueAdded, functionLevel } = { ...usual, ...shapes };
  const series = {
    employment: column(employment),
    firms: column(firms),
    valueAdded: column(valueAdded),
    functionLevel: column(functionLevel),
  };
  return classifyReplacement(series, scale);
}

/** Stretches of the same label: what, and from which quarter on. */
const story = (codes: Uint8Array): [Replacement, number][] =>
  [...codes].flatMap((code, t): [Replacement, number][] =>
    t > 0 && code === codes[t - 1] ? [] : [[replacements[code]!, t]],
  );

describe('replacement of a series', () => {
  test('nothing where nothing changes, nor in the first ten years, nor without thirty firms', () => {
    const climbs: Shape = (t) => 1 + 0.02 * t;
    expect(story(labels({}))).toEqual([['none', 0]]);
    expect(story(labels({ functionLevel: climbs }))).toEqual([
      ['none', 0],
      ['forward', 45],
    ]);
    expect(story(labels({ functionLevel: climbs, firms: () => 29 }))).toEqual([['none', 0]]);
    expect(story(labels({ functionLevel: climbs }, 45))).toEqual([['none', 0]]);
  });

  test('a fall is a reverse replacement while the ten years hold it, after six quarters of asking', () => {
    const codes = labels({ valueAdded: (t) => (t < 80 ? 99 : 49) });
    // The mean of a year passes the threshold two quarters after the fall; ten years later nothing has fallen any more.
    expect(story(codes)).toEqual([
      ['none', 0],
      ['reverse', 86],
      ['none', 122],
    ]);
    expect(replacementOf(codes)).toBe('reverse');
  });

  test('five quarters are not enough', () => {
    const dip: Shape = (t) => (t >= 80 && t < 84 ? 60 : 99);
    expect(story(labels({ valueAdded: dip }))).toEqual([['none', 0]]);
  });

  test('reverse, then forward: the last one counts', () => {
    const codes = labels({
      valueAdded: (t) => (t < 50 ? 99 : t < 100 ? 40 : 90),
      functionLevel: (t) => (t < 100 ? 1 : 2),
    });
    expect(story(codes).map(([name]) => name)).toEqual(['none', 'reverse', 'none', 'forward', 'none']);
    expect(replacementOf(codes)).toBe('forward');
  });

  test('an emptied region is extinct, whatever its value added was before', () => {
    const codes = labels({
      employment: (t) => (t < 100 ? 500 : 0),
      firms: (t) => (t < 100 ? 100 : 0),
      valueAdded: (t) => (t < 100 ? 99 : 0),
      functionLevel: (t) => (t < 100 ? 1 : Number.NaN),
    });
    expect(story(codes).at(-1)![0]).toBe('extinct');
    expect(replacementOf(codes)).toBe('extinct');
  });

  test('losses are no less than nothing', () => {
    expect([...labels({ valueAdded: (t) => (t < 80 ? 99 : -50) })].every((code) => code >= 0)).toBe(true);
    expect(replacementOf(labels({ valueAdded: (t) => (t < 80 ? 99 : -50) }))).toBe('reverse');
  });

  test('a larger world is judged alike', () => {
    const shapes = { valueAdded: (t: number) => (t < 80 ? 99 : 49), firms: () => 30 };
    const larger = { ...shapes, valueAdded: (t: number) => 8 * shapes.valueAdded(t), firms: () => 240 };
    expect([...labels(larger, 160, 8)]).toEqual([...labels(shapes)]);
    expect(replacementOf(labels(shapes, 160, 8))).toBe('none');
  });

  test('no run is too short', () => {
    expect([...labels({}, 0)]).toEqual([]);
    expect(replacementOf(labels({}, 0))).toBe('none');
  });
});
