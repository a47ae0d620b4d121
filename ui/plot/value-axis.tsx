/** Round values of a scale as lines across a plot, their numbers at the left, inside it where the page is narrow. */
import './plot.css';
import type { Strip, TimeFrame } from './time-frame.ts';
import { heightOf, type Domain } from './value-scale.ts';

export interface ValueAxisProps {
  readonly frame: Pick<TimeFrame, 'left' | 'right'>;
  readonly strip: Strip;
  readonly domain: Domain;
  readonly ticks: readonly number[];
  /** From the plot to the numbers, pixels. */
  readonly gap: number;
  /** The numbers stand inside the plot, above their lines. */
  readonly inside?: boolean;
  /** Inside, numbers stand neither on the base line nor so near the top, where a name is; pixels. */
  readonly clear?: number;
  readonly write: (value: number) => string;
}

export function ValueAxis({
  frame: { left, right },
  strip,
  domain,
  ticks,
  gap,
  inside = false,
  clear,
  write,
}: ValueAxisProps) {
  return (
    <g class="pl-scale" aria-hidden="true">
      {ticks.map((value) => {
        const y = Math.round(heightOf(value, strip, domain)) + 0.5;
        return (
          <g key={value}>
            <path class={value === 0 ? 'pl-zero' : ''} d={`M${left} ${y}H${right}`} />
            {(!inside || clear === undefined || (value !== domain[0] && y - strip.top > clear)) && (
              <text
                class="pl-halo"
                x={inside ? left + 2 : left - gap}
                y={inside ? y - 3 : y + 3.5}
                text-anchor={inside ? 'start' : 'end'}
              >
                {write(value)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
