/** Hangs before everything on the time axis that would answer an open question. */
import './timeline-curtain.css';
import type { TimelineLayout } from './timeline-layout.ts';

export interface TimelineCurtainProps {
  /** Last quarter before it. */
  readonly after: number;
  readonly words: string;
  readonly layout: TimelineLayout;
}

export function TimelineCurtain({ after, words, layout: { at, ribbon, axis, right } }: TimelineCurtainProps) {
  const left = at(after);
  return (
    <div
      class="tl-curtain"
      style={{
        left: `${left}px`,
        width: `${Math.max(0, right - left)}px`,
        top: `${ribbon.top}px`,
        height: `${axis.top - ribbon.top}px`,
      }}
    >
      <span>{words}</span>
    </div>
  );
}
