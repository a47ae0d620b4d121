/** A calibration as a scenario document: the place, its past, and the worlds it may be. */
import { QUARTERS_PER_YEAR, type ParameterId, type ParameterValue } from '../../engine/index.ts';
import type { ScenarioDocument } from '../documents/document.ts';
import type { PlausibleWorld } from '../documents/measured-schema.ts';
import type { Presets } from '../documents/parse.ts';
import { setAssumptions } from '../documents/set-assumption.ts';
import type { Measurements } from '../measured/index.ts';
import { groundOf } from './base.ts';
import type { Calibration } from './calibrate.ts';
import type { Ground } from './nearest.ts';

/** Part of a circle by which each step stands far from all steps before. */
const GOLDEN = 0.6180339887498949;
/** Years that are looked ahead unless told otherwise. */
export const USUAL_YEARS_AHEAD = 25;

/**
 * The scenario of a place from its founding to some years after today. Its own run is that of the world nearest to the
 * data; every experiment is over all of its worlds.
 */
export function calibratedDocument(
  { worlds, today }: Pick<Calibration, 'worlds' | 'today'>,
  {
    measurements,
    ground,
    yearsAhead = USUAL_YEARS_AHEAD,
  }: { readonly measurements: Measurements; readonly ground: Ground; readonly yearsAhead?: number },
  presets: Presets,
): ScenarioDocument {
  const found = worlds.toSorted((a, b) => a.misses - b.misses).map(({ world }) => world);
  const nearest = found[0] as PlausibleWorld;
  // An experiment of few runs is over the first of them: these are spread evenly over near and far.
  const spread = found
    .map((world, k) => ({ world, place: (k * GOLDEN) % 1 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ world }) => world);
  const { place, source } = measurements;
  const document: ScenarioDocument = {
    ...(groundOf(ground.preset, presets) as ScenarioDocument),
    id: 'my-cluster',
    title: place,
    question: {
      en: `What becomes of ${place.en} from here, and what can still be done?`,
      zh: `${place.zh}从今天起会走向何方，还能做些什么？`,
    },
    story: {
      en: `The worlds in which the course of ${place.en} is plausible, as far as its data tell them apart.`,
      zh: `能够合理解释${place.zh}历史走势的各种世界——数据能分辨到什么程度，就保留到什么程度。`,
    },
    sources: source === undefined ? [] : [{ text: source }],
    theories: [],
    paths: [],
    expect: [],
    seed: nearest.seed,
    start: `${String(ground.founded).padStart(4, '0')}Q1`,
    quarters: today + QUARTERS_PER_YEAR * yearsAhead,
    study: { worlds: 'all' },
    measured: measurements,
    plausible: { today, worlds: spread },
  };
  const settings = Object.entries(nearest.assumptions).map(([id, value]) => ({
    id: id as ParameterId,
    value: value as ParameterValue,
  }));
  return setAssumptions(document, presets, settings);
}
