/** What lies beyond the lines on both sides, and how many jobs have gone there since the start. */
import type { Language } from '../../experiments/index.ts';
import type { Pen } from '../plot/pen.ts';
import { movedOutSince } from './fork-course.ts';
import type { ForkPath } from './fork-facts.ts';
import type { RiverFrame } from './river-frame.ts';
import { riverText } from './river-text.ts';

export interface RiverOutsideProps {
  readonly frame: RiverFrame;
  readonly forked: boolean;
  /** Undefined where it is not known. */
  readonly acting: ForkPath | undefined;
  readonly alone: ForkPath;
  readonly start: number;
  readonly pen: Pen;
  readonly lang: Language;
}

export function RiverOutside({ frame, forked, acting, alone, start, pen, lang }: RiverOutsideProps) {
  const { near, far, to, upright } = frame;
  const text = riverText(lang);
  // Elements of their own: the pen moves those of an upright river, which does not concern a lying one.
  if (upright) {
    return (
      <g key="upright" class="fk-outside-names" aria-hidden="true" ref={pen.hold('outside-begin')}>
        {forked && (
          <text x={near} y={-4} text-anchor="middle">
            {text.outside}
          </text>
        )}
        <text x={far + 4} y={-4} text-anchor="end">
          {text.outside}
        </text>
      </g>
    );
  }
  return (
    <g key="lying" class="fk-outside-names" aria-hidden="true">
      {forked && (
        <text x={to} y={near - 6} text-anchor="end">
          {acting === undefined ? text.outside : text.movedOut(movedOutSince(acting, start))}
        </text>
      )}
      <text x={to} y={far + 15} text-anchor="end">
        {text.movedOut(movedOutSince(alone, start))}
      </text>
    </g>
  );
}
