/** How well the places that ship are forecast, and how well known causes are found again: what fails stands first. */
import { existsSync, readFileSync } from 'node:fs';
import {
  coverageTable,
  errorTable,
  fiveYearTable,
  horizonTotals,
  lastQuarterTable,
  lossTable,
  observables,
  outsideTable,
  percent,
  scoreSentences,
  seriesScores,
  withoutTable,
  type ForecastsDocument,
  type Language,
  type PlaceName,
  type ScoreTable,
} from '../../experiments/index.ts';
import { FORECASTS, RECOVERY, type RecoveryDocument } from '../../precompute/forecasts/recovery-document.ts';
import { engineIdentity } from '../../workers/index.ts';
import { code, table } from '../generate/markdown.ts';
import { fiveYearsDrawing, forecastsStyle, horizonsDrawing, ranksDrawing } from './forecasts-drawings.ts';
import { markdownPage } from './markdown-page.ts';
import { BINS } from './recovery-figures.ts';
import { recoverySentences, recoveryTable } from './recovery-words.ts';
import { withPart } from './written-part.ts';
import { svgFile } from './svg-file.ts';

export interface MeasuredForecasts {
  readonly forecasts?: ForecastsDocument | undefined;
  readonly recovery?: RecoveryDocument | undefined;
}

const count = (value: number): string => value.toLocaleString('en-US');

interface Sizes {
  readonly forecasts: number;
  readonly places: number;
  readonly series: number;
  readonly points: number;
}

function sizesOf(measured: ForecastsDocument): Sizes {
  return {
    forecasts: measured.origins.length,
    places: new Set(measured.origins.map(({ place }) => place)).size,
    series: seriesScores(measured).length,
    points: measured.origins.reduce((sum, { points }) => sum + points.length, 0),
  };
}

const words = {
  en: {
    title: 'Forecasts, as they would have been made',
    intro: ({ forecasts, places, series, points }: Sizes) =>
      `How far to trust a calibrated forecast. For ${count(places)} places whose past ships with the program ${count(forecasts)} forecasts were made, each of which knows only what was known at the end of its year, and ${count(points)} later numbers of ${count(series)} series, up to ten years ahead, were held against them, beside what anybody can forecast without a model.`,
    recoveryIntro: (trials: number) =>
      `Whether causes that are known are found again was tried on ${count(trials)} places made by the model itself: [below](#known-causes-found-again).`,
    engine: (engine: string, phrase: string, command: string) =>
      `Measured with engine ${code(engine)}, seed phrase ${code(phrase)}. ${code(command)} measures it again, ${code('npm run docs')} writes this page.`,
    stale: (now: string) =>
      `**This is no longer the engine of this version, which is ${code(now)}: numbers may have moved.**`,
    method: 'What was done',
    methodText: ({ wide, near, worlds }: ForecastsDocument) => [
      `*Calibration.* What was known is the last thirty years up to the year of the forecast, in prices of the last of them; series with fewer than four points are not forecast. The nearest preset, without its own shocks and policy, is looked for anew each time. Then ${count(wide)} runs are made all over the ranges of the unknowns and ${count(near)} more, in two rounds, where the data say it is worth while. What all of them say together is approximate Bayesian computation with regression adjustment: the summary of a course is what a regression on it expects of the causes (Fearnhead and Prangle 2012), runs whose summary is near that of the data are kept, and a local-linear, heteroscedastic regression takes out of their causes what goes with the rest of the difference (Beaumont, Zhang and Balding 2002; Blum and François 2010). A forecast comes from up to ${count(worlds)} plausible worlds: runs that come nearest to the data, causes and luck, which go on from the last point; about each lie errors as large as those by which it misses the past, whose variance doubles in four years.`,
      '*Why this method.* Ensemble Kalman inversion supposes that what a run gives is about normal around its causes; the luck of a cluster is not: it takes off or it does not, and the unknowns have bounds. History matching says what is ruled out, not how likely the rest is. Here all rounds share one table of runs, none is thrown away, and whether bands and regions hold what they say is measured below.',
      `*What it is held against.* A random walk without drift, a straight line through all known points, and a first-order autoregression about a mean, AR(1), by maximum likelihood over gaps, all on the logarithms of the same known points. Errors are mean absolute differences of logarithms, each series counting once, written as per cent: 25% is a factor of 1.25 either way; those of shares are differences of log-odds and stand apart. Years ahead are told apart as 1, 2 to 3, 4 to 6 and 7 to 10, which stand for one, three, five and ten.`,
      '*What it is not.* Two numbers of the bands, how fast they widen and of how many of the nearest runs worlds are drawn, were set after first scores of the coal series: for these the coverage below is no independent test. Whoever built the presets knew how such places went on. Points of one series in one forecast miss together, so that a count of points says less than as many independent ones would.',
    ],
    fails: 'Where it fails',
    losses: 'Series on which something simpler comes nearer',
    lossesText:
      'By years ahead: mean error of the calibrated forecast and, in brackets, of whatever has a smaller one; an empty cell is one where nothing has, or nothing was measured. The largest loss stands first.',
    noLosses: 'None.',
    outside: 'Numbers outside the 90% band',
    outsideText: 'Every forecast with hidden numbers outside its band, the most first.',
    without: 'Places and years without a forecast',
    horizons: 'By years ahead',
    errors: 'Mean error, and on how many series the calibrated forecast is nearer:',
    coverage: 'Share of the hidden numbers inside the 90% band of each:',
    shares: 'Of shares, as differences of log-odds:',
    five: 'Series by series at five years',
    fiveText: 'Mean error four to six years ahead.',
    last: 'The last quarter held back',
    lastText: 'The last quarter of the points of every place, forecast from the year before it, up to ten years ahead.',
    recovery: 'Known causes found again',
    recoveryText: ({ trials, years, yearsBefore, noise, measured, wide, near, scenario }: RecoveryDocument) =>
      `${count(trials.length)} places were made by the engine on the ground of ${code(scenario)}, with causes drawn evenly over their ranges: clusters of ${yearsBefore} years, then measured for ${years} with errors of ${percent('en', noise)} (${measured.map((id) => observables[id].label.en).join(', ')}), and calibrated with ${count(wide + near)} runs each. If the posterior says neither too much nor too little, the rank of the truth among its draws is uniform (simulation-based calibration, Talts et al. 2018).`,
    recoveryNote: `Spread left: standard deviation after the data by that before; contraction: share of the variance that is gone; ranks: trials in each eighth of the draws, which ${BINS} bins ought to share evenly; p: chance of ranks at least as uneven if they were. In bold: what is not as it ought to be.`,
    stored: 'All numbers are in',
    pictures: { horizons: 'Error and coverage by years ahead', five: 'Series by series at five years', ranks: 'Ranks' },
  },
  zh: {
    title: '站在当年所作的预测',
    intro: ({ forecasts, places, series, points }: Sizes) =>
      `校准预测可信到什么程度？这里对随程序附带历史数据的 ${count(places)} 个地区作了 ${count(forecasts)} 次预测，每次只用到当年年末为止已知的数据；再以此后十年内 ${count(series)} 个序列的 ${count(points)} 个实际数字加以检验，并与不靠模型、人人都能作出的简单预测相比较。`,
    recoveryIntro: (trials: number) =>
      `已知的原因能否重新找回，则以模型自身生成的 ${count(trials)} 个地区检验，见[下文](#已知原因的找回)。`,
    engine: (engine: string, phrase: string, command: string) =>
      `测算所用引擎为 ${code(engine)}，随机种子为 ${code(phrase)}。${code(command)} 可重测，${code('npm run docs')} 生成本页。`,
    stale: (now: string) => `**本版本的引擎已是 ${code(now)}，与测算时不同：数字可能已有变动。**`,
    method: '做法',
    methodText: ({ wide, near, worlds }: ForecastsDocument) => [
      `*校准*：已知数据取预测年份之前三十年，按其中最后一年的价格计；不足四个数据点的序列不作预测。每次都重新寻找最接近的预设情景，并去掉其自身的冲击与政策。先在各未知量的区间内普遍运行 ${count(wide)} 次，再分两轮在数据提示值得之处运行 ${count(near)} 次，合在一起作带回归调整的近似贝叶斯计算（ABC）：一条走势的摘要，是由它回归所得的对原因的期望（Fearnhead 和 Prangle 2012）；保留摘要与数据相近的运行，再以局部线性、异方差的回归扣除其原因中随剩余差异而变的部分（Beaumont、Zhang 和 Balding 2002；Blum 和 François 2010）。预测出自至多 ${count(worlds)} 个可信的世界，即连同原因与偶然因素在内最接近数据的那些运行，自最后一个数据点继续走下去；每个世界附加的误差与其拟合历史的误差相当，方差每四年增加一倍。`,
      '*为何用此法*：集合卡尔曼反演假定运行结果围绕其原因近似正态分布，而集群的偶然因素并非如此——要么起飞，要么没有；未知量又各有界限。历史匹配只说明哪些取值可以排除，不说明其余取值各有多大可能。这里各轮共用一张运行表，一次也不浪费；区间与区域是否名副其实，下文一一实测。',
      '*对照*：无漂移的随机游走、过全部已知点的直线趋势，以及围绕均值的一阶自回归 AR(1)（对有间隔的数据取最大似然），都以同样的已知点的对数计。误差为对数之差的绝对值的平均，每个序列计一次，以百分数表示：25% 即高低相差 1.25 倍；比重类序列的误差为对数几率之差，另列。预测期分为 1 年、2—3 年、4—6 年与 7—10 年，分别代表一年、三年、五年与十年。',
      '*局限*：区间有两个数——随时间变宽的速度，以及从多少次最接近的运行中抽取世界——是看过煤炭各序列最初的得分之后确定的，因此对这些序列而言，下文的覆盖率不是独立的检验。编写预设情景的人也知道这类地区后来的走向。同一次预测中同一序列的各点往往一同偏离，所以点数所含的信息少于同样多个独立的点。',
    ],
    fails: '何处失败',
    losses: '不如简单预测的序列',
    lossesText:
      '按预测期列出校准预测的平均误差，括号内为误差更小的简单预测；空格表示没有更小者，或没有数据。差距最大者在前。',
    noLosses: '无。',
    outside: '落在 90% 区间之外的数字',
    outsideText: '凡有数字落在区间之外的预测均列于此，最多者在前。',
    without: '未能预测的地区与年份',
    horizons: '按预测期',
    errors: '平均误差，以及校准预测误差较小的序列数：',
    coverage: '实际数字落在各自 90% 区间内的比例：',
    shares: '比重类序列，为对数几率之差：',
    five: '五年期逐序列比较',
    fiveText: '四至六年后的平均误差。',
    last: '隐藏最后四分之一的数据',
    lastText: '各地最后四分之一的数据点，自其前一年起预测，最长十年。',
    recovery: '已知原因的找回',
    recoveryText: ({ trials, years, yearsBefore, noise, measured, wide, near, scenario }: RecoveryDocument) =>
      `以 ${code(scenario)} 为基础，由引擎生成 ${count(trials.length)} 个地区，其原因在各自区间内均匀抽取：集群先发展 ${yearsBefore} 年，再测量 ${years} 年，误差为 ${percent('zh', noise)}（${measured.map((id) => observables[id].label.zh).join('、')}），每个地区以 ${count(wide + near)} 次运行校准。若后验分布既不过分自信也不过分保守，真值在其抽样中的秩应为均匀分布（基于模拟的校准检验，Talts 等 2018）。`,
    recoveryNote: `余下的离散程度：有数据后与有数据前标准差之比；收缩：方差减少的份额；秩：真值落在抽样各八分之一段的试验次数，${BINS} 段理应大致相等；p 值：秩本属均匀时出现至少这样不均的可能。不合要求者以粗体标出。`,
    stored: '全部数字见',
    pictures: { horizons: '误差与覆盖率，按预测期', five: '五年期逐序列比较', ranks: '秩直方图' },
  },
} as const;

const picture = (name: string, language: Language): string =>
  `images/forecasts-${name}${language === 'zh' ? '-zh' : ''}.svg`;

const tableOf = ({ head, rows }: ScoreTable): string => table(head, rows);

function forecastParts(measured: ForecastsDocument, place: PlaceName, language: Language): string[] {
  const w = words[language];
  const scores = seriesScores(measured);
  const totals = horizonTotals(scores);
  const shares = horizonTotals(scores, true);
  const losses = lossTable(measured, place, language);
  const outside = outsideTable(measured, place, language);
  return [
    `## ${w.fails}`,
    `### ${w.losses}`,
    ...(losses.rows.length === 0 ? [w.noLosses] : [w.lossesText, tableOf(losses)]),
    `### ${w.outside}`,
    ...(outside.rows.length === 0 ? [w.noLosses] : [w.outsideText, tableOf(outside)]),
    ...(measured.without.length === 0 ? [] : [`### ${w.without}`, tableOf(withoutTable(measured, place, language))]),
    `## ${w.horizons}`,
    `![${w.pictures.horizons}](${picture('horizons', language)})`,
    w.errors,
    tableOf(errorTable(totals, language)),
    w.coverage,
    tableOf(coverageTable(totals, language)),
    ...(shares.length === 0
      ? []
      : [w.shares, tableOf(errorTable(shares, language, true)), tableOf(coverageTable(shares, language))]),
    `## ${w.five}`,
    w.fiveText,
    `![${w.pictures.five}](${picture('five-years', language)})`,
    tableOf(fiveYearTable(measured, place, language)),
    `## ${w.last}`,
    w.lastText,
    tableOf(lastQuarterTable(measured, place, language)),
  ];
}

function recoveryParts(measured: RecoveryDocument, language: Language): string[] {
  const w = words[language];
  return [
    `## ${w.recovery}`,
    w.recoveryText(measured),
    recoverySentences(measured, language)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
    `![${w.pictures.ranks}](${picture('ranks', language)})`,
    recoveryTable(measured, language),
    w.recoveryNote,
  ];
}

/** The page; `now` is the engine of this version. */
export function forecastsDocument(
  { forecasts, recovery }: MeasuredForecasts,
  place: PlaceName,
  language: Language,
  now: string,
): string {
  const w = words[language];
  const commands = { forecasts: 'npm run forecasts', recovery: 'npm run forecasts -- recovery' };
  const from = (of: { readonly engine: string; readonly phrase: string }, command: string): string[] => [
    w.engine(of.engine, of.phrase, command),
    ...(of.engine === now ? [] : [w.stale(now)]),
  ];
  const files = [...(forecasts === undefined ? [] : [FORECASTS]), ...(recovery === undefined ? [] : [RECOVERY])].map(
    (path) => path.replace('docs/', ''),
  );
  return markdownPage('forecasts', w.title, language, [
    ...(forecasts === undefined
      ? []
      : [
          w.intro(sizesOf(forecasts)),
          scoreSentences(forecasts, language)
            .map((sentence) => `- ${sentence}`)
            .join('\n'),
          ...from(forecasts, commands.forecasts),
        ]),
    ...(recovery === undefined ? [] : [w.recoveryIntro(recovery.trials.length)]),
    ...(forecasts === undefined ? [] : [`## ${w.method}`, ...w.methodText(forecasts)]),
    ...(forecasts === undefined ? [] : forecastParts(forecasts, place, language)),
    ...(recovery === undefined ? [] : [...recoveryParts(recovery, language), ...from(recovery, commands.recovery)]),
    `${w.stored} ${files.map((file) => `[${file}](${file})`).join(' · ')}${{ en: '.', zh: '。' }[language]}`,
  ]);
}

const stored = <T>(path: string): T | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;

/** Names of the places that ship, as their index has them. */
export function placeNames(): PlaceName {
  const index = JSON.parse(readFileSync('places/index.json', 'utf8')) as readonly {
    readonly id: string;
    readonly name: { readonly en: string; readonly zh: string };
  }[];
  const names = new Map(index.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? { en: id, zh: id };
}

/** The README with how forecasts came out; as it is where nothing was measured. */
export function withForecasts(readme: string, language: Language): string {
  const forecasts = stored<ForecastsDocument>(FORECASTS);
  if (forecasts === undefined) return readme;
  const [five, held] = scoreSentences(forecasts, language);
  return withPart(readme, 'README', 'forecasts', `> ${five}\n>\n> ${held}`);
}

/** The page in both languages, with its pictures; nothing where nothing was measured. */
export function forecastsDocuments(): readonly { readonly path: string; readonly text: string }[] {
  const forecasts = stored<ForecastsDocument>(FORECASTS);
  const recovery = stored<RecoveryDocument>(RECOVERY);
  if (forecasts === undefined && recovery === undefined) return [];
  const place = placeNames();
  return (['en', 'zh'] as const).flatMap((language) => [
    {
      path: `docs/forecasts${language === 'zh' ? '.zh' : ''}.md`,
      text: forecastsDocument({ forecasts, recovery }, place, language, engineIdentity),
    },
    ...Object.entries({
      ...(forecasts && {
        horizons: horizonsDrawing(forecasts, language),
        'five-years': fiveYearsDrawing(forecasts, place, language),
      }),
      ...(recovery && { ranks: ranksDrawing(recovery, language) }),
    }).map(([name, drawing]) => ({
      path: `docs/${picture(name, language)}`,
      text: svgFile(drawing, forecastsStyle),
    })),
  ]);
}
