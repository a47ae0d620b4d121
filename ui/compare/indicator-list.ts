/** Outcomes paths are compared in, and how they are shown. */
import type { IndicatorId } from '../../engine/index.ts';

export const compareIndicatorIds = [
  'valueAdded',
  'employment',
  'firms',
  'suppliers',
  'functionLevel',
  'valueAddedPerWorker',
  'wage',
  'localShare',
  'reputation',
  'lockIn',
  'lockInFunctional',
  'lockInCognitive',
  'lockInPolitical',
  'spending',
] as const satisfies readonly IndicatorId[];
export type CompareIndicatorId = (typeof compareIndicatorIds)[number];

export interface IndicatorStyle {
  /** Factor from the model's unit to the one shown. */
  readonly times: number;
  readonly digits: number;
}

const count: IndicatorStyle = { times: 1, digits: 0 };
const index: IndicatorStyle = { times: 1, digits: 2 };

export const indicatorStyles: { readonly [I in CompareIndicatorId]: IndicatorStyle } = {
  valueAdded: count,
  employment: { times: 10, digits: 0 },
  firms: count,
  suppliers: count,
  functionLevel: index,
  valueAddedPerWorker: index,
  wage: index,
  localShare: index,
  reputation: index,
  lockIn: index,
  lockInFunctional: index,
  lockInCognitive: index,
  lockInPolitical: index,
  spending: count,
};
