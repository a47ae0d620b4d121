/** Indicators: the three lock-ins and their mean. */
import type { IndicatorEntry } from '../indicator-entry.ts';
import { exp } from '../math.ts';
import { logNewsPlausibility } from '../processes/beliefs.ts';
import type { Tally } from '../tally.ts';
import { QUARTERS_PER_YEAR } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { beliefVariance } from './beliefs.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

/** L_F = sigma (1 − phi / 6): dedicated ties without own market-facing functions. Section 10. */
export function functionalLockIn(specificity: number, functionLevel: number): number {
  return specificity * (1 - functionLevel / 6);
}

/** A paradigm-sized gap between what firms believe and where the market is: the default jump. */
const PARADIGM_GAP = 0.8;
/** Ten years. */
const TIME_TO_NOTICE = 10 * QUARTERS_PER_YEAR;

/**
 * L_C = exp{−40 lamB e exp[−(1 − e)² J² / (2 (tol0 + conf Var(b)))]}: the share of a paradigm-sized gap J = 0.8 that is
 * still open after ten years, for the exposure and disagreement of today. News closes a gap at the rate lamB e pi
 * (equation 7.8). Section 10.
 */
export function cognitiveLockIn(
  exposure: number,
  beliefVariance: number,
  beliefRate: number,
  tolerance: number,
  disagreementWeight: number,
): number {
  const surprise = PARADIGM_GAP * PARADIGM_GAP;
  const believed = exp(logNewsPlausibility(exposure, surprise, tolerance, disagreementWeight * beliefVariance));
  return exp(-TIME_TO_NOTICE * beliefRate * exposure * believed);
}

/** What an index of a region says with n firms at work, n / (n + 5): a single firm agrees with itself. Section 10. */
export function fewFirmsWeight(firms: number): number {
  return firms / (firms + 5);
}

const functional = (t: Tally, r: number): number =>
  fewFirmsWeight(t.active[r]) *
  functionalLockIn(t.outputSpecificity[r] / t.output[r], t.outputFunction[r] / t.output[r]);
const cognitive = ({ assumptions: p }: World, t: Tally, r: number): number =>
  fewFirmsWeight(t.active[r]) *
  cognitiveLockIn(t.exposure[r] / t.active[r], beliefVariance(t, r), p.beliefRate, p.tolerance, p.disagreementWeight);
const political = (w: World, t: Tally, r: number): number => fewFirmsWeight(t.active[r]) * w.regions.capture[r];

export const lockIns = {
  lockIn: {
    label: { en: 'lock-in, composite', zh: '综合锁定' },
    short: { en: 'composite', zh: '综合锁定' },
    unit: { en: 'mean of the three', zh: '三者均值' },
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Mean of functional, cognitive and political lock-in.',
      zh: '功能性、认知、政治三种锁定的均值。',
    },
    equation: '(L_F + L_C + L_P) / 3',
    section: '10.2',
    source: sources.lockIns,
    formula: (w, t, r) => (functional(t, r) + cognitive(w, t, r) + political(w, t, r)) / 3,
  },
  lockInFunctional: {
    label: { en: 'functional lock-in', zh: '功能性锁定' },
    short: { en: 'functional', zh: '功能性' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Dedicated ties without own market-facing functions.',
      zh: '关系专用，却缺少面向市场的自有功能。',
    },
    equation: 'L_F = N · sigma_bar · (1 − phi_bar / 6);  N = n / (n + 5)',
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
    unknown: 'noFirms',
    description: {
      en: 'Share of a paradigm-sized gap to the market that firms would still not have closed after ten years, as closed and like-minded as they are now.',
      zh: '按企业现有的封闭与一致程度，与市场之间一次范式大小的差距，十年之后仍未弥合的比例。',
    },
    equation: 'L_C = N · exp(−40 · lamB · e_bar · exp(−(1 − e_bar)² · 0.8² / (2 · (tol0 + conf · Var(b)))))',
    section: '10.2',
    source: sources.lockIns,
    formula: (w, t, r) => cognitive(w, t, r),
  },
  lockInPolitical: {
    label: { en: 'political lock-in', zh: '政治锁定' },
    short: { en: 'political', zh: '政治' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: { en: 'Political capture by old, distressed employers.', zh: '陷入困境的老企业对政策的俘获程度。' },
    equation: 'L_P = N · chi',
    section: '7.7',
    source: sources.capture,
    formula: (w, t, r) => political(w, t, r),
  },
} as const satisfies Record<string, IndicatorEntry>;
