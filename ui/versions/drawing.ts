/** A drawing as a list of shapes, so that the page and the documents show the same one. */

export interface Shape {
  readonly tag: 'line' | 'circle' | 'rect' | 'text';
  readonly at: Readonly<Record<string, number | string>>;
  /** Of a text. */
  readonly words?: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it says, for who cannot see it. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}

const tenths = (value: number): number => Math.round(10 * value) / 10;

export const line = (kind: string, x1: number, y1: number, x2: number, y2: number): Shape => ({
  tag: 'line',
  at: { class: kind, x1: tenths(x1), y1: tenths(y1), x2: tenths(x2), y2: tenths(y2) },
});

export const bar = (kind: string, x: number, y: number, width: number, height: number): Shape => ({
  tag: 'rect',
  at: { class: kind, x: tenths(x), y: tenths(y), width: tenths(width), height: tenths(height) },
});

export const dot = (kind: string, x: number, y: number): Shape => ({
  tag: 'circle',
  at: { class: kind, cx: tenths(x), cy: tenths(y), r: 4 },
});

export const words = (
  kind: string,
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape => ({ tag: 'text', at: { class: kind, x: tenths(x), y: tenths(y), 'text-anchor': anchor }, words: text });

/** A median with its interval or the middle half of its runs: hollow before, filled after. */
export function mark(
  side: 'before' | 'after',
  { median, low, high }: { readonly median: number; readonly low: number; readonly high: number },
  x: (value: number) => number,
  y: number,
): Shape[] {
  if (Number.isNaN(median)) return [];
  const span = Number.isNaN(low) ? [] : [line(`vs-span vs-${side}`, x(low), y, x(high), y)];
  return [...span, dot(`vs-dot vs-${side}`, x(median), y)];
}
