import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicatorIds, leverIds, mechanisms } from '../../../engine/index.ts';
import { FIRST_PRESET, presets, scenarioOf, theoryIds, type ScenarioDocument } from '../../../experiments/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { lessonWords } from '../../../ui/explain/lesson-facts.ts';
import { sceneDocument } from '../../../ui/explain/lesson-scene.ts';
import { lessons } from '../../../ui/explain/lessons.ts';
import type { PageTarget } from '../../../ui/explain/lesson-plan.ts';
import { isStageView } from '../../../ui/stage/stage-views.ts';
import { faultsInChinese, faultsInEnglish } from './language.ts';
import { createLessonRuns } from './lesson-runs.ts';

const factsOf = createLessonRuns();

const scenario = (preset: string) => scenarioOf({ format: 1, extends: preset }, presets);

test('every file is the lesson of the preset it is named after', () => {
  const files = readdirSync(new URL('../../../ui/explain/lessons/', import.meta.url));
  expect([...lessons.keys()].map((preset) => `${preset}.ts`).toSorted()).toEqual(files.toSorted());
  expect([...lessons.keys()].filter((preset) => !presets.has(preset))).toEqual([]);
  expect(lessons.has(FIRST_PRESET)).toBe(true);
});

test('a lesson has three to five steps', () => {
  for (const { preset, steps } of lessons.values()) {
    expect(steps.length, preset).toBeGreaterThanOrEqual(3);
    expect(steps.length, preset).toBeLessThanOrEqual(5);
  }
});

test('a lesson does not always end on the same option', () => {
  for (const { preset, steps } of lessons.values())
    expect(new Set(steps.map(({ expected }) => expected)).size, preset).toBeGreaterThan(1);
});

describe.each([...lessons.values()])('$preset', ({ preset, steps, close }) => {
  const { regions, quarters, start } = scenario(preset);
  const exists = (look: PageTarget): boolean => {
    switch (look.look) {
      case 'indicator':
        return indicatorIds.includes(look.indicator);
      case 'lever':
        return leverIds.includes(look.lever);
      case 'mechanism':
        return look.mechanism in mechanisms;
      case 'view':
        return isStageView(look.view);
      case 'region':
        return regions.some(({ id }) => id === look.region);
    }
  };

  test('points at things that exist and moments within the run', () => {
    for (const step of steps) {
      expect(step.looks.filter((look) => !exists(look))).toEqual([]);
      expect(step.looks.length).toBeGreaterThan(0);
      expect(step.cards.filter((id) => !theoryIds.includes(id))).toEqual([]);
      expect(step.cards.length).toBeGreaterThan(0);
      if (step.quarter !== undefined) expect(step.quarter).toBeLessThan(quarters);
      if (step.region !== undefined) expect(regions.map(({ id }) => id)).toContain(step.region);
    }
  });

  test('its scenes can be set and keep the seed of the person', () => {
    const present: ScenarioDocument = { format: 1, extends: preset, seed: 'mine' };
    for (const { start: begin = [], trial } of steps) {
      for (const scene of [begin, trial?.scene ?? []])
        expect(sceneDocument(preset, scene, present, presets).seed).toBe('mine');
    }
    expect(sceneDocument(preset, [], { format: 1, extends: 'another', seed: 'mine' }, presets).seed).toBeUndefined();
  });

  test('speaks both languages', () => {
    const texts = steps.flatMap((step) => [
      step.question,
      ...step.options,
      step.because,
      step.otherwise,
      ...(step.trial ? [step.trial.label] : []),
    ]);
    for (const { en, zh } of [...texts, close]) {
      expect(faultsInEnglish(en), en).toEqual([]);
      expect(faultsInChinese(zh), zh).toEqual([]);
    }
  });

  test.each(steps.map((step, k) => ({ k: k + 1, step })))('step $k comes out as its explanation says', ({ step }) => {
    const finding = step.check(factsOf(preset, step));
    const said = {
      en: finding.said.en(lessonWords('en', calendarOf(start, 'en'))),
      zh: finding.said.zh(lessonWords('zh', calendarOf(start, 'zh'))),
    };
    expect(said.en).toMatch(/\d/);
    expect(said.zh).toMatch(/\d/);
    expect(`${said.en} ${said.zh}`).not.toMatch(/NaN|Infinity|undefined/);
    expect(faultsInEnglish(said.en), said.en).toEqual([]);
    expect(faultsInChinese(said.zh), said.zh).toEqual([]);
    expect(finding.option, said.en).toBe(step.expected);
  });
});
