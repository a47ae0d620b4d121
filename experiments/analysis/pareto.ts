/** What a candidate was found to do; every objective is to be small. */
export interface Judged {
  readonly objectives: readonly number[];
  /** How far it is from keeping all constraints, the sum of what is missing; 0 keeps them. */
  readonly violation: number;
}

/**
 * Whether one is better under constraints (Deb et al. 2002, definition 1): it keeps them and the other does not, or
 * comes closer to it, or both keep them and it is nowhere worse and somewhere better.
 */
export function dominates(one: Judged, other: Judged): boolean {
  if (one.violation !== other.violation) return one.violation < other.violation;
  if (one.violation > 0) return false;
  let better = false;
  for (let m = 0; m < one.objectives.length; m++) {
    const [a, b] = [one.objectives[m] as number, other.objectives[m] as number];
    if (a > b) return false;
    better ||= a < b;
  }
  return better;
}

/** Numbers of the judged, front by front: the first is dominated by none, the next by the first alone, and so on. */
export function fronts(judged: readonly Judged[]): number[][] {
  const beaten: number[][] = judged.map(() => []);
  const by = new Int32Array(judged.length);
  for (let i = 0; i < judged.length; i++) {
    for (let j = i + 1; j < judged.length; j++) {
      const [one, other] = [judged[i] as Judged, judged[j] as Judged];
      const [winner, loser] = dominates(one, other) ? [i, j] : dominates(other, one) ? [j, i] : [-1, -1];
      if (winner < 0) continue;
      (beaten[winner] as number[]).push(loser);
      by[loser] = (by[loser] as number) + 1;
    }
  }
  const found: number[][] = [];
  let front = judged.flatMap((_, i) => (by[i] === 0 ? [i] : []));
  while (front.length > 0) {
    found.push(front);
    const next: number[] = [];
    for (const i of front)
      for (const j of beaten[i] as number[]) {
        by[j] = (by[j] as number) - 1;
        if (by[j] === 0) next.push(j);
      }
    front = next.toSorted((a, b) => a - b);
  }
  return found;
}

/**
 * Crowding distance of the members of a front, in its order (Deb et al. 2002, section III B): how far apart a member's
 * neighbours are, objective by objective, in shares of the front's range; Infinity at its ends.
 */
export function crowding(judged: readonly Judged[], front: readonly number[]): Float64Array {
  const distance = new Float64Array(front.length);
  const objectives = (judged[front[0] as number] as Judged).objectives.length;
  for (let m = 0; m < objectives; m++) {
    const value = (place: number): number => (judged[front[place] as number] as Judged).objectives[m] as number;
    const order = front.map((_, place) => place).toSorted((a, b) => value(a) - value(b) || a - b);
    const [first, last] = [order[0] as number, order.at(-1) as number];
    const range = value(last) - value(first);
    distance[first] = Number.POSITIVE_INFINITY;
    distance[last] = Number.POSITIVE_INFINITY;
    if (range === 0) continue;
    for (let k = 1; k + 1 < order.length; k++) {
      const gap = value(order[k + 1] as number) - value(order[k - 1] as number);
      distance[order[k] as number] = (distance[order[k] as number] as number) + gap / range;
    }
  }
  return distance;
}

/**
 * Area that points with two objectives, both to be small, dominate below a reference point (Zitzler and Thiele 1998):
 * one number for how good a front is. Points beyond the reference do not count.
 */
export function hypervolume(
  points: readonly (readonly [number, number])[],
  [right, top]: readonly [number, number],
): number {
  let area = 0;
  let ceiling = top;
  for (const [x, y] of points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (!(x < right && y < ceiling)) continue;
    area += (right - x) * (ceiling - y);
    ceiling = y;
  }
  return area;
}
