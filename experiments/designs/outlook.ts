import type { IndicatorId, RunInput, RunResult, Verdict } from '../../engine/index.ts';
import type { PlausibleDocument } from '../documents/measured-schema.ts';
import { lastQuarters, verdictCounts } from './compare.ts';
import { createStoredRuns } from './stored-runs.ts';
import { countKnown, meanOfKnown } from '../statistics/known.ts';
import { createMoments } from '../statistics/moments.ts';
import { inReplicate } from './paired-inputs.ts';
import { overPlausible } from './plausible.ts';
import { columnQuantiles, knownQuantiles, type Quantiles } from '../statistics/quantiles.ts';
import { seedParts } from '../statistics/seeds.ts';
import type { Interval } from '../statistics/statistics.ts';
import { createWholeBlocks } from '../statistics/whole-blocks.ts';

/** The question every scenario is asked: how it ends under many kinds of luck, and what its policy does about that. */
export interface OutlookDesign {
  /** The scenario, and where it has a policy the same without one: compared with the same luck. */
  readonly inputs: readonly RunInput[];
  readonly phrase: string;
  /** Worlds that a calibration found, if it is over them. */
  readonly plausible?: PlausibleDocument;
}

/**
 * A run that is itself a replicate of a phrase is asked about among the other replicates of that phrase.
 * @param alone what doing nothing is; the same world without its policy unless given
 */
export function outlookDesign(
  input: RunInput,
  alone: RunInput | undefined = input.policy.length === 0 ? undefined : { ...input, policy: [] },
  plausible?: PlausibleDocument,
): OutlookDesign {
  const { phrase } = seedParts(input.seed);
  const inputs = alone === undefined ? [input] : [input, alone];
  return { inputs: inputs.map((one) => ({ ...one, seed: phrase })), phrase, ...(plausible && { plausible }) };
}

/** The runs of an outlook from run `from` on; run k is path k mod paths of replicate ⌊k / paths⌋. */
export function* outlookInputs(
  { inputs, phrase, plausible }: OutlookDesign,
  count: number,
  from = 0,
): Generator<RunInput> {
  for (let k = from; k < count * inputs.length; k++) {
    yield inReplicate([inputs[k % inputs.length] as RunInput], Math.floor(k / inputs.length), {
      phrase,
      count,
      ...overPlausible(plausible),
    })[0] as RunInput;
  }
}

/** Quantiles over the runs in which an indicator is known; NaN without any. */
export interface EndQuantiles extends Quantiles<number> {
  /** How many runs that is. */
  readonly known: number;
}

/** What is known of one path. */
export interface PathOutlook {
  /** Index into `verdicts` of every replicate counted. */
  readonly outcomes: Uint8Array;
  readonly verdicts: { readonly [V in Verdict]: number };
  /** Quantiles of the end of a run: the mean of its last eight quarters. */
  readonly ends: Partial<Record<IndicatorId, EndQuantiles>>;
  /** The same run by run, in the order of the replicates counted; NaN where it is unknown. */
  readonly runEnds: Partial<Record<IndicatorId, Float64Array>>;
  /** Quantiles quarter by quarter, over the runs that know it. */
  readonly bands: Partial<Record<IndicatorId, Quantiles<Float64Array>>>;
}

export interface RegionOutlook {
  readonly now: PathOutlook;
  /** Without any policy; undefined where there is none to leave out. */
  readonly alone: PathOutlook | undefined;
  /**
   * Paired difference at the end, policy less nothing, with its 95 % interval; over the pairs in which both are known.
   */
  readonly effects: Partial<Record<IndicatorId, Interval>> | undefined;
}

export interface Outlook {
  /** Number of every replicate counted, from 0. */
  readonly replicates: readonly number[];
  /** In the order of the regions of the input. */
  readonly regions: readonly RegionOutlook[];
}

export interface OutlookGathering {
  /** Takes run k of the design in; runs come in order, failed ones are left out. */
  add(k: number, result: RunResult): void;
  /** Replicates of which every run is there. */
  readonly count: number;
  /** The results so far, piece by piece: a caller on a shared thread may pause between two. */
  read(): Generator<undefined, Outlook>;
}

/** Mean of the last eight quarters of every run; `rows` holds run after run. */
function endsOf(rows: Float64Array, quarters: number): Float64Array {
  const { from, to } = lastQuarters(quarters);
  return Float64Array.from({ length: rows.length / quarters }, (_, k) =>
    meanOfKnown(rows, k * quarters + from, k * quarters + to),
  );
}

/**
 * What one document does differently from another at the end, over the runs of both that have the same luck: the mean
 * paired difference with its 95 % interval, and of how many pairs that is.
 */
export function pairedChange(
  before: Outlook,
  now: Outlook,
  region: number,
  id: IndicatorId,
): (Interval & { readonly pairs: number }) | undefined {
  const [was, is] = [before.regions[region]?.now.runEnds[id], now.regions[region]?.now.runEnds[id]];
  if (was === undefined || is === undefined) return undefined;
  const place = new Map(before.replicates.map((replicate, k) => [replicate, k]));
  // Gathered as the effects are, so that a first lever moves as much as it differs from doing nothing, to the bit.
  const differences = createMoments(1);
  now.replicates.forEach((replicate, k) => {
    const at = place.get(replicate);
    if (at !== undefined) differences.addDifference(is.subarray(k, k + 1), was.subarray(at, at + 1));
  });
  const pairs = differences.count(0);
  return pairs === 0 ? undefined : { ...differences.interval(0), pairs };
}

export interface OutlookQuestion {
  /** Indicators whose ends and effects are wanted. */
  readonly ends: readonly IndicatorId[];
  /** Indicators whose bands are wanted, some of those above. */
  readonly bands: readonly IndicatorId[];
}

/**
 * Gathers the runs of an outlook as they come in. Only what is asked for is kept: a page takes runs in between two
 * frames.
 */
export function createOutlook({ inputs }: OutlookDesign, question: OutlookQuestion): OutlookGathering {
  const { quarters, regions } = inputs[0] as RunInput;
  const { from, to } = lastQuarters(quarters);
  const { keep, runs, verdictsOf } = createStoredRuns({
    paths: inputs.map((_, path) => String(path)),
    regions: regions.length,
    quarters,
    kept: question.ends,
  });
  const cells = regions.length * question.ends.length;
  const differences = createMoments(cells);
  const ends = inputs.map(() => new Float64Array(cells));
  const replicates: number[] = [];

  const blocks = createWholeBlocks<RunResult>(inputs.length, (block, results) => {
    results.forEach((result, path) => {
      keep(path, result);
      result.regions.forEach(({ series }, region) => {
        question.ends.forEach((id, k) => {
          (ends[path] as Float64Array)[region * question.ends.length + k] = meanOfKnown(series[id], from, to);
        });
      });
    });
    const [now, alone] = ends;
    if (now !== undefined && alone !== undefined) differences.addDifference(now, alone);
    replicates.push(block);
  });

  function* pathOutlook(path: number, region: number): Generator<undefined, PathOutlook> {
    const spreads: Partial<Record<IndicatorId, EndQuantiles>> = {};
    const runEnds: Partial<Record<IndicatorId, Float64Array>> = {};
    const bands: Partial<Record<IndicatorId, Quantiles<Float64Array>>> = {};
    for (const id of question.ends) {
      const ends = endsOf(runs(path, id, region), quarters);
      // Quantiles sort what they are given.
      spreads[id] = { ...knownQuantiles(ends.slice()), known: countKnown(ends) };
      runEnds[id] = ends;
    }
    for (const id of question.bands) {
      yield;
      bands[id] = columnQuantiles(runs(path, id, region), quarters);
    }
    const outcomes = verdictsOf(path, region);
    return { outcomes, verdicts: verdictCounts(outcomes), ends: spreads, runEnds, bands };
  }

  return {
    add(k, result) {
      if (result.quarters !== quarters || result.regions.length !== regions.length)
        throw new RangeError('a run of another shape');
      blocks.add(k, result);
    },
    get count() {
      return replicates.length;
    },
    *read() {
      const made: RegionOutlook[] = [];
      for (let region = 0; region < regions.length; region++) {
        const now = yield* pathOutlook(0, region);
        const alone = inputs.length < 2 ? undefined : yield* pathOutlook(1, region);
        const effects =
          alone &&
          Object.fromEntries(
            question.ends.map((id, k) => [id, differences.interval(region * question.ends.length + k)]),
          );
        made.push({ now, alone, effects });
      }
      return { replicates: [...replicates], regions: made };
    },
  };
}
