/** Where in the cells the times, the names and the numbers stand: years down the rows, across the columns, or one number a row. */
import type { Cells, Place } from './cells.ts';
import { guessHeader, namesQuarter, namesTime, namesUnit } from './headers.ts';
import { isGap } from './amounts.ts';
import { readMoment, readMoments, readQuarter, type ReadMoment } from './moments.ts';

export const layouts = ['down', 'across', 'long'] as const;
export type Layout = (typeof layouts)[number];

export interface Spot {
  readonly text: string;
  readonly place: Place;
}

export interface Variable extends Spot {
  /** What the table says of its unit in a column of its own. */
  readonly unit: string;
}

/** A moment of the table: the cell that says it, and how it was understood. */
export interface Line extends Spot {
  readonly moment: ReadMoment | undefined;
}

/** The numbers of a table by variable and line, wherever they stand in it. */
export interface Shape {
  readonly layout: Layout;
  /** Column of the times; the row, of a table that goes across. */
  readonly time: number;
  readonly variables: readonly Variable[];
  readonly lines: readonly Line[];
  /** Undefined where the long form has no row for it. */
  readonly at: (variable: number, line: number) => Spot | undefined;
  /** Rows of the long form that say what another has said. */
  readonly again: readonly (Spot & { readonly first: Place })[];
  /** Text above the names and below the numbers, sums among it. */
  readonly titles: readonly Spot[];
  readonly footnotes: readonly Spot[];
  /** Quarters stand in a column of their own. */
  readonly quarter?: number;
}

/** Rows of the table, or its columns where it goes across. */
interface Grid {
  readonly lines: readonly (readonly string[])[];
  readonly spot: (line: number, at: number) => Spot;
}

function gridOf({ rows, columns }: Cells, across: boolean): Grid {
  const lines = across ? Array.from({ length: columns }, (_, k) => rows.map((row) => row[k]!)) : rows;
  return {
    lines,
    spot: (line, at) => ({
      text: lines[line]?.[at] ?? '',
      place: across ? { row: at, column: line } : { row: line, column: at },
    }),
  };
}

const hasDigits = (text: string): boolean => /[0-9０-９]/.test(text);
const isNumber = (text: string): boolean =>
  hasDigits(text) && /^[^\p{L}]{0,3}[0-9０-９][^\p{L}]*\p{L}{0,3}[^\p{L}]*$/u.test(text);

interface Candidate {
  readonly layout: Layout;
  readonly time: number;
  readonly score: number;
}

/** Lines and places among which the times are looked for. */
const SAMPLE = 400;
const PLACES = 60;

/** How much a row or column looks like the times: readable, many, in steps of one, named so, and near the edge. */
function timeScore(grid: Grid, at: number): number {
  const texts = grid.lines
    .slice(0, SAMPLE)
    .map((line) => line[at] ?? '')
    .filter((text) => text !== '');
  const read = texts.map((text) => readMoment(text)).filter((one) => one !== undefined);
  if (read.length === 0) return 0;
  const orders = read.map(({ year, quarter = 4 }) => 4 * year + quarter);
  let steps = 0;
  for (let k = 1; k < orders.length; k++) {
    const step = Math.abs(orders[k]! - orders[k - 1]!);
    if (step === 1 || step === 4 || step === 0) steps += 1;
    else if (step <= 40) steps += 0.5;
  }
  const named = texts.some((text) => namesTime(text)) ? 3 : 0;
  const marked = read.some(({ written }) => written !== 'year') ? 1 : 0;
  return read.length + steps + named + marked - at / 100;
}

function candidates(cells: Cells): Candidate[] {
  const found: Candidate[] = [];
  for (const layout of ['down', 'across'] as const) {
    const grid = gridOf(cells, layout === 'across');
    const width = grid.lines[0]?.length ?? 0;
    for (let at = 0; at < Math.min(width, PLACES); at++) {
      const score = timeScore(grid, at);
      if (score > 0) found.push({ layout, time: at, score });
    }
  }
  return found.toSorted((a, b) => b.score - a.score);
}

/** Columns of the long form: a word that names the variable, and its number. */
interface LongColumns {
  readonly variable: number;
  readonly value: number;
  readonly unit?: number;
}

function longColumns(lines: readonly (readonly string[])[], first: number, time: number): LongColumns | undefined {
  const body = lines.slice(first).filter((line) => readMoment(line[time] ?? '') !== undefined);
  const width = lines[0]?.length ?? 0;
  const header = lines[first - 1] ?? [];
  let [variable, value, known, numbers] = [-1, -1, 0, 0];
  let unit: number | undefined;
  for (let at = 0; at < width; at++) {
    if (at === time) continue;
    const texts = body.map((line) => line[at] ?? '').filter((text) => text !== '');
    const words = texts.filter((text) => !isNumber(text) && !isGap(text));
    if (namesUnit(header[at] ?? '')) {
      unit = at;
      continue;
    }
    if (words.length > 0.9 * body.length) {
      const distinct = [...new Set(words)];
      const named = distinct.filter((text) => guessHeader(text).observable !== undefined).length;
      if (named > known && distinct.length <= Math.max(1, words.length / 2)) [variable, known] = [at, named];
    } else if (texts.length - words.length > numbers) [value, numbers] = [at, texts.length - words.length];
  }
  return variable < 0 || value < 0 ? undefined : { variable, value, ...(unit === undefined ? {} : { unit }) };
}

const firstLine = (grid: Grid, time: number): number =>
  grid.lines.findIndex((line) => readMoment(line[time] ?? '') !== undefined);

const filled = (line: readonly string[]): number => line.filter((text) => text !== '').length;
const saysUnit = (line: readonly string[]): boolean =>
  line.some((text) => /^[（(]?(?:计量)?单位 ?[:：]|^\(?units? ?:/i.test(text));

/** Lines right above the numbers that name the columns. */
function headerLines(grid: Grid, first: number, time: number): number[] {
  const header: number[] = [];
  for (let k = first - 1; k >= 0 && header.length < 3; k--) {
    const line = grid.lines[k]!;
    if (filled(line) === 0) {
      if (header.length > 0) break;
      continue;
    }
    const beside = line.some((text, at) => at !== time && text !== '');
    if ((!beside && !namesTime(line[time]!)) || saysUnit(line)) break;
    header.unshift(k);
  }
  return header;
}

const about =
  /^[(（*＊]*\s*(?:注|备注|说明|数据来源|资料来源|来源|sources?|notes?|quelle|remarks?)\b|^[(（*＊]*\s*(?:注|备注|说明|数据来源|资料来源|来源)/i;
const sums = /^(?:合计|总计|总和|平均(?:值|数)?|均值|小计|年均.*|totals?|sum|mean|average|ø)$/i;

/** Whether a line without a time is text below the table. */
const isFootnote = (line: readonly string[], time: number): boolean => {
  const head = line.find((text) => text !== '') ?? '';
  const others = line.filter((text, at) => at !== time && text !== '');
  return about.test(head) || sums.test(line[time] ?? '') || others.every((text) => !isNumber(text));
};

function nameOf(grid: Grid, header: readonly number[], at: number): Spot {
  const texts = header.map((line) => grid.lines[line]![at] ?? '').filter((text) => text !== '' && !isNumber(text));
  const line = header.findLast((one) => (grid.lines[one]![at] ?? '') !== '') ?? header.at(-1) ?? 0;
  return { text: texts.join(' '), place: grid.spot(line, at).place };
}

/** Times of the lines from the first on; a year that stands for several quarters is said once. */
function readLines(grid: Grid, first: number, time: number, quarter: number | undefined, fiscal: 'first' | 'last') {
  const raw: { readonly line: number; readonly said: string; readonly quarter: number | undefined }[] = [];
  const footnotes: Spot[] = [];
  let year = '';
  for (let line = first; line < grid.lines.length; line++) {
    const texts = grid.lines[line]!;
    if (filled(texts) === 0) continue;
    const part = quarter === undefined ? undefined : readQuarter(texts[quarter]!);
    const own = texts[time] ?? '';
    const said = own === '' && part !== undefined ? year : own;
    if (readMoment(said, fiscal) === undefined && part === undefined && isFootnote(texts, time)) {
      texts.forEach((text, at) => text !== '' && footnotes.push(grid.spot(line, at)));
      continue;
    }
    year = said;
    raw.push({ line, said, quarter: part });
  }
  const moments = readMoments(
    raw.map(({ said }) => said),
    fiscal,
  );
  const lines = raw.map(({ line, said, quarter: part }, k): Line & { readonly line: number } => {
    const read = moments[k];
    const whole = quarter !== undefined && read?.written === 'year';
    const moment: ReadMoment | undefined =
      !whole || read === undefined
        ? read
        : part === undefined
          ? undefined
          : { year: read.year, quarter: part, written: 'quarter' };
    const spot = grid.spot(line, time);
    const text = whole && part === undefined ? grid.lines[line]![quarter]! : said;
    return { text, place: spot.place, moment, line };
  });
  return { lines, footnotes };
}

export interface ShapeChoice {
  readonly layout: Layout;
  readonly time: number;
  /** Which of two years 2003/04 is. */
  readonly fiscal: 'first' | 'last';
}

/** The shape of a table whose layout is known; undefined where it has no times there. */
export function shapeOf(cells: Cells, { layout, time, fiscal }: ShapeChoice): Shape | undefined {
  const grid = gridOf(cells, layout === 'across');
  const first = firstLine(grid, time);
  if (first < 0) return undefined;
  const header = headerLines(grid, first, time);
  const width = grid.lines[0]!.length;
  const top = header[0] ?? first;
  const titles = grid.lines
    .slice(0, top)
    .flatMap((line, k) => line.flatMap((text, at) => (text === '' ? [] : [grid.spot(k, at)])));
  const name = (at: number): Spot => nameOf(grid, header, at);
  const quarter = Array.from({ length: width }, (_, at) => at).find(
    (at) =>
      at !== time &&
      namesQuarter(name(at).text) &&
      grid.lines.slice(first).some((line) => readQuarter(line[at]!) !== undefined),
  );
  const { lines, footnotes } = readLines(grid, first, time, quarter, fiscal);
  const common = { layout, time, titles, footnotes, ...(quarter === undefined ? {} : { quarter }) };
  if (layout === 'long') {
    const columns = longColumns(grid.lines, first, time);
    return columns === undefined ? undefined : { ...common, ...longShape(grid, lines, columns) };
  }
  const others = Array.from({ length: width }, (_, at) => at).filter((at) => at !== time && at !== quarter);
  // Across the page a row of words alone is a title or a note; down it, a column of words is one that nobody can read.
  const isWords = (at: number): boolean =>
    layout === 'down'
      ? name(at).text === '' && lines.every(({ line }) => grid.lines[line]![at] === '')
      : !lines.some(
          ({ line }) =>
            hasDigits(grid.lines[line]![at]!) ||
            (name(at).text !== '' && isGap(grid.lines[line]![at]!) && grid.lines[line]![at] !== ''),
        );
  const used = others.filter((at) => !isWords(at));
  const words = others
    .filter(isWords)
    .flatMap((at) => grid.lines.flatMap((line, k) => (k >= top && line[at] !== '' ? [grid.spot(k, at)] : [])));
  return {
    ...common,
    titles: [...titles, ...(layout === 'across' ? words.filter(({ place }) => place.row < time) : [])],
    footnotes: [...footnotes, ...(layout === 'across' ? words.filter(({ place }) => place.row > time) : words)],
    variables: used.map((at) => ({ ...name(at), unit: '' })),
    lines,
    at: (variable, line) => grid.spot(lines[line]!.line, used[variable]!),
    again: [],
  };
}

function longShape(
  grid: Grid,
  rows: readonly (Line & { readonly line: number })[],
  { variable, value, unit }: LongColumns,
): Pick<Shape, 'variables' | 'lines' | 'at' | 'again'> {
  const variables = new Map<string, Variable>();
  const lines = new Map<string, Line>();
  const spots = new Map<string, Spot>();
  const again: (Spot & { readonly first: Place })[] = [];
  for (const { line, ...row } of rows) {
    const named = grid.spot(line, variable);
    if (!variables.has(named.text))
      variables.set(named.text, { ...named, unit: unit === undefined ? '' : (grid.lines[line]![unit] ?? '') });
    const { year, quarter } = row.moment ?? {};
    const key = row.moment === undefined ? `?${line}` : `${year}/${quarter ?? ''}`;
    if (!lines.has(key)) lines.set(key, row);
    const both = `${key}\n${named.text}`;
    const spot = grid.spot(line, value);
    const before = spots.get(both);
    if (before === undefined) spots.set(both, spot);
    else again.push({ ...spot, first: before.place });
  }
  const keys = [...lines.keys()];
  const names = [...variables.keys()];
  return {
    variables: [...variables.values()],
    lines: [...lines.values()],
    at: (v, l) => spots.get(`${keys[l]!}\n${names[v]!}`),
    again,
  };
}

/** Whether rows say one number each of several: the times come again and again, or a word stands beside each. */
function isLong(cells: Cells, time: number): boolean {
  const grid = gridOf(cells, false);
  const first = firstLine(grid, time);
  const columns = longColumns(grid.lines, first, time);
  if (columns === undefined) return false;
  const moments = grid.lines.map((line) => line[time] ?? '').filter((text) => readMoment(text) !== undefined);
  const words = grid.lines.slice(first).map((line) => line[columns.variable] ?? '');
  return new Set(moments).size < moments.length || new Set(words.filter((text) => text !== '')).size === 1;
}

/** Where the times most probably stand; undefined in a table without any. */
export function guessShape(cells: Cells): Pick<ShapeChoice, 'layout' | 'time'> | undefined {
  const [best] = candidates(cells);
  if (best === undefined) return undefined;
  const { layout, time } = best;
  return { layout: layout === 'down' && isLong(cells, time) ? 'long' : layout, time };
}
