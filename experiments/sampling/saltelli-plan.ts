import { MOST_SOBOL_DIMENSIONS, sobolSequence } from './sobol-sequence.ts';
import { assertWhole, type UnitPoints } from './unit-points.ts';

/** What a plan for Sobol’ indices is made of. */
export interface SaltelliSettings {
  /** Base points N, 1 to 10⁸; the plan has N (d + 2) runs, or N (2 d + 2) with second-order indices. */
  readonly base: number;
  /** Factors d, 1 to 128. */
  readonly factors: number;
  /** Whether the matrices BA, for second-order indices, are part of it. */
  readonly secondOrder: boolean;
  /** Seed phrase of the scrambling. */
  readonly phrase: string;
}

/** A plan for Sobol’ indices: blocks of runs, a block per base point. */
export interface SaltelliPlan extends UnitPoints {
  readonly base: number;
  readonly factors: number;
  readonly secondOrder: boolean;
  /** Runs of a block: A, AB₁ … AB_d, then BA₁ … BA_d if they are asked for, then B. */
  readonly block: number;
}

const MOST_BASE = 100_000_000;

/**
 * Runs for first-order, total and second-order Sobol’ indices (Saltelli 2002; Saltelli et al. 2010). A and B are the two
 * halves of a scrambled Sobol’ sequence of 2 d dimensions; AB_i is A with coordinate i of B, BA_i is B with coordinate i
 * of A. More base points keep the runs there were.
 *
 * @throws RangeError for more base points or factors than that
 */
export function saltelliPlan({ base, factors, secondOrder, phrase }: SaltelliSettings): SaltelliPlan {
  assertWhole('base', base, 1, MOST_BASE);
  assertWhole('factors', factors, 1, MOST_SOBOL_DIMENSIONS / 2);
  const sequence = sobolSequence({ count: base, dimensions: 2 * factors, phrase });
  const block = factors * (secondOrder ? 2 : 1) + 2;
  const count = base * block;
  // Runs of a block share their base point, and are mostly asked for one after the other.
  let last = { number: 0, pair: sequence.at(0) };
  const pairOf = (number: number): Float64Array => {
    if (last.number !== number) last = { number, pair: sequence.at(number) };
    return last.pair;
  };
  return {
    base,
    factors,
    secondOrder,
    block,
    count,
    dimensions: factors,
    at(index) {
      assertWhole('index', index, 0, count - 1);
      const pair = pairOf(Math.floor(index / block));
      const place = index % block;
      // Places 1 … d swap a coordinate of A, the next d one of B.
      const ofB = place > factors;
      const point = ofB ? pair.slice(factors) : pair.slice(0, factors);
      const swapped = place === block - 1 ? -1 : ofB ? place - factors - 1 : place - 1;
      if (swapped >= 0) point[swapped] = pair[ofB ? swapped : factors + swapped] as number;
      return point;
    },
  };
}
