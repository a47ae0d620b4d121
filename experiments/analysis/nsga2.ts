import { drawnWords, threefry, uniform } from '../../engine/index.ts';
import { latinHypercube } from '../sampling/index.ts';
import { assertWhole, keyOf } from '../sampling/unit-points.ts';
import { crowding, fronts, type Judged } from './pareto.ts';
import { crossed, mutated, type Draw } from './variation.ts';

/*
 * Own code: the packages of npm with genetic algorithms (genetic-js, genetic-search) look for one best, draw from
 * Math.random and evaluate by a call of their own, which runs elsewhere cannot be.
 */

/** How a front is searched for. */
export interface FrontSettings {
  /** Seed phrase: the whole search is a function of it and of what it is told. */
  readonly phrase: string;
  /** Coordinates of a candidate, 1 to 4096. */
  readonly dimensions: number;
  /** Candidates a generation, 4 to 10,000. */
  readonly population: number;
  /** Candidates to begin with, at most `population` of them; the rest are a Latin hypercube. */
  readonly warmStart?: readonly (readonly number[])[];
  /**
   * What a candidate is evaluated as, where several mean the same; the coordinates themselves unless told. No two
   * candidates of a generation and its parents have the same.
   */
  readonly sameness?: (point: readonly number[]) => string;
  /** Probability that two parents are crossed, 0.9 unless told. */
  readonly crossover?: number;
  /** Indices of crossover and mutation, 15 and 20 unless told: the larger, the closer children stay. */
  readonly crossoverIndex?: number;
  readonly mutationIndex?: number;
}

/** A candidate with what it was found to do. */
export interface Evaluated extends Judged {
  /** Coordinates in [0, 1]. */
  readonly point: readonly number[];
}

/** A search between two generations: plain data that JSON keeps exactly. */
export interface FrontState {
  /** Generations that are evaluated. */
  readonly generation: number;
  /** The best so far, best first: by front, then by room around them. */
  readonly population: readonly Evaluated[];
  /** Evaluations that failed. */
  readonly failed: number;
}

/** A search that has not begun. */
export const newFront: FrontState = { generation: 0, population: [], failed: 0 };

const asIs = (point: readonly number[]): string => point.join();

/** Draws of a generation, one after the other. */
function drawsOf(phrase: string, generation: number): Draw {
  const { high, low } = keyOf(phrase, 'front');
  let count = 0;
  return () => {
    threefry(high, low, generation, count++);
    return uniform(drawnWords[0] as number);
  };
}

/** Children that are given up for being like others before random points are taken instead. */
const PATIENCE = 20;

/** Adds points that are like none yet, until there are enough. */
function collector(taken: Iterable<readonly number[]>, wanted: number, sameness: (point: readonly number[]) => string) {
  const known = new Set<string>();
  for (const point of taken) known.add(sameness(point));
  const points: (readonly number[])[] = [];
  return {
    points,
    full: () => points.length >= wanted,
    add(point: readonly number[]): void {
      if (points.length >= wanted || known.has(sameness(point))) return;
      known.add(sameness(point));
      points.push(point);
    },
  };
}

/**
 * The candidates to evaluate next. A pure function of settings and state, so a search that was stopped goes on where it
 * was from its stored state.
 *
 * @returns as many as the population, fewer only where there are not so many different ones; each `dimensions`
 * coordinates in [0, 1]
 * @throws RangeError for settings outside their ranges, or a warm start of another number of coordinates
 */
export function askFront(settings: FrontSettings, { generation, population }: FrontState): (readonly number[])[] {
  const { phrase, dimensions, population: size, warmStart = [], sameness = asIs, crossover = 0.9 } = settings;
  const { crossoverIndex = 15, mutationIndex = 20 } = settings;
  assertWhole('dimensions', dimensions, 1, 4096);
  assertWhole('population', size, 4, 10_000);
  const collected = collector(
    population.map(({ point }) => point),
    size,
    sameness,
  );
  const draw = drawsOf(phrase, generation);
  if (population.length === 0) {
    for (const point of warmStart) {
      if (point.length !== dimensions || !point.every((x) => x >= 0 && x <= 1))
        throw new RangeError(`a warm start needs ${dimensions} coordinates from 0 to 1`);
      collected.add(point);
    }
    const spread = latinHypercube({ count: size, dimensions, phrase: `${phrase}\n${generation}` });
    for (let k = 0; k < size; k++) collected.add(Array.from(spread.at(k)));
  } else {
    // The population is in order, so of two members the one before wins the tournament.
    const parent = (): readonly number[] => {
      const [one, other] = [draw(), draw()];
      return (population[Math.floor(Math.min(one, other) * population.length)] as Evaluated).point;
    };
    for (let tries = 0; tries < PATIENCE * size && !collected.full(); tries++) {
      const [one, other] = [parent(), parent()];
      const children = draw() < crossover ? crossed(one, other, crossoverIndex, draw) : [one, other];
      for (const child of children) collected.add(mutated(child, mutationIndex, 1 / dimensions, draw));
    }
  }
  for (let tries = 0; tries < PATIENCE * size && !collected.full(); tries++)
    collected.add(Array.from({ length: dimensions }, draw));
  return collected.points;
}

/** Orders by front, then by room around, and keeps the first `size` (Deb et al. 2002, section III C). */
function survivors(all: readonly Evaluated[], size: number): Evaluated[] {
  const kept: Evaluated[] = [];
  for (const front of fronts(all)) {
    if (kept.length >= size) break;
    const room = crowding(all, front);
    const order = front
      .map((_, place) => place)
      .toSorted((a, b) => (room[a] === room[b] ? a - b : (room[a] as number) < (room[b] as number) ? 1 : -1));
    for (const place of order.slice(0, size - kept.length)) kept.push(all[front[place] as number] as Evaluated);
  }
  return kept;
}

/**
 * Takes in what the candidates were found to do: parents and children together, of whom the best are the next
 * generation. NSGA-II of Deb, Pratap, Agarwal and Meyarivan (2002), "A fast and elitist multiobjective genetic
 * algorithm".
 *
 * @param candidates as asked for, with what was found in the same order; one with an objective or a violation that is
 * not a finite number has failed and is left out
 * @throws RangeError for other numbers of candidates and findings, a negative violation, or another number of objectives
 * than before
 */
export function tellFront(
  { population: size }: FrontSettings,
  state: FrontState,
  candidates: readonly (readonly number[])[],
  findings: readonly Judged[],
): FrontState {
  if (candidates.length !== findings.length)
    throw new RangeError(`${findings.length} findings for ${candidates.length} candidates`);
  const evaluated = candidates.map((point, k): Evaluated => ({ point, ...(findings[k] as Judged) }));
  const known = evaluated.filter(
    ({ objectives, violation }) => objectives.every(Number.isFinite) && Number.isFinite(violation),
  );
  const all = [...state.population, ...known];
  if (all.some(({ objectives, violation }) => violation < 0 || objectives.length !== all[0]!.objectives.length))
    throw new RangeError('a negative violation or another number of objectives');
  return {
    generation: state.generation + 1,
    population: survivors(all, size),
    failed: state.failed + evaluated.length - known.length,
  };
}

/** The candidates that keep all constraints and that none of the others dominates, by their first objective. */
export function frontOf({ population }: FrontState): Evaluated[] {
  const [first = []] = fronts(population);
  return first
    .map((k) => population[k] as Evaluated)
    .filter(({ violation }) => violation === 0)
    .toSorted((a, b) => (a.objectives[0] as number) - (b.objectives[0] as number));
}
