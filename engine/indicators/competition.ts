/** Indicators: how many rivals there are, how large firms are, and how hard they try. */
import type { IndicatorEntry } from '../indicator-entry.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

export const competition = {
  rivalry: {
    label: { en: 'rivalry', zh: '竞争强度' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'How much firms of the region press each other: 0 for one alone in its chain, .63 with eight rivals of its own size, towards 1 with many; output-weighted mean over chains.',
      zh: '本区域企业彼此竞争的强度：同一价值链中独此一家为 0，有八家规模相当的对手为 0.63，对手众多时趋近 1；各链按产出加权。',
    },
    equation: 'Σ_c Y_c · rho_c / Σ y;  rho_c = 1 − exp(−N_c / rivalMass);  N_c = ((Σ y)² / Σ y² − 1) / scale',
    section: '7.8',
    source: sources.rivalry,
    formula: (_w, t, r) => t.outputRivalry[r] / t.output[r],
  },
  effort: {
    label: { en: 'innovative effort', zh: '创新投入强度' },
    short: { en: 'effort', zh: '创新投入' },
    unit: units.index,
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'How hard firms try to get better, output-weighted: R&D spending, talent, policy and what protection takes from it.',
      zh: '企业为进步所下的功夫，按产出加权：研发支出、人才与政策，扣除保护造成的懈怠。',
    },
    equation: 'Σ y · ef / Σ y',
    section: '7.8',
    source: sources.rivalry,
    formula: (_w, t, r) => t.outputEffort[r] / t.output[r],
  },
  fourFirmShare: {
    label: { en: 'four-firm share', zh: '前四企业集中度' },
    short: { en: 'four largest', zh: '前四企业' },
    unit: { en: 'share of output', zh: '占产出' },
    format: 'share',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Share of the four largest firms in the output of the region (CR4).',
      zh: '产出最大的四家企业在区域产出中的占比（CR4）。',
    },
    equation: 'Σ y [among the four largest] / Σ y',
    section: '10.2',
    source: sources.organisation,
    formula: (_w, t, r) => Math.min(1, t.largestFour[r] / t.output[r]),
  },
  herfindahl: {
    label: { en: 'Herfindahl index', zh: '赫芬达尔指数' },
    short: { en: 'Herfindahl', zh: '赫芬达尔' },
    unit: units.share,
    format: 'index',
    decimals: 3,
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Sum of squared shares of output: one over the number of equal firms that would be as concentrated.',
      zh: '产出份额的平方和：其倒数为集中程度相同的等规模企业家数。',
    },
    equation: 'Σ y² / (Σ y)²',
    section: '10.2',
    source: sources.organisation,
    formula: (_w, t, r) => Math.min(1, t.outputSquares[r] / (t.output[r] * t.output[r])),
  },
  firmSize: {
    label: { en: 'mean firm size', zh: '企业平均规模' },
    short: { en: 'firm size', zh: '企业规模' },
    unit: units.labour,
    format: 'count',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'Labour per firm at work; suppliers are not counted.',
      zh: '每家在产企业的用工，不含配套企业。',
    },
    equation: 'Σ n_i / n',
    section: '10.2',
    source: sources.organisation,
    formula: (_w, t, r) =>
      (t.assemblyLabour[r] + t.orderLabour[r] + t.designLabour[r] + t.brandLabour[r]) / t.active[r],
  },
} as const satisfies Record<string, IndicatorEntry>;
