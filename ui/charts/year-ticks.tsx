/** Marks and names of years along an axis; a name makes room for what stands over it. */
import { effect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface YearTick {
  readonly quarter: number;
  readonly text: string;
  /** Middle and half the width of the name, px. */
  readonly at: number;
  readonly half: number;
}

export interface YearTicksProps {
  readonly ticks: readonly YearTick[];
  readonly x: (quarter: number) => number;
  /** Top of the marks and baseline of the names, px. */
  readonly top: number;
  readonly baseline: number;
  /**
   * Stretches of the axis that are taken, px; reads the signals they depend on. The same function as long as it says
   * the same.
   */
  readonly taken: () => readonly (readonly [number, number])[];
}

/** Pixels between a name and what stands beside it. */
const GAP = 3;

export function YearTicks({ ticks, x, top, baseline, taken }: YearTicksProps) {
  const texts = useRef<(SVGTextElement | null)[]>([]);
  useLayoutEffect(
    () =>
      effect(() => {
        const stretches = taken();
        ticks.forEach(({ at, half }, i) => {
          const covered = stretches.some(([from, to]) => at + half + GAP > from && at - half - GAP < to);
          const wanted = covered ? 'hidden' : 'inherit';
          if (texts.current[i]?.getAttribute('visibility') !== wanted)
            texts.current[i]?.setAttribute('visibility', wanted);
        });
      }),
    [ticks, taken],
  );
  return (
    <>
      {ticks.map(({ quarter, text, at }, i) => (
        <g key={quarter}>
          <path d={`M${Math.round(x(quarter)) + 0.5} ${top}v4`} />
          <text
            ref={(node: SVGTextElement | null) => {
              texts.current[i] = node;
            }}
            x={at}
            y={baseline}
            text-anchor="middle"
          >
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
