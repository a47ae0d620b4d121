/** What the model shows of what it must, as measured for publishing: what does not hold first. */
import {
  bandText,
  countHolding,
  failuresFirst,
  isJudged,
  patternGroups,
  patternNumber,
  patterns,
  patternSpan,
  PUBLISHED_SEEDS,
  resultsFromFile,
  statisticText,
  triedNotes,
  type JudgedRow,
  type Language,
  type Pattern,
  type PatternGroupId,
  type ResultsFile,
} from '../../experiments/index.ts';
import shipped from '../../ui/evidence/shipped/patterns.json';
import { code, table } from '../generate/markdown.ts';

const words = {
  title: { en: 'What the model shows, and what it does not', zh: '模型再现了什么，没有再现什么' },
  intro: {
    en: (holds: number, of: number, phrase: string, engine: string) =>
      `${holds} of ${of} hold. Measured on the seeds ${code(`${phrase}/1`)} to ${code(`${phrase}/${PUBLISHED_SEEDS}`)}, 200 of them where a pattern needs them, which were never used to set anything, with engine ${code(engine)}. Intervals are 95 % over seeds. ${code('jiqun patterns')} measures any of them again, and so does the page, under Evidence.`,
    zh: (holds: number, of: number, phrase: string, engine: string) =>
      `${of} 项中 ${holds} 项成立。所用种子为 ${code(`${phrase}/1`)} 至 ${code(`${phrase}/${PUBLISHED_SEEDS}`)}（需要更多者 200 个），从未用于校准；引擎 ${code(engine)}。区间为种子间的 95% 区间。${code('jiqun patterns')} 可重测任何一项，网页的“证据”一栏也可以。`,
  },
  failing: { en: 'What does not hold', zh: '不成立的' },
  tried: { en: 'Tried', zh: '做过的尝试' },
  head: {
    en: ['id', 'what', 'measured', '95 % interval', 'band', 'of the seeds'],
    zh: ['编号', '内容', '测得', '95% 区间', '应有范围', '统计量'],
  },
  source: { en: 'Band from', zh: '范围出处' },
  ablations: {
    en: 'The default region with and without a part, on the same seeds: what taking it out changes, ± half of the 95 % interval.',
    zh: '默认区域在相同随机种子下有无某一部分的对照：去掉之后的变化，± 为 95% 区间的一半。',
  },
  without: { en: 'without', zh: '去掉' },
} as const;

const patternsOf = (rows: readonly JudgedRow[]): Pattern[] => [...new Set(rows.map(({ pattern }) => pattern))];

function rowsTable(rows: readonly JudgedRow[], language: Language): string {
  return table(
    words.head[language],
    rows.map(({ id, row, value, low, high, seeds }) => [
      code(id),
      row.what[language],
      patternNumber(language, value, row),
      patternSpan(language, low, high, row),
      bandText(row),
      `${statisticText(language, row)}${language === 'zh' ? `（${seeds}）` : ` (${seeds})`}`,
    ]),
  );
}

function triedLines(rows: readonly JudgedRow[], language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  return rows
    .filter(({ id }) => triedNotes[id] !== undefined)
    .map(({ id }) => `- ${code(id)} ${words.tried[language]}${colon}${triedNotes[id]![language]}`)
    .join('\n');
}

function sourceLines(rows: readonly JudgedRow[], language: Language): string {
  const [stop, colon] = language === 'zh' ? ['。', '：'] : ['. ', ': '];
  return patternsOf(rows)
    .map(
      ({ id, title, source }) =>
        `- ${code(id)} ${title[language]}${/[?？]$/.test(title[language]) ? ' ' : stop}${words.source[language]}${colon}${source[language]}`,
    )
    .join('\n');
}

function ablationTable(rows: readonly JudgedRow[], language: Language): string {
  const all = patternsOf(rows);
  const columns = Object.entries(all[0]!.rows);
  const byId = new Map(rows.map((judged) => [judged.id, judged]));
  return table(
    [words.without[language], ...columns.map(([, row]) => row.what[language])],
    all.map(({ id, title }) => [
      title[language],
      ...columns.map(([name, row]) => {
        const { value, low, high } = byId.get(`${id}.${name}`)!;
        return `${patternNumber(language, value, row)} ± ${patternNumber(language, (high - low) / 2, row)}`;
      }),
    ]),
  );
}

/** The sections of the document of evidence that list what was measured. */
export function measuredPatterns(language: Language): string[] {
  const file = shipped as unknown as ResultsFile;
  const stored = resultsFromFile(patterns, file);
  const judged = failuresFirst(stored.filter(isJudged));
  const { holds, of } = countHolding(judged);
  const failing = judged.filter((row) => !row.holds);
  const groups = (Object.keys(patternGroups) as PatternGroupId[]).flatMap((group) => {
    const rows = judged.filter((row) => row.holds && row.pattern.group === group);
    if (rows.length === 0) return [];
    return [`### ${patternGroups[group][language]}`, rowsTable(rows, language), sourceLines(rows, language)];
  });
  const tried = triedLines(failing, language);
  const changes = stored.filter((row) => !isJudged(row));
  return [
    `## ${words.title[language]}`,
    words.intro[language](holds, of, file.phrase, file.engine),
    `### ${words.failing[language]}`,
    rowsTable(failing, language),
    ...(tried === '' ? [] : [tried]),
    sourceLines(failing, language),
    ...groups,
    `### ${patternGroups.ablations[language]}`,
    words.ablations[language],
    ablationTable(changes, language),
  ];
}
