import { verdicts, type Verdict } from '../../engine/index.ts';
import { verdictCounts } from './compare.ts';
import { mean, shareInterval, type Interval } from '../statistics/statistics.ts';

/** The variance of an outcome, split by source. */
export interface VarianceParts {
  /** Between runs of one world. */
  readonly luck: number;
  /** Between worlds, with the luck averaged out. */
  readonly world: number;
}

/**
 * Law of total variance: Var Y = E Var(Y | world) + Var E(Y | world), estimated by the mean squares of a balanced
 * one-way layout. A negative estimate of the part between worlds counts as 0.
 *
 * @param values replicate by replicate; `perWorld` in a row share a world
 * @returns NaN parts where they cannot be separated: fewer than two replicates per world, or fewer than two worlds
 */
export function splitVariance(values: ArrayLike<number>, perWorld: number): VarianceParts {
  const worlds = Math.floor(values.length / perWorld);
  if (perWorld < 2 || worlds < 2) return { luck: Number.NaN, world: Number.NaN };
  const centre = mean(values);
  let within = 0;
  let between = 0;
  for (let w = 0; w < worlds; w++) {
    let sum = 0;
    for (let k = 0; k < perWorld; k++) sum += values[w * perWorld + k] as number;
    const own = sum / perWorld;
    for (let k = 0; k < perWorld; k++) {
      const deviation = (values[w * perWorld + k] as number) - own;
      within += deviation * deviation;
    }
    between += perWorld * (own - centre) * (own - centre);
  }
  const luck = within / (worlds * (perWorld - 1));
  return { luck, world: Math.max(0, (between / (worlds - 1) - luck) / perWorld) };
}

export interface VerdictOdds extends Interval {
  readonly count: number;
}

export interface Odds {
  readonly runs: number;
  readonly worlds: number;
  /** Share of runs per verdict with its 95 % interval. */
  readonly verdicts: { readonly [V in Verdict]: VerdictOdds };
  /** Worlds in which all runs end with the same verdict: there luck does not matter. */
  readonly settledWorlds: number;
  /**
   * Share of the uncertainty about the verdict that is luck, the rest being the world: 1 when worlds do not differ, NaN
   * when it cannot be estimated or when nothing is uncertain.
   */
  readonly luckShare: number;
}

/** Effective number of runs when `perWorld` of them share a world (Kish's design effect, 1 + (m − 1) ρ). */
function effectiveRuns(runs: number, perWorld: number, { luck, world }: VarianceParts): number {
  // Where nothing varies, or nothing can be estimated, each world counts as one run.
  const alike = luck + world > 0 ? world / (luck + world) : 1;
  return runs / (1 + (perWorld - 1) * alike);
}

/**
 * The odds of one path's verdicts.
 * @param outcomes index into `verdicts`, replicate by replicate
 * @param perWorld replicates in a row that share a world; `undefined` when all runs have the same assumptions
 */
export function oddsOf(outcomes: ArrayLike<number>, perWorld?: number): Odds {
  const runs = outcomes.length;
  const size = perWorld ?? 1;
  const counts = verdictCounts(outcomes);
  const parts = verdicts.map((_, v) =>
    splitVariance(
      Array.from(outcomes, (outcome) => Number(outcome === v)),
      size,
    ),
  );
  const [luck, world] = [
    parts.reduce((sum, part) => sum + part.luck, 0),
    parts.reduce((sum, part) => sum + part.world, 0),
  ];
  let settledWorlds = 0;
  for (let k = 0; k + size <= runs; k += size) {
    settledWorlds += Number(
      Array.from({ length: size }, (_, j) => outcomes[k + j]).every((outcome) => outcome === outcomes[k]),
    );
  }
  const shares = verdicts.map((verdict, v) => {
    const worth = size > 1 ? effectiveRuns(runs, size, parts[v] as VarianceParts) : runs;
    return [verdict, { count: counts[verdict], ...shareInterval(counts[verdict] / runs, worth) }];
  });
  return {
    runs,
    worlds: perWorld === undefined ? Math.min(1, runs) : Math.floor(runs / size),
    verdicts: Object.fromEntries(shares) as Odds['verdicts'],
    settledWorlds:
      perWorld === undefined
        ? Number(runs > 0 && settledWorlds === runs && new Set(Array.from(outcomes)).size === 1)
        : settledWorlds,
    luckShare: perWorld === undefined ? 1 : luck / (luck + world),
  };
}
