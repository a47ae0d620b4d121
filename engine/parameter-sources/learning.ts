/** Where the defaults come from: learning. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const learning = {
  efficiencyStep: {
    en: 'With the chance of innovation it gives an average firm some 2 % a year, with what it learns from others a little more; incumbent Chinese manufacturers gained 2.85 % a year in 1998–2007 (Brandt, Van Biesebroeck and Zhang 2012). Within that set so that the typical life cycle appears.',
    zh: '与创新概率合计，使一般企业每年提升约 2%，加上向他人所学略高于此；1998～2007 年中国在位制造企业每年提升 2.85%（Brandt、Van Biesebroeck 与 Zhang，2012）。在此范围内取值，使典型生命周期得以出现。',
  },
  qualityStep: {
    en: 'Set equal to the step of process innovation (Brandt, Van Biesebroeck and Zhang 2012 for comparison); no separate evidence for quality.',
    zh: '与工艺创新的幅度取同一数值（对照 Brandt、Van Biesebroeck 与 Zhang，2012）；质量方面没有单独的证据。',
  },
  plantTeaching: {
    en: 'Incumbents near a large new plant gain 12 % in productivity within five years (Greenstone, Hornbeck and Moretti 2010); suppliers and neighbours of foreign plants gain too (Javorcik 2004, from general knowledge).',
    zh: '大型新厂落户五年内，邻近在位企业生产率提高 12%（Greenstone、Hornbeck 与 Moretti，2010）；外资工厂的配套商与邻近企业亦然（Javorcik，2004，据一般知识）。',
  },
  retooling: {
    en: 'Learning is specific to the product and is forgotten: estimates for wartime shipyards lie between some 4 and 25 % of know-how a month (Argote, Beckman and Epple 1990; Thompson 2007; from general knowledge); the number is free.',
    zh: '学习专属于产品，也会遗忘：对战时船厂的估计为每月遗忘约 4%～25%（Argote、Beckman 与 Epple，1990；Thompson，2007，据一般知识）；数值为自由参数。',
  },
  attention: {
    en: 'Attention is scarce and what is searched outside is not worked on inside (March 1991; Laursen and Salter 2006 find an inverted U of search breadth); the number is free.',
    zh: '注意力稀缺，向外搜寻便无暇向内钻研（马奇，1991；Laursen 与 Salter，2006，发现搜寻广度与绩效呈倒 U 形）；数值为自由参数。',
  },
  rivalWeight: {
    en: 'Local rivalry as the spur of innovation (Porter 1990), the escape half of the inverted U of competition and innovation (Aghion and others 2005); the weight is free.',
    zh: '本地竞争激励创新（波特，1990），即竞争与创新倒 U 形关系中“摆脱竞争”的一半（Aghion 等，2005）；权重为自由参数。',
  },
  rivalMass: {
    en: 'The order of the rivals at home that Porter (1990) counts in Japan’s successful industries: nine makers of cars, fifteen of cameras, twenty-five of audio equipment (from general knowledge).',
    zh: '与波特（1990）所数的日本成功产业的国内对手同一数量级：汽车九家，照相机十五家，音响二十五家（据一般知识）。',
  },
  innovationChance: {
    en: 'A choice of scale: chance and step count by their product only, the yearly gain of an average firm. That success grows with effort and ends in small steps is Nelson and Winter’s form (1982).',
    zh: '尺度选择：概率与幅度只以乘积起作用，即一般企业每年的提升。成功随投入增加、每次只进一小步，是纳尔逊与温特（1982）的形式。',
  },
  buyerLearning: sources.sinos,
  imitationRate: {
    en: 'A firm in the lower half closes about half of its gap to its neighbours in four years of chance meetings: 60 % of the successful patented innovations studied were imitated within four years (Mansfield, Schwartz and Wagner 1981, from general knowledge).',
    zh: '居于下半的企业凭偶然接触，约四年缩小与邻近企业差距的一半：所考察的成功专利创新有 60% 在四年内被模仿（Mansfield、Schwartz 与 Wagner，1981，据一般知识）。',
  },
  cognitiveOptimum: {
    en: 'Inverted U of learning over cognitive distance, found in 994 alliances (Nooteboom and others 2007); where the top lies is a choice of scale, the spread among founders.',
    zh: '学习效果随认知距离呈倒 U 形，见于 994 个企业联盟（Nooteboom 等，2007）；顶点位置为尺度选择，取创始企业之间的离散程度。',
  },
  imitationPull: {
    en: 'Products of a growing cluster draw together (Menzel and Fornahl 2010); the rate is free, set so that they do so from the start to the peak.',
    zh: '成长中的集群产品趋同（Menzel 与 Fornahl，2010）；速度为自由参数，取值使产品从起步到高峰逐渐趋同。',
  },
  repositioningStep: {
    en: 'Half of the way in two years: a new car took three to five years to develop (Clark and Fujimoto 1991, from general knowledge), a new fashion takes a season.',
    zh: '两年走完一半路程：一款新车的开发需三至五年（Clark 与 Fujimoto，1991，据一般知识），一季时装只需数月。',
  },
  positionNoise: {
    en: 'Free: set so that products of a cluster draw together without ever becoming all alike.',
    zh: '自由参数：取值使集群产品趋同而又不至完全雷同。',
  },
} as const satisfies Record<string, Text>;
