import type { Calendar } from '../facts/calendar.ts';
import type { LabSession } from './lab-session.ts';
import type { Sweep } from './sweep.ts';

/** What every picture of an experiment gets. */
export interface PictureProps {
  readonly sweep: Sweep;
  readonly session: LabSession;
  readonly calendar: Calendar;
  /** Changes when there is more to draw. */
  readonly stamp: number;
  readonly onRun: (row: number) => void;
}
