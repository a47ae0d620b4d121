import { describe, expect, test } from 'vitest';
import { timelineLayout, type LayoutInput } from '../../../ui/charts/timeline-layout.ts';
import { steppedTime } from '../../../ui/plot/time-slider.tsx';

const input: LayoutInput = {
  width: 1164,
  available: 0,
  quarters: 200,
  scoreRows: 5,
  hasEvents: false,
  hasPurse: true,
  hasBudget: true,
  coarse: false,
  lang: 'zh',
};

describe('layout', () => {
  test.each([320, 390, 639, 640, 768, 1164, 1920, 3840])(
    'strips follow each other without overlap at %i pixels',
    (width) => {
      for (const hasEvents of [true, false]) {
        for (const available of [0, 900]) {
          const l = timelineLayout({ ...input, width, hasEvents, available });
          const strips = [
            l.key,
            l.ribbon,
            l.events,
            ...l.lanes,
            ...(l.narrow ? [l.axis, l.score, l.purse, l.budget] : [l.score, l.purse, l.budget, l.axis]),
          ];
          let end = 0;
          for (const strip of strips) {
            if (strip === undefined) continue;
            expect(strip.top).toBeGreaterThanOrEqual(end);
            end = strip.top + strip.height;
          }
          expect(l.height).toBeGreaterThanOrEqual(end);
          expect(l.right).toBeLessThanOrEqual(width);
          expect(l.right - l.left).toBeGreaterThan(width * 0.5);
        }
      }
    },
  );

  test('lanes grow into the room the page has, and the height it asks for does not depend on it', () => {
    const small = timelineLayout(input);
    const tall = timelineLayout({ ...input, available: small.natural + 200 });
    expect(small.height).toBe(small.natural);
    expect(tall.natural).toBe(small.natural);
    expect(tall.lanes[0]!.height).toBeGreaterThan(small.lanes[0]!.height);
    expect(tall.height).toBeLessThanOrEqual(small.natural + 200);
  });

  test('where the page is low everything thins evenly, down to a least height', () => {
    const usual = timelineLayout({ ...input, scoreRows: 7 });
    const low = timelineLayout({ ...input, scoreRows: 7, available: usual.least + 20 });
    expect(low.height).toBeLessThanOrEqual(usual.least + 20);
    expect([low.natural, low.least]).toEqual([usual.natural, usual.least]);
    expect(low.score.barHeight).toBeGreaterThanOrEqual(10);
    expect(low.lanes.every(({ height }, i) => height < usual.lanes[i]!.height && height >= 27)).toBe(true);
    expect(timelineLayout({ ...input, scoreRows: 7, available: 100 }).height).toBe(usual.least);
    const phone = timelineLayout({ ...input, width: 390 });
    expect(phone.least).toBe(phone.natural);
  });

  test('six levers fit an office laptop: life cycle, lanes, bars, purse and years in 348 pixels', () => {
    expect(
      timelineLayout({ ...input, hasBudget: false, width: 788, scoreRows: 6, hasEvents: true }).least,
    ).toBeLessThan(348);
  });

  test('fingers get taller rows', () => {
    expect(timelineLayout({ ...input, coarse: true }).score.rowHeight).toBe(44);
    expect(timelineLayout({ ...input, width: 390 }).score.rowHeight).toBe(44);
    expect(timelineLayout(input).score.rowHeight).toBeGreaterThanOrEqual(24);
  });

  test('pixels and quarters are inverse, and the playhead stays within the run', () => {
    const l = timelineLayout(input);
    expect(l.quarterAt(l.at(61.4))).toBeCloseTo(61.4, 9);
    expect(l.quarterAt(-50)).toBe(0);
    expect(l.quarterAt(5000)).toBe(199);
  });
});

test('keys step the playhead within the run', () => {
  expect(steppedTime(61.4, 'ArrowRight', false, 199)).toBe(62);
  expect(steppedTime(61.4, 'ArrowLeft', true, 199)).toBe(57);
  expect(steppedTime(61.4, 'PageUp', false, 199)).toBe(81);
  expect(steppedTime(2, 'PageDown', false, 199)).toBe(0);
  expect(steppedTime(61, 'End', false, 199)).toBe(199);
  expect(steppedTime(61, 'x', false, 199)).toBeUndefined();
});
