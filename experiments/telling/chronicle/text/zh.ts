/** 中文的“发生了什么”。 */
import {
  exp,
  indicators,
  levers,
  segments,
  verdictVerbs,
  type IndicatorId,
  type LeverId,
  type Verdict,
} from '../../../../engine/index.ts';
import type {
  Cause,
  Chronicle,
  FirmRole,
  Happening,
  HappeningKind,
  HappeningOf,
  LinkMaker,
  LockInIndex,
  Movement,
} from '../happening.ts';
import {
  decimal,
  horizon,
  indicatorNumber,
  jobs,
  percent as percentOf,
  signedPercent,
  wholeNumber,
} from '../../../words/numbers.ts';
import { forceIds, mainForces, notWages, type ForceId, type Pressures } from '../pressures.ts';
import { relativeChange } from '../windows.ts';
import { spacedZh } from '../../../words/spaced-zh.ts';
import { MANY_MOVES, type ChronicleText, type StoryStep, type NarrationWords } from './words.ts';
import { inWords, yearsOf } from '../../../words/in-words.ts';

const two = (value: number): string => decimal('zh', value, 2);
const percent = (value: number): string => percentOf('zh', Math.abs(value));
const count = (value: number): string => wholeNumber('zh', value);
const firmsOf = (n: number): string => `${count(n)} 家企业`;
const jobsOf = (labour: number): string => `${jobs('zh', labour)} 个岗位`;
const years = (quarters: number): string => `${inWords('zh', yearsOf(quarters))}年`;

const span = (quarters: number): string => (quarters >= 4 ? years(quarters) : `${inWords('zh', quarters)}个季度`);
const tail = (clause: string): string => (clause === '' ? '' : `，${clause}`);
const sentenceOf = (clause: string): string => spacedZh(`${clause}。`);

/** “甲、乙和丙”。 */
export function listZh(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join('、')}和${items.at(-1)}`;
}

/** 句子里的杠杆名称。 */
const nounOf = (id: LeverId): string => levers[id].noun.zh;

/** 事后回顾，升级已经实现。 */
const verbOf = (verdict: Verdict): string => (verdict === 'upgraded' ? '实现了升级' : verdictVerbs[verdict].zh);

/** 某一环节的首家企业由谁带来。 */
const makerWords: { readonly [K in LinkMaker]: string } = {
  itself: '企业自行创办',
  convoy: '随大企业整体迁入',
  foreign: '由外资企业带来',
  moved: '由迁入企业带来',
  large: '由龙头企业带来',
};

const lockInBecause: { readonly [K in LockInIndex]: string } = {
  lockIn: '三种锁定的综合指数',
  lockInFunctional: '企业与配套企业越绑越紧，功能性锁定',
  lockInCognitive: '企业少闻外界、看法趋同，认知锁定',
  lockInPolitical: '老企业对政策的影响日深，政治锁定',
};
const lockInStart = ({ size, cause }: HappeningOf<'lockIn'>): string =>
  cause?.kind === 'capture' && cause.few
    ? lockInBecause[size.index].replace('老企业', '为数不多的大企业')
    : lockInBecause[size.index];

const forceNames: { readonly [K in ForceId]: string } = {
  rivals: '对手与市场的消长',
  learned: '对手所学',
  luck: '外部随机冲击',
  otherRegions: '其他区域',
  labourCost: '用工成本',
  otherCost: '投入品、运输与加价',
  fit: '与市场的契合度',
  quality: '质量与声誉',
  functions: '价值链上的功能',
};

function forceClause(id: ForceId, { forces, changes, ...p }: Pressures, { others }: NarrationWords): string {
  const up = forces[id] > 0;
  const rest = others.length === 1 ? others[0]! : '其他区域';
  const fit = `契合度由 ${two(p.fitBefore)} ${p.fitAfter >= p.fitBefore ? '升至' : '降至'} ${two(p.fitAfter)}`;
  const level = `功能等级由 ${two(p.functionBefore)} ${p.functionAfter >= p.functionBefore ? '升至' : '退至'} ${two(p.functionAfter)}`;
  switch (id) {
    case 'rivals':
      if (up) return changes.market > changes.rivals ? '市场的增长快于区外对手' : '市场在扩大';
      return changes.rivals > 0 ? '区外对手的扩张快于市场' : '市场在萎缩';
    case 'learned':
      return `区外对手从${others.length > 0 ? '各地' : '本地'}产品中学去了手艺（吸引力增强 ${percent(p.rivalsGain)}）`;
    case 'luck':
      return up ? '行情碰巧转好' : '行情碰巧转坏';
    case 'otherRegions':
      return up ? `${rest}让出了部分市场` : `${rest}占去的市场越来越大`;
    case 'labourCost':
      if (up)
        return changes.wage < 0
          ? `工资相对世界前沿回落 ${percent(changes.wage)}`
          : `效率相对世界前沿提高 ${percent(changes.efficiency)}，快于工资`;
      if (changes.rent > changes.wage) return `拥挤把地租抬高了 ${percent(changes.rent)}`;
      if (changes.efficiency < 0.005)
        return `工资相对世界前沿上涨 ${percent(changes.wage)}，而效率${changes.efficiency < -0.005 ? '不进反退' : '原地踏步'}`;
      return `工资相对世界前沿上涨 ${percent(changes.wage)}，而效率只提高 ${percent(changes.efficiency)}`;
    case 'otherCost':
      return up ? '投入品与运输变得便宜' : '投入品与加价抬高了售价';
    case 'fit':
      return up ? `产品重新贴近市场（${fit}）` : `产品偏离了市场（${fit}）`;
    case 'quality':
      return up ? '质量与声誉上升' : '质量与声誉下滑';
    case 'functions':
      if (up) return `企业接过了设计与品牌（${level}）`;
      return p.functionAfter < p.functionBefore ? `企业退向组装加工（${level}）` : '买家对涉足设计的供应商减了订单';
  }
}

function forcesClause(pressures: Pressures, sign: -1 | 1, words: NarrationWords, most = 2): string {
  const main = mainForces(pressures.forces, sign, most);
  const joined = main.map((id) => forceClause(id, pressures, words)).join('，加之');
  return sign < 0 && notWages(main, pressures) ? `${joined}，而不在工资` : joined;
}

const demandEffect = (force: number): string => signedPercent('zh', exp(force) - 1);

const ifKnown = (sentence: string, ...values: readonly number[]): readonly string[] =>
  values.some(Number.isNaN) ? [] : [sentence];

function fellOrRose(value: number): string {
  if (Math.abs(value) < 0.005) return '基本未变';
  if (value > 20) return '由微不足道起步，增至许多倍';
  if (value > 3) return `增至 ${count(1 + value)} 倍`;
  return `${value > 0 ? '上升' : '下降'} ${percent(value)}`;
}

const movesOf = (...moves: readonly (readonly [what: string, change: number])[]): readonly string[] =>
  moves.flatMap(([what, value]) => ifKnown(`${what}${fellOrRose(value)}`, value));

function pressureLines(
  p: Cause & { readonly kind: 'pressures' },
  words: NarrationWords,
  last: boolean,
): readonly string[] {
  const { changes, forces } = p;
  const made = movesOf(['产出', changes.output], ['单位产出用工', changes.labourPerUnit]);
  const paid = movesOf(
    ['工资', changes.wage],
    ['地租', changes.rent],
    ['效率（含劳动力池）', changes.efficiency],
    ['单位用工成本因此', changes.labourCost],
  );
  const lines = [
    ...(made.length === 0 ? [] : [`${words.label(p.from)}到${words.label(p.to)}之间，${made.join('，')}。`]),
    `相对世界前沿，${paid.join('，')}。`,
  ];
  const named = forceIds.filter((id) => Math.abs(forces[id]) >= 0.005).toSorted((a, b) => forces[a] - forces[b]);
  if (named.length > 0) {
    lines.push(
      `按模型的需求方程分解，各种力量对需求的影响为：${named.map((id) => `${forceNames[id]} ${demandEffect(forces[id])}`).join('，')}。`,
    );
    if (last)
      lines.push(
        '这是对每单位产能的影响。卖得少的企业会收缩，卖得多的会扩张，因此小而持久的力量，最终会放大成很大的变化。',
      );
  }
  return lines;
}

const indicatorName = (id: IndicatorId): string => indicators[id].label.zh;

const indicatorValue = (id: IndicatorId, value: number): string =>
  id === 'employment' ? jobsOf(value) : indicatorNumber('zh', id, value);

const movementLine = ({ indicator, before, after, without }: Movement): string =>
  without === undefined
    ? `${indicatorName(indicator)}由 ${indicatorValue(indicator, before)} 变为 ${indicatorValue(indicator, after)}。`
    : `${indicatorName(indicator)}：${indicatorValue(indicator, after)}，无政策时为 ${indicatorValue(indicator, without)}。`;

function movementClause(cause: Cause | undefined): string {
  if (cause?.kind !== 'movements') return '';
  const movement =
    cause.moved.find(({ indicator }) => indicator === 'valueAdded') ??
    cause.moved.find(({ indicator }) => indicator === 'employment');
  if (movement === undefined) return '';
  const what = indicatorName(movement.indicator);
  const when = `${years(cause.to - cause.from)}后`;
  const base = movement.without ?? movement.before;
  const share = relativeChange(base, movement.after);
  if (cause.basis === 'paired') {
    if (!(base > 0))
      return `${when}，${what}为 ${indicatorValue(movement.indicator, movement.after)}，同一运气下无政策时则为 ${indicatorValue(movement.indicator, base)}`;
    if (share > 3) return `${when}，${what}已是同一运气下无政策时的许多倍`;
    if (cause.earlier)
      return `${when}，连同此前的政策，${what}比同一运气下全无政策时${share > 0 ? '高' : '低'} ${percent(share)}`;
    return `${when}，${what}比同一运气下无政策时${share > 0 ? '高' : '低'} ${percent(share)}`;
  }
  return !(base > 0) ? '' : `${when}，${what}${share > 0 ? '增长' : '下降'}了 ${percent(share)}`;
}

function leversClause(ids: readonly LeverId[]): string {
  const names = ids.map(nounOf);
  return names.length <= 3
    ? names.join('、')
    : `以${names.slice(0, 2).join('、')}为首的${inWords('zh', names.length)}项政策组合`;
}

const ratioOf = (wage: number, outside: number): string => `${decimal('zh', wage / outside, 1)} 倍`;

const eventClause = ({ quarter, size, cause }: HappeningOf<'event'>, { label }: NarrationWords): string => {
  const loss = -relativeChange(size.valueBefore, size.valueLow);
  const low =
    label(size.lowQuarter) === label(quarter)
      ? `增加值应声跌去 ${percent(loss)}`
      : `增加值到${label(size.lowQuarter)}跌去 ${percent(loss)}`;
  const fall = Number.isNaN(loss) ? '当时已无增加值可失' : loss > 0.02 ? low : '增加值几乎未受影响';
  switch (size.event) {
    case 'paradigmShift':
      return cause?.kind === 'distance' && !Number.isNaN(cause.fitBefore + cause.fitAfter)
        ? `技术范式转换，市场离本地产品而去：契合度由 ${two(cause.fitBefore)} 跌到 ${two(cause.fitAfter)}，${fall}`
        : `技术范式转换，${fall}`;
    case 'demandShock':
      return size.eventSize < 0
        ? `世界需求骤降 ${percent(size.eventSize)}，${fall}`
        : `世界需求陡增 ${percent(size.eventSize)}`;
    case 'rivalEntry':
      return size.eventSize >= 0
        ? `区外对手骤然壮大 ${percent(size.eventSize)}，${fall}`
        : `区外对手的分量减少 ${percent(size.eventSize)}`;
    case 'qualityScandal':
      return `一场质量丑闻让集体声誉折损 ${percent(size.eventSize)}，${fall}`;
  }
};

function recoveryClause({ size, quarter }: HappeningOf<'event'>): string {
  if (!(-relativeChange(size.valueBefore, size.valueLow) > 0.02)) return '';
  return size.recovered === undefined
    ? '此后增加值再未回到原来的水平'
    : `增加值用了${years(size.recovered - quarter)}才恢复元气`;
}

const honestyClause = (cause: Cause | undefined, better: boolean): string => {
  if (cause?.kind !== 'honesty') return '';
  if (better && cause.cheatsBefore - cause.cheatsAfter > 0.2)
    return `以次充好的企业由 ${percent(cause.cheatsBefore)} 减到 ${percent(cause.cheatsAfter)}`;
  if (!better && cause.cheatsAfter > 0.4) return `${percent(cause.cheatsAfter)} 的企业以次充好`;
  if (cause.scandal) return '起因是一场质量丑闻';
  if (!(Math.abs(cause.qualityAfter - cause.qualityBefore) >= 0.015)) return '';
  return `质量由 ${two(cause.qualityBefore)} ${cause.qualityAfter >= cause.qualityBefore ? '升到' : '降到'} ${two(cause.qualityAfter)}`;
};

const lockInParts = (cause: Cause | undefined): string => {
  switch (cause?.kind) {
    case 'threeLockIns':
      return `功能性锁定 ${two(cause.functional)}，认知锁定 ${two(cause.cognitive)}，政治锁定 ${two(cause.political)}`;
    case 'ties':
      return '企业与配套企业绑得很紧，自己却少有设计与品牌';
    case 'consensus':
      return `企业对市场的看法趋于一致，开放度降到 ${two(cause.openness)}`;
    case 'capture':
      return cause.oldShare === undefined || Number.isNaN(cause.oldShare)
        ? `${cause.few ? '为数不多的大企业' : '老企业'}左右了政策`
        : `握有 ${percent(cause.oldShare)} 岗位的老企业${cause.few ? '为数不多，' : ''}左右了政策`;
    default:
      return '';
  }
};

/** 一件事，作为可以接在日期后面的分句。 */
function clauseOf(h: Happening, words: NarrationWords): string {
  const { label, others } = words;
  const subject = words.region ?? '集群';
  const lasting = (from: number, until: number | undefined): string => years((until ?? from) - from + 1);
  switch (h.kind) {
    case 'takeOff':
      return `${subject}起飞，企业由 ${count(h.size.firmsBefore)} 家增至 ${count(h.size.firms)} 家，岗位由 ${jobs('zh', h.size.jobsBefore)} 个增至 ${jobs('zh', h.size.jobs)} 个`;
    case 'foreignArrival':
      return `外资企业陆续迁入，最多时（${label(h.size.mostQuarter)}）有 ${count(h.size.most)} 家，占全部企业的 ${percent(h.size.share)}`;
    case 'peak':
      return `就业见顶，${firmsOf(h.size.firms)}提供 ${jobsOf(h.size.jobs)}`;
    case 'decline':
      return `衰退开始，岗位由 ${jobs('zh', h.size.jobs)} 个一路减到${label(h.until ?? h.quarter)}的 ${jobs('zh', h.size.jobsEnd)} 个`;
    case 'renewal':
      return `再生开始，岗位由 ${jobs('zh', h.size.jobs)} 个回升到${label(h.until ?? h.quarter)}的 ${jobs('zh', h.size.jobsEnd)} 个`;
    case 'shakeout':
      return `企业在${years((h.until ?? h.quarter) - h.quarter)}里由 ${count(h.size.firmsBefore)} 家减到 ${count(h.size.firms)} 家`;
    case 'lockIn':
      return `${lockInStart(h)}越过 ${two(h.size.threshold)}`;
    case 'lockInEased':
      return `${indicators[h.size.index].label.zh}已回落到 ${two(h.size.value)}`;
    case 'reputationTrough':
      return `集体声誉由 ${two(h.size.before)} 跌到谷底的 ${two(h.size.reputation)}${tail(honestyClause(h.cause, false))}`;
    case 'reputationRecovery':
      return `集体声誉回升到 ${two(h.size.reputation)}${tail(honestyClause(h.cause, true))}`;
    case 'event':
      return eventClause(h, words);
    case 'policyStart':
      return `政府${h.quarter === 0 ? '就在实施' : '启动了'}${leversClause(h.size.levers)}`;
    case 'policyEnd':
      return `${leversClause(h.size.levers)}停止`;
    case 'relocationWave': {
      const where = h.size.elsewhere > 0 ? `，其中 ${count(h.size.elsewhere)} 家去了${listZh(others)}` : '';
      return `企业${h.size.moved < MANY_MOVES ? '陆续' : '成批'}外迁，${lasting(h.quarter, h.until)}间走了 ${count(h.size.moved)} 家${where}`;
    }
    case 'arrivalWave': {
      const more =
        h.cause?.kind === 'costGap' && h.cause.wageElsewhere !== undefined
          ? h.cause.wageElsewhere / h.cause.wage - 1
          : 0;
      const where = more > 0.05 ? `工资高出 ${percent(more)} 的` : '';
      return `${where}${listZh(others)}有企业${h.size.arrived < MANY_MOVES ? '陆续' : '成批'}迁来，${lasting(h.quarter, h.until)}间来了 ${count(h.size.arrived)} 家`;
    }
    case 'wageCrossing':
      return '本地工资超过区外的两倍';
    case 'landSqueeze':
      return `土地吃紧，拥挤令用工成本高出 ${percent(h.size.rent - 1)}${h.size.most - h.size.rent > 0.02 ? `，最重时高出 ${percent(h.size.most - 1)}` : ''}`;
    case 'labourShort':
      return `用工吃紧，${lasting(h.quarter, h.until)}间企业招不满人，最紧时只招到所需的 ${percent(h.size.found)}`;
    case 'honestyLost':
      return `${subject}大到人们彼此不再相识，以次充好的企业占到 ${percent(h.size.cheats)}，而在只有 ${firmsOf(h.size.firmsBefore)}时不过 ${percent(h.size.cheatsBefore)}`;
    case 'bailOutWave':
      return `救助成了家常便饭，${lasting(h.quarter, h.until)}间救了 ${count(h.size.bailOuts)} 次`;
    case 'linkFilled':
      return `${subject}首次有了本地的${segments[h.size.segment]!.label.zh}${h.size.maker === undefined ? '' : `，${makerWords[h.size.maker]}`}；本地配套率为 ${percent(h.size.local)}，数年后为 ${percent(h.size.localLater)}`;
    case 'upgrading':
      return h.size.level === 3
        ? '平均功能等级越过设计制造，进入自主品牌（OBM）'
        : '平均功能等级越过代工，进入设计制造（ODM）';
    case 'replacement':
      return replacementClause(h, words);
    case 'inertia':
      return `创新已显惰性，创新投入强度降到 ${two(h.size.effort)}，而${label(h.size.mostQuarter)}曾达 ${two(h.size.most)}`;
    case 'extinction':
      return '最后一家企业也没有了';
    case 'end':
      return endClause(h, words);
  }
}

function environmentClause({ environmentBefore, environment }: HappeningOf<'replacement'>['size']): string {
  const change = environment - environmentBefore;
  if (!(Math.abs(change) >= 0.02)) return `，环境大体如前（指数 ${two(environment)}）`;
  return `，同期环境${change > 0 ? '改善' : '恶化'}，指数由 ${two(environmentBefore)} ${change > 0 ? '升到' : '降到'} ${two(environment)}`;
}

function replacementClause({ size }: HappeningOf<'replacement'>, words: NarrationWords): string {
  const value = ifKnown(`增加值${fellOrRose(size.valueChange)}`, size.valueChange);
  const climb = `功能等级由 ${two(size.functionBefore)} 升到 ${two(size.functionLevel)}`;
  const moved = size.replacement === 'forward' ? [climb, ...value] : value;
  return `${words.region ?? '集群'}正经历${size.replacement === 'forward' ? '正向' : '反向'}更替：${words.label(size.from)}以来${moved.join('，')}${environmentClause(size)}`;
}

function endClause({ size }: HappeningOf<'end'>, words: NarrationWords): string {
  if (size.firms < 0.5) return `${span(words.quarters)}下来，一家企业也没有留下`;
  const left = size.relativeJobs < 0.5 ? '只剩' : size.relativeJobs < 0.9 ? '尚有' : '共有';
  const ofPeak = Number.isNaN(size.relativeJobs) ? '' : `，为峰值的 ${percent(size.relativeJobs)}`;
  const value = ifKnown(`增加值为峰值的 ${percent(size.relativeValue)}`, size.relativeValue);
  const level = [...value, ...ifKnown(`功能等级 ${two(size.functionLevel)}`, size.functionLevel)].join('，');
  return `${span(words.quarters)}下来，${left} ${firmsOf(size.firms)}、${jobsOf(size.jobs)}${ofPeak}${level === '' ? '' : `；${level}`}`;
}

const wentWith = (ids: readonly LeverId[], how: string): readonly string[] =>
  ids.length > 0 ? [`与之同时的，是${how}${ids.map(nounOf).join('、')}。`] : [];

function whyLines(h: Happening, words: NarrationWords): readonly string[] {
  const { cause } = h;
  switch (cause?.kind) {
    case undefined:
      return h.kind === 'event' && recoveryClause(h) !== '' ? [`${recoveryClause(h)}。`] : [];
    case 'pressures':
      return pressureLines(cause, words, h.kind === 'end' || h.kind === 'extinction');
    case 'entry': {
      const parts = [
        { n: cause.spinOffs, name: '衍生企业' },
        { n: cause.startUps, name: '新创企业' },
        { n: cause.foreign, name: '外资企业' },
        { n: cause.stateSeeded, name: '政府投建企业' },
      ].filter(({ n }) => n > 0);
      if (parts.length === 0) return [];
      return [`起步以来净增的企业：${parts.map(({ n, name }) => `${name} ${count(n)} 家`).join('，')}。`];
    }
    case 'ties':
      return [
        `供应关系的专用性为 ${two(cause.specificity)}，功能等级为 ${two(cause.functionLevel)}；指数等于专用性 ×（1 − 功能等级/6），企业很少时相应减轻。`,
        ...ifKnown(`本地配套率为 ${percent(cause.localShare)}。`, cause.localShare),
      ];
    case 'consensus':
      return [
        `开放度为 ${two(cause.openness)}，企业判断的分歧为 ${decimal('zh', cause.beliefSpread, 3)}；指数是一次范式大小的差距在十年之后仍未弥合的比例。`,
        `企业的平均判断与真实市场相距 ${two(cause.misperception)}。`,
      ];
    case 'capture':
      return [
        ...ifKnown(
          `政策俘获为 ${two(cause.capture)}，此前累计救助 ${count(cause.bailOuts)} 次${cause.protection > 0 ? `，保护力度为 ${two(cause.protection)}` : ''}。`,
          cause.capture,
        ),
        ...ifKnown(
          `十年以上的老企业占企业岗位的 ${percent(cause.oldShare ?? 0)}；企业越老、处境越难，游说就越起劲。`,
          cause.oldShare ?? Number.NaN,
        ),
        ...ifKnown(
          `产出的集中程度相当于 ${count(Math.max(1, cause.employers))} 家同等规模的企业：${cause.few ? '户数少，步调容易一致' : '户数多，步调难以一致'}。`,
          cause.employers,
        ),
      ];
    case 'threeLockIns':
      return [`指数是三者的均值：${lockInParts(cause)}。`];
    case 'honesty':
      return [
        ...ifKnown(
          `以次充好的企业：此前 ${percent(cause.cheatsBefore)}，此时 ${percent(cause.cheatsAfter)}；质量：此前 ${two(cause.qualityBefore)}，此时 ${two(cause.qualityAfter)}。`,
          cause.cheatsBefore,
          cause.cheatsAfter,
        ),
        ...wentWith(cause.levers, '此前五年内启动的'),
      ];
    case 'distance':
      return [
        ...ifKnown(
          `三年之后，开放度为 ${two(cause.openness)}，企业只采信市场新消息的 ${percent(cause.newsBelieved)}，平均判断与真实市场相距 ${two(cause.misperception)}。`,
          cause.openness,
        ),
        ...(h.kind === 'event' && recoveryClause(h) !== '' ? [`${recoveryClause(h)}。`] : []),
      ];
    case 'costGap':
      return [
        `工资为前沿的 ${two(cause.wage)}，是区外的 ${ratioOf(cause.wage, cause.outsideWage)}；地租指数 ${two(cause.rent)}。`,
        ...(cause.wageElsewhere === undefined ? [] : [`其他区域的最高工资为 ${two(cause.wageElsewhere)}。`]),
        ...ifKnown(`本地配套率为 ${percent(cause.localShare)}。`, cause.localShare),
        ...wentWith(cause.levers, '此前五年内启动的'),
      ];
    case 'functions':
      return [
        ...ifKnown(
          `${words.label(cause.from)}以来，平均功能等级从 ${two(cause.functionBefore)} 升上来，劳均增加值由 ${two(cause.valuePerWorkerBefore)} 变为 ${two(cause.valuePerWorker)}。`,
          cause.functionBefore,
          cause.valuePerWorkerBefore,
        ),
        ...(cause.levers.length > 0
          ? wentWith(cause.levers, '正在实施的')
          : [
              cause.jobsChange < -0.1
                ? `同期岗位减少 ${percent(cause.jobsChange)}：升上来的一部分，是因为功能低的企业退出了。`
                : '当时并没有相应的政策。',
            ]),
      ];
    case 'drive':
      return [
        `竞争强度为 ${two(cause.rivalry)}（创新投入最高时为 ${two(cause.rivalryBefore)}），利润率为 ${percentOf('zh', cause.margin, 1)}（当时为 ${percentOf('zh', cause.marginBefore, 1)}）；对手催人创新，利润供养创新。`,
        ...(cause.protection > 0 || cause.capture >= 0.3
          ? [`保护力度 ${two(cause.protection)}、政策俘获 ${two(cause.capture)}，老企业没了压力。`]
          : []),
      ];
    case 'hands':
      return [
        `其间工资相对世界前沿${fellOrRose(relativeChange(cause.wageBefore, cause.wage))}，劳动力由 ${count(10 * cause.labourForceBefore)} 人变为 ${count(10 * cause.labourForce)} 人；招不到人的活，只能不做。`,
      ];
    case 'acquaintance':
      return [
        `${count(cause.names)} 家企业${cause.market > 0 ? '与商贩' : ''}共用一个名声，而彼此相识的大约只有 ${count(cause.circle)} 家；骗子的坏名声传得开的程度，由 ${percent(cause.knownBefore)} 降到 ${percent(cause.known)}。`,
        ...(cause.market > 0 ? ['专业市场又引来了彼此陌生的商贩。'] : []),
        ...(cause.inspection > 0 ? [] : ['熟人的约束淡了，质检却没有补上。']),
      ];
    case 'gates':
      return [
        `当时的需求可养活 ${decimal('zh', cause.feeds, 1)} 家最小规模的企业；人力资本 ${two(cause.skills)}，这类企业需要 ${two(cause.skillsNeeded)}。`,
      ];
    case 'crowding':
      return [
        `${jobsOf(cause.employment)}挤在可容 ${jobs('zh', cause.land)} 个岗位的土地上；地租随两者之比的平方上升。`,
      ];
    case 'concentration':
      return [
        `同期产出${fellOrRose(cause.outputChange)}，平均每家企业的产出由 ${decimal('zh', cause.outputPerFirmBefore, 1)} 单位变为 ${decimal('zh', cause.outputPerFirmAfter, 1)} 单位，可见并不是丢了市场。`,
        ...(cause.topShareBefore !== undefined && cause.topShareAfter !== undefined
          ? ifKnown(
              `最大四家企业占产出的比重${cause.topShareAfter > cause.topShareBefore ? '' : '并未上升'}：此前 ${percent(cause.topShareBefore)}，此后 ${percent(cause.topShareAfter)}。`,
              cause.topShareBefore,
              cause.topShareAfter,
            )
          : []),
        ...(h.kind === 'shakeout'
          ? [`其间关闭 ${count(h.size.closed)} 家，外迁 ${count(h.size.moved)} 家，进入 ${count(h.size.entered)} 家。`]
          : []),
      ];
    case 'movements': {
      if (cause.moved.length === 0) return ['五年之后，各项指标的变化都不到 4%。'];
      const lead =
        cause.basis === 'paired'
          ? `${words.label(cause.to)}，与同一运气、全无政策的运行相比${cause.earlier ? '（此前的政策也计算在内）' : ''}：`
          : h.quarter === 0
            ? `${words.label(cause.to)}与第一个季度相比：`
            : `此前两年与${words.label(cause.to)}相比，其间的其他变化没有剔除：`;
      const spent =
        h.kind === 'policyStart'
          ? [`从启动到此时，财政支出合计 ${count(h.size.spending)} ${words.money ?? '个单位（以增加值计）'}。`]
          : [];
      return [lead, ...cause.moved.map(movementLine), ...spent];
    }
  }
}

function roleOf(firm: FirmRole): string {
  switch (firm.role) {
    case 'parent':
      return `先后衍生出 ${firmsOf(firm.count)}`;
    case 'arrival':
      return firm.count > 0.5 ? `最早迁入，一年后有 ${jobsOf(firm.count)}` : '最早迁入';
    case 'left':
      return `是外迁企业中最大的一家，有 ${jobsOf(firm.count)}`;
    case 'firstBrand':
      return '最早打出自主品牌';
    case 'leader':
      return `是当时的用工大户，有 ${jobsOf(firm.count)}`;
    case 'last':
      return '是最后消失的一家';
  }
}

function reasonClause({ reason, verdict }: Chronicle, words: NarrationWords): string {
  const lift = forcesClause(reason, 1, words, verdict === 'sustained' ? 1 : 2);
  const drag = forcesClause(reason, -1, words, verdict === 'sustained' ? 1 : 2);
  if (verdict === 'sustained' && lift !== '' && drag !== '') return `；有利的是${lift}，不利的是${drag}`;
  const up = verdict === 'upgraded' || verdict === 'sustained';
  const clause = up ? lift : drag;
  return clause === '' ? '' : `；${up ? '靠的是' : '主因是'}${clause}`;
}

function headline(chronicle: Chronicle, words: NarrationWords): string {
  const last = chronicle.happenings.find((h) => h.kind === 'end');
  const begin = `${horizon('zh', words.quarters)}，${words.region ?? '集群'}${verbOf(chronicle.verdict)}`;
  if (last?.kind !== 'end') return sentenceOf(begin);
  const { size } = last;
  const because = reasonClause(chronicle, words);
  switch (chronicle.verdict) {
    case 'upgraded':
      return sentenceOf(
        `${begin}：期末增加值为峰值的 ${percent(size.relativeValue)}，平均功能等级 ${two(size.functionLevel)}${because}`,
      );
    case 'sustained':
      return sentenceOf(
        `${begin}：期末增加值为峰值的 ${percent(size.relativeValue)}，${size.relativeJobs > 0.95 ? `有 ${jobsOf(size.jobs)}` : `岗位为峰值的 ${percent(size.relativeJobs)}`}${because}`,
      );
    case 'hollowedOut':
      return sentenceOf(
        `${begin}：岗位只剩峰值的 ${percent(size.relativeJobs)}${Number.isNaN(size.movedShare) ? '' : `，消失的企业有 ${percent(size.movedShare)} 是迁走而非关闭`}${because}`,
      );
    case 'lockedIn': {
      const bound = size.lockIn >= 0.5 ? `，综合锁定指数 ${two(size.lockIn)}` : '';
      return sentenceOf(`${begin}：岗位只剩峰值的 ${percent(size.relativeJobs)}${bound}${because}`);
    }
    case 'neverTookOff':
      if (size.firmsMost === 0) return sentenceOf(`${begin}：没有一家企业熬过第一个季度`);
      return size.firms < 0.5
        ? sentenceOf(
            `${begin}：企业最多时不过 ${count(size.firmsMost)} 家${size.suppliersMost < 5 ? '，几乎没有本地配套' : ''}，到头来一家也没有留下${because}`,
          )
        : sentenceOf(`${begin}：期末只有 ${firmsOf(size.firms)}、${jobsOf(size.jobs)}${because}`);
  }
}

const STATES: readonly HappeningKind[] = [
  'lockIn',
  'lockInEased',
  'upgrading',
  'reputationRecovery',
  'landSqueeze',
  'honestyLost',
];

function opener(
  { happening, previous, gap, sameYear, looksAhead, turns, answers, index }: StoryStep,
  { label }: NarrationWords,
): string {
  const when = label(happening.kind === 'shakeout' ? (happening.until ?? happening.quarter) : happening.quarter);
  if (answers && gap !== undefined) return gap <= 2 ? '应对随即而来，' : `${years(gap)}后才有了应对，`;
  if (happening.quarter === 0) return '从一开始，';
  if (sameYear && looksAhead) return '与此同时，';
  if (sameYear) return index % 2 === 0 ? '同年，' : '也在这一年，';
  if (happening.kind === 'shakeout') return `到${when}，`;
  if (turns > 0) return turns === 2 ? `然而到了${when}，` : `转折出现在${when}，`;
  if (gap !== undefined && gap <= 4) return ['不久之后，', '不出一年，', '没过多久，'][index % 3]!;
  if (STATES.includes(happening.kind) && !(index % 2 === 1 && previous !== undefined && STATES.includes(previous)))
    return `到${when}，`;
  if (gap !== undefined && index % 3 === 2 && gap >= 8) return `又过了${years(gap)}，`;
  return `${when}，`;
}

function newcomers(cause: Cause | undefined): string {
  if (cause?.kind !== 'entry') return '';
  const { spinOffs, startUps, foreign, stateSeeded } = cause;
  const half = (spinOffs + startUps + foreign + stateSeeded) / 2;
  if (spinOffs > half) return '本地企业衍生出来的';
  if (startUps > half) return '新创企业';
  if (foreign > half) return '外资企业';
  return stateSeeded > half ? '政府投建的企业' : '';
}

function storyClause(step: StoryStep, words: NarrationWords): string {
  const { happening: h, also, because } = step;
  if (h.kind === 'lockIn' && also.length > 0) {
    const rest = also.flatMap((other) =>
      other.kind === 'lockIn' ? [`${indicators[other.size.index].label.zh}（${words.label(other.quarter)}）`] : [],
    );
    return `${clauseOf(h, words)}，随后越线的是${rest.join('、')}`;
  }
  if (h.kind === 'takeOff') {
    const clause = `${words.region ?? '集群'}起飞，已有 ${firmsOf(h.size.firms)}、${jobsOf(h.size.jobs)}`;
    const who = because ? newcomers(h.cause) : '';
    return who === '' ? clause : `${clause}，新增者多为${who}`;
  }
  const clause = clauseOf(h, words);
  if (h.kind === 'peak') {
    const decline = also.find((other) => other.kind === 'decline');
    const drags = because && h.cause?.kind === 'pressures' ? forcesClause(h.cause, -1, words) : '';
    const gap = decline === undefined ? 0 : decline.quarter - h.quarter;
    const then = decline === undefined ? '' : gap <= 4 ? '，随即转入衰退' : `，${years(gap)}后转入衰退`;
    return drags === '' ? `${clause}${then}` : `${clause}${then}，原因在于${drags}`;
  }
  if (h.kind === 'event') {
    const recovery = recoveryClause(h);
    if (!because || recovery === '') return clause;
    const news =
      h.cause?.kind === 'distance' && !Number.isNaN(h.cause.newsBelieved)
        ? `三年后企业${h.cause.newsBelieved < 0.4 ? '仍只采信' : '已采信'}市场新消息的 ${percent(h.cause.newsBelieved)}，`
        : '';
    return `${clause}；${news}${recovery}`;
  }
  if (h.kind === 'policyStart' || h.kind === 'policyEnd') {
    const moved = because ? movementClause(h.cause) : '';
    return moved === '' ? clause : `${clause}；${moved}`;
  }
  if (h.kind === 'renewal' || h.kind === 'decline') {
    const forces =
      because && h.cause?.kind === 'pressures' ? forcesClause(h.cause, h.kind === 'renewal' ? 1 : -1, words) : '';
    return forces === '' ? clause : `${clause}，背后是${forces}`;
  }
  if (h.kind === 'shakeout' && because) {
    if (h.cause?.kind === 'concentration')
      return `${clause}，产出却${h.cause.outputChange > 0.02 ? `增长了 ${percent(h.cause.outputChange)}` : '没有减少'}`;
    return `${clause}，关闭 ${count(h.size.closed)} 家，进入的只有 ${count(h.size.entered)} 家`;
  }
  if (
    h.kind === 'upgrading' &&
    because &&
    h.cause?.kind === 'functions' &&
    h.cause.levers.length === 0 &&
    h.cause.jobsChange < -0.1
  ) {
    return `${clause}，部分原因是功能低的企业退出了`;
  }
  if (h.kind === 'relocationWave' && because && h.cause?.kind === 'costGap') {
    const { wage, outsideWage, wageElsewhere } = h.cause;
    const lower = wageElsewhere === undefined ? 0 : 1 - wageElsewhere / wage;
    return 2 * h.size.elsewhere > h.size.moved && lower > 0.05
      ? `${clause}，那里的工资低 ${percent(lower)}`
      : `${clause}，此时工资已是区外的 ${ratioOf(wage, outsideWage)}`;
  }
  return clause;
}

export const zh: ChronicleText = {
  headline,
  sentence: (h, words) => sentenceOf(clauseOf(h, words)),
  why: (h, words) => whyLines(h, words).map(spacedZh),
  role: (firm) => spacedZh(roleOf(firm)),
  opening: ({ start }, words) => {
    const subject = words.region ?? '集群';
    return sentenceOf(
      start.firms === 0
        ? `${subject}起步时一家企业也没有`
        : `${subject}起步时有 ${firmsOf(start.firms)}、${jobsOf(start.jobs)}`,
    );
  },
  step: (step, words) => sentenceOf(`${opener(step, words)}${storyClause(step, words)}`),
  closing: ({ happenings }, words) => {
    const last = happenings.find((h) => h.kind === 'end');
    return last?.kind === 'end' ? sentenceOf(endClause(last, words)) : '';
  },
  between: '',
};
