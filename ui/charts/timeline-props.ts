/** What the time axis is given. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { IndicatorId, LeverId } from '../../engine/index.ts';
import type { EventDocument, Language, MoveDocument, PastSeries } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import type { PhaseBand } from '../plot/phase-bands.ts';
import type { TimelineBudget } from './budget-lane.tsx';
import type { LaneId } from './lane-buttons.tsx';
import type { TimelineRun, TimelineSpread } from './lane-data.ts';
import type { Lane } from './lanes.ts';
import type { NamedMoves } from './score-rows.ts';
import type { TimelinePurse } from './purse-lane.tsx';
import type { TimelineLayout } from './timeline-layout.ts';

export interface TimelineProps {
  /** The run on show: the person's current policy. */
  readonly run: TimelineRun | undefined;
  /** The run before the last change. */
  readonly ghost: TimelineRun | undefined;
  /** The same scenario without any policy; nothing when the policy is empty. */
  readonly baseline: TimelineRun | undefined;
  /** Where many runs go; nothing while that is not known. */
  readonly spread?: TimelineSpread | undefined;
  /** What was measured of the place, in the model's size. */
  readonly past?: readonly PastSeries[] | undefined;
  /** A newer run is being computed. */
  readonly stale: boolean;
  readonly quarters: number;
  /** First quarter in which policy can still be decided; the first of all unless the past is measured. */
  readonly open?: number;
  readonly calendar: Calendar;
  /** Continuous quarter of the playhead. */
  readonly time: Signal<number>;
  readonly events: readonly EventDocument[];
  readonly policy: readonly MoveDocument[];
  /** Which scenario the policy belongs to: a bar in hand is not carried into another. */
  readonly scene?: string;
  /** Packages whose bars fold into one row where rows are short of room. */
  readonly packages?: readonly NamedMoves[];
  /** Of the region on show. */
  readonly purse?: TimelinePurse | undefined;
  readonly budget?: TimelineBudget | undefined;
  /** What follows this quarter is not to be seen yet; the runs given end there. */
  readonly curtain?: { readonly after: number; readonly words: string } | undefined;
  /** Name of a region; its id where none is given. */
  readonly regionName?: (id: string) => string;
  readonly onPolicy: (next: readonly MoveDocument[], phase: 'drag' | 'commit') => void;
  /** Lever being touched, here or elsewhere on the page. */
  readonly activeLever: Signal<LeverId | null>;
  /** Indicator being pointed out. */
  readonly marked?: ReadonlySignal<IndicatorId | null>;
  /** Adds a bar of a lever; not offered when absent. */
  readonly onAdd?: (lever: LeverId) => void;
  /** Opens the figure with the details of a lane. */
  readonly onLane?: (lane: LaneId) => void;
  /** Opens what happened to a line that stands beside others, such as one of the lock-ins. */
  readonly onLine?: (indicator: IndicatorId) => void;
  /** What lies over the life cycle, given where it stands. */
  readonly overlay?: (layout: TimelineLayout, bands: readonly PhaseBand[], coarse: boolean) => ComponentChildren;
  readonly lanes?: readonly Lane[];
  /** Whether bars and budget stand under the lanes. */
  readonly score?: boolean;
  readonly lang: Language;
  readonly reducedMotion: boolean;
}
