import type { IndicatorEntry, UnknownId } from './indicator-entry.ts';
import { beliefs } from './indicators/beliefs.ts';
import { budget } from './indicators/budget.ts';
import { competition } from './indicators/competition.ts';
import { conditions } from './indicators/conditions.ts';
import { diamond } from './indicators/diamond.ts';
import { jobsAndMovements } from './indicators/jobs-and-movements.ts';
import { kindsOfFirms } from './indicators/kinds-of-firms.ts';
import { lockIns } from './indicators/lock-ins.ts';
import { outside } from './indicators/outside.ts';
import { products } from './indicators/products.ts';
import { sizeAndIncome } from './indicators/size-and-income.ts';
import { supply } from './indicators/supply.ts';
import { surroundings } from './indicators/surroundings.ts';
import { totals } from './indicators/totals.ts';

export {
  shownDecimals,
  unknowns,
  type IndicatorEntry,
  type IndicatorFormat,
  type UnknownId,
} from './indicator-entry.ts';

/** The outputs of a run: one series per region each. One file a group, in the order they are listed and written. */
export const indicators = {
  ...sizeAndIncome,
  ...products,
  ...beliefs,
  ...lockIns,
  ...kindsOfFirms,
  ...conditions,
  ...totals,
  ...jobsAndMovements,
  ...competition,
  ...diamond,
  ...surroundings,
  ...outside,
  ...supply,
  ...budget,
} as const satisfies Record<string, IndicatorEntry>;

export type IndicatorId = keyof typeof indicators;

/** When an indicator has no value; undefined for one that always has. */
export const unknownWhen = (id: IndicatorId): UnknownId | undefined => (indicators[id] as IndicatorEntry).unknown;
export const indicatorIds = Object.keys(indicators) as readonly IndicatorId[];
