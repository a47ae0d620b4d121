/** Units that several indicators share. */
import type { Text } from '../text.ts';

export const units = {
  /** Of agents there are. */
  count: { en: 'count', zh: '家' },
  /** Of agents that came or went. */
  firms: { en: 'firms', zh: '家' },
  labour: { en: 'labour units of 10 jobs', zh: '劳动单位（10 个岗位）' },
  money: { en: 'units', zh: '单位' },
  perQuarter: { en: 'units a quarter', zh: '单位／季' },
  frontier: { en: 'world frontier = 1', zh: '世界前沿 = 1' },
  frontierQuality: { en: 'frontier quality = 1', zh: '前沿质量 = 1' },
  /** Of what the world has in the first quarter. */
  start: { en: 'start = 1', zh: '期初 = 1' },
  index: { en: 'index', zh: '指数' },
  share: { en: 'index, 0–1', zh: '指数，0–1' },
  distance: { en: 'distance in knowledge space', zh: '知识空间中的距离' },
} as const satisfies Record<string, Text>;
