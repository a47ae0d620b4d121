/** Where the defaults come from: moving frontier. */
import type { Text } from '../text.ts';

export const frontier = {
  efficiencyErosion: {
    en: '2.4 % a year, set beside the productivity growth of incumbent Chinese manufacturers in 1998–2007: 2.85 % a year measured on gross output, 7.96 % on value added (Brandt, Van Biesebroeck and Zhang 2012).',
    zh: '年率 2.4%，参照 1998—2007 年中国制造业在位企业全要素生产率的年均增长：按总产出计为 2.85%，按增加值计为 7.96%（Brandt、Van Biesebroeck 与张轶凡，2012）。',
  },
  qualityErosion: {
    en: 'Set equal to the frontier growth of efficiency (Brandt, Van Biesebroeck and Zhang 2012 for comparison); no separate evidence for quality.',
    zh: '与效率前沿的推进速度取同一数值（参照 Brandt、Van Biesebroeck 与张轶凡，2012）；质量方面没有单独的证据。',
  },
  supplierErosion: {
    en: 'A little below the frontier growth of firms (Brandt, Van Biesebroeck and Zhang 2012 for comparison); free within that.',
    zh: '略低于企业效率前沿的推进速度（参照 Brandt、Van Biesebroeck 与张轶凡，2012），在此范围内自由取值。',
  },
  learningCeiling: {
    en: 'Leaders stand well above their trade: the plant at the 90th percentile of a narrow US industry makes nearly twice as much of the same inputs as the one at the 10th (Syverson 2004, 2011, from general knowledge). 1.3 lies within that spread.',
    zh: '领先企业远高于同行：美国细分行业中生产率居第 90 百分位的工厂，以同样投入可产出第 10 百分位工厂的近两倍（Syverson，2004、2011，据一般知识）。1.3 在这一差距之内。',
  },
} as const satisfies Record<string, Text>;
