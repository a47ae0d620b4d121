/**
 * A vertical line at one quarter, and what the rows say there. Moving it touches a few attributes and renders nothing.
 */
import './plot.css';
import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { between } from './course.ts';
import { numberOffset, spreadLabels, textWidth } from './label-layout.ts';
import { createPen, type Pen } from './pen.ts';
import type { DrawnRow, LineTracks } from './rows.ts';
import type { CoveredSpan } from './time-axis.tsx';
import type { TimeFrame } from './time-frame.ts';

/** Pixels around a number. */
export interface NumberSizes {
  /** From the line to the number. */
  readonly aside: number;
  /** From the line to the middle of its number. */
  readonly middle: number;
  /** Room for a number beside the line before it changes sides. */
  readonly room: number;
  /** From one number to the next, and how near another line is for both numbers to mind only each other. */
  readonly gap: number;
  readonly crowd: number;
  /** From the ends of a row to the middle of a number, and whether crowded numbers may stand above it. */
  readonly top: number;
  readonly bottom: number;
  readonly above: boolean;
  /** Numbers move aside while another line is this close. */
  readonly shy: number;
}

export interface ReadoutProps {
  readonly kind: 'playhead' | 'hover';
  /** Continuous quarter; nothing is shown for `null`. */
  readonly position: ReadonlySignal<number | null>;
  readonly frame: TimeFrame;
  /** The line itself, as a path at quarter 0 of pixel 0; and where it goes on faintly. */
  readonly line: string;
  readonly faint?: string | undefined;
  readonly rows?: readonly DrawnRow[];
  /** By row and line. */
  readonly tracks?: readonly (readonly LineTracks[])[];
  readonly numbers?: NumberSizes;
  /** Whether everything is read out and not only the runs of single lines; it is where nothing is given. */
  readonly all?: ReadonlySignal<boolean>;
  /** Least height of a number in a row, where a name is in the way. */
  readonly roof?: (row: DrawnRow, x: number, side: number) => number;
  readonly shyOf?: ReadonlySignal<number | null>;
  /** Text of the label on the axis, and where the label stands; none where it is not given. */
  readonly caption?: (quarter: number) => string;
  readonly pill?: { readonly top: number; readonly height: number; readonly size: number };
  /** Called with the pixels of the axis that the label covers. */
  readonly covered?: Signal<CoveredSpan>;
}

interface Mark {
  readonly key: string;
  readonly y: number;
  /** Height of the line where the number stands. */
  readonly ahead: number;
  readonly value: string;
}

const px = (value: number): string => String(Math.round(value * 10) / 10);
const none: NumberSizes = { aside: 0, middle: 0, room: 0, gap: 0, crowd: 0, top: 0, bottom: 0, above: false, shy: 0 };

export function Readout(props: ReadoutProps) {
  const { kind, position, frame, line, faint, rows = [], tracks = [], numbers = none } = props;
  const { all, roof, shyOf, caption, pill, covered } = props;
  const held = useRef<Pen | null>(null);
  held.current ??= createPen();
  const { hold } = held.current;

  useLayoutEffect(() => {
    const { set, text } = held.current!;
    const { gap, crowd, above } = numbers;

    const marksOf = (row: DrawnRow, r: number, t: number, side: number): readonly Mark[] => {
      const foot = row.strip.top + row.strip.height + 1;
      const one = (
        key: string,
        values: Float64Array | undefined,
        track: ReadonlySignal<Float64Array> | undefined,
        write: (value: number) => string,
      ): readonly Mark[] => {
        const y = track && between(track.value, t);
        const value = values?.[Math.min(Math.floor(t), values.length - 1)];
        if (y === undefined || value === undefined) return [];
        // Where a line has a gap there is no dot, and its dash stands at the foot of the row.
        const at = Number.isNaN(y) ? foot : y;
        const ahead = between(track!.value, t + (side * numbers.middle) / frame.pixelsPerQuarter)!;
        return [{ key, y: at, ahead: Number.isNaN(ahead) ? at : ahead, value: write(value) }];
      };
      const everything = all?.value ?? true;
      return row.lines.flatMap(({ key, run, baseline, write }, i) => {
        const track = tracks[r]?.[i];
        if (row.lines.length > 1)
          // Several numbers among several lines are too many for a playhead in motion.
          return one(`${row.key}-${key}`, run, track?.run, everything ? write : () => '');
        const ofRun = one(`${row.key}-${key}`, run, track?.run, write);
        return everything ? [...ofRun, ...one(`${row.key}-${key}-0`, baseline, track?.baseline, write)] : ofRun;
      });
    };

    const placeRow = (row: DrawnRow, r: number, t: number, x: number, side: number): void => {
      const { top, height } = row.strip;
      const least = roof?.(row, x, side) ?? top + numbers.top;
      const marks = marksOf(row, r, t, side);
      // Of several the lowest stands below its line; beside another number the line itself is not asked.
      const lowest = marks.length > 1 ? Math.max(...marks.map(({ y }) => y)) : undefined;
      const ys = spreadLabels(
        marks.map(({ y, ahead }) => {
          const crowded = marks.some((other) => other.y !== y && Math.abs(other.y - y) < crowd);
          return (
            y +
            numberOffset(y === lowest ? 'below' : 'above', y, crowded ? y : ahead, crowded && above ? -Infinity : least)
          );
        }),
        gap,
        least,
        top + height - numbers.bottom,
      );
      const shown = new Set(marks.map(({ key }) => key));
      for (const { key } of row.lines)
        for (const of of [`${row.key}-${key}`, `${row.key}-${key}-0`])
          set(of, 'visibility', shown.has(of) ? 'inherit' : 'hidden');
      marks.forEach(({ key, y, value }, i) => {
        set(`${key}-dot`, 'visibility', y <= top + height ? 'inherit' : 'hidden');
        set(`${key}-dot`, 'cy', px(y));
        set(`${key}-text`, 'x', px(side * numbers.aside));
        set(`${key}-text`, 'y', px(ys[i]! + 4));
        set(`${key}-text`, 'text-anchor', side > 0 ? 'start' : 'end');
        text(`${key}-text`, value);
      });
    };

    return effect(() => {
      const t = position.value;
      set('root', 'visibility', t === null ? 'hidden' : 'visible');
      if (t === null) {
        if (covered !== undefined) covered.value = null;
        return;
      }
      const x = frame.at(t);
      set('root', 'transform', `translate(${px(x)} 0)`);
      if (caption !== undefined && pill !== undefined) {
        const words = caption(Math.floor(t));
        const half = textWidth(words, pill.size) / 2 + 9;
        const shift = Math.max(half - x + 1, Math.min(0, frame.width - half - 1 - x));
        set('pill', 'width', px(2 * half));
        set('pill', 'x', px(shift - half));
        set('caption', 'x', px(shift));
        text('caption', words);
        if (covered !== undefined) covered.value = [x + shift - half, x + shift + half];
      }
      const other = shyOf?.value ?? null;
      const shy = other !== null && Math.abs(frame.at(other) - x) < numbers.shy;
      set('numbers', 'class', shy ? 'pl-numbers pl-quiet' : 'pl-numbers');
      const side = x + numbers.room > frame.right ? -1 : 1;
      rows.forEach((row, r) => placeRow(row, r, t, x, side));
    });
  }, [position, frame, rows, tracks, numbers, all, roof, shyOf, caption, pill?.size, covered]);

  const mark = (key: string, name: string) => (
    <g key={key} ref={hold(key)} class={`pl-read ${name}`}>
      <circle ref={hold(`${key}-dot`)} class="pl-dot" r={3} />
      <text ref={hold(`${key}-text`)} class="pl-halo" />
    </g>
  );
  return (
    <g ref={hold('root')} class={`pl-readout pl-${kind}`} aria-hidden="true">
      <path class="pl-readout-line" d={line} />
      {faint !== undefined && <path class="pl-readout-line pl-faint" d={faint} />}
      <g ref={hold('numbers')} class="pl-numbers">
        {rows.flatMap((row) =>
          row.lines.flatMap(({ key, style }, i) => [
            ...(row.lines.length === 1 ? [mark(`${row.key}-${key}-0`, 'pl-baseline pl-second-number')] : []),
            mark(`${row.key}-${key}`, `pl-${style}${i === 0 ? '' : ' pl-second-number'} pl-of-${row.key}`),
          ]),
        )}
      </g>
      {pill !== undefined && (
        <>
          <rect ref={hold('pill')} class="pl-pill" y={pill.top} height={pill.height} rx={pill.height / 2} />
          <text ref={hold('caption')} class="pl-pill-text" y={pill.top + pill.height / 2 + 4} text-anchor="middle" />
        </>
      )}
    </g>
  );
}
