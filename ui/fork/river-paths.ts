/** Bands as paths: layers, currents, shallows and banks. */
import { area, line } from 'd3-shape';
import { LEVELS, LOCK_IN, LOCK_INS, type Course } from './fork-course.ts';
import type { Band } from './river-bands.ts';
import { BANK_FOOT, BANK_GAP, type RiverFrame } from './river-frame.ts';

/** A coordinate with one decimal. */
export const short = (value: number): number => Math.round(value * 10) / 10;

/** A point along and across, as it is drawn. */
export const point = ({ upright }: RiverFrame, along: number, across: number): string =>
  upright ? `${short(across)} ${short(along)}` : `${short(along)} ${short(across)}`;

/** A straight line along the river. */
export const lineAlong = (frame: RiverFrame, from: number, to: number, across: number): string =>
  `M${point(frame, from, across)}L${point(frame, to, across)}`;

/** Straight pieces a few pixels long: the eye sees a curve, and nothing is cheaper. */
export function linePath({ upright }: RiverFrame, along: Float64Array, across: Float64Array): string {
  const course = line<number>().digits(1);
  if (upright) course.x((_v, i) => across[i]!).y((v) => v);
  else course.x((v) => v).y((_v, i) => across[i]!);
  return course(along as unknown as number[]) ?? '';
}

export function areaPath({ upright }: RiverFrame, along: Float64Array, low: Float64Array, high: Float64Array): string {
  const shape = area<number>().digits(1);
  if (upright) {
    shape
      .y((v) => v)
      .x0((_v, i) => low[i]!)
      .x1((_v, i) => high[i]!);
  } else {
    shape
      .x((v) => v)
      .y0((_v, i) => low[i]!)
      .y1((_v, i) => high[i]!);
  }
  return shape(along as unknown as number[]) ?? '';
}

/** Parts of a branch's thickness between two lines of the current. */
const CURRENTS = 6;

/** Lines that give the water a direction; a branch continues those of the trunk's half. */
export function currentPath(frame: RiverFrame, { side, along, edges, count }: Band): string {
  const parts = side === 0 ? 2 * CURRENTS : CURRENTS;
  const at = new Float64Array(count);
  let path = '';
  for (let k = 1; k < parts; k++) {
    // The trunk's middle line is where the branches part.
    if (side === 0 && k === CURRENTS) continue;
    for (let i = 0; i < count; i++) at[i] = edges[0]![i]! + ((edges[LEVELS]![i]! - edges[0]![i]!) * k) / parts;
    path += linePath(frame, along, at);
  }
  return path;
}

/** Layers from own brand to assembly. */
export const layerPath = (frame: RiverFrame, { along, edges }: Band, layer: number): string =>
  areaPath(frame, along, edges[layer]!, edges[layer + 1]!);

/** Where one layer meets the next. */
export const seamPath = (frame: RiverFrame, { along, edges }: Band): string =>
  edges
    .slice(1, LEVELS)
    .map((edge) => linePath(frame, along, edge))
    .join('');

/** Both edges of the water, each a line of its own. */
export const edgePath = (frame: RiverFrame, { along, edges }: Band): string =>
  linePath(frame, along, edges[0]!) + linePath(frame, along, edges[LEVELS]!);

export const shallowPath = (frame: RiverFrame, { along, shores }: Band): string =>
  areaPath(frame, along, shores[0], shores[1]);

/** Banks lean with the current. */
const LEAN = 0.42;
/** Shorter strokes would be dots. */
const LEAST = 0.4;
/** Less of a bank than this is left out. */
const LEAST_ROOM = 0.15;
/** Banks are written in tenths of a unit, and drawn that much smaller: whole numbers are written several times faster. */
export const BANK_SCALE = 0.1;
const TENTHS = 10;

/**
 * Hachures of an old map: at every half moment of the course three strokes outwards, each as long as a lock-in.
 * @returns paths of functional, cognitive and political lock-in
 */
export function bankPaths({ upright, from, to, stroke }: RiverFrame, course: Course, band: Band): readonly string[] {
  const paths = Array.from({ length: LOCK_INS }, () => '');
  const { moments, shores, rooms, count } = band;
  const pace = (to - from) / course.steps;
  const tenths = (value: number): number => Math.round(TENTHS * value);
  for (let i = 0; i < count - 1; i++) {
    const span = moments[i + 1]! - moments[i]!;
    for (let half = Math.ceil(2 * moments[i]! + 0.2); half <= 2 * moments[i + 1]!; half++) {
      const moment = half / 2;
      const part = span > 0 ? (moment - moments[i]!) / span : 0;
      for (let side = 0; side < 2; side++) {
        const [shore, room] = [shores[side]!, rooms[side]!];
        const scale = room[i]! + part * (room[i + 1]! - room[i]!);
        if (scale < LEAST_ROOM) continue;
        const out = side === 0 ? -1 : 1;
        let at = from + moment * pace;
        let across = shore[i]! + part * (shore[i + 1]! - shore[i]!) + out * BANK_FOOT * scale;
        for (let kind = 0; kind < LOCK_INS; kind++) {
          const row = course.rows[LOCK_IN + kind]!;
          const length = (row[Math.floor(moment)]! + row[Math.ceil(moment)]!) * 0.5 * stroke * scale;
          if (length >= LEAST) {
            const [a, n, da, dn] = [tenths(at), tenths(across), tenths(length * LEAN), tenths(out * length)];
            paths[kind] += upright ? `M${n} ${a}l${dn} ${da}` : `M${a} ${n}l${da} ${dn}`;
          }
          const step = length + BANK_GAP * scale;
          at += step * LEAN;
          across += out * step;
        }
      }
    }
  }
  return paths;
}
