/** What the runs of all questions say, in the few numbers that are kept. */
import {
  discoverIn,
  parseCondition,
  sensitivityOf,
  type AnsweredRow,
  type Condition,
  type Experiment,
  type FoundBox,
  type Interval,
} from '../../experiments/index.ts';
import type {
  Estimate,
  OutcomeSensitivity,
  SensitivitiesDocument,
  StoredDiscovery,
  StoredLimit,
} from './sensitivities-document.ts';
import { CHOSEN, LUCK, outcomes, wanted, type Sizes } from './questions.ts';

/** An experiment with its runs. */
export interface Answered {
  readonly experiment: Experiment;
  readonly rows: readonly AnsweredRow[];
}

export interface AllAnswered {
  readonly alone: Answered;
  readonly screening: Answered;
  readonly variance: Answered;
  readonly worlds: Answered;
}

const DIGITS = 4;
const PAIRS = 6;

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
const estimate = ({ mean, low, high }: Interval): Estimate => [
  rounded(mean),
  Number.isNaN(low) ? null : rounded(low),
  Number.isNaN(high) ? null : rounded(high),
];

/** The answer of an experiment for an output, which must be of this kind. */
function answerOf<K extends ReturnType<typeof sensitivityOf>['kind']>(
  kind: K,
  { experiment, rows }: Answered,
  output: string,
): Extract<ReturnType<typeof sensitivityOf>, { readonly kind: K }> {
  const answer = sensitivityOf(experiment, rows, output);
  if (answer.kind !== kind) throw new Error(`${kind}: found ${answer.kind}`);
  return answer as Extract<ReturnType<typeof sensitivityOf>, { readonly kind: K }>;
}

/**
 * The assumptions that matter most in a screening: by μ*, the first of every outcome, then the second of every outcome,
 * and so on, so that none is left out for mattering to one outcome only. Luck goes on with them in any case.
 */
export function choose(screening: Answered, count = CHOSEN): readonly string[] {
  const { factors } = screening.experiment;
  const ranked = outcomes.map((output) => {
    const measures = answerOf('morris', screening, output).screening.factors;
    return factors
      .map(({ name }, k) => ({ name, size: measures[k]!.muStar.mean || 0 }))
      .filter(({ name }) => name !== LUCK)
      .toSorted((a, b) => b.size - a.size);
  });
  const inTurn = factors.flatMap((_, rank) => ranked.flatMap((names) => names[rank]?.name ?? []));
  return [...new Set(inTurn)].slice(0, count);
}

function outcomeOf({ alone, screening, variance }: AllAnswered, output: string): OutcomeSensitivity {
  const { base, bars } = answerOf('oneAtATime', alone, output).tornado;
  const measures = answerOf('morris', screening, output).screening.factors;
  const { first, total, second, mean, variance: all } = answerOf('saltelli', variance, output).indices;
  const named = ({ experiment }: Answered, k: number): string => experiment.factors[k]!.name;
  return {
    alone: {
      base: estimate(base),
      bars: bars.map(({ factor, low, high }) => ({
        factor: named(alone, factor),
        low: estimate(low),
        high: estimate(high),
      })),
    },
    screening: measures
      .map(({ mu, muStar, sigma }, k) => ({
        factor: named(screening, k),
        mu: estimate(mu),
        muStar: estimate(muStar),
        sigma: estimate(sigma),
      }))
      .toSorted((a, b) => b.muStar[0] - a.muStar[0]),
    variance: {
      mean: rounded(mean),
      deviation: rounded(Math.sqrt(all)),
      factors: first
        .map((own, k) => ({ factor: named(variance, k), first: estimate(own), total: estimate(total[k]!) }))
        .toSorted((a, b) => b.total[0] - a.total[0]),
      pairs: second
        .toSorted((a, b) => b.index.mean - a.index.mean)
        .slice(0, PAIRS)
        .map(({ pair: [a, b], index }) => ({
          factors: [named(variance, a), named(variance, b)] as const,
          index: estimate(index),
        })),
    },
  };
}

function limitsOf({ factors }: Experiment, { limits }: FoundBox): StoredLimit[] {
  const numbers = [...new Set(limits.map(({ factor }) => factor))];
  return numbers.map((number) => {
    const ends = limits.filter(({ factor }) => factor === number).map(({ side, value }) => [side, rounded(value)]);
    return { factor: factors[number]!.name, ...(Object.fromEntries(ends) as object) };
  });
}

function discoveryOf({ experiment, rows }: Answered, where: string): StoredDiscovery {
  const read = parseCondition(where, experiment) as { readonly condition: Condition };
  const { boxes, runs, positives } = discoverIn(experiment, rows, [read.condition]);
  return {
    where,
    runs,
    positives,
    boxes: boxes.map((box) => ({
      limits: limitsOf(experiment, box),
      coverage: rounded(box.coverage),
      density: rounded(box.density),
      support: rounded(box.support),
    })),
  };
}

/** Everything in one document. */
export function gather(
  engine: string,
  { seeds, trajectories, points }: Sizes,
  all: AllAnswered,
): SensitivitiesDocument {
  const { alone, screening, variance, worlds } = all;
  const every = [alone, screening, variance, worlds];
  const ranges = alone.experiment.factors.map(({ name, levels }) => [name, [levels[0], levels.at(-1)]] as const);
  return {
    format: 1,
    engine,
    phrase: alone.experiment.phrase,
    worldsPhrase: worlds.experiment.phrase,
    runs: {
      alone: alone.rows.length,
      screening: screening.rows.length,
      variance: variance.rows.length,
      worlds: worlds.rows.length,
    },
    seeds,
    trajectories,
    points,
    failed: every.flatMap(({ rows }) => rows).filter(({ verdicts }) => verdicts.length === 0).length,
    ranges: Object.fromEntries(ranges) as SensitivitiesDocument['ranges'],
    outcomes: Object.fromEntries(outcomes.map((output) => [output, outcomeOf(all, output)])),
    discoveries: wanted.map((where) => discoveryOf(worlds, where)),
  };
}
