/** Policies as points of the unit cube: for each lever its level, its start and its end. */
import type { LeverId } from '../../engine/index.ts';
import type { MoveDocument } from '../documents/document.ts';

/** Which policies there are. */
export interface PolicySpace {
  readonly levers: readonly LeverId[];
  /** Where the bars are; a scenario of one region need not say. */
  readonly region?: string;
  /** No bar starts earlier. */
  readonly from: number;
  readonly quarters: number;
  /** Whether every bar lasts to the end of the run. */
  readonly lasting?: boolean;
}

type Point = readonly number[];

/** Coordinates a lever. */
const PER_LEVER = 3;
/** Levels are multiples of this; a lower one than the least is none, so that a policy can be told. */
const LEVEL_STEPS = 20;
const LEAST_LEVEL = 2;
/** Starts and ends lie a whole number of years from the first quarter. */
const YEAR = 4;
/** Below this coordinate a lever is left out, from this one on a bar does not end. */
const USED_FROM = 0.25;
const OPEN_FROM = 0.8;
/** A lever that is left out lies near where it would be used, and an open end away from the border. */
const LEFT_OUT = 0.2;
const OPEN = 0.9;

export const dimensionsOf = ({ levers }: PolicySpace): number => PER_LEVER * levers.length;

/** Years a bar may start late. */
const lateYears = ({ from, quarters }: PolicySpace): number => Math.floor((quarters - 1 - from) / YEAR);

const onGrid = (level: number): number => Math.min(LEVEL_STEPS, Math.round(level * LEVEL_STEPS));

/** A bar as it is written into a policy; undefined for one that is too weak or starts too late. */
function barOf(
  space: PolicySpace,
  lever: LeverId,
  { level, from, to }: { readonly level: number; readonly from: number; readonly to: number | undefined },
): MoveDocument | undefined {
  const { region, quarters, lasting = false } = space;
  const steps = onGrid(level);
  const late = Math.max(0, Math.round((from - space.from) / YEAR));
  if (steps < LEAST_LEVEL || late > lateYears(space)) return undefined;
  const start = space.from + YEAR * late;
  const end = to === undefined || lasting ? quarters : start + YEAR * Math.max(1, Math.round((to - start) / YEAR));
  return {
    lever,
    ...(region === undefined ? {} : { region }),
    level: steps / LEVEL_STEPS,
    from: start,
    ...(end < quarters ? { to: end } : {}),
  };
}

/** The policy at a point. */
export function decoded(space: PolicySpace, point: Point): MoveDocument[] {
  const years = lateYears(space);
  return space.levers.flatMap((lever, k) => {
    const [level, start, end] = point.slice(PER_LEVER * k) as [number, number, number];
    if (level < USED_FROM) return [];
    const late = Math.min(years, Math.floor(start * (years + 1)));
    const from = space.from + YEAR * late;
    const lasts = 1 + Math.floor((end / OPEN_FROM) * years);
    const bar = barOf(space, lever, {
      level: (level - USED_FROM) / (1 - USED_FROM),
      from,
      to: end >= OPEN_FROM ? undefined : from + YEAR * lasts,
    });
    return bar === undefined ? [] : [bar];
  });
}

/**
 * A point at which a policy lies. Of several bars of a lever the first counts, levels and quarters are rounded, and every
 * lever takes the usual time to be reached.
 */
export function encoded(space: PolicySpace, moves: readonly MoveDocument[]): number[] {
  const years = lateYears(space);
  const own = moves.filter(({ region, level }) => level > 0 && (region === undefined || region === space.region));
  const usual = own.reduce((least, { from }) => Math.min(least, from), space.quarters);
  const startAt = (from: number): number => {
    const late = Math.min(years, Math.max(0, Math.round((from - space.from) / YEAR)));
    return (late + 0.5) / (years + 1);
  };
  return space.levers.flatMap((lever) => {
    const move = own.find((one) => one.lever === lever);
    const bar = move === undefined ? undefined : barOf(space, lever, { to: undefined, ...move });
    if (bar === undefined) return [LEFT_OUT, startAt(usual < space.quarters ? usual : space.from), OPEN];
    const level = USED_FROM + (1 - USED_FROM) * bar.level;
    const lasts = bar.to === undefined ? undefined : (bar.to - bar.from) / YEAR;
    return [level, startAt(bar.from), lasts === undefined ? OPEN : ((lasts - 0.5) / Math.max(1, years)) * OPEN_FROM];
  });
}

/** Bars changed one by one and put back where they can be written. */
function rewritten(space: PolicySpace, moves: readonly MoveDocument[]): MoveDocument[] {
  return decoded(space, encoded(space, moves));
}

/** A policy earlier or later as a whole, and with its levels multiplied; undefined where it does not fit into the run. */
export function placed(
  space: PolicySpace,
  moves: readonly MoveDocument[],
  { later, strength }: { readonly later: number; readonly strength: number },
): MoveDocument[] | undefined {
  const moved = moves.map((move) => ({
    ...move,
    level: Math.min(1, move.level * strength),
    from: move.from + later,
    ...(move.to === undefined ? {} : { to: move.to + later }),
  }));
  const inside = moved.every(({ from }) => from >= space.from) && moved.some(({ from }) => from < space.quarters);
  return inside ? rewritten(space, moved) : undefined;
}

/** Two years. */
const NUDGE = 8;
const WEAKER = 0.8;

/** A policy one step away from another. */
export interface Step {
  readonly policy: MoveDocument[];
  /** The lever whose bar alone was changed or left out; undefined where all were. */
  readonly lever: LeverId | undefined;
}

/**
 * Policies one step away, those that do without a bar first: a bar less, weaker, stronger, shorter, later, earlier; or
 * all of them weaker, shorter, later, earlier.
 */
export function neighbours(space: PolicySpace, moves: readonly MoveDocument[]): Step[] {
  const lasting = ({ from, to = space.quarters }: MoveDocument): number => to - from;
  const changes: ((move: MoveDocument) => MoveDocument)[] = [
    (move) => ({ ...move, level: Math.min(move.level * WEAKER, move.level - 1 / LEVEL_STEPS) }),
    (move) => ({ ...move, to: move.from + WEAKER * lasting(move) - YEAR / 2 }),
    (move) => ({ ...move, from: move.from + NUDGE }),
    (move) => ({ ...move, from: Math.max(space.from, move.from - NUDGE) }),
  ];
  const stronger = (move: MoveDocument): MoveDocument => ({
    ...move,
    level: Math.min(1, Math.max(move.level / WEAKER, move.level + 1 / LEVEL_STEPS)),
  });
  const without = moves.map(({ lever }) => ({ lever, policy: moves.filter((move) => move.lever !== lever) }));
  const whole = changes.map((change) => ({ lever: undefined, policy: moves.map(change) }));
  const single = moves.flatMap(({ lever }) =>
    [...changes, stronger].map((change) => ({
      lever,
      policy: moves.map((move) => (move.lever === lever ? change(move) : move)),
    })),
  );
  return [...without, ...whole, ...single].map(({ lever, policy }) => ({ lever, policy: rewritten(space, policy) }));
}

/** Steps from one policy taken together, each of its lever alone; of several of one lever the first. */
export function together(moves: readonly MoveDocument[], steps: readonly Step[]): MoveDocument[] {
  return moves.flatMap((move) => {
    const step = steps.find(({ lever }) => lever === move.lever);
    return step === undefined ? [move] : step.policy.filter(({ lever }) => lever === move.lever);
  });
}
