/** Runs of lesson scenes, and what steps of lessons are answered from. */
import { run, type RunResult } from '../../../engine/index.ts';
import { presets, resolve, type ScenarioDocument } from '../../../experiments/index.ts';
import { readingOf, type LessonFacts, type Reading } from '../../../ui/explain/lesson-facts.ts';
import { asShipped, sceneDocument, type SceneChange } from '../../../ui/explain/lesson-scene.ts';
import type { LessonStep } from '../../../ui/explain/lesson-plan.ts';

/** What a step is answered from, with the preset's own seed or another one. */
export type FactsOf = (preset: string, step: LessonStep, seed?: string) => LessonFacts;

/** Every run is made when it is first asked for, once, and kept as long as what is returned here. */
export function createLessonRuns(): FactsOf {
  const known = new Map<string, Reading>();

  function readingOfRun(document: ScenarioDocument): Reading {
    const key = JSON.stringify(document);
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const { input, regions } = resolve(document, presets);
    const result: RunResult = run(input);
    const made = readingOf(
      result,
      regions.map(({ id }) => id),
    );
    known.set(key, made);
    return made;
  }

  return (preset, step, seed) => {
    const present: ScenarioDocument = { format: 1, extends: preset, ...(seed === undefined ? {} : { seed }) };
    const document = (scene: readonly SceneChange[]) => sceneDocument(preset, scene, present, presets);
    const start = step.start ?? asShipped;
    const now = step.trial?.scene ?? start;
    return {
      get now() {
        return readingOfRun(document(now));
      },
      get before() {
        return readingOfRun(document(start));
      },
      get alone() {
        return readingOfRun({ ...document(now), policy: [] });
      },
    };
  };
}
