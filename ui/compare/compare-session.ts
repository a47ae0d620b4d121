/** The public face of a comparison: its paths, its questions, its results. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Fault } from '../../experiments/index.ts';
import type { StageViewId } from '../stage/stage-views.ts';
import type { StreamState } from '../studio/stream.ts';
import type { CheapestStudy } from './cheapest-study.ts';
import type { AttributionStudy } from './attribution-study.ts';
import type { IndustriesStudy } from './industries-study.ts';
import type { EqualBudget } from './equal-budget.ts';
import type { AskingEnvironment, ComparisonPlan } from './study-environment.ts';
import type { ShownRuns } from './shown-runs.ts';
import type { RankingStudy } from './ranking-study.ts';
import type { Snapshot } from './snapshot.ts';
import type { StudySettings } from './study-settings.ts';
import type { WindowStudy } from './window-study.ts';

export interface CompareSession
  extends Pick<
    StudySettings,
    'paths' | 'unplaced' | 'count' | 'precision' | 'scope' | 'indicator' | 'reference' | 'stages' | 'put'
  > {
  /** Whether doing nothing happens in the person's world or in the scenario's own. */
  readonly follows: Signal<boolean>;
  /** Ids of the paths on the two stages. */
  readonly left: ReadonlySignal<string>;
  readonly right: ReadonlySignal<string>;
  /** Number of the run on the stages, from 0; null for the scenario's own luck. */
  readonly replicate: Signal<number | null>;
  /** What both stages show. */
  readonly stageView: Signal<StageViewId>;
  /** Run under the pointer, in the odds or the charts. */
  readonly lit: Signal<number | null>;
  readonly plan: ReadonlySignal<ComparisonPlan | undefined>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** Paths that run exactly as one before them. */
  readonly same: ReadonlySignal<readonly { readonly name: string; readonly as: string }[]>;
  readonly snapshot: ReadonlySignal<Snapshot | undefined>;
  /** The snapshot is of other paths or another world than are asked for now. */
  readonly stale: ReadonlySignal<boolean>;
  readonly state: ReadonlySignal<StreamState>;
  /** All requested runs have arrived, or the result is precise enough. */
  readonly complete: ReadonlySignal<boolean>;
  readonly preciseEnough: ReadonlySignal<boolean>;
  readonly equal: EqualBudget;
  readonly shown: ShownRuns;
  readonly window: WindowStudy;
  readonly cheapest: CheapestStudy;
  readonly attribution: AttributionStudy;
  readonly industries: IndustriesStudy;
  readonly ranking: RankingStudy;
  /** What else can be asked of the same paths. */
  readonly asking: AskingEnvironment;
  /** The same comparison on the command line; read in a component, it follows what is asked. */
  readonly command: () => string;
  readonly stop: () => void;
  readonly go: () => void;
  /** Called when a view opens that shows it; the returned function when that one closes. */
  readonly enter: () => () => void;
}
