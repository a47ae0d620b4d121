/**
 * One bar of the policy score: height is strength, the slope at its beginning is the ramp, and every part can be moved.
 */
import type { Signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { LeverId } from '../../engine/index.ts';
import type { MoveDocument } from '../../experiments/index.ts';
import {
  barEdge,
  barOf,
  barParts,
  barShape,
  hitBoxes,
  visibleRamp,
  type Bar,
  type BarCorners,
  type BarPart,
} from './bar-geometry.ts';
import type { BarLabel } from './bar-labels.ts';
import { chartText } from './chart-text.ts';
import { textWidth } from '../plot/label-layout.ts';
import { leverName, strengthText, WORDS_SIZE } from './lever-name.ts';
import { barHandlers, type OnPolicy } from './score-interaction.ts';
import { LOW_ROW, type TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

export interface ScoreBarProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly policy: readonly MoveDocument[];
  readonly at: number;
  readonly row: number;
  readonly corners: BarCorners;
  /** Where its words stand; none where the row names them or they do not fit. */
  readonly label: BarLabel | undefined;
  readonly onPolicy: OnPolicy;
  readonly activeLever: Signal<LeverId | null>;
  readonly dragging: Signal<boolean>;
  /** Identity of the element that explains the keys. */
  readonly keysId: string;
}

/** A thumb or pointer goes at least so far for the whole range of levels, however low the bars are. */
const LEVEL_TRAVEL = 44;
/** Lower bars, in pixels, carry their words above their edge. */
const WORDS_INSIDE = 12.5;

/** What a screen reader hears for a part: range, present value, words. */
function spokenValue(part: BarPart, bar: Bar, move: MoveDocument, view: TimelineView) {
  const text = chartText[view.lang];
  const { moment } = view.calendar;
  const level = strengthText(bar.level, view.lang);
  const whole = text.bar({
    lever: leverName(move.lever, view.lang),
    level,
    from: view.calendar.label(bar.from),
    to: bar.to >= view.quarters ? undefined : view.calendar.label(bar.to),
    ramp: bar.ramp,
  });
  const values: Record<BarPart, readonly [number, number, number, string]> = {
    body: [view.open, view.quarters - 1, bar.from, whole],
    start: [view.open, Math.max(view.open, bar.to - 1), bar.from, text.partValue.start(moment(bar.from))],
    end: [
      bar.from + 1,
      view.quarters,
      bar.to,
      bar.to >= view.quarters ? text.openEnd : text.partValue.end(moment(bar.to)),
    ],
    shoulder: [1, Math.max(1, bar.to - bar.from), visibleRamp(bar), text.ramp(bar.ramp)],
    top: [0, 1, bar.level, level],
  };
  const [min, max, now, words] = values[part];
  return { 'aria-valuemin': min, 'aria-valuemax': max, 'aria-valuenow': now, 'aria-valuetext': words };
}

export function ScoreBar({
  layout,
  view,
  policy,
  at,
  row,
  corners,
  label,
  onPolicy,
  activeLever,
  dragging,
  keysId,
}: ScoreBarProps) {
  const { lang, quarters, open } = view;
  const text = chartText[lang];
  const { score, left, right, reach, pixelsPerQuarter } = layout;
  const move = policy[at]!;
  const { lever } = move;
  const active = activeLever.value === lever;
  const top = score.top + row * score.rowHeight;
  const bar = barOf(move, quarters);
  const boxes = hitBoxes(corners, { top, height: score.rowHeight }, reach);

  const latest = useRef({
    policy,
    at,
    quarters,
    open,
    pixelsPerQuarter,
    levelPixels: 0,
    onPolicy,
    activeLever,
    dragging,
  });
  latest.current = {
    policy,
    at,
    quarters,
    open,
    pixelsPerQuarter,
    levelPixels: Math.max(LEVEL_TRAVEL, score.barHeight),
    onPolicy,
    activeLever,
    dragging,
  };
  const hands = useMemo(() => barHandlers(() => latest.current), []);
  useEffect(() => hands.gone, [hands]);

  const group = useRef<SVGGElement>(null);
  // The element of a removed bar lives on as the next one's, and so does its focus.
  useLayoutEffect(() => {
    if (group.current?.contains(document.activeElement) === true) activeLever.value = lever;
  }, [lever, activeLever]);
  const touch = (): void => {
    activeLever.value = lever;
  };
  const leave = (): void => {
    if (!dragging.peek() && activeLever.peek() === lever && group.current?.contains(document.activeElement) !== true)
      activeLever.value = null;
  };

  const strength = strengthText(bar.level, lang);
  const detail = active && label?.inside === true ? text.barDetail(view.calendar.label(bar.from), bar.ramp) : '';
  const detailed =
    detail !== '' && textWidth(`${strength}  ${detail}`, WORDS_SIZE) <= corners.end - corners.shoulder - 20;
  const low = score.rowHeight < LOW_ROW;
  const above = !low && label?.inside === true && corners.base - corners.top < WORDS_INSIDE;

  return (
    <g
      ref={group}
      class={active ? 'tl-bar tl-active' : 'tl-bar'}
      onPointerEnter={touch}
      onPointerLeave={leave}
      onFocusIn={touch}
      onFocusOut={(event: FocusEvent) => {
        hands.blur();
        if (group.current?.contains(event.relatedTarget as Node | null) !== true && activeLever.peek() === lever)
          activeLever.value = null;
      }}
      onPointerMove={(event: PointerEvent) => hands.pointerMove(event)}
      onPointerUp={(event: PointerEvent) => hands.pointerUp(event)}
      onPointerCancel={(event: PointerEvent) => hands.pointerCancel(event)}
      onKeyUp={() => hands.keyUp()}
    >
      <path class="tl-bar-shape" d={barShape(corners)} />
      <path class="tl-bar-edge" d={barEdge(corners)} />
      {label !== undefined && (
        <text
          class={label.inside ? 'tl-bar-text' : 'tl-bar-text pl-halo'}
          x={label.x}
          y={above ? corners.top - 4 : corners.base - (low ? 2 : 4)}
          text-anchor={label.anchor}
        >
          {strength}
          {detailed && (
            <tspan class="tl-bar-detail" dx="9">
              {detail}
            </tspan>
          )}
        </text>
      )}
      {active ? (
        <g class="tl-handles">
          <rect
            x={corners.start - 3.5}
            y={corners.base - score.barHeight + 2}
            width="7"
            height={score.barHeight - 1}
            rx="2"
          />
          <rect
            x={Math.min(corners.end, right) - 3.5}
            y={corners.base - score.barHeight + 2}
            width="7"
            height={score.barHeight - 1}
            rx="2"
          />
          <path class="tl-handle-top" d={`M${(corners.shoulder + corners.end) / 2 - 9} ${corners.top}h18`} />
          <circle cx={corners.shoulder} cy={corners.top} r="4.5" />
        </g>
      ) : (
        <g class="tl-stops">
          <rect x={corners.start - 1.5} y={corners.base - 9} width="3" height="9" rx="1.5" />
          <rect x={Math.min(corners.end, right) - 1.5} y={corners.base - 9} width="3" height="9" rx="1.5" />
        </g>
      )}
      {barParts.map((part) => {
        const box = boxes[part];
        const x = Math.max(left - reach, box.x);
        return (
          <rect
            key={part}
            class={`tl-hit tl-hit-${part}`}
            x={x}
            y={box.y}
            width={Math.max(0, Math.min(right + reach, box.x + box.width) - x)}
            height={box.height}
            rx="3"
            role="slider"
            tabindex={part === 'body' || active ? 0 : -1}
            aria-label={part === 'body' ? leverName(lever, lang) : text.part(leverName(lever, lang), text.parts[part])}
            aria-describedby={part === 'body' ? keysId : undefined}
            aria-orientation={part === 'top' ? 'vertical' : 'horizontal'}
            {...spokenValue(part, bar, move, view)}
            onTouchStart={part === 'top' ? (event: TouchEvent) => hands.touchStart(event) : undefined}
            onPointerDown={(event: PointerEvent) => hands.pointerDown(part, event)}
            onKeyDown={(event: KeyboardEvent) => hands.keyDown(part, event)}
          />
        );
      })}
    </g>
  );
}
