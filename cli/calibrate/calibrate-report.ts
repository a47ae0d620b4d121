/** What a calibration found, as text and as JSON. */
import { exp, QUARTERS_PER_YEAR, type Text } from '../../engine/index.ts';
import {
  asCounted,
  beyondModel,
  beyondWords,
  forecast,
  groundWords,
  learnedWords,
  observables,
  pinOf,
  pinWords,
  presets,
  unknownIds,
  type Beyond,
  type Calibration,
  type ForecastBand,
  type Ground,
  type HeldOut,
  type Language,
  type Measurements,
} from '../../experiments/index.ts';
import { textTable } from '../text-table.ts';

/** Years ahead a report tells of. */
const TOLD_AHEAD = [5, 10, 20] as const;

export interface Report {
  readonly measurements: Measurements;
  readonly grounds: readonly Ground[];
  readonly ground: Ground;
  readonly calibration: Calibration;
  readonly yearsAhead: number;
}

interface ToldForecast {
  readonly observable: ForecastBand['observable'];
  readonly year: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

function bandsOf({ calibration, yearsAhead }: Report): readonly ForecastBand[] {
  const { observed, worlds } = calibration;
  const until = observed.last + (yearsAhead * QUARTERS_PER_YEAR) / observed.step;
  return forecast(
    observed,
    worlds.map(({ readings }) => readings),
    until,
  );
}

function toldForecasts(report: Report): ToldForecast[] {
  const { observed } = report.calibration;
  const today = observed.founded + ((observed.last + 1) * observed.step) / QUARTERS_PER_YEAR - 1;
  return bandsOf(report).flatMap((band) =>
    [0, ...TOLD_AHEAD.filter((years) => years <= report.yearsAhead)].map((years) => {
      const at = observed.last + (years * QUARTERS_PER_YEAR) / observed.step - band.from;
      const of = (id: 'p05' | 'p25' | 'p50' | 'p75' | 'p95'): number => band[id][at] as number;
      return {
        observable: band.observable,
        year: Math.floor(today) + years,
        p05: of('p05'),
        p25: of('p25'),
        p50: of('p50'),
        p75: of('p75'),
        p95: of('p95'),
      };
    }),
  );
}

/** Three digits that count, of what is counted no parts; shares as per cent. */
function amount(value: number, observable: ForecastBand['observable']): string {
  if (Number.isNaN(value)) return '–';
  return observables[observable].kind === 'share'
    ? `${(100 * value).toFixed(0)}%`
    : String(Number(asCounted(observable, value).toPrecision(3)));
}

const lines: {
  readonly [K in 'runs' | 'learned' | 'error' | 'forecast']: (l: Language, ...of: string[]) => string;
} = {
  runs: (l, made, worlds) =>
    ({ en: `${made} runs, ${worlds} plausible worlds`, zh: `${made} 次运行，${worlds} 个合理世界` })[l],
  learned: (l) =>
    ({ en: 'What the data say of each unknown (90 % range):', zh: '数据对各未知量的约束（90% 区间）：' })[l],
  error: (l, percent) =>
    ({
      en: `Data and model differ by about ${percent} %, beyond what the worlds themselves differ by.`,
      zh: `除各世界之间的差异外，数据与模型相差约 ${percent}%。`,
    })[l],
  forecast: (l) => ({ en: 'If nothing new is done (90 % range):', zh: '若不采取新政策（90% 区间）：' })[l],
};

export function calibrateReport(report: Report, language: Language): string {
  const { measurements, ground, calibration } = report;
  const { learned, error, worlds, made } = calibration;
  const told: string[] = [
    measurements.place[language],
    groundWords(ground, measurements, presets)[language],
    lines.runs(language, String(made), String(worlds.length)),
    '',
    lines.learned(language),
    textTable(
      learned.map((one) => {
        const { name, value } = learnedWords(one, language);
        return [`  ${name}`, value, pinWords[pinOf(one)][language]];
      }),
      ['left', 'left', 'left'],
    ),
    lines.error(language, String(Math.round(100 * (exp(error.p50) - 1)))),
    ...beyondModel(calibration).map((beyond: Beyond): string => beyondWords(beyond)[language]),
    '',
    lines.forecast(language),
    textTable(
      toldForecasts(report).map(({ observable, year, p05, p50, p95 }) => [
        `  ${observables[observable].label[language]}`,
        String(year),
        amount(p50, observable),
        `${amount(p05, observable)} – ${amount(p95, observable)}`,
      ]),
      ['left', 'right', 'right', 'left'],
    ),
  ];
  return `${told.join('\n')}\n`;
}

/** Everything as one JSON document. */
export function calibrateDocument(report: Report, origin: object): object {
  const { measurements, grounds, ground, calibration } = report;
  const { learned, error, worlds, made, effective, today } = calibration;
  return {
    ...origin,
    place: measurements.place,
    ground: { ...ground, why: groundWords(ground, measurements, presets) },
    grounds,
    runs: made,
    effective,
    today,
    fit: {
      learned: learned.map((one) => ({ ...one, pinned: pinOf(one) })),
      error,
      beyond: beyondModel(calibration).map((beyond) => ({ ...beyond, text: beyondWords(beyond) })),
    },
    worlds: worlds.map(({ world, misses }) => ({ ...world, misses })),
    forecast: bandsOf(report).map(({ from, ...band }) => ({
      ...band,
      from: calibration.observed.founded + ((from + 1) * calibration.observed.step) / QUARTERS_PER_YEAR - 1,
    })),
    unknowns: unknownIds,
  };
}

const simpleNames: { readonly [B in keyof HeldOut['points'][number]['simple']]: Text } = {
  randomWalk: { en: 'random walk', zh: '随机游走' },
  trend: { en: 'trend', zh: '趋势外推' },
  autoregression: { en: 'AR(1)', zh: 'AR(1)' },
};

/** The errors of a forecast that was held back, beside those of forecasts without a model. */
export function heldOutReport(
  { origin, ground, points }: HeldOut,
  measurements: Measurements,
  language: Language,
): string {
  const inside = points.filter(({ model, measured }) => model.p05 <= measured && measured <= model.p95).length;
  const percent = (error: number): string => `${error >= 0 ? '+' : '−'}${Math.round(100 * Math.abs(exp(error) - 1))}%`;
  const simple = Object.keys(simpleNames) as (keyof typeof simpleNames)[];
  const head = {
    en: ['  series', 'year', 'known', 'forecast off by', ...simple.map((id) => simpleNames[id].en), 'in the 90 % band'],
    zh: ['  指标', '年份', '已知点数', '预测偏差', ...simple.map((id) => simpleNames[id].zh), '是否在 90% 带内'],
  }[language];
  const yes = { en: 'yes', zh: '是' }[language];
  const no = { en: 'NO', zh: '否' }[language];
  return `${[
    groundWords(ground, measurements, presets)[language],
    {
      en: `Known up to ${origin}: ${inside} of ${points.length} later numbers lie inside the 90 % band.`,
      zh: `仅用 ${origin} 年及以前的数据：此后 ${points.length} 个数中有 ${inside} 个落在 90% 带内。`,
    }[language],
    textTable(
      [
        head,
        ...points.map(({ observable, year, known, measured, model, simple: others }) => [
          `  ${observables[observable].label[language]}`,
          String(year),
          String(known),
          percent(model.p50 - measured),
          ...simple.map((id) => percent(others[id].middle - measured)),
          model.p05 <= measured && measured <= model.p95 ? yes : no,
        ]),
      ],
      ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'left'],
    ),
  ].join('\n')}\n`;
}
