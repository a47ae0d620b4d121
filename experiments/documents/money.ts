/**
 * How money is spoken of in a scenario. The model counts it in units of its own; a document may name one and say what
 * it is worth, and then every run of it is read in that money, from the first number to the last.
 */
import { indicatorIds, indicators, type IndicatorId, type RunResult, type Text } from '../../engine/index.ts';
import { exportedUnit } from '../words/exported.ts';
import type { MoneyDocument } from './study-schema.ts';

const UNITS = /^units\b/;
const UNITS_ZH = /^单位/;

/** Whether an indicator is an amount of money, or one per something. */
export function isMoney(id: IndicatorId): boolean {
  return UNITS.test(indicators[id].unit.en);
}

/** A unit of the model in the money of a scenario; any other unit stays as it is. */
export function unitInMoney(unit: Text, money: MoneyDocument | undefined): Text {
  if (money === undefined || !UNITS.test(unit.en)) return unit;
  return { en: unit.en.replace(UNITS, money.name.en), zh: unit.zh.replace(UNITS_ZH, money.name.zh) };
}

/** The unit an indicator is exported in: jobs, the money of the scenario, or its own. */
export function exportedUnitIn(id: IndicatorId, money: MoneyDocument | undefined): Text {
  return unitInMoney(exportedUnit(id), money);
}

const read = new WeakMap<RunResult, { readonly worth: number; readonly result: RunResult }>();

/** A run read in the money of its scenario: the amounts of its series, nothing else. */
export function inMoney(result: RunResult, money: MoneyDocument | undefined): RunResult {
  const { worth = 1 } = money ?? {};
  if (worth === 1) return result;
  const known = read.get(result);
  if (known?.worth === worth) return known.result;
  const made = {
    ...result,
    regions: result.regions.map((region) => {
      const series = { ...region.series };
      for (const id of indicatorIds) if (isMoney(id)) series[id] = region.series[id].map((value) => worth * value);
      return { ...region, series };
    }),
  };
  read.set(result, { worth, result: made });
  return made;
}
