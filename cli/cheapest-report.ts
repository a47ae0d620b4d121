/** The least strength of a policy, for a person. */
import { decimal, percent, seedInQuotes, type Cheapest, type Language } from '../experiments/index.ts';
import { textTable } from './text-table.ts';
import { engineLine } from './version.ts';

export interface CheapestWords {
  readonly title: string;
  readonly label: string;
  /** How many futures were to upgrade. */
  readonly upgraded: number;
  readonly phrase: string;
}

function sentence(
  { label, upgraded }: CheapestWords,
  { reached, multiplier, upgraded: found, futures, cost, alone, written }: Cheapest,
  language: Language,
): string {
  const strength = percent(language, multiplier);
  const spent = decimal(language, cost, 0);
  if (!reached)
    return {
      en: `“${label}”: even at ${strength} of its strength, with every lever as strong as it can be, only ${found} of ${futures} futures upgrade, fewer than ${upgraded}.`,
      zh: `“${label}”：即使力度为原来的 ${strength}（各杠杆已至极限），${futures} 次运行中也只有 ${found} 次走向升级，不足 ${upgraded} 次。`,
    }[language];
  if (multiplier === 0)
    return {
      en: `“${label}” is not needed: left alone, ${found} of ${futures} futures upgrade.`,
      zh: `无需“${label}”：不采取该政策，${futures} 次运行中已有 ${found} 次走向升级。`,
    }[language];
  return {
    en: `“${label}”: at ${strength} of its strength ${found} of ${futures} futures upgrade (${written.upgraded} as it is written, ${alone.upgraded} without it); it then costs ${spent}, discounted to quarter 0.`,
    zh: `“${label}”：力度为原来的 ${strength} 时，${futures} 次运行中有 ${found} 次走向升级（原力度 ${written.upgraded} 次，不采取该政策 ${alone.upgraded} 次）；此时成本折现至第 0 季为 ${spent}。`,
  }[language];
}

export function cheapestReport(words: CheapestWords, found: Cheapest, language: Language): string {
  const head = { en: ['strength', 'upgrade'], zh: ['力度', '走向升级'] }[language];
  const rows = found.tried
    .toSorted((a, b) => a.multiplier - b.multiplier)
    .map(({ multiplier, upgraded }) => [percent(language, multiplier, 1), `${upgraded} / ${found.futures}`]);
  const seeds = {
    en: `${found.futures} futures, seeds from ${seedInQuotes(`${words.phrase}/1`)}`,
    zh: `${found.futures} 次运行，随机种子 ${seedInQuotes(`${words.phrase}/1`)} 起`,
  }[language];
  return `${[
    `${words.title}\n${seeds}`,
    textTable([head, ...rows], ['right', 'right']),
    sentence(words, found, language),
    engineLine[language],
  ].join('\n\n')}\n`;
}
