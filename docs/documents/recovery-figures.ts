/** What trials with known causes say of each unknown: coverage, contraction, and whether its ranks are flat. */
import { LEARNED_BELOW, type UnknownId } from '../../experiments/index.ts';
import type { RecoveryDocument } from '../../precompute/forecasts/recovery-document.ts';

export interface UnknownRecovery {
  readonly id: UnknownId;
  /** Mean spread that is left of the one before the data. */
  readonly left: number;
  /** Whether so little is left that the data are said to pin it down at least in part. */
  readonly identifiable: boolean;
  /** Share of the variance before the data that is gone. */
  readonly contraction: number;
  /** Trials in which the truth lies inside the 90 % region. */
  readonly inside: number;
  readonly ranks: readonly number[];
  /** Chance of ranks at least as uneven when all are alike. */
  readonly flat: number;
}

export const BINS = 8;
/** How often the truth ought to lie inside the 90 % region, as a share of the trials. */
export const WANTED = [0.8, 0.97] as const;
const LEVEL = 0.05;

/** Γ at a whole or a half. */
function gamma(a: number): number {
  let [at, value] = Number.isInteger(a) ? [1, 1] : [0.5, Math.sqrt(Math.PI)];
  for (; at < a; at++) value *= at;
  return value;
}

/** Chance that χ² of so many degrees of freedom is at least x: by the series of the incomplete gamma function. */
export function chiSquareTail(x: number, degrees: number): number {
  const [a, y] = [degrees / 2, x / 2];
  let [term, sum] = [1, 1];
  for (let n = 1; term > 1e-16 * sum; n++) {
    term *= y / (a + n);
    sum += term;
  }
  return Math.max(0, 1 - (y ** a * Math.exp(-y) * sum) / gamma(a + 1));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export function recoveryFigures({ unknowns, trials }: RecoveryDocument): UnknownRecovery[] {
  return unknowns.map((id, k) => {
    const own = trials.map(({ ranks, left }) => ({ rank: ranks[k]!, left: left[k]! }));
    const bins = Array.from({ length: BINS }, () => 0);
    for (const { rank } of own) bins[Math.min(BINS - 1, Math.floor(BINS * rank))]!++;
    const expected = trials.length / BINS;
    const left = mean(own.map((one) => one.left));
    return {
      id,
      left,
      identifiable: left < LEARNED_BELOW,
      contraction: 1 - mean(own.map((one) => one.left ** 2)),
      inside: own.filter(({ rank }) => rank >= 0.05 && rank <= 0.95).length,
      ranks: bins,
      flat: chiSquareTail(
        bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0),
        BINS - 1,
      ),
    };
  });
}

/** Below this chance ranks are not flat: Bonferroni's, as so many histograms are looked at. */
export const flatBelow = ({ unknowns }: RecoveryDocument): number => LEVEL / unknowns.length;

/** Whether the truth lies inside as often as it ought to. */
export function isCovered({ inside }: UnknownRecovery, trials: number): boolean {
  return inside >= WANTED[0] * trials && inside <= WANTED[1] * trials;
}
