import {
  citationsIn,
  evidence,
  evidenceIds,
  leverIds,
  leverArguments,
  levers,
  parameters,
  parameterSources,
  type EvidenceId,
  type ParameterEntry,
} from '../../engine/index.ts';
import { parameterIds, type Language } from '../../experiments/index.ts';
import { markdownPage } from './markdown-page.ts';
import { measuredPatterns } from './measured-patterns.ts';

const words = {
  title: { en: 'Evidence', zh: '证据' },
  findings: { en: 'What studies found', zh: '研究结论' },
  intro: {
    en: 'The findings that levers and assumptions cite by number. Most were read in abstracts or opening pages; where a number was not found the entry says so. Strengths of levers are set freely unless their text says otherwise: the evidence gives signs and orders of magnitude.',
    zh: '政策杠杆与模型假设按编号引用的研究结论。多数取自摘要或正文开头；没有查到数字的，条目中已注明。除另有说明外，杠杆的力度为自由设定，证据只提供方向与数量级。',
  },
  parts: {
    G: { en: 'How firms enter, grow and leave', zh: '企业的进入、成长与退出' },
    L: { en: 'How clusters live', zh: '集群的生命周期' },
    N: { en: 'How networks, knowledge, names and places work', zh: '网络、知识、声誉与区位如何起作用' },
    P: { en: 'What policies did', zh: '政策的实际效果' },
  },
  source: { en: 'Read in', zh: '出处' },
  cited: { en: 'Cited by', zh: '引用者' },
} as const;

/** Markdown anchor of an entry, the same in both languages. */
const anchorOf = (id: EvidenceId): string => id.toLowerCase();

function citedBy(id: EvidenceId, language: Language): string {
  const cites = (text: string): boolean => citationsIn(text).some(({ ids }) => ids.includes(id));
  const names = [
    ...leverIds.filter((lever) => cites(leverArguments[lever].source.en)).map((lever) => levers[lever].label[language]),
    ...parameterIds
      .filter((one) => cites(parameterSources[one].en))
      .map((one) => (parameters[one] as ParameterEntry).label[language]),
  ];
  return names.join(language === 'zh' ? '、' : ', ');
}

/** A text whose citations lead to their entries. */
export function withEvidenceLinks(text: string, language: Language): string {
  const page = language === 'zh' ? 'evidence.zh.md' : 'evidence.md';
  let done = 0;
  const parts = citationsIn(text).map(({ text: cited, at, ids }) => {
    const part = `${text.slice(done, at)}[${cited}](${page}#${ids[0]!.toLowerCase()})`;
    done = at + cited.length;
    return part;
  });
  return parts.join('') + text.slice(done);
}

/** What the model shows of what it must, and every finding that levers and assumptions cite. */
export function evidenceDocument(language: Language): string {
  const zh = language === 'zh';
  const colon = zh ? '：' : ': ';
  const parts = Object.entries(words.parts).flatMap(([letter, part]) => [
    `### ${part[language]}`,
    ...evidenceIds
      .filter((id) => id.startsWith(letter))
      .map((id) => {
        const { finding, source } = evidence[id];
        const notes = [
          `${words.source[language]}${colon}${source[language]}`,
          `${words.cited[language]}${colon}${citedBy(id, language)}`,
        ];
        return [
          `<a id="${anchorOf(id)}"></a>`,
          `#### ${id}`,
          finding[language],
          `${notes.join(zh ? '。' : '. ')}${zh ? '。' : '.'}`,
        ].join('\n\n');
      }),
  ]);
  return markdownPage('evidence', words.title[language], language, [
    ...measuredPatterns(language),
    `## ${words.findings[language]}`,
    words.intro[language],
    ...parts,
  ]);
}
