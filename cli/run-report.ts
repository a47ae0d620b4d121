/** One run as a JSON document. */
import { indicatorIds, type RunResult, type Verdict } from '../engine/index.ts';
import { exportedUnitIn, exportedValues, type Provenance } from '../experiments/index.ts';
import type { WantedScenario } from './scenario-argument.ts';
import { phaseSpans, type PhaseSpan } from './phase-spans.ts';
import { engineVersion } from './version.ts';

/** NaN is written as null; labour in jobs. */
type Series = { readonly [indicator: string]: readonly number[] };

/** With several regions `verdict`, `phases` and `series` are objects by region id. */
export interface RunDocument {
  readonly scenario: string;
  readonly seed: string;
  readonly quarters: number;
  readonly start?: string;
  readonly engine: string;
  readonly fingerprint: string;
  /** The document's provenance, and whether its fingerprint was reproduced. */
  readonly expected?: Provenance & { readonly reproduced?: boolean };
  readonly regions: readonly { readonly id: string; readonly name: { readonly en: string; readonly zh: string } }[];
  readonly verdict: Verdict | { readonly [region: string]: Verdict };
  readonly phases: readonly PhaseSpan[] | { readonly [region: string]: readonly PhaseSpan[] };
  readonly series: Series | { readonly [region: string]: Series };
  /** What the numbers of each series are of. */
  readonly units: { readonly [indicator: string]: string };
}

/** The value of the only region, or of every region by id. */
export function perRegion<T>(ids: readonly string[], value: (r: number) => T): T | { readonly [region: string]: T } {
  return ids.length === 1 ? value(0) : Object.fromEntries(ids.map((id, r) => [id, value(r)]));
}

function reproduced({ fingerprint }: Provenance, result: RunResult): { readonly reproduced?: boolean } {
  return fingerprint === undefined ? {} : { reproduced: fingerprint === result.fingerprint };
}

export function runDocument({ input, regions, scenario, expected }: WantedScenario, result: RunResult): RunDocument {
  const ids = regions.map(({ id }) => id);
  const of = (r: number) => result.regions[r]!;
  return {
    scenario: scenario.id,
    seed: input.seed,
    quarters: input.quarters,
    ...(scenario.start === undefined ? {} : { start: scenario.start }),
    engine: engineVersion,
    fingerprint: result.fingerprint,
    ...(expected === undefined ? {} : { expected: { ...expected, ...reproduced(expected, result) } }),
    regions,
    verdict: perRegion(ids, (r) => of(r).verdict),
    phases: perRegion(ids, (r) => phaseSpans(of(r).phases)),
    units: Object.fromEntries(indicatorIds.map((id) => [id, exportedUnitIn(id, scenario.money).en])),
    series: perRegion(ids, (r) =>
      Object.fromEntries(indicatorIds.map((id) => [id, Array.from(exportedValues(id, of(r).series[id]))])),
    ),
  };
}
