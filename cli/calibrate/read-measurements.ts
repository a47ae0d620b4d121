/** A table of a place on the command line, as measurements; every guess is told, every fault refused. */
import { basename, extname } from 'node:path';
import type { Text } from '../../engine/index.ts';
import {
  LARGEST_TABLE_BYTES,
  columnFacts,
  columnName,
  columnUnit,
  decodeTable,
  encodingIds,
  encodings,
  layouts,
  guessMapping,
  inBothLanguages,
  leaveOutFaulty,
  measureTable,
  multiplierText,
  noTimesFault,
  observableIds,
  observables,
  quotedValue,
  readCells,
  unitIn,
  type Cells,
  type ColumnMapping,
  type Fault,
  type Measurements,
  type Shape,
  type TableMapping,
} from '../../experiments/index.ts';
import type { CommandCall, FlagValues } from '../command.ts';
import { unreadable } from '../input-faults.ts';
import { oneOfWords } from '../one-of-words.ts';
import { readBytes } from '../read-bytes.ts';
import type { measurementFlags } from './measurement-flags.ts';

type MeasurementCall = Pick<CommandCall, 'operand' | 'terminal' | 'remarks'> & {
  readonly values: FlagValues<typeof measurementFlags>;
  readonly faults: Fault[];
};

const table: Text = { en: 'a table as a .csv or .txt file', zh: '.csv 或 .txt 格式的表格' };

/** Where a column of a table that goes down, or the row of one that goes across, is found by its name or letter. */
function variableOf(shape: Shape, said: string): number | undefined {
  const wanted = said.trim().toLowerCase();
  const texts = shape.variables.map(({ text }) => text.trim().toLowerCase());
  const places = shape.variables.map(({ place }) =>
    shape.layout === 'across' ? String(place.row + 1) : columnName(place.column).toLowerCase(),
  );
  for (const matches of [
    texts.flatMap((text, k) => (text === wanted ? [k] : [])),
    shape.layout === 'long' ? [] : places.flatMap((place, k) => (place === wanted ? [k] : [])),
    texts.flatMap((text, k) => (wanted !== '' && text.includes(wanted) ? [k] : [])),
  ])
    if (matches.length === 1) return matches[0];
  return undefined;
}

interface Pair {
  readonly written: string;
  readonly column: string;
  readonly value: string;
}

function pairOf(written: string): Pair {
  const at = written.lastIndexOf('=');
  return { written, column: at < 0 ? '' : written.slice(0, at), value: written.slice(at + 1) };
}

/** A yearly rate: 3% or 0.03. */
function rateOf(text: string): number | undefined {
  const match = /^(-?[0-9]*\.?[0-9]+)(%?)$/.exec(text.trim());
  if (match === null) return undefined;
  const rate = Number(match[1]) / (match[2] === '%' ? 100 : 1);
  return rate >= -0.2 && rate <= 0.5 ? rate : undefined;
}

/** The columns as the flags of the command line want them. */
function columnsBy(
  { values, faults }: MeasurementCall,
  shape: Shape,
  { columns, mark }: TableMapping,
): readonly ColumnMapping[] {
  const now = [...columns];
  const names = shape.variables.map(({ text }) => text).filter((text) => text !== '');
  const found = (flag: string, { written, column }: Pair): number | undefined => {
    const at = variableOf(shape, column);
    if (at === undefined) faults.push({ path: flag, found: quotedValue(written), allowed: oneOfWords(names, column) });
    return at;
  };
  for (const written of values.column) {
    const pair = pairOf(written);
    const at = found('--column', pair);
    if (at === undefined) continue;
    const observable = [...observableIds, null].find((id) => (id ?? 'none') === pair.value);
    if (observable === undefined)
      faults.push({
        path: '--column',
        found: quotedValue(pair.value),
        allowed: oneOfWords([...observableIds, 'none'], pair.value),
      });
    else
      now[at] = {
        observable,
        times: 1,
        inflation: 0,
        ...(observable === null ? {} : columnUnit(observable, columnFacts(shape, at, mark), shape)),
      };
  }
  for (const written of values.unit) {
    const pair = pairOf(written);
    const at = found('--unit', pair);
    if (at === undefined) continue;
    const unit = unitIn(pair.value);
    if (unit === undefined)
      faults.push({
        path: '--unit',
        found: quotedValue(pair.value),
        allowed: { en: 'a unit such as 亿元, million euros, thousand, %', zh: '单位，如 亿元、万人、million euros、%' },
      });
    else now[at] = { ...now[at]!, times: unit.share ?? unit.times, currency: unit.currency ?? now[at]!.currency };
  }
  for (const written of values.inflation) {
    const pair = pairOf(written);
    const at = pair.column === '' ? undefined : found('--inflation', pair);
    if (pair.column !== '' && at === undefined) continue;
    const inflation = rateOf(pair.value);
    if (inflation === undefined)
      faults.push({
        path: '--inflation',
        found: quotedValue(pair.value),
        allowed: { en: 'a rate a year from -20% to 50%, such as 3%', zh: '-20% 到 50% 的年均涨幅，如 3%' },
      });
    else for (let k = 0; k < now.length; k++) if (at === undefined || at === k) now[k] = { ...now[k]!, inflation };
  }
  return now;
}

/** How each column was read, in one line a column. */
function columnRemarks(shape: Shape, { columns }: TableMapping, why: readonly Text[]): Text[] {
  return columns.flatMap(({ observable, times, currency }, k) => {
    if (observable === null) return [];
    const { text } = shape.variables[k]!;
    const { label, kind } = observables[observable];
    const by = kind === 'share' ? inBothLanguages(String(times)) : multiplierText(times);
    const unit = { en: `${by.en}${currency === undefined ? '' : ` ${currency.toUpperCase()}`}`, zh: by.zh };
    const money = currency === undefined ? '' : `（${currency.toUpperCase()}）`;
    return [
      {
        en: `“${text}” is read as ${label.en}, in ${unit.en} (${why[k]!.en}).`,
        zh: `“${text}”读作${label.zh}，单位：${unit.zh}${money}（${why[k]!.zh}）。`,
      },
    ];
  });
}

async function bytesOf({ operand, terminal, faults }: MeasurementCall): Promise<Uint8Array | undefined> {
  if (operand === '') return undefined;
  try {
    return await (operand === '-'
      ? terminal.readInput(LARGEST_TABLE_BYTES)
      : readBytes(operand, LARGEST_TABLE_BYTES, terminal.interrupted));
  } catch (error) {
    faults.push(unreadable(operand, error, table));
    return undefined;
  }
}

/** The guesses with what the flags say, and the shape they mean. */
function mappingOf(call: MeasurementCall, cells: Cells) {
  const { values } = call;
  // A word that is none of those allowed is a fault already.
  const layout = layouts.find((one) => one === values.layout);
  const mark = (['.', ','] as const).find((one) => one === values.decimal);
  const fiscal = (['first', 'last'] as const).find((one) => one === values.fiscal);
  const guess = guessMapping(cells);
  const turned = layout === undefined || layout === guess?.mapping.layout;
  // Another layout has its times elsewhere: they are looked for in the first columns, or rows, of it.
  const chosen = turned
    ? guess
    : Array.from({ length: 40 }, (_, time) => guessMapping(cells, { layout, time }))
        .filter((one) => one !== undefined)
        .toSorted((a, b) => readColumns(b.mapping) - readColumns(a.mapping))[0];
  if (chosen === undefined) return undefined;
  const mapping: TableMapping = {
    ...chosen.mapping,
    mark: mark ?? chosen.mapping.mark,
    fiscal: fiscal ?? chosen.mapping.fiscal,
    sort: values.sort,
  };
  return { mapping, why: chosen.why };
}
const readColumns = ({ columns }: TableMapping): number =>
  columns.filter(({ observable }) => observable !== null).length;

/**
 * Reads the table of a command line. Whatever is wrong is added to the faults; then there is none. What was guessed and
 * left out is added to the remarks.
 */
export async function readMeasurements(call: MeasurementCall): Promise<Measurements | undefined> {
  const { operand, values, faults, remarks } = call;
  const named = (fault: Fault): Fault => ({
    ...fault,
    path: fault.path === '' ? operand : `${operand}: ${fault.path}`,
  });
  const refuse = (wrong: readonly Fault[]): undefined => void faults.push(...wrong.map(named));
  const bytes = await bytesOf(call);
  if (bytes === undefined) return undefined;
  const decoded = decodeTable(
    bytes,
    encodingIds.find((id) => id === values.encoding),
  );
  if ('faults' in decoded) return refuse(decoded.faults);
  const cells = readCells(decoded.text);
  if ('faults' in cells) return refuse(cells.faults);
  const guessed = mappingOf(call, cells);
  if (guessed === undefined) return refuse([noTimesFault]);
  const name = values.name ?? (operand === '-' ? '-' : basename(operand, extname(operand)));
  const about = {
    place: inBothLanguages(name),
    ...(values.source === undefined ? {} : { source: inBothLanguages(values.source) }),
  };
  const { shape } = measureTable(cells, guessed.mapping, about);
  if (shape === undefined) return refuse([noTimesFault]);
  const before = faults.length;
  const asked: TableMapping = { ...guessed.mapping, columns: columnsBy(call, shape, guessed.mapping) };
  if (faults.length > before) return undefined;
  const mapping = values['leave-out-faulty'] ? leaveOutFaulty(cells, asked) : asked;
  const reading = measureTable(cells, mapping, about);
  if (reading.measurements === undefined) {
    const cellwise = reading.faults.filter((fault) => fault.about === 'cell' || fault.about === 'time').length;
    if (cellwise > 0)
      faults.push({
        path: operand,
        found: { en: `${cellwise} faulty cells`, zh: `有 ${cellwise} 个单元格无法读取` },
        allowed: {
          en: 'cells that are corrected, or --leave-out-faulty to go on without them',
          zh: '改正后的单元格，或用 --leave-out-faulty 略去它们',
        },
      });
    return refuse(reading.faults);
  }
  const { encoding } = decoded;
  if (encoding !== 'utf-8' && values.encoding === undefined)
    remarks.push({
      en: `${operand} is read as ${encodings[encoding].en}.`,
      zh: `${operand} 按 ${encodings[encoding].zh} 读取。`,
    });
  const asGuessed = mapping.columns.map((column, k) =>
    column.observable === guessed.mapping.columns[k]!.observable
      ? guessed.why[k]!
      : { en: 'as you said', zh: '按您的指定' },
  );
  remarks.push(...columnRemarks(shape, mapping, asGuessed), ...reading.notes);
  return reading.measurements;
}
