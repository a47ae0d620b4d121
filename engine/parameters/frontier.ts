/** Assumptions: moving frontier. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { units } from './units.ts';

export const frontier = {
  efficiencyErosion: {
    symbol: 'gA',
    level: 'world',
    label: { en: 'Frontier growth, efficiency', zh: '效率前沿推进速度' },
    unit: units.perQuarter,
    default: 0.006,
    min: 0,
    max: 0.03,
    step: 0.0005,
    group: 'frontier',
    description: {
      en: 'How fast the world’s best efficiency moves ahead. A firm that stands still loses this share of its relative efficiency every quarter. Section 7.8.',
      zh: '世界最优效率推进的速度。停步不前的企业每季度相对效率即下降这一比例。见 7.8 节。',
    },
    plausible: [0.0046, 0.0078],
  },
  qualityErosion: {
    symbol: 'gQ',
    level: 'world',
    label: { en: 'Frontier growth, quality', zh: '质量前沿推进速度' },
    unit: units.perQuarter,
    default: 0.006,
    min: 0,
    max: 0.03,
    step: 0.0005,
    group: 'frontier',
    description: {
      en: 'How fast the world’s best quality moves ahead; relative quality of a firm that stands still falls at this rate. Section 7.8.',
      zh: '世界最优质量推进的速度；停步不前的企业，其相对质量按此速度下降。见 7.8 节。',
    },
    plausible: [0.0046, 0.0078],
  },
  supplierErosion: {
    symbol: 'gS',
    level: 'world',
    label: { en: 'Frontier growth, suppliers', zh: '配套企业前沿推进速度' },
    unit: units.perQuarter,
    default: 0.005,
    min: 0,
    max: 0.03,
    step: 0.0005,
    group: 'frontier',
    description: {
      en: 'How fast suppliers elsewhere get better. Higher makes local inputs dearer compared with imports. Section 7.10.',
      zh: '外部配套企业进步的速度。越快，本地投入品相对进口越贵。见 7.10 节。',
    },
  },
  learningCeiling: {
    symbol: 'ceil',
    level: 'world',
    label: { en: 'Ceiling of learning', zh: '学习上限' },
    unit: units.frontier,
    default: 1.3,
    min: 0.8,
    max: 3,
    step: 0.05,
    group: 'frontier',
    description: {
      en: 'How far above the world frontier own innovation can carry a firm. Higher keeps innovation paying for the best firms. Section 7.8.',
      zh: '企业靠自主创新可超出世界前沿的幅度。越高，领先企业继续创新越有回报。见 7.8 节。',
    },
  },
} as const satisfies Record<string, ParameterEntry>;
