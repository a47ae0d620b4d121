/** Forward and reverse replacement at the foot of the life cycle: a thin line as long as each lasts. */
import { replacementNames, type Replacement } from '../../engine/index.ts';
import { decimal, toldReplacements, type Language } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import { chartText } from './chart-text.ts';
import type { TimelineRun } from './lane-data.ts';
import type { TimelineLayout } from './timeline-layout.ts';

export interface ReplacementStripProps {
  readonly run: TimelineRun | undefined;
  readonly layout: TimelineLayout;
  readonly calendar: Calendar;
  readonly lang: Language;
}

const HEIGHT = 3;
/** Ten years are what a replacement is read from. */
const DECADE = 40;

export function ReplacementStrip({ run, layout, calendar, lang }: ReplacementStripProps) {
  const { ribbon, x } = layout;
  if (run?.replacements === undefined) return null;
  const { environment } = run.series;
  const words = (replacement: Replacement, from: number, last: number): string =>
    chartText[lang].replaced(
      replacementNames[replacement][lang],
      calendar.label(from),
      calendar.label(last),
      decimal(lang, environment[Math.max(0, from - DECADE)]!, 2),
      decimal(lang, environment[last]!, 2),
    );
  return (
    <g class="tl-replacements">
      {toldReplacements(run.replacements).map(({ replacement, from, to }) => (
        <rect
          key={from}
          class={`tl-${replacement}`}
          x={x(from)}
          y={ribbon.top + ribbon.height - HEIGHT}
          width={Math.max(1, x(to) - x(from))}
          height={HEIGHT}
        >
          <title>{words(replacement, from, to - 1)}</title>
        </rect>
      ))}
    </g>
  );
}
