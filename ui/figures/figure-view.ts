/** What every part of a figure needs to know about the page it stands on. */
import type { Text } from '../../engine/index.ts';
import type { Language, MoneyDocument, PastSeries } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import type { TimelineRun, TimelineSpread } from '../charts/lane-data.ts';

/** A measured past beside the run on show. */
export interface PastShown {
  readonly series: readonly PastSeries[];
  /** The place and its industry. */
  readonly place: Text;
  /** What is counted and where it was read. */
  readonly note?: Text | undefined;
  readonly source?: Text | undefined;
}

export interface FigureRuns {
  /** The run on show. */
  readonly run: TimelineRun | undefined;
  /** The run before the last change. */
  readonly ghost: TimelineRun | undefined;
  /** The same scenario without any policy. */
  readonly baseline: TimelineRun | undefined;
  /** Where many runs go; nothing while that is not known or not wanted. */
  readonly spread?: TimelineSpread | undefined;
  /** What was measured of the place, in the model's size; nothing where nothing is known or wanted. */
  readonly past?: PastShown | undefined;
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
