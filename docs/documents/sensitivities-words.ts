/** What outcomes depend on, in words: names, numbers, and one sentence each on what drives them. */
import {
  leverIds,
  levers,
  parameters,
  type LeverId,
  type ParameterEntry,
  type ParameterId,
} from '../../engine/index.ts';
import { decimal, percent, plainNumber, signed, type Language } from '../../experiments/index.ts';
import { LUCK } from '../../precompute/sensitivities/questions.ts';
import type {
  Estimate,
  OutcomeSensitivity,
  StoredDiscovery,
} from '../../precompute/sensitivities/sensitivities-document.ts';

type Words = Readonly<Record<Language, string>>;

/** What is said of an outcome. */
interface OutcomeWords {
  readonly name: Words;
  /** At the beginning of the sentence that says what drives it. */
  readonly driven: Words;
  /** What it is exactly. */
  readonly exactly: Words;
  readonly more: Words;
  readonly less: Words;
  /** For the name of a picture. */
  readonly file: string;
  readonly decimals: number;
  /** After a number; nothing where it has none. */
  readonly unit?: Words;
}

export const outcomeWords: { readonly [output: string]: OutcomeWords } = {
  lockIn: {
    name: { en: 'lock-in', zh: '锁定程度' },
    driven: { en: 'Lock-in', zh: '锁定程度' },
    exactly: { en: 'composite lock-in, mean of the last twenty years', zh: '综合锁定，最后二十年均值' },
    more: { en: 'more lock-in', zh: '锁定越重' },
    less: { en: 'less lock-in', zh: '锁定越轻' },
    file: 'lock-in',
    decimals: 3,
  },
  functionLevel: {
    name: { en: 'function level', zh: '功能等级' },
    driven: { en: 'Upgrading', zh: '升级' },
    exactly: { en: 'function level at the end', zh: '期末功能等级' },
    more: { en: 'more upgrading', zh: '升级幅度越大' },
    less: { en: 'less upgrading', zh: '升级幅度越小' },
    file: 'upgrading',
    decimals: 2,
    unit: { en: ' levels', zh: ' 级' },
  },
  employment: {
    name: { en: 'jobs', zh: '就业' },
    driven: { en: 'What is left of the jobs', zh: '期末就业' },
    exactly: { en: 'jobs at the end', zh: '期末岗位数' },
    more: { en: 'more jobs', zh: '岗位越多' },
    less: { en: 'fewer jobs', zh: '岗位越少' },
    file: 'jobs',
    decimals: 0,
    unit: { en: ' jobs', zh: ' 个岗位' },
  },
  kept: {
    name: { en: 'share of its peak jobs that is left', zh: '期末就业与峰值之比' },
    driven: { en: 'The share of peak jobs that is left', zh: '期末就业与峰值之比' },
    exactly: { en: 'jobs at the end, divided by their highest', zh: '期末就业除以历史最高值' },
    more: { en: 'a larger share', zh: '比值越高' },
    less: { en: 'a smaller share', zh: '比值越低' },
    file: 'kept',
    decimals: 2,
  },
};

export const isLever = (factor: string): factor is LeverId => (leverIds as readonly string[]).includes(factor);

/** What a factor is called; a factor that has gone since by its identifier. */
export function factorName(factor: string, language: Language): string {
  if (factor === LUCK) return { en: 'luck (seed)', zh: '偶然因素（随机种子）' }[language];
  if (isLever(factor)) return levers[factor].label[language];
  return (parameters as { readonly [id: string]: ParameterEntry })[factor as ParameterId]?.label[language] ?? factor;
}

/** A factor's name inside a sentence. */
const quoted = (factor: string, language: Language): string =>
  ({ en: `“${factorName(factor, 'en')}”`, zh: `“${factorName(factor, 'zh')}”` })[language];

const list = (parts: readonly string[], language: Language): string => {
  if (language === 'zh') return parts.join('、');
  return parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
};

/** A value of a factor as a person would type it. */
export const factorValue = (value: number): string => plainNumber(Number(value.toPrecision(3)));

/** A change of an outcome with the interval of it. */
export function changeText([value, low, high]: Estimate, decimals: number, language: Language): string {
  const one = (number: number): string => signed(language, number, decimals);
  if (low === null || high === null) return one(value);
  const to = { en: ' to ', zh: ' 至 ' }[language];
  const ends = `${one(low)}${to}${one(high)}`;
  return language === 'zh' ? `${one(value)}（${ends}）` : `${one(value)} (${ends})`;
}

/** A share of variance with its interval. */
export function shareText([value, low, high]: Estimate, language: Language): string {
  const own = percent(language, value);
  if (low === null || high === null) return own;
  const ends = `${percent(language, low)} – ${percent(language, high)}`;
  return language === 'zh' ? `${own}（${ends}）` : `${own} (${ends})`;
}

/** Whether an estimate is clear of none. */
export const isClear = ([, low, high]: Estimate): boolean => low !== null && high !== null && (low > 0 || high < 0);

const TOLD = 3;
/** Less of the variance is not worth a place in a sentence. */
const LEAST = 0.03;

/** Assumptions that explain a share of the variance of their own that is clear of chance, most first. */
function drivers({ variance }: OutcomeSensitivity): OutcomeSensitivity['variance']['factors'] {
  return variance.factors
    .filter(({ factor, first }) => factor !== LUCK && first[1] !== null && first[1] > 0 && first[0] >= LEAST)
    .toSorted((a, b) => b.first[0] - a.first[0])
    .slice(0, TOLD);
}

/** Which way a factor works, where it is the same way on the whole. */
function direction(output: string, factor: string, { screening }: OutcomeSensitivity, language: Language): string {
  const mu = screening.find((one) => one.factor === factor)?.mu;
  const { more, less } = outcomeWords[output]!;
  if (mu === undefined || !isClear(mu)) return { en: 'either way', zh: '方向不一' }[language];
  const what = (mu[0] > 0 ? more : less)[language];
  return { en: `the higher, the ${what.replace(/^a /, '')}`, zh: `越高，${what}` }[language];
}

/** The lever that at full level moves the outcome furthest, if its effect is clear of none. */
function strongestLever({ alone }: OutcomeSensitivity): OutcomeSensitivity['alone']['bars'][number] | undefined {
  return alone.bars
    .filter(({ factor, high }) => isLever(factor) && isClear(high))
    .toSorted((a, b) => Math.abs(b.high[0]) - Math.abs(a.high[0]))[0];
}

/** What luck explains, alone and with everything else. */
function luckText({ variance }: OutcomeSensitivity, language: Language): string {
  const { first, total } = variance.factors.find(({ factor }) => factor === LUCK)!;
  const [own, all] = [percent(language, first[0]), percent(language, total[0])];
  return isClear(first) && first[0] > 0
    ? {
        en: `${own} of the variance alone and ${all} together with the rest`,
        zh: `单独解释方差的 ${own}，连同与其他因素的相互作用为 ${all}`,
      }[language]
    : {
        en: `nothing alone that is clear of chance and ${all} of the variance together with the rest`,
        zh: `单独的作用不显著，连同与其他因素的相互作用为 ${all}`,
      }[language];
}

/** What the strongest lever does. */
function leverPart(output: string, found: OutcomeSensitivity, language: Language): string {
  const lever = strongestLever(found);
  if (lever === undefined)
    return {
      en: 'no lever alone moves it beyond chance',
      zh: '没有哪一项政策杠杆单独使用能使之显著变动',
    }[language];
  const { decimals, unit } = outcomeWords[output]!;
  const change = lever.high[0];
  const size = `${decimal(language, Math.abs(change), decimals)}${unit?.[language] ?? ''}`;
  return {
    en: `the lever that moves it furthest is ${quoted(lever.factor, 'en')}, ${change < 0 ? 'down' : 'up'} by ${size} at full level`,
    zh: `单项政策杠杆中以${quoted(lever.factor, 'zh')}作用最大，满力度时使之${change < 0 ? '下降' : '上升'} ${size}`,
  }[language];
}

/** One sentence on what drives an outcome, from the numbers alone. */
export function driversSentence(output: string, found: OutcomeSensitivity, language: Language): string {
  const { driven } = outcomeWords[output]!;
  const told = drivers(found).map(({ factor, first }) => {
    const share = percent(language, first[0]);
    const way = direction(output, factor, found, language);
    return {
      en: `${quoted(factor, 'en')} (${way}; ${share})`,
      zh: `${quoted(factor, 'zh')}（${way}；${share}）`,
    }[language];
  });
  const names = list(told, language);
  const luck = { en: luckText(found, 'en'), zh: luckText(found, 'zh') };
  const luckFirst = found.variance.factors.find(({ factor }) => factor === LUCK)!.first;
  const most = drivers(found)[0]?.first;
  const leads = isClear(luckFirst) && most !== undefined && luckFirst[0] > most[0];
  // Where the intervals overlap, which of the two does more cannot be told.
  const surely = leads && luckFirst[1]! > most[2]!;
  const { en, zh } = driven;
  const parts =
    told.length === 0
      ? {
          en: [
            `${en} is driven by no single assumption: none explains a share of its variance that is clear of chance`,
            `luck explains ${luck.en}`,
          ],
          zh: [`没有哪一项假设能单独左右${zh}：各自解释的方差份额均不显著`, `偶然因素${luck.zh}`],
        }
      : leads
        ? {
            en: [
              `${en} is driven by luck ${surely ? 'more than' : 'at least as much as'} by any one assumption: luck explains ${luck.en}`,
              `of the assumptions, each with the share it explains alone, most by ${names}`,
            ],
            zh: [
              `${zh}首先取决于偶然因素，其作用${surely ? '大于' : '不亚于'}任何一项假设：${luck.zh}`,
              `假设之中主要取决于${names}，百分数为各自单独解释的方差份额`,
            ],
          }
        : {
            en: [
              `${en} is driven above all by ${names}, each with the share of the variance it explains alone`,
              `luck explains ${luck.en}`,
            ],
            zh: [`${zh}主要取决于${names}，百分数为各自单独解释的方差份额`, `偶然因素${luck.zh}`],
          };
  const all = [...parts[language], leverPart(output, found, language)];
  return language === 'zh' ? `${all.join('；')}。` : `${all.join('; ')}.`;
}

const said = { '>': { en: 'above', zh: '高于' }, '<': { en: 'below', zh: '低于' } } as const;

/** The outcome that was looked for, in words. */
export function whereText({ where }: Pick<StoredDiscovery, 'where'>, language: Language): string {
  const [, output = '', operator, value = ''] = /^(\w+)([<>])(.+)$/.exec(where) ?? [];
  const way = said[operator as keyof typeof said][language];
  const name = (outcomeWords[output]?.exactly ?? { en: output, zh: output })[language];
  return language === 'zh' ? `${name}${way} ${value}` : `${name}: ${way} ${value}`;
}

/** The limits of a box, factor by factor. */
export function limitTexts(limits: StoredDiscovery['boxes'][number]['limits'], language: Language): readonly string[] {
  return limits.map(({ factor, low, high }) => {
    const name = quoted(factor, language);
    if (low !== undefined && high !== undefined)
      return {
        en: `${name} between ${factorValue(low)} and ${factorValue(high)}`,
        zh: `${name}介于 ${factorValue(low)} 与 ${factorValue(high)} 之间`,
      }[language];
    return low === undefined
      ? { en: `${name} below ${factorValue(high!)}`, zh: `${name}低于 ${factorValue(high!)}` }[language]
      : { en: `${name} above ${factorValue(low)}`, zh: `${name}高于 ${factorValue(low)}` }[language];
  });
}

/** A box as a sentence. */
export function boxSentence(
  { limits, coverage, density, support }: StoredDiscovery['boxes'][number],
  { runs, positives }: StoredDiscovery,
  language: Language,
): string {
  const share = (value: number): string => percent(language, value);
  const where = limitTexts(limits, language);
  return {
    en: `With ${list(where, 'en')}, ${share(density)} of worlds come to it, against ${share(positives / runs)} of all; the box is ${share(support)} of the worlds and holds ${share(coverage)} of those that come to it.`,
    zh: `${where.join('，且')}时，${share(density)} 的世界出现这一结果，而全部世界中为 ${share(positives / runs)}；该范围占全部世界的 ${share(support)}，涵盖出现该结果者的 ${share(coverage)}。`,
  }[language];
}
