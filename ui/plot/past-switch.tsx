/** Legend of what was measured, which switches it off and on. */
import './past-switch.css';
import type { Signal } from '@preact/signals';

export interface PastSwitchProps {
  readonly on: Signal<boolean>;
  readonly name: string;
  /** Where it was read. */
  readonly title?: string | undefined;
}

export function PastSwitch({ on, name, title }: PastSwitchProps) {
  return (
    <button
      type="button"
      class="past-switch"
      aria-pressed={on.value}
      title={title}
      onClick={() => (on.value = !on.value)}
    >
      <svg width="22" height="8" aria-hidden="true">
        <g class="pl-past">
          <path d="M0 4h22" />
          <circle cx="11" cy="4" r="2.4" />
        </g>
      </svg>
      {name}
    </button>
  );
}
