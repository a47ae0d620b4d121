/** Everything the time axis says, in both languages. A key missing in one of them does not compile. */
import type { EventKind, Phase } from '../../engine/index.ts';
import { spacedZh, type Language } from '../../experiments/index.ts';
import type { BarPart } from './bar-geometry.ts';

const YEAR = 4;
const isCalendar = (year: string): boolean => /^\d+$/.test(year);
/** The name of a year as Chinese says it: a bare 1998 needs its 年. */
const 年 = (year: string): string => (isCalendar(year) ? `${year} 年` : year);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const rampEn = (quarters: number): string =>
  quarters <= 1
    ? 'at once'
    : quarters % YEAR === 0
      ? `${quarters / YEAR} ${quarters === YEAR ? 'year' : 'years'} to full`
      : `${quarters} quarters to full`;
const rampZh = (quarters: number): string =>
  quarters <= 1 ? '立即到位' : quarters % YEAR === 0 ? `${quarters / YEAR} 年到位` : `${quarters} 个季度到位`;

interface BarWords {
  readonly lever: string;
  readonly level: string;
  readonly from: string;
  /** `undefined`: to the end of the run. */
  readonly to: string | undefined;
  readonly ramp: number;
}

interface CourseWords {
  readonly firstYear: string;
  readonly first: string;
  readonly peakYear: string;
  readonly peak: string;
  readonly lastYear: string;
  readonly last: string;
  /** End without any policy. */
  readonly nothing: string | undefined;
  /** Where nine tenths of many runs end. */
  readonly most?: { readonly low: string; readonly high: string; readonly runs: number } | undefined;
}

export interface ChartText {
  readonly timeline: string;
  readonly lifeCycle: string;
  /** A number that is not there, and why. */
  readonly unknown: (reason: string) => string;
  readonly phases: Record<Phase, string>;
  /** Beside several lines. */
  readonly pale: string;
  readonly run: string;
  /** The run without any policy, beside doing nothing in the scenario's own world. */
  readonly world: string;
  readonly baseline: string;
  readonly ghost: string;
  /** What the bands hold; in few words on a narrow page. */
  readonly spread: (runs: number) => string;
  readonly spreadShort: (runs: number) => string;
  readonly updating: string;
  readonly computing: string;
  readonly score: string;
  readonly scoreNote: readonly [string, string];
  readonly noPolicy: string;
  readonly addLever: string;
  readonly addLeverName: string;
  readonly laneMore: (lane: string) => string;
  readonly budget: string;
  readonly budgetNote: string;
  readonly budgetNoteShort: string;
  readonly cap: (amount: string) => string;
  readonly aboveCap: (amount: string, spans: readonly { readonly from: string; readonly to: string }[]) => string;
  readonly events: Record<EventKind, string>;
  readonly eventsShort: Record<EventKind, string>;
  readonly year: (year: string) => string;
  readonly playhead: string;
  readonly playheadValue: (moment: string, phase: string, jobs: string) => string;
  readonly bands: (bands: readonly { readonly phase: string; readonly from: string; readonly to: string }[]) => string;
  readonly course: (lane: string, course: CourseWords) => string;
  readonly coursesOf: (
    lane: string,
    lines: readonly {
      readonly name: string;
      readonly first: string;
      readonly last: string;
      readonly nothing: string | undefined;
    }[],
  ) => string;
  readonly event: (name: string, moment: string) => string;
  readonly bar: (words: BarWords) => string;
  readonly barDetail: (from: string, ramp: number) => string;
  readonly parts: Record<BarPart, string>;
  readonly part: (lever: string, part: string) => string;
  readonly partValue: Record<'start' | 'end', (moment: string) => string>;
  readonly openEnd: string;
  readonly ramp: (quarters: number) => string;
  readonly keys: string;
}

const en: ChartText = {
  timeline: 'Time axis: life cycle, outcomes, lock-ins and policy',
  lifeCycle: 'Life cycle',
  unknown: (reason) => `unknown, ${reason}`,
  phases: {
    formation: 'Formation',
    growth: 'Growth',
    maturity: 'Maturity',
    decline: 'Decline',
    renewal: 'Renewal',
    extinct: 'Extinct',
  },
  pale: 'pale: do nothing',
  run: 'these levers',
  world: 'these assumptions',
  baseline: 'do nothing',
  ghost: 'before the last change',
  spread: (runs) => `50% and 90% of ${runs} runs`,
  spreadShort: (runs) => `50, 90% of ${runs}`,
  updating: 'updating',
  computing: 'The run is being computed',
  score: 'Policy score',
  scoreNote: ['height = strength,', 'slope = ramp-up'],
  noPolicy: 'No policy yet: this is doing nothing. A lever you move appears here as a bar.',
  addLever: 'Add a lever',
  addLeverName: 'Add a lever from the playhead on',
  laneMore: (lane) => `${lane}: definition, data, picture`,
  budget: 'Budget',
  budgetNote: 'spending a year',
  budgetNoteShort: 'a year',
  cap: (amount) => `cap ${amount}`,
  aboveCap: (amount, spans) =>
    spans.length === 0
      ? ` Never above the cap of ${amount}.`
      : ` Above the cap of ${amount}: ${spans.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(', ')}.`,
  events: {
    paradigmShift: 'Paradigm shift',
    demandShock: 'Demand shock',
    rivalEntry: 'Rivals enter',
    qualityScandal: 'Quality scandal',
  },
  eventsShort: { paradigmShift: 'Paradigm', demandShock: 'Demand', rivalEntry: 'Rivals', qualityScandal: 'Scandal' },
  year: capital,
  playhead: 'Point in time',
  playheadValue: (moment, phase, jobs) => `${moment}; ${phase.toLowerCase()}; ${jobs} jobs`,
  bands: (bands) =>
    `Life cycle: ${bands.map(({ phase, from, to }) => `${phase.toLowerCase()} ${from} to ${to}`).join(', ')}.`,
  course: (lane, c) =>
    `${lane}: ${c.first} in ${c.firstYear}, highest in ${c.peakYear} with ${c.peak}, ${c.last} in ${c.lastYear}` +
    `${c.nothing === undefined ? '' : `; ${c.nothing} when nothing is done`}.` +
    (c.most === undefined ? '' : ` 90% of ${c.most.runs} runs end between ${c.most.low} and ${c.most.high}.`),
  coursesOf: (lane, lines) =>
    `${lane}, from beginning to end: ${lines
      .map(
        ({ name, first, last, nothing }) =>
          `${name.toLowerCase()} ${first} to ${last}${nothing === undefined ? '' : ` (${nothing} when nothing is done)`}`,
      )
      .join('; ')}.`,
  event: (name, moment) => `${name}, ${moment}`,
  bar: ({ lever, level, from, to, ramp }) =>
    `${capital(lever)}: ${level}, from ${from} ${to === undefined ? 'to the end' : `until ${to}`}, ${rampEn(ramp)}`,
  barDetail: (from, ramp) => `from ${from}, ${rampEn(ramp)}; drag to change`,
  parts: { body: 'whole bar', start: 'start', shoulder: 'ramp-up', top: 'strength', end: 'end' },
  part: (lever, part) => `${capital(lever)}: ${part}`,
  partValue: { start: (moment) => `starts: ${moment}`, end: (moment) => `ends: ${moment}` },
  openEnd: 'lasts to the end of the run',
  ramp: rampEn,
  keys: 'Left and right move it in time, up and down change its strength, Delete removes it.',
};

const zh: ChartText = {
  timeline: '时间轴：生命周期、结果、锁定与政策',
  lifeCycle: '生命周期',
  unknown: (reason) => `无值，${reason}`,
  phases: {
    formation: '形成期',
    growth: '成长期',
    maturity: '成熟期',
    decline: '衰退期',
    renewal: '再生期',
    extinct: '消亡',
  },
  pale: '淡线为不作为',
  run: '现在的政策',
  world: '现在的假设',
  baseline: '不作为',
  ghost: '上次调整前',
  spread: (runs) => `${runs} 次运行的 50% 与 90%`,
  spreadShort: (runs) => `${runs} 次的 50%、90%`,
  updating: '正在更新',
  computing: '正在推演',
  score: '政策总谱',
  scoreNote: ['高度为力度，', '斜坡为爬坡期'],
  noPolicy: '尚无政策，图中即不作为的走势；调动任一杠杆，这里便出现一条。',
  addLever: '添加杠杆',
  addLeverName: '添加杠杆，自播放头处起',
  laneMore: (lane) => `${lane}：定义、数据与图片`,
  budget: '财政支出',
  budgetNote: '每年',
  budgetNoteShort: '每年',
  cap: (amount) => `上限 ${amount}`,
  aboveCap: (amount, spans) =>
    spans.length === 0
      ? `始终未超过上限 ${amount}。`
      : spacedZh(
          `超过上限 ${amount} 的时段：${spans.map(({ from, to }) => (from === to ? 年(from) : `${年(from)}至${年(to)}`)).join('、')}。`,
        ),
  events: {
    paradigmShift: '技术范式转换',
    demandShock: '需求冲击',
    rivalEntry: '对手进入',
    qualityScandal: '质量丑闻',
  },
  eventsShort: { paradigmShift: '范式', demandShock: '需求', rivalEntry: '对手', qualityScandal: '丑闻' },
  year: 年,
  playhead: '所在时点',
  playheadValue: (moment, phase, jobs) => `${moment}，${phase}，就业 ${jobs} 人`,
  bands: (bands) =>
    spacedZh(`生命周期：${bands.map(({ phase, from, to }) => `${年(from)}至${年(to)}为${phase}`).join('，')}。`),
  course: (lane, c) =>
    `${lane}：${年(c.firstYear)}为 ${c.first}，${年(c.peakYear)}达到最高 ${c.peak}，${年(c.lastYear)}为 ${c.last}` +
    `${c.nothing === undefined ? '' : `；若不作为则为 ${c.nothing}`}。` +
    (c.most === undefined ? '' : `${c.most.runs} 次运行中有九成期末在 ${c.most.low} 至 ${c.most.high} 之间。`),
  coursesOf: (lane, lines) =>
    `${lane}自始至终：${lines
      .map(
        ({ name, first, last, nothing }) =>
          `${name}由 ${first} 变为 ${last}${nothing === undefined ? '' : `（若不作为则为 ${nothing}）`}`,
      )
      .join('；')}。`,
  event: (name, moment) => `${moment}，${name}`,
  bar: ({ lever, level, from, to, ramp }) =>
    spacedZh(
      `${lever}：力度${level}，${年(from)}起，${to === undefined ? '直到期末' : `至${年(to)}止`}，${rampZh(ramp)}`,
    ),
  barDetail: (from, ramp) => `${年(from)}起，${rampZh(ramp)}，拖动可改`,
  parts: { body: '整条', start: '起点', shoulder: '爬坡期', top: '力度', end: '终点' },
  part: (lever, part) => `${lever}：${part}`,
  partValue: { start: (moment) => `${moment}开始`, end: (moment) => `${moment}结束` },
  openEnd: '持续到期末',
  ramp: rampZh,
  keys: '左右键移动时间，上下键调整力度，Delete 键删除。',
};

export const chartText: Record<Language, ChartText> = { en, zh };
