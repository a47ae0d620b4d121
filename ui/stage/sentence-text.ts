/** The one sentence a view says about a quarter, in both languages: its numbers, what they mean, where to look. */
import { wholeNumber, type Language } from '../../experiments/index.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const n = (value: number): string => wholeNumber('en', value);
const 数 = (value: number): string => wholeNumber('zh', value);

/** How far something has gone; `view-sentence.ts` says from where on. */
export type Degree = 'low' | 'middle' | 'high';
type ByDegree = { readonly [K in Degree]: (much: string, other: string) => string };

const en = {
  legend: 'Legend',
  legendOfMap: 'Layers, legend',
  /** Lines on the map that lead from a parent to a young spin-off. */
  arcs: 'spin-off leaves its parent',
  region: (firms: number, jobs: string, density: string, full: boolean) =>
    `${n(firms)} ${plural(firms, 'firm gives', 'firms give')} ${jobs} jobs on ${density} of the land${full ? ', which is all but full' : ''}. Place is ancestry, not geography: spin-offs settle near their parent.`,
  supply: {
    low: (ties, local) =>
      `Ties ${ties}: partners change easily; ${local} of inputs are bought here. Watch whether the crowd moves right.`,
    middle: (ties, local) =>
      `Ties ${ties}: partners grow closer; ${local} of inputs are bought here. A crowd moving right is lock-in begun.`,
    high: (ties, local) =>
      `Ties ${ties}: firms lean on the same suppliers; ${local} of inputs are bought here. The crowd at the right is the lock-in.`,
  } as ByDegree,
  knowledge: {
    low: (error, openness) =>
      `Firms see the market nearly where it is: error ${error}, openness ${openness}. Crowd and target stand together.`,
    middle: (error, openness) =>
      `Firms are ${error} off the market, all to one side: at openness ${openness} they believe each other more than the news.`,
    high: (error, openness) =>
      `The market has left: the crowd looks at a place ${error} away from it, openness ${openness}. That is cognitive lock-in.`,
  } as ByDegree,
  /** What firms of a function level do. */
  doing: ['assemble', 'work to order', 'design for themselves', 'sell their own brand'],
  chain: (level: string, many: number, firms: number, doing: string, captive: number) =>
    `Function level ${level}: ${n(many)} of ${n(firms)} firms ${doing}. Margins rise to the right; ${n(captive)} ${plural(captive, 'firm depends', 'firms depend')} on a lead buyer who bars the way.`,
  family: (born: number, alive: number, families: number, largest: string) =>
    `Of ${n(born)} firms ever born ${n(alive)} live on, in ${n(families)} ${plural(families, 'family', 'families')}; the three largest hold ${largest} of them. A line that stops is a firm gone.`,
};

export type SentenceText = typeof en;

const zh: SentenceText = {
  legend: '图例',
  legendOfMap: '图层与图例',
  arcs: '衍生：由母体到新企业',
  region: (firms, jobs, density, full) =>
    `${数(firms)} 家企业、${jobs} 个岗位，土地已用 ${density}${full ? '，几无余地' : ''}。位置表示渊源而非地理：衍生企业落在母体附近。`,
  supply: {
    low: (ties, local) => `关系专用性 ${ties}：换供应商不难，${local} 的投入品在本地采购。留意企业是否成群右移。`,
    middle: (ties, local) =>
      `关系专用性 ${ties}：企业与老伙伴越绑越紧，${local} 的投入品在本地采购。成群右移，锁定正在形成。`,
    high: (ties, local) =>
      `关系专用性 ${ties}：企业离不开同一批配套，${local} 的投入品在本地采购。右端密集之处便是功能性锁定。`,
  },
  knowledge: {
    low: (error, openness) => `企业对市场的判断大体准确：误判 ${error}，开放度 ${openness}。企业群与市场目标靠得很近。`,
    middle: (error, openness) =>
      `企业的判断偏离市场 ${error}，而且偏向同一边：开放度只有 ${openness}，彼此相信多于相信新消息。`,
    high: (error, openness) => `市场已经离开：企业一齐望着距它 ${error} 的地方，开放度 ${openness}。这就是认知锁定。`,
  },
  doing: ['做组装', '做代工', '自行设计', '经营自主品牌'],
  chain: (level, many, firms, doing, captive) =>
    `功能等级 ${level}：${数(firms)} 家企业中 ${数(many)} 家${doing}。越往右利润率越高；${数(captive)} 家受制于主导买家，上升之路被挡住。`,
  family: (born, alive, families, largest) =>
    `先后成立 ${数(born)} 家，现存 ${数(alive)} 家，分属 ${数(families)} 个家族；最大的三个家族占 ${largest}。线断之处，企业已关闭或外迁。`,
};

export const sentenceText: Record<Language, SentenceText> = { en, zh };
