import type { MorrisPlan } from '../sampling/index.ts';
import type { Interval } from '../statistics/statistics.ts';
import { bootstrap, type Resampling } from './bootstrap.ts';

/** What a screening says of a factor, in units of the output for the whole range of the factor. */
export interface MorrisMeasures {
  /** μ, the mean elementary effect: which way, where it is the same way everywhere. */
  readonly mu: Interval;
  /** μ*, the mean size of the effects: how much the factor matters. */
  readonly muStar: Interval;
  /** σ, the standard deviation of the effects: how much the effect depends on where the other factors stand. */
  readonly sigma: Interval;
  /** Elementary effects that are known. */
  readonly effects: number;
}

/** A screening after Morris. */
export interface MorrisScreening {
  /** In the order of the plan's factors. */
  readonly factors: readonly MorrisMeasures[];
  /** Runs without a finite output; the one or two effects each is part of are left out. */
  readonly failed: number;
}

/** Known effects of one factor in the drawn trajectories, into μ, μ* and σ. */
function measure(effects: Float64Array, drawn: Int32Array, into: Float64Array, at: number): void {
  let count = 0;
  let sum = 0;
  let size = 0;
  for (let k = 0; k < drawn.length; k++) {
    const effect = effects[drawn[k] as number] as number;
    if (Number.isNaN(effect)) continue;
    count += 1;
    sum += effect;
    size += Math.abs(effect);
  }
  const centre = sum / count;
  let squares = 0;
  for (let k = 0; k < drawn.length; k++) {
    const effect = effects[drawn[k] as number] as number;
    if (!Number.isNaN(effect)) squares += (effect - centre) * (effect - centre);
  }
  into[at] = centre;
  into[at + 1] = size / count;
  into[at + 2] = count < 2 ? Number.NaN : Math.sqrt(squares / (count - 1));
}

/**
 * Screening measures μ and σ of Morris (1991) and μ* of Campolongo, Cariboni and Saltelli (2007), with bootstrap
 * intervals over trajectories.
 *
 * @param outputs of the plan's runs in its order, NaN for a failed run
 * @throws RangeError for another number of outputs than runs
 */
export function morrisScreening(plan: MorrisPlan, outputs: ArrayLike<number>, resampling: Resampling): MorrisScreening {
  if (outputs.length !== plan.count) throw new RangeError(`${outputs.length} outputs for ${plan.count} runs`);
  const { factors, trajectories } = plan;
  const effects = Array.from({ length: factors }, () => new Float64Array(trajectories).fill(Number.NaN));
  let failed = 0;
  for (let index = 0; index < plan.count; index++) {
    if (!Number.isFinite(outputs[index])) failed += 1;
    const step = plan.stepAt(index);
    if (step === undefined) continue;
    const effect = ((outputs[index] as number) - (outputs[index - 1] as number)) / step.change;
    if (Number.isFinite(effect)) (effects[step.factor] as Float64Array)[Math.floor(index / (factors + 1))] = effect;
  }
  const estimates = bootstrap(
    trajectories,
    3 * factors,
    (drawn, into) => effects.forEach((own, factor) => measure(own, drawn, into, 3 * factor)),
    resampling,
  );
  return {
    failed,
    factors: effects.map((own, factor) => ({
      mu: estimates[3 * factor] as Interval,
      muStar: estimates[3 * factor + 1] as Interval,
      sigma: estimates[3 * factor + 2] as Interval,
      effects: own.filter((effect) => !Number.isNaN(effect)).length,
    })),
  };
}
