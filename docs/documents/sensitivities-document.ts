/** What the outcomes of `default` depend on: tornado, screening, shares of variance and boxes. */
import { existsSync, readFileSync } from 'node:fs';
import { decimal, percent, quantile, sentenceCase, type Language } from '../../experiments/index.ts';
import { CHOSEN, LUCK } from '../../precompute/sensitivities/questions.ts';
import { SENSITIVITIES } from '../../precompute/sensitivities/sensitivities-command.ts';
import type {
  OutcomeSensitivity,
  SensitivitiesDocument,
} from '../../precompute/sensitivities/sensitivities-document.ts';
import { engineIdentity } from '../../workers/index.ts';
import { code, table } from '../generate/markdown.ts';
import { markdownPage } from './markdown-page.ts';
import {
  boxesDrawing,
  sensitivitiesStyle,
  sharesDrawing,
  tornadoDrawing,
  widestBars,
} from './sensitivities-drawings.ts';
import {
  boxSentence,
  changeText,
  driversSentence,
  factorName,
  factorValue,
  isClear,
  outcomeWords,
  shareText,
  whereText,
} from './sensitivities-words.ts';
import { svgFile } from './svg-file.ts';

const count = (value: number): string => value.toLocaleString('en-US');

/** Half the width of the interval of a first-order index, as half of them have it at most. */
function typicalReach({ outcomes }: SensitivitiesDocument): number {
  const reaches = Object.values(outcomes).flatMap(({ variance }) =>
    variance.factors.map(({ first: [, low, high] }) => ((high ?? Number.NaN) - (low ?? Number.NaN)) / 2),
  );
  return quantile(
    reaches.filter((reach) => !Number.isNaN(reach)).toSorted((a, b) => a - b),
    0.5,
  );
}

const words = {
  en: {
    title: 'What the outcomes depend on',
    intro: ({ runs }: SensitivitiesDocument) =>
      `Which assumptions, levers and how much luck make a typical export cluster, ${code('default')}, lock in, move up or shrink. Every assumption with a plausible range was varied over it, in ${count(runs.alone + runs.screening + runs.variance + runs.worlds)} runs. What follows holds for these ranges: an assumption that matters little here may matter elsewhere.`,
    engine: (engine: string, phrase: string, worlds: string) =>
      `Measured with engine ${code(engine)}; seed phrase ${code(phrase)}, which nothing was set with, and ${code(worlds)} for the worlds. ${code('npm run sensitivities')} measures all of it again.`,
    stale: (now: string) =>
      `**This is no longer the engine of this version, which is ${code(now)}: numbers may have moved.**`,
    failed: (failed: number) => `${count(failed)} runs failed and are left out.`,
    alone: 'One at a time',
    aloneText: ({ seeds, runs }: SensitivitiesDocument) =>
      `Each factor alone, all others as the scenario has them: every assumption at either end of its plausible range, every lever at medium (0.5) and full level (1) from quarter 60 to the end, ${seeds} seeds of each (${count(runs.alone)} runs). Changes are against the run with the same luck; brackets hold the 95% interval. The widest bars are shown.`,
    aloneHead: {
      assumptions: ['assumption', 'from', 'to', 'at the low end', 'at the high end'],
      levers: ['lever', 'medium level', 'full level'],
    },
    base: (name: string, value: string) => `${name}: ${value} as the scenario is.`,
    shares: 'Shares of variance',
    sharesText(measured: SensitivitiesDocument, of: number) {
      const { trajectories, runs, points } = measured;
      return `A screening after Morris (${trajectories} trajectories, ${count(runs.screening)} runs) chose ${CHOSEN} of ${of} assumptions, for each outcome in turn the one that matters most; all ${CHOSEN} were then varied together, and luck with them as a factor of its own (${points} base points, ${count(runs.variance)} runs; the other assumptions stay as they are). First order: the share of an outcome’s variance that a factor explains alone. Total: what would be left if all others were known. μ*: how far the outcome moves on average when the factor crosses its range. What factors do alone adds up to less than 100% where they work together; chance in the sample can carry it past that. Brackets hold 95% intervals by bootstrap; those of first-order indices reach ± ${percent('en', typicalReach(measured), 1)} at the median.`;
    },
    sharesHead: ['factor', 'first order', 'total', 'μ*'],
    spread: (mean: string, deviation: string, sum: string) =>
      `Mean ${mean}, standard deviation ${deviation}; the factors alone add up to ${sum}.`,
    pairs: (pairs: string) => `Pairs that do more together than apart, clear of chance: ${pairs}.`,
    noPairs: 'No pair does more together than apart, as far as so many points can tell.',
    worlds: 'Where it happens',
    worldsText: ({ runs }: SensitivitiesDocument) =>
      `All plausible worlds at once: the design ${code('lock-in')} draws ${count(runs.worlds)} of them (Latin hypercube, each with its own luck). The patient rule induction method looks for boxes of assumptions in which an outcome is mostly found, and tells those that chance would not find.`,
    found: (what: string, positives: number, runs: number, share: string) =>
      `**${what}**: ${count(positives)} of ${count(runs)} worlds (${share}).`,
    noBox: 'No box holds it that chance would not find as well.',
    again: 'On your own machine:',
    stored:
      'All numbers, of every factor, are in [sensitivities.json](sensitivities.json); what the assumptions are, in [assumptions.md](assumptions.md).',
    pictures: { alone: 'tornado', shares: 'Shares of variance', boxes: 'Boxes of assumptions' },
  },
  zh: {
    title: '结果取决于什么',
    intro: ({ runs }: SensitivitiesDocument) =>
      `典型出口集群（${code('default')}）是走向锁定、实现升级还是萎缩，取决于哪些模型假设、哪些政策杠杆，又有多少出于偶然？这里让每一项有合理区间的假设在其区间内变动，共 ${count(runs.alone + runs.screening + runs.variance + runs.worlds)} 次运行。结论只就这些区间而言：此处作用甚微的假设，在别处未必如此。`,
    engine: (engine: string, phrase: string, worlds: string) =>
      `测算所用引擎为 ${code(engine)}；随机种子为 ${code(phrase)}（从未用于设定任何参数），抽样世界所用种子为 ${code(worlds)}。${code('npm run sensitivities')} 可全部重测。`,
    stale: (now: string) => `**本版本的引擎已是 ${code(now)}，与测算时不同：数字可能已有变动。**`,
    failed: (failed: number) => `有 ${count(failed)} 次运行失败，未计入。`,
    alone: '逐项变动',
    aloneText: ({ seeds, runs }: SensitivitiesDocument) =>
      `每次只变动一项，其余维持情景原值：各项假设取其合理区间的两端，各项政策杠杆自第 60 季至期末取中等力度（0.5）与满力度（1），每种情形 ${seeds} 个随机种子（共 ${count(runs.alone)} 次运行）。变化量以同一运气的运行为基准，括号内为 95% 区间。只列变动幅度最大者。`,
    aloneHead: {
      assumptions: ['模型假设', '低值', '高值', '取低值时的变化', '取高值时的变化'],
      levers: ['政策杠杆', '中等力度', '满力度'],
    },
    base: (name: string, value: string) => `${name}：情景原值下为 ${value}。`,
    shares: '方差份额',
    sharesText(measured: SensitivitiesDocument, of: number) {
      const { trajectories, runs, points } = measured;
      return `先以 Morris 法筛选（${trajectories} 条轨迹，${count(runs.screening)} 次运行），按各项结果轮流取作用最大者，从 ${of} 项假设中选出 ${CHOSEN} 项，再使这 ${CHOSEN} 项同时变动，并将随机种子所代表的偶然因素也作为一个因子（${points} 个基点，${count(runs.variance)} 次运行；其余假设维持原值）。一阶指数：一个因子单独解释的方差份额；总效应指数：其他因子都已知时仍剩下的份额；μ*：该因子走过其区间时结果平均变动多少。有相互作用时，各因子单独的份额之和不足 100%；抽样误差也可能使之超过 100%。括号内为自助法所得的 95% 区间，一阶指数区间半宽的中位数为 ${percent('zh', typicalReach(measured), 1)}。`;
    },
    sharesHead: ['因子', '一阶指数', '总效应指数', 'μ*'],
    spread: (mean: string, deviation: string, sum: string) =>
      `均值 ${mean}，标准差 ${deviation}；各因子单独的份额合计 ${sum}。`,
    pairs: (pairs: string) => `两两之间有显著交互作用者：${pairs}。`,
    noPairs: '就这样的点数而言，未见任何一对因子有显著的交互作用。',
    worlds: '在哪里出现',
    worldsText: ({ runs }: SensitivitiesDocument) =>
      `把各种合理的世界一并考察：实验设计 ${code('lock-in')} 从中抽取 ${count(runs.worlds)} 个（拉丁超立方，各用各的随机种子）。再用耐心规则归纳法（PRIM）寻找某一结果集中出现的假设取值范围，只报告纯属偶然难以找到的范围。`,
    found: (what: string, positives: number, runs: number, share: string) =>
      `**${what}**：${count(runs)} 个世界中有 ${count(positives)} 个（${share}）。`,
    noBox: '没有任何取值范围能较之偶然更好地概括这一结果。',
    again: '在自己的机器上：',
    stored:
      '全部因子的全部数字见 [sensitivities.json](sensitivities.json)；各项假设的含义见[模型假设](assumptions.zh.md)。',
    pictures: { alone: '龙卷风图', shares: '方差份额', boxes: '假设的取值范围' },
  },
} as const;

const suffix = (language: Language): string => (language === 'zh' ? '-zh' : '');
const picture = (name: string, language: Language): string => `images/sensitivities-${name}${suffix(language)}.svg`;
const tornadoPicture = (output: string, language: Language): string =>
  picture(`tornado-${outcomeWords[output]!.file}`, language);

function aloneParts(
  output: string,
  found: OutcomeSensitivity,
  { ranges }: SensitivitiesDocument,
  language: Language,
): string[] {
  const w = words[language];
  const { exactly, decimals } = outcomeWords[output]!;
  const name = sentenceCase(exactly[language]);
  const { assumptions, levers } = widestBars(found);
  const change = (estimate: (typeof assumptions)[number]['low']): string => changeText(estimate, decimals, language);
  return [
    `### ${name}`,
    `![${name}${language === 'zh' ? '：' : ': '}${w.pictures.alone}](${tornadoPicture(output, language)})`,
    w.base(name, decimal(language, found.alone.base[0], decimals)),
    table(
      w.aloneHead.assumptions,
      assumptions.map(({ factor, low, high }) => [
        sentenceCase(factorName(factor, language)),
        ...ranges[factor]!.map(factorValue),
        change(low),
        change(high),
      ]),
    ),
    table(
      w.aloneHead.levers,
      levers.map(({ factor, low, high }) => [sentenceCase(factorName(factor, language)), change(low), change(high)]),
    ),
  ];
}

function sharesParts(output: string, { screening, variance }: OutcomeSensitivity, language: Language): string[] {
  const w = words[language];
  const { exactly, decimals } = outcomeWords[output]!;
  const number = (value: number): string => decimal(language, value, decimals);
  const moved = new Map(screening.map(({ factor, muStar }) => [factor, muStar[0]]));
  const sum = variance.factors.reduce((all, { first }) => all + first[0], 0);
  const pairs = variance.pairs
    .filter(({ index }) => isClear(index) && index[0] > 0)
    .map(
      ({ factors: [a, b], index }) =>
        `${factorName(a, language)} × ${factorName(b, language)} ${shareText(index, language)}`,
    );
  return [
    `### ${sentenceCase(exactly[language])}`,
    w.spread(number(variance.mean), number(variance.deviation), percent(language, sum)),
    table(
      w.sharesHead,
      variance.factors.map(({ factor, first, total }) => [
        sentenceCase(factorName(factor, language)),
        shareText(first, language),
        shareText(total, language),
        number(moved.get(factor) ?? Number.NaN),
      ]),
    ),
    pairs.length === 0 ? w.noPairs : w.pairs(pairs.join({ en: '; ', zh: '；' }[language])),
  ];
}

/** The page; `now` is the engine of this version. */
export function sensitivitiesDocument(measured: SensitivitiesDocument, language: Language, now: string): string {
  const w = words[language];
  const { engine, phrase, worldsPhrase, failed, outcomes, discoveries } = measured;
  const all = Object.entries(outcomes);
  const assumptions = all[0]![1].screening.filter(({ factor }) => factor !== LUCK).length;
  return markdownPage('sensitivities', w.title, language, [
    w.intro(measured),
    all.map(([output, found]) => `- ${driversSentence(output, found, language)}`).join('\n'),
    w.engine(engine, phrase, worldsPhrase),
    ...(engine === now ? [] : [w.stale(now)]),
    ...(failed === 0 ? [] : [w.failed(failed)]),
    `## ${w.shares}`,
    w.sharesText(measured, assumptions),
    `![${w.pictures.shares}](${picture('shares', language)})`,
    ...all.flatMap(([output, found]) => sharesParts(output, found, language)),
    `## ${w.worlds}`,
    w.worldsText(measured),
    `![${w.pictures.boxes}](${picture('boxes', language)})`,
    ...discoveries.flatMap((discovery) => {
      const { positives, runs, boxes } = discovery;
      const what = sentenceCase(whereText(discovery, language));
      return [
        w.found(what, positives, runs, percent(language, positives / runs)),
        ...(boxes.length === 0
          ? [w.noBox]
          : [boxes.map((box) => `- ${boxSentence(box, discovery, language)}`).join('\n')]),
      ];
    }),
    `${w.again}\n\n\`\`\`sh\njiqun sweep lock-in --out worlds && jiqun discover worlds --where '${discoveries[0]!.where}'\n\`\`\``,
    `## ${w.alone}`,
    w.aloneText(measured),
    ...all.flatMap(([output, found]) => aloneParts(output, found, measured, language)),
    w.stored,
  ]);
}

/** The page in both languages, with its pictures; nothing where nothing was measured. */
export function sensitivitiesDocuments(): readonly { readonly path: string; readonly text: string }[] {
  if (!existsSync(SENSITIVITIES)) return [];
  const measured = JSON.parse(readFileSync(SENSITIVITIES, 'utf8')) as SensitivitiesDocument;
  return (['en', 'zh'] as const).flatMap((language) => [
    {
      path: `docs/sensitivities${language === 'zh' ? '.zh' : ''}.md`,
      text: sensitivitiesDocument(measured, language, engineIdentity),
    },
    ...Object.entries(measured.outcomes).map(([output, found]) => ({
      path: `docs/${tornadoPicture(output, language)}`,
      text: svgFile(tornadoDrawing(output, found, language), sensitivitiesStyle),
    })),
    {
      path: `docs/${picture('shares', language)}`,
      text: svgFile(sharesDrawing(measured, language), sensitivitiesStyle),
    },
    { path: `docs/${picture('boxes', language)}`, text: svgFile(boxesDrawing(measured, language), sensitivitiesStyle) },
  ]);
}
