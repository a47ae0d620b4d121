/** A table as measurements: every cell is read, told as a fault, or told as left out; nothing is dropped without a word. */
import type { Text } from '../../../engine/index.ts';
import { inBothLanguages, quotedValue } from '../../words/index.ts';
import type { Measurement, Measurements, MeasuredSeries } from '../measurements.ts';
import { observables, type ObservableId } from '../observables.ts';
import { readAmount } from './amounts.ts';
import { allowedIn, valueOf } from './cell-value.ts';
import { cellName, type Cells, type Place } from './cells.ts';
import type { TableMapping } from './mapping.ts';
import { allowedMoment, momentText, orderOf, readMoment } from './moments.ts';
import { tableNotes } from './notes.ts';
import { shapeOf, type Line, type Shape } from './shape.ts';
import { columnFaults, named, tableFault, wholeFaults, type TableFault } from './table-faults.ts';
import { currencies, type Currency } from './units.ts';

/** What is known of the place beside the table. */
export interface AboutPlace {
  readonly place: Text;
  readonly source?: Text;
}

export interface Reading {
  /** Only where nothing is wrong. */
  readonly measurements: Measurements | undefined;
  /** What is sound of it, for a picture; in the order of the columns. */
  readonly series: readonly (MeasuredSeries & { readonly column: number })[];
  readonly faults: readonly TableFault[];
  /** How things were read, what was left out and why, what looks odd. */
  readonly notes: readonly Text[];
  /** The shape with the person's corrections in it. */
  readonly shape: Shape | undefined;
}

/** The table with what a person wrote into its cells. */
function withCorrections(cells: Cells, corrected: TableMapping['corrected']): Cells {
  if (Object.keys(corrected).length === 0) return cells;
  const rows = cells.rows.map((row, r) => row.map((text, c) => corrected[cellName({ row: r, column: c })] ?? text));
  return { ...cells, rows };
}

interface Reader {
  readonly faults: TableFault[];
  readonly leftOut: ReadonlySet<string>;
  /** Names of cells that were left out and had something in them. */
  readonly passed: string[];
  readonly gaps: Map<number, number>;
}

function readColumn(
  shape: Shape,
  variable: number,
  lines: readonly { readonly line: Line; readonly at: number }[],
  mapping: TableMapping,
  { faults, leftOut, passed, gaps }: Reader,
): Measurement[] {
  const column = mapping.columns[variable]!;
  const { observable } = column;
  if (observable === null) return [];
  const header = shape.variables[variable]!.text;
  const points: Measurement[] = [];
  for (const { line, at } of lines) {
    const spot = shape.at(variable, at);
    if (spot === undefined) continue;
    const name = cellName(spot.place);
    if (leftOut.has(name)) {
      passed.push(name);
      continue;
    }
    const amount = readAmount(spot.text, mapping.mark);
    if (amount.kind === 'gap') {
      gaps.set(variable, (gaps.get(variable) ?? 0) + 1);
      continue;
    }
    const fault = (found: Text, allowed = allowedIn(observable, column.times), meant?: string): void =>
      void faults.push({
        about: 'cell',
        place: spot.place,
        path: named(spot.place, header),
        found,
        allowed,
        ...(meant === undefined ? {} : { meant }),
      });
    const value = amount.kind === 'fault' ? undefined : valueOf(amount, { ...column, observable });
    if (amount.kind === 'fault' || value === undefined) {
      const meant = amount.kind === 'fault' ? amount.meant : String(amount.value);
      const allowed = allowedIn(observable, column.times);
      fault(
        quotedValue(spot.text),
        meant === undefined
          ? allowed
          : {
              en: `${allowed.en}; ${meant}, if that is what is meant`,
              zh: `${allowed.zh}；若指 ${meant}，请直接写这个数`,
            },
        meant,
      );
    } else if (typeof value === 'object') {
      const { unlike } = value;
      const said = quotedValue(spot.text);
      fault(
        {
          en: `${said.en}: ${unlike.en} in a column of another unit`,
          zh: `单位不一：${said.zh}（${unlike.zh}）`,
        },
        { en: 'one unit in a column', zh: '同一列使用同一单位' },
      );
    } else if (value < 0 || (observables[observable].kind === 'share' && value > 1)) fault(quotedValue(spot.text));
    else points.push({ ...momentOf(line), value });
  }
  return points;
}

const momentOf = ({ moment }: Line): Pick<Measurement, 'year' | 'quarter'> =>
  moment!.quarter === undefined ? { year: moment!.year } : { year: moment!.year, quarter: moment!.quarter };

function unreadTime(text: string): Text {
  if (text === '') return { en: 'no time', zh: '没有时间' };
  const said = quotedValue(text);
  const written = readMoment(text)?.written;
  // In a column of months 2001-02 is one too.
  return written === 'month' || written === 'fiscal' ? { en: `${said.en}, a month`, zh: `月份 ${said.zh}` } : said;
}

/** Lines in the order of time, with what is wrong with their times. */
function linesInOrder(shape: Shape, mapping: TableMapping, reader: Reader, notes: Text[]) {
  const { faults, leftOut, passed } = reader;
  const kept: { readonly line: Line; readonly at: number }[] = [];
  const seen = new Map<number, Place>();
  shape.lines.forEach((line, at) => {
    const name = cellName(line.place);
    if (leftOut.has(name)) {
      passed.push(name);
      return;
    }
    const wrong = (found: Text, allowed: Text): void =>
      void faults.push({ about: 'time', place: line.place, path: name, found, allowed });
    if (line.moment === undefined) {
      wrong(unreadTime(line.text), allowedMoment);
      return;
    }
    const order = orderOf(line.moment);
    const before = seen.get(order);
    if (before !== undefined && shape.layout !== 'long') {
      const first = cellName(before);
      wrong(
        {
          en: `${momentText(line.moment)}, which stands in ${first} too`,
          zh: `时间 ${momentText(line.moment)} 与 ${first} 重复`,
        },
        { en: 'each time once', zh: '每个时间只出现一次' },
      );
      return;
    }
    seen.set(order, line.place);
    kept.push({ line, at });
  });
  const orders = kept.map(({ line }) => orderOf(line.moment!));
  const back = orders.findIndex((order, k) => k > 0 && order < orders[k - 1]!);
  if (back < 0) return kept;
  const sorted = kept.toSorted((a, b) => orderOf(a.line.moment!) - orderOf(b.line.moment!));
  const falling = orders.every((order, k) => k === 0 || order < orders[k - 1]!);
  if (falling || mapping.sort || shape.layout === 'long') {
    notes.push(
      falling
        ? {
            en: 'The latest time stands first; it is read from the earliest on.',
            zh: '表中时间由近及远，已按由远及近读取。',
          }
        : { en: 'The times stand in no order; they are put in order.', zh: '表中时间未按顺序排列，已按先后排序。' },
    );
    return sorted;
  }
  const { line } = kept[back]!;
  const before = kept[back - 1]!.line;
  faults.push({
    about: 'table',
    place: line.place,
    path: cellName(line.place),
    found: {
      en: `${momentText(line.moment!)} after ${momentText(before.moment!)}`,
      zh: `时间 ${momentText(line.moment!)} 排在 ${momentText(before.moment!)} 之后`,
    },
    allowed: {
      en: 'times in their order, or your word that they are to be put in order',
      zh: '按先后排列的时间，或由您确认按时间排序',
    },
  });
  return sorted;
}

/** The unit of a series in words, of money and of what is made. */
function unitText(observable: ObservableId, header: string, currency: Currency | undefined): Text | undefined {
  const { kind } = observables[observable];
  const name = currency === undefined ? { en: 'units of money', zh: '货币单位' } : currencies[currency].name;
  if (observable === 'wage') return name;
  if (kind === 'money') return { en: `million ${name.en}`, zh: `百万${name.zh}` };
  if (observable !== 'output') return undefined;
  const said = /[（(]([^（()）]+)[)）]/.exec(header)?.[1];
  const bare = said?.replace(/^(?:[百千万亿]+|(?:thousand|million|billion)s?(?: of)?|1[, ]?000)\s*/i, '').trim();
  return bare === undefined || bare === '' ? undefined : inBothLanguages(bare);
}

/** Reads a table as a mapping says. */
export function measureTable(cells: Cells, mapping: TableMapping, about: AboutPlace): Reading {
  const shape = shapeOf(withCorrections(cells, mapping.corrected), mapping);
  if (shape === undefined || mapping.columns.length !== shape.variables.length) {
    const fault = tableFault({ en: 'no years where they are looked for', zh: '所指位置没有年份' }, allowedMoment);
    return { measurements: undefined, series: [], faults: [fault], notes: [], shape: undefined };
  }
  const notes: Text[] = [];
  const reader: Reader = { faults: [], leftOut: new Set(mapping.leftOut), passed: [], gaps: new Map() };
  const lines = linesInOrder(shape, mapping, reader, notes);
  for (const { place, text, first } of shape.again) {
    if (reader.leftOut.has(cellName(place))) {
      reader.passed.push(cellName(place));
      continue;
    }
    const found = quotedValue(text);
    reader.faults.push({
      about: 'cell',
      place,
      path: cellName(place),
      found: {
        en: `${found.en}, a second number beside ${cellName(first)}`,
        zh: `数值 ${found.zh} 与 ${cellName(first)} 同一时间、同一指标`,
      },
      allowed: { en: 'one number for each time', zh: '同一时间只有一个数' },
    });
  }
  const series = shape.variables.flatMap(({ text }, column) => {
    const { observable, currency, inflation } = mapping.columns[column]!;
    const points = readColumn(shape, column, lines, mapping, reader);
    if (observable === null || points.length === 0) return [];
    const money = mapping.columns.find((one) => one.observable !== null && one.currency !== undefined)?.currency;
    const unit = unitText(observable, text, currency ?? money);
    const rise = observables[observable].kind === 'money' ? inflation : 0;
    return [{ observable, ...(unit === undefined ? {} : { unit }), inflation: rise, points, column }];
  });
  const faults = [
    ...reader.faults,
    ...columnFaults(shape, mapping),
    ...wholeFaults(shape, series, mapping, reader.faults.length > 0),
  ];
  return {
    measurements:
      faults.length > 0 ? undefined : { ...about, series: series.map(({ column: _column, ...one }) => one) },
    series,
    faults,
    notes: [...notes, ...tableNotes({ shape, mapping, series, gaps: reader.gaps, passed: reader.passed })],
    shape,
  };
}

/** The mapping without the cells that are faulty, and how many of them there are. */
export function leaveOutFaulty(cells: Cells, mapping: TableMapping): TableMapping {
  let now = mapping;
  // Without some times others may be in no order, or come twice no more.
  for (let round = 0; round < 3; round++) {
    const { faults } = measureTable(cells, now, { place: inBothLanguages('') });
    const wrong = faults.flatMap(({ about, place }) =>
      (about === 'cell' || about === 'time') && place !== undefined ? [cellName(place)] : [],
    );
    if (wrong.length === 0) break;
    now = { ...now, leftOut: [...new Set([...now.leftOut, ...wrong])] };
  }
  return now;
}
