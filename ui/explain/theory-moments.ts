/** The quarter of a run in which a theory shows best: where its card leads to. */
import { phases, QUARTERS_PER_YEAR, type RegionResult } from '../../engine/index.ts';
import { replacementCodes, toldReplacements, type TheoryId } from '../../experiments/index.ts';

type Series = RegionResult['series'];
type Run = Pick<RegionResult, 'series' | 'phases'>;
type Finder = (run: Run, scale: number) => number | undefined;

/** Before this the facets of a handful of founders say little. */
const SETTLED = 5 * QUARTERS_PER_YEAR;

/** The first quarter in which a known value is largest; nothing where none is above 0. */
function largest(values: ArrayLike<number>, from = 0): number | undefined {
  let best: number | undefined;
  for (let t = from; t < values.length; t++) if (values[t]! > (best === undefined ? 0 : values[best]!)) best = t;
  return best;
}

const least = (values: Float64Array, from = 0): number | undefined =>
  largest(
    values.map((value) => 1e9 - value),
    from,
  );
/** Where most was added to a running total within a year. */
const busiest = (totals: Float64Array): number | undefined =>
  largest(totals.map((total, t) => total - (t >= QUARTERS_PER_YEAR ? totals[t - QUARTERS_PER_YEAR]! : 0)));
const most =
  (id: keyof Series): Finder =>
  ({ series }) =>
    largest(series[id]);
const first = (found: number): number | undefined => (found < 0 ? undefined : found);

const finders: { readonly [K in TheoryId]: Finder } = {
  marshall: most('agglomeration'),
  weber: ({ series }) => busiest(series.relocations),
  rivalry: most('effort'),
  perroux: most('stateSeededFirms'),
  porter: ({ series }) => least(series.diamond, SETTLED),
  krugman: (run) => first(run.phases.indexOf(phases.indexOf('growth'))),
  districts: most('specificity'),
  lifeCycle: most('employment'),
  replacement: ({ series }, scale) => toldReplacements(replacementCodes(series, scale)).at(-1)?.from,
  lockIn: most('lockIn'),
  valueChains: most('functionLevel'),
  lemons: ({ series }) => least(series.reputation),
  transfer: ({ series }) => busiest(series.arrivals) ?? busiest(series.relocations),
  knowledge: most('misperception'),
};

/** Nothing where the run has no such moment. */
export const theoryQuarter = (card: TheoryId, run: Run, scale: number): number | undefined => finders[card](run, scale);
