import { describe, expect, it } from 'vitest';
import { paidProgramme, paidText, type PurseSeries } from '../../experiments/index.ts';

/** Nothing announced for five years, then a programme whose share paid is given, decade by decade. */
function purse(decades: readonly number[], short: readonly number[] = []): PurseSeries {
  const before = 20;
  const quarters = before + 40 * decades.length;
  const at = <T>(t: number, early: T, later: (k: number) => T): T => (t < before ? early : later((t - before) / 40));
  return {
    policyMoney: Float64Array.from({ length: quarters }, (_, t) => at(t, 0, () => 5)),
    fundedShare: Float64Array.from({ length: quarters }, (_, t) => at(t, 1, (k) => decades[Math.floor(k)]!)),
    serviceShortfall: Float64Array.from({ length: quarters }, (_, t) => short[t] ?? 0),
  };
}

describe('what is paid of a programme', () => {
  it('is counted by decades of the programme, not of the run', () => {
    expect(paidProgramme(purse([1, 0.5, 0.25])).decades).toEqual([1, 0.5, 0.25]);
  });

  it('leaves out quarters in which nothing is asked for, and joins a rest of less than a year to the decade before', () => {
    const series = purse([0.5]);
    series.policyMoney.fill(0, 30, 50);
    series.fundedShare.fill(1, 30, 50);
    expect(paidProgramme(series).decades).toEqual([0.5]);
    const cut = (quarters: number): readonly number[] =>
      paidProgramme(
        Object.fromEntries(
          Object.entries(purse([1, 0.5])).map(([id, values]) => [id, values.subarray(0, quarters)]),
        ) as unknown as PurseSeries,
      ).decades;
    expect(cut(63)).toHaveLength(1);
    expect(cut(64)).toEqual([1, 0.5]);
  });

  it('is silent where all is paid, and where nothing was announced', () => {
    expect(paidText(purse([1, 1, 0.999]), 'en')).toBeUndefined();
    expect(paidText(purse([]), 'zh')).toBeUndefined();
    expect(paidProgramme(purse([])).decades).toEqual([]);
  });

  it.each([
    [[0.4], 'The programme is paid to 40%.', '政策资金只到位 40%。'],
    [
      [1, 0.33],
      'The programme is paid in full in its first decade and to 33% in its second.',
      '政策资金第一个十年足额到位，第二个十年到位 33%。',
    ],
    [
      [0.9, 0.33, 1],
      'The programme is paid to 90% in its first decade, to 33% in its second and in full in its third.',
      '政策资金第一个十年到位 90%，第二个十年到位 33%，第三个十年足额到位。',
    ],
    [
      [1, 1, 0.5, 0.4],
      'The programme is paid in full for its first two decades, to 50% in its third and to 40% in its fourth.',
      '政策资金前两个十年足额到位，第三个十年到位 50%，第四个十年到位 40%。',
    ],
    [
      [0.8, 0.6, 0.4, 0.2, 0.1],
      'The programme is paid to 80% in its first decade, to 60% in its second, to 40% in its third and to 15% after that.',
      '政策资金第一个十年到位 80%，第二个十年到位 60%，第三个十年到位 40%，此后平均到位 15%。',
    ],
    [
      [0.27, 0, 0.002],
      'The programme is paid to 27% in its first decade and not at all after that.',
      '政策资金第一个十年到位 27%，此后分文未拨。',
    ],
    [
      [0.71, 1, 1, 1, 0.985],
      'The programme is paid to 71% in its first decade and in full after that.',
      '政策资金第一个十年到位 71%，此后足额到位。',
    ],
    [
      [1, 0.3, 0.3],
      'The programme is paid in full in its first decade and to 30% after that.',
      '政策资金第一个十年足额到位，此后平均到位 30%。',
    ],
    [
      [0.5, 0.5],
      'The programme is paid to 50% in its first decade and to 50% in its second.',
      '政策资金第一个十年到位 50%，第二个十年到位 50%。',
    ],
    [[0], 'The programme is paid not at all.', '政策资金分文未拨。'],
  ])('%j reads as a sentence in both languages', (decades, en, zh) => {
    expect(paidText(purse(decades), 'en')).toBe(en);
    expect(paidText(purse(decades), 'zh')).toBe(zh);
  });

  it('tells of services that went short for a year or longer, with a programme or without one', () => {
    const year = [0.1, 0.2, 0.3, 0.05];
    expect(paidText(purse([1], year.slice(1)), 'en')).toBeUndefined();
    expect(paidText(purse([1], year), 'en')).toBe('Public services go short for one year, by 30% at worst.');
    expect(paidText(purse([0.4], [...year, ...year]), 'en')).toBe(
      'The programme is paid to 40%. Public services go short for two years, by 30% at worst.',
    );
    expect(paidText(purse([0.4], [...year, ...year]), 'zh')).toBe(
      '政策资金只到位 40%。公共服务也有两年经费不足，缺口最大时达 30%。',
    );
  });
});
