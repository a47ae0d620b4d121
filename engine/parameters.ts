import type { ParameterEntry } from './parameter-groups.ts';
import { beliefs } from './parameters/beliefs.ts';
import { budget } from './parameters/budget.ts';
import { chainGovernance } from './parameters/chain-governance.ts';
import { chainRents } from './parameters/chain-rents.ts';
import { demand } from './parameters/demand.ts';
import { entry } from './parameters/entry.ts';
import { frontier } from './parameters/frontier.ts';
import { functions } from './parameters/functions.ts';
import { investment } from './parameters/investment.ts';
import { luck } from './parameters/luck.ts';
import { labour } from './parameters/labour.ts';
import { land } from './parameters/land.ts';
import { learning } from './parameters/learning.ts';
import { newborn } from './parameters/newborn.ts';
import { politics } from './parameters/politics.ts';
import { regionStart } from './parameters/region-start.ts';
import { relocation } from './parameters/relocation.ts';
import { reputation } from './parameters/reputation.ts';
import { suppliers } from './parameters/suppliers.ts';
import { supplyChain } from './parameters/supply-chain.ts';
import { target } from './parameters/target.ts';
import { technology } from './parameters/technology.ts';
import { ties } from './parameters/ties.ts';
import { worldDemand } from './parameters/world-demand.ts';
import { worldSize } from './parameters/world-size.ts';

export { parameterGroups, type ParameterEntry, type ParameterGroupId } from './parameter-groups.ts';

/**
 * Every assumption about the world, world-level and region-level, with its meaning, bounds and source; one file a
 * group.
 */
export const parameters = {
  ...worldDemand,
  ...frontier,
  ...target,
  ...demand,
  ...chainRents,
  ...chainGovernance,
  ...technology,
  ...investment,
  ...newborn,
  ...suppliers,
  ...supplyChain,
  ...ties,
  ...learning,
  ...functions,
  ...beliefs,
  ...entry,
  ...labour,
  ...land,
  ...reputation,
  ...politics,
  ...budget,
  ...regionStart,
  ...relocation,
  ...luck,
  ...worldSize,
} as const satisfies Record<string, ParameterEntry>;

export type ParameterId = keyof typeof parameters;
type OfLevel<L> = { [K in ParameterId]: (typeof parameters)[K]['level'] extends L ? K : never }[ParameterId];
/** Assumptions that hold for the whole world. */
export type WorldParameterId = OfLevel<'world'>;
/** Assumptions in which regions may differ. */
export type RegionParameterId = OfLevel<'region'>;
/** Assumptions with one value per value chain. */
export type VectorParameterId = {
  [K in ParameterId]: (typeof parameters)[K]['default'] extends readonly number[] ? K : never;
}[ParameterId];

const ids = Object.keys(parameters) as ParameterId[];
export const worldParameterIds = ids.filter((id) => parameters[id].level === 'world') as WorldParameterId[];
export const regionParameterIds = ids.filter((id) => parameters[id].level === 'region') as RegionParameterId[];
