/** The measured past of the place, and the model's band over it: of plausible worlds, or of runs with other luck. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import {
  ensembleInputs,
  forecast,
  observe,
  placeOfPreset,
  observableIds,
  observables,
  resolve,
  seedParts,
  type ForecastBand,
  type Measurements,
  type Observed,
  type Readings,
} from '../../experiments/index.ts';
import { QUARTERS_PER_YEAR, type RunResult } from '../../engine/index.ts';
import { createStream, type StreamState } from '../studio/stream.ts';
import type { Studio } from '../studio/studio.ts';

export interface PastResult {
  readonly measurements: Measurements;
  readonly observed: Observed;
  /** Quarters of the run before the first moment of its grid. */
  readonly before: number;
  readonly bands: readonly ForecastBand[];
  /** Worlds, or runs. */
  readonly runs: number;
  readonly calibrated: boolean;
}

export interface PastStudy {
  /** Null of a place nobody measured; undefined while that, or the band, is not known. */
  readonly result: ReadonlySignal<PastResult | null | undefined>;
  readonly state: ReadonlySignal<StreamState>;
  compute(): void;
  stop(): void;
}

/** Worlds beyond these move no quantile that can be seen. */
const MOST_WORLDS = 60;
const RUNS = 40;

/** What was measured of the first region: what the document says, or what ships of the place its preset tells of. */
async function measuredIn(studio: Studio): Promise<Measurements | undefined> {
  const { document, view } = studio;
  if (view.region.peek() !== 0) return undefined;
  const { measured } = document.scenario.peek();
  if (measured !== undefined) return measured;
  const preset = document.committed.peek().extends;
  return preset === undefined ? undefined : (await placeOfPreset(preset))?.load();
}

/** The first whole year of a run, and the quarters before it; undefined of one that has no calendar. */
export function firstYear(
  start: string | undefined,
): { readonly founded: number; readonly before: number } | undefined {
  const [, year, season] = /^(\d{4})Q([1-4])$/.exec(start ?? '') ?? [];
  if (year === undefined) return undefined;
  const before = (QUARTERS_PER_YEAR + 1 - Number(season)) % QUARTERS_PER_YEAR;
  return { founded: Number(year) + (before === 0 ? 0 : 1), before };
}

/** Readings of a run from its first whole year on, as those of one that begins there. */
export function readingsAfter({ regions }: RunResult, before: number, step: number): Readings {
  const { series } = regions[0]!;
  const made: number[] = [];
  for (let quarter = before + step - 1; quarter < series.firms.length; quarter += step)
    for (const id of observableIds) made.push(observables[id].read(series, quarter));
  return made;
}

export function createPastStudy(studio: Studio): PastStudy {
  const latest = signal<{ readonly meaning: string; readonly found: PastResult | null } | undefined>(undefined);
  const stream = createStream(studio.background.runner);
  const { committed, scenario, presets } = studio.document;
  const meaning = computed(() => JSON.stringify([committed.value, studio.view.region.value]));
  const result = computed(() => (latest.value?.meaning === meaning.value ? latest.value.found : undefined));

  async function start(): Promise<void> {
    const { seed, plausible, quarters, start: label } = scenario.peek();
    const asked = meaning.peek();
    const first = firstYear(label);
    const measurements = first === undefined ? undefined : await measuredIn(studio);
    const { founded, before } = first ?? { founded: 0, before: 0 };
    const years = Math.floor((quarters - before) / QUARTERS_PER_YEAR);
    const observed = measurements === undefined ? undefined : observe(measurements, founded, founded + years - 1);
    if (measurements === undefined || observed === undefined || observed.series.length === 0) {
      latest.value = { meaning: asked, found: null };
      return;
    }
    const input = { ...resolve(committed.peek(), presets).input, seed: seedParts(seed).phrase };
    const total = plausible === undefined ? RUNS : Math.min(MOST_WORLDS, plausible.worlds.length);
    const readings: Readings[] = [];
    // Runs that were not chosen by the data tell nothing of the years after them.
    const until = plausible === undefined ? observed.last : Math.floor((quarters - before) / observed.step) - 1;
    stream.start({
      inputs: ensembleInputs(input, total, plausible),
      total,
      take: (_k, run) => void readings.push(readingsAfter(run, before, observed.step)),
      show() {
        if (readings.length < 2) return;
        latest.value = {
          meaning: asked,
          found: {
            measurements,
            observed,
            before,
            bands: forecast(observed, readings, until),
            runs: readings.length,
            calibrated: plausible !== undefined,
          },
        };
      },
    });
  }

  return { result, state: stream.state, compute: () => void start(), stop: stream.stop };
}
