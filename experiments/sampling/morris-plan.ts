import { drawnWords, pick, threefry } from '../../engine/index.ts';
import { placeOf } from './balanced-order.ts';
import { assertWhole, keyOf, type UnitPoints } from './unit-points.ts';

/** What a screening after Morris is made of. */
export interface MorrisSettings {
  /** Trajectories r, 1 to 10⁶; the plan has r (d + 1) runs. Ten to fifty are usual. */
  readonly trajectories: number;
  /** Factors d, 1 to 4096. */
  readonly factors: number;
  /** Levels p of a factor, 0, 1/(p − 1), …, 1: an even number from 2 to 1000, usually 4. */
  readonly levels: number;
  /** Seed phrase. */
  readonly phrase: string;
}

/** A change of one factor, from the run before to this one, in shares of its range. */
export interface MorrisStep {
  readonly factor: number;
  /** Δ or −Δ. */
  readonly change: number;
}

/** A screening plan: trajectories of d + 1 runs, one after the other. */
export interface MorrisPlan extends UnitPoints {
  readonly trajectories: number;
  readonly factors: number;
  /** Δ = p / (2 (p − 1)). */
  readonly change: number;
  /** What changed from run index − 1 to run index; undefined for the first run of a trajectory. @throws RangeError */
  stepAt(index: number): MorrisStep | undefined;
}

/**
 * Trajectories of Morris (1991), "Factorial sampling plans for preliminary computational experiments": from a random
 * point of the grid every factor is moved once, in random order, up or down by Δ, so that all p levels are equally
 * likely. A trajectory is a pure function of (phrase, its number, factors, levels): more of them keep those there were.
 *
 * @throws RangeError for odd levels or more of anything than that
 */
export function morrisPlan({ trajectories, factors, levels, phrase }: MorrisSettings): MorrisPlan {
  assertWhole('trajectories', trajectories, 1, 1_000_000);
  assertWhole('factors', factors, 1, 4096);
  assertWhole('levels / 2', levels / 2, 1, 500);
  const starts = keyOf(phrase, 'morris starts');
  const orders = keyOf(phrase, 'morris orders');
  const change = levels / (2 * (levels - 1));
  const runs = factors + 1;
  const count = trajectories * runs;

  /** A trajectory: lower of the two levels of every factor, whether it goes up, and the run that moves it. */
  const drawn = (number: number) => {
    const lower = new Int32Array(factors);
    const up = new Uint8Array(factors);
    const turn = new Int32Array(factors);
    const factorAt = new Int32Array(runs);
    for (let factor = 0; factor < factors; factor++) {
      const run = placeOf(factor, factors, orders, number) + 1;
      turn[factor] = run;
      factorAt[run] = factor;
      threefry(starts.high, starts.low, number, factor);
      lower[factor] = pick(drawnWords[0] as number, levels / 2);
      up[factor] = (drawnWords[1] as number) >>> 31;
    }
    return { number, lower, up, turn, factorAt };
  };
  // Runs of a trajectory are mostly asked for one after the other.
  let last = drawn(0);
  const trajectoryOf = (index: number): ReturnType<typeof drawn> => {
    assertWhole('index', index, 0, count - 1);
    const number = Math.floor(index / runs);
    if (last.number !== number) last = drawn(number);
    return last;
  };
  return {
    trajectories,
    factors,
    change,
    count,
    dimensions: factors,
    at(index) {
      const { lower, up, turn } = trajectoryOf(index);
      return Float64Array.from(lower, (level, factor) => {
        const moved = (turn[factor] as number) <= index % runs;
        return (level + (moved === (up[factor] === 1) ? levels / 2 : 0)) / (levels - 1);
      });
    },
    stepAt(index) {
      const { up, factorAt } = trajectoryOf(index);
      const factor = factorAt[index % runs] as number;
      return index % runs === 0 ? undefined : { factor, change: up[factor] === 1 ? change : -change };
    },
  };
}
