/** Where the defaults come from: size of the world. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const worldSize = {
  scale: sources.scale,
  institutionalMass: sources.scale,
  startUpMass: {
    en: 'A choice of scale; that founders follow founders near by is Zhang’s contagion of start-ups (2003).',
    zh: '尺度选择；创业者追随近处的创业者，即创业的传染（Zhang，2003）。',
  },
  labourPoolUnit: sources.scale,
  densityMass: {
    en: 'A choice of scale: the number of firms of a standard cluster in its prime.',
    zh: '尺度选择：标准集群盛年的企业数。',
  },
  politicalMass: sources.scale,
  supplierEntryCap: {
    en: 'A technical limit, seldom reached; no empirical claim.',
    zh: '技术性上限，很少触及，不含经验含义。',
  },
  poolExponent: {
    en: 'Off by choice; at 1, of two identical regions one ends with over 80 % of value added in most runs.',
    zh: '默认关闭；取 1 时，两个完全相同的区域在多数运行中最终会有一方占据 80% 以上的增加值。',
  },
} as const satisfies Record<string, Text>;
