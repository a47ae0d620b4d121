/** Where the defaults come from: technology and costs. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const technology = {
  labourInput: {
    en: 'A choice of scale that makes a unit at the frontier cost about 1, and labour a quarter of the cost of a first local firm; 15 to 30 % of sales are usual in light industry (from general knowledge).',
    zh: '尺度选择：使前沿产品的单位成本约为 1，首批本地企业的劳动成本约占四分之一；轻工业中占销售额的 15%～30% 较为常见（据一般知识）。',
  },
  materialInput: {
    en: 'A choice of scale that makes a unit at the frontier cost about 1; bought inputs are 50 to 70 % of the sales of manufacturers (from general knowledge).',
    zh: '尺度选择：使前沿产品的单位成本约为 1；制造业外购投入约占销售额的 50%～70%（据一般知识）。',
  },
  transportCost: {
    en: '13 % of the price with the logistics of the start. Freight adds 11 % to US trade, 21 % with the time under way (Anderson and van Wincoop 2004); bad roads and ports make up about half of it in poor countries (Limão and Venables 2001; both from general knowledge).',
    zh: '在期初物流条件下约占价格的 13%。美国贸易的运费约为 11%，连同在途时间为 21%（Anderson 与 van Wincoop，2004）；穷国运费约一半源于道路与港口落后（Limão 与 Venables，2001；均据一般知识）。',
  },
  initialLogistics: sources.scale,
  fixedCost: {
    en: 'Set together with the cash at birth so that 77 % of newcomers are alive after one year and 46 % after five (US Census business dynamics): a fifth more or less takes survival out of its band.',
    zh: '与起步资金一同取值，使新企业一年后存活 77%、五年后存活 46%（美国人口普查局企业动态统计）：增减五分之一，存活率便会越出区间。',
  },
  researchShare: {
    en: 'Between Chinese industrial firms, about 1 % of sales in the 2010s, and manufacturers of rich countries, 2 to 4 % (national statistics, from general knowledge); other models take 4 % (Dosi, Fagiolo and Roventini 2010).',
    zh: '介于 2010 年代中国工业企业的约 1% 与发达国家制造业的 2%～4% 之间（各国统计，据一般知识）；同类模型取 4%（Dosi、Fagiolo 与 Roventini，2010）。',
  },
  taxRate: {
    en: 'Below the 15 to 25 % of Chinese law (from general knowledge), since a quarter’s loss is not set against later profit here.',
    zh: '低于中国法定的 15%～25%（据一般知识），因为本模型中一个季度的亏损不能抵减以后的利润。',
  },
  skillRequired: {
    en: 'Form of skill-technology mismatch (Acemoglu and Zilibotti 2001). Numbers by industry are free, set so that high technology fails where human capital is 0.3 and starts where it is 0.6.',
    zh: '形式取自技能与技术错配（Acemoglu 与 Zilibotti，2001）。分行业的数值为自由设定，使高新技术在人力资本 0.3 处难以立足，0.6 处得以起步。',
  },
  productWeight: { en: 'Weber; by industry free.', zh: '韦伯；分行业的数值为自由设定。' },
  landNeed: { en: 'Free by industry.', zh: '分行业的数值为自由设定。' },
} as const satisfies Record<string, Text>;
