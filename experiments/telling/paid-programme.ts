/** How much of what a government announced it paid, decade by decade of the programme, and what services went without. */
import { QUARTERS_PER_YEAR, type Language, type RegionResult } from '../../engine/index.ts';
import { percent } from '../words/numbers.ts';
import { inWords, yearsOf } from '../words/in-words.ts';
import { spacedZh } from '../words/spaced-zh.ts';

/** Of a run, what the public purse says about the programme. */
export type PurseSeries = Pick<RegionResult['series'], 'fundedShare' | 'policyMoney' | 'serviceShortfall'>;

export interface PaidProgramme {
  /** Share of the announced levels that is paid, for each decade from the first quarter that costs money on. */
  readonly decades: readonly number[];
  /** Quarters in which services cannot be paid in full, and the largest share of them that is not. */
  readonly shortQuarters: number;
  readonly worstShort: number;
}

const DECADE = 10 * QUARTERS_PER_YEAR;
/** Shares that are written as 100 % and as 0 %. */
const FULL = 0.995;
const NOTHING = 0.005;
/** Decades told one by one; what comes after them is told together. */
const TOLD = 3;
/** Years beyond these are written in digits. */
const IN_WORDS = 10;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Less than a year at the end is no decade of its own. */
const decadesIn = (quarters: number): number =>
  Math.max(1, Math.floor((quarters + DECADE - QUARTERS_PER_YEAR) / DECADE));

export function paidProgramme({ fundedShare, policyMoney, serviceShortfall }: PurseSeries): PaidProgramme {
  const start = policyMoney.findIndex((asked) => asked > 0);
  const count = start < 0 ? 0 : decadesIn(policyMoney.length - start);
  const short = serviceShortfall.filter((share) => share > NOTHING);
  return {
    decades: Array.from({ length: count }, (_, k) => {
      const [from, to] = [start + k * DECADE, k === count - 1 ? policyMoney.length : start + (k + 1) * DECADE];
      const owed = [...fundedShare.subarray(from, to)].filter((_share, t) => policyMoney[from + t]! > 0);
      // A decade in which nothing is asked for owes nothing.
      return owed.length === 0 ? 1 : mean(owed);
    }),
    shortQuarters: short.length,
    worstShort: short.reduce((worst, share) => Math.max(worst, share), 0),
  };
}

const ordinalsEn = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ordinalsZh = '一 二 三 四 五 六 七 八 九 十'.split(' ');
/** Decades counted from 1; after the tenth by what stood before. */
const decadeEn = (k: number): string => ordinalsEn[k] ?? 'next';
const decadeZh = (k: number): string => (ordinalsZh[k] === undefined ? '下一个十年' : `第${ordinalsZh[k]}个十年`);

interface Told {
  /** Decades paid in full before the first that is not. */
  readonly full: number;
  /** Those from there on, by number, and the mean of the rest. */
  readonly told: readonly { readonly decade: number; readonly share: number }[];
  readonly after: number | undefined;
}

/** Shares nobody would tell apart. */
const alike = (a: number, b: number): boolean => Math.abs(a - b) < 0.02;

function toldOf(decades: readonly number[]): Told | undefined {
  const full = decades.findIndex((share) => share < FULL);
  if (full < 0) return undefined;
  // What goes on alike to the end is told once, and so is what comes after too many to tell.
  let last = decades.length - 1;
  while (last - 1 >= Math.max(full, 1) && alike(decades[last - 1]!, decades[last]!)) last--;
  if (last === decades.length - 1) last = decades.length;
  if (last > full + TOLD + 1) last = full + TOLD;
  const rest = decades.slice(last);
  return {
    full,
    told: decades.slice(full, last).map((share, k) => ({ decade: full + k, share })),
    after: rest.length === 0 ? undefined : mean(rest),
  };
}

function programmeEn({ full, told, after }: Told, only: boolean): string {
  const paid = (share: number): string =>
    share < NOTHING ? 'not at all' : share < FULL ? `to ${percent('en', share)}` : 'in full';
  if (only) return `The programme is paid ${paid(told[0]!.share)}.`;
  const parts = told.map(({ decade, share }, k) => {
    const when = `in its ${decadeEn(decade)}`;
    return `${paid(share)} ${when}${full === 0 && k === 0 ? ' decade' : ''}`;
  });
  if (full > 0)
    parts.unshift(full === 1 ? 'in full in its first decade' : `in full for its first ${inWords('en', full)} decades`);
  if (after !== undefined) parts.push(`${paid(after)} after that`);
  const last = parts.pop()!;
  return `The programme is paid ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
}

function programmeZh({ full, told, after }: Told, only: boolean): string {
  const paid = (share: number): string =>
    share < NOTHING ? '分文未拨' : share < FULL ? `到位 ${percent('zh', share)}` : '足额到位';
  if (only) return told[0]!.share < NOTHING ? '政策资金分文未拨。' : `政策资金只${paid(told[0]!.share)}。`;
  const parts = told.map(({ decade, share }) => `${decadeZh(decade)}${paid(share)}`);
  if (full > 0) parts.unshift(full === 1 ? '第一个十年足额到位' : `前${inWords('zh', full)}个十年足额到位`);
  if (after !== undefined) parts.push(`此后${after < NOTHING || after >= FULL ? '' : '平均'}${paid(after)}`);
  return `政策资金${parts.join('，')}。`;
}

function servicesText(quarters: number, worst: number, also: boolean, language: Language): string {
  const [years, most] = [yearsOf(quarters), percent(language, worst)];
  const time = years > IN_WORDS ? String(years) : inWords(language, years);
  return {
    en: `Public services go short for ${time} ${years === 1 ? 'year' : 'years'}, by ${most} at worst.`,
    zh: `公共服务${also ? '也' : ''}有${time}年经费不足，缺口最大时达 ${most}。`,
  }[language];
}

/**
 * What of its promises a government could not pay, in a sentence or two; nothing where all was paid. Of one region in
 * one run.
 */
export function paidText(series: PurseSeries, language: Language): string | undefined {
  const { decades, shortQuarters, worstShort } = paidProgramme(series);
  const told = toldOf(decades);
  const programme = told && { en: programmeEn, zh: programmeZh }[language](told, decades.length === 1);
  const services =
    shortQuarters < QUARTERS_PER_YEAR
      ? undefined
      : servicesText(shortQuarters, worstShort, told !== undefined, language);
  if (programme === undefined && services === undefined) return undefined;
  const parts = [programme, services].filter((part) => part !== undefined);
  return { en: parts.join(' '), zh: spacedZh(parts.join('')) }[language];
}
