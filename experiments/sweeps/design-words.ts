/** A design in words: what is varied, by which plan, how many runs that makes. */
import type { Text } from '../../engine/index.ts';
import { wholeNumber } from '../words/numbers.ts';
import type { PlanKind } from './design-schema.ts';
import type { Experiment } from './experiment.ts';

const plans: { readonly [K in PlanKind]: Text } = {
  factorial: { en: 'full factorial', zh: '全因子设计' },
  list: { en: 'listed points', zh: '逐点列出' },
  latinHypercube: { en: 'Latin hypercube', zh: '拉丁超立方' },
  sobol: { en: 'scrambled Sobol’ sequence', zh: '加扰 Sobol’ 序列' },
  oneAtATime: { en: 'one factor at a time', zh: '逐个变动因子' },
  morris: { en: 'Morris trajectories', zh: 'Morris 轨迹' },
  saltelli: { en: 'Saltelli sample', zh: 'Saltelli 抽样' },
};

/** The name of a kind of plan. */
export const planName = (kind: PlanKind): Text => plans[kind];

/** For example “12 factors × 256 points × 4 replicates: 1,024 runs (Latin hypercube)”. */
export function designInWords({ factors, points, replication, rows, design }: Experiment): Text {
  const replicates = replication.stages.at(-1)!;
  const upTo = replication.until.length > 0;
  const name = plans[design.plan.kind];
  const n = (value: number): Text => ({ en: wholeNumber('en', value), zh: wholeNumber('zh', value) });
  const many = (value: number, one: string, several: string): string => `${n(value).en} ${value === 1 ? one : several}`;
  return {
    en: `${many(factors.length, 'factor', 'factors')} × ${many(points, 'point', 'points')} × ${upTo ? 'up to ' : ''}${many(replicates, 'replicate', 'replicates')}: ${upTo ? 'at most ' : ''}${many(rows, 'run', 'runs')} (${name.en})`,
    zh: `${n(factors.length).zh} 个因子 × ${n(points).zh} 个点 × ${upTo ? '至多 ' : ''}${n(replicates).zh} 次重复：${upTo ? '至多 ' : ''}${n(rows).zh} 次运行（${name.zh}）`,
  };
}
