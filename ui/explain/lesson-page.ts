/** What a lesson asks of the page, and how the studio does it. */
import type { Presets, ScenarioDocument } from '../../experiments/index.ts';
import { sceneDocument, type SceneChange } from './lesson-scene.ts';
import type { PageTarget } from './lesson-plan.ts';

export type LessonAction =
  /** Put this scene of the lesson's preset on the page; one step of undo. */
  | { readonly action: 'scene'; readonly scene: readonly SceneChange[] }
  | { readonly action: 'quarter'; readonly quarter: number }
  | { readonly action: 'look'; readonly look: PageTarget };

/** The part of the page that lessons touch. */
export interface LessonPage {
  readonly presets: Presets;
  /** The scenario as it stands. */
  readonly document: () => ScenarioDocument;
  readonly change: (document: ScenarioDocument) => void;
  readonly seek: (quarter: number) => void;
  /** Marks a lever, chart, view, mechanism or region so that it is found at once. */
  readonly show: (look: PageTarget) => void;
}

export function perform(action: LessonAction, preset: string, page: LessonPage): void {
  switch (action.action) {
    case 'scene':
      page.change(sceneDocument(preset, action.scene, page.document(), page.presets));
      return;
    case 'quarter':
      page.seek(action.quarter);
      return;
    case 'look':
      page.show(action.look);
  }
}
