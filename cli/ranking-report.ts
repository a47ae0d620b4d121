/** Packages ranked at equal cost, for a person. */
import type { Text } from '../engine/index.ts';
import {
  decimal,
  gainRange,
  gainText,
  percent,
  printable,
  punctuation,
  rankingOutcomes,
  rankingText,
  seedInQuotes,
  sentenceCase,
  type Language,
  type Ranking,
  type RankingIndicator,
} from '../experiments/index.ts';
import { shortLabel } from './package-argument.ts';
import { textTable } from './text-table.ts';
import { engineLine } from './version.ts';

export interface RankingReport {
  readonly title: string;
  readonly phrase: string;
  readonly indicator: RankingIndicator;
  /** Where there are several. */
  readonly region: Text | undefined;
  readonly labelOf: (name: string) => string;
  /** What the scenario calls its money, where it does. */
  readonly money: string | undefined;
}

export function rankingReport(
  { title, phrase, indicator, region, labelOf, money }: RankingReport,
  ranking: Ranking,
  language: Language,
): string {
  const { ranked, futures, free, budget } = ranking;
  const nameOf = (name: string): string => shortLabel(labelOf(name));
  const outcome = sentenceCase(rankingOutcomes[indicator][language]);
  const head = {
    en: ['', 'package', 'strength', 'cost', `${outcome} at the end`, '95%', 'takes off'],
    zh: ['', '政策组合', '力度', '成本', `期末${outcome}`, '95% 区间', '起飞'],
  }[language];
  const rows = ranked.map((one, k) => [
    String(k + 1),
    nameOf(one.name),
    percent(language, one.multiplier),
    `${decimal(language, one.cost, 0)}${one.reached ? '' : ' *'}`,
    gainText(language, indicator, one.gain.median),
    gainRange(language, indicator, one),
    `${one.tookOff} / ${futures}`,
  ]);
  const seeds = {
    en: `${futures} futures, seeds from ${seedInQuotes(`${phrase}/1`)}`,
    zh: `${futures} 次推演，随机种子 ${seedInQuotes(`${phrase}/1`)} 起`,
  }[language];
  const spent = decimal(language, budget, 0);
  const words = {
    indicator,
    region: region === undefined ? undefined : { en: printable(region.en), zh: printable(region.zh) },
    nameOf,
    budget: money === undefined ? spent : `${spent} ${printable(money)}`,
  };
  const notes = [
    ...(ranked.every(({ reached }) => reached)
      ? []
      : [
          {
            en: '* Even with every lever at its full level it costs less than the budget.',
            zh: '* 各杠杆力度已至极限，仍花不完预算。',
          }[language],
        ]),
    ...(free.length === 0
      ? []
      : [
          {
            en: `Not ranked, since they cost nothing: ${free.map(nameOf).join(punctuation.en.list)}.`,
            zh: `不花钱、因而不参与排序：${free.map(nameOf).join(punctuation.zh.list)}。`,
          }[language],
        ]),
  ];
  return `${[
    `${title}\n${seeds}`,
    textTable([head, ...rows], ['right', 'left', 'right', 'right', 'right', 'right', 'right']),
    ...notes,
    rankingText(ranking, words, language),
    engineLine[language],
  ].join('\n\n')}\n`;
}
