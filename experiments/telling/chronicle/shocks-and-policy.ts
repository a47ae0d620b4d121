/** What came from outside and what the government did: world events and levers, and what moved after them. */
import { leverIds, levers } from '../../../engine/index.ts';
import type { IndicatorId, LeverId, PolicyMove } from '../../../engine/index.ts';
import type { Cause, Happening, Movement } from './happening.ts';
import { startedIn, type Telling } from './telling.ts';
import { relativeChange, meanOf, quarterOfLeast } from './windows.ts';

/** Effects of an event are looked for in the five years after it. */
const EVENT_REACH = 20;
/** Effects of a policy are read five years after its start, as the mean of the two years around that. */
const POLICY_REACH = 20;
const HALF_WINDOW = 4;

export function events(telling: Telling): readonly Happening[] {
  const { region, r, input, quarters } = telling;
  const { valueAdded, fit, exposure, newsPlausibility, misperception, firms } = region.series;
  return input.events
    .filter(({ quarter }) => quarter > 0 && quarter < quarters - 1 && firms[quarter - 1]! > 0)
    .map(({ quarter, kind, size }) => {
      const valueBefore = meanOf(valueAdded, quarter - 8, quarter);
      const lowQuarter = quarterOfLeast(valueAdded, quarter, quarter + EVENT_REACH + 1);
      const valueLow = valueAdded[lowQuarter]!;
      const loss = -relativeChange(valueBefore, valueLow);
      const recovered = valueAdded.findIndex(
        (value, t) => t > lowQuarter && value >= valueBefore && meanOf(valueAdded, t, t + 8) >= valueBefore,
      );
      const later = Math.min(quarters - 1, quarter + 12);
      const cause: Cause = {
        kind: 'distance',
        basis: 'equation',
        fitBefore: meanOf(fit, quarter - 4, quarter),
        fitAfter: meanOf(fit, quarter, quarter + 4),
        openness: exposure[later]!,
        newsBelieved: newsPlausibility[later]!,
        misperception: misperception[later]!,
      };
      const happening: Happening = {
        kind: 'event',
        region: r,
        quarter,
        size: {
          event: kind,
          eventSize: size,
          valueBefore,
          valueLow,
          lowQuarter,
          ...(recovered > 0 ? { recovered } : {}),
        },
        ...(kind === 'paradigmShift' ? { cause } : {}),
        firms: [],
        weight: Math.min(0.98, 0.5 + (loss > 0 ? loss : 0)),
      };
      return happening;
    });
}

/** Direction in which a number must move by at least this share to be worth a word. */
const NOTICEABLE_MOVE = 0.04;
const MOST_MOVEMENTS = 4;
/** Always examined, in addition to what the levers declare they move. */
const ALWAYS: readonly IndicatorId[] = ['valueAdded', 'employment'];
/** Running totals tell nothing as levels. */
const TOTALS: readonly IndicatorId[] = ['entries', 'exits', 'relocations', 'arrivals', 'bailOuts', 'spending', 'taxes'];

/**
 * How far an indicator moved, relative to what it moved from; out of nothing counts as ten times, NaN where it is
 * unknown.
 */
function movedShare({ before, after, without = before }: Movement): number {
  if (without <= 0) return after === without ? 0 : 10;
  return Math.abs(relativeChange(without, after));
}

function movements(telling: Telling, ids: readonly LeverId[], quarter: number): Cause & { readonly kind: 'movements' } {
  const { region, baseline, quarters } = telling;
  const to = Math.min(quarters - 1, quarter + POLICY_REACH);
  const watched = [...new Set([...ALWAYS, ...ids.flatMap((id) => levers[id].indicators)])].filter(
    (id) => !TOTALS.includes(id),
  );
  const paired = baseline !== undefined;
  const noticed = watched
    .map((indicator): Movement => {
      const after = meanOf(region.series[indicator], to - HALF_WINDOW, to + HALF_WINDOW);
      const without =
        baseline === undefined ? undefined : meanOf(baseline.series[indicator], to - HALF_WINDOW, to + HALF_WINDOW);
      const before = meanOf(region.series[indicator], quarter - 8, Math.max(1, quarter));
      return { indicator, before, after, ...(without === undefined ? {} : { without }) };
    })
    .filter((movement) => movedShare(movement) >= NOTICEABLE_MOVE)
    .toSorted((a, b) => movedShare(b) - movedShare(a));
  // Value added is what a policy is for: it is mentioned wherever it changed at all.
  const value = noticed.find(({ indicator }) => indicator === 'valueAdded');
  const first = noticed.slice(0, MOST_MOVEMENTS);
  const moved = value === undefined || first.includes(value) ? first : [...first.slice(0, -1), value];
  return {
    kind: 'movements',
    basis: paired ? 'paired' : 'association',
    from: quarter,
    to,
    moved,
    earlier: startedIn(telling, 0, quarter - 1).length > 0,
  };
}

/** Bars that start (or end) within this many quarters of each other are one package. */
const TOGETHER = 4;

function grouped(
  moves: readonly PolicyMove[],
  at: (move: PolicyMove) => number,
): readonly { readonly quarter: number; readonly moves: readonly PolicyMove[] }[] {
  const groups: { quarter: number; moves: PolicyMove[] }[] = [];
  for (const move of moves.toSorted((a, b) => at(a) - at(b))) {
    const last = groups.at(-1);
    if (last !== undefined && at(move) - last.quarter <= TOGETHER) last.moves.push(move);
    else groups.push({ quarter: at(move), moves: [move] });
  }
  return groups;
}

/** Levers of a group, strongest first, catalogue order among equals. */
function leversOf(moves: readonly PolicyMove[]): readonly LeverId[] {
  const level = (id: LeverId): number =>
    Math.max(0, ...moves.filter(({ lever }) => lever === id).map((move) => move.level));
  return leverIds.filter((id) => level(id) > 0).toSorted((a, b) => level(b) - level(a));
}

const strongest = (moves: readonly PolicyMove[]): number => Math.max(...moves.map(({ level }) => level));

export function policies(telling: Telling): readonly Happening[] {
  const { region, r, input, quarters } = telling;
  const mine = input.policy.filter((move) => move.region === undefined || move.region === r);
  const starts = grouped(mine, ({ from }) => from).map(({ quarter, moves }): Happening => {
    const ids = leversOf(moves);
    const to = Math.min(quarters - 1, quarter + POLICY_REACH);
    const spent = region.series.spending[to]! - (quarter > 0 ? region.series.spending[quarter - 1]! : 0);
    return {
      kind: 'policyStart',
      region: r,
      quarter,
      until: Math.max(...moves.map((move) => move.to)) - 1,
      size: { levers: ids, level: strongest(moves), spending: spent },
      cause: movements(telling, ids, quarter),
      firms: [],
      weight: Math.min(0.86, 0.62 + 0.04 * ids.length),
    };
  });
  const ends = grouped(
    mine.filter((move) => move.to < quarters && levelGoesOn(telling, move) === false),
    ({ to }) => to,
  ).map(({ quarter, moves }): Happening => {
    const ids = leversOf(moves);
    // What a policy leaves behind is seen against the time before its end; the twin never had it.
    const cause = movements({ ...telling, baseline: undefined }, ids, quarter);
    const value = cause.moved.find(({ indicator }) => indicator === 'valueAdded');
    return {
      kind: 'policyEnd',
      region: r,
      quarter,
      size: { levers: ids, level: strongest(moves) },
      cause,
      firms: [],
      weight: value !== undefined && movedShare(value) > 0.2 ? 0.8 : 0.6,
    };
  });
  return [...starts, ...ends];
}

/** Whether another bar of the same lever takes over where one ends. */
function levelGoesOn(telling: Telling, move: PolicyMove): boolean {
  const { input, r } = telling;
  const follows = input.policy.some(
    (other) =>
      other !== move &&
      other.lever === move.lever &&
      (other.region === undefined || other.region === r) &&
      other.from <= move.to &&
      other.to > move.to,
  );
  return follows || startedIn(telling, move.to, move.to + 1).includes(move.lever);
}
