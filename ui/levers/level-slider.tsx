import './level-slider.css';
import { RangeInput } from './range-input.tsx';

/** A slider from 0 to 1 in four named steps. Previews while dragged, commits when released. */

export interface LevelSliderProps {
  readonly value: number;
  readonly name: string;
  readonly valueText: string;
  /** Level before the last change, drawn as a dashed ring where nothing else stands. */
  readonly ghost: number | undefined;
  /** Level the scenario itself has, drawn as a tick. */
  readonly tick: number;
  readonly onMove: (level: number) => void;
  readonly onDone: (level: number) => void;
  readonly onCancel: () => void;
}

export function LevelSlider({ value, name, valueText, ghost, tick, onMove, onDone, onCancel }: LevelSliderProps) {
  const apart = (a: number, b: number): boolean => Math.abs(a - b) > 0.005;
  const ghostAway = ghost !== undefined && apart(ghost, value) && apart(ghost, tick);
  return (
    <div class={`slider${value > 0 ? ' slider-on' : ''}`} style={{ '--v': value, '--tick': tick }}>
      <i class="slider-track" />
      <i class="slider-tick" />
      {ghostAway ? <i class="slider-ghost" style={{ '--g': ghost }} /> : null}
      <RangeInput
        min={0}
        max={1}
        step={0.01}
        value={value}
        name={name}
        valueText={valueText}
        onMove={onMove}
        onDone={onDone}
        onCancel={onCancel}
        onDblClick={() => onDone(tick)}
      />
    </div>
  );
}
