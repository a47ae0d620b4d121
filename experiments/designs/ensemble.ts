import {
  indicatorIds,
  verdicts,
  type IndicatorId,
  type RunInput,
  type RunResult,
  type Verdict,
} from '../../engine/index.ts';
import { countKnown, meanOfKnown } from '../statistics/known.ts';
import { replicateSeed } from '../statistics/seeds.ts';

/** Probabilities of the quantiles an ensemble reports: median, half and nine tenths of the runs. */
export const quantileLevels = { p05: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;
export type QuantileId = keyof typeof quantileLevels;
const quantileIds = Object.keys(quantileLevels) as QuantileId[];

/**
 * Quantile of type 7 (Hyndman and Fan 1996, the default of R and NumPy): h = (n − 1) p, Q = x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋ +
 * 1] − x[⌊h⌋]).
 * @param sorted ascending, at least one value
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  const h = (sorted.length - 1) * probability;
  const below = Math.floor(h);
  const low = sorted[below] as number;
  return below + 1 < sorted.length ? low + (h - below) * ((sorted[below + 1] as number) - low) : low;
}

/** Seed phrases of an ensemble: `phrase/1` to `phrase/N`. */
export function ensembleSeeds(phrase: string, count: number): string[] {
  return Array.from({ length: count }, (_, k) => replicateSeed(phrase, k));
}

/** The same run under every seed of an ensemble, made one by one. */
export function* ensembleInputs(input: RunInput, count: number): Generator<RunInput> {
  for (const seed of ensembleSeeds(input.seed, count)) yield { ...input, seed };
}

export type Quantiles<T> = { readonly [Q in QuantileId]: T };

/** Statistics of an indicator over the runs in which it is known; NaN where it is known in none. */
export interface IndicatorSpread {
  /** One value per quarter each. */
  readonly quantiles: Quantiles<Float64Array>;
  readonly mean: Float64Array;
  /** How many runs know it, quarter by quarter. */
  readonly known: Uint32Array;
  /** Of the last quarter. */
  readonly final: Quantiles<number> & { readonly mean: number; readonly known: number };
}

export interface RegionEnsemble {
  /** Runs that ended with each verdict; every verdict has a count. */
  readonly verdicts: { readonly [V in Verdict]: number };
  readonly indicators: { readonly [I in IndicatorId]: IndicatorSpread };
}

export interface EnsembleSummary {
  readonly runs: number;
  /** In the order of the input's regions. */
  readonly regions: readonly RegionEnsemble[];
}

export interface Ensemble {
  /** Takes one run in; the order of runs does not matter to the quantiles, but it does to the last bit of a mean. */
  add(result: RunResult): void;
  /** What has been seen so far. */
  summary(): EnsembleSummary;
}

export interface EnsembleShape {
  /** Runs that will come at most. */
  readonly capacity: number;
  readonly regions: number;
  readonly quarters: number;
}

/** Values an ensemble keeps, 8 bytes each: for an upper bound on memory before it starts. */
export function ensembleValues({ capacity, regions, quarters }: EnsembleShape): number {
  return capacity * regions * quarters * indicatorIds.length;
}

function spread(values: Float64Array, capacity: number, runs: number, quarters: number): IndicatorSpread {
  const unknown = (): Float64Array => new Float64Array(quarters).fill(Number.NaN);
  const quantiles = Object.fromEntries(quantileIds.map((id) => [id, unknown()])) as { [Q in QuantileId]: Float64Array };
  const mean = unknown();
  const known = new Uint32Array(quarters);
  for (let t = 0; t < quarters; t++) {
    const column = values.slice(t * capacity, t * capacity + runs);
    mean[t] = meanOfKnown(column);
    known[t] = countKnown(column);
    if (known[t] === 0) continue;
    // Sorted, NaN comes last.
    column.sort();
    const sorted = column.subarray(0, known[t]);
    for (const id of quantileIds) quantiles[id][t] = quantile(sorted, quantileLevels[id]);
  }
  const last = Math.max(0, quarters - 1);
  const final = {
    ...Object.fromEntries(quantileIds.map((id) => [id, quantiles[id][last]])),
    mean: mean[last],
    known: known[last],
  };
  return { quantiles, mean, known, final: final as IndicatorSpread['final'] };
}

/** Gathers the runs of an ensemble: every value is kept, so that the quantiles are exact. */
export function createEnsemble({ capacity, regions, quarters }: EnsembleShape): Ensemble {
  let runs = 0;
  const kept = Array.from({ length: regions }, () => ({
    verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as { [V in Verdict]: number },
    // Quarter t of run k stands at t · capacity + k, so that a quarter is one stretch to sort.
    values: new Map(indicatorIds.map((id) => [id, new Float64Array(capacity * quarters)])),
  }));
  return {
    add(result) {
      if (runs >= capacity) throw new RangeError(`an ensemble of ${capacity} runs is full`);
      if (result.quarters !== quarters || result.regions.length !== regions)
        throw new RangeError('a run of another shape');
      kept.forEach((region, r) => {
        const { verdict, series } = result.regions[r] as RunResult['regions'][number];
        region.verdicts[verdict] += 1;
        for (const [id, values] of region.values) {
          for (let t = 0; t < quarters; t++) values[t * capacity + runs] = series[id][t] as number;
        }
      });
      runs += 1;
    },
    summary() {
      return {
        runs,
        regions: kept.map((region) => ({
          verdicts: { ...region.verdicts },
          indicators: Object.fromEntries(
            [...region.values].map(([id, values]) => [id, spread(values, capacity, runs, quarters)]),
          ) as RegionEnsemble['indicators'],
        })),
      };
    },
  };
}
