/** A ranking of packages in sentences, the same on the page and on the command line. */
import { indicators, type IndicatorId, type Language, type Text } from '../../engine/index.ts';
import type { RankedPackage, Ranking } from '../designs/ranking.ts';
import { punctuation, spaced } from '../words/language.ts';
import { NO_NUMBER, jobs, money, signedAs } from '../words/numbers.ts';

/** Outcomes a package can be ranked by: more of them is better. */
export const rankingIndicators = ['employment', 'valueAdded'] as const satisfies readonly IndicatorId[];
export type RankingIndicator = (typeof rankingIndicators)[number];

/** What they are called in a sentence that counts them. */
export const rankingOutcomes: { readonly [K in RankingIndicator]: Text } = {
  employment: { en: 'jobs', zh: '岗位' },
  valueAdded: indicators.valueAdded.label,
};

/** A gain with its sign. */
export function gainText(lang: Language, indicator: RankingIndicator, value: number): string {
  return signedAs(value, (size) => (indicator === 'employment' ? jobs(lang, size) : money(lang, size)));
}

/** The interval of a gain; a dash where there are too few futures to tell. */
export function gainRange(lang: Language, indicator: RankingIndicator, { gain: { low, high } }: RankedPackage): string {
  if (Number.isNaN(low)) return NO_NUMBER;
  const [a, b] = [low, high].map((end) => gainText(lang, indicator, end));
  return { en: `${a} to ${b}`, zh: `${a} 至 ${b}` }[lang];
}

export interface RankingWords {
  readonly indicator: RankingIndicator;
  /** Where there are several. */
  readonly region: Text | undefined;
  readonly nameOf: (name: string) => string;
  /** The common budget, written. */
  readonly budget: string;
}

/** Futures, or worlds, in which the first brings more than the second. */
function wins(first: RankedPackage, second: RankedPackage): number {
  return first.gains.reduce((sum, gain, k) => sum + Number(gain > (second.gains[k] as number)), 0);
}

/** Which package brings most for the same money, how sure that is, and how often the region takes off. */
export function rankingText(ranking: Ranking, words: RankingWords, lang: Language): string {
  const { ranked, futures, alone } = ranking;
  const [best, second] = ranked;
  const { indicator, budget, nameOf } = words;
  if (best === undefined)
    return { en: 'None of these packages costs anything.', zh: '这些政策组合都不花钱，无从比较。' }[lang];
  const name = nameOf(best.name);
  const outcome = rankingOutcomes[indicator][lang];
  const [gain, range] = [gainText(lang, indicator, best.gain.median), gainRange(lang, indicator, best)];
  const sure = best.gain.low > 0;
  const start = words.region === undefined ? '' : `${words.region[lang]}${punctuation[lang].colon}`;
  const opening = words.region === undefined ? 'For' : 'for';
  const numbers = {
    en: `${gain} ${outcome} at the end, the median of ${futures} futures (95%: ${range}); it takes off in ${best.tookOff} of them, in ${alone.tookOff} if nothing is done.`,
    zh: `期末${outcome} ${gain}，为 ${futures} 次推演的中位数（95% 区间 ${range}）；其中 ${best.tookOff} 次起飞，无政策时为 ${alone.tookOff} 次。`,
  }[lang];
  const said = sure
    ? {
        en: `${opening} the same money (${budget} each, discounted) “${name}” brings most: ${numbers}`,
        zh: `同样的钱（各花 ${budget}，折现）用在“${name}”上，收获最大：${numbers}`,
      }[lang]
    : {
        en: `${opening} the same money (${budget} each, discounted) no package surely brings more ${outcome}; the first is “${name}”: ${numbers}`,
        zh: `同样的钱（各花 ${budget}，折现），没有哪个组合一定能增加${outcome}；居首的是“${name}”：${numbers}`,
      }[lang];
  const next =
    second === undefined
      ? ''
      : {
          en: ` In ${wins(best, second)} of ${best.gains.length} it brings more than the next, “${nameOf(second.name)}”.`,
          zh: `与次席“${nameOf(second.name)}”相比，${best.gains.length} 次中有 ${wins(best, second)} 次更多。`,
        }[lang];
  return spaced(lang, `${start}${said}${next}`);
}
