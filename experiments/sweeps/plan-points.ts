/** The points of a plan, one by one: which value each factor has. */
import {
  balancedOrder,
  latinHypercube,
  morrisPlan,
  saltelliPlan,
  sobolSequence,
  type MorrisPlan,
  type SaltelliPlan,
  type UnitPoints,
} from '../sampling/index.ts';
import type { PlanDocument } from './design-schema.ts';
import type { Factor, FactorValue, Point } from './factors.ts';

/** Made when asked for, so that a plan of millions takes no memory. */
export interface PlanPoints {
  readonly count: number;
  /** @param index of the point, from 0 */
  at(index: number): Point;
}

const DEFAULT_TRAJECTORIES = 20;
const DEFAULT_LEVELS = 4;
const DEFAULT_POINTS = 256;

function factorial(factors: readonly Factor[]): PlanPoints {
  const count = factors.reduce((product, { levels }) => product * levels.length, 1);
  return {
    count,
    at(index) {
      let rest = index;
      // The last factor changes fastest, as in nested loops.
      const places = factors.toReversed().map((factor) => {
        const value = factor.levels[rest % factor.levels.length]!;
        rest = Math.floor(rest / factor.levels.length);
        return [factor, value] as const;
      });
      return new Map(places.toReversed());
    },
  };
}

function listed(factors: readonly Factor[], rows: NonNullable<PlanDocument['rows']>): PlanPoints {
  return {
    count: rows.length,
    at(index) {
      const row = rows[index]!;
      const named = factors.filter(({ name }) => Object.hasOwn(row, name));
      return new Map(named.map((factor) => [factor, row[factor.name] as FactorValue]));
    },
  };
}

/** The scenario as it is, then each factor at each of its levels, alone. */
function oneAtATime(factors: readonly Factor[]): PlanPoints {
  const steps = factors.flatMap((factor) => factor.levels.map((value) => [factor, value] as const));
  return { count: 1 + steps.length, at: (index) => new Map(index === 0 ? [] : [steps[index - 1]!]) };
}

function inCube(factors: readonly Factor[], cube: UnitPoints): PlanPoints {
  return {
    count: cube.count,
    at(index) {
      const places = cube.at(index);
      return new Map(factors.map((factor, k) => [factor, factor.at(places[k]!)]));
    },
  };
}

/** What the plan of a screening is: trajectories of so many factors. */
export function screeningPlan(
  { trajectories = DEFAULT_TRAJECTORIES, levels = DEFAULT_LEVELS }: PlanDocument,
  factors: number,
  phrase: string,
): MorrisPlan {
  return morrisPlan({ phrase, trajectories, levels, factors });
}

/** What the plan of variance shares is: two samples and their mixtures. */
export function variancePlan(
  { points = DEFAULT_POINTS, secondOrder = false }: PlanDocument,
  factors: number,
  phrase: string,
): SaltelliPlan {
  return saltelliPlan({ phrase, base: points, factors, secondOrder });
}

/** The whole plan of a design; `phrase` is its luck, where points are drawn. */
export function planPoints(plan: PlanDocument, factors: readonly Factor[], phrase: string): PlanPoints {
  const { points = DEFAULT_POINTS } = plan;
  const dimensions = factors.length;
  switch (plan.kind) {
    case 'factorial':
      return factorial(factors);
    case 'list':
      return listed(factors, plan.rows ?? []);
    case 'oneAtATime':
      return oneAtATime(factors);
    case 'latinHypercube':
      return inCube(factors, latinHypercube({ phrase, count: points, dimensions }));
    case 'sobol':
      return inCube(factors, sobolSequence({ phrase, count: points, dimensions }));
    case 'morris':
      return inCube(factors, screeningPlan(plan, dimensions, phrase));
    case 'saltelli':
      return inCube(factors, variancePlan(plan, dimensions, phrase));
  }
}

/** Drawn points come in an order that is fair at any length; those of a grid or a list are taken in a drawn order. */
const inOrder = { factorial: false, list: false, oneAtATime: false } as const;

/** The point that is run k-th. */
export function pointOrder({ kind }: PlanDocument, count: number, phrase: string): (place: number) => number {
  return kind in inOrder ? balancedOrder(phrase, count).at : (place) => place;
}
