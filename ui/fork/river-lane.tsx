/** The policy as one lane under the strip: it begins under the handle and rises over its ramp. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { textWidth } from '../plot/label-layout.ts';
import { UNDER } from './river-axis.tsx';
import type { RiverFrame } from './river-frame.ts';
import { short } from './river-paths.ts';
import type { RiverText } from './river-text.ts';

export interface PolicyLane {
  readonly label: string;
  /** What it does, in full and in a few words: whichever there is room for. */
  readonly long: string;
  readonly short: string;
  /** Quarters. */
  readonly ramp: number;
}

interface LaneProps {
  readonly frame: RiverFrame;
  readonly lane: PolicyLane;
  readonly hand: ReadonlySignal<number>;
  readonly text: RiverText;
}

const PAD = 8;

/** Along: where the lane begins and where it has its whole strength. */
function rise({ at, to }: RiverFrame, lane: PolicyLane, hand: number): readonly [number, number] {
  const x = at(hand);
  return [x, x + Math.min(at(lane.ramp) - at(0), (to - x) / 2)];
}

export function RiverLane({ frame, lane, hand, text }: LaneProps) {
  const { to, from, far } = frame;
  const top = far + UNDER.lane;
  const foot = top + UNDER.laneHeight;
  const bar = useRef<SVGPathElement>(null);
  const words = useRef<SVGTextElement>(null);
  useLayoutEffect(
    () =>
      effect(() => {
        const [x, full] = rise(frame, lane, hand.value);
        const room = to - full - 2 * PAD;
        const said = [lane.long, lane.short].find((written) => textWidth(written, 13) <= room) ?? '';
        bar.current?.setAttribute('d', `M${short(x)} ${foot}L${short(full)} ${top + 2}H${to}V${foot}Z`);
        words.current?.setAttribute('x', String(short(full + PAD)));
        if (words.current !== null && words.current.textContent !== said) words.current.textContent = said;
      }),
    [frame, lane, hand, to, top, foot],
  );
  return (
    <g class="fk-lane" aria-hidden="true">
      <path class="fk-lane-ground" d={`M${from} ${foot}H${to}`} />
      <path ref={bar} class="fk-lane-bar" />
      <text class="fk-strong" x={from} y={top + 17}>
        {lane.label}
      </text>
      <text ref={words} class="fk-lane-words" y={top + 18} />
      <text class="fk-lane-open" x={to + 14} y={top + 18}>
        {text.open}
      </text>
    </g>
  );
}

export interface LaneButtonProps {
  readonly frame: RiverFrame;
  readonly name: string;
  readonly onClick: () => void;
}

/** The whole lane opens its bars. */
export function LaneButton({ frame: { from, to, far }, name, onClick }: LaneButtonProps) {
  const style = {
    left: `${from}px`,
    top: `${Math.round(far + UNDER.lane)}px`,
    width: `${Math.round(to - from + 60)}px`,
    height: `${UNDER.laneHeight + 2}px`,
  };
  return <button type="button" class="fk-lane-button" style={style} aria-label={name} onClick={onClick} />;
}
