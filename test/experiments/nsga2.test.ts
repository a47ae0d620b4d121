import { describe, expect, it } from 'vitest';
import {
  askFront,
  frontOf,
  hypervolume,
  newFront,
  tellFront,
  type Evaluated,
  type FrontSettings,
  type FrontState,
  type Judged,
} from '../../experiments/index.ts';
import { crowding, dominates, fronts } from '../../experiments/analysis/pareto.ts';
import { crossed, mutated } from '../../experiments/analysis/variation.ts';

type Problem = (point: readonly number[]) => Judged;

function searched(
  problem: Problem,
  settings: FrontSettings,
  generations: number,
  from: FrontState = newFront,
): FrontState {
  let state = from;
  for (let g = 0; g < generations; g++) {
    const candidates = askFront(settings, state);
    state = tellFront(settings, state, candidates, candidates.map(problem));
  }
  return state;
}

const areaOf = (front: readonly Evaluated[], reference: readonly [number, number]): number =>
  hypervolume(
    front.map(({ objectives }) => objectives as readonly number[] as readonly [number, number]),
    reference,
  );

/** ZDT1 of Zitzler, Deb and Thiele (2000), front f₂ = 1 − √f₁. */
const zdt1: Problem = (x) => {
  const g = 1 + (9 * x.slice(1).reduce((a, b) => a + b, 0)) / (x.length - 1);
  return { objectives: [x[0]!, g * (1 - Math.sqrt(x[0]! / g))], violation: 0 };
};

/** CONSTR of Deb et al. (2002): x₁ in [0.1, 1], x₂ in [0, 5], two constraints that cut the front. */
const constr: Problem = ([u, v]) => {
  const [x1, x2] = [0.1 + 0.9 * u!, 5 * v!];
  const missing = [x2 + 9 * x1 - 6, -x2 + 9 * x1 - 1].reduce((sum, g) => sum + Math.max(0, -g), 0);
  return { objectives: [x1, (1 + x2) / x1], violation: missing };
};
/** Its front: (7 − 9 f₁) / f₁ from 7/18 to 2/3, then 1 / f₁ to 1; area below (1.1, 10). */
const constrArea = (() => {
  const [a, b] = [7 / 18, 2 / 3];
  return 19 * (b - a) - 7 * Math.log(b / a) + 10 * (1 - b) + Math.log(b) + 9 * 0.1;
})();

describe('the search for a front', () => {
  it('reaches 99 % of the area of ZDT1’s front with 30 coordinates in 250 generations of 100', () => {
    const state = searched(zdt1, { phrase: 'zdt1', dimensions: 30, population: 100 }, 250);
    const front = frontOf(state);
    expect(front.length).toBe(100);
    // Below (1.1, 1.1): 0.1 + 2/3 from 0 to 1, and a strip of 0.1 by 1.1.
    expect(areaOf(front, [1.1, 1.1]) / (0.1 + 2 / 3 + 0.11)).toBeGreaterThan(0.99);
    // Spread over the whole front.
    expect(front[0]!.objectives[0]).toBeLessThan(0.01);
    expect(front.at(-1)!.objectives[0]).toBeGreaterThan(0.99);
  });

  it('reaches 99 % of the area of a front that constraints make', () => {
    const state = searched(constr, { phrase: 'constr', dimensions: 2, population: 100 }, 80);
    const front = frontOf(state);
    for (const { violation } of front) expect(violation).toBe(0);
    const share = areaOf(front, [1.1, 10]) / constrArea;
    expect(share).toBeGreaterThan(0.99);
    expect(share).toBeLessThanOrEqual(1);
  });

  it('is better than as many random points', () => {
    const settings = { phrase: 'random', dimensions: 30, population: 2000 };
    const random = searched(zdt1, settings, 1);
    const found = searched(zdt1, { ...settings, population: 50 }, 40);
    expect(areaOf(frontOf(found), [1.1, 4])).toBeGreaterThan(1.5 * areaOf(frontOf(random), [1.1, 4]));
  });

  it('goes on from a stored state as if it had not stopped, and is the same every time', () => {
    const settings = { phrase: 'again', dimensions: 5, population: 20 };
    const whole = searched(zdt1, settings, 12);
    const half = JSON.parse(JSON.stringify(searched(zdt1, settings, 6))) as FrontState;
    expect(searched(zdt1, settings, 6, half)).toEqual(whole);
    expect(searched(zdt1, { ...settings, phrase: 'other' }, 12)).not.toEqual(whole);
  });

  it('begins with what it is given, once, and is ahead by it', () => {
    const settings = { phrase: 'warm', dimensions: 30, population: 40 };
    const good = [0, 0.3, 0.7].map((x) => [x, ...Array.from({ length: 29 }, () => 0)]);
    const warmStart = [...good, good[1]!];
    const asked = askFront({ ...settings, warmStart }, newFront);
    expect(asked.slice(0, 3)).toEqual(good);
    expect(asked.length).toBe(40);
    expect(new Set(asked.map((point) => point.join())).size).toBe(40);
    const warm = searched(zdt1, { ...settings, warmStart }, 20);
    expect(areaOf(frontOf(warm), [1.1, 1.1])).toBeGreaterThan(
      areaOf(frontOf(searched(zdt1, settings, 20)), [1.1, 1.1]) + 0.3,
    );
  });

  it('asks for no two candidates that mean the same, and for fewer where there are not so many', () => {
    const sameness = (point: readonly number[]): string => point.map((x) => Math.floor(x * 3)).join();
    const settings = { phrase: 'few', dimensions: 2, population: 8, sameness };
    let state = newFront;
    for (let g = 0; g < 5; g++) {
      const candidates = askFront(settings, state);
      const all = [...state.population.map(({ point }) => point), ...candidates].map(sameness);
      expect(new Set(all).size).toBe(all.length);
      state = tellFront(settings, state, candidates, candidates.map(zdt1));
    }
    // Nine or, where a coordinate is exactly 1, up to sixteen kinds: eight are parents.
    expect(askFront(settings, state).length).toBeLessThanOrEqual(8);
  });

  it('leaves out failed evaluations and counts them', () => {
    const settings = { phrase: 'fail', dimensions: 3, population: 12 };
    const candidates = askFront(settings, newFront);
    const findings = candidates.map((point, k) => (k < 5 ? { objectives: [NaN, 1], violation: 0 } : zdt1(point)));
    const state = tellFront(settings, newFront, candidates, findings);
    expect([state.population.length, state.failed]).toEqual([7, 5]);
    expect(askFront(settings, state).length).toBe(12);
    const nothing = tellFront(
      settings,
      newFront,
      candidates,
      candidates.map(() => ({ objectives: [NaN], violation: 0 })),
    );
    expect(frontOf(nothing)).toEqual([]);
    // Asked again, it tries others.
    expect(askFront(settings, nothing)).not.toEqual(candidates);
  });

  it('refuses what does not fit', () => {
    const settings = { phrase: 'x', dimensions: 2, population: 4 };
    expect(() => askFront({ ...settings, population: 3 }, newFront)).toThrow(RangeError);
    expect(() => askFront({ ...settings, warmStart: [[0.1]] }, newFront)).toThrow('2 coordinates');
    const candidates = askFront(settings, newFront);
    expect(() => tellFront(settings, newFront, candidates, [])).toThrow(RangeError);
    const negative = candidates.map(() => ({ objectives: [1], violation: -1 }));
    expect(() => tellFront(settings, newFront, candidates, negative)).toThrow(RangeError);
  });
});

describe('what a front is', () => {
  const at = (x: number, y: number, violation = 0): Judged => ({ objectives: [x, y], violation });

  it('dominance keeps constraints first', () => {
    expect(dominates(at(1, 1), at(1, 2))).toBe(true);
    expect(dominates(at(1, 1), at(1, 1))).toBe(false);
    expect(dominates(at(1, 3), at(2, 1))).toBe(false);
    expect(dominates(at(9, 9), at(1, 1, 0.1))).toBe(true);
    expect(dominates(at(1, 1, 0.2), at(9, 9, 0.1))).toBe(false);
  });

  it('fronts lie one behind the other', () => {
    expect(fronts([at(3, 3), at(1, 2), at(2, 1), at(2, 3), at(0, 0, 1)])).toEqual([[1, 2], [3], [0], [4]]);
    expect(fronts([])).toEqual([]);
  });

  it('crowding is the room between neighbours', () => {
    const line = [at(0, 4), at(1, 3), at(3, 1), at(4, 0)];
    expect([...crowding(line, [0, 1, 2, 3])]).toEqual([Infinity, 1.5, 1.5, Infinity]);
    expect([...crowding([at(1, 1), at(1, 1), at(1, 1)], [0, 1, 2])].filter(Number.isNaN)).toEqual([]);
  });

  it('area counts overlaps once and nothing beyond the reference', () => {
    expect(hypervolume([[1, 1]], [3, 3])).toBe(4);
    expect(
      hypervolume(
        [
          [1, 2],
          [2, 1],
          [2, 2],
          [5, 0],
          [0, 7],
        ],
        [3, 3],
      ),
    ).toBe(3);
    expect(hypervolume([], [3, 3])).toBe(0);
  });
});

describe('variation', () => {
  it('stays in the cube, around the parents, and is still where both are one', () => {
    let seed = 1;
    const draw = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    let sum = 0;
    for (let k = 0; k < 5000; k++) {
      const children = crossed([0.2, 0, 0.5], [0.4, 1, 0.5], 15, draw);
      for (const child of children) {
        expect(child.every((x) => x >= 0 && x <= 1)).toBe(true);
        expect(child[2]).toBe(0.5);
        sum += child[0]!;
        expect(mutated(child, 20, 1, draw).every((x) => x >= 0 && x <= 1)).toBe(true);
      }
    }
    expect(sum / 10_000).toBeCloseTo(0.3, 2);
  });
});
