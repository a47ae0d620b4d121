/** A guided start for every preset: predict, then see. */
import type { Lesson } from './lesson-plan.ts';
import { detroitLesson } from './lessons/detroit.ts';
import { exportClusterLesson } from './lessons/default.ts';
import { guangdongLesson } from './lessons/guangdong.ts';
import { italyLesson } from './lessons/italy.ts';
import { perrouxStrongLesson } from './lessons/perroux-strong.ts';
import { perrouxWeakLesson } from './lessons/perroux-weak.ts';
import { ruhrLesson } from './lessons/ruhr.ts';
import { sinosLesson } from './lessons/sinos.ts';
import { swissLesson } from './lessons/swiss.ts';
import { valleyLesson } from './lessons/valley.ts';
import { westLesson } from './lessons/west.ts';
import { zhejiangLesson } from './lessons/zhejiang.ts';

/** By id of the preset. */
export const lessons: ReadonlyMap<string, Lesson> = new Map(
  [
    exportClusterLesson,
    detroitLesson,
    guangdongLesson,
    italyLesson,
    perrouxStrongLesson,
    perrouxWeakLesson,
    ruhrLesson,
    sinosLesson,
    swissLesson,
    valleyLesson,
    westLesson,
    zhejiangLesson,
  ].map((lesson) => [lesson.preset, lesson]),
);
