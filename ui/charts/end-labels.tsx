/** What the lines of a lane end at, beside their ends and in their colours, pushed apart where they would touch. */
import { spread, textWidth } from './label-layout.ts';
import type { Strip, TimelineLayout } from './timeline-layout.ts';

export interface EndLabel {
  readonly key: 'run' | 'baseline' | 'ghost' | 'lockInFunctional' | 'lockInCognitive' | 'lockInPolitical';
  /** Where the line ends, pixels; NaN where it has no end: the label then stands at the foot of the lane. */
  readonly y: number;
  readonly value: string;
  /** Why there is no value. */
  readonly why?: string | undefined;
  /** Empty where the line is named elsewhere. */
  readonly name: string;
}

const GAP = 14;
const SIZE = 12;

export interface EndLabelsProps {
  readonly layout: TimelineLayout;
  readonly strip: Strip;
  readonly labels: readonly EndLabel[];
  /** Name before value, as one text. */
  readonly nameFirst?: boolean;
}

export function EndLabels({ layout, strip, labels, nameFirst = false }: EndLabelsProps) {
  const ys = spread(
    labels.map(({ y }) => (Number.isNaN(y) ? strip.top + strip.height : y)),
    GAP,
    strip.top + 3,
    strip.top + strip.height + 1,
  );
  const room = layout.width - layout.right - 8;
  const column = Math.max(0, ...labels.map(({ value }) => textWidth(value, SIZE))) + 10;
  return (
    <g class="tl-ends">
      {labels.map(({ key, value, why, name }, i) => {
        const style = { transform: `translate(${layout.right + 8}px, ${Math.round(ys[i]! * 2) / 2}px)` };
        if (nameFirst) {
          const whole = `${name} ${value}`;
          return (
            <text key={key} class={`tl-end tl-end-${key}`} style={style} y="4">
              {why !== undefined && <title>{why}</title>}
              {textWidth(whole, SIZE) <= room ? whole : value}
            </text>
          );
        }
        const named = name !== '' && column + textWidth(name, 11) <= room;
        return (
          <g key={key} class={`tl-end tl-end-${key}`} style={style}>
            <text y="4">{value}</text>
            {named && key === 'ghost' && <path class="tl-line tl-ghost" d="M0 .5h24" />}
            {named && (
              <text class="tl-end-name" x={column} y="4">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
