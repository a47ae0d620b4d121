/** Forecasts of every place that ships, as they would have been made, against what came. */
import {
  heldOut,
  lastQuarterOrigin,
  originsIn,
  presets,
  type BenchmarkId,
  type CalibrationEffort,
  type HiddenPoint,
  type Measurements,
  type ScoredOrigin,
  type ScoredPoint,
  type ShippedPlace,
} from '../../experiments/index.ts';
import type { KeptRuns } from './kept-runs.ts';

export const SCORE_PHRASE = 'forecasts';
/** Years at whose end a forecast is made: the one before the last quarter of the points, and others spread evenly. */
const ORIGINS = 3;

export function originsOf(measurements: Measurements): { readonly origin: number; readonly lastQuarter: boolean }[] {
  const all = originsIn(measurements);
  const last = lastQuarterOrigin(measurements);
  const spread = Array.from({ length: ORIGINS }, (_, k) => all[Math.floor((k * all.length) / ORIGINS)]);
  const chosen = new Set([...spread, last].filter((year) => year !== undefined));
  return [...chosen].toSorted((a, b) => a - b).map((origin) => ({ origin, lastQuarter: origin === last }));
}

const rounded = (value: number): number => Number(value.toFixed(4));

function scored({ observable, year, ahead, known, measured, model, simple }: HiddenPoint): ScoredPoint {
  if (!Number.isFinite(model.p50)) throw new Error(`no world has a number of ${observable} in ${year}`);
  return {
    observable,
    year,
    ahead,
    known,
    model: rounded(model.p50 - measured),
    within: model.p05 <= measured && measured <= model.p95,
    simple: Object.fromEntries(
      (Object.keys(simple) as BenchmarkId[]).map((id) => [
        id,
        [rounded(simple[id].middle - measured), simple[id].within] as const,
      ]),
    ) as ScoredPoint['simple'],
  };
}

export async function scoreOrigin(
  runs: KeptRuns,
  place: ShippedPlace,
  { origin, lastQuarter }: { readonly origin: number; readonly lastQuarter: boolean },
  effort: CalibrationEffort,
): Promise<ScoredOrigin> {
  const measurements = await place.load();
  const { ground, calibration, points } = await runs.answer(
    heldOut({ measurements, origin, phrase: SCORE_PHRASE, effort }, presets),
  );
  return {
    place: place.id,
    origin,
    lastQuarter,
    preset: ground.preset,
    founded: ground.founded,
    worlds: calibration.worlds.length,
    points: points.map(scored),
  };
}
