/** The search itself: what is tried in which order, and how sure of it one is before it is believed. */
import {
  askFront,
  frontOf,
  newFront,
  tellFront,
  type Evaluated,
  type FrontSettings,
  type FrontState,
  type Judged,
} from '../analysis/index.ts';
import type { Replicates } from '../designs/paired-inputs.ts';
import type { MoveDocument } from '../documents/document.ts';
import { decoded, dimensionsOf, encoded, neighbours, together, type Step } from './policy-space.ts';
import type { PolicyScores, SearchProblem, StartPolicy } from './search-problem.ts';
import { createTrials, type Asking, type Policy, type SearchRequest, type Trials } from './trials.ts';

export interface SearchSettings {
  /** The futures all policies are tried in, the same for all. */
  readonly replicates: Replicates;
  /** Policies a generation, 4 or more. */
  readonly population: number;
  /** Generations of descent, and rounds after them in which the best are changed step by step. */
  readonly generations: number;
  readonly rounds: number;
}

export const usualEffort = { population: 32, generations: 6, rounds: 8 } as const;

/** A policy with what it did in the futures it was chosen in, and in others it was not. */
export interface FoundPolicy {
  readonly policy: readonly MoveDocument[];
  readonly inSearch: PolicyScores;
  readonly onFresh: PolicyScores;
}

export interface FoundFront {
  /** By the first goal. */
  readonly front: readonly FoundPolicy[];
  /** Which of them is the cheapest of those that upgrade as often as wanted; undefined where none does, or none was asked. */
  readonly answer: number | undefined;
  /** What comes nearest where no policy keeps to the limits. */
  readonly nearest: FoundPolicy | undefined;
  /** The best of the packages the search started from, with their starts and strengths. */
  readonly packages: readonly (FoundPolicy & Omit<StartPolicy, 'moves'>)[];
  readonly alone: FoundPolicy;
  /** Policies that were tried. */
  readonly tried: number;
}

/** Fewest futures a policy is tried in. */
const LEAST_FUTURES = 8;
/** What the first generation is chosen from, in generations. */
const FIRST = 4;
/** A trial has heats, each in so many times the futures of the one before, none in fewer than this; half goes on. */
const HEATS = 3;
const HEAT_TIMES = 3;
const HEAT_LEAST = 4;
/** Most policies that are shown, and packages beside them. */
const SHOWN = 10;
const SHOWN_PACKAGES = 3;
/** Neighbours tried in a round, in generations. */
const ROUND = 1;

/** The luck that no policy was chosen by. */
export const freshReplicates = (replicates: Replicates): Replicates => ({
  ...replicates,
  phrase: `${replicates.phrase}-fresh`,
  ...freshWorlds(replicates),
});

/** Other worlds of those a calibration found; the same under other luck where there are too few. */
function freshWorlds({ plausible, count }: Replicates): Pick<Replicates, 'plausible'> {
  if (plausible === undefined) return {};
  const { worlds } = plausible;
  const fresh =
    worlds.length >= 2 * count
      ? [...worlds.slice(count), ...worlds.slice(0, count)]
      : worlds.map((world) => ({ ...world, seed: `${world.seed}/fresh` }));
  return { plausible: { ...plausible, worlds: fresh } };
}

/** Futures after each generation: few at first, all at the end. */
function futuresAt({ replicates, generations }: SearchSettings, generation: number): number {
  const { count, perWorld = 1 } = replicates;
  const least = Math.min(count, LEAST_FUTURES);
  const share = generation / (generations + 1);
  const wanted = least + (count - least) * share * share;
  return Math.min(count, Math.ceil(wanted / perWorld) * perWorld);
}

/** Futures known after each heat, whole worlds; the last are all. */
function heatsOf(futures: number, { perWorld = 1 }: Replicates): number[] {
  const heats = [futures];
  for (let heat = 1; heat < HEATS; heat++) {
    const before = Math.max(HEAT_LEAST, (heats[0] as number) / HEAT_TIMES);
    heats.unshift(Math.min(futures, Math.ceil(before / perWorld) * perWorld));
  }
  return [...new Set(heats)];
}

/** Runs of a trial of so many policies. */
function trialRuns(policies: number, futures: number, replicates: Replicates): number {
  let [runs, left, known] = [0, policies, 0];
  for (const heat of heatsOf(futures, replicates)) {
    runs += left * (heat - known);
    left = Math.ceil(left / 2);
    known = heat;
  }
  return runs;
}

/** Steps a search takes at most. */
export const searchSteps = ({ generations, rounds }: SearchSettings): number => generations + rounds + 4;

/** About how many runs a search takes. */
export function searchRuns(settings: SearchSettings): number {
  const { population, generations, rounds, replicates } = settings;
  const trial = (policies: number, futures: number): number => trialRuns(policies, futures, replicates);
  let runs = trial(FIRST * population, futuresAt(settings, 0)) + replicates.count;
  for (let g = 1; g <= generations; g++) {
    const more = futuresAt(settings, g) - futuresAt(settings, g - 1);
    runs += trial(population, futuresAt(settings, g)) + population * more;
  }
  return runs + rounds * trial(ROUND * population, replicates.count) + 3 * SHOWN * replicates.count;
}

/** Everything within a search that asks for runs. */
function createSteps(problem: SearchProblem, settings: SearchSettings, trials: Trials) {
  const { space } = problem;
  const { population, replicates } = settings;
  const optimiser: FrontSettings = {
    phrase: `${replicates.phrase}\nsearch`,
    dimensions: dimensionsOf(space),
    population,
    sameness: (point) => JSON.stringify(decoded(space, point)),
  };
  const policyOf = ({ point }: Pick<Evaluated, 'point'>): Policy => decoded(space, point);
  const judgedAt = (point: readonly number[], futures: number): Evaluated => ({
    point,
    ...trials.judged(decoded(space, point), futures),
  });
  const best = (points: readonly (readonly number[])[], futures: number, size: number): Evaluated[] => [
    ...tellFront(
      { ...optimiser, population: size },
      newFront,
      points,
      points.map((point) => judgedAt(point, futures)),
    ).population,
  ];

  /** Tries points in a few futures, the better half of them in more, and so on: the others are given up. */
  function* race(points: readonly (readonly number[])[], futures: number): Asking<(readonly number[])[]> {
    let left = [...points];
    for (const heat of heatsOf(futures, replicates)) {
      yield* trials.try(
        left.map((point) => decoded(space, point)),
        heat,
      );
      if (heat === futures) break;
      left = best(left, heat, Math.ceil(left.length / 2)).map(({ point }) => point);
    }
    return left;
  }

  /** The same population, known in more futures. */
  function* surer(state: FrontState, futures: number): Asking<FrontState> {
    yield* trials.try(state.population.map(policyOf), futures);
    const points = state.population.map(({ point }) => point);
    return { ...state, population: best(points, futures, population) };
  }

  function* told(state: FrontState, points: readonly (readonly number[])[], futures: number): Asking<FrontState> {
    const finished = yield* race(points, futures);
    return tellFront(
      optimiser,
      state,
      finished,
      finished.map((point) => judgedAt(point, futures)),
    );
  }

  return { optimiser, policyOf, best, surer, told };
}

/** A policy and the steps from it that are tried. */
interface Tried {
  readonly policy: Policy;
  readonly steps: readonly Step[];
}

/** All steps that did better, in the futures they are known in, taken together, and the better half of them. */
function jointSteps({ policy, steps }: Tried, trials: Trials): Policy[] {
  const better = steps.flatMap((step) => {
    const { futures } = trials.scores(step.policy, Number.MAX_SAFE_INTEGER);
    if (step.lever === undefined || futures < HEAT_LEAST) return [];
    const [after, before] = [step.policy, policy].map((one) => trials.judged(one, futures)) as [Judged, Judged];
    const worse = after.objectives.some((value, k) => value > (before.objectives[k] as number));
    if (worse || !(after.violation <= before.violation)) return [];
    return [{ step, gain: (before.objectives[0] as number) - (after.objectives[0] as number) }];
  });
  const best = better.toSorted((a, b) => b.gain - a.gain).map(({ step }) => step);
  const levers = new Set(best.map(({ lever }) => lever));
  const first = [...levers].slice(0, Math.ceil(levers.size / 2));
  const half = best.filter(({ lever }) => first.includes(lever));
  return levers.size < 2 ? [] : [together(policy, best), together(policy, half)];
}

/** Policies of several lists, in turn, so that each list has its share; none twice, nor one that is known. */
function* inTurn(lists: readonly (readonly Policy[])[], known: Set<string>): Generator<Policy> {
  const most = lists.reduce((length, list) => Math.max(length, list.length), 0);
  for (let k = 0; k < most; k++) {
    for (const list of lists) {
      const policy = list[k];
      if (policy === undefined || policy.length === 0 || known.has(JSON.stringify(policy))) continue;
      known.add(JSON.stringify(policy));
      yield policy;
    }
  }
}

/** Evenly spread over a list, first and last among them, and those that must be. */
function spread<T>(list: readonly T[], size: number, must: readonly number[]): T[] {
  if (list.length <= size) return [...list];
  const kept = new Set(must);
  for (let k = 0; k < size; k++) kept.add(Math.round((k * (list.length - 1)) / (size - 1)));
  return list.filter((_, k) => kept.has(k));
}

/**
 * Searches the front of policies: those that no other beats in every goal, in futures of luck and worlds that are the
 * same for all. A generator that asks for runs and is sent their figures. It starts from the packages of the scenario,
 * earlier, later, weaker and stronger; then come generations of NSGA-II, in futures that are few at first and all at
 * the end, then rounds in which the best are changed one step at a time. Whatever is believed in the end is known in all
 * futures, and told again in as many that no policy was chosen by: the best of many is partly lucky.
 */
export function* searchFront(
  problem: SearchProblem,
  settings: SearchSettings,
): Generator<SearchRequest, FoundFront, readonly (readonly number[])[]> {
  const { space, starts, question } = problem;
  const { replicates, population, generations, rounds } = settings;
  const all = replicates.count;
  const steps = searchSteps(settings);
  const trials = createTrials(problem, replicates);
  const { optimiser, policyOf, best, surer, told } = createSteps(problem, settings, trials);
  const pointOf = (policy: Policy): number[] => encoded(space, policy);
  let state = newFront;
  let step = 0;
  function* asked<T>(asking: Asking<T>): Generator<SearchRequest, T, readonly (readonly number[])[]> {
    step += 1;
    const soFar = frontOf(state).map((one) => {
      const policy = policyOf(one);
      return { policy, inSearch: trials.scores(policy, all) };
    });
    let next = asking.next();
    while (next.done !== true) next = asking.next(yield { inputs: next.value, step, steps, soFar });
    return next.value;
  }

  const first = starts.slice(0, FIRST * population);
  const atFirst = futuresAt(settings, 0);
  state = yield* asked(
    told(
      newFront,
      first.map(({ moves }) => pointOf(moves)),
      atFirst,
    ),
  );
  const packaged = first.filter(({ name }) => name !== undefined);
  const bestPackages = best(
    packaged.map(({ moves }) => pointOf(moves)),
    atFirst,
    2 * SHOWN_PACKAGES,
  ).map(policyOf);

  // Where every run fails there is nothing to go on from.
  for (let g = 1; g <= generations && state.population.length > 0; g++) {
    const futures = futuresAt(settings, g);
    state = yield* asked(
      (function* generation() {
        const known = yield* surer(state, futures);
        return yield* told(known, askFront(optimiser, known), futures);
      })(),
    );
  }

  const seen = new Set<string>();
  let tried: readonly Tried[] = [];
  for (let round = 0; round < rounds && state.population.length > 0; round++) {
    state = yield* asked(
      (function* steppingOn() {
        // Not the whole population: the last of it will not be on the front.
        const size = Math.max(Math.ceil(population / 2), frontOf(state).length);
        const kept = { ...state, population: state.population.slice(0, size) };
        const known = yield* surer(round === 0 ? kept : state, all);
        for (const one of known.population) seen.add(JSON.stringify(policyOf(one)));
        const centres = frontOf(known);
        const joint = tried.flatMap((one) => jointSteps(one, trials));
        tried = (centres.length > 0 ? centres : known.population.slice(0, 1)).map((one) => {
          const policy = policyOf(one);
          return { policy, steps: neighbours(space, policy) };
        });
        const lists = [joint, ...tried.map(({ steps: near }) => near.map(({ policy }) => policy))];
        const policies = [...inTurn(lists, seen)].slice(0, ROUND * population);
        return yield* told(known, policies.map(pointOf), all);
      })(),
    );
  }

  const known = state.population.length > 0 ? yield* asked(surer(state, all)) : state;
  const front = frontOf(known).map(policyOf);
  const costs = front.map((policy) => trials.scores(policy, all).cost);
  const cheapest = question.upgraded === undefined ? -1 : costs.indexOf(Math.min(...costs));
  const shown = spread(front, SHOWN, cheapest < 0 ? [] : [cheapest]);
  const nearest = front.length === 0 ? known.population.slice(0, 1).map(policyOf) : [];
  if (bestPackages.length > 0) yield* asked(trials.try(bestPackages, all));
  const packages = best(bestPackages.map(pointOf), all, SHOWN_PACKAGES).map(policyOf);

  const fresh = createTrials(problem, freshReplicates(replicates));
  const retold = [...shown, ...nearest, ...packages];
  if (retold.length > 0) yield* asked(fresh.try(retold, all));
  const found = (policy: Policy): FoundPolicy => ({
    policy,
    inSearch: trials.scores(policy, all),
    onFresh: fresh.scores(policy, all),
  });
  const madeOf = (policy: Policy): Omit<StartPolicy, 'moves'> => {
    const { name, start, strength } = starts.find(({ moves }) => JSON.stringify(moves) === JSON.stringify(policy))!;
    return { name, start, strength };
  };
  return {
    front: shown.map(found),
    answer: cheapest < 0 ? undefined : shown.indexOf(front[cheapest]!),
    nearest: nearest.map(found)[0],
    packages: packages.map((policy) => ({ ...madeOf(policy), ...found(policy) })),
    alone: found([]),
    tried: trials.count(),
  };
}
