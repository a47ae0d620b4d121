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
    source: {
      en: '2.4 % a year, set beside the productivity growth of incumbent Chinese manufacturers in 1998–2007: 2.85 % a year measured on gross output, 7.96 % on value added (Brandt, Van Biesebroeck and Zhang 2012).',
      zh: '年率 2.4%，参照 1998—2007 年中国制造业在位企业全要素生产率的年均增长：按总产出计为 2.85%，按增加值计为 7.96%（Brandt、Van Biesebroeck 与张轶凡，2012）。',
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
    source: {
      en: 'Set equal to the frontier growth of efficiency (Brandt, Van Biesebroeck and Zhang 2012 for comparison); no separate evidence for quality.',
      zh: '与效率前沿的推进速度取同一数值（参照 Brandt、Van Biesebroeck 与张轶凡，2012）；质量方面没有单独的证据。',
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
    source: {
      en: 'A little below the frontier growth of firms (Brandt, Van Biesebroeck and Zhang 2012 for comparison); free within that.',
      zh: '略低于企业效率前沿的推进速度（参照 Brandt、Van Biesebroeck 与张轶凡，2012），在此范围内自由取值。',
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
    source: {
      en: 'Leaders stand well above their trade: the plant at the 90th percentile of a narrow US industry makes nearly twice as much of the same inputs as the one at the 10th (Syverson 2004, 2011, from general knowledge). 1.3 lies within that spread.',
      zh: '领先企业远高于同行：美国细分行业中生产率居第 90 百分位的工厂，以同样投入可产出第 10 百分位工厂的近两倍（Syverson，2004、2011，据一般知识）。1.3 在这一差距之内。',
    },
  },
} as const satisfies Record<string, ParameterEntry>;
