/** How well known causes are found again, in words: sentences and the table. */
import { decimal, LEARNED_BELOW, percent, sentenceCase, unknowns, type Language } from '../../experiments/index.ts';
import type { RecoveryDocument } from '../../precompute/forecasts/recovery-document.ts';
import { table } from '../generate/markdown.ts';
import { flatBelow, isCovered, recoveryFigures, WANTED, type UnknownRecovery } from './recovery-figures.ts';

export const unknownName = ({ id }: Pick<UnknownRecovery, 'id'>, language: Language): string =>
  unknowns[id].label[language];

/** Names in quotation marks, each with what is said of it. */
const names = (of: readonly UnknownRecovery[], language: Language, said?: (one: UnknownRecovery) => string): string =>
  of
    .map((one) => {
      const name = unknownName(one, language);
      return `“${name}”${said?.(one) ?? ''}`;
    })
    .join({ en: ', ', zh: '、' }[language]);

const wanted = (language: Language): string => `${percent(language, WANTED[0])}–${percent(language, WANTED[1])}`;

function pinnedSentence(found: readonly UnknownRecovery[], language: Language): string {
  const pinned = found.filter(({ identifiable }) => identifiable);
  const open = found.filter(({ identifiable }) => !identifiable);
  const [below, limit] = [`${pinned.length}`, percent(language, LEARNED_BELOW)];
  if (pinned.length === 0)
    return {
      en: `None of the ${found.length} unknowns is identifiable in such data: of none less than ${limit} of the spread is left.`,
      zh: `在这样的数据下，${found.length} 项未知量无一可识别：余下的离散程度均不低于 ${limit}。`,
    }[language];
  const rest = {
    en: open.length === 0 ? '' : ` Not identifiable, and called so: ${names(open, 'en')}.`,
    zh: open.length === 0 ? '' : `不可识别、也明确标出的有：${names(open, 'zh')}。`,
  };
  return {
    en: `Identifiable in such data (on average less than ${limit} of the spread is left) are ${below} of ${found.length} unknowns: ${names(pinned, 'en')}.${rest.en}`,
    zh: `在这样的数据下可识别（余下的离散程度平均低于 ${limit}）的有 ${found.length} 项未知量中的 ${below} 项：${names(pinned, 'zh')}。${rest.zh}`,
  }[language];
}

function coverageSentence(found: readonly UnknownRecovery[], trials: number, language: Language): string | undefined {
  const pinned = found.filter(({ identifiable }) => identifiable);
  if (pinned.length === 0) return undefined;
  const [few, many] = [
    pinned.filter((one) => one.inside < WANTED[0] * trials),
    pinned.filter((one) => one.inside > WANTED[1] * trials),
  ];
  const counts = (of: readonly UnknownRecovery[]): string =>
    names(of, language, ({ inside }) => ({ en: ` (${inside} of ${trials})`, zh: `（${inside}/${trials}）` })[language]);
  if (few.length + many.length === 0)
    return {
      en: `The truth lies inside the 90% region in ${wanted('en')} of the ${trials} trials for every one of the identifiable unknowns.`,
      zh: `凡可识别的未知量，真值落入 90% 区域的比例在 ${trials} 次试验中均为 ${wanted('zh')}。`,
    }[language];
  const parts = {
    en: [
      ...(few.length === 0 ? [] : [`too seldom (its region is too narrow): ${counts(few)}`]),
      ...(many.length === 0 ? [] : [`more often (its region is wider than it need be): ${counts(many)}`]),
    ],
    zh: [
      ...(few.length === 0 ? [] : [`偏少（区域偏窄）：${counts(few)}`]),
      ...(many.length === 0 ? [] : [`偏多（区域偏宽）：${counts(many)}`]),
    ],
  }[language];
  return {
    en: `The truth ought to lie inside the 90% region in ${wanted('en')} of the ${trials} trials; of the ${pinned.length} identifiable unknowns it does not for ${few.length + many.length}: ${parts.join('; ')}.`,
    zh: `真值落入 90% 区域的比例应为 ${trials} 次试验的 ${wanted('zh')}；${pinned.length} 项可识别的未知量中有 ${few.length + many.length} 项不符：${parts.join('；')}。`,
  }[language];
}

/** As few trials as are usual, on their own: how far chance alone takes the count of one unknown. */
const FEW = 40;
function fewSentence(measured: RecoveryDocument, language: Language): string | undefined {
  const few = recoveryFigures({ ...measured, trials: measured.trials.slice(0, FEW) });
  const all = recoveryFigures(measured);
  const counts = few.filter((_, k) => all[k]!.identifiable).map(({ inside }) => inside);
  if (measured.trials.length <= FEW || counts.length === 0) return undefined;
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  return {
    en: `Of the first ${FEW} trials alone it does in ${low} to ${high}, by unknown; so few leave much to chance.`,
    zh: `仅看前 ${FEW} 次试验，各未知量为 ${low}—${high} 次；次数这样少，偶然因素很大。`,
  }[language];
}

/** A chance with as many decimals as say something. */
function chanceText(chance: number, language: Language): string {
  if (chance < 0.001) return { en: 'below 0.001', zh: '低于 0.001' }[language];
  return decimal(language, chance, chance < 0.1 ? 3 : 2);
}

function flatSentence(measured: RecoveryDocument, found: readonly UnknownRecovery[], language: Language): string {
  const below = flatBelow(measured);
  const uneven = found.filter(({ flat }) => flat < below);
  const level = {
    en: `χ² test, 5% over all ${found.length} by Bonferroni`,
    zh: `χ² 检验，${found.length} 项合计 5% 水平，按 Bonferroni 校正`,
  }[language];
  if (uneven.length === 0)
    return {
      en: `No histogram of ranks can be told from a flat one (${level}); the smallest chance is ${chanceText(Math.min(...found.map(({ flat }) => flat)), 'en')}.`,
      zh: `各未知量的秩直方图均与平坦无显著差异（${level}），最小 p 值为 ${chanceText(Math.min(...found.map(({ flat }) => flat)), 'zh')}。`,
    }[language];
  return {
    en: `Histograms of ranks that are not flat (${level}): ${names(uneven, 'en', ({ flat }) => ` (${chanceText(flat, 'en')})`)}. The posterior of these is not what it says it is.`,
    zh: `秩直方图不平坦者（${level}）：${names(uneven, 'zh', ({ flat }) => `（${chanceText(flat, 'zh')}）`)}。这些未知量的后验分布不可尽信。`,
  }[language];
}

/** What the trials say, from the numbers alone. */
export function recoverySentences(measured: RecoveryDocument, language: Language): string[] {
  const found = recoveryFigures(measured);
  const coverage = [coverageSentence(found, measured.trials.length, language), fewSentence(measured, language)];
  return [
    pinnedSentence(found, language),
    coverage.filter((sentence) => sentence !== undefined).join({ en: ' ', zh: '' }[language]),
    flatSentence(measured, found, language),
  ].filter((sentence) => sentence !== '');
}

const words = {
  en: {
    head: ['unknown', 'identifiable', 'spread left', 'contraction', 'truth inside the 90% region', 'ranks', 'flat: p'],
    yes: 'yes',
    no: 'no',
    of: (part: number, all: number) => `${part} of ${all}`,
  },
  zh: {
    head: ['未知量', '可识别', '余下的离散程度', '收缩', '真值在 90% 区域内', '秩', '平坦：p 值'],
    yes: '是',
    no: '否',
    of: (part: number, all: number) => `${part}/${all}`,
  },
} as const;

/** Every unknown; what is not as it ought to be in bold. */
export function recoveryTable(measured: RecoveryDocument, language: Language): string {
  const w = words[language];
  const trials = measured.trials.length;
  const marked = (text: string, right: boolean): string => (right ? text : `**${text}**`);
  return table(
    w.head,
    recoveryFigures(measured).map((one) => [
      sentenceCase(unknownName(one, language)),
      one.identifiable ? w.yes : w.no,
      percent(language, one.left),
      decimal(language, one.contraction, 2),
      marked(w.of(one.inside, trials), !one.identifiable || isCovered(one, trials)),
      one.ranks.join(' '),
      marked(chanceText(one.flat, language), one.flat >= flatBelow(measured)),
    ]),
  );
}
