/** The number in a cell in the size of the measurements, by what its column is. */
import type { Text } from '../../../engine/index.ts';
import { observables, type ObservableId } from '../observables.ts';
import { scaled, type Amount } from './amounts.ts';
import type { ColumnMapping } from './mapping.ts';
import { currencies, multiplierText, unitIn } from './units.ts';

const MILLION = 1e6;

/** What may stand in a cell of an observable. */
export function allowedIn(observable: ObservableId, times: number): Text {
  if (observables[observable].kind !== 'share') return { en: 'a number of at least 0', zh: '不小于 0 的数' };
  return times === 1
    ? { en: 'a share from 0 to 1', zh: '0 到 1 的比重' }
    : times === 0.01
      ? { en: 'a percentage from 0 to 100', zh: '0 到 100 的百分数' }
      : { en: 'a number from 0 to 1000', zh: '0 到 1000 的千分数' };
}

type NumberIn = Extract<Amount, { readonly kind: 'number' }>;

/** Words that may stand beside digits without a unit being meant. */
const counted = /^(?:家|户|个|人|persons?|people|workers?|firms?|jobs?|pcs|pieces|units|t|tonnes?|tons?)$/i;

/** The value in the size of the measurements, or why the unit beside it does not go with that of the column. */
export function valueOf(
  amount: NumberIn,
  { observable, times, currency }: ColumnMapping & { readonly observable: ObservableId },
): number | { readonly unlike: Text } | undefined {
  const { kind } = observables[observable];
  if (kind === 'share') {
    if (amount.unit !== '' || amount.times !== 1) return undefined;
    return amount.share ? amount.value : scaled(amount.value, times);
  }
  if (amount.share) return { unlike: { en: 'a percentage', zh: '百分数' } };
  const unit = amount.unit === '' ? undefined : unitIn(amount.unit);
  if (amount.unit !== '' && unit === undefined && !counted.test(amount.unit)) return undefined;
  if (unit?.currency !== undefined && (kind !== 'money' || (currency !== undefined && unit.currency !== currency)))
    return { unlike: currencies[unit.currency].name };
  if (amount.times !== 1 && times !== 1 && amount.times !== times) return { unlike: multiplierText(amount.times) };
  const size = amount.times === 1 ? scaled(amount.value, times) : amount.value;
  return kind === 'money' && observable !== 'wage' ? scaled(size, 1 / MILLION) : size;
}
