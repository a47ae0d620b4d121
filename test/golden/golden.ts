/** What a golden file says about a scenario: few numbers, each of which a reader can place. */
import { phases, run, type IndicatorId, type RegionResult } from '../../engine/index.ts';
import { resolve, type Presets, type ScenarioDocument } from '../../experiments/index.ts';

const shownSeries = ['firms', 'suppliers', 'employment', 'valueAdded', 'wage', 'functionLevel', 'localShare', 'reputation', 'lockIn'] as const;
const EVERY_QUARTERS = 20;
const DIGITS = 6;

interface GoldenRegion {
  readonly verdict: string;
  /** Each phase with the quarter it begins in. */
  readonly phases: string;
  /** What is unknown is `null` in the file. */
  readonly series: { readonly [K in IndicatorId]?: readonly number[] };
}

export interface Golden {
  readonly fingerprint: string;
  readonly regions: { readonly [id: string]: GoldenRegion };
}

function phaseText(codes: Uint8Array): string {
  return [...codes].flatMap((code, t) => (t === 0 || code !== codes[t - 1] ? [`${phases[code]} ${t}`] : [])).join(', ');
}

function regionOf({ verdict, phases: codes, series }: RegionResult): GoldenRegion {
  const sample = (values: Float64Array) =>
    [...values].filter((_value, t) => t % EVERY_QUARTERS === 0 || t === values.length - 1).map((value) => Number(value.toPrecision(DIGITS)));
  return { verdict, phases: phaseText(codes), series: Object.fromEntries(shownSeries.map((id) => [id, sample(series[id])])) };
}

/** Runs a scenario as it is and says what came out. */
export function goldenOf(document: ScenarioDocument, presets: Presets): Golden {
  const { input, regions } = resolve(document, presets);
  const result = run(input);
  return { fingerprint: result.fingerprint, regions: Object.fromEntries(regions.map(({ id }, r) => [id, regionOf(result.regions[r]!)])) };
}

/** JSON with one line per list, so that a change shows as a changed line. */
export function goldenText(golden: Golden): string {
  const list = /\[[^[\]{}]*\]/g;
  return `${JSON.stringify(golden, null, 2).replace(list, (text) => text.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}
