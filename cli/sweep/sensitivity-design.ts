/** The design behind a question about sensitivity, from the words of a command line. */
import { leverIds, type LeverId, type ParameterId } from '../../engine/index.ts';
import {
  inBothLanguages,
  nearest,
  parameterIds,
  quotedValue,
  type DesignDocument,
  type FactorDocument,
  type Fault,
  type OutputDocument,
  type PlanDocument,
  type ScenarioDocument,
} from '../../experiments/index.ts';

export const methods = ['oneAtATime', 'morris', 'sobol'] as const;
export type Method = (typeof methods)[number];

/** Runs of every point: luck is averaged over so many seeds. */
export const usualSeeds: { readonly [M in Method]: number } = { oneAtATime: 8, morris: 4, sobol: 2 };
export const usualPoints: { readonly [M in Method]: number } = { oneAtATime: 0, morris: 20, sobol: 128 };

/** Reads `ID`, `ID=LOW..HIGH`, `LEVER@FROM=LOW..HIGH`. */
export function readFactor(text: string): FactorDocument | Fault {
  const [, id = '', from, low, high] = /^([^=@]*)(?:@(\d{1,4}))?(?:=([^.=]+(?:\.\d+)?)\.\.(.+))?$/.exec(text) ?? [];
  const range = low === undefined ? {} : { range: [Number(low), Number(high)] };
  if (Object.values(range).some((ends) => ends.some((end) => !Number.isFinite(end))))
    return { path: `--factor ${text}`, found: quotedValue(`${low}..${high}`), allowed: inBothLanguages('LOW..HIGH') };
  if ((leverIds as readonly string[]).includes(id))
    return { vary: 'level', lever: id as LeverId, ...(from === undefined ? {} : { from: Number(from) }), ...range };
  if (id === '*' || (parameterIds as readonly string[]).includes(id))
    return { vary: 'assumption', assumption: id as ParameterId, ...range };
  const guess = nearest(id, [...parameterIds, ...leverIds]);
  return {
    path: `--factor ${text}`,
    found: quotedValue(id),
    allowed: {
      en: `an assumption, a lever or *${guess === undefined ? '' : ` (did you mean "${guess}"?)`}; "list assumptions" and "list levers" show all`,
      zh: `一项假设、一项政策杠杆或 *${guess === undefined ? '' : `（是否想写 "${guess}"？）`}；"list assumptions" 与 "list levers" 列出全部`,
    },
  };
}

export interface SensitivityQuestion {
  readonly method: Method;
  readonly factors: readonly FactorDocument[];
  readonly outputs: readonly OutputDocument[];
  readonly points: number | undefined;
  readonly seeds: number | undefined;
  readonly secondOrder: boolean;
}

function planOf({ method, points = usualPoints[method], secondOrder }: SensitivityQuestion): PlanDocument {
  switch (method) {
    case 'oneAtATime':
      return { kind: 'oneAtATime' };
    case 'morris':
      return { kind: 'morris', trajectories: points };
    case 'sobol':
      return { kind: 'saltelli', points, ...(secondOrder ? { secondOrder } : {}) };
  }
}

/** As if a person had written it. */
export function sensitivityDesign(
  question: SensitivityQuestion,
  { seed, ...scenario }: ScenarioDocument,
  phrase: string,
): DesignDocument {
  const { method, factors, outputs, seeds = usualSeeds[method] } = question;
  return {
    design: 1,
    scenario: scenario as { readonly [key: string]: unknown },
    seed: seed ?? phrase,
    factors,
    plan: planOf(question),
    replicates: seeds,
    outputs: { measures: outputs },
  };
}
