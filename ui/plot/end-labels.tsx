/** What lines end at, beside their ends and in their colours, pushed apart where they would touch. */
import './plot.css';
import { fitText, spreadLabels, textWidth } from './label-layout.ts';
import type { Strip } from './time-frame.ts';

export interface EndLabel {
  readonly key: string;
  /** Of its colour, in the rules of style. */
  readonly kind: string;
  readonly colour?: string;
  /** Where the line ends, pixels; NaN where it has no end: the label then stands at the foot of the strip. */
  readonly y: number;
  readonly value: string;
  /** Over which runs and quarters the value is, or why there is none. */
  readonly why?: string | undefined;
  /** Entry of the table of quoted figures it is. */
  readonly quoted?: string;
  /** Empty where the line is named elsewhere. */
  readonly name: string;
  /** Shows how the line is drawn. */
  readonly sample?: boolean;
}

/** Sizes of the letters; pixels between a value and its name, and from one label to the next. */
export interface EndSizes {
  readonly value: number;
  readonly name: number;
  readonly gap: number;
  readonly step: number;
  /** How far below the foot of the strip a label may stand. */
  readonly below: number;
}

export interface EndLabelsProps {
  readonly x: number;
  /** Pixels beside the plot. */
  readonly room: number;
  readonly strip: Strip;
  readonly labels: readonly EndLabel[];
  readonly sizes: EndSizes;
  /** Name before value, as one text. */
  readonly nameFirst?: boolean;
  /** What happens to a name without room: it is cut, or left out. */
  readonly cut?: boolean;
  /** A label is clicked; labels are plain words when absent. */
  readonly onPick?: ((key: string) => void) | undefined;
}

export function EndLabels({ x, room, strip, labels, sizes, nameFirst = false, cut = false, onPick }: EndLabelsProps) {
  const foot = strip.top + strip.height;
  const ys = spreadLabels(
    labels.map(({ y }) => (Number.isNaN(y) ? foot : y)),
    sizes.step,
    strip.top + 3,
    foot + sizes.below,
  );
  const column = Math.max(0, ...labels.map(({ value }) => textWidth(value, sizes.value))) + sizes.gap;
  return (
    <g class="pl-ends" aria-hidden="true">
      {labels.map(({ key, kind, colour, value, why, name, sample, quoted }, i) => {
        const whole = nameFirst ? `${name} ${value}` : value;
        const left = room - column + 1;
        const named = !nameFirst && name !== '' && (cut || textWidth(name, sizes.name) < left);
        return (
          <g
            key={key}
            class={`pl-end pl-${kind}${onPick === undefined ? '' : ' pl-end-opens'}`}
            onClick={onPick && (() => onPick(key))}
            style={{
              transform: `translate(${x}px, ${Math.round(ys[i]! * 2) / 2}px)`,
              ...(colour !== undefined && { '--of': colour }),
            }}
          >
            <text y="4" data-quoted={quoted}>
              {why !== undefined && <title>{why}</title>}
              {!nameFirst || textWidth(whole, sizes.value) <= room ? whole : value}
            </text>
            {named && sample === true && <path class="pl-line pl-ghost" d="M0 .5h24" />}
            {named && (
              <text class="pl-end-name" x={column} y="4">
                {fitText(name, left, sizes.name)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
