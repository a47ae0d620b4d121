/** Indicators: the three lock-ins and their mean. */
import type { IndicatorEntry } from '../indicator-entry.ts';
import { exp } from '../math.ts';
import type { Tally } from '../tally.ts';
import type { World } from '../world.ts';
import { beliefVariance } from './beliefs.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

/** L_F = sigma (1 − phi / 6): dedicated ties without own market-facing functions. Section 10. */
export function functionalLockIn(specificity: number, functionLevel: number): number {
  return specificity * (1 - functionLevel / 6);
}

/** L_C = exp(−Var(b) / 0.15) (1 − e): consensus times closedness. Section 10. */
export function cognitiveLockIn(beliefVariance: number, exposure: number): number {
  return exp(-beliefVariance / 0.15) * (1 - exposure);
}

const functional = (t: Tally, r: number) =>
  functionalLockIn(t.outputSpecificity[r] / t.output[r], t.outputFunction[r] / t.output[r]);
const cognitive = (t: Tally, r: number) => cognitiveLockIn(beliefVariance(t, r), t.exposure[r] / t.active[r]);
const political = (w: World, r: number) => w.regions.capture[r];

export const lockIns = {
  lockIn: {
    label: { en: 'lock-in, composite', zh: '综合锁定' },
    short: { en: 'composite', zh: '综合锁定' },
    unit: { en: 'mean of the three', zh: '三者均值' },
    format: 'index',
    bounds: [0, 1],
    unknown: 'fewFirms',
    description: {
      en: 'Mean of functional, cognitive and political lock-in.',
      zh: '功能性、认知、政治三种锁定的均值。',
    },
    equation: '(L_F + L_C + L_P) / 3',
    section: '10.2',
    source: sources.lockIns,
    formula: (w, t, r) => (functional(t, r) + cognitive(t, r) + political(w, r)) / 3,
  },
  lockInFunctional: {
    label: { en: 'functional lock-in', zh: '功能性锁定' },
    short: { en: 'functional', zh: '功能性' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'fewFirms',
    description: {
      en: 'Dedicated ties without own market-facing functions.',
      zh: '关系专用，却缺少面向市场的自有功能。',
    },
    equation: 'L_F = sigma_bar · (1 − phi_bar / 6)',
    section: '10.2',
    source: sources.lockIns,
    formula: (_w, t, r) => functional(t, r),
  },
  lockInCognitive: {
    label: { en: 'cognitive lock-in', zh: '认知锁定' },
    short: { en: 'cognitive', zh: '认知' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'fewFirms',
    description: {
      en: 'Consensus times closedness: firms that believe the same and hear little else.',
      zh: '共识乘以封闭：判断一致，又少闻外界。',
    },
    equation: 'L_C = exp(−Var(b) / 0.15) · (1 − e_bar)',
    section: '10.2',
    source: sources.lockIns,
    formula: (_w, t, r) => cognitive(t, r),
  },
  lockInPolitical: {
    label: { en: 'political lock-in', zh: '政治锁定' },
    short: { en: 'political', zh: '政治' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'fewFirms',
    description: { en: 'Political capture by old, distressed employers.', zh: '陷入困境的老企业对政策的俘获程度。' },
    equation: 'L_P = chi',
    section: '7.7',
    source: sources.capture,
    formula: (w, _t, r) => political(w, r),
  },
} as const satisfies Record<string, IndicatorEntry>;
