/** The reasons in words, in both languages. */
import { decimal, percent, spaced, wholeNumber, type Language } from '../../experiments/index.ts';
import type { Force } from './account-forces.ts';
import type { ActingReason, AloneReason, Growth } from './because.ts';
import type { MovedReason } from './moved-out.ts';

interface ReasonText {
  readonly acting: (reason: ActingReason, when: (quarter: number) => string) => string;
  readonly alone: (reason: AloneReason) => string;
  readonly moved: (reason: MovedReason) => string;
}

/** Whole percent as everything writes them. */
const pc = (whole: number): string => percent('en', Math.abs(whole) / 100);
/** From here on, percent, a multiple is easier to read. */
const MANY = 100;
const times = (more: number): string => decimal('en', 1 + more / 100, 1);
const rateOf = (share: number): string => percent('en', share, 1);
/** To the ten, as the river has them: means of many futures. */
const persons = (lang: Language, n: number): string => wholeNumber(lang, 10 * Math.round(n / 10));

const en: ReasonText = {
  acting(reason, when) {
    switch (reason.kind) {
      case 'noDifference':
        return 'acting changes next to nothing here: the same endings, as many jobs';
      case 'bothGone':
        return 'no jobs remain either way';
      case 'onlyActing':
        return `${persons('en', reason.jobs)} jobs remain, otherwise none`;
      case 'onlyAlone':
        return `no jobs remain; otherwise ${persons('en', reason.jobs)} would`;
      case 'highButSmall':
        return `fewer than half climb: design and brand hold ${pc(reason.own)} of jobs, but jobs are down to ${pc(reason.left)} of the peak`;
      case 'climbs':
        return `because design and brand hold ${pc(reason.own)} of jobs, ${pc(reason.other)} otherwise`;
      case 'climbsAnyway':
        return `design and brand hold ${pc(reason.own)} of jobs, and ${pc(reason.other)} left alone`;
      case 'climbsWithJobs':
        return `because ${pc(reason.more)} more jobs remain, as high up the chain as otherwise`;
      case 'tooLate':
        return `too late: design and brand hold ${pc(reason.own)} of jobs, ${pc(reason.other)} otherwise; from ${when(reason.earlier)}, ${reason.climb} climb`;
      case 'fewClimb':
        return `fewer than half climb: design and brand hold ${pc(reason.own)} of jobs, ${pc(reason.other)} otherwise`;
      case 'setsBack':
        return `design and brand hold only ${pc(reason.own)} of jobs, ${pc(reason.other)} otherwise`;
      case 'keepsJobs':
        return `${pc(reason.more)} more jobs remain, but design and brand hold no more of them than otherwise`;
      case 'losesJobs':
        return `${pc(reason.more)} fewer jobs remain, and design and brand hold no more of them than otherwise`;
    }
  },
  alone(reason) {
    switch (reason.kind) {
      case 'neverTookOff':
        return `it never takes off: ${persons('en', reason.most)} jobs at most`;
      case 'climbs':
        return `it climbs by itself: design and brand hold ${pc(reason.share)} of jobs`;
      case 'wagesAhead':
        return `because ${since(reason)}${wagesEn(reason)}`;
      case 'force':
        return `because ${forcesEn[reason.force]}`;
      case 'costsFlat':
        return `${since(reason)}jobs fell by ${pc(reason.jobs)}, with wages and efficiency hardly changed against the world frontier`;
      case 'wagesFell':
        return `${since(reason)}jobs fell by ${pc(reason.jobs)}, though wages lost ${pc(reason.wage)} against the world frontier too`;
      case 'costsKept':
        return `${since(reason)}jobs fell by ${pc(reason.jobs)}, though efficiency (${moveEn(reason.efficiency)} on the world frontier) kept pace with wages (${moveEn(reason.wage)})`;
      case 'holds':
        return `jobs hold: ${since(reason)}efficiency (${moveEn(reason.efficiency)} on the world frontier) kept pace with wages (${moveEn(reason.wage)})`;
      case 'holdsAnyway':
        return `jobs hold, though ${since(reason)}${wagesEn(reason)}`;
    }
  },
  moved(reason) {
    const { acting, alone, skilled, jobs, rate, byRate, byJobs, wage, looking } = reason;
    const who = skilled === undefined ? '' : ` (${pc(skilled)} at firms with own design or brand)`;
    const head = `Acting, ${persons('en', acting)} jobs move out against ${persons('en', alone)}${who}: `;
    const number = reason.kind === 'more' ? 'more' : 'fewer';
    const size = jobs >= MANY ? `${times(jobs)} times as many jobs` : `${pc(jobs)} ${number} jobs`;
    const pool = byJobs ? `the cluster has ${size} to lose` : '';
    const rates = `${rateOf(rate.acting)} of ${byJobs ? 'them' : 'jobs'} go each year instead of ${rateOf(rate.alone)}`;
    const causes = [
      ...(wage === undefined ? [] : [`wages end ${pc(wage)} ${wage > 0 ? 'higher' : 'lower'}`]),
      ...(looking === undefined
        ? []
        : [
            looking === 'more'
              ? 'opening up makes firms compare places more often'
              : 'embedding makes firms compare places less often',
          ]),
    ];
    const why = causes.length === 0 ? '' : `, as ${causes.join(' and ')}`;
    if (byRate) return `${head}${byJobs ? `${pool}, and ` : ''}${rates}${why}.`;
    return byJobs
      ? `${head}${pool}; about ${rateOf(rate.acting)} of them go each year either way.`
      : `${head}${rates}.`;
  },
};

const since = ({ years }: { readonly years: number | undefined }): string =>
  years === undefined ? '' : `in the last ${years} years `;
const another = ({ years }: { readonly years: number | undefined }): string => (years === undefined ? 'another ' : '');
/** Wages and efficiency are measured against the world frontier, which moves on. */
function wagesEn(reason: Growth): string {
  const { efficiency } = reason;
  const own =
    efficiency > 0
      ? `efficiency only ${pc(efficiency)}`
      : efficiency === 0
        ? 'efficiency nothing'
        : `while efficiency lost ${pc(efficiency)}`;
  return `wages gained ${another(reason)}${pc(reason.wage)} on the world frontier, ${own}`;
}
const forcesEn: { readonly [K in Force]: string } = {
  rivals: 'rivals elsewhere outgrew the market',
  learned: 'rivals elsewhere learned from what was sold',
  luck: 'bad luck cut world demand',
  otherRegions: 'the other regions took a growing share of the market',
  labourCost: 'labour cost rose',
  otherCost: 'inputs and mark-ups made products dearer',
  fit: 'products fell out of line with the market',
  quality: 'quality and reputation slipped',
  functions: 'firms moved along the chain',
};
const moveEn = (growth: number): string => (growth === 0 ? 'unchanged' : `${growth > 0 ? 'up' : 'down'} ${pc(growth)}`);

const sinceZh = ({ years }: { readonly years: number | undefined }): string =>
  years === undefined ? '此后' : `近 ${years} 年`;
const again = ({ years }: { readonly years: number | undefined }): string => (years === undefined ? '又' : '');
const efficiencyZh = (growth: number): string =>
  growth > 0 ? `效率只提高 ${pc(growth)}` : growth === 0 ? '效率原地踏步' : `效率反而下降 ${pc(growth)}`;
const wagesZh = (reason: Growth): string =>
  `${reason.years === undefined ? '' : sinceZh(reason)}相对世界前沿，工资${again(reason)}涨 ${pc(reason.wage)}，${efficiencyZh(reason.efficiency)}`;
const forcesZh: { readonly [K in Force]: string } = {
  rivals: '区外对手的扩张快于市场',
  learned: '区外对手从售出的产品中学去了手艺',
  luck: '行情碰巧转坏',
  otherRegions: '其他区域占去的市场越来越大',
  labourCost: '用工成本上升',
  otherCost: '投入品与加价抬高了售价',
  fit: '产品偏离了市场',
  quality: '质量与声誉下滑',
  functions: '企业在价值链上移动',
};
const moveZh = (growth: number): string => (growth === 0 ? '持平' : `${growth > 0 ? '升' : '降'} ${pc(growth)}`);

const zh: ReasonText = {
  acting(reason, when) {
    switch (reason.kind) {
      case 'noDifference':
        return '动不动手几乎一样：结局相同，岗位也一样多';
      case 'bothGone':
        return '动不动手，岗位都一个不剩';
      case 'onlyActing':
        return `还剩 ${persons('zh', reason.jobs)} 个岗位，另一边一个不剩`;
      case 'onlyAlone':
        return `岗位一个不剩，另一边还有 ${persons('zh', reason.jobs)} 个`;
      case 'highButSmall':
        return `升级的不到一半：设计与品牌占岗位的 ${pc(reason.own)}，但岗位只剩峰值的 ${pc(reason.left)}`;
      case 'climbs':
        return `因为设计与品牌占岗位的 ${pc(reason.own)}，另一边只占 ${pc(reason.other)}`;
      case 'climbsAnyway':
        return `设计与品牌占岗位的 ${pc(reason.own)}，听其自然也占 ${pc(reason.other)}`;
      case 'climbsWithJobs':
        return `因为多保住 ${pc(reason.more)} 的岗位，功能等级与另一边相当`;
      case 'tooLate':
        return `太晚了：设计与品牌占岗位的 ${pc(reason.own)}，另一边占 ${pc(reason.other)}；${when(reason.earlier)}动手有 ${reason.climb} 种升级`;
      case 'fewClimb':
        return `升级的不到一半：设计与品牌占岗位的 ${pc(reason.own)}，另一边占 ${pc(reason.other)}`;
      case 'setsBack':
        return `设计与品牌只占岗位的 ${pc(reason.own)}，另一边占 ${pc(reason.other)}`;
      case 'keepsJobs':
        return `多保住 ${pc(reason.more)} 的岗位，但设计与品牌的比重并不更高`;
      case 'losesJobs':
        return `岗位反而少 ${pc(reason.more)}，设计与品牌的比重也不更高`;
    }
  },
  alone(reason) {
    switch (reason.kind) {
      case 'neverTookOff':
        return `始终没有起飞：岗位最多 ${persons('zh', reason.most)} 个`;
      case 'climbs':
        return `自己也能升级：设计与品牌占岗位的 ${pc(reason.share)}`;
      case 'wagesAhead':
        return `因为${wagesZh(reason)}`;
      case 'force':
        return `因为${forcesZh[reason.force]}`;
      case 'costsFlat':
        return `${sinceZh(reason)}岗位减少 ${pc(reason.jobs)}，而工资与效率相对世界前沿几乎未变`;
      case 'wagesFell':
        return `${sinceZh(reason)}岗位减少 ${pc(reason.jobs)}，尽管工资相对世界前沿也降了 ${pc(reason.wage)}`;
      case 'costsKept':
        return `${sinceZh(reason)}岗位减少 ${pc(reason.jobs)}，尽管效率（相对世界前沿${moveZh(reason.efficiency)}）跟上了工资（${moveZh(reason.wage)}）`;
      case 'holds':
        return `岗位稳得住：${sinceZh(reason)}效率（相对世界前沿${moveZh(reason.efficiency)}）跟上了工资（${moveZh(reason.wage)}）`;
      case 'holdsAnyway':
        return `岗位稳得住，尽管${wagesZh(reason)}`;
    }
  },
  moved(reason) {
    const { acting, alone, skilled, jobs, rate, byRate, byJobs, wage, looking } = reason;
    const who = skilled === undefined ? '' : `，其中 ${pc(skilled)} 在有自主设计或品牌的企业`;
    const more = reason.kind === 'more';
    const head = `动手之后外迁岗位 ${persons('zh', acting)} 个${who}；听其自然${more ? '只有' : '却有'} ${persons('zh', alone)} 个。`;
    const pool =
      jobs >= MANY ? `可迁的岗位是另一边的 ${times(jobs)} 倍` : `可迁的岗位${more ? '多出' : '少了'} ${pc(jobs)}`;
    const rates = `每年迁走的比重是 ${rateOf(rate.acting)}，而不是 ${rateOf(rate.alone)}`;
    const causes = [
      ...(wage === undefined ? [] : [`期末工资${wage > 0 ? '高出' : '低了'} ${pc(wage)}`]),
      ...(looking === undefined
        ? []
        : [looking === 'more' ? '加强外部联系也使企业更常到区外比较成本' : '本地化政策也使企业较少到区外比较成本']),
    ];
    const why = causes.length === 0 ? '' : `：${causes.join('，').replace(/^(加强外部联系|本地化政策)也/, '$1')}`;
    if (byRate) return `${head}${byJobs ? `一来${pool}，二来` : ''}${rates}${why}。`;
    return byJobs ? `${head}${pool}；每年迁走的比重两边相近，约 ${rateOf(rate.acting)}。` : `${head}${rates}。`;
  },
};

const texts: { readonly [L in Language]: ReasonText } = { en, zh };

/** @param when name of the year of a quarter as it stands in a sentence */
export function actingWords(reason: ActingReason, lang: Language, when: (quarter: number) => string): string {
  return spaced(lang, texts[lang].acting(reason, when));
}

export const aloneWords = (reason: AloneReason, lang: Language): string => spaced(lang, texts[lang].alone(reason));

export const movedWords = (reason: MovedReason, lang: Language): string => spaced(lang, texts[lang].moved(reason));
