/** Forecasts and trials that are made up: a page on them says what can be worked out by hand. */
import { unknownIds, type ForecastsDocument, type ObservableId, type ScoredPoint } from '../../experiments/index.ts';
import type { RecoveryDocument } from '../../precompute/forecasts/recovery-document.ts';
import { engineIdentity } from '../../workers/index.ts';

type Errors = readonly [model: number, randomWalk: number, trend: number, autoregression: number];

/** A hidden number with the error of each forecast; inside a band when the error is at most .3. */
export function hidden(observable: ObservableId, year: number, ahead: number, errors: Errors): ScoredPoint {
  const [model, ...rest] = errors;
  const [randomWalk, trend, autoregression] = rest.map((error) => [error, Math.abs(error) <= 0.3] as const);
  return {
    observable,
    year,
    ahead,
    known: 8,
    model,
    within: Math.abs(model) <= 0.3,
    simple: { randomWalk: randomWalk!, trend: trend!, autoregression: autoregression! },
  };
}

const origin = { preset: 'default', founded: 1950, worlds: 60 };

export const madeForecasts: ForecastsDocument = {
  format: 1,
  engine: engineIdentity,
  phrase: 'forecasts',
  wide: 600,
  near: 300,
  worlds: 60,
  origins: [
    {
      ...origin,
      place: 'uk-coal',
      origin: 1960,
      lastQuarter: false,
      points: [
        hidden('jobs', 1961, 1, [0.1, 0.2, 0.2, 0.2]),
        hidden('jobs', 1964, 4, [0.4, 0.6, 0.6, 0.2]),
        hidden('jobs', 1965, 5, [0.4, 0.6, 0.6, 0.2]),
        hidden('jobs', 1967, 7, [-0.4, 0.6, 0.6, 0.2]),
        hidden('firms', 1965, 5, [0.1, 0.2, 0.2, 0.3]),
      ],
    },
    {
      ...origin,
      place: 'hsinchu-park',
      origin: 2010,
      lastQuarter: true,
      points: [
        hidden('sales', 2011, 1, [-0.2, -0.1, 0.3, 0.4]),
        hidden('sales', 2015, 5, [-0.2, -0.3, 0.3, 0.4]),
        hidden('sales', 2016, 6, [-0.2, -0.3, 0.3, 0.4]),
        hidden('ownBrandShare', 2015, 5, [0.25, 0.5, 0.5, 0.5]),
      ],
    },
  ],
  without: [
    { place: 'wenzhou-lighters', reason: 'tooShort' },
    { place: 'uk-cars', reason: '1921: only 80 runs have anything to compare' },
  ],
};

const TRIALS = 40;

/** Ranks spread evenly, but of one unknown all too high; four unknowns of which nothing is learned. */
export const madeRecovery: RecoveryDocument = {
  format: 1,
  engine: engineIdentity,
  scenario: 'default',
  phrase: 'recovery',
  years: 15,
  yearsBefore: 10,
  noise: 0.05,
  measured: ['firms', 'jobs'],
  wide: 1500,
  near: 800,
  unknowns: unknownIds,
  trials: Array.from({ length: TRIALS }, (_, truth) => ({
    truth,
    ranks: unknownIds.map((id) => {
      const even = (truth + 0.5) / TRIALS;
      return id === 'marketSize' ? 1 - even ** 3 / 2 : even;
    }),
    left: unknownIds.map((_id, k) => (k < unknownIds.length - 4 ? 0.6 : 0.95)),
  })),
};
