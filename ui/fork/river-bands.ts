/**
 * The three stretches of a river as bands: the trunk, and the branch of each path.
 *
 * The trunk's half on one side runs into one branch, the other half into the other; while they part, each grows from
 * half the jobs to all of them and takes on all four layers. So both leave the hand without a jump and nothing crosses.
 */
import { JOBS, JOBS_HIGH, LEVELS, LOCK_IN, LOCK_INS, SHARE, valueAt, type Course } from './fork-course.ts';
import { bankDepth, BANK_FOOT, type RiverFrame } from './river-frame.ts';

/** Which way a branch leaves the middle: acting to the near side, left alone to the far one, the trunk to neither. */
export type Side = -1 | 0 | 1;

export interface Band {
  readonly side: Side;
  readonly count: number;
  /** Moments of the course, the first of a branch between two. */
  readonly moments: Float64Array;
  readonly along: Float64Array;
  /** Across: own brand to own design, … assembly, five edges from the near side to the far one. */
  readonly edges: readonly Float64Array[];
  /** Across: where the shallows end on the near and on the far side. */
  readonly shores: readonly [Float64Array, Float64Array];
  /** How much of the banks there is room for on the near and on the far side, 0 to 1. */
  readonly rooms: readonly [Float64Array, Float64Array];
  /** Depth of a whole bank. */
  readonly depth: Float64Array;
}

export const smoothStep = (x: number): number => {
  const t = Math.max(0, Math.min(1, x));
  return t * t * (3 - 2 * t);
};

/** Parts of the river's length, and of what is left of it, over which branches part and fill. */
const PART = { within: 0.2, rest: 0.9 };
const FILL = { within: 0.13, rest: 0.6 };
/** Of the cleft at most covered by the shallows of one branch. */
const SHALLOW = 0.4;

const array = (count: number): Float64Array => new Float64Array(count);

/**
 * A branch from `hand` on, or the trunk over the whole run.
 * @param hand moment of the course at which a branch begins
 */
export function bandOf(course: Course, frame: RiverFrame, side: Side, hand = 0): Band {
  const { steps, rows } = course;
  const pace = (frame.to - frame.from) / steps;
  const first = side === 0 ? 1 : Math.floor(hand + 0.35) + 1;
  const count = Math.max(2, steps - first + 2);
  const band: Band = {
    side,
    count,
    moments: array(count),
    along: array(count),
    edges: Array.from({ length: LEVELS + 1 }, () => array(count)),
    shores: [array(count), array(count)],
    rooms: [array(count).fill(1), array(count).fill(1)],
    depth: array(count),
  };
  const rest = (steps - hand) * pace;
  const length = frame.to - frame.from;
  const parting = Math.min(PART.within * length, PART.rest * rest);
  const filling = Math.min(FILL.within * length, FILL.rest * rest);
  for (let i = 0; i < count; i++) {
    const moment = i === 0 ? hand : Math.min(steps, first + i - 1);
    const since = (moment - hand) * pace;
    const filled = side === 0 ? 1 : smoothStep(since / filling);
    const gap = side === 0 ? 0 : frame.cleft * smoothStep(since / parting);
    const jobs = valueAt(rows[JOBS]!, moment) * frame.perJob;
    const wider = Math.max(0.5, (valueAt(rows[JOBS_HIGH]!, moment) * frame.perJob - jobs) / 2);
    const thickness = jobs * (side === 0 ? 1 : 0.5 + 0.5 * filled);
    const low = side === 0 ? frame.middle - jobs / 2 : side === 1 ? frame.middle + gap : frame.middle - gap - thickness;
    band.moments[i] = moment;
    band.along[i] = frame.from + moment * pace;
    band.edges[0]![i] = low;
    let above = 0;
    for (let level = LEVELS - 1; level > 0; level--) {
      above += valueAt(rows[SHARE + level]!, moment);
      // At the hand a branch is one half of the trunk, cut where the trunk is cut.
      const half = Math.max(0, Math.min(1, side === 1 ? 2 * above - 1 : 2 * above));
      const cut = side === 0 ? above : half + filled * (above - half);
      band.edges[LEVELS - level]![i] = low + thickness * Math.min(1, cut);
    }
    band.edges[LEVELS]![i] = low + thickness;
    let lockIn = 0;
    for (let kind = 0; kind < LOCK_INS; kind++) lockIn += valueAt(rows[LOCK_IN + kind]!, moment);
    const depth = bankDepth(lockIn, frame.stroke);
    band.depth[i] = depth;
    const inner = side === 0 ? wider : Math.min(wider, gap * SHALLOW);
    band.shores[0][i] = low - (side === 1 ? inner : wider);
    band.shores[1][i] = low + thickness + (side === -1 ? inner : wider);
    if (side !== 0) {
      const room = Math.max(0, Math.min(1, (gap - inner - BANK_FOOT) / depth));
      band.rooms[side === 1 ? 0 : 1][i] = room;
    }
  }
  return band;
}

/** Outermost point of a band with its bank, on the near (-1) or the far (1) side, at point `i`. */
export function outermost({ shores, depth }: Band, side: -1 | 1, i: number): number {
  return shores[side === -1 ? 0 : 1][i]! + side * depth[i]!;
}
