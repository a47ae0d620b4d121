/** What policies are searched for. */
import {
  indicatorIds,
  indicators,
  verdictNames,
  verdicts,
  type IndicatorId,
  type Text,
  type Verdict,
} from '../../engine/index.ts';
import { exportFactor } from '../words/exported.ts';
import { quotedValue, type Checked, type Fault } from '../words/faults.ts';
import { nearest } from '../words/nearest.ts';

export type GoalId = 'cost' | Verdict | IndicatorId;

/** Which way a goal is the better. */
export type Direction = 'min' | 'max';

export interface Goal {
  readonly id: GoalId;
  readonly direction: Direction;
}

export const usualGoals: readonly Goal[] = [
  { id: 'cost', direction: 'min' },
  { id: 'upgraded', direction: 'max' },
];

/** More objectives than these and nearly every policy is on the front. */
const MOST_GOALS = 4;

/** Where which way is the better goes without saying. */
const natural: { readonly [G in GoalId]?: Direction } = {
  cost: 'min',
  upgraded: 'max',
  sustained: 'max',
  hollowedOut: 'min',
  lockedIn: 'min',
  neverTookOff: 'min',
  firms: 'max',
  employment: 'max',
  valueAdded: 'max',
  valueAddedPerWorker: 'max',
  output: 'max',
  wage: 'max',
  functionLevel: 'max',
  efficiency: 'max',
  quality: 'max',
  reputation: 'max',
  humanCapital: 'max',
  taxes: 'max',
  lockIn: 'min',
  lockInFunctional: 'min',
  lockInCognitive: 'min',
  lockInPolitical: 'min',
  pollution: 'min',
  cheatShare: 'min',
  relocations: 'min',
};

const goalIds: readonly GoalId[] = ['cost', ...verdicts, ...indicatorIds];

export const isVerdict = (id: GoalId): id is Verdict => (verdicts as readonly string[]).includes(id);

export const isIndicator = (id: GoalId): id is IndicatorId => (indicatorIds as readonly string[]).includes(id);

/** What a goal measures. */
export function goalName(id: GoalId): Text {
  if (id === 'cost') return { en: 'cost', zh: '成本' };
  if (isIndicator(id)) return indicators[id].label;
  const { en, zh } = verdictNames[id];
  return { en: `ends “${en}”`, zh: `结局为“${zh}”` };
}

/** By what a value is multiplied where it leaves the program. */
export const goalFactor = (id: GoalId): number => (isIndicator(id) ? exportFactor(id) : 1);

function readGoal(written: string, path: string): Checked<{ readonly goal: Goal }> {
  const [word = '', way, more] = written.split('=').map((part) => part.trim());
  const fault = (found: string, allowed: Text): { faults: Fault[] } => ({
    faults: [{ path, found: quotedValue(found), allowed }],
  });
  const id = goalIds.find((one) => one === word);
  if (id === undefined) {
    const guess = nearest(word, goalIds);
    return fault(word, {
      en: `cost, an outcome (${verdicts.join(', ')}) or an indicator${guess === undefined ? '' : ` (did you mean "${guess}"?)`}`,
      zh: `cost、结局（${verdicts.join('、')}）或指标${guess === undefined ? '' : `（是否想写 "${guess}"？）`}`,
    });
  }
  const direction = way ?? natural[id];
  if (more === undefined && (direction === 'min' || direction === 'max')) return { goal: { id, direction } };
  return fault(written, { en: `${id}=min or ${id}=max`, zh: `${id}=min 或 ${id}=max` });
}

/** Reads `cost,upgraded,spending=min`; every fault at once. */
export function readGoals(written: string, path: string): Checked<{ readonly goals: readonly Goal[] }> {
  const read = written.split(/[,，]/).map((one) => readGoal(one.trim(), path));
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []));
  const goals = read.flatMap((one) => ('goal' in one ? [one.goal] : []));
  const ids = goals.map(({ id }) => id);
  const twice = ids.find((id, k) => ids.indexOf(id) < k);
  if (twice !== undefined)
    faults.push({ path, found: quotedValue(twice), allowed: { en: 'each goal once', zh: '每个目标只写一次' } });
  if (goals.length > MOST_GOALS)
    faults.push({
      path,
      found: { en: `${goals.length} goals`, zh: `${goals.length} 个目标` },
      allowed: { en: `1 to ${MOST_GOALS}`, zh: `1 到 ${MOST_GOALS} 个` },
    });
  return faults.length > 0 ? { faults } : { goals };
}
