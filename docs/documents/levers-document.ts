import { code, table } from '../generate/markdown.ts';
import {
  indicators,
  leverArguments,
  leverGroups,
  leverIds,
  levelWords,
  levers,
  processLabels,
  type LeverGroupId,
  type LeverId,
} from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import { withEvidenceLinks } from './evidence-document.ts';
import { markdownPage } from './markdown-page.ts';

const words = {
  title: { en: 'Policy levers', zh: '政策杠杆' },
  intro: {
    en: 'What a government can do; which theory each touches stands in [theory.md](theory.md). A level lies between 0 and 1; the words for it are',
    zh: '政府可以采取的手段，各自涉及的理论见[理论与模型的对应](theory.zh.md)。力度介于 0 与 1 之间，对应的说法为',
  },
  cost: { en: 'Cost at level 1, per quarter', zh: '力度为 1 时每季成本' },
  aFirm: { en: 'a firm', zh: '每家企业' },
  outlays: { en: 'Further outlays', zh: '其他支出' },
  exposure: { en: 'Diverted by capture', zh: '受政策俘获侵蚀' },
  enters: { en: 'Enters', zh: '进入的环节' },
  moves: { en: 'Moves', zh: '影响的指标' },
  theory: { en: 'Theory', zh: '理论' },
  source: { en: 'Evidence', zh: '证据' },
  tradeOff: { en: 'Price', zh: '代价' },
} as const;

const exposures = {
  full: { en: 'fully', zh: '全部' },
  half: { en: 'by half', zh: '一半' },
  none: { en: 'not at all', zh: '不受影响' },
} as const;

function leverPart(id: LeverId, language: Language): string {
  const lever = levers[id];
  const { description, theory, source, tradeOff } = leverArguments[id];
  const rows: [string, string][] = [
    [words.cost[language], `${lever.fixedCost} + ${lever.costPerFirm} × ${words.aFirm[language]}`],
    ...(lever.outlays === undefined ? [] : [[words.outlays[language], lever.outlays[language]] as [string, string]]),
    [words.exposure[language], exposures[lever.captureExposure][language]],
    [
      words.enters[language],
      lever.processes.map((name) => processLabels[name]![language]).join({ en: ', ', zh: '、' }[language]),
    ],
    [
      words.moves[language],
      lever.indicators.map((indicator) => indicators[indicator].label[language]).join(language === 'zh' ? '、' : ', '),
    ],
    [words.theory[language], theory[language]],
    [words.source[language], withEvidenceLinks(source[language], language)],
    [words.tradeOff[language], tradeOff[language]],
  ];
  return [
    `<a id="${id}"></a>`,
    `### ${lever.label[language]} ${code(id)}`,
    lever.effect[language],
    description[language],
    table(['', ''], rows),
  ].join('\n\n');
}

/** Every lever with its cost, its effect and what speaks for it. */
export function leversDocument(language: Language): string {
  const scale = levelWords.map(({ upTo, word }) => `${word[language]} ≤ ${upTo}`).join(language === 'zh' ? '，' : ', ');
  const groups = (Object.keys(leverGroups) as LeverGroupId[]).flatMap((group) => [
    `## ${leverGroups[group][language]}`,
    ...leverIds.filter((id) => levers[id].group === group).map((id) => leverPart(id, language)),
  ]);
  return markdownPage('levers', words.title[language], language, [
    `${words.intro[language]}${language === 'zh' ? '：' : ': '}${scale}${language === 'zh' ? '。' : '.'}`,
    ...groups,
  ]);
}
