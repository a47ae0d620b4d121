/** Where the defaults come from: suppliers. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const suppliers = {
  supplierMarkUp: {
    en: 'Before fixed cost, after which 5 to 7 % of sales are left to a supplier at work: what Chinese industrial firms earned in the 2010s (National Bureau of Statistics, from general knowledge).',
    zh: '尚未扣除固定成本；扣除后，业务饱满的配套企业所余约为销售额的 5%～7%，与 2010 年代中国工业企业的利润率相当（国家统计局，据一般知识）。',
  },
  supplierFixedCost: sources.suppliers,
  importPremium: {
    en: '10 % of the price with the logistics of the start: freight adds 11 % to US trade, 21 % with the time under way (Anderson and van Wincoop 2004, from general knowledge).',
    zh: '在期初物流条件下约占价格的 10%：美国贸易的运费约为 11%，连同在途时间为 21%（Anderson 与 van Wincoop，2004，据一般知识）。',
  },
  supplierLabourInput: {
    en: 'A choice of scale that makes a supplier’s unit at the frontier cost a little less than 1; working up what others send is labour-intensive.',
    zh: '尺度选择：使配套企业前沿产品的单位成本略低于 1；加工他人来料属劳动密集型。',
  },
  supplierMaterialInput: {
    en: 'A choice of scale that makes a supplier’s unit at the frontier cost a little less than 1; what suppliers buy themselves is less than final firms do.',
    zh: '尺度选择：使配套企业前沿产品的单位成本略低于 1；配套企业自身的外购投入少于最终产品企业。',
  },
  mismatch: {
    en: 'Form from matching on a circle market (Salop): more suppliers mean better matches. The number is free, set so that sourcing turns local as the cluster grows.',
    zh: '形式取自环形市场匹配（萨洛普）：配套企业越多，匹配越好。数值为自由参数，取值使采购随集群成长而本地化。',
  },
  supplierFoundingCash: sources.suppliers,
  supplierGrowthCap: {
    en: 'By assumption the same as for firms themselves, so that suppliers who are talked about can serve those who ask.',
    zh: '假定与企业自身的扩张上限相同，使有口碑的配套企业能满足慕名而来的客户。',
  },
  supplierLearning: sources.suppliers,
  supplierEfficiency: sources.suppliers,
  searchWidth: {
    en: 'Looking costs time, so few are asked (Stigler 1961); three offers are the custom of purchasing (both from general knowledge).',
    zh: '搜寻费时，所以只问几家（施蒂格勒，1961）；“货比三家”是采购的惯例（均据一般知识）。',
  },
  idleExit: {
    en: 'Free: set so that under 8 % of suppliers stand idle; whoever has no work for a year seldom stays.',
    zh: '自由参数：取值使闲置的配套企业不到 8%；一年没有业务者很少留下。',
  },
  referral: {
    en: 'Form and order of size from Jackson and Rogers (2007), who find links made through friends of friends in such a share for networks with a wide tail; that ties are passed on by third parties from Uzzi’s apparel firms (1996, 1997).',
    zh: '形式与数量级取自 Jackson 与 Rogers（2007）：网络呈厚尾分布时，经由“朋友的朋友”形成的联系约占这一比例；第三方引荐见于乌齐所研究的服装企业（1996、1997）。',
  },
  supplierEntry: sources.suppliers,
} as const satisfies Record<string, Text>;
