// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { drawnPurse } from '../../../ui/charts/purse-lane.tsx';
import type { Purse } from '../../../ui/facts/purse.ts';
import { drawTimeline } from '../golden/timeline-page.tsx';
import { QUARTERS } from '../golden/runs.ts';

/** From the half of the run on only a quarter of the programme is paid, on credit. */
const HALF = QUARTERS / 2;
const from = (early: number, late: number): Float64Array =>
  Float64Array.from({ length: QUARTERS }, (_, t) => (t < HALF ? early : late));
const purse: Purse = {
  income: from(100, 100),
  services: from(60, 70),
  unserved: from(0, 10),
  policy: from(0, 20),
  unpaid: from(0, 60),
  net: from(0.5, -1),
};
const lane = (root: HTMLElement): Element => root.querySelector('.tl-purse')!;

describe('the lane', () => {
  const strip = { top: 100, height: 50 };
  const drawn = drawnPurse(purse, strip, QUARTERS);

  test('lays what is paid and unpaid on top of each other, within its strip', () => {
    const { services, unserved, policy, unpaid } = drawn.layers;
    expect([unserved.edge, policy.edge, unpaid.edge]).toEqual([services.y, unserved.y, policy.y]);
    const last = QUARTERS - 1;
    const heights = [services, unserved, policy, unpaid].map(({ y, edge }) => edge[last]! - y[last]!);
    const pixel = heights[0]! / 70;
    expect(heights.map((height) => Math.round(height / pixel))).toEqual([70, 10, 20, 60]);
    expect(Math.min(...unpaid.y)).toBeGreaterThanOrEqual(strip.top);
    expect(Math.max(...services.edge)).toBeLessThanOrEqual(drawn.stock.top);
  });

  test('shows what is left over above its line and what is owed below it', () => {
    expect(drawn.reserve[0]!).toBeLessThan(drawn.zero);
    expect(drawn.debt[0]!).toBe(drawn.zero);
    expect(drawn.debt.at(-1)!).toBeGreaterThan(drawn.zero);
    expect(drawn.debt.at(-1)!).toBeLessThanOrEqual(strip.top + strip.height);
  });
});

describe.each([
  ['en', 'income 100', 'policy 20.0 of 80.0', 'debt 1.0 years', 'Not all is paid.'],
  ['zh', '收入 100', '政策 20.0／应付 80.0', '负债 1.0 年', '并未足额到位。'],
] as const)('on the time axis, %s', (lang, income, policy, debt, told) => {
  test('says how it ends, and what is not paid', () => {
    const root = drawTimeline(lang, 1280, { purse: { purse, told } });
    const words = [...lane(root).querySelectorAll('.pl-end')].map((end) => end.textContent);
    expect(words).toEqual([income, policy, debt]);
    expect(lane(root).getAttribute('aria-label')).toContain(told);
    expect(lane(root).innerHTML).not.toContain('NaN');
  });

  test('keeps to what is paid where there is no room for more', () => {
    const root = drawTimeline(lang, 390, { purse: { purse, told } });
    expect(lane(root).querySelectorAll('.pl-end')[1]!.textContent).toMatch(/^(政策 )?20\.0$/);
  });
});

test('what policy gets stands at the playhead, and of how much only where that is not all', () => {
  const at = (quarter: number): string => {
    const root = drawTimeline('en', 1280, { purse: { purse, told: undefined }, time: signal(quarter) });
    return lane(root).querySelector('.tl-budget-now')!.textContent!;
  };
  expect(at(HALF + 2)).toBe('20.0 of 80.0');
  expect(at(2)).toBe('');
});

test('behind a curtain it ends without a word about the end', () => {
  const cut = Object.fromEntries(
    Object.entries(purse).map(([part, values]) => [part, (values as Float64Array).subarray(0, 21)]),
  ) as unknown as Purse;
  const root = drawTimeline('en', 1280, { purse: { purse: cut, told: undefined } });
  expect(lane(root).querySelectorAll('.pl-end')).toHaveLength(0);
});

test('before the first quarter is known it says that it is being computed', () => {
  const none = Object.fromEntries(Object.keys(purse).map((part) => [part, new Float64Array()])) as unknown as Purse;
  const root = drawTimeline('en', 1280, { purse: { purse: none, told: undefined } });
  expect(lane(root).getAttribute('aria-label')).toBe('Public purse: The run is being computed');
});
