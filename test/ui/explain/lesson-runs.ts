/** Runs of lesson scenes, each computed once per test file. */
import { run, type RunResult } from '../../../engine/index.ts';
import { presets, resolve, type ScenarioDocument } from '../../../experiments/index.ts';
import { readingOf, type LessonFacts } from '../../../ui/explain/lesson-facts.ts';
import { asShipped, sceneDocument, type SceneChange } from '../../../ui/explain/lesson-scene.ts';
import type { LessonStep } from '../../../ui/explain/lesson-plan.ts';

const known = new Map<string, { readonly result: RunResult; readonly regionIds: readonly string[] }>();

function runOf(document: ScenarioDocument, withPolicy = true) {
  const key = JSON.stringify([document, withPolicy]);
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const { input, regions } = resolve(document, presets);
  const made = { result: run(withPolicy ? input : { ...input, policy: [] }), regionIds: regions.map(({ id }) => id) };
  known.set(key, made);
  return made;
}

/** What a step is answered from, with the preset's own seed or another one. */
export function factsOf(preset: string, step: LessonStep, seed?: string): LessonFacts {
  const present: ScenarioDocument = { format: 1, extends: preset, ...(seed === undefined ? {} : { seed }) };
  const document = (scene: readonly SceneChange[]) => sceneDocument(preset, scene, present, presets);
  const reading = (scene: readonly SceneChange[], withPolicy = true) => {
    const { result, regionIds } = runOf(document(scene), withPolicy);
    return readingOf(result, regionIds);
  };
  const start = step.start ?? asShipped;
  const now = step.trial?.scene ?? start;
  return { now: reading(now), before: reading(start), alone: reading(now, false) };
}
