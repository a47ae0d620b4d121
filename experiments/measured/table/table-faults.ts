/** Faults of tables: what they are, and those of whole columns and of the whole. */
import type { Text } from '../../../engine/index.ts';
import { punctuation, quotedValue, type Fault, type Language } from '../../words/index.ts';
import type { MeasuredSeries } from '../measurements.ts';
import { observableIds, observables, type ObservableId } from '../observables.ts';
import { cellName, type Place } from './cells.ts';
import type { TableMapping } from './mapping.ts';
import { allowedMoment } from './moments.ts';
import type { Shape } from './shape.ts';
import { currencies, type Currency } from './units.ts';

/** A fault of a table: of a cell, of the cell of a time, of a whole column, or of the table. */
export interface TableFault extends Fault {
  readonly about: 'cell' | 'time' | 'column' | 'table';
  readonly place?: Place;
  /** The number that may be meant, for a person to agree to. */
  readonly meant?: string;
}

/** Of a table in which no times can be found, wherever they are looked for. */
export const noTimesFault: TableFault = {
  about: 'table',
  path: '',
  found: { en: 'neither a column nor a row of years', zh: '找不到年份所在的列或行' },
  allowed: allowedMoment,
};

const LEAST_YEARS = 2;

/** Place of a fault: the cell, and what its column is called. */
export const named = (place: Place, header: string): string =>
  header === '' ? cellName(place) : `${cellName(place)} (${header.slice(0, 40)})`;

/** Columns that are read as the same, or in another currency than the rest. */
export function columnFaults(shape: Shape, { columns }: TableMapping): TableFault[] {
  const faults: TableFault[] = [];
  const taken = new Map<ObservableId, number>();
  let money: { readonly currency: Currency; readonly variable: number } | undefined;
  columns.forEach(({ observable, currency }, variable) => {
    const spot = shape.variables[variable];
    if (observable === null || spot === undefined) return;
    const fault = (found: Text, allowed: Text): void =>
      void faults.push({ about: 'column', place: spot.place, path: named(spot.place, spot.text), found, allowed });
    const { label, kind } = observables[observable];
    const before = taken.get(observable);
    if (before === undefined) taken.set(observable, variable);
    else {
      const first = cellName(shape.variables[before]!.place);
      fault(
        { en: `${label.en}, as in ${first}`, zh: `与 ${first} 同读作${label.zh}` },
        { en: 'each observable once', zh: '每项指标只取一列' },
      );
    }
    if (kind !== 'money' || currency === undefined) return;
    if (money === undefined) money = { currency, variable };
    else if (money.currency !== currency) {
      const [here, there] = [currencies[currency].name, currencies[money.currency].name];
      const first = cellName(shape.variables[money.variable]!.place);
      fault(
        { en: `${here.en}, while ${first} has ${there.en}`, zh: `以${here.zh}计，而 ${first} 以${there.zh}计` },
        {
          en: 'one money in a table: convert one of the columns year by year, or leave it out',
          zh: '全表使用同一货币：请逐年换算其中一列，或不读取该列',
        },
      );
    }
  });
  return faults;
}

export const tableFault = (found: Text, allowed: Text): TableFault => ({ about: 'table', path: '', found, allowed });

/** On the scale data are compared on zeros alone have no course: nothing could be learned from them. */
const zerosFault = tableFault(
  { en: 'no number above 0', zh: '没有大于 0 的数' },
  { en: 'a series with numbers above 0', zh: '至少一个含有正数的序列' },
);
const hasCourse = (series: readonly MeasuredSeries[]): boolean =>
  series.some(({ points }) => points.some(({ value }) => value > 0));

/** What is missing for the whole to be a measured past. */
export function wholeFaults(
  shape: Shape,
  series: readonly MeasuredSeries[],
  { columns }: TableMapping,
  faulty: boolean,
): TableFault[] {
  if (columns.every(({ observable }) => observable === null)) {
    const list = (lang: Language): string =>
      observableIds.map((id) => observables[id].label[lang]).join(punctuation[lang].list);
    const heads = shape.variables.map(({ text }) => text).filter((text) => text !== '');
    const found = quotedValue(heads.join(', '));
    return [
      tableFault(
        heads.length === 0
          ? { en: 'columns without names', zh: '各列没有列名' }
          : { en: `no column that is known: ${found.en}`, zh: `没有可识别的列：${found.zh}` },
        { en: `at least one of ${list('en')}`, zh: `至少一列为：${list('zh')}` },
      ),
    ];
  }
  // While cells are faulty the others may be few; how many years there are is what the times say.
  const years = new Set(
    faulty
      ? shape.lines.flatMap(({ moment }) => (moment === undefined ? [] : [moment.year]))
      : series.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  if (faulty && years.size === 0) return [];
  if (years.size >= LEAST_YEARS) return faulty || hasCourse(series) ? [] : [zerosFault];
  const [only] = years;
  return [
    tableFault(
      only === undefined
        ? { en: 'no number in the columns that are read', zh: '所读取的列中没有数值' }
        : { en: `a single year, ${only}`, zh: `只有一年（${only}）` },
      {
        en: 'numbers of at least two years; a forecast wants ten or more',
        zh: '至少两年的数值；要作预测，最好有十年以上',
      },
    ),
  ];
}
