/** Statistics of the size, growth and turnover of firms, as the studies behind the evidence define them. */
import { exp, log, origins, power, type Panel, type RunResult } from '../../engine/index.ts';
import { logGamma, mean, variance } from '../statistics/statistics.ts';
import { leastSquares } from '../statistics/regression.ts';
import { crossSection, panelOf, yearPairs, years } from './firm-records.ts';
import { slope } from './readings.ts';

const [FROM, TO] = [60, 140] as const;
const TWO_PI = 6.283185307179586;

const sectionsOf = (panel: Panel, from: number = FROM, to: number = TO): number[][] =>
  years(from, to).map((t) => crossSection(panel, t).map(({ size }) => size));

const averaged = (values: readonly number[]): number => mean(values.filter((value) => Number.isFinite(value)));

/** Exponent of the upper tail by Hill's estimator, on the largest 15 % of every year. */
export const hill = (sizes: readonly number[], share = 0.15): number => {
  const sorted = sizes.toSorted((a, b) => b - a);
  const k = Math.floor(share * sorted.length);
  if (k < 3) return Number.NaN;
  const from = log(sorted[k] as number);
  return 1 / mean(sorted.slice(0, k).map((size) => log(size) - from));
};

/** Mean log likelihood of a lognormal. */
export function lognormalFit(values: readonly number[]): number {
  const logs = values.map((value) => log(value));
  const spread = (variance(logs) * (logs.length - 1)) / logs.length;
  return -mean(logs) - 0.5 * log(TWO_PI * spread) - 0.5;
}

function paretoFit(values: readonly number[]): number {
  const least = Math.min(...values);
  const meanLog = mean(values.map((value) => log(value)));
  const exponent = 1 / (meanLog - log(least));
  return log(exponent) + exponent * log(least) - (exponent + 1) * meanLog;
}

export const exponentialFit = (values: readonly number[]): number => -log(mean(values)) - 1;

export function sizes(run: RunResult): { hill: number; meanOverMedian: number; topTenth: number; lognormal: number } {
  const sections = sectionsOf(panelOf(run)).filter((section) => section.length >= 20);
  const sorted = sections.map((section) => section.toSorted((a, b) => a - b));
  return {
    hill: averaged(sections.map((section) => hill(section))),
    meanOverMedian: averaged(sorted.map((section) => mean(section) / (section[section.length >> 1] as number))),
    topTenth: averaged(
      sorted.map((section) => {
        const top = section.slice(Math.ceil(0.9 * section.length));
        return top.reduce((a, b) => a + b, 0) / section.reduce((a, b) => a + b, 0);
      }),
    ),
    lognormal: averaged(sections.map((section) => lognormalFit(section) - paretoFit(section))),
  };
}

/** Shape of an exponential-power distribution by maximum likelihood: 2 is Gaussian, 1 Laplace (Subbotin). */
export function subbotin(values: readonly number[]): number {
  const sizesOf = values.map((value) => Math.abs(value)).filter((value) => value > 0);
  const logs = sizesOf.map((value) => log(value));
  const worth = (b: number): number => {
    const scale = power(mean(logs.map((value) => exp(b * value))), 1 / b);
    return -log(2 * scale) - log(b) / b - logGamma(1 + 1 / b) - 1 / b;
  };
  let [low, high] = [0.4, 3];
  for (let step = 0; step < 30; step++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (worth(a) < worth(b)) low = a;
    else high = b;
  }
  return (low + high) / 2;
}

export function growth(run: RunResult): { kurtosis: number; shape: number; volatility: number } {
  const panel = panelOf(run);
  const all: { size: number; rate: number; standard: number }[] = [];
  for (const { now, later } of yearPairs(panel, FROM, TO)) {
    const pairs = now.flatMap(({ serial, size }) => {
      const next = later.get(serial);
      return next === undefined ? [] : [{ size: log(size), rate: log(next.size / size) }];
    });
    if (pairs.length < 20) continue;
    const rates = pairs.map(({ rate }) => rate);
    const [centre, spread] = [mean(rates), Math.sqrt(variance(rates))];
    for (const pair of pairs) all.push({ ...pair, standard: (pair.rate - centre) / spread });
  }
  if (all.length < 200) return { kurtosis: Number.NaN, shape: Number.NaN, volatility: Number.NaN };
  const standard = all.map((pair) => pair.standard);
  const bySize = all.toSorted((a, b) => a.size - b.size);
  const bins = Array.from({ length: 10 }, (_, k) =>
    bySize.slice(Math.floor((k * bySize.length) / 10), Math.floor(((k + 1) * bySize.length) / 10)),
  );
  return {
    kurtosis: mean(standard.map((z) => z * z * z * z)) - 3,
    shape: subbotin(standard),
    volatility: slope(
      bins.map((bin) => mean(bin.map(({ size }) => size))),
      bins.map((bin) => 0.5 * log(variance(bin.map(({ rate }) => rate)))),
    ),
  };
}

/** Chance of closing or leaving within a year, by groups of firm-years. */
const AGES = [0, 2, 5, 10, 20, 1000] as const;

export function hazards(run: RunResult): {
  byAge: number[];
  ageSlope: number;
  bySize: number[];
  size: number;
  age: number;
  ageProfile: number[];
} {
  const panel = panelOf(run);
  const byAge = AGES.slice(1).map(() => ({ firms: 0, gone: 0, age: 0, size: 0 }));
  const bySize = Array.from({ length: 4 }, () => ({ firms: 0, gone: 0 }));
  const rows: number[][] = [];
  const outcomes: number[] = [];
  for (const t of years(FROM, TO)) {
    const section = crossSection(panel, t);
    const rank = new Map(section.toSorted((a, b) => a.size - b.size).map(({ serial }, k) => [serial, k]));
    for (const { serial, age, size } of section) {
      const end = panel.book.firms.end[serial] as number;
      const gone = Number(end >= 0 && end <= t + 4);
      const group = byAge[AGES.findIndex((from, k) => age >= from && age < (AGES[k + 1] as number))];
      if (group !== undefined) {
        group.firms += 1;
        group.gone += gone;
        group.age += age;
        group.size += size;
      }
      const quarter = bySize[Math.floor((4 * (rank.get(serial) as number)) / section.length)] as {
        firms: number;
        gone: number;
      };
      quarter.firms += 1;
      quarter.gone += gone;
      rows.push([1, log(size), log(Math.max(0.25, age))]);
      outcomes.push(gone);
    }
  }
  const known = byAge.filter(({ firms, gone }) => firms >= 20 && gone > 0);
  const [, size = Number.NaN, age = Number.NaN] = leastSquares(rows, outcomes);
  return {
    byAge: byAge.map(({ firms, gone }) => gone / firms),
    ageSlope: slope(
      known.map((group) => log(group.age / group.firms)),
      known.map(({ firms, gone }) => log(gone / firms)),
    ),
    bySize: bySize.map(({ firms, gone }) => gone / firms),
    size,
    age,
    ageProfile: byAge.map(({ firms, size: sum }) => sum / firms),
  };
}

/** Entries and exits a year, per firm; exits and moves are one. */
export function turnover(run: RunResult, from: number = FROM, to: number = TO): { entry: number; exit: number } {
  const { birth, end } = panelOf(run).book.firms;
  const series = (run.regions[0] as RunResult['regions'][number]).series.firms.subarray(from, to);
  const inside = (quarter: number): boolean => quarter >= from && quarter < to;
  const per = 4 / ((to - from) * mean(series));
  return {
    entry: per * birth.filter((quarter) => inside(quarter)).length,
    exit: per * end.filter((quarter) => inside(quarter)).length,
  };
}

export function entrants(run: RunResult): { size: number; jobs: number; spinOffs: number } {
  const panel = panelOf(run);
  const [ratios, jobs]: [number[], number[]] = [[], []];
  for (const t of years(FROM, TO)) {
    const section = crossSection(panel, t);
    const young = section.filter(({ age }) => age <= 1);
    if (young.length === 0) continue;
    const sum = (firms: readonly { size: number }[]): number => firms.reduce((total, { size }) => total + size, 0);
    ratios.push(sum(young) / young.length / (sum(section) / section.length));
    jobs.push(sum(young) / sum(section));
  }
  const { birth, origin } = panel.book.firms;
  const born = Array.from(birth.keys()).filter((k) => (birth[k] as number) >= FROM && (birth[k] as number) < TO);
  const spinOff = origins.indexOf('spinOff');
  return {
    size: averaged(ratios),
    jobs: averaged(jobs),
    spinOffs: born.filter((k) => origin[k] === spinOff).length / born.length,
  };
}

/** Jobs created and destroyed a year, of all jobs. */
export function jobFlows(run: RunResult): { created: number; destroyed: number } {
  const [created, destroyed]: [number[], number[]] = [[], []];
  for (const { now, later } of yearPairs(panelOf(run), FROM, TO)) {
    const before = new Map(now.map((firm) => [firm.serial, firm.size]));
    let [plus, minus, total] = [0, 0, 0];
    for (const [serial, { size }] of later) {
      total += size / 2;
      plus += Math.max(0, size - (before.get(serial) ?? 0));
    }
    for (const { serial, size } of now) {
      total += size / 2;
      minus += Math.max(0, size - (later.get(serial)?.size ?? 0));
    }
    created.push(plus / total);
    destroyed.push(minus / total);
  }
  return { created: averaged(created), destroyed: averaged(destroyed) };
}

/** Ten years on: how many of a cross-section are left, how large they are, what they hold. */
export function tenYearsOn(run: RunResult): { left: number; held: number; times: number } {
  const panel = panelOf(run);
  const [before, after] = [crossSection(panel, 63), crossSection(panel, 103)];
  const old = new Set(before.map(({ serial }) => serial));
  const survivors = after.filter(({ serial }) => old.has(serial));
  const sum = (firms: readonly { size: number }[]): number => firms.reduce((total, { size }) => total + size, 0);
  return {
    left: survivors.length / before.length,
    held: sum(survivors) / sum(after),
    times: sum(survivors) / survivors.length / (sum(after) / after.length),
  };
}
