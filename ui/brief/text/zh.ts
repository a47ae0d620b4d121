/** 简报的中文文字。 */
import { inWords, spacedZh } from '../../../experiments/index.ts';
import type { SentencePiece } from '../../compare/headline.ts';
import type { BriefText } from './en.ts';

type Pieces = readonly SentencePiece[];

const listed = (parts: readonly Pieces[]): Pieces => parts.flatMap((part, k) => [...(k === 0 ? [] : ['、']), ...part]);
const times = (n: number, all: number): string => (n === 0 ? '没有一次' : n === all ? `${all} 次全部` : `有 ${n} 次`);

const alone: BriefText['alone'] = ({ reference, good, futures, after, worst }) => [
  ...(reference === undefined ? ['若不采取政策，'] : ['在', reference, '之下，']),
  spacedZh(`${futures} 次推演中，${after}${times(good, futures)}结局良好（升级或维持）`),
  worst === undefined ? '。' : `；最常见的结局是集群${worst.verb}（${worst.runs} 次）。`,
];

const best: BriefText['best'] = ({ path, good, futures, standing, alike, reference }) => {
  const than = reference ?? '不采取政策';
  if (standing === 'worse')
    return [`没有哪条路径胜过${than}：其余路径中`, path, `损失最小，${futures} 次中${times(good, futures)}结局良好。`];
  if (standing === 'alike')
    return [`就结局良好的次数而言，各路径与${than}尚分不出高下：`, path, `为 ${futures} 次中 ${good} 次。`];
  return [
    path,
    `${alike.length === 0 ? '效果最好' : '效果较好'}：${futures} 次中${times(good, futures)}结局良好`,
    ...(alike.length === 0
      ? ['。']
      : [
          '；',
          ...listed(alike.map((other) => [other.path, `（${other.good} 次）`])),
          '与之相比，推演次数尚不足以分出高下。',
        ]),
  ];
};

const until: BriefText['until'] = ({ kind, year, last }) => {
  switch (kind) {
    case 'at':
      return spacedZh(`最迟应于${last ?? year}启动：拖到${year}及以后，多数推演守不住峰值的 80%。`);
    case 'before':
      return spacedZh(`为时已晚：即使在所试最早的${year}启动，多数推演也守不住峰值的 80%。`);
    case 'notReached':
      return spacedZh(`尚有时间：即使在所试最晚的${year}启动，多数推演仍能守住峰值的 80%。`);
    case 'noPeak':
      return '启动早晚在此影响不大：部分推演中没有可以守住的峰值。';
    case 'noRuns':
      return '';
  }
};

export const zh: BriefText = {
  brief: '简报',
  made: '集群 Jiqun · 产业集群演化实验室',
  page: (n) => `第 ${n} 页，共 2 页`,
  print: '打印或存为 PDF',
  save: '存为单个文件',
  saveNote: '一个 HTML 文件，含中英文与可交互的图表，无需联网',
  about: '第二页所述路径',
  stop: '停止',
  goOn: '算完其余部分',
  steps: {
    comparison: (done, all) => `正在比较各路径：${done}/${all} 次推演`,
    past: (done, all) => `正在与实测数据对照：${done}/${all} 次运行`,
    window: (done, all) => `正在推算最迟何时启动：${done}/${all} 次运行`,
    shares: (done, all) => `正在分解各杠杆的贡献：${done}/${all} 次运行`,
    cheapest: (done, all) => `正在寻找最低力度：${done} 次运行，至多 ${all} 次`,
  },
  ready: '全部内容已算完。',
  unfinished: '尚有内容未算完。',
  pages: '打印出来的两页',
  tableOf: '图中数据',

  question: '问题',
  answer: '结论',
  alone,
  best,
  worse: (paths, than) => [
    ...listed(paths.map(({ path, good }) => [path, `（${good} 次）`])),
    `不如${than ?? '不采取政策'}。`,
  ],
  effect: (found, path, outcome) =>
    found === undefined
      ? [`对${outcome}的影响尚看不出来。`]
      : [
          '在',
          path,
          spacedZh(`路径下，${found.year}${found.outcome}比${found.than ?? '不采取政策'}`),
          { ...(typeof path === 'string' ? {} : path), strong: `${found.more ? '高' : '低'} ${found.size}` },
          `（95% 区间 ${found.interval}）。`,
        ],
  cost: (amount, low, high) => spacedZh(`全程多花财政资金 ${amount}（${low} 至 ${high}），按年率 4% 折现。`),
  free: '不多花财政资金。',
  mostlyBad: '即便如此，多数推演的结局仍不理想。',
  until,
  worlds: (all, worlds, calibrated) =>
    calibrated
      ? `每条路径 ${all} 次推演，均在实测数据所容许的世界里进行，各路径随机种子相同。`
      : worlds === undefined
        ? `每条路径 ${all} 次推演，世界即情景本身，各路径随机种子相同。`
        : `每条路径 ${all} 次推演，分布于 ${worlds} 个可能的世界，各路径随机种子相同。`,
  onePath: '目前只有一条路径：请在比较中再添一条，方有可选。',
  notYet: '首批推演正在计算……',
  refused: '以下路径无法比较：',
  sameRuns: (name, as) => `“${name}”与“${as}”的运行完全相同。`,
  counted: (done, all) => `目前已完成 ${done}/${all} 次推演。`,

  data: '对当地的了解',
  regions: (all, shown) => `共${inWords('zh', all.length)}个区域：${all.join('、')}。本简报针对${shown}。`,
  span: (from, to) => spacedZh(`推演自${from}至${to}。`),
  forecast: (year) => spacedZh(`实测截至${year}，此后为预测。`),
  measured: (place) => `实测：${place}`,
  fit: (inside, points, runs, calibrated) =>
    `${points} 个实测点中有 ${inside} 个落在模型的 90% 区间内；区间取自${
      calibrated ? `校准得到的 ${runs} 个世界` : ` ${runs} 次运行，仅与数据叠放，未经校准`
    }。`,
  fitKey: '圆点：实测；线：中位数；色带：50% 与 90% 的运行',
  courseOf: (name) => `没有实测数据：下图为情景本身的走势（${name}，情景自带的随机种子）`,
  courseMissing: '情景走势正在计算……',
  sources: '来源',
  moreSources: (n) => `另有 ${n} 种`,
  today: '今',

  paths: (outcome, unit) => `各路径的${outcome}（${unit}）`,
  pathsKey: (reference, runs, own) =>
    `线：${own ? '情景本身的世界里 ' : ''}${runs} 次推演的中位数；色带：50% 与 90%${reference === undefined ? '' : `；虚线：${reference}；三角：政策启动`}`,
  ends: (after) => spacedZh(`各路径${after}的结局`),
  table: {
    path: '路径',
    ends: (n) => `${n} 次推演的结局`,
    good: '结局良好',
    level: (year) => year,
    cost: '成本',
    units: '单位',
    of: (n, all) => `${n}/${all}`,
    reference: '比较基准',
  },

  first: (name) => `先做什么，最迟何时：${name}`,
  nothing: '各路径均无政策，无从启动。',
  moves: { lever: '杠杆', level: '力度', when: '时间', where: '区域', all: '全部区域' },
  span2: (from, to) => (to === undefined ? `${from}起` : `${from}至${to}`),
  moreMoves: (n) => `另有 ${n} 项`,
  firstOf: (levers, more, year) =>
    spacedZh(`首先，${year}：${levers.join('、')}${more > 0 ? `等 ${levers.length + more} 项` : ''}。`),
  gain: (parts) => `增益主要来自${parts.map(({ lever, share }) => `${lever}（${share}）`).join('、')}。`,
  window: '按启动时间，可挽回的推演',
  windowNote: (n) => `二十年后至少守住峰值的 80%；每个起点 ${n} 次推演`,
  alone2: '现有方案',
  withReform: '辅以治理改革',
  reformHelps: (point) => `辅以治理改革：${point}`,
  shares: '哪项杠杆在起作用',
  sharesNote: (outcome, n) => `${outcome}，${n} 次推演的 Shapley 分解，95% 区间`,
  moreShares: (n) => `另有 ${n} 项较小的贡献未列`,
  cheapest: '仍能升级的最低力度',
  missing: {
    underWay: '正在推算……',
    notAsked: '本简报未作推算。',
    cannot: '此处无法推算。',
  },
  oneLever: '该路径只有一项杠杆，作用全部归它。',
  noWindow: '该路径没有可提前或推迟的政策。',

  money: '花多少钱，能到位多少',
  costs: (path, amount, low, high) =>
    spacedZh(`${path}比作为基准的路径多花 ${amount}（95% 区间 ${low} 至 ${high}），为全程财政资金，按年率 4% 折现。`),
  perUnit: (value, range) => spacedZh(`每投入 1 单位，增加值增加 ${value} 单位（${range}），均经折现。`),
  costsNothing: (path) => `${path}不比作为基准的路径多花财政资金。`,
  paidAll: '所示运行中，宣布的资金全部到位。',
  paid: (share) => `所示运行中，宣布的资金有 ${share} 到位，其余到期时无钱可付。`,
  reserve: (years) => `期末财政结余相当于 ${years} 年的收入。`,
  debt: (years) => `期末财政负债相当于 ${years} 年的收入。`,
  warnings: {
    late: (year) => spacedZh(`按现有方案${year}才启动，届时多数推演守不住峰值的 80%。`),
    capture: (share) => `启动时，老企业对政策的俘获程度达 ${share}：若不触动它们，政策好处将首先流向它们。`,
    unpaid: '在这一起点，资金到位不足一半：宜少宣布一些，或待有钱时再启动。',
    unclear: '就结局良好的次数而言，与比较基准的差别偶然因素即可解释。',
  },

  limits: '模型所不知道的',
  open: (labels) =>
    `数据无法确定${labels.join('、')}：预测所依据的各个世界在这${inWords('zh', labels.length)}项上各不相同。`,
  pinned: (labels) => `数据缩小了${labels.join('、')}的范围。`,
  allPinned: '校准所求的各项假设，数据均缩小了其范围。',
  drawn: (n, effects) =>
    `有 ${n} 项假设并不确定。计算胜算时，各自在合理范围内抽取；${effects ? '区间与效果亦然' : '区间与效果则沿用情景本身的取值'}。`,
  notDrawn: '假设一律取情景本身的数值，只有随机种子不同，真实的胜算会更分散。',
  displacement: (regions) => (regions > 1 ? '这些区域所得、区外所失，未予计入。' : '此地所得、别处所失，未予计入。'),
  misses: (all, misses) =>
    `其所依据的预设情景在证据页有 ${all} 项检验，${misses.length} 项未通过：${misses.join('；')}。`,
  held: (all) => `其所依据的预设情景通过了全部 ${all} 项检验；但这不能证明它适用于别处。`,
  fitMiss: (label, out, all) => `${label}：${all} 个实测点中有 ${out} 个在区间之外。`,
  firms: '模型中一家企业代表许多家；金额若未注明币种，即为模型单位。宜看方向、量级与胜算，不宜看个别数字。',

  how: '本简报如何得来',
  howWhole: '本简报如何得来（全文）',
  madeNames: {
    scenario: '情景',
    runs: '推演',
    engine: '引擎',
    fingerprint: '结果指纹',
    command: '命令行',
    link: '链接',
  },
  changed: (preset) => `${preset}（已修改）`,
  runsOf: (phrase, n) => `随机种子“${phrase}”，每条路径 ${n} 次（${phrase}/1 至 ${phrase}/${n}）`,
  savedAs: (file) => `（${file}：本情景存成的文件）`,
  cut: '……（全文见由本简报保存的文件）',
  linkCut: '过长，不便印在纸上；见由本简报保存的文件',

  file: {
    language: 'English',
    choose: '显示的路径',
    table: '图中数据',
    hint: '将指针移到图上，或选中图后按 ←、→。',
  },
};
