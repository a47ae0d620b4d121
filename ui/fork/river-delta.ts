/** Where the river dissolves into its futures: a strand to a dot for each, those that end alike together. */
import { verdicts } from '../../engine/index.ts';
import { LEVELS } from './fork-course.ts';
import type { ForkPath } from './fork-facts.ts';
import type { Band } from './river-bands.ts';
import type { RiverFrame } from './river-frame.ts';
import { point } from './river-paths.ts';

/** Index into `verdicts` of the one that is counted. */
export const UPGRADED = verdicts.indexOf('upgraded');

/** Numbers of futures, best verdict first, then by jobs when left alone; unknown ones last. */
export function deltaOrder(path: Pick<ForkPath, 'outcomes'> | undefined, aloneJobs: readonly number[]): number[] {
  const outcome = (future: number): number => {
    const found = path?.outcomes[future] ?? -1;
    return found < 0 ? verdicts.length : found;
  };
  const size = (future: number): number => (Number.isFinite(aloneJobs[future]) ? aloneJobs[future]! : -1);
  return Array.from({ length: Math.max(path?.outcomes.length ?? 0, aloneJobs.length) }, (_, k) => k).toSorted(
    (a, b) => outcome(a) - outcome(b) || size(b) - size(a) || a - b,
  );
}

export interface Counts {
  /** Futures whose end is known. */
  readonly known: number;
  /** By verdict. */
  readonly of: readonly number[];
}

export function countsOf(path: Pick<ForkPath, 'outcomes'> | undefined): Counts {
  const of = verdicts.map((_verdict, v) => path?.outcomes.filter((outcome) => outcome === v).length ?? 0);
  return { known: of.reduce((sum, count) => sum + count, 0), of };
}

/** The place of a dot along and across. */
export function dotAt({ delta, upright }: RiverFrame, slot: number, centre: number): readonly [number, number] {
  const row = Math.floor(slot / delta.columns);
  const column = slot % delta.columns;
  const [forward, sideways, lanes] = upright ? [row, column, delta.columns] : [column, row, delta.rows];
  return [delta.from + forward * delta.pitch, centre + (sideways - (lanes - 1) / 2) * delta.pitch];
}

/** The dot nearest to a point along and across, or -1 beside all of them. */
export function dotUnder(frame: RiverFrame, centre: number, count: number, along: number, across: number): number {
  const { delta, upright } = frame;
  const lanes = upright ? delta.columns : delta.rows;
  const forward = Math.round((along - delta.from) / delta.pitch);
  const sideways = Math.round((across - centre) / delta.pitch + (lanes - 1) / 2);
  const [row, column] = upright ? [forward, sideways] : [sideways, forward];
  if (row < 0 || column < 0 || column >= delta.columns || row >= delta.rows) return -1;
  const slot = row * delta.columns + column;
  return slot < count ? slot : -1;
}

/** Along: how far before the end the strands begin. */
export const STRANDS = 40;

/** The strand of a dot: from its share of the water's width to its place. */
export function strandPath(frame: RiverFrame, band: Band, slot: number, count: number, centre: number): string {
  const { delta, upright } = frame;
  const begin = Math.max(frame.to - STRANDS, band.along[0]!);
  let i = band.count - 1;
  while (i > 0 && band.along[i]! > begin) i--;
  const [low, high] = [band.edges[0]![i]!, band.edges[LEVELS]![i]!];
  const part = upright ? ((slot % delta.columns) + 0.5) / delta.columns : (slot + 0.5) / count;
  const [along, across] = dotAt(frame, slot, centre);
  const water = low + part * (high - low);
  return (
    `M${point(frame, begin, water)}C${point(frame, (begin + along) / 2, water)} ` +
    `${point(frame, begin + 0.55 * ((upright ? along : delta.from) - begin), across)} ${point(frame, along, across)}`
  );
}
