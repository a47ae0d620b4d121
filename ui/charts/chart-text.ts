/** Everything the time axis says, in both languages. A key missing in one of them does not compile. */
import { QUARTERS_PER_YEAR, replacementNames, type EventKind, type Replacement } from '../../engine/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { spacedZh, toldPhaseNames, type Language, type ToldPhase } from '../../experiments/index.ts';
import type { BarPart } from './bar-geometry.ts';

const isCalendar = (year: string): boolean => /^\d+$/.test(year);
/** The name of a year in Chinese: a bare 1998 needs its 年. */
const 年 = (year: string): string => (isCalendar(year) ? `${year} 年` : year);

const rampEn = (quarters: number): string =>
  quarters <= 1
    ? 'at once'
    : quarters % QUARTERS_PER_YEAR === 0
      ? `${quarters / QUARTERS_PER_YEAR} ${quarters === QUARTERS_PER_YEAR ? 'year' : 'years'} to full`
      : `${quarters} quarters to full`;
const rampZh = (quarters: number): string =>
  quarters <= 1
    ? '立即到位'
    : quarters % QUARTERS_PER_YEAR === 0
      ? `${quarters / QUARTERS_PER_YEAR} 年到位`
      : `${quarters} 个季度到位`;

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
  /** Over which runs and quarters the end is; undefined where it is the last quarter of the line. */
  readonly over?: string | undefined;
  /** End without any policy. */
  readonly nothing: string | undefined;
  /** Where nine tenths of many runs end. */
  readonly most?: { readonly low: string; readonly high: string; readonly runs: number } | undefined;
}

interface PurseWords {
  readonly year: string;
  readonly income: string;
  readonly services: string;
  /** Undefined where nothing is announced. */
  readonly policy: string | undefined;
  /** Debt or reserve, in years. */
  readonly stock: string;
}

const en = {
  timeline: 'Time axis: life cycle, outcomes, lock-ins and policy',
  lifeCycle: 'Life cycle',
  /** A number that is not there, and why. */
  unknown: (reason: string) => `unknown, ${reason}`,
  /** Beside several lines. */
  pale: 'pale: do nothing',
  run: 'these levers',
  /** The run without any policy, beside doing nothing in the scenario's own world. */
  world: 'these assumptions',
  baseline: 'do nothing',
  ghost: 'before the last change',
  /** What the bands hold; in few words on a narrow page. */
  spread: (runs: number) => `median, 50, 90% of ${runs}`,
  spreadShort: (runs: number) => `50, 90% of ${runs}`,
  /** Beside the ends of lines while they are those of the one run, and behind the year its numbers stand at. */
  oneRun: 'end of this run',
  inRun: (year: string) => `${year}, this run`,
  updating: 'updating',
  computing: 'The run is being computed',
  score: 'Policy score',
  scoreNote: ['height = strength,', 'slope = ramp-up'],
  noPolicy: 'No policy yet: this is doing nothing. A lever you move appears here as a bar.',
  folded: (name: string, bars: number) => `${name} · ${bars} levers`,
  unfold: 'One row for each lever',
  addLever: 'Add a lever',
  addLeverName: 'Add a lever from the playhead on',
  laneMore: (lane: string) => `${lane}: definition, data, picture`,
  /** What policy gets in a year, and of how much where that is not all. */
  paysOf: (paid: string, asked: string | undefined) => (asked === undefined ? paid : `${paid} of ${asked}`),
  purse: {
    title: 'Public purse',
    note: 'a year; hatched: not paid',
    income: 'income',
    services: 'services',
    policy: 'policy',
    unpaid: 'not paid',
    reserve: 'reserve',
    debt: 'debt',
    years: (years: string) => `${years} years`,
    spoken: ({ year, income, services, policy, stock }: PurseWords) =>
      `Public purse in ${year}, a year: income ${income}, services ${services}${policy === undefined ? '' : `, policy gets ${policy}`}; ${stock} of income.`,
  },
  budget: 'Budget',
  budgetNote: 'spending a year',
  budgetNoteShort: 'a year',
  cap: (amount: string) => `cap ${amount}`,
  aboveCap: (amount: string, spans: readonly { readonly from: string; readonly to: string }[]) =>
    spans.length === 0
      ? ` Never above the cap of ${amount}.`
      : ` Above the cap of ${amount}: ${spans.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(', ')}.`,
  eventsShort: {
    paradigmShift: 'Paradigm',
    demandShock: 'Demand',
    rivalEntry: 'Rivals',
    qualityScandal: 'Scandal',
  } satisfies Record<EventKind, string>,
  year: sentenceCase,
  playhead: 'Point in time',
  playheadValue: (moment: string, phase: ToldPhase, jobs: string) =>
    `${moment}; ${toldPhaseNames[phase].en}; ${jobs} jobs`,
  bands: (
    bands: readonly {
      readonly phase: ToldPhase;
      readonly replacement?: Replacement | undefined;
      readonly from: string;
      readonly to: string;
    }[],
  ) =>
    `Life cycle: ${bands.map(({ phase, replacement, from, to }) => `${toldPhaseNames[phase].en} ${from} to ${to}${replacement === undefined ? '' : ` with ${replacementNames[replacement].en}`}`).join(', ')}.`,
  replaced: (name: string, from: string, to: string, before: string, after: string) =>
    `${sentenceCase(name)}, ${from} to ${to}; environment index ${before}, then ${after}`,
  course: (lane: string, c: CourseWords) =>
    `${lane}: ${c.first} in ${c.firstYear}, highest in ${c.peakYear} with ${c.peak}, ${c.over === undefined ? `${c.last} in ${c.lastYear}` : `${c.last} at the end (${c.over})`}` +
    `${c.nothing === undefined ? '' : `; ${c.nothing} when nothing is done`}.` +
    (c.most === undefined ? '' : ` 90% of ${c.most.runs} runs end between ${c.most.low} and ${c.most.high}.`),
  coursesOf: (
    lane: string,
    lines: readonly {
      readonly name: string;
      readonly first: string;
      readonly last: string;
      readonly nothing: string | undefined;
    }[],
  ) =>
    `${lane}, from beginning to end: ${lines
      .map(
        ({ name, first, last, nothing }) =>
          `${name.toLowerCase()} ${first} to ${last}${nothing === undefined ? '' : ` (${nothing} when nothing is done)`}`,
      )
      .join('; ')}.`,
  event: (name: string, moment: string) => `${name}, ${moment}`,
  bar: ({ lever, level, from, to, ramp }: BarWords) =>
    `${sentenceCase(lever)}: ${level}, from ${from} ${to === undefined ? 'to the end' : `until ${to}`}, ${rampEn(ramp)}`,
  barDetail: (from: string, ramp: number) => `from ${from}, ${rampEn(ramp)}; drag to change`,
  parts: { body: 'whole bar', start: 'start', shoulder: 'ramp-up', top: 'strength', end: 'end' } satisfies Record<
    BarPart,
    string
  >,
  part: (lever: string, part: string) => `${sentenceCase(lever)}: ${part}`,
  partValue: { start: (moment) => `starts: ${moment}`, end: (moment) => `ends: ${moment}` } satisfies Record<
    'start' | 'end',
    (moment: string) => string
  >,
  openEnd: 'lasts to the end of the run',
  ramp: rampEn,
  keys: 'Left and right move it in time, up and down change its strength, Delete removes it.',
};

type ChartText = typeof en;

const zh: ChartText = {
  timeline: '时间轴：生命周期、结果、锁定与政策',
  lifeCycle: '生命周期',
  unknown: (reason) => `无值，${reason}`,
  pale: '淡线为无政策',
  run: '现在的政策',
  world: '现在的假设',
  baseline: '无政策',
  ghost: '上次调整前',
  spread: (runs) => `${runs} 次的中位数、50%、90%`,
  spreadShort: (runs) => `${runs} 次的 50%、90%`,
  oneRun: '本次运行期末',
  inRun: (year) => `${year} · 本次运行`,
  updating: '正在更新',
  computing: '正在推演',
  score: '政策时序表',
  scoreNote: ['高度为力度，', '斜坡为爬坡期'],
  noPolicy: '尚无政策，图中即基准情形；调动任一杠杆，这里便出现一条。',
  folded: (name, bars) => `${name} · ${bars} 项`,
  unfold: '每项政策单列一行',
  addLever: '添加杠杆',
  addLeverName: '添加杠杆，自播放头处起',
  laneMore: (lane) => `${lane}：定义、数据与图片`,
  paysOf: (paid, asked) => (asked === undefined ? paid : `${paid}／应付 ${asked}`),
  purse: {
    title: '财政收支',
    note: '每年；斜线为资金缺口',
    income: '收入',
    services: '公共服务',
    policy: '政策',
    unpaid: '资金缺口',
    reserve: '结余',
    debt: '负债',
    years: (years) => `${years} 年`,
    spoken: ({ year, income, services, policy, stock }) =>
      spacedZh(
        `财政收支，${年(year)}：收入 ${income}，公共服务 ${services}${policy === undefined ? '' : `，政策支出 ${policy}`}；${stock}的收入。`,
      ),
  },
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
  eventsShort: { paradigmShift: '范式', demandShock: '需求', rivalEntry: '对手', qualityScandal: '丑闻' },
  year: 年,
  playhead: '所在时点',
  playheadValue: (moment, phase, jobs) => `${moment}，${toldPhaseNames[phase].zh}，就业 ${jobs} 人`,
  bands: (bands) =>
    spacedZh(
      `生命周期：${bands.map(({ phase, replacement, from, to }) => `${年(from)}至${年(to)}为${toldPhaseNames[phase].zh}${replacement === undefined ? '' : `（${replacementNames[replacement].zh}）`}`).join('，')}。`,
    ),
  replaced: (name, from, to, before, after) =>
    spacedZh(`${name}，${年(from)}至${年(to)}；环境指数由 ${before} 到 ${after}`),
  course: (lane, c) =>
    `${lane}：${年(c.firstYear)}为 ${c.first}，${年(c.peakYear)}达到最高 ${c.peak}，${c.over === undefined ? `${年(c.lastYear)}为 ${c.last}` : `期末为 ${c.last}（${c.over}）`}` +
    `${c.nothing === undefined ? '' : `；若无政策则为 ${c.nothing}`}。` +
    (c.most === undefined ? '' : `${c.most.runs} 次运行中有九成期末在 ${c.most.low} 至 ${c.most.high} 之间。`),
  coursesOf: (lane, lines) =>
    `${lane}自始至终：${lines
      .map(
        ({ name, first, last, nothing }) =>
          `${name}由 ${first} 变为 ${last}${nothing === undefined ? '' : `（若无政策则为 ${nothing}）`}`,
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
