/** The policy as one lane under the strip: it begins under the handle and rises over its ramp. */
import { textWidth } from '../plot/label-layout.ts';
import type { ReadonlySignal } from '@preact/signals';
import { UNDER } from './river-axis.tsx';
import type { RiverFrame } from './river-frame.ts';
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

export function RiverLane({ frame, lane, hand, text }: LaneProps) {
  const { at, to, from, far } = frame;
  const top = far + UNDER.lane;
  const foot = top + UNDER.laneHeight;
  const x = at(hand.value);
  const slope = Math.min(at(lane.ramp) - at(0), (to - x) / 2);
  const room = to - x - slope - 2 * PAD;
  const words = [lane.long, lane.short].find((written) => textWidth(written, 13) <= room);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return (
    <g class="fk-lane" aria-hidden="true">
      <path class="fk-lane-ground" d={`M${from} ${foot}H${to}`} />
      <path class="fk-lane-bar" d={`M${round(x)} ${foot}L${round(x + slope)} ${top + 2}H${to}V${foot}Z`} />
      <text class="fk-strong" x={from} y={top + 17}>
        {lane.label}
      </text>
      {words !== undefined && (
        <text class="fk-lane-words" x={round(x + slope + PAD)} y={top + 18}>
          {words}
        </text>
      )}
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
