/** What a person can change about how a table is read, and the guesses it begins with. */
import type { Text } from '../../../engine/index.ts';
import { observables, type ObservableId } from '../observables.ts';
import { guessMark, isGap, readAmount, type DecimalMark } from './amounts.ts';
import type { Cells } from './cells.ts';
import { guessHeader, type HeaderGuess } from './headers.ts';
import { guessShape, shapeOf, type Layout, type Shape, type Variable } from './shape.ts';
import { unitIn, type Currency, type Unit } from './units.ts';

/** How one column (row, variable) is read. */
export interface ColumnMapping {
  /** Null where it is left out. */
  readonly observable: ObservableId | null;
  /** What one of its numbers stands for: so many things, so much of the currency, such a share of 1. */
  readonly times: number;
  /** Undefined where the table does not say it. */
  readonly currency?: Currency | undefined;
  /** Mean yearly rise of the prices it is counted in; 0: constant prices. */
  readonly inflation: number;
}

export interface TableMapping {
  readonly layout: Layout;
  /** Column of the times, row where they go across; from 0. */
  readonly time: number;
  /** Which of two years 2003/04 is. */
  readonly fiscal: 'first' | 'last';
  readonly mark: DecimalMark;
  /** Times that are in no order are put in order: a person said so. */
  readonly sort: boolean;
  readonly columns: readonly ColumnMapping[];
  /** Cells the person has written anew, by the names spreadsheets have for them. */
  readonly corrected: { readonly [cell: string]: string };
  /** Cells left out; that of a time, its whole row. */
  readonly leftOut: readonly string[];
}

/** A guess and why it was made. */
export interface GuessedMapping {
  readonly mapping: TableMapping;
  /** One a column. */
  readonly why: readonly Text[];
}

/** Units the title of a table names for all of it, “单位：家、万人、亿元”, by what is counted in them. */
function unitsOfTitle({ titles }: Pick<Shape, 'titles'>) {
  const found: { money?: Unit; persons?: Unit; things?: Unit } = {};
  for (const { text } of titles) {
    const said = /(?:单位|units?) ?[:：] ?(.+)$/i.exec(text)?.[1];
    for (const piece of said?.split(/[,，、;；/]| and /) ?? []) {
      const unit = unitIn(piece.replace(/[)）]$/, ''));
      if (unit === undefined) continue;
      if (unit.currency !== undefined) found.money ??= unit;
      else if (/人|person|worker|employee/i.test(piece)) found.persons ??= unit;
      else found.things ??= unit;
    }
  }
  return found;
}

/** The share one number of a column stands for where its header does not say: percents are above 1. */
function shareOf(values: readonly number[]): number {
  return values.some((value) => value > 1) ? 0.01 : 1;
}

export interface ColumnFacts {
  /** The header, with what a column of units says. */
  readonly header: string;
  /** Values that are numbers; asked for where the header does not say their unit. */
  readonly values: () => readonly number[];
}

export function columnFacts(shape: Shape, variable: number, mark: DecimalMark): ColumnFacts {
  const { text, unit } = shape.variables[variable] as Variable;
  const values = () =>
    shape.lines.flatMap((_, line) => {
      const amount = readAmount(shape.at(variable, line)?.text ?? '', mark);
      return amount.kind === 'number' && !amount.share ? [amount.value] : [];
    });
  return { header: unit === '' ? text : `${text} (${unit})`, values };
}

/** Unit and currency of a column that is read as an observable, from its header, else from the title. */
export function columnUnit(
  observable: ObservableId,
  { header, values }: ColumnFacts,
  { titles }: Pick<Shape, 'titles'>,
): Pick<ColumnMapping, 'times' | 'currency'> {
  const own = unitIn(header);
  const { kind } = observables[observable];
  if (kind === 'share') return { times: own?.share ?? shareOf(values()) };
  const titled = unitsOfTitle({ titles });
  const whole = kind === 'money' ? titled.money : observable === 'jobs' ? titled.persons : titled.things;
  const unit = own ?? (observable === 'wage' ? undefined : whole);
  const currency = own?.currency ?? titled.money?.currency;
  return {
    times: unit?.share === undefined ? (unit?.times ?? 1) : 1,
    ...(kind === 'money' && currency !== undefined ? { currency } : {}),
  };
}

const notYet = (why: Text): ColumnMapping & { readonly why: Text } => ({
  observable: null,
  times: 1,
  inflation: 0,
  why,
});

function guessColumns(shape: Shape, mark: DecimalMark): (ColumnMapping & { readonly why: Text })[] {
  const taken = new Map<ObservableId, string>();
  return shape.variables.map((_, k) => {
    const facts = columnFacts(shape, k, mark);
    const { observable, why }: HeaderGuess = guessHeader(facts.header);
    if (observable === undefined) return notYet(why);
    const before = taken.get(observable);
    if (before !== undefined) {
      const label = observables[observable].label;
      return notYet({
        en: `${label.en} is read from “${before}” already`,
        zh: `“${before}”已读作${label.zh}`,
      });
    }
    taken.set(observable, shape.variables[k]!.text);
    return { observable, ...columnUnit(observable, facts, shape), inflation: 0, why };
  });
}

const MARK_SAMPLE = 10_000;

/** Texts where a number may stand, enough of them to see how numbers are written. */
function numbersIn({ variables, lines, at }: Shape): string[] {
  const found: string[] = [];
  for (let l = 0; l < lines.length; l++)
    for (let v = 0; v < variables.length && found.length < MARK_SAMPLE; v++) {
      const text = at(v, l)?.text ?? '';
      if (!isGap(text)) found.push(text);
    }
  return found;
}

/** The guesses for a table; for a layout and place of the times where a person chose them. Undefined without times. */
export function guessMapping(
  cells: Cells,
  chosen: Pick<TableMapping, 'layout' | 'time'> | undefined = guessShape(cells),
): GuessedMapping | undefined {
  if (chosen === undefined) return undefined;
  const { layout, time } = chosen;
  const shape = shapeOf(cells, { layout, time, fiscal: 'first' });
  if (shape === undefined) return undefined;
  const { mark } = guessMark(numbersIn(shape), cells.separator === ';');
  const columns = guessColumns(shape, mark);
  return {
    mapping: {
      layout,
      time,
      fiscal: 'first',
      mark,
      sort: false,
      columns: columns.map(({ why: _why, ...column }) => column),
      corrected: {},
      leftOut: [],
    },
    why: columns.map(({ why }) => why),
  };
}
