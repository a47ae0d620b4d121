/** A bar a factor with its interval, and a paler one behind it: what several analyses come to. */
import { useRef } from 'preact/hooks';
import { scaleLinear } from 'd3-scale';
import type { Interval } from '../../experiments/index.ts';
import { useSize } from '../parts/use-size.ts';
import { fitText } from '../plot/label-layout.ts';

export interface FactorBar {
  readonly name: string;
  readonly spoken: string;
  readonly front: Interval;
  readonly behind?: Interval;
}

export interface FactorBarsProps {
  readonly bars: readonly FactorBar[];
  readonly label: string;
  readonly write: (value: number) => string;
  /** The end of the scale at least. */
  readonly most?: number;
}

const ROW = 26;
const HEAD = 20;
const NARROW = 520;

export function FactorBars({ bars, label, write, most = 0 }: FactorBarsProps) {
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.min(280, width * 0.36);
  const row = narrow ? ROW + 14 : ROW;
  const ends = bars.flatMap(({ front, behind }) => [front.mean, front.high, behind?.mean ?? 0, behind?.high ?? 0]);
  const low = Math.min(0, ...bars.map(({ front }) => front.low).filter(Number.isFinite));
  const x = scaleLinear(
    [low, Math.max(most, ...ends.filter(Number.isFinite), 1e-9)],
    [left + 6, Math.max(left + 7, width - 10)],
  );
  return (
    <div ref={root}>
      {width === 0 ? null : (
        <svg
          class="lab-svg"
          width={width}
          height={HEAD + bars.length * row}
          role="img"
          aria-label={`${label}: ${bars.map(({ spoken }) => spoken).join('; ')}`}
        >
          {x.ticks(narrow ? 4 : 6).map((tick) => (
            <g key={tick}>
              <path
                class={tick === 0 ? 'lab-zero' : 'lab-grid'}
                d={`M${x(tick)} ${HEAD - 4}V${HEAD + bars.length * row}`}
              />
              <text class="lab-tick" x={x(tick)} y="12" text-anchor="middle">
                {write(tick)}
              </text>
            </g>
          ))}
          {bars.map(({ name, spoken, front, behind }, k) => {
            const at = narrow ? 26 : ROW / 2;
            const whisker = ({ low: from, high: to }: Interval, y: number) =>
              Number.isFinite(from) ? <path class="lab-whisker" d={`M${x(from)} ${y}H${x(to)}`} /> : null;
            const bar = (kind: string, { mean }: Interval, half: number) =>
              Number.isFinite(mean) ? (
                <rect
                  class={kind}
                  x={Math.min(x(0), x(mean))}
                  width={Math.abs(x(mean) - x(0))}
                  y={at - half}
                  height={2 * half}
                />
              ) : null;
            return (
              <g key={name} transform={`translate(0 ${HEAD + k * row})`}>
                <title>{spoken}</title>
                <text class="lab-name" x="0" y={narrow ? 13 : at + 4}>
                  {fitText(name, narrow ? width : left - 4, 12)}
                </text>
                {behind === undefined ? null : bar('lab-bar-behind', behind, 8)}
                {bar('lab-bar-front', front, behind === undefined ? 7 : 4)}
                {whisker(front, at)}
                {behind === undefined ? null : whisker(behind, at + 6)}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
