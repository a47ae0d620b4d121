/** Adds what rounding left over to the largest part, so that the parts sum to the total; parts of exactly 0 stay 0. */
export function settleRest(parts: Float64Array, total: number): Float64Array {
  let largest = 0;
  let sum = 0;
  for (let i = 0; i < parts.length; i++) {
    sum += parts[i] as number;
    if (Math.abs(parts[i] as number) > Math.abs(parts[largest] as number)) largest = i;
  }
  if (parts.length > 0 && parts[largest] !== 0) parts[largest] = (parts[largest] as number) + (total - sum);
  return parts;
}

/**
 * Exact Shapley values (Shapley 1953): each player's contribution averaged over all orders of joining,
 * φ_i = Σ_S |S|! (n − |S| − 1)! / n! (v(S ∪ i) − v(S)).
 *
 * @param values worth of every subset of n players, indexed by its bit mask: 2ⁿ numbers
 * @returns n values that sum to v(all) − v(none); a player who never changes anything gets exactly 0
 */
export function shapley(values: ArrayLike<number>): Float64Array {
  const players = 31 - Math.clz32(values.length);
  const weights = new Float64Array(players);
  if (players > 0) weights[0] = 1 / players;
  for (let size = 1; size < players; size++) weights[size] = ((weights[size - 1] as number) * size) / (players - size);
  const parts = new Float64Array(players);
  for (let mask = 0; mask < values.length; mask++) {
    const weight = weights[bits(mask)] as number;
    for (let i = 0; i < players; i++) {
      if ((mask & (1 << i)) !== 0) continue;
      const gain = (values[mask | (1 << i)] as number) - (values[mask] as number);
      parts[i] = (parts[i] as number) + weight * gain;
    }
  }
  return settleRest(parts, (values[values.length - 1] as number) - (values[0] as number));
}

/** Number of players in a subset. */
function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Worth along an order of joining, empty set first, to the contribution of each player: sums to the total by
 * construction.
 */
export function contributionsAlong(order: readonly number[], values: ArrayLike<number>): Float64Array {
  const parts = new Float64Array(order.length);
  order.forEach((player, k) => {
    parts[player] = (values[k + 1] as number) - (values[k] as number);
  });
  return settleRest(parts, (values[order.length] as number) - (values[0] as number));
}
