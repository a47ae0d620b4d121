/** Indicators: the links of the supply chain. */
import { SEGMENTS } from '../chains.ts';
import type { IndicatorEntry } from '../indicator-entry.ts';
import { segments } from '../segments.ts';
import type { Tally } from '../tally.ts';
import type { World } from '../world.ts';

const stigler = {
  en: 'Stigler (1951): the division of labour is limited by the extent of the market.',
  zh: '斯蒂格勒（1951）：分工受市场范围限制。',
};

/** Share of the inputs of a segment that is bought from local makers. */
export const localOf = (t: Tally, segment: number, r: number): number =>
  Math.min(1, (t.loads[SEGMENTS * r + segment]! * SEGMENTS) / t.output[r]!);

/** A link is there from this local share on, and lacking below this one. */
export const LINK_THERE = 0.5;
export const LINK_LACKING = 0.2;

/** Links that lack local makers, with demand for at least one of minimum scale or without. */
function lacking(w: World, t: Tally, r: number, enough: boolean): number {
  const demand = t.output[r]! / (SEGMENTS * w.assumptions.scale);
  let count = 0;
  for (let s = 0; s < SEGMENTS; s++) {
    if (localOf(t, s, r) >= LINK_LACKING) continue;
    if (demand >= w.assumptions.minimumScale * segments[s]!.scale === enough) count++;
  }
  return count;
}

const localShareOf = (segment: 0 | 1 | 2 | 3): IndicatorEntry => ({
  label: { en: `local share of ${segments[segment].label.en}`, zh: `${segments[segment].label.zh}的本地配套率` },
  short: segments[segment].short,
  unit: { en: 'share of inputs of the segment', zh: '占该环节投入品' },
  format: 'share',
  bounds: [0, 1],
  unknown: 'noFirms',
  description: {
    en: `Share of ${segments[segment].label.en} that local makers deliver.`,
    zh: `${segments[segment].label.zh}中由本地企业供应的比例。`,
  },
  equation: 'min(1, Σ load of the segment / (Σ y / 4))',
  section: '7.3',
  source: stigler,
  formula: (_w, t, r) => localOf(t, segment, r),
});

export const supply = {
  localProcessing: localShareOf(0),
  localComponents: localShareOf(1),
  localEquipment: localShareOf(2),
  localCore: localShareOf(3),
  chainLength: {
    label: { en: 'links of the chain that are local', zh: '本地供应链长度' },
    short: { en: 'local', zh: '本地' },
    unit: { en: 'segments of four', zh: '个环节（共四个）' },
    format: 'count',
    bounds: [0, 4],
    unknown: 'noFirms',
    description: {
      en: 'Input segments of which local makers deliver at least half.',
      zh: '本地企业供应过半的投入品环节数。',
    },
    equation: 'Σ [local share_s ≥ 0.5]',
    section: '7.3',
    source: stigler,
    formula: (_w, t, r) => {
      let count = 0;
      for (let s = 0; s < SEGMENTS; s++) if (localOf(t, s, r) >= LINK_THERE) count++;
      return count;
    },
  },
  missingLinks: {
    label: { en: 'missing links', zh: '缺失环节' },
    short: { en: 'missing', zh: '缺失环节' },
    unit: { en: 'segments of four', zh: '个环节（共四个）' },
    format: 'count',
    bounds: [0, 4],
    unknown: 'noFirms',
    description: {
      en: 'Segments of which local makers deliver less than a fifth although demand would feed one.',
      zh: '需求足以养活一家企业、本地供应却不足两成的环节数。',
    },
    equation: 'Σ [local share_s < 0.2, Σ y / 4 ≥ MES_s · scale]',
    section: '7.3',
    source: stigler,
    formula: (w, t, r) => lacking(w, t, r, true),
  },
  linksBelowScale: {
    label: { en: 'links below scale', zh: '规模不足的环节' },
    short: { en: 'below scale', zh: '规模不足' },
    unit: { en: 'segments of four', zh: '个环节（共四个）' },
    format: 'count',
    bounds: [0, 4],
    unknown: 'noFirms',
    description: {
      en: 'Segments of which local makers deliver less than a fifth because demand is too small for one.',
      zh: '因需求不够养活一家企业而本地供应不足两成的环节数。',
    },
    equation: 'Σ [local share_s < 0.2, Σ y / 4 < MES_s · scale]',
    section: '7.3',
    source: stigler,
    formula: (w, t, r) => lacking(w, t, r, false),
  },
  supplyIntegration: {
    label: { en: 'supply-chain integration', zh: '供应链整合度' },
    short: { en: 'integration', zh: '整合度' },
    unit: { en: 'index, 0–1', zh: '指数，0–1' },
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'How much firms buy from local makers they have grown together with.',
      zh: '企业向已经磨合的本地配套采购的程度。',
    },
    equation: 'Σ local share_s · (0.5 + 0.5 · sigma_s) / 4, output-weighted, as of sourcing',
    section: '7.3',
    source: { en: 'Ma (2009), chapter 3: supply-chain integration.', zh: '马建会（2009）第三章：供应链整合。' },
    formula: (_w, t, r) => (0.5 * (t.outputLocal[r]! + t.outputSpecificity[r]!)) / t.output[r]!,
  },
} as const satisfies Record<string, IndicatorEntry>;
