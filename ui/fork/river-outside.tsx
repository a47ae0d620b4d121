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
  if (upright) {
    return (
      <g class="fk-outside-names" aria-hidden="true" ref={pen.hold('outside-begin')}>
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
    <g class="fk-outside-names" aria-hidden="true">
      {acting !== undefined && (
        <text x={to} y={near - 6} text-anchor="end">
          {text.movedOut(movedOutSince(acting, start))}
        </text>
      )}
      <text x={to} y={far + 15} text-anchor="end">
        {text.movedOut(movedOutSince(alone, start))}
      </text>
      {forked && (
        <text x={to + 10} y={near + 4.5}>
          {text.outside}
        </text>
      )}
      <text x={to + 10} y={far + 4.5}>
        {text.outside}
      </text>
    </g>
  );
}
