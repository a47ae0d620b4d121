/** The words on the river. */
import { lockInIds, lockInKinds, verdictNames, verdicts, verdictShortNames } from '../../engine/index.ts';
import { punctuation, wholeNumber, type Language } from '../../experiments/index.ts';
import type { Counts } from './river-delta.ts';
import type { TributaryKind } from './river-hairs.ts';

const n = (value: number): string => wholeNumber('en', value);
const 数 = (value: number): string => wholeNumber('zh', value);

const en = {
  drag: 'drag: another year',
  choose: 'drag to choose a year',
  outside: 'outside',
  movedOut: (jobs: number) => `${n(jobs)} jobs moved out`,
  /** From own brand to assembly. */
  layers: ['own brand', 'own design', 'to order', 'assembly'] as readonly string[],
  lockIn: (kind: string, last: boolean) => (last ? `${kind} lock-in` : kind),
  lockIns: 'banks close in with lock-in',
  scale: (jobs: number) => `${n(jobs)} jobs`,
  shallows: 'shallows: a quarter of futures are wider',
  thread: (jobs: number) => `a thread: ${n(jobs)} jobs that moved out`,
  hair: (firms: number) => (firms === 1 ? 'each a new firm' : `${n(firms)} new firms each`),
  origins: { spinOffs: 'spin-offs', startUps: 'start-ups', foreign: 'foreign' } as Record<TributaryKind, string>,
  climb: 'climb',
  of: (known: number) => `of ${n(known)}`,
  jobs: 'jobs',
  count: (count: number, verdict: string) => `${n(count)} ${verdict}`,
  strip: 'Start in',
  stripSub: 'climb',
  stripWhy:
    'How many futures upgrade when one acts from that year on, dark; or at least sustain themselves, pale. All are judged at the end of the run, so a late start also has less time.',
  half: 'half',
  lessThanEven: (year: string) => `from ${year}: less than even odds`,
  neverEven: 'less than even odds whenever one starts',
  filling: (known: number, all: number) => `other years: ${n(known)} of ${n(all)} so far`,
  open: 'open',
  openLane: (label: string) => `${label}: open the policy’s bars`,
  handle: 'Year of acting',
  value: (year: string, count: number, known: number) =>
    known === 0 ? `${year}, not computed yet` : `${year}, ${n(count)} of ${n(known)} futures upgrade`,
  said: (year: string, count: number, known: number, jobs: number) =>
    `From ${year}: ${n(count)} of ${n(known)} futures upgrade, ${n(jobs)} jobs.`,
  title: 'The fork',
  described: (
    acting: string,
    alone: string,
    year: string,
    counts: readonly [Counts, Counts],
    jobs: readonly number[],
  ) =>
    `A river as wide as the cluster has jobs. In ${year} it parts. ${acting}: ${n(counts[0].of[0]!)} of ${n(counts[0].known)} futures upgrade, ${n(jobs[0]!)} jobs at the end. ${alone}: ${n(counts[1].of[0]!)} of ${n(counts[1].known)}, ${n(jobs[1]!)} jobs.`,
  describedAlone: (alone: string, counts: Counts, jobs: number) =>
    `A river as wide as the cluster has jobs. ${alone}: ${n(counts.of[0]!)} of ${n(counts.known)} futures upgrade, ${n(jobs)} jobs at the end.`,
  table: 'as table',
  tableTitle: 'By year of acting',
  columns: ['start', 'upgraded', 'sustained', 'futures', 'jobs at the end'] as readonly string[],
  futures: 'Futures, from the best ending to the worst',
  noFuture: 'none chosen',
  future: (number: number, acting: string | undefined, alone: string | undefined) =>
    `future ${number}: acting, ${acting ?? 'not computed yet'}; left alone, ${alone ?? 'not computed yet'}`,
};

export type RiverText = typeof en;

const zh: RiverText = {
  drag: '拖动：换一年动手',
  choose: '拖动，选一年动手',
  outside: '区外',
  movedOut: (jobs) => `迁出 ${数(jobs)} 个岗位`,
  layers: ['自主品牌', '设计制造', '代工', '组装'],
  lockIn: (kind) => `${kind}锁定`,
  lockIns: '锁定越深，堤岸越厚',
  scale: (jobs) => `${数(jobs)} 个岗位`,
  shallows: '浅水：四分之一的未来更宽',
  thread: (jobs) => `每根：${数(jobs)} 个迁出的岗位`,
  hair: (firms) => `每根 ${数(firms)} 家`,
  origins: { spinOffs: '衍生企业', startUps: '新创企业', foreign: '外资企业' },
  climb: '种升级',
  of: (known) => `共 ${数(known)} 种`,
  jobs: '个岗位',
  count: (count, verdict) => `${数(count)} 种${verdict}`,
  strip: '何年动手',
  stripSub: '几种升级',
  stripWhy:
    '从这一年起动手，有几种未来升级（深色）、几种至少维持（浅色）。成败都在推演结束时评判，动手越晚，剩下的时间本来就越短。',
  half: '一半',
  lessThanEven: (year) => `${year}起，胜算不到一半`,
  neverEven: '无论何年动手，胜算都不到一半',
  filling: (known, all) => `其余年份正在推算，${数(all)} 个中已有 ${数(known)} 个`,
  open: '展开',
  openLane: (label) => `${label}：展开政策条`,
  handle: '动手的年份',
  value: (year, count, known) =>
    known === 0 ? `${year}，尚未算出` : `${year}，${数(known)} 种未来里 ${数(count)} 种升级`,
  said: (year, count, known, jobs) => `${year}起：${数(known)} 种未来里 ${数(count)} 种升级，${数(jobs)} 个岗位。`,
  title: '岔路口',
  described: (acting, alone, year, counts, jobs) =>
    `一条河，宽窄是集群的岗位数，${year}起分成两支。${acting}：${数(counts[0].known)} 种未来里 ${数(counts[0].of[0]!)} 种升级，期末 ${数(jobs[0]!)} 个岗位。${alone}：${数(counts[1].known)} 种未来里 ${数(counts[1].of[0]!)} 种升级，${数(jobs[1]!)} 个岗位。`,
  describedAlone: (alone, counts, jobs) =>
    `一条河，宽窄是集群的岗位数。${alone}：${数(counts.known)} 种未来里 ${数(counts.of[0]!)} 种升级，期末 ${数(jobs)} 个岗位。`,
  table: '看表格',
  tableTitle: '各年动手的结果',
  columns: ['起始', '升级', '维持', '未来', '期末岗位'],
  futures: '各种未来，由好到坏',
  noFuture: '未选',
  future: (number, acting, alone) =>
    `第 ${number} 种未来：动手则${acting ?? '尚未算出'}，听其自然则${alone ?? '尚未算出'}`,
};

const texts: Readonly<Record<Language, RiverText>> = { en, zh };
export const riverText = (lang: Language): RiverText => texts[lang];

/** The lock-ins as they stand in the key. */
export const lockInNames = (lang: Language): readonly string[] =>
  lockInIds.map((id, i) => texts[lang].lockIn(lockInKinds[id][lang], i === lockInIds.length - 1));

/** How the futures end that do not upgrade. */
export function otherVerdicts(lang: Language, counts: Counts): readonly string[] {
  return verdicts.flatMap((verdict, v) =>
    v === 0 || counts.of[v] === 0 ? [] : [texts[lang].count(counts.of[v]!, verdictShortNames[verdict][lang])],
  );
}

export const verdictName = (lang: Language, outcome: number): string => verdictNames[verdicts[outcome]!][lang];
export const comma = (lang: Language): string => punctuation[lang].comma;
