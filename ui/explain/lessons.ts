/** Lessons through presets: predict, then see. Every file of `lessons/` is one. */
import type { Lesson } from './lesson-plan.ts';

const files = import.meta.glob('./lessons/*.ts', { eager: true, import: 'lesson' }) as Record<string, Lesson>;

/** By id of the preset; a preset need not have one. */
export const lessons: ReadonlyMap<string, Lesson> = new Map(
  Object.values(files).map((lesson) => [lesson.preset, lesson]),
);
