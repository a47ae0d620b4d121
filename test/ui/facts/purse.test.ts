import { expect, test } from 'vitest';
import { indicatorIds, type RegionResult } from '../../../engine/index.ts';
import { purseOf, purseSpeaks } from '../../../ui/facts/purse.ts';

const QUARTERS = 12;
type Series = RegionResult['series'];
const steady = (value: number): Float64Array => new Float64Array(QUARTERS).fill(value);
const series = (more: Partial<Record<keyof Series, Float64Array>>): Series =>
  ({
    ...Object.fromEntries(indicatorIds.map((id) => [id, steady(0)])),
    fundedShare: steady(1),
    ...more,
  }) as unknown as Series;

test('money is added up over the year that ends with each quarter', () => {
  const { income, services } = purseOf(series({ revenue: steady(10), publicServices: steady(6) }));
  expect([...income.subarray(0, 5)]).toEqual([10, 20, 30, 40, 40]);
  expect(services.at(-1)).toBe(24);
});

test('what is paid and what is not add up to what is owed', () => {
  const spent = Float64Array.from({ length: QUARTERS }, (_, t) => 3 * (t + 1));
  const { services, unserved, policy, unpaid } = purseOf(
    series({
      publicServices: steady(8),
      serviceShortfall: steady(0.25),
      spending: spent,
      policyMoney: steady(12),
      fundedShare: steady(0.25),
    }),
  );
  const last = QUARTERS - 1;
  expect([services[last], unserved[last]]).toEqual([24, 8]);
  expect([policy[last], unpaid[last]]).toEqual([12, 36]);
});

test('where all is paid nothing is missing, whatever was reckoned, and rescues nobody announced are no debt', () => {
  const late = purseOf(series({ policyMoney: steady(5), spending: steady(0) }));
  expect(Math.max(...late.unpaid)).toBe(0);
  const rescues = purseOf(
    series({
      policyMoney: steady(1),
      fundedShare: steady(0.9),
      spending: Float64Array.from({ length: QUARTERS }, (_, t) => 4 * t),
    }),
  );
  expect(rescues.unpaid.at(-1)).toBe(0);
});

test('it speaks once something is announced or services go short', () => {
  expect(purseSpeaks(series({ revenue: steady(10) }))).toBe(false);
  expect(purseSpeaks(series({ policyMoney: steady(1) }))).toBe(true);
  expect(purseSpeaks(series({ serviceShortfall: steady(0.1) }))).toBe(true);
});
