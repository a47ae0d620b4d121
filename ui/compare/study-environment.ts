/** What the studies of a comparison share: the page's state, the threads, the scene and the uncertainty. */
import type { ReadonlySignal } from '@preact/signals';
import type { PathRun, WorldScope } from '../../experiments/index.ts';
import type { Runner } from '../../workers/index.ts';
import type { Studio } from '../studio/studio.ts';
import type { ComparePath } from './path-list.ts';

export interface StudyEnvironment {
  readonly studio: Studio;
  readonly runner: () => Runner;
  /** Identity of what is shown: nothing computed in another scene is shown in this one. */
  readonly scene: ReadonlySignal<string>;
  /** Seed phrase of the comparison. */
  readonly phrase: ReadonlySignal<string>;
  /** Where possible worlds are drawn. */
  readonly scope: ReadonlySignal<WorldScope>;
}

export interface ComparisonPlan {
  readonly paths: readonly ComparePath[];
  readonly runs: readonly PathRun[];
}
