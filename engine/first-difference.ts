import { leverIds } from './lever-ids.ts';
import { announcedLevel } from './equations/conditions.ts';
import type { ParameterValue, PolicyMove, RunInput } from './run-input.ts';

type Values = { readonly [id: string]: ParameterValue };

function sameValue(a: ParameterValue, b: ParameterValue): boolean {
  if (typeof a === 'number' || typeof b === 'number') return a === b;
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}

function sameValues(a: Values, b: Values): boolean {
  return a === b || Object.keys(a).every((id) => sameValue(a[id], b[id]));
}

/** Bars in the order the policy process reads them: lever by lever, as listed. Spending is summed in this order. */
function inReadingOrder(policy: readonly PolicyMove[]): PolicyMove[] {
  return leverIds.flatMap((id) => policy.filter(({ lever }) => lever === id));
}

/** Whether what governments announce in a quarter is the same, bar by bar. */
function samePolicy(a: readonly PolicyMove[], b: readonly PolicyMove[], quarter: number): boolean {
  const active = (moves: readonly PolicyMove[], from: number): number => {
    let k = from;
    while (k < moves.length && announcedLevel(moves[k], quarter) === 0) k++;
    return k;
  };
  let i = active(a, 0);
  let j = active(b, 0);
  while (i < a.length && j < b.length) {
    const same =
      a[i].lever === b[j].lever &&
      a[i].region === b[j].region &&
      announcedLevel(a[i], quarter) === announcedLevel(b[j], quarter);
    if (!same) return false;
    i = active(a, i + 1);
    j = active(b, j + 1);
  }
  return i === a.length && j === b.length;
}

function sameEvents({ events: a }: RunInput, { events: b }: RunInput, quarter: number): boolean {
  if (a.length === 0 && b.length === 0) return true;
  const now = (events: RunInput['events']) => events.filter((event) => event.quarter === quarter);
  const [left, right] = [now(a), now(b)];
  return (
    left.length === right.length && left.every(({ kind, size }, k) => kind === right[k].kind && size === right[k].size)
  );
}

function sameMechanisms({ mechanismsOff: a }: RunInput, { mechanismsOff: b }: RunInput, quarter: number): boolean {
  const within = (some: RunInput['mechanismsOff'], all: RunInput['mechanismsOff']): boolean =>
    some.every(
      (off) => off.from > quarter || all.some(({ mechanism, from }) => mechanism === off.mechanism && from <= quarter),
    );
  return within(a, b) && within(b, a);
}

/**
 * The first quarter in which two runs may differ: everything before it is the same in both, bit for bit, so one may be
 * resumed from a snapshot of the other. 0 when luck, world or regions differ; the length of the shorter run when
 * nothing does.
 */
export function firstDifference(a: RunInput, b: RunInput): number {
  if (a.seed !== b.seed || a.regions.length !== b.regions.length || !sameValues(a.assumptions, b.assumptions)) return 0;
  if (!a.regions.every((region, r) => sameValues(region, b.regions[r]))) return 0;
  const quarters = Math.min(a.quarters, b.quarters);
  const [left, right] = [inReadingOrder(a.policy), inReadingOrder(b.policy)];
  for (let t = 0; t < quarters; t++) {
    if (!samePolicy(left, right, t) || !sameEvents(a, b, t) || !sameMechanisms(a, b, t)) return t;
  }
  return quarters;
}
