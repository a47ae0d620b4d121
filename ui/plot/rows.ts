/** A row of a drawing: one line or several on one scale, each in every run that is known. */
import { signal, type Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Strip } from './time-frame.ts';
import { heightsOf, type Domain } from './value-scale.ts';

/** How a line is drawn where several share a row: by colour and dash together. */
export type LineStyle = 'first' | 'second' | 'third' | 'functional' | 'cognitive' | 'political';

export interface RowLine {
  readonly key: string;
  readonly style: LineStyle;
  /** The run on show, doing nothing, and the run before the last change. */
  readonly run: Float64Array | undefined;
  readonly baseline: Float64Array | undefined;
  readonly ghost: Float64Array | undefined;
  readonly write: (value: number) => string;
}

/** Heights are pixels per quarter. */
export interface DrawnLine extends RowLine {
  readonly y: Float64Array | undefined;
  readonly baselineY: Float64Array | undefined;
  readonly ghostY: Float64Array | undefined;
}

export interface DrawnRow<Line extends DrawnLine = DrawnLine> {
  readonly key: string;
  readonly strip: Strip;
  readonly domain: Domain;
  readonly lines: readonly Line[];
}

export function drawnRow<Line extends RowLine>(
  key: string,
  strip: Strip,
  domain: Domain,
  lines: readonly Line[],
  quarters: number,
): DrawnRow<Line & DrawnLine> {
  const heights = (values: Float64Array | undefined) => values && heightsOf(values, quarters, domain, strip);
  return {
    key,
    strip,
    domain,
    lines: lines.map((line) => ({
      ...line,
      y: heights(line.run),
      baselineY: heights(line.baseline),
      // Where several lines share a row, their previous runs would only clutter it.
      ghostY: lines.length === 1 ? heights(line.ghost) : undefined,
    })),
  };
}

/** Heights on screen while lines glide, for marks that ride on them. */
export interface LineTracks {
  readonly run: Signal<Float64Array>;
  readonly baseline: Signal<Float64Array>;
}

const nothing = new Float64Array(0);

/** By row and line; the same as long as there are as many. */
export function useTracks(rows: readonly DrawnRow[]): readonly (readonly LineTracks[])[] {
  const shape = rows.map(({ lines }) => lines.length).join();
  return useMemo(
    () => rows.map(({ lines }) => lines.map(() => ({ run: signal(nothing), baseline: signal(nothing) }))),
    [shape],
  );
}
