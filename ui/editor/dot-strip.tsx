/** What the runs measured, a dot each, against the bound they should be on the right side of. */
import { useEditorText } from './editor-context.ts';

export interface DotStripProps {
  readonly dots: readonly { readonly value: number; readonly holds: boolean }[];
  readonly bound: number;
  readonly is: 'above' | 'below';
  readonly write: (value: number) => string;
}

const HEIGHT = 62;
const FLOOR = 44;
const RADIUS = 4.2;
/** Dots nearer to one another than this, in hundredths of the width, stand on top of one another. */
const APART = 1.7;
const MOST_STACKED = 5;
const AIR = 0.08;

/** Where each dot stands, in hundredths of the width from the left and in rows from the floor. */
export function stacked(values: readonly number[], at: (value: number) => number): { x: number; row: number }[] {
  const rows: number[] = [];
  const order = values.map((value, k) => ({ x: at(value), k })).toSorted((a, b) => a.x - b.x || a.k - b.k);
  const places: { x: number; row: number }[] = Array.from({ length: values.length }, () => ({ x: 0, row: 0 }));
  for (const { x, k } of order) {
    let row = rows.findIndex((last) => x - last >= APART);
    if (row < 0) row = rows.length < MOST_STACKED ? rows.length : MOST_STACKED - 1;
    rows[row] = x;
    places[k] = { x, row };
  }
  return places;
}

export function DotStrip({ dots, bound, is, write }: DotStripProps) {
  const text = useEditorText();
  const values = dots.map(({ value }) => value);
  const [least, most] = values.length === 0 ? [bound, bound] : [Math.min(...values), Math.max(...values)];
  const [low, high] = [Math.min(least, bound), Math.max(most, bound)];
  const air = high > low ? AIR * (high - low) : Math.max(AIR, AIR * Math.abs(high));
  const at = (value: number): number => 3 + (94 * (value - low + air)) / (high - low + 2 * air);
  const places = stacked(values, at);
  const edge = at(bound);
  const anchorOf = (x: number): 'start' | 'middle' | 'end' => (x < 14 ? 'start' : x > 86 ? 'end' : 'middle');
  const spoken = values.length === 0 ? text.boundIs(write(bound)) : text.strip(write(bound), write(least), write(most));
  return (
    <svg class="ed-strip" width="100%" height={HEIGHT} role="img" aria-label={spoken}>
      <rect
        class="ed-strip-good"
        x={is === 'above' ? `${edge}%` : 0}
        y="0"
        width={is === 'above' ? `${100 - edge}%` : `${edge}%`}
        height={FLOOR + 1}
      />
      <line class="ed-strip-floor" x1="0" x2="100%" y1={FLOOR + 0.5} y2={FLOOR + 0.5} />
      <line class="ed-strip-bound" x1={`${edge}%`} x2={`${edge}%`} y1="0" y2={FLOOR} />
      <text x={`${edge}%`} y={FLOOR + 14} text-anchor={anchorOf(edge)} class="ed-strip-bound-name">
        {text.boundIs(write(bound))}
      </text>
      {dots.map(({ holds }, k) => (
        <circle
          key={k}
          class={holds ? 'ed-dot-holds' : 'ed-dot-fails'}
          cx={`${places[k]!.x}%`}
          cy={FLOOR - RADIUS - 2 - places[k]!.row * 8}
          r={RADIUS}
        />
      ))}
      {values.length > 0 && Math.abs(at(least) - edge) > 22 ? (
        <text x={`${at(least)}%`} y={FLOOR + 14} text-anchor={anchorOf(at(least))}>
          {write(least)}
        </text>
      ) : null}
      {values.length > 1 && Math.abs(at(most) - edge) > 22 && at(most) - at(least) > 22 ? (
        <text x={`${at(most)}%`} y={FLOOR + 14} text-anchor={anchorOf(at(most))}>
          {write(most)}
        </text>
      ) : null}
    </svg>
  );
}
