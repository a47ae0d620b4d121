/** What is told of how a table was read: what was left out and why, what was taken for what, what looks odd. */
import type { Text } from '../../../engine/index.ts';
import { plainNumber, punctuation, type Language } from '../../words/index.ts';
import { observables } from '../observables.ts';
import type { MeasuredSeries } from '../measurements.ts';
import { guessMark } from './amounts.ts';
import { cellName } from './cells.ts';
import type { TableMapping } from './mapping.ts';
import { momentText, orderOf, type Written } from './moments.ts';
import type { Shape, Spot } from './shape.ts';

export interface NotedTable {
  readonly shape: Shape;
  readonly mapping: TableMapping;
  readonly series: readonly (MeasuredSeries & { readonly column: number })[];
  /** Cells without a number, by column. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Cells a person has left out. */
  readonly passed: readonly string[];
}

const MOST_NAMED = 8;
const SHOWN_CHARACTERS = 60;

function listed(names: readonly string[], lang: Language): string {
  const rest = names.length - MOST_NAMED;
  const list = names.slice(0, MOST_NAMED).join(punctuation[lang].list);
  return rest <= 0 ? list : { en: `${list} and ${rest} more`, zh: `${list}等 ${names.length} 处` }[lang];
}
const bothLists = (names: readonly string[]): Text => ({ en: listed(names, 'en'), zh: listed(names, 'zh') });

const cut = (text: string): string =>
  text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS - 1)}…`;

function textLines(spots: readonly Spot[], where: 'above' | 'below'): Text[] {
  if (spots.length === 0) return [];
  const list = bothLists(spots.map(({ text, place }) => `${cellName(place)} “${cut(text)}”`));
  return [
    where === 'above'
      ? { en: `Read as a title, not as numbers: ${list.en}.`, zh: `读作标题，不作数据：${list.zh}。` }
      : {
          en: `Read as notes or sums below the table and left out: ${list.en}.`,
          zh: `读作表下的注释或合计，不作数据：${list.zh}。`,
        },
  ];
}

function columnsLeftOut({ shape, mapping }: NotedTable): Text[] {
  const names = shape.variables.flatMap(({ text, place }, k) =>
    mapping.columns[k]!.observable === null ? [`${cellName(place)}${text === '' ? '' : ` “${cut(text)}”`}`] : [],
  );
  if (names.length === 0) return [];
  const list = bothLists(names);
  return [{ en: `Columns that are not read: ${list.en}.`, zh: `未读取的列：${list.zh}。` }];
}

function gapsTold({ shape, gaps }: NotedTable): Text[] {
  const counts = [...gaps].map(([column, count]) => {
    const name = cut(shape.variables[column]!.text);
    return { en: `${name} ${count}`, zh: `${name} ${count} 处` };
  });
  if (counts.length === 0) return [];
  return [
    {
      en: `Cells without a number, kept as gaps: ${counts.map(({ en }) => en).join(', ')}.`,
      zh: `没有数值的单元格按缺失处理：${counts.map(({ zh }) => zh).join('、')}。`,
    },
  ];
}

const writtenNotes: { readonly [W in Written]?: (first: string) => Text } = {
  fiscal: (said) => ({ en: `Fiscal years such as ${said} count as the year`, zh: `财政年度（如 ${said}）计入` }),
  periodBegins: (said) => ({
    en: `Dates such as ${said} are read as the beginning of their period.`,
    zh: `日期（如 ${said}）读作所在时期的开头。`,
  }),
  periodEnds: (said) => ({
    en: `Dates such as ${said} are read as the end of their period.`,
    zh: `日期（如 ${said}）读作所在时期的末尾。`,
  }),
};

function timesTold({ shape, mapping }: NotedTable): Text[] {
  return (Object.keys(writtenNotes) as Written[]).flatMap((written) => {
    const line = shape.lines.find(({ moment }) => moment?.written === written);
    if (line === undefined) return [];
    const told = writtenNotes[written]!(line.text);
    if (written !== 'fiscal') return [told];
    const which = { first: { en: 'they begin in', zh: '起始年' }, last: { en: 'they end in', zh: '结束年' } }[
      mapping.fiscal
    ];
    const year = momentText({ year: line.moment!.year });
    return [{ en: `${told.en} ${which.en}: ${year}.`, zh: `${told.zh}${which.zh}：${year}。` }];
  });
}

function markTold({ shape, mapping }: NotedTable): Text[] {
  const texts = shape.variables.flatMap((_, v) =>
    mapping.columns[v]!.observable === null ? [] : shape.lines.map((_line, l) => shape.at(v, l)?.text ?? ''),
  );
  const { told } = guessMark(texts, false);
  if (!told && !texts.some((text) => /[0-9][,，][0-9]/.test(text))) return [];
  const example =
    [/[0-9][,，][0-9]/, /[0-9][.][0-9]/].map((mark) => texts.find((text) => mark.test(text))).find(Boolean) ?? '';
  return [
    mapping.mark === ','
      ? {
          en: `The comma sets off decimals, the point thousands (“${example}”).`,
          zh: `逗号作小数点，句点作千位分隔（如“${example}”）。`,
        }
      : {
          en: `The point sets off decimals, the comma thousands (“${example}”).`,
          zh: `“.”作小数点，逗号作千位分隔（如“${example}”）。`,
        },
  ];
}

/** Within two years nothing real grows so: rather another unit. */
const JUMP = 100;
const NEAR_QUARTERS = 8;

function jumps({ shape, series }: NotedTable): Text[] {
  return series.flatMap(({ points, column, observable }) =>
    observables[observable].kind === 'share'
      ? []
      : points.flatMap((point, k) => {
          const before = points[k - 1];
          if (before === undefined || point.value === 0 || before.value === 0) return [];
          if (orderOf(point) - orderOf(before) > NEAR_QUARTERS) return [];
          const ratio = point.value / before.value;
          if (ratio < JUMP && ratio > 1 / JUMP) return [];
          const { text } = shape.variables[column]!;
          const [from, to] = [plainNumber(before.value), plainNumber(point.value)];
          return [
            {
              en: `${cut(text)} goes from ${from} (${momentText(before)}) to ${to} (${momentText(point)}): are both in the same unit?`,
              zh: `${cut(text)}由 ${from}（${momentText(before)}）变为 ${to}（${momentText(point)}），两者单位是否相同？`,
            },
          ];
        }),
  );
}

function shortSeries({ series }: NotedTable): Text[] {
  const short = series.filter(({ points }) => points.length < 5);
  if (short.length === 0) return [];
  const names = (lang: Language): string =>
    short.map(({ observable }) => observables[observable].label[lang]).join(punctuation[lang].list);
  return [
    {
      en: `Fewer than five numbers, which say little: ${names('en')}.`,
      zh: `不足五个数值、信息有限：${names('zh')}。`,
    },
  ];
}

function leftOutTold({ passed }: NotedTable): Text[] {
  if (passed.length === 0) return [];
  const list = bothLists(passed);
  return [{ en: `Left out as you wished: ${list.en}.`, zh: `按要求不计入：${list.zh}。` }];
}

export function tableNotes(table: NotedTable): Text[] {
  const { titles, footnotes } = table.shape;
  return [
    ...jumps(table),
    ...leftOutTold(table),
    ...columnsLeftOut(table),
    ...gapsTold(table),
    ...timesTold(table),
    ...markTold(table),
    ...textLines(titles, 'above'),
    ...textLines(footnotes, 'below'),
    ...shortSeries(table),
  ];
}
