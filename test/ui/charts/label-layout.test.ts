import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { axisTicks } from '../../../ui/plot/axis-ticks.ts';
import { besideTicks, fitText, numberOffset, spreadLabels, textWidth } from '../../../ui/plot/label-layout.ts';

describe('a number beside its line', () => {
  test('stands on the side asked for while the line stays clear of it', () => {
    expect(numberOffset('above', 50, 50, 0)).toBeLessThan(0);
    expect(numberOffset('above', 50, 70, 0)).toBeLessThan(0);
    expect(numberOffset('below', 50, 50, 0)).toBeGreaterThan(0);
    expect(numberOffset('below', 50, 30, 0)).toBeGreaterThan(0);
  });

  test('changes sides where the line would run through it, or there is no room above', () => {
    expect(numberOffset('above', 50, 40, 0)).toBeGreaterThan(0);
    expect(numberOffset('below', 50, 60, 0)).toBeLessThan(0);
    expect(numberOffset('above', 50, 50, 45)).toBeGreaterThan(0);
    expect(numberOffset('below', 50, 60, 45)).toBeGreaterThan(0);
  });
});

describe('spread', () => {
  test('labels that have room stay where they want to be', () => {
    expect(spreadLabels([10, 50, 30], 12)).toEqual([10, 50, 30]);
  });

  test('labels that touch share the displacement', () => {
    expect(spreadLabels([30, 30], 10)).toEqual([25, 35]);
    expect(spreadLabels([30, 32, 31], 10)).toEqual([21, 41, 31]);
  });

  test('a label beyond those that touch is left alone', () => {
    expect(spreadLabels([10, 10, 27], 10)).toEqual([5, 15, 27]);
  });

  test('the room holds them all', () => {
    expect(spreadLabels([0, 1, 2], 10, 5, 100)).toEqual([5, 15, 25]);
    expect(spreadLabels([99, 98], 10, 0, 100)).toEqual([100, 90]);
  });

  test('order and distance hold for any labels', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 6 }), (wanted) => {
        const placed = spreadLabels(wanted, 12, 0, 100);
        const order = wanted.map((_at, i) => i).toSorted((a, b) => wanted[a]! - wanted[b]! || a - b);
        for (let k = 1; k < order.length; k++)
          expect(placed[order[k]!]! - placed[order[k - 1]!]!).toBeGreaterThanOrEqual(12 - 1e-9);
        for (const at of placed) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});

test('texts are measured by script and cut to their room', () => {
  expect(textWidth('功能升级', 12)).toBe(48);
  expect(textWidth('Functions', 12)).toBeLessThan(12 * 9 * 0.7);
  expect(fitText('功能升级扶持', 48, 12)).toBe('功能升…');
  expect(fitText('功能升级', 48, 12)).toBe('功能升级');
  expect(fitText('Openness and links', 60, 12)).toMatch(/^Open\w*…$/);
});

test('labels beside ticks change sides, then wording, then give up', () => {
  const ticks = [
    { at: 100, widths: [60] },
    { at: 180, widths: [80, 30] },
    { at: 190, widths: [60] },
    { at: 240, widths: [200] },
  ];
  expect(besideTicks(ticks, 0, 300, 6)).toEqual([{ side: 'right', wording: 0 }, undefined, undefined, undefined]);
  expect(besideTicks(ticks.slice(0, 2), 0, 220, 6)).toEqual([
    { side: 'right', wording: 0 },
    { side: 'right', wording: 1 },
  ]);
  expect(besideTicks([{ at: 190, widths: [60] }], 0, 200, 6)).toEqual([{ side: 'left', wording: 0 }]);
});

describe('ticks', () => {
  const counted = calendarOf(undefined, 'en');
  const dated = calendarOf('1978Q3', 'zh');

  test('stand at round years', () => {
    expect(axisTicks(200, counted, 4.4, 58).map(({ text }) => text)).toEqual([
      '0',
      '5',
      '10',
      '15',
      '20',
      '25',
      '30',
      '35',
      '40',
      '45',
      '50',
    ]);
    expect(axisTicks(200, counted, 1.4, 58).map(({ text }) => text)).toEqual(['0', '20', '40']);
  });

  test('a calendar that begins within a year keeps round years', () => {
    const ticks = axisTicks(60, dated, 4.4, 58);
    expect(ticks.map(({ text }) => text)).toEqual(['1980', '1985', '1990']);
    expect(ticks[0]!.quarter).toBe(6);
    expect(dated.parts(6)).toEqual({ year: 1980, season: 1 });
  });
});
