/**
 * Which mark lies under the pointer, and which is next in a direction. A few hundred marks: looking at all of them is
 * fastest.
 */
import type { Marks } from './marks.ts';

/** Row of the mark nearest to (x, y) whose edge is within `slack` pixels, or −1. */
export function markAt(marks: Marks, x: number, y: number, slack: number): number {
  let best = -1;
  let nearest = slack;
  for (let k = 0; k < marks.count; k++) {
    const gap = Math.hypot(marks.x[k]! - x, marks.y[k]! - y) - marks.r[k]!;
    if (gap < nearest) {
      nearest = gap;
      best = k;
    }
  }
  return best;
}

/**
 * Row of the nearest mark in a direction (unit vector) from (x, y), preferring those straight ahead; −1 if there is
 * none.
 */
export function markToward(marks: Marks, x: number, y: number, towardX: number, towardY: number): number {
  let best = -1;
  let nearest = Infinity;
  for (let k = 0; k < marks.count; k++) {
    const dx = marks.x[k]! - x;
    const dy = marks.y[k]! - y;
    const ahead = dx * towardX + dy * towardY;
    const aside = Math.abs(dx * towardY - dy * towardX);
    if (ahead < 0.5 || aside > 2 * ahead) continue;
    const cost = ahead + 1.6 * aside;
    if (cost < nearest) {
      nearest = cost;
      best = k;
    }
  }
  return best;
}

/** Row of the largest mark, or −1: where keyboard travel begins. */
export function largestMark(marks: Marks): number {
  let best = -1;
  for (let k = 0; k < marks.count; k++) if (best < 0 || marks.r[k]! > marks.r[best]!) best = k;
  return best;
}
