import { describe, expect, it } from 'vitest';
import { run, type IndicatorId } from '../../engine/index.ts';
import {
  createWindow,
  faultText,
  parseStarts,
  pointOfNoReturn,
  pointOfNoReturnText,
  presets,
  shareInterval,
  windowDesign,
  windowInputs,
  type ScenarioDocument,
  type Starts,
  type WindowDesign,
} from '../../experiments/index.ts';
import { fabricated } from './fabricated.ts';

const what = { en: 'something', zh: '某事' };
const document: ScenarioDocument = {
  format: 1,
  extends: 'default',
  quarters: 60,
  policy: [{ lever: 'green', level: 0.2, from: 3 }],
  packages: {
    money: {
      label: what,
      start: 10,
      policy: [
        { lever: 'rd', level: 0.8 },
        { lever: 'func', level: 0.8, from: 4, to: 20 },
      ],
    },
    reformFirst: {
      label: what,
      start: 10,
      policy: [
        { lever: 'reform', level: 0.6 },
        { lever: 'rd', level: 0.8, from: 12 },
      ],
    },
    reformOnly: { label: what, start: 10, policy: [{ lever: 'reform', level: 0.6 }] },
    nothing: { label: what, start: 10, policy: [] },
  },
};

function designOf(name: string, starts: Starts): WindowDesign {
  const checked = windowDesign(document, { package: name, starts }, presets);
  if ('faults' in checked) throw new Error(checked.faults.map((fault) => faultText(fault, 'en')).join());
  return checked.design;
}

const barsOf = (design: WindowDesign, k: number): string[] =>
  design.inputs[k]!.policy.map(({ lever, level, from, to }) => `${lever}=${level}@${from}-${to}`);

describe('the starts', () => {
  it('are read as A..B/STEP', () => {
    expect(parseStarts('40..160/20')).toEqual({ starts: { from: 40, to: 160, step: 20 } });
    expect(parseStarts('40..160')).toEqual({ starts: { from: 40, to: 160, step: 20 } });
  });

  it.each([
    ['40-160', 'A..B/STEP'],
    ['160..40/20', 'A not after B'],
    ['40..160/0', 'a step of at least 1'],
    ['40..1990/20', 'starts up to 1916'],
    ['0..1000/1', 'at most 100 starts'],
  ])('%s is refused', (written, allowed) => {
    const parsed = parseStarts(written);
    expect('faults' in parsed && faultText(parsed.faults[0]!, 'en')).toContain(allowed);
  });
});

describe('the runs of a window', () => {
  const design = designOf('money', { from: 20, to: 60, step: 20 });

  it('are the twin and two variants of every start, each until twenty years have passed', () => {
    expect(design.starts).toEqual([20, 40, 60]);
    expect(design.inputs.map(({ quarters }) => quarters)).toEqual([144, 104, 104, 124, 124, 144, 144]);
    expect(barsOf(design, 0)).toEqual(['green=0.2@3-144']);
    expect(barsOf(design, 3)).toEqual(['green=0.2@3-124', 'rd=0.8@40-124', 'func=0.8@44-60']);
    expect(barsOf(design, 4)).toEqual(['green=0.2@3-124', 'rd=0.8@40-124', 'reform=0.8@40-124', 'func=0.8@44-60']);
    expect([...windowInputs(design, { phrase: 'x', count: 2 })].map(({ seed }) => seed)).toEqual([
      ...Array<string>(7).fill('x/1'),
      ...Array<string>(7).fill('x/2'),
    ]);
  });

  it('take a package’s own reform out, or leave it as it is', () => {
    const own = designOf('reformFirst', { from: 20, to: 20, step: 20 });
    expect(barsOf(own, 1)).toEqual(['green=0.2@3-104', 'rd=0.8@32-104']);
    expect(barsOf(own, 2)).toEqual(['green=0.2@3-104', 'reform=0.6@20-104', 'rd=0.8@32-104']);
  });

  it.each([
    ['nothing', 'no lever above level 0'],
    ['reformOnly', 'governance reform alone'],
    ['mony', 'did you mean "money"'],
  ])('need a package that can be tried: not %s', (name, told) => {
    const checked = windowDesign(document, { package: name, starts: { from: 20, to: 40, step: 20 } }, presets);
    expect('faults' in checked && faultText(checked.faults[0]!, 'en')).toContain(told);
  });

  it('share their beginning with the twin, which serves every start because a longer run begins as a shorter one does', () => {
    const [twin, alone] = [run(design.inputs[0]!), run(design.inputs[1]!)];
    const series = (result: typeof twin, id: IndicatorId) => result.regions[0]!.series[id].slice(0, 20);
    expect(series(alone, 'valueAdded')).toEqual(series(twin, 'valueAdded'));
    const short = run({ ...design.inputs[0]!, quarters: 104 }).regions[0]!.series.valueAdded;
    expect(twin.regions[0]!.series.valueAdded.slice(0, 104)).toEqual(short);
  });
});

describe('a window of opportunity', () => {
  const design = designOf('money', { from: 20, to: 60, step: 20 });
  const level = (quarters: number, peak: number, late: number, capture = 0) =>
    fabricated(quarters, {
      // A peak of one quarter early on, then a plateau.
      valueAdded: Array.from({ length: quarters }, (_, t) => (t === 10 ? peak : late)),
      lockInPolitical: Array.from({ length: quarters }, (_, t) => (t >= 40 ? capture : 0.1)),
    });
  /** The twin at 0.3 of its peak; with the package 0.9, 0.7, 0.4 by start, with reform 0.2 more. */
  function gathered(replicates: number, missing: readonly number[] = []) {
    const window = createWindow(design);
    for (let r = 0; r < replicates; r++) {
      const peak = 100 + 10 * r;
      design.inputs.forEach(({ quarters }, k) => {
        const start = Math.floor((k - 1) / 2);
        const share = k === 0 ? 0.3 : [0.9, 0.7, 0.4][start]! + (k % 2 === 0 ? 0.2 : 0) + 0.02 * (r % 2);
        if (!missing.includes(7 * r + k))
          window.add(
            7 * r + k,
            k === 0 ? level(quarters, peak, 0.3 * peak, 0.7) : level(quarters, 2 * peak, share * peak),
          );
      });
    }
    return window.summary();
  }

  it('measures against the peak of the twin', () => {
    const { replicates, twin, curves } = gathered(10);
    expect(replicates).toBe(10);
    expect(twin.map(({ capture }) => capture)).toEqual([
      expect.closeTo(0.1, 12),
      expect.closeTo(0.7, 12),
      expect.closeTo(0.7, 12),
    ]);
    for (const point of twin)
      expect(point).toMatchObject({ level: expect.closeTo(0.3, 12) as number, unaided: { mean: 0 } });
    const [alone, reformed] = curves;
    expect(alone!.points.map(({ mean }) => mean)).toEqual([
      expect.closeTo(0.61, 9),
      expect.closeTo(0.41, 9),
      expect.closeTo(0.11, 9),
    ]);
    expect(alone!.points[0]!.low).toBeLessThan(0.61);
    expect(alone!.points.map(({ rescued }) => rescued.mean)).toEqual([1, 0, 0]);
    expect(reformed!.points.map(({ rescued }) => rescued.mean)).toEqual([1, 1, 0]);
    expect(alone!.points[0]!.rescued).toEqual(shareInterval(1, 10));
    expect(alone!.pointOfNoReturn).toEqual({ kind: 'at', from: 40 });
    expect(reformed!.pointOfNoReturn).toEqual({ kind: 'at', from: 60 });
  });

  it('leaves out a replicate that misses a run', () => expect(gathered(10, [9]).replicates).toBe(9));

  it('says nothing before the first replicate is whole', () => {
    const { replicates, curves } = gathered(1, [6]);
    expect(replicates).toBe(0);
    expect(curves[0]!.pointOfNoReturn).toEqual({ kind: 'noRuns' });
  });
});

describe('the point of no return', () => {
  const starts = [40, 60, 80, 100];
  it('is the first start from which fewer than half are rescued, and stay so', () => {
    expect(pointOfNoReturn(starts, [1, 0.7, 0.3, 0.1])).toEqual({ kind: 'at', from: 80 });
    expect(pointOfNoReturn(starts, [1, 0.4, 0.5, 0.1])).toEqual({ kind: 'at', from: 100 });
  });

  it('is undefined when it lies outside the starts examined, and says so', () => {
    const before = pointOfNoReturn(starts, [0.4, 0.3, 0.2, 0.1]);
    const later = pointOfNoReturn(starts, [0.4, 0.3, 0.2, 0.5]);
    expect([before, later]).toEqual([
      { kind: 'before', from: 40 },
      { kind: 'notReached', to: 100 },
    ]);
    expect(pointOfNoReturnText(before).en).toContain('already at quarter 40');
    expect(pointOfNoReturnText(later).en).toContain('at quarter 100, the last start examined, at least half');
    expect(pointOfNoReturnText({ kind: 'at', from: 80 }).zh).toBe('自第 80 季起，能挽回的运行不足一半');
  });
});
