/**
 * Progress in a lesson: what was chosen, what is pending, what came true. Plain data, changed by
 * functions.
 */
import type { RunResult } from '../../engine/index.ts';
import { readingOf, type LessonFinding, type OptionIndex } from './lesson-facts.ts';
import type { Lesson, LessonStep } from './lesson-plan.ts';

export interface StepProgress {
  readonly chosen?: OptionIndex;
  /** The run that stood there when the answer was asked for; set while waiting for the answer and after. */
  readonly before?: RunResult;
  readonly finding?: LessonFinding;
}

export interface LessonProgress {
  readonly step: number;
  readonly steps: readonly StepProgress[];
}

/** The runs on the page. */
export interface LessonResults {
  readonly current: RunResult | undefined;
  /** The same world without any policy: the current run itself where it has none; undefined while it is not known. */
  readonly baseline: RunResult | undefined;
  /** The current run is not yet that of the present scenario. */
  readonly stale: boolean;
}

export function beginLesson(lesson: Lesson, at = 0): LessonProgress {
  return { step: Math.min(at, lesson.steps.length - 1), steps: lesson.steps.map(() => ({})) };
}

function withStep(progress: LessonProgress, change: (step: StepProgress) => StepProgress): LessonProgress {
  return { ...progress, steps: progress.steps.map((step, k) => (k === progress.step ? change(step) : step)) };
}

/** A prediction can be changed until the answer has been asked for. */
export function chooseOption(progress: LessonProgress, option: OptionIndex): LessonProgress {
  return withStep(progress, (step) => (step.before === undefined ? { ...step, chosen: option } : step));
}

/** Notes the run a trial is compared with; nothing happens before a prediction and a run are there. */
export function askForAnswer(progress: LessonProgress, { current, stale }: LessonResults): LessonProgress {
  return withStep(progress, (step) =>
    step.chosen === undefined || step.before !== undefined || current === undefined || stale
      ? step
      : { ...step, before: current },
  );
}

/** Reads the answer once the runs it needs are there. */
export function settleAnswer(
  progress: LessonProgress,
  lesson: Lesson,
  { current, baseline, stale }: LessonResults,
  regionIds: readonly string[],
): LessonProgress {
  const { before, finding } = progress.steps[progress.step]!;
  if (before === undefined || finding !== undefined || current === undefined || baseline === undefined || stale)
    return progress;
  const facts = {
    now: readingOf(current, regionIds),
    before: readingOf(before, regionIds),
    alone: readingOf(baseline, regionIds),
  };
  const found = stepOf(progress, lesson).check(facts);
  return withStep(progress, (step) => ({ ...step, finding: found }));
}

export function stepOf({ step }: LessonProgress, { steps }: Lesson): LessonStep {
  return steps[step]!;
}

/**
 * Last quarter the page may show: where the present run has the answer, nothing after it until the answer has been read.
 * A step with a trial is asked about a run that is not there yet: null.
 */
export function curtainOf(progress: LessonProgress, lesson: Lesson): number | null {
  const step = stepOf(progress, lesson);
  if (step.trial !== undefined || progress.steps[progress.step]!.finding !== undefined) return null;
  return step.curtain ?? step.quarter ?? 0;
}

/** One step on or back, within the lesson. A step still waiting for its answer is asked again on return. */
export function moveStep(progress: LessonProgress, by: 1 | -1): LessonProgress {
  const to = Math.max(0, Math.min(progress.steps.length - 1, progress.step + by));
  const steps = progress.steps.map((step) => {
    if (step.before === undefined || step.finding !== undefined) return step;
    const { before: _before, ...rest } = step;
    return rest;
  });
  return { step: to, steps };
}
