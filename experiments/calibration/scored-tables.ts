/** How forecasts came out, as tables for people: the same in the documents and on the page. */
import { exp, type Text } from '../../engine/index.ts';
import { observables, type ObservableId } from '../measured/index.ts';
import { decimal, NO_NUMBER, percent, punctuation, sentenceCase, spaced, type Language } from '../words/index.ts';
import {
  bandsOf,
  forecasterIds,
  horizons,
  lossesOf,
  rivalIds,
  seriesScores,
  type ForecasterId,
  type ForecastsDocument,
  type HorizonTotal,
  type Outside,
} from './scored.ts';

export interface ScoreTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The name of a place that ships. */
export type PlaceName = (id: string) => Text;

export const forecasterNames: { readonly [F in ForecasterId]: Text } = {
  model: { en: 'calibrated forecast', zh: '校准预测' },
  randomWalk: { en: 'random walk', zh: '随机游走' },
  trend: { en: 'trend', zh: '趋势外推' },
  autoregression: { en: 'AR(1)', zh: 'AR(1)' },
};

/** Where the horizon of five years stands. */
export const FIVE_YEARS = 2;

/** A mean difference of logarithms as the share by which a forecast is off. */
export function errorText(error: number, language: Language): string {
  const share = exp(error) - 1;
  return percent(language, share, share < 1 ? 1 : 0);
}

const isShare = (id: ObservableId): boolean => observables[id].kind === 'share';
/** An error of a share is one of log-odds, and told as such. */
const errorOfText = (id: ObservableId, error: number, language: Language): string =>
  isShare(id) ? decimal(language, error, 2) : errorText(error, language);

export const seriesName = (id: ObservableId, language: Language): string =>
  sentenceCase(observables[id].label[language]);
const forecaster = (id: ForecasterId, language: Language): string => sentenceCase(forecasterNames[id][language]);

export function horizonText(years: number, language: Language): string {
  const { from, to } = horizons.find((one) => one.years === years)!;
  if (from === to) return { en: '1 year', zh: '1 年' }[language];
  return { en: `${from}–${to} years`, zh: `${from}—${to} 年` }[language];
}

/** Years in a row as one span. */
function yearsText(years: readonly number[], language: Language): string {
  const spans: [number, number][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && year === last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  const dash = { en: '–', zh: '—' }[language];
  return spans.map(([a, b]) => (a === b ? String(a) : `${a}${dash}${b}`)).join(punctuation[language].list);
}

const words = {
  en: {
    ahead: 'Years ahead',
    series: 'Series',
    points: 'Points',
    place: 'Place',
    at: 'Forecast at the end of',
    outside: 'Outside',
    years: 'In which years',
    inside: 'Inside',
    nearest: 'Nearest',
    nearer: (rival: string) => `Nearer than ${rival}`,
    of: (part: number, all: number) => `${part} of ${all}`,
    high: (years: string) => `${years}: too high`,
    low: (years: string) => `${years}: too low`,
    reason: 'Why',
  },
  zh: {
    ahead: '预测期',
    series: '序列',
    points: '点数',
    place: '地区',
    at: '预测起点（年末）',
    outside: '区间之外',
    years: '年份',
    inside: '区间之内',
    nearest: '误差最小者',
    nearer: (rival: string) => `优于${rival}`,
    of: (part: number, all: number) => `${part}/${all}`,
    high: (years: string) => `${years}：偏高`,
    low: (years: string) => `${years}：偏低`,
    reason: '原因',
  },
} as const;

/** Mean absolute errors by horizon, and on how many series the model is nearer; of shares as log-odds. */
export function errorTable(totals: readonly HorizonTotal[], language: Language, shares = false): ScoreTable {
  const w = words[language];
  return {
    head: [
      w.ahead,
      w.series,
      w.points,
      ...forecasterIds.map((id) => forecaster(id, language)),
      ...rivalIds.map((id) => spaced(language, w.nearer(forecasterNames[id][language]))),
    ],
    rows: totals.map(({ years, series, points, error, nearer }) => [
      horizonText(years, language),
      String(series),
      String(points),
      ...forecasterIds.map((id) => (shares ? decimal(language, error[id], 2) : errorText(error[id], language))),
      ...rivalIds.map((id) => w.of(nearer[id], series)),
    ]),
  };
}

/** Share of points inside the 90 % band of each, by horizon. */
export function coverageTable(totals: readonly HorizonTotal[], language: Language): ScoreTable {
  const w = words[language];
  return {
    head: [w.ahead, w.points, ...forecasterIds.map((id) => forecaster(id, language))],
    rows: totals.map(({ years, points, inside }) => [
      horizonText(years, language),
      String(points),
      ...forecasterIds.map((id) => percent(language, inside[id])),
    ]),
  };
}

/** Series and horizons at which something simpler comes nearer: error of the model, and of what does. */
export function lossTable(document: ForecastsDocument, place: PlaceName, language: Language): ScoreTable {
  const w = words[language];
  const { brackets, list } = punctuation[language];
  return {
    head: [w.place, w.series, ...horizons.map(({ years }) => horizonText(years, language))],
    rows: lossesOf(seriesScores(document)).map((of) => [
      place(of.place)[language],
      seriesName(of.observable, language),
      ...horizons.map((_, k) => {
        const loss = of.losses.find(({ horizon }) => horizon === k);
        if (loss === undefined) return '';
        const better = loss.better.map(
          ([id, error]) => `${forecasterNames[id][language]} ${errorOfText(of.observable, error, language)}`,
        );
        return `${errorOfText(of.observable, loss.model, language)}${brackets[0]}${better.join(list)}${brackets[1]}`;
      }),
    ]),
  };
}

function outsideYears({ high, low }: Outside, language: Language): string {
  const w = words[language];
  return [
    ...(high.length === 0 ? [] : [w.high(yearsText(high, language))]),
    ...(low.length === 0 ? [] : [w.low(yearsText(low, language))]),
  ].join(punctuation[language].semicolon);
}

const missed = ({ high, low }: Outside): number => high.length + low.length;

/** Forecasts of series with points outside the 90 % band. */
export function outsideTable(document: ForecastsDocument, place: PlaceName, language: Language): ScoreTable {
  const w = words[language];
  return {
    head: [w.place, w.series, w.at, w.outside, w.years],
    rows: bandsOf(document)
      .filter((one) => missed(one) > 0)
      .toSorted((a, b) => missed(b) - missed(a))
      .map((one) => [
        place(one.place)[language],
        seriesName(one.observable, language),
        String(one.origin),
        w.of(missed(one), one.points),
        outsideYears(one, language),
      ]),
  };
}

/** The last quarter of the points of every place, series by series. */
export function lastQuarterTable(document: ForecastsDocument, place: PlaceName, language: Language): ScoreTable {
  const w = words[language];
  return {
    head: [w.place, w.series, w.at, w.inside, w.outside],
    rows: bandsOf(document)
      .filter((one) => one.lastQuarter)
      .map((one) => [
        place(one.place)[language],
        seriesName(one.observable, language),
        String(one.origin),
        w.of(one.points - missed(one), one.points),
        missed(one) === 0 ? NO_NUMBER : outsideYears(one, language),
      ]),
  };
}

/** Series by series who is nearest at five years. */
export function fiveYearTable(document: ForecastsDocument, place: PlaceName, language: Language): ScoreTable {
  const w = words[language];
  return {
    head: [w.place, w.series, w.points, ...forecasterIds.map((id) => forecaster(id, language)), w.nearest],
    rows: seriesScores(document).flatMap(({ place: id, observable, horizons: at }) => {
      const score = at[FIVE_YEARS];
      if (score === undefined) return [];
      const { error, points } = score;
      const nearest = forecasterIds.toSorted((a, b) => error[a] - error[b])[0]!;
      return [
        [
          place(id)[language],
          seriesName(observable, language),
          String(points),
          ...forecasterIds.map((one) => errorOfText(observable, error[one], language)),
          forecaster(nearest, language),
        ],
      ];
    }),
  };
}

const noForecast = /^(\d+): (.+)$/;
const tooFew = /^only (\d+) runs have anything to compare$/;

function reasonText(reason: string, language: Language): string {
  const [, year, message = reason] = noForecast.exec(reason) ?? [];
  const runs = tooFew.exec(message)?.[1];
  const why =
    message === 'tooShort'
      ? {
          en: 'too few figures: no series has four within thirty years with anything measured in the ten years after',
          zh: '数据太少：没有哪一序列在三十年内有四个数据点且此后十年内另有数据可供检验',
        }[language]
      : runs === undefined
        ? message
        : {
            en: `only ${runs} runs of the model have a cluster in the years that were measured, too few to compare`,
            zh: `在有数据的年份里，模型中只有 ${runs} 次运行存在集群，不足以比较`,
          }[language];
  if (year === undefined) return why;
  return { en: `at the end of ${year}: ${why}`, zh: `${year} 年末：${why}` }[language];
}

/** Places, or years at some, for which there is no forecast. */
export function withoutTable({ without }: ForecastsDocument, place: PlaceName, language: Language): ScoreTable {
  const w = words[language];
  return {
    head: [w.place, w.reason],
    rows: without.map((one) => [place(one.place)[language], reasonText(one.reason, language)]),
  };
}
