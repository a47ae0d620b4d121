/** What the studies of a comparison share: the page's state, the threads, the scene and the uncertainty. */
import type { ReadonlySignal } from '@preact/signals';
import type { AddedPolicy, PathDocument, PathRun, WorldScope } from '../../experiments/index.ts';
import type { Runner } from '../../workers/index.ts';
import type { Studio } from '../studio/studio.ts';
import type { ComparePath } from './path-list.ts';
import type { Readable } from './setting.ts';
import type { CommandPath } from './compare-command.ts';

export interface StudyEnvironment {
  readonly studio: Studio;
  readonly runner: () => Runner;
  /** Identity of what is shown: nothing computed in another scene is shown in this one. */
  readonly scene: ReadonlySignal<string>;
  /** Seed phrase of the comparison. */
  readonly phrase: ReadonlySignal<string>;
  /** Where possible worlds are drawn. */
  readonly scope: Readable<WorldScope>;
}

/** A path that can be asked about. */
export interface StudySubject {
  readonly id: string;
  /** Its policy, and the scenario without it. */
  readonly added: AddedPolicy;
  /** The path as a command writes it. */
  readonly path: CommandPath;
}

/** With what can be asked about. */
export interface AskingEnvironment extends StudyEnvironment {
  /** Undefined while the levels of the paths are not known. */
  readonly subjects: ReadonlySignal<readonly StudySubject[] | undefined>;
}

export interface ComparisonPlan {
  readonly paths: readonly ComparePath[];
  /** The paths as they are written, by id. */
  readonly documents: ReadonlyMap<string, PathDocument>;
  readonly runs: readonly PathRun[];
}
