/** Where the defaults come from: luck of the world. */
import type { Text } from '../text.ts';

export const luck = {
  luck: {
    en: 'A choice: 0 shows what a policy changes, 1 what may become of a place. About half of the quarterly variation of industrial output is common and half the industry’s own (Foerster, Sarte and Watson 2011).',
    zh: '可选：0 显示政策改变了什么，1 显示一地可能的命运。工业产出的季度波动约一半为共同波动，一半为行业自身波动（Foerster、Sarte 与 Watson，2011）。',
  },
  cycleSpread: {
    en: 'Output of a manufacturing industry swings by some 5 % around its trend (Foerster, Sarte and Watson 2011 for the shares; the size from general knowledge).',
    zh: '制造业行业产出围绕趋势的波动约 5%（比例据 Foerster、Sarte 与 Watson，2011；幅度据一般知识）。',
  },
  trendSpread: {
    en: 'Free: the spread of lasting changes of a product market was not measured here.',
    zh: '自由参数：产品市场持久变化的离散程度未作测算。',
  },
  shiftRate: {
    en: 'Long waves of technology come every forty to sixty years (Perez, Freeman and Louçã, from general knowledge).',
    zh: '技术长波约每四十至六十年一次（佩雷斯；弗里曼与 Louçã，据一般知识）。',
  },
} as const satisfies Record<string, Text>;
