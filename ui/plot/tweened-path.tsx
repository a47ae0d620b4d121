/** A line or an area that glides to its new heights when the data change, and jumps when the page does. */
import type { Signal } from '@preact/signals';
import { easeCubicOut } from 'd3-ease';
import { interpolateNumberArray } from 'd3-interpolate';
import { area, line } from 'd3-shape';
import { timer, type Timer } from 'd3-timer';
import { useLayoutEffect, useRef } from 'preact/hooks';

const DURATION = 160;
/** Changes closer together than this come from a control still being dragged: following at once beats gliding. */
const HURRY = 260;

export interface TweenedPathProps {
  readonly class: string;
  /** Pixels per quarter. */
  readonly y: Float64Array;
  /** The other edge of an area; a line without it. */
  readonly edge?: Float64Array | undefined;
  /** Pixel of a quarter, evenly spaced; to another width nothing glides. */
  readonly at: (quarter: number) => number;
  readonly still: boolean;
  /** Called with the heights on screen, frame by frame, for marks that ride on the line. */
  readonly track?: Signal<Float64Array> | undefined;
}

interface Shown {
  y: Float64Array;
  edge: Float64Array | undefined;
  /** Pixels of the first two quarters: they stand for the scale. */
  scale: readonly [number, number];
  changed: number;
  running: Timer | undefined;
}

/** New arrays with the same heights move nothing. */
const same = (a: Float64Array | undefined, b: Float64Array | undefined): boolean =>
  a === b || (a !== undefined && a.length === b?.length && a.every((value, q) => Object.is(value, b[q])));

/** A path with a gap wherever a height is unknown. */
export function pathOf(y: Float64Array, edge: Float64Array | undefined, at: (quarter: number) => number): string {
  const draw =
    edge === undefined
      ? line<number>(
          (_v, q) => at(q),
          (v) => v,
        )
          .defined((v) => !Number.isNaN(v))
          .digits(1)
      : area<number>(
          (_v, q) => at(q),
          (_v, q) => edge[q]!,
          (v) => v,
        )
          .defined((v, q) => !Number.isNaN(v + edge[q]!))
          .digits(1);
  return draw(y as unknown as number[]) ?? '';
}

export function TweenedPath({ class: name, y, edge, at, still, track }: TweenedPathProps) {
  const path = useRef<SVGPathElement>(null);
  const shown = useRef<Shown | null>(null);

  useLayoutEffect(() => {
    const show = (heights: Float64Array, other: Float64Array | undefined): void => {
      path.current?.setAttribute('d', pathOf(heights, other, at));
      if (track !== undefined) track.value = heights;
    };
    const old = shown.current;
    const now = performance.now();
    const scale = [at(0), at(1)] as const;
    const sameScale = old !== null && old.scale[0] === scale[0] && old.scale[1] === scale[1];
    if (sameScale && same(old.y, y) && same(old.edge, edge)) return;
    const comparable = sameScale && old.y.length === y.length && old.edge?.length === edge?.length;
    const glide = comparable && !still && now - old.changed > HURRY;
    old?.running?.stop();
    const next: Shown = { y, edge, scale, changed: now, running: undefined };
    shown.current = next;
    if (!glide) {
      show(y, edge);
      return;
    }
    const heights = interpolateNumberArray(old.y, y);
    const other = edge !== undefined && old.edge !== undefined ? interpolateNumberArray(old.edge, edge) : undefined;
    next.running = timer((elapsed) => {
      const part = easeCubicOut(Math.min(1, elapsed / DURATION));
      if (elapsed >= DURATION) {
        next.running?.stop();
        show(y, edge);
      } else {
        // The interpolator reuses its array; riders need one of their own.
        show(heights(part).slice(), other?.(part));
      }
    });
  }, [y, edge, at, still, track]);
  useLayoutEffect(() => () => shown.current?.running?.stop(), []);

  return <path ref={path} class={name} />;
}
