/** What a lesson is: questions to a preset, each predicted first and then seen. */
import type { IndicatorId, LeverId, MechanismId, Text } from '../../engine/index.ts';
import type { TheoryId } from '../../experiments/index.ts';
import type { StageViewId } from '../stage/stage-views.ts';
import type { LessonFinding, LessonFacts, OptionIndex } from './lesson-facts.ts';
import type { SceneChange } from './lesson-scene.ts';

/** Something on the page a step points at. */
export type PageTarget =
  | { readonly look: 'indicator'; readonly indicator: IndicatorId }
  | { readonly look: 'lever'; readonly lever: LeverId }
  | { readonly look: 'mechanism'; readonly mechanism: MechanismId }
  | { readonly look: 'view'; readonly view: StageViewId }
  | { readonly look: 'region'; readonly region: string };

/** What a step does to the page when it is asked to. */
export interface LessonTrial {
  /** On the button: what happens, in the imperative. */
  readonly label: Text;
  readonly scene: readonly SceneChange[];
}

export interface LessonStep {
  readonly question: Text;
  readonly options: readonly [Text, Text, Text];
  /** The scene while the question is asked; the preset as shipped when absent. */
  readonly start?: readonly SceneChange[];
  /** Absent where the present run has the answer. */
  readonly trial?: LessonTrial;
  /** Quarter the playhead goes to. */
  readonly quarter?: number;
  /**
   * Where the present run has the answer: the last quarter that does not give it away, which is where the curtain hangs
   * until the guess is in; `quarter` when absent.
   */
  readonly curtain?: number;
  /** Id of the region shown, where there are several; the first when absent. */
  readonly region?: string;
  readonly looks: readonly PageTarget[];
  readonly cards: readonly TheoryId[];
  /** Reads the answer from the person's own runs. */
  readonly check: (facts: LessonFacts) => LessonFinding;
  /** The option that comes true with the preset's own seed, which the explanation is written for. */
  readonly expected: OptionIndex;
  /** The answer holds in less than four fifths of the seeds: the page then says how often each option comes true. */
  readonly odds?: true;
  readonly because: Text;
  /** What to consider when the user's run went another way. */
  readonly otherwise: Text;
}

export interface Lesson {
  readonly preset: string;
  readonly steps: readonly LessonStep[];
  /** What to take away. */
  readonly close: Text;
}
