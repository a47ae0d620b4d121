/** How results have moved between the published versions of the model: tables, and pictures beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  differenceBetween,
  leversTable,
  outcomesTable,
  phasesTable,
  readingNote,
  type Language,
  type RegionDifference,
  type VersionDifference,
  type VersionResults,
  type VersionTable,
} from '../../experiments/index.ts';
import { leversDrawing } from '../../ui/versions/levers-drawing.ts';
import { regionName } from '../../ui/versions/names.ts';
import { scenariosDrawing } from '../../ui/versions/scenarios-drawing.ts';
import { code, table } from '../generate/markdown.ts';
import { markdownPage } from './markdown-page.ts';
import { svgFile } from './svg-file.ts';

const FOLDER = 'results';
const COLUMNS = 3;

/** The last two published versions held against each other. */
function latestDifference(): VersionDifference | undefined {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
  const versions = names
    .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as VersionResults)
    .toSorted((a, b) => Number(a.version) - Number(b.version));
  const [before, after] = versions.slice(-2);
  return before === undefined || after === undefined ? undefined : differenceBetween(before, after);
}

const words = {
  en: {
    title: 'Versions of the model',
    intro: ({ before, after }: VersionDifference) =>
      `Results are part of the interface, so whoever comes back to a link or a file of an earlier version can look up here what has moved. Version ${before.version} (engine ${code(before.engine)}) against version ${after.version} (engine ${code(after.engine)}), ${after.seeds} seeds of every scenario as it was shipped with either version: scenarios were changed along with the model. What was changed, and why, stands in the [changelog](../CHANGELOG.md).`,
    again: 'On your own machine, with the engine you have:',
    fresh: (names: string) => `New since then, with the present values alone: ${names}.`,
    scenarios: 'Scenarios',
    phases: 'Phases',
    phasesNote: 'Quarters of a run spent in each phase of the life cycle, medians.',
    levers: 'Levers',
    leversNote: (scenario: string, level: number, from: number) =>
      `What each lever alone changes in ${code(scenario)}, at level ${level} from quarter ${from} to the end: the median over pairs of runs with the same luck. In brackets: an effect whose own 95% interval holds zero. Version 1 paid for whatever was announced; version 2 pays as far as the purse goes.`,
    stored: 'The results',
    storedText: `Both versions' values, seed by seed, are in [results/](../results/). \`npm run results\` measures those of this engine; \`npm run results -- VERSION COMMIT\` builds an earlier commit and asks its command line: version 1 is commit \`24a3655\`.`,
    pictures: {
      scenarios: 'Outcomes of every scenario, before and after',
      levers: 'Effects of every lever, before and after',
    },
  },
  zh: {
    title: '模型的各版本',
    intro: ({ before, after }: VersionDifference) =>
      `结果也是接口的一部分：再次打开旧版链接或文件的人，可在此查到结果有何变化。下面比较第 ${before.version} 版（引擎 ${code(before.engine)}）与第 ${after.version} 版（引擎 ${code(after.engine)}），每个情景 ${after.seeds} 个随机种子，情景取各版自带的内容：情景本身也随模型作了调整。改了什么、为何而改，见[更新日志](../CHANGELOG.md)（英文）。`,
    again: '用手头的引擎自行比较：',
    fresh: (names: string) => `此后新增的情景（表中只列现值）：${names}。`,
    scenarios: '情景',
    phases: '生命周期阶段',
    phasesNote: '一次运行中处于各阶段的季数，取中位数。',
    levers: '政策杠杆',
    leversNote: (scenario: string, level: number, from: number) =>
      `各杠杆单独作用于 ${code(scenario)} 的效应（力度 ${level}，自第 ${from} 季至期末）：随机种子相同的成对运行之差的中位数。括号表示该效应的 95% 区间含 0。第 1 版中宣布的政策一律付清，第 2 版则以财力为限。`,
    stored: '结果数据',
    storedText:
      '两版各种子的数值存于 [results/](../results/)。`npm run results` 测算本引擎的结果；`npm run results -- VERSION COMMIT` 构建某一早期提交并以其命令行测算，第 1 版为提交 `24a3655`。',
    pictures: { scenarios: '各情景的结果，前后对照', levers: '各政策杠杆的效应，前后对照' },
  },
} as const;

const picture = (name: string, language: Language): string =>
  `images/versions-${name}${language === 'zh' ? '-zh' : ''}.svg`;

const asTable = ({ head, rows }: VersionTable): string => table(head, rows);

function document(difference: VersionDifference, language: Language): string {
  const w = words[language];
  const name = (one: RegionDifference): string => regionName(difference, one, language);
  const { regions, after } = difference;
  const fresh = regions.filter((one) => one.before === undefined).map(name);
  const show = (kind: keyof typeof w.pictures): string => `![${w.pictures[kind]}](${picture(kind, language)})`;
  return markdownPage('versions', w.title, language, [
    w.intro(difference),
    readingNote(difference, language),
    `${w.again}\n\n\`\`\`sh\njiqun diff ${difference.before.version}\n\`\`\``,
    ...(fresh.length === 0 ? [] : [w.fresh(fresh.join({ en: '; ', zh: '、' }[language]))]),
    `## ${w.scenarios}`,
    show('scenarios'),
    asTable(outcomesTable(difference, name, language)),
    `## ${w.phases}`,
    w.phasesNote,
    asTable(phasesTable(difference, name, language)),
    ...(after.levers === undefined
      ? []
      : [
          `## ${w.levers}`,
          w.leversNote(after.levers.scenario, after.levers.level, after.levers.from),
          show('levers'),
          asTable(leversTable(difference, language)),
        ]),
    `## ${w.stored}`,
    w.storedText,
  ]);
}

/** The page in both languages, with its pictures. */
export function versionsDocuments(): readonly { readonly path: string; readonly text: string }[] {
  const difference = latestDifference();
  if (difference === undefined) return [];
  // A picture compares; what is new stands in the tables.
  const regions = difference.regions.filter(({ before }) => before !== undefined);
  return (['en', 'zh'] as const).flatMap((language) => [
    { path: `docs/versions${language === 'zh' ? '.zh' : ''}.md`, text: document(difference, language) },
    {
      path: `docs/${picture('scenarios', language)}`,
      text: svgFile(scenariosDrawing(difference, language, COLUMNS, regions)),
    },
    { path: `docs/${picture('levers', language)}`, text: svgFile(leversDrawing(difference, language)) },
  ]);
}
