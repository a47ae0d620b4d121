/** A search for policies: in which scenario and region, with which levers, for what, and under which limits. */
import {
  indicatorIds,
  leverIds,
  levers as leverTable,
  verdicts,
  type LeverId,
  type RunInput,
  type RunResult,
} from '../../engine/index.ts';
import { discountedSum } from '../designs/cost.ts';
import { spendingOf } from '../designs/equal-cost.ts';
import { packagesOf } from '../designs/ranking.ts';
import { DEFAULT_RAMP, type MoveDocument, type ScenarioDocument } from '../documents/document.ts';
import { firstOpenQuarter } from '../documents/open-quarter.ts';
import { inMoney } from '../documents/money.ts';
import { layOver, packageMoves } from '../documents/override.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import { resolve } from '../documents/resolve.ts';
import { endMean } from '../statistics/known.ts';
import { mean } from '../statistics/statistics.ts';
import type { Fault } from '../words/faults.ts';
import { isIndicator, isVerdict, type Direction, type Goal } from './goals.ts';
import { placed, type PolicySpace } from './policy-space.ts';

export interface SearchQuestion {
  /** Index of the region the policies act in and whose outcome counts, 0 unless given. */
  readonly region?: number;
  /** Levers that may be used; all unless given. */
  readonly levers?: readonly LeverId[];
  /** No bar starts before this quarter, 0 unless given. */
  readonly from?: number;
  /** Whether every bar lasts to the end of the run: what comes after it is not counted, so that a late end is cheap. */
  readonly lasting?: boolean;
  readonly goals: readonly Goal[];
  /** Most that a policy may cost, discounted to quarter 0, beyond the scenario as it is. */
  readonly budget?: number;
  /** Share of futures that must end upgraded. */
  readonly upgraded?: number;
  /** Indicators count by their mean over this share of futures, the worst; over all of them unless given. */
  readonly worst?: number;
}

/** What a search knows of one run: discounted spending, place of the verdict, then the indicators that are goals. */
export type RunFigures = readonly number[];

/** A policy the search starts from. */
export interface StartPolicy {
  /** The package it was made of; undefined for a single lever. */
  readonly name: string | undefined;
  readonly start: number;
  /** All levels multiplied by this. */
  readonly strength: number;
  readonly moves: readonly MoveDocument[];
}

/** What a policy was found to do in so many futures. */
export interface PolicyScores {
  readonly futures: number;
  /** Mean discounted cost beyond the scenario as it is. */
  readonly cost: number;
  /** Futures that end upgraded. */
  readonly upgraded: number;
  /** Value of each goal: a mean over the futures, or over the worst of them, or the share with an outcome. */
  readonly goals: readonly number[];
}

export interface SearchProblem {
  readonly question: SearchQuestion;
  readonly space: PolicySpace;
  /** The scenario's own policy with a found one laid over it: what a path says. */
  readonly wholePolicy: (moves: readonly MoveDocument[]) => MoveDocument[];
  /** The run of a policy, with any seed. */
  readonly inputOf: (moves: readonly MoveDocument[]) => RunInput;
  /** What is kept of a run. */
  readonly figuresOf: (result: RunResult) => RunFigures;
  /** In canonical words, for the key of a run. */
  readonly recorded: string;
  /** @param alone the same futures of the scenario as it is */
  readonly scoresOf: (figures: readonly RunFigures[], alone: readonly RunFigures[]) => PolicyScores;
  readonly starts: readonly StartPolicy[];
}

/** Packages are tried at these parts of their strength, and as many quarters later. */
const STRENGTHS = [1, 0.5, 0.75, 1.25] as const;
const LATER = [0, -20, 20, -40, 40] as const;
/** A single lever is tried at this level after this part of the run. */
const SINGLE = { level: 0.6, after: 0.25 } as const;

function startsOf(document: ScenarioDocument, space: PolicySpace, regionId: string, presets: Presets): StartPolicy[] {
  const scenario = scenarioOf(document, presets);
  const made: StartPolicy[] = [];
  const names = packagesOf(document, regionId, presets);
  for (const later of LATER) {
    for (const strength of STRENGTHS) {
      for (const name of names) {
        const start = (scenario.packages[name]?.start ?? 0) + later;
        const moves = placed(space, packageMoves(scenario, name), { later, strength });
        if (moves !== undefined && moves.length > 0) made.push({ name, start, strength, moves });
      }
    }
  }
  const start = space.from + Math.floor(SINGLE.after * (space.quarters - space.from));
  for (const lever of space.levers) {
    const bar = {
      lever,
      level: SINGLE.level,
      from: start,
      ...(space.region === undefined ? {} : { region: space.region }),
    };
    const moves = placed(space, [bar], { later: 0, strength: 1 });
    if (moves !== undefined && moves.length > 0) made.push({ name: undefined, start, strength: 1, moves });
  }
  const known = new Set<string>();
  return made.filter(({ moves }) => {
    const same = JSON.stringify(moves);
    return known.has(same) ? false : known.add(same) !== undefined;
  });
}

/** Less than any bar costs: the weakest, in its first quarter, at the end. Levers paid by what happens may cost nothing. */
function leastBill(question: SearchQuestion, document: ScenarioDocument, presets: Presets): number {
  const { input, scenario } = resolve(document, presets);
  const fixed = (question.levers ?? leverIds).map((id) => leverTable[id].fixedCost);
  const quarters = Array.from({ length: input.quarters }, (_, t) => Number(t === input.quarters - 1));
  return (
    (0.1 / DEFAULT_RAMP) *
    Math.min(...fixed) *
    (input.assumptions.scale as number) *
    discountedSum(quarters) *
    (scenario.money?.worth ?? 1)
  );
}

/** Everything that is wrong with a question, before anything is run. */
export function searchFaults(question: SearchQuestion, document: ScenarioDocument, presets: Presets): Fault[] {
  const { budget, upgraded, worst, levers } = question;
  const faults: Fault[] = [];
  const scenario = scenarioOf(document, presets);
  const { quarters } = scenario;
  const { from = firstOpenQuarter(scenario) } = question;
  const number = (value: number): Fault['found'] => ({ en: String(value), zh: String(value) });
  if (budget !== undefined && !(budget > 0))
    faults.push({ path: '--budget', found: number(budget), allowed: { en: 'an amount above 0', zh: '大于 0 的金额' } });
  else if (budget !== undefined && budget < leastBill(question, document, presets))
    faults.push({
      path: '--budget',
      found: { en: `${budget}, which pays for no lever`, zh: `${budget}，不足以支付任何一项杠杆` },
      allowed: { en: 'an amount that pays for at least one lever', zh: '至少能支付一项杠杆的金额' },
    });
  if (upgraded !== undefined && !(upgraded > 0 && upgraded <= 1))
    faults.push({
      path: '--upgraded',
      found: number(upgraded),
      allowed: { en: 'a share above 0, up to all futures', zh: '大于 0、至多为全部运行的占比' },
    });
  if (worst !== undefined && !(worst > 0 && worst <= 1))
    faults.push({
      path: '--worst',
      found: number(worst),
      allowed: { en: 'a share above 0, up to all futures', zh: '大于 0、至多为全部运行的占比' },
    });
  if (from >= quarters)
    faults.push({
      path: '--from',
      found: number(from),
      allowed: {
        en: `0 to ${quarters - 1}: the run has ${quarters} quarters`,
        zh: `0 到 ${quarters - 1}：本次运行共 ${quarters} 个季度`,
      },
    });
  if (levers?.length === 0)
    faults.push({ path: '--among', found: number(0), allowed: { en: 'at least one lever', zh: '至少一项杠杆' } });
  return faults;
}

/** Mean of the worst so many of values: what a cautious person looks at; all of them for a share of 1. */
function worstMean(values: readonly number[], direction: Direction, share: number): number {
  const worstFirst = values.toSorted((a, b) => (direction === 'max' ? a - b : b - a));
  return mean(worstFirst.slice(0, Math.max(1, Math.ceil(share * values.length - 1e-9))));
}

/** @throws RangeError for a question with faults */
export function createSearchProblem(
  document: ScenarioDocument,
  question: SearchQuestion,
  presets: Presets,
): SearchProblem {
  if (searchFaults(question, document, presets).length > 0) throw new RangeError('a search with faults');
  const { scenario, regions } = resolve(document, presets);
  const { goals, region: place = 0 } = question;
  const ids = regions.map(({ id }) => id);
  const space: PolicySpace = {
    levers: question.levers ?? leverIds,
    ...(regions.length > 1 ? { region: ids[place] as string } : {}),
    from: question.from ?? firstOpenQuarter(scenario),
    quarters: scenario.quarters,
    ...(question.lasting === undefined ? {} : { lasting: question.lasting }),
  };
  const kept = indicatorIds.filter((id) => goals.some((goal) => goal.id === id));
  const upgraded = verdicts.indexOf('upgraded');
  const wholePolicy = (moves: readonly MoveDocument[]): MoveDocument[] => layOver(scenario.policy, moves, ids);
  return {
    question,
    space,
    wholePolicy,
    inputOf: (moves) => resolve({ ...document, policy: wholePolicy(moves) }, presets).input,
    figuresOf(result) {
      const told = inMoney(result, scenario.money);
      const region = told.regions[place];
      if (region === undefined) throw new Error(`no region ${place}`);
      // Unknown where a region is empty, an indicator counts as 0.
      const ends = kept.map((id) => endMean(region.series[id]) || 0);
      const [spending] = spendingOf([told]) as [Float64Array];
      const perQuarter = spending.map((total, t) => total - (t === 0 ? 0 : (spending[t - 1] as number)));
      return [discountedSum(perQuarter), verdicts.indexOf(region.verdict), ...ends];
    },
    recorded: JSON.stringify(['search', 1, place, kept, scenario.money?.worth ?? 1]),
    scoresOf(figures, alone) {
      const futures = figures.length;
      const meanOf = (value: (one: RunFigures, k: number) => number): number =>
        figures.reduce((sum, one, k) => sum + value(one, k), 0) / futures;
      const count = (verdict: number): number => figures.filter((one) => one[1] === verdict).length;
      const cost = meanOf((one, k) => (one[0] as number) - (alone[k]?.[0] as number));
      return {
        futures,
        cost,
        upgraded: count(upgraded),
        goals: goals.map(({ id, direction }) => {
          if (isVerdict(id)) return count(verdicts.indexOf(id)) / futures;
          if (!isIndicator(id)) return cost;
          const values = figures.map((one) => one[2 + kept.indexOf(id)] as number);
          return worstMean(values, direction, question.worst ?? 1);
        }),
      };
    },
    starts: startsOf(document, space, ids[place] as string, presets),
  };
}
