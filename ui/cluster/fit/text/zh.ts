/** Words of the calibration, in Chinese. */
import type { FitText } from './en.ts';

const worldsOf = (n: number): string => `${n} 个合理的世界`;

export const zh: FitText = {
  ground: '这样的集群可以从哪里起步',
  groundLead:
    '校准以一个预设情景为底子（去掉它自身的冲击与政策），再调整此类数据所能反映的方面：规模、工资、需求、竞争对手、进入、学习。',
  looking: '正在把各预设情景与数据对照……',
  nearest: '与数据最接近的情景',
  other: '其他预设情景',
  table: '数据表',
  founded: '起始年份',
  foundedNote: '运行的第一年',
  ahead: '向后预测（年）',
  phrase: '随机种子',
  effort: '计算量',
  efforts: { trial: '先看一眼', quick: '较快', usual: '通常', thorough: '充分' },
  effortNotes: {
    trial: '只看模型能否出现这类走势；世界太少，不足以据此决策。',
    quick: '区间较粗，据此决策须谨慎。',
    usual: '世界数量足以给出区间与胜算。',
    thorough: '区间与胜算几乎不再因随机种子而异。',
  },
  size: (n, time, threads) =>
    `共 ${n} 次运行${time === undefined ? '' : `，${time}`}，使用本机 ${threads} 个线程。其间页面照常可用；已完成的部分会保存，关闭页面也不丢失。`,
  go: '寻找合理的世界',
  again: '重新寻找',
  pause: '暂停',
  goOn: '继续',
  cancel: '放弃',
  stages: {
    wide: '在全部取值范围内尝试',
    near: '在数据指向之处尝试',
    worlds: '把合理的世界运行到期末',
  },
  progress: (stage, known, total) => `${stage}：${known}/${total} 次运行`,
  left: (time) => `还需${time}`,
  failed: (n) => `${n} 次失败`,
  paused: (known, total) => `已暂停：完成并保存了 ${known}/${total} 次运行。`,
  working: '正在从各次运行中推断……',
  stale: '下面的结果出自另一组设定，请重新寻找。',
  tableChanged: '表格此后有改动：如要计入，请再校准一次。',
  failure: (why) => `数据与所选情景对不上（${why}）。不妨换一个预设情景、改起始年份，或减少序列。`,
  trouble: {
    full: '本机存储空间已满：校准照常进行，但重新载入后不再保留。',
    blocked: '浏览器不允许本页存储：校准照常进行，但重新载入后不再保留。',
    broken: '浏览器的存储出错：校准照常进行，但重新载入后不再保留。',
  },

  fit: '过去与未来',
  fitLead: (worlds, place, year) =>
    `有 ${worldsOf(worlds)}可能造就${place}的这段过去。空心点为实测数据；实线为各世界的中位数，深、浅色带分别包含其中的 50% 与 90%（已计入误差）。${year}右侧没有实测数据。`,
  today: '今天',
  unit: (unit, prices) => (prices === undefined ? unit : `${unit}${unit === '' ? '' : '，'}${prices} 年不变价`),
  reading: (time, median, low, high) => `${time}：${median}（90%：${low} 至 ${high}）`,
  measured: (value) => `实测 ${value}`,
  spoken: (name, years, first, last, at, median, low, high) =>
    `${name}：${years}实测由 ${first} 变为 ${last}；${at}预测中位数 ${median}，90% 的世界在 ${low} 与 ${high} 之间。`,
  within: (inside, all) => `${all} 个实测点中有 ${inside} 个落在 90% 区间内。`,

  learned: '数据说明了什么，没有说明什么',
  learnedLead: (made) =>
    `柱：经 ${made} 次运行之后，取值落在范围内各个十分之一的可能性；虚线：见到数据之前，各段同等可能。圆点与横线：中位数与 90% 区间。`,
  pinNotes: {
    pinned: '数据可确定',
    partly: '数据部分确定',
    open: '这些数据无法确定，仍保留原有的范围',
  },
  range: (low, high) => `${low} 至 ${high}`,
  allWide: (names) => `数据没有说明${names}：在各个合理的世界里，它们仍与原先一样分散，预测也因此更宽。`,
  error: (p50, p05, p95) => `数据与模型合计的误差约为每年 ${p50}（${p05} 至 ${p95}）：这样大小的偏差视为噪声。`,
  few: (n) => `这些世界只抵得上约 ${n} 个彼此独立的世界，偏少；加大计算量，区间会更平滑。`,

  beyond: '模型能否出现这样的过去',
  beyondNone: (worlds) => `能：在挑选之前、遍及全部取值范围的 ${worlds} 个世界中，每个序列都有走到数据那一步的。`,

  heldOut: '当年能否料到',
  heldOutLead: (until, last, n) =>
    `隐去 ${until} 年之后的数据，用其余数据校准，再把到 ${last} 年的预测与之对照；另需 ${n} 次运行。`,
  heldOutShort: '数据太少，无法留出检验：至少需要八个年份。',
  heldOutGo: '隐去最后四分之一',
  heldOutStop: '停止',
  heldOutSaid: (inside, all) => `隐去的 ${all} 个点中有 ${inside} 个落在 90% 区间内`,
  heldOutGood: '与应有的比例大致相符。',
  heldOutBad: '少于应有的比例：预测区间应视为偏窄。',
  heldOutBest: (name) => `平均偏差最小的是${name}。`,
  forecaster: '预测方法',
  forecasters: {
    model: '本模型',
    randomWalk: '随机游走',
    trend: '趋势外推',
    autoregression: '自回归 AR(1)',
  },
  off: '平均偏差',
  inBand: '落在 90% 区间内',
  ofPoints: (n, all) => `${n}/${all}`,

  decide: '从今天起作决定',
  decideLead: (year, worlds) =>
    `往后的情景由您决定：${year}之前没有任何政策，此后启动的每项政策都在全部 ${worldsOf(worlds)}中试行，各路径取同一运气。`,
  toStudio: '在实验台打开',
  toCompare: '比较从今天起的路径',
  checking: '正在估算各政策组合今天启动能落实多少……',
  now: (year, worlds) => `${year}末，${worlds} 个世界的情况`,
  capture: '政治锁定',
  purse: '政府财力',
  years: (n) => `${n} 年的财政收入`,
  institutions: '制度与服务',
  arrival: '政策组合（今天启动）',
  kept: '俘获之后',
  paid: '资金到位',
  staffed: '人手可及',
  arrives: '实际落实',
  failing: '不足一半的世界',
  warn: (name, share, worlds) =>
    `“${name}”按现有力度在此难以奏效：中位世界里只落实 ${share}，在 ${worlds} 的世界里不足一半。`,
  reasons: {
    kept: (share, capture) => `老企业左右政策（政治锁定 ${capture}），只剩 ${share}：须先改革`,
    paid: (share, purse) => `资金只够 ${share}（${purse}）：减少项目，或增加收入`,
    staffed: (share) => `人手同时只办得了 ${share}：先从少数项目做起`,
  },
  works: '在多数世界里，每个政策组合都能落实一半以上。',
  nobody: '没有一个世界里今天还有企业。',
};
