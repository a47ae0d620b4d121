import { expect, test } from 'vitest';
import { run, type RunResult } from '../../../engine/index.ts';
import { presets, resolve, type ScenarioDocument } from '../../../experiments/index.ts';
import { perform, type LessonPage } from '../../../ui/explain/lesson-page.ts';
import {
  askForAnswer,
  beginLesson,
  chooseOption,
  moveStep,
  settleAnswer,
  type LessonResults,
} from '../../../ui/explain/lesson-progress.ts';
import { lessons } from '../../../ui/explain/lessons.ts';

const lesson = lessons.get('default')!;
const result = run(resolve({ format: 1, extends: 'default' }, presets).input);
const here: LessonResults = { current: result, baseline: result, stale: false };

test('predict, ask, see: in this order only', () => {
  const start = beginLesson(lesson);
  expect(askForAnswer(start, here)).toEqual(start);
  const chosen = chooseOption(start, 1);
  expect(chooseOption(chosen, 0).steps[0]!.chosen).toBe(0);
  expect(settleAnswer(chosen, lesson, here, ['region']).steps[0]!.finding).toBeUndefined();
  const asked = askForAnswer(chosen, here);
  expect(chooseOption(asked, 2).steps[0]!.chosen).toBe(1);
  expect(asked.steps[0]!.before).toBe(result);
  const settled = settleAnswer(asked, lesson, here, ['region']);
  expect(settled.steps[0]!.finding!.option).toBe(2);
  expect(settled.steps[0]!.chosen).toBe(1);
  expect(settleAnswer(settled, lesson, here, ['region'])).toBe(settled);
});

test('nothing is read from a run that is out of date or not there yet', () => {
  const chosen = chooseOption(beginLesson(lesson), 1);
  expect(askForAnswer(chosen, { ...here, stale: true }).steps[0]!.before).toBeUndefined();
  expect(askForAnswer(chosen, { ...here, current: undefined }).steps[0]!.before).toBeUndefined();
  const asked = askForAnswer(chosen, here);
  for (const missing of [{ stale: true }, { current: undefined }, { baseline: undefined }]) {
    expect(settleAnswer(asked, lesson, { ...here, ...missing }, ['region'])).toBe(asked);
  }
});

test('steps stay within the lesson; an answer stays, a question left waiting is open again', () => {
  const start = beginLesson(lesson);
  expect(moveStep(start, -1).step).toBe(0);
  const answered = settleAnswer(askForAnswer(chooseOption(start, 2), here), lesson, here, ['region']);
  const waiting = askForAnswer(chooseOption(moveStep(answered, 1), 0), here);
  const back = moveStep(waiting, -1);
  expect(back.steps[0]!.finding).toBeDefined();
  expect(back.steps[1]).toEqual({ chosen: 0 });
  let end = start;
  for (let k = 0; k < 9; k++) end = moveStep(end, 1);
  expect(end.step).toBe(lesson.steps.length - 1);
});

test('the person’s own seed decides: another run, another reading of the same question', () => {
  const other: RunResult = run(resolve({ format: 1, extends: 'default', seed: 'another' }, presets).input);
  const said = (current: RunResult): unknown => {
    const runs = { current, baseline: current, stale: false };
    const { finding } = settleAnswer(askForAnswer(chooseOption(beginLesson(lesson), 0), runs), lesson, runs, ['region'])
      .steps[0]!;
    return finding!.said.en({ jobs: String, count: String, share: String, index: String, times: String, year: String });
  };
  expect(said(other)).not.toBe(said(result));
});

test('actions become a document, a quarter or a pointer on the page', () => {
  let document: ScenarioDocument = {
    format: 1,
    extends: 'default',
    seed: 'mine',
    policy: [{ lever: 'rd', level: 1, from: 0 }],
  };
  const told: unknown[] = [];
  const page: LessonPage = {
    presets,
    document: () => document,
    change: (next) => (document = next),
    seek: (quarter) => told.push(quarter),
    show: (look) => told.push(look),
  };
  perform({ action: 'scene', scene: [{ change: 'lever', lever: 'open', level: 0.5, from: 20 }] }, 'default', page);
  expect(document).toEqual({
    format: 1,
    extends: 'default',
    seed: 'mine',
    policy: [{ lever: 'open', level: 0.5, from: 20 }],
  });
  perform({ action: 'scene', scene: [] }, 'default', page);
  expect(document).toEqual({ format: 1, extends: 'default', seed: 'mine' });
  perform({ action: 'quarter', quarter: 30 }, 'default', page);
  perform({ action: 'look', look: { look: 'lever', lever: 'rd' } }, 'default', page);
  expect(told).toEqual([30, { look: 'lever', lever: 'rd' }]);
});
