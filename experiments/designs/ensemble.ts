import { indicatorIds, type IndicatorId, type RunInput, type RunResult, type Verdict } from '../../engine/index.ts';
import type { PlausibleDocument } from '../documents/measured-schema.ts';
import { verdictCounts } from './compare.ts';
import { pairedInputs } from './paired-inputs.ts';
import { overPlausible } from './plausible.ts';
import { createStoredRuns } from './stored-runs.ts';
import { countKnown, meanOfKnown } from '../statistics/known.ts';
import { columnQuantiles, type Quantiles } from '../statistics/quantiles.ts';
import { replicateSeed } from '../statistics/seeds.ts';

/** Seed phrases of an ensemble: `phrase/1` to `phrase/N`. */
export function ensembleSeeds(phrase: string, count: number): string[] {
  return Array.from({ length: count }, (_, k) => replicateSeed(phrase, k));
}

/** The same run under every seed of an ensemble, or in every plausible world, made one by one. */
export function ensembleInputs(input: RunInput, count: number, plausible?: PlausibleDocument): Generator<RunInput> {
  return pairedInputs([input], { phrase: input.seed, count, ...overPlausible(plausible) });
}

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
  /** Adds one run; the order of runs does not matter to the quantiles, but it does to the last bit of a mean. */
  add(result: RunResult): void;
  /** What has been seen so far. */
  summary(): EnsembleSummary;
}

export interface EnsembleShape {
  /** Most runs there can be. */
  readonly capacity: number;
  readonly regions: number;
  readonly quarters: number;
}

/** Values an ensemble keeps, 8 bytes each: for an upper bound on memory before it starts. */
export function ensembleValues({ capacity, regions, quarters }: EnsembleShape): number {
  return capacity * regions * quarters * indicatorIds.length;
}

function spread(rows: Float64Array, quarters: number): IndicatorSpread {
  const quantiles = columnQuantiles(rows, quarters);
  const runs = rows.length / quarters;
  const column = (t: number) => Float64Array.from({ length: runs }, (_, k) => rows[k * quarters + t] as number);
  const columns = Array.from({ length: quarters }, (_, t) => column(t));
  const mean = Float64Array.from(columns, (values) => meanOfKnown(values));
  const known = Uint32Array.from(columns, countKnown);
  const last = Math.max(0, quarters - 1);
  const final = {
    ...Object.fromEntries(Object.entries(quantiles).map(([id, values]) => [id, values[last]])),
    mean: mean[last],
    known: known[last],
  };
  return { quantiles, mean, known, final: final as IndicatorSpread['final'] };
}

/** Gathers the runs of an ensemble: every value is kept, so that the quantiles are exact. */
export function createEnsemble({ capacity, regions, quarters }: EnsembleShape): Ensemble {
  const kept = createStoredRuns({ paths: [''], regions, quarters, kept: indicatorIds, capacity });
  let runs = 0;
  return {
    add(result) {
      if (runs >= capacity) throw new RangeError(`an ensemble of ${capacity} runs is full`);
      if (result.quarters !== quarters || result.regions.length !== regions)
        throw new RangeError('a run of another shape');
      kept.keep(0, result);
      runs += 1;
    },
    summary() {
      const indicatorsOf = (region: number) =>
        Object.fromEntries(
          indicatorIds.map((id) => [id, spread(kept.runs(0, id, region), quarters)]),
        ) as RegionEnsemble['indicators'];
      return {
        runs,
        regions: Array.from({ length: regions }, (_, region) => ({
          verdicts: verdictCounts(kept.verdictsOf(0, region)),
          indicators: indicatorsOf(region),
        })),
      };
    },
  };
}
