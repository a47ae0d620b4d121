import { beliefs } from './parameter-sources/beliefs.ts';
import { budget } from './parameter-sources/budget.ts';
import { chainGovernance } from './parameter-sources/chain-governance.ts';
import { chainRents } from './parameter-sources/chain-rents.ts';
import { demand } from './parameter-sources/demand.ts';
import { entry } from './parameter-sources/entry.ts';
import { frontier } from './parameter-sources/frontier.ts';
import { functions } from './parameter-sources/functions.ts';
import { investment } from './parameter-sources/investment.ts';
import { labour } from './parameter-sources/labour.ts';
import { land } from './parameter-sources/land.ts';
import { learning } from './parameter-sources/learning.ts';
import { luck } from './parameter-sources/luck.ts';
import { newborn } from './parameter-sources/newborn.ts';
import { politics } from './parameter-sources/politics.ts';
import { regionStart } from './parameter-sources/region-start.ts';
import { relocation } from './parameter-sources/relocation.ts';
import { reputation } from './parameter-sources/reputation.ts';
import { suppliers } from './parameter-sources/suppliers.ts';
import { supplyChain } from './parameter-sources/supply-chain.ts';
import { target } from './parameter-sources/target.ts';
import { technology } from './parameter-sources/technology.ts';
import { ties } from './parameter-sources/ties.ts';
import { worldDemand } from './parameter-sources/world-demand.ts';
import { worldSize } from './parameter-sources/world-size.ts';
import type { ParameterId } from './parameters.ts';
import type { Text } from './text.ts';

/**
 * Where every default comes from: a measurement, another model, or free. Apart from the table of assumptions, so that a
 * page need not load them before anybody asks; one file a group.
 */
export const parameterSources: { readonly [K in ParameterId]: Text } = {
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
};
