/** Where the defaults come from: market target. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const target = {
  targetDrift: {
    en: 'Free: knowledge space has no yardstick. At this rate a product that never changes is one width of buyers’ tolerance behind after 25 years; set so that each lock-in slows recovery after a paradigm shift.',
    zh: '自由参数：知识空间没有现成的度量。按此速度，一成不变的产品 25 年后落后一个容忍宽度；取值使每种锁定都会拖慢范式转换后的恢复。',
  },
  targetTurn: sources.lockIns,
  fitWidth: {
    en: 'A choice of scale: all distances in knowledge space are measured against it. Form of buyers with an ideal point (Hotelling 1929; Lancaster 1966).',
    zh: '尺度选择：知识空间中的一切距离都以此为准。采用买家有理想点的形式（霍特林，1929；Lancaster，1966）。',
  },
  fitFloor: sources.lockIns,
} as const satisfies Record<string, Text>;
