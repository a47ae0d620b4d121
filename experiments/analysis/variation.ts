import { power } from '../../engine/index.ts';

/** Uniform numbers in (0, 1), one a call. */
export type Draw = () => number;

/** Spread factor of children within a limit that is `beta` away, in units of the parents' distance. */
function spreadFactor(beta: number, u: number, index: number): number {
  const alpha = 2 - power(beta, -(index + 1));
  return u <= 1 / alpha ? power(u * alpha, 1 / (index + 1)) : power(1 / (2 - u * alpha), 1 / (index + 1));
}

/** Below this, parents are one. */
const NEAR = 1e-14;

/**
 * Simulated binary crossover within [0, 1] (Deb and Agrawal 1995, with the limits of Deb's own program): children lie
 * around their parents, the closer the larger the index; every coordinate is crossed with probability one half.
 */
export function crossed(one: readonly number[], other: readonly number[], index: number, draw: Draw): number[][] {
  const children = [[...one], [...other]] as [number[], number[]];
  one.forEach((a, k) => {
    const b = other[k] as number;
    const [cross, u, swap] = [draw(), draw(), draw()];
    if (cross > 0.5 || Math.abs(a - b) < NEAR) return;
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const child = (room: number, sign: number): number => {
      const factor = spreadFactor(1 + (2 * room) / (high - low), u, index);
      return Math.min(1, Math.max(0, 0.5 * (low + high + sign * factor * (high - low))));
    };
    const pair = [child(low, -1), child(1 - high, 1)] as const;
    children[0][k] = pair[swap < 0.5 ? 0 : 1];
    children[1][k] = pair[swap < 0.5 ? 1 : 0];
  });
  return children;
}

/**
 * Polynomial mutation within [0, 1] (Deb and Goyal 1996, with the limits of Deb's own program): each coordinate is moved
 * with the probability given, by less the larger the index.
 */
export function mutated(point: readonly number[], index: number, probability: number, draw: Draw): number[] {
  return point.map((x) => {
    const [whether, u] = [draw(), draw()];
    if (whether > probability) return x;
    const room = u < 0.5 ? 1 - x : x;
    const inner =
      u < 0.5 ? 2 * u + (1 - 2 * u) * power(room, index + 1) : 2 * (1 - u) + (2 * u - 1) * power(room, index + 1);
    const step = power(inner, 1 / (index + 1));
    return Math.min(1, Math.max(0, u < 0.5 ? x + step - 1 : x + 1 - step));
  });
}
