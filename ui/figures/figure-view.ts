/** What every part of a figure needs to know about the page it stands on. */
import type { Language, MoneyDocument } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import type { TimelineRun, TimelineSpread } from '../charts/lane-data.ts';

export interface FigureRuns {
  /** The run on show. */
  readonly run: TimelineRun | undefined;
  /** The run before the last change. */
  readonly ghost: TimelineRun | undefined;
  /** The same scenario without any policy. */
  readonly baseline: TimelineRun | undefined;
  /** Where many runs go; nothing while that is not known or not wanted. */
  readonly spread?: TimelineSpread | undefined;
}

export interface FigureView {
  readonly lang: Language;
  readonly quarters: number;
  readonly calendar: Calendar;
  readonly regionName: string;
  /** No gliding. */
  readonly still: boolean;
  /** The run on show has a policy: it wears the colour of a path, not that of doing nothing. */
  readonly acts: boolean;
  /** What money is called, where the scenario names one. */
  readonly money?: MoneyDocument | undefined;
}

/** What a picture or a file of a run names, so that anybody can make it again. */
export interface RunStamp {
  readonly scenarioId: string;
  readonly scenarioTitle: string;
  readonly seed: string;
  readonly fingerprint: string;
  /** Identity of the engine that ran it. */
  readonly engine: string;
}
