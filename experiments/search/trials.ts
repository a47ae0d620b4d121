/** Policies tried in the same futures, and what is known of each so far. */
import type { RunInput } from '../../engine/index.ts';
import type { Judged } from '../analysis/index.ts';
import { inReplicate, type Replicates } from '../designs/paired-inputs.ts';
import type { MoveDocument } from '../documents/document.ts';
import type { PolicyScores, RunFigures, SearchProblem } from './search-problem.ts';

/** Runs a search asks for; it is sent the figures of each, in order, all NaN for one that failed. */
export interface SearchRequest {
  readonly inputs: readonly RunInput[];
  /** How far the search is. */
  readonly step: number;
  readonly steps: number;
  /** The front before this step: what each was found to do in the futures it is known in. */
  readonly soFar: readonly { readonly policy: Policy; readonly inSearch: PolicyScores }[];
}

export type Policy = readonly MoveDocument[];

export type Asking<T> = Generator<readonly RunInput[], T, readonly RunFigures[]>;

export interface Trials {
  /** Sees to it that each of these is known in the first so many futures, the scenario as it is among them. */
  try(policies: readonly Policy[], futures: number): Asking<void>;
  /** What a policy did in as many futures as it is known in, at most so many. */
  scores(policy: Policy, futures: number): PolicyScores;
  /** The same for the optimiser: all objectives to be small. */
  judged(policy: Policy, futures: number): Judged;
  /** Policies that were tried. */
  readonly count: () => number;
}

/** Runs that are asked for at once are about as many at most: inputs are large. */
const MOST_INPUTS = 500;

/** Futures of so many that must upgrade: a share that is not yet known well is not held to the last run. */
export function wantedOf(share: number, futures: number, of: number): number {
  const wanted = Math.ceil(share * of - 1e-9);
  return futures >= of ? wanted : Math.floor((wanted * futures) / of);
}

/** @param replicates all the futures there are */
export function createTrials(problem: SearchProblem, replicates: Replicates): Trials {
  const known = new Map<string, RunFigures[]>();
  const nameOf = (policy: Policy): string => JSON.stringify(policy);
  const figuresOf = (policy: Policy): readonly RunFigures[] => known.get(nameOf(policy)) ?? [];
  const scores = (policy: Policy, futures: number): PolicyScores =>
    problem.scoresOf(figuresOf(policy).slice(0, futures), figuresOf([]));
  const { goals, budget, upgraded } = problem.question;
  return {
    *try(policies, futures) {
      const wanted = new Map([[], ...policies].map((policy) => [nameOf(policy), policy]));
      const open = [...wanted].flatMap(([name, policy]) => {
        const figures = known.get(name) ?? [];
        known.set(name, figures);
        return figures.length < futures ? [{ input: problem.inputOf(policy), figures, from: figures.length }] : [];
      });
      let inputs: RunInput[] = [];
      let into: RunFigures[][] = [];
      function* made(): Asking<void> {
        const answers = inputs.length === 0 ? [] : yield inputs;
        if (answers.length !== inputs.length) throw new Error(`${answers.length} answers to ${inputs.length} runs`);
        answers.forEach((answer, k) => (into[k] as RunFigures[]).push(answer));
        inputs = [];
        into = [];
      }
      // Future by future: runs of the same luck next to each other have their beginning in common.
      for (let replicate = 0; replicate < futures; replicate++) {
        const missing = open.filter(({ from }) => from <= replicate);
        const plain = missing.map(({ input }) => input);
        inputs.push(...inReplicate(plain, replicate, replicates));
        into.push(...missing.map(({ figures }) => figures));
        if (inputs.length >= MOST_INPUTS) yield* made();
      }
      yield* made();
    },
    scores,
    judged(policy, futures) {
      const found = scores(policy, futures);
      const over = budget === undefined ? 0 : Math.max(0, found.cost / budget - 1);
      const short =
        upgraded === undefined
          ? 0
          : Math.max(0, wantedOf(upgraded, found.futures, replicates.count) - found.upgraded) / found.futures;
      return {
        objectives: goals.map(({ direction }, g) => (direction === 'min' ? 1 : -1) * (found.goals[g] as number)),
        // A policy with a run that failed is left out.
        violation: Number.isNaN(found.cost) ? Number.NaN : over + short,
      };
    },
    count: () => known.size - Number(known.has('[]')),
  };
}
