/** The river as it stands in a quarter: what is written into the drawing at every move of the hand, and nothing else. */
import { verdicts } from '../../engine/index.ts';
import type { Pen } from '../plot/pen.ts';
import { verdictColour } from '../parts/verdict-style.ts';
import { actingInto, LEVELS, type Course } from './fork-course.ts';
import type { ForkPath } from './fork-facts.ts';
import { nearestStart } from './hand.ts';
import { bandOf, outermost, type Band } from './river-bands.ts';
import { deltaOrder, dotAt, strandPath } from './river-delta.ts';
import { threadsOf, tributaryKinds } from './river-hairs.ts';
import type { RiverModel } from './river-model.ts';
import {
  bankPaths,
  currentPath,
  edgePath,
  layerPath,
  lineAlong,
  point,
  seamPath,
  shallowPath,
  short,
} from './river-paths.ts';

/** The two deltas: acting, left alone. */
export const branches = ['acting', 'alone'] as const;
export type Branch = (typeof branches)[number];

/** Along: before the end, where a layer says its name; the least length of a branch, the least width of a layer. */
export const NAMES = { before: 62, length: 172, width: 17 };
/** Along: nearer to the hand no firm enters the picture: the handle stands there. */
const BEFORE_HAND = 30;

/** Along: as far before the hand begins what stands for the outside. */
export const OUTSIDE_BEFORE = { lying: 8, standing: 40 };

export interface RiverPicture {
  /** Draws the river with the hand at a quarter. */
  readonly draw: (hand: number) => void;
  /** Rings one future in both branches. */
  readonly light: (future: number | null) => void;
}

/** Parts of one band: their names on the pen begin with its own. */
function drawBand(pen: Pen, { frame }: RiverModel, name: string, course: Course, band: Band): void {
  for (let layer = 0; layer < LEVELS; layer++) pen.set(`${name}-layer-${layer}`, 'd', layerPath(frame, band, layer));
  pen.set(`${name}-seam`, 'd', seamPath(frame, band));
  pen.set(`${name}-current`, 'd', currentPath(frame, band));
  pen.set(`${name}-edge`, 'd', edgePath(frame, band));
  pen.set(`${name}-shallow`, 'd', shallowPath(frame, band));
  bankPaths(frame, course, band).forEach((d, kind) => pen.set(`${name}-bank-${kind}`, 'd', d));
}

/** Names in the layers that are wide enough. */
function drawNames(pen: Pen, { frame }: RiverModel, name: string, band: Band): void {
  const at = frame.to - NAMES.before;
  let i = band.count - 1;
  while (i > 0 && band.along[i]! > at) i--;
  const fits = !frame.upright && frame.to - band.along[0]! > NAMES.length;
  for (let layer = 0; layer < LEVELS; layer++) {
    const [low, high] = [band.edges[layer]![i]!, band.edges[layer + 1]![i]!];
    const shown = fits && high - low >= NAMES.width;
    pen.set(`${name}-name-${layer}`, 'visibility', shown ? 'inherit' : 'hidden');
    if (shown) pen.set(`${name}-name-${layer}`, 'y', String(short((low + high) / 2 + 4.6)));
  }
}

export function createPicture(pen: Pen, model: RiverModel): RiverPicture {
  const { frame, alone, partings, acting, trunk, tributaries, paths } = model;
  const forked = partings.length > 0;
  const centres = { acting: frame.delta.centres[0], alone: frame.delta.centres[forked ? 1 : 2] };
  const orders: Record<Branch, readonly number[]> = { acting: [], alone: [] };
  const bands: Record<Branch, Band> = { acting: trunk, alone: trunk };
  let shown: ForkPath | undefined | null = null;
  let lit: number | null = null;

  /** Colours change only when another start is nearest. */
  const drawDots = (branch: Branch, path: ForkPath | undefined): void => {
    orders[branch] = deltaOrder(path, paths.alone.endJobs);
    orders[branch].forEach((future, slot) => {
      const outcome = path?.outcomes[future] ?? -1;
      const verdict = verdicts[outcome];
      pen.set(`${branch}-dot-${slot}`, 'class', `fk-dot fk-${verdict === undefined ? 'open' : verdictColour[verdict]}`);
    });
  };

  const drawStrands = (branch: Branch, path: ForkPath | undefined): void => {
    const strands = verdicts.map(() => '');
    const order = orders[branch];
    order.forEach((future, slot) => {
      const outcome = path?.outcomes[future] ?? -1;
      if (outcome >= 0) strands[outcome] += strandPath(frame, bands[branch], slot, order.length, centres[branch]);
    });
    strands.forEach((d, outcome) => pen.set(`${branch}-strands-${outcome}`, 'd', d));
  };

  const drawLit = (branch: Branch): void => {
    const slot = lit === null ? -1 : orders[branch].indexOf(lit);
    const visible = slot >= 0 && (forked || branch === 'alone');
    pen.set(`${branch}-ring`, 'visibility', visible ? 'inherit' : 'hidden');
    pen.set(`${branch}-strand`, 'visibility', visible ? 'inherit' : 'hidden');
    if (!visible) return;
    const [along, across] = dotAt(frame, slot, centres[branch]);
    pen.set(`${branch}-ring`, 'transform', `translate(${point(frame, along, across).replace(' ', ',')})`);
    pen.set(`${branch}-strand`, 'd', strandPath(frame, bands[branch], slot, orders[branch].length, centres[branch]));
  };

  const drawTributaries = (along: number): void => {
    for (const kind of tributaryKinds) {
      const seen = tributaries[kind].filter(({ mouth }) => mouth < along);
      pen.set(`hair-${kind}`, 'd', seen.map(({ path }) => path).join(''));
      if (kind === 'foreign') pen.set('hair-end', 'd', seen.map(({ end }) => end).join(''));
    }
  };

  const drawBranch = (branch: Branch, course: Course, band: Band, path: ForkPath | undefined): void => {
    bands[branch] = band;
    if (forked) drawBand(pen, model, branch, course, band);
    const threads = threadsOf(frame, course, band, model.jobsOfThread);
    pen.set(`${branch}-thread`, 'd', threads.lines);
    pen.set(`${branch}-thread-end`, 'd', threads.ends);
    drawNames(pen, model, branch, band);
    drawStrands(branch, path);
    drawLit(branch);
  };

  return {
    draw(hand) {
      const moment = hand / alone.step;
      const along = forked ? frame.at(hand) : frame.to;
      const start = paths.starts[nearestStart(paths.starts, hand)];
      const path = forked ? start?.path : undefined;
      if (shown === null) {
        drawBand(pen, model, 'trunk', alone, trunk);
        drawDots('alone', paths.alone);
      }
      if (shown === null || shown !== path) {
        drawDots('acting', path);
        shown = path;
      }
      pen.set('trunk-clip', frame.upright ? 'height' : 'width', String(short(along - frame.from + 2)));
      drawTributaries(along - (forked ? BEFORE_HAND : 0));
      drawBranch('alone', alone, forked ? bandOf(alone, frame, 1, moment) : trunk, paths.alone);
      if (forked) {
        actingInto(acting, alone, partings, hand);
        drawBranch('acting', acting, bandOf(acting, frame, -1, moment), path);
      }
      const at = frame.at(hand);
      const begin = forked
        ? Math.max(frame.from, short(at - OUTSIDE_BEFORE[frame.upright ? 'standing' : 'lying']))
        : frame.from;
      const outside = forked ? [frame.near, frame.far] : [frame.far];
      pen.set('outside', 'd', outside.map((across) => lineAlong(frame, begin, frame.to + 6, across)).join(''));
      pen.set('outside-begin', 'transform', `translate(0,${short(begin)})`);
      pen.set('guide', 'transform', `translate(${frame.upright ? `0,${short(at)}` : `${short(at)},0`})`);
      const i = Math.min(trunk.count - 1, Math.round(moment));
      pen.set('hint', 'x', String(short(frame.upright ? frame.middle : at)));
      pen.set('hint', 'y', String(short(frame.upright ? at - 56 : outermost(trunk, -1, i) - 12)));
    },
    light(future) {
      lit = future;
      for (const branch of branches) drawLit(branch);
    },
  };
}
