/** Which happenings share a mark on the time axis. */
import type { ToldHappening } from '../../experiments/index.ts';

export interface MarkGroup {
  /** Pixel of the mark. */
  readonly x: number;
  readonly items: readonly ToldHappening[];
}

/**
 * Marks in order of time, at least so far apart that each can be hit: what would stand closer than that to the mark
 * before it joins that mark.
 * @param at pixel of a quarter
 */
export function markGroups(
  items: readonly ToldHappening[],
  at: (quarter: number) => number,
  apart: number,
): readonly MarkGroup[] {
  const groups: { x: number; items: ToldHappening[] }[] = [];
  for (const item of items.toSorted((a, b) => a.happening.quarter - b.happening.quarter)) {
    const x = at(item.happening.quarter);
    const last = groups.at(-1);
    if (last !== undefined && x - last.x < apart) last.items.push(item);
    else groups.push({ x, items: [item] });
  }
  return groups;
}
