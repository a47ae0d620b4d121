import { describe, expect, test } from 'vitest';
import { phases, replacements, type Verdict } from '../../../engine/index.ts';
import { bandNames, phaseAt, phaseBands } from '../../../ui/plot/phase-bands.ts';
import { laneRow } from '../../../ui/charts/lane-data.ts';
import { chosenLanes, laneId, laneOf, laneUnit, lanes, linesMoved } from '../../../ui/charts/lanes.ts';
import { between, courseOf } from '../../../ui/plot/course.ts';
import { heightsOf, roundDomain, roundEnd } from '../../../ui/plot/value-scale.ts';

const series = (...values: number[]): Float64Array => Float64Array.from(values);

describe('scale of a lane', () => {
  test('ends at a round number with room above', () => {
    expect(roundEnd(353)).toBe(400);
    expect(roundEnd(1000)).toBe(1000);
    expect(roundEnd(0.3)).toBeCloseTo(0.3, 12);
    expect(roundEnd(0)).toBe(1);
    expect(roundDomain([series(0, 353)], 200)).toEqual([0, 400]);
    expect(roundDomain([series(0, 399)], 200)).toEqual([0, 500]);
  });

  test('is shared by all runs and ignores what lies beyond the axis', () => {
    expect(roundDomain([series(1, 2, 900), undefined, series(1, 90)], 2)).toEqual([0, 100]);
    expect(roundDomain([undefined], 200)).toEqual([0, 1]);
  });

  test('goes below 0 only for negative values', () => {
    expect(roundDomain([series(-7, 90)], 200)).toEqual([-8, 100]);
  });

  test('stays put while values move a little', () => {
    for (let peak = 290; peak <= 370; peak += 10)
      expect(roundDomain([series(0, peak)], 200)[1], String(peak)).toBe(400);
  });

  test('0 stands at the bottom, the end of the scale at the top', () => {
    expect([...heightsOf(series(0, 50, 100, 7), 3, [0, 100], { top: 20, height: 50 })]).toEqual([70, 45, 20]);
  });
});

test('the course of a series names beginning, peak and end within the axis', () => {
  expect(courseOf(series(3, 9, 9, 4, 99), 4)).toEqual({ first: 3, last: 4, peak: 9, peakQuarter: 1 });
  expect(courseOf(series())).toBeUndefined();
});

test('a value between quarters lies between its neighbours, and at the ends stays there', () => {
  expect(between([10, 20], 0.25)).toBe(12.5);
  expect(between([10, 20], -3)).toBe(10);
  expect(between([10, 20], 7)).toBe(20);
  expect(between([], 1)).toBeUndefined();
});

test('a lever marks the lanes of the indicators it moves; the composite stands for all three lock-ins', () => {
  expect([...linesMoved(['quality', 'firms', 'lockInPolitical'])]).toEqual(['firms', 'lockInPolitical']);
  expect([...linesMoved(['lockIn'])]).toEqual(['lockInFunctional', 'lockInCognitive', 'lockInPolitical']);
  expect(linesMoved([]).size).toBe(0);
});

/** Codes of phases as long as given. */
const lived = (...spans: readonly (readonly [(typeof phases)[number], number])[]): Uint8Array =>
  Uint8Array.from(spans.flatMap(([phase, length]) => Array.from({ length }, () => phases.indexOf(phase))));

test('phases become bands without gaps', () => {
  const course = { phases: lived(['formation', 2], ['growth', 20], ['decline', 30]) };
  expect(phaseBands(course)).toEqual([
    { phase: 'formation', from: 0, to: 2 },
    { phase: 'growth', from: 2, to: 22 },
    { phase: 'decline', from: 22, to: 52 },
  ]);
  expect(phaseBands(course, 3).at(-1)).toEqual({ phase: 'growth', from: 2, to: 3 });
  expect(phaseBands({ phases: new Uint8Array(0) })).toEqual([]);
  expect(phaseAt(course, 4.9)).toBe('growth');
  expect(phaseAt(course, 99)).toBe('decline');
  expect(phaseAt({ phases: new Uint8Array(0) }, 0)).toBeUndefined();
});

test('a decline in which value added holds is told as such, in softer words and colour', () => {
  const course = lived(['formation', 9], ['growth', 40], ['decline', 20], ['maturity', 20], ['decline', 40]);
  const told = (verdict: Verdict) => phaseBands({ phases: course, verdict }).map(({ phase }) => phase);
  for (const verdict of ['upgraded', 'sustained'] as const)
    expect(told(verdict)).toEqual(['formation', 'growth', 'decline', 'maturity', 'easing']);
  expect(told('lockedIn').at(-1)).toBe('decline');
  expect(phaseAt({ phases: course, verdict: 'upgraded' }, 128)).toBe('easing');
  expect(bandNames({ phase: 'easing' }, 'en')).toEqual([
    'Slow decline: jobs fall, value added holds',
    'Slow decline',
    'Slow decline',
  ]);
  expect(bandNames({ phase: 'easing' }, 'zh')).toEqual(['缓降期：就业回落，增加值守住', '缓降期', '缓降']);
});

test('a phase is named with the replacement that a third of it was, where there is room', () => {
  const course = lived(['formation', 20], ['growth', 40], ['decline', 60]);
  const codes = new Uint8Array(120);
  codes.fill(replacements.indexOf('forward'), 20, 32);
  codes.fill(replacements.indexOf('forward'), 60, 70).fill(replacements.indexOf('reverse'), 80, 100);
  const bands = phaseBands({ phases: course, verdict: 'lockedIn', replacements: codes });
  expect(bands.map(({ replacement }) => replacement)).toEqual([undefined, undefined, 'reverse']);
  expect(bandNames(bands[2]!, 'en')[0]).toBe('Decline · reverse replacement');
  expect(bandNames(bands[2]!, 'zh')).toEqual(['衰退期 · 反向更替', '衰退期', '衰退']);
});

test('lanes are those of the table, or those somebody chose, whole where the table has several lines in one', () => {
  expect(chosenLanes(null, false)).toEqual(lanes);
  expect(chosenLanes(['wage', 'lockInFunctional'], false).map(({ lines }) => lines.length)).toEqual([1, 3]);
  expect([...linesMoved(['wage'])]).toEqual([]);
  expect([...linesMoved(['wage'], [laneOf('wage')])]).toEqual(['wage']);
});

test('a logarithmic lane: equal rates rise equally, numbers stay what they are, shares and indices keep their scale', () => {
  const strip = { top: 0, height: 100 };
  const [lane] = chosenLanes(['firms'], true);
  expect(laneUnit(lane!, 'en')).toContain('log');
  const firms = series(10, 20, 40, 80);
  const run = { series: { firms } as never, phases: new Uint8Array(4) };
  const runs = { run, ghost: undefined, baseline: undefined, spread: undefined };
  const { lines, domain } = laneRow(lane!, runs, strip, 4, 'en');
  const y = [...lines[0]!.y!];
  expect(domain[0]).toBe(0);
  expect(y[0]).toBe(100);
  expect(y[0]! - y[1]!).toBeCloseTo(y[2]! - y[3]!, 9);
  expect(lines[0]!.run).toBe(firms);
  expect(lines[0]!.write(firms[3]!)).toBe('80');
  const [level, locks] = chosenLanes(['functionLevel', 'lockInFunctional'], true);
  expect([level!.logarithmic, locks!.logarithmic]).toEqual([undefined, undefined]);
  expect(laneId(level!)).toBe('functionLevel');
});
