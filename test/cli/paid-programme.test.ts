import { describe, expect, test } from 'vitest';
import { indicatorIds } from '../../engine/index.ts';
import { paidText, type PurseSeries } from '../../experiments/index.ts';
import { inProcess } from './in-process.ts';

const { jiqun, start } = inProcess();

const late = ['run', 'default', '--package', 'upgrade@60', '--quarters', '160'];
/** Services take all there is, and nobody lends. */
const poor = ['--set', 'serviceCost=0.4', '--set', 'creditLimit=0'];

async function seriesOf(words: readonly string[]): Promise<PurseSeries> {
  const { out } = await jiqun(...words, '--json');
  const { series } = JSON.parse(out) as { readonly series: { readonly [id: string]: readonly number[] } };
  return Object.fromEntries(indicatorIds.map((id) => [id, Float64Array.from(series[id]!)])) as unknown as PurseSeries;
}

describe('what of the programme is paid', () => {
  test('stands under the life cycle of a run that cannot pay, in both languages', async () => {
    const series = await seriesOf([...late, ...poor]);
    const [en, zh] = [await jiqun(...late, ...poor), await start([...late, ...poor], { lang: 'zh_CN.UTF-8' })];
    expect(paidText(series, 'en')).toMatch(/^The programme is paid (not at all|to \d+%)/);
    expect(en.out.split('\n')).toContain(paidText(series, 'en'));
    expect(zh.out.split('\n')).toContain(paidText(series, 'zh'));
  });

  test('is not told where the budget is open: all is paid', async () => {
    const { out, status } = await jiqun(...late, ...poor, '--off', 'budgetConstraint');
    expect(status).toBe(0);
    expect(out).not.toMatch(/programme|services/);
  });
});
