/** What is drawn: paths made continuous, room measured out, and everything that no move of the hand changes. */
import { courseOf, emptyCourse, partingsOf, through, type Course, type Parting } from './fork-course.ts';
import type { ForkPath, ForkStart } from './fork-facts.ts';
import { bandOf, type Band } from './river-bands.ts';
import { frameOf, widthsOf, type FrameRequest, type RiverFrame } from './river-frame.ts';
import {
  firmsOfHair,
  jobsOfThread,
  tributariesOf,
  tributaryKinds,
  type Hair,
  type TributaryKind,
} from './river-hairs.ts';

export interface RiverModel {
  readonly frame: RiverFrame;
  readonly paths: { readonly alone: ForkPath; readonly starts: readonly ForkStart[] };
  readonly alone: Course;
  readonly partings: readonly Parting[];
  /** Written over with the acting path at every move. */
  readonly acting: Course;
  readonly trunk: Band;
  readonly firmsOfHair: number;
  readonly jobsOfThread: number;
  readonly tributaries: Readonly<Record<TributaryKind, readonly Hair[]>>;
}

export interface RiverData {
  readonly alone: ForkPath;
  readonly starts: readonly ForkStart[];
}

/** Moments by which the widest path is found before the room is known. */
const ROUGH = 100;

/** @param request sizes of the page; whether the river forks follows from the data */
export function modelOf({ alone, starts }: RiverData, request: Omit<FrameRequest, 'futures' | 'forked'>): RiverModel {
  const { quarters } = request;
  const known = starts.flatMap(({ path }) => (path === undefined ? [] : [path]));
  const rough = [alone, ...known].map((path) => courseOf(path, quarters, ROUGH));
  const futures = Math.max(alone.outcomes.length, ...known.map(({ outcomes }) => outcomes.length));
  const frame = frameOf({ ...request, futures, forked: known.length > 0 }, widthsOf(rough[0]!, rough.slice(1)));
  const course = courseOf(alone, quarters, frame.steps);
  const trunk = bandOf(course, frame, 0);
  const unit = firmsOfHair(frame, alone);
  const hairs = (kind: TributaryKind): Hair[] =>
    tributariesOf(frame, trunk, through(alone.quarters, alone[kind], quarters, frame.steps), unit, kind);
  return {
    frame,
    paths: { alone, starts },
    alone: course,
    partings: partingsOf(starts, alone, quarters, frame.steps),
    acting: emptyCourse(frame.steps, course.step),
    trunk,
    firmsOfHair: unit,
    jobsOfThread: jobsOfThread(frame, rough),
    tributaries: Object.fromEntries(tributaryKinds.map((kind) => [kind, hairs(kind)])) as unknown as Readonly<
      Record<TributaryKind, readonly Hair[]>
    >,
  };
}
