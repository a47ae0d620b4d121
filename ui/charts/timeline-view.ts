/** What every part of the time axis needs to know about the page it stands on. */
import type { ReadonlySignal } from '@preact/signals';
import type { IndicatorId } from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';

export interface TimelineView {
  readonly lang: Language;
  readonly quarters: number;
  /** First quarter in which a bar may begin. */
  readonly open: number;
  /** No gliding: the reader prefers none, or something is being dragged. */
  readonly still: boolean;
  readonly calendar: Calendar;
  /** Name of the run on show. */
  readonly runName: string;
  /** Lanes that the lever being touched moves. */
  readonly moved: ReadonlySignal<ReadonlySet<IndicatorId>>;
}
