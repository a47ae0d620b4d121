/** Words about packages ranked at equal cost. */
import { spacedZh, type Language } from '../../../experiments/index.ts';

const en = {
  title: (region: string | undefined) =>
    region === undefined ? 'What helps most, for the same money?' : `${region}: what helps most, for the same money?`,
  note: (packages: number) => `${packages} packages, each scaled until it costs the same, against doing nothing`,
  by: 'Ranked by',
  budget: 'Budget',
  budgetOf: (times: number) => (times === 1 ? 'as much as the cheapest costs' : `${times} times that`),
  compute: 'Rank them',
  again: 'Rank again',
  size: (runs: string) => `about ${runs} runs`,
  failed: (why: string) => `The ranking ended without an answer: ${why}`,
  stale: 'Of what was asked before; rank again.',
  columns: {
    gain: (outcome: string) => `${outcome} at the end, median and 95%`,
    takesOff: 'takes off',
    strength: 'strength',
  },
  notSpent: 'Even at full levels it costs less than the budget',
  free: (names: string) => `Not ranked, since they cost nothing: ${names}.`,
  row: (name: string, gain: string, range: string, tookOff: string) =>
    `${name}: ${gain} (${range}), takes off in ${tookOff}`,
  table: 'Table (CSV)',
};

const zh: typeof en = {
  title: (region) => `${region === undefined ? '' : `${region}：`}同样的钱，怎样花最有用？`,
  note: (packages) => spacedZh(`${packages} 个政策组合，各缩放到同样的成本，与无政策相比`),
  by: '排序依据',
  budget: '预算',
  budgetOf: (times) => (times === 1 ? '与最便宜的组合相同' : spacedZh(`其 ${times} 倍`)),
  compute: '开始排序',
  again: '重新排序',
  size: (runs) => spacedZh(`约 ${runs} 次推演`),
  failed: (why) => `排序未能得出结果：${why}`,
  stale: '以下为更改之前的结果，请重新排序。',
  columns: { gain: (outcome) => spacedZh(`期末${outcome}，中位数与 95% 区间`), takesOff: '起飞', strength: '力度' },
  notSpent: '力度已至极限，仍花不完预算',
  free: (names) => `不花钱、因而不参与排序：${names}。`,
  row: (name, gain, range, tookOff) => `${name}：${gain}（${range}），起飞 ${tookOff}`,
  table: '表格（CSV）',
};

export const rankingPanelText: { readonly [L in Language]: typeof en } = { en, zh };
