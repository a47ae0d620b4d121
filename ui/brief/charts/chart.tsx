/** What every drawing of a brief is: vectors on paper, and in the saved file something that answers. */
import type { ComponentChildren } from 'preact';
import { textWidth } from '../../plot/label-layout.ts';
import type { Strip } from '../../plot/time-frame.ts';
import { heightOf, ticksOf, type Domain } from '../../plot/value-scale.ts';
import { decimal } from '../../parts/format.ts';
import type { Language } from '../../../experiments/index.ts';

export interface Look {
  readonly lang: Language;
  /** 0 for the usual size of everything; larger numbers make room, below 0 drawings are higher. */
  readonly density: number;
  /** Whether the drawing brings its numbers along. */
  readonly answers: boolean;
}

/** The numbers behind a drawing as a table. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartProps {
  readonly look: Look;
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly table: ChartTable;
  /** Pixel of each row of the table on the time axis, and the strip a hairline stands in. */
  readonly at?: readonly number[];
  readonly strip?: Strip;
  readonly children: ComponentChildren;
}

/** As many decimals as a place on paper needs. */
const place = (pixel: number): number => Math.round(10 * pixel) / 10;

export function Chart({ look, width, height, label, table, at, strip, children }: ChartProps) {
  const answers = look.answers
    ? {
        'data-table': JSON.stringify(table),
        ...(at === undefined || strip === undefined
          ? {}
          : {
              'data-at': JSON.stringify(at.map(place)),
              'data-strip': `${place(strip.top)} ${place(strip.top + strip.height)}`,
              tabIndex: 0,
            }),
      }
    : {};
  return (
    <figure>
      <svg
        class="brief-chart"
        viewBox={`0 0 ${place(width)} ${place(height)}`}
        width={place(width)}
        height={place(height)}
        role="img"
        aria-label={label}
        {...answers}
      >
        {children}
      </svg>
    </figure>
  );
}

export interface ScaleProps {
  readonly look: Look;
  readonly left: number;
  readonly right: number;
  readonly strip: Strip;
  readonly domain: Domain;
  /** Factor from the values to what is written, and what stands behind it. */
  readonly times?: number;
  readonly unit?: string;
}

/** Between two values of a scale, pixels. */
const SPACING = 24;

/** Size of the letters on an axis, pixels. */
const LETTERS = 9.5;

type Written = Pick<ScaleProps, 'look' | 'strip' | 'domain' | 'times' | 'unit'>;

function ticksWritten({ look, strip, domain, times = 1, unit = '' }: Written) {
  const span = times * (domain[1] - domain[0]);
  const digits = span >= 10 ? 0 : span >= 1 ? 1 : 2;
  return ticksOf(domain, strip.height, SPACING, 2).map((value) => ({
    value,
    text: `${decimal(look.lang, times * value, digits)}${unit}`,
  }));
}

/** Room the values of a scale take at the left of a drawing. */
export const roomFor = (scale: Written): number =>
  Math.max(30, ...ticksWritten(scale).map(({ text }) => textWidth(text, LETTERS) + 7));

/** Lines across at round values, named at the left. */
export function Scale(scale: ScaleProps) {
  const { left, right, strip, domain } = scale;
  return (
    <g class="brief-scale" aria-hidden="true">
      {ticksWritten(scale).map(({ value, text }) => {
        const y = place(heightOf(value, strip, domain));
        return (
          <g key={value}>
            <path class={value === 0 ? 'brief-zero' : 'brief-grid'} d={`M${place(left)} ${y}H${place(right)}`} />
            <text x={place(left - 4)} y={y + 3} text-anchor="end">
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

export interface YearsProps {
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly y: number;
  /** Where the drawing ends: no year stands out beyond it. */
  readonly right: number;
}

export function Years({ ticks, y, right }: YearsProps) {
  return (
    <g class="brief-scale" aria-hidden="true">
      {ticks.map(({ x, text }) => (
        <text key={text} x={place(Math.min(x, right - textWidth(text, LETTERS) / 2))} y={y} text-anchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
