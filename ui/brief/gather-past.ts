/** The measured past of a brief in the size of the place; or, where nobody measured, the course of one run. */
import { indicators, JOBS_PER_UNIT, type IndicatorId, type RegionResult } from '../../engine/index.ts';
import {
  fromComparable,
  observables,
  sentenceCase,
  type ForecastBand,
  type Language,
  type Measurements,
  type Observable,
} from '../../experiments/index.ts';
import { lineRules } from '../figures/lines.ts';
import { phaseBands } from '../plot/phase-bands.ts';
import type { BriefCourse, BriefPast, BriefSeries } from './brief-facts.ts';
import type { PastResult } from './past-study.ts';

/** What a vice-mayor asks first. */
const order = ['jobs', 'firms', 'sales', 'exports', 'valueAdded', 'output', 'wage', 'ownBrandShare'] as const;
const MOST_SERIES = 3;

/** Decimals that leave a number two or three digits. */
const digitsOf = (largest: number): number => (largest >= 20 ? 0 : largest >= 2 ? 1 : 2);

function seriesOf(
  { observable, from, ...band }: ForecastBand,
  { measurements, observed, before }: PastResult,
  lang: Language,
): BriefSeries {
  const { step, series } = observed;
  const { label, kind }: Observable = observables[observable];
  const known = series.find((one) => one.observable === observable)!;
  const unit = unitOf(measurements, observable)?.[lang] ?? '';
  const points = known.times.map((moment, k) => ({
    quarter: before + step * (moment + 1) - 1,
    value: fromComparable(observable, known.values[k]!),
  }));
  return {
    label: sentenceCase(label[lang]),
    unit,
    digits: digitsOf(Math.max(...points.map(({ value }) => value))),
    isShare: kind === 'share',
    points,
    quarters: band.p50.map((_value, k) => before + step * (from + k + 1) - 1),
    band,
  };
}

const unitOf = ({ series }: Measurements, id: ForecastBand['observable']) =>
  series.find(({ observable }) => observable === id)?.unit;

/** Measured points inside a band of nine tenths. */
function insideOf({ points, quarters, band }: BriefSeries): number {
  return points.filter(({ quarter, value }) => {
    const k = quarters.indexOf(quarter);
    return k >= 0 && value >= band.p05[k]! && value <= band.p95[k]!;
  }).length;
}

export function pastOf(found: PastResult, lang: Language): BriefPast {
  const place = (id: string): number => (order as readonly string[]).indexOf(id) >>> 0;
  const all = found.bands
    .filter(({ p50 }) => p50.some((value) => !Number.isNaN(value)))
    .toSorted((a, b) => place(a.observable) - place(b.observable))
    .map((band) => seriesOf(band, found, lang));
  return {
    place: found.measurements.place[lang],
    sources: (found.measurements.source?.[lang] ?? '').split(/[;；]\s*/).filter((one) => one !== ''),
    runs: found.runs,
    calibrated: found.calibrated,
    series: all.slice(0, MOST_SERIES),
    inside: all.reduce((sum, one) => sum + insideOf(one), 0),
    points: all.reduce((sum, one) => sum + one.points.length, 0),
  };
}

/** Series of which measured points lie outside the band, and how many. */
export function outsideOf({
  series,
}: BriefPast): readonly { readonly label: string; readonly out: number; readonly all: number }[] {
  return series.flatMap((one) => {
    const out = one.points.length - insideOf(one);
    return out === 0 ? [] : [{ label: one.label, out, all: one.points.length }];
  });
}

const courseLines: readonly { readonly id: IndicatorId; readonly times: number }[] = [
  { id: 'employment', times: JOBS_PER_UNIT },
  { id: 'firms', times: 1 },
  { id: 'valueAdded', times: 1 },
];

export function courseOf(run: RegionResult, name: string, lang: Language): BriefCourse {
  return {
    name,
    lines: courseLines.map(({ id, times }) => {
      const { label, unit } = id === 'employment' ? lineRules.jobs : indicators[id];
      return {
        label: sentenceCase(label[lang]),
        unit: unit[lang],
        digits: 0,
        values: Array.from(run.series[id], (value) => times * value),
      };
    }),
    phases: phaseBands(run),
  };
}
