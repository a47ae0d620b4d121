/** Where the defaults come from: investment and growth. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const investment = {
  growthCap: sources.growthRates,
  growthResponse: sources.growthRates,
  capacityNoise: sources.growthRates,
  opportunityRate: {
    en: 'Opportunities shared out by a self-reinforcing urn give the tent-shaped growth rates found everywhere (Bottazzi and Secchi 2006); investment of plants is lumpy (Doms and Dunne 1998, from general knowledge). The rate is set so that yearly growth has a shape of about 1.2 (1 = Laplace).',
    zh: '按自我强化的瓮模型分配商机，得到各处所见的尖峰增长率分布（Bottazzi 与 Secchi，2006）；工厂投资成块发生（Doms 与 Dunne，1998，据一般知识）。频率取值使年增长率的形状参数约为 1.2（1 为拉普拉斯分布）。',
  },
  volatilitySlope: {
    en: 'The spread of growth rates falls with size to the power −.15 to −.2 (Fu and others 2005; Riccaboni and others 2008); noise in demand does not fall with size, so the slope of this part is about twice as steep.',
    zh: '增长率的离散程度随规模的 −0.15～−0.2 次方下降（Fu 等，2005；Riccaboni 等，2008）；需求中的噪声不随规模下降，故此处的斜率约为其两倍。',
  },
  capitalCost: sources.growthRates,
  cashCap: sources.growthRates,
} as const satisfies Record<string, Text>;
