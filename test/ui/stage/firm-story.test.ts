import { describe, expect, test } from 'vitest';
import {
  firmFacts,
  relationSentence,
  tellStory,
  type FirmFacts,
  type StoryContext,
} from '../../../ui/stage/firm-story.ts';
import { createStageMemory, numberFirms } from '../../../ui/stage/stage-memory.ts';
import { stageText, yearLabel } from '../../../ui/stage/stage-text.ts';
import { syntheticPanel } from './synthetic-panel.ts';
import { indexed } from './at-once.ts';

const contexts: { en: StoryContext; zh: StoryContext } = {
  en: { language: 'en', yearLabel: yearLabel.en, regionNames: ['East', 'West'] },
  zh: { language: 'zh', yearLabel: yearLabel.zh, regionNames: ['东部', '西部'] },
};

const facts: FirmFacts = {
  number: 148,
  state: 'alive',
  origin: 'spinOff',
  birth: 70,
  isFounder: false,
  parent: { serial: 22, number: 23 },
  end: null,
  region: 0,
  chain: 1,
  level: 2,
  jobs: 1234,
  margin: -0.0312,
  produces: true,
  cheats: false,
  inputs: [0, 4, 9, -1].map((supplier) => ({ supplier, specificity: 0.4 })),
  levels: [
    { quarter: 70, level: 1 },
    { quarter: 96, level: 2 },
  ],
  moves: [],
  children: [90, 80, 70].map((number) => ({ serial: number - 1, number })),
  childrenAlive: 2,
  teachers: [{ serial: 40, number: 41 }],
  lossQuarters: 0,
  shrunk: false,
  ending: undefined,
};

describe('story of a firm', () => {
  test('is told in English', () => {
    expect(tellStory(facts, contexts.en)).toEqual({
      title: 'Firm 148 · ODM',
      birth: 'Left firm 23 in year 17',
      fate: undefined,
      ending: undefined,
      lines: ['Rose to ODM in year 24'],
      relations: [
        { id: 'teachers', label: 'Learned from', firms: facts.teachers, rest: '' },
        { id: 'buyers', label: 'Sells to', firms: [], rest: 'regular buyers (relational chain)' },
        { id: 'suppliers', label: 'Buys from', firms: [], rest: 'suppliers 1, 5, 10; rest imported' },
        { id: 'children', label: 'Spin-offs', firms: facts.children, rest: ' (2 still here)' },
      ],
      jobs: '1,234',
      margin: '−3.1%',
    });
  });

  test('says beforehand how it ends, and nothing once it has', () => {
    const closing = { ...facts, end: 115, ending: { margin: -0.031, leaves: false } };
    expect(tellStory(closing, contexts.en).ending).toBe('Closes in year 28, margin −3%');
    expect(tellStory(closing, contexts.zh).ending).toBe('第 28 年关闭，利润率 −3%');
    expect(tellStory({ ...closing, ending: { margin: 0.02, leaves: true } }, contexts.en).ending).toBe(
      'Moves away in year 28, margin 2%',
    );
    expect(tellStory({ ...closing, state: 'closed' }, contexts.en).ending).toBeUndefined();
  });

  test('is told in Chinese', () => {
    expect(tellStory(facts, contexts.zh)).toEqual({
      title: '企业 148 · ODM',
      birth: '第 17 年从企业 23 衍生',
      fate: undefined,
      ending: undefined,
      lines: ['第 24 年升为 ODM'],
      relations: [
        { id: 'teachers', label: '学习对象', firms: facts.teachers, rest: '' },
        { id: 'buyers', label: '销往', firms: [], rest: '长期合作买家（关系型价值链）' },
        { id: 'suppliers', label: '采购自', firms: [], rest: '配套企业 1、5、10，其余进口' },
        { id: 'children', label: '衍生企业', firms: facts.children, rest: '（2 家仍在）' },
      ],
      jobs: '1,234',
      margin: '−3.1%',
    });
  });

  test('ends with the reason why it closed', () => {
    const closed: FirmFacts = { ...facts, state: 'closed', end: 132, lossQuarters: 5 };
    expect(tellStory(closed, contexts.en).fate).toBe(
      'Closed in year 33: margin below zero for 5 quarters, cash used up',
    );
    expect(tellStory(closed, contexts.zh).fate).toBe('第 33 年关闭：利润率连续 5 季为负，现金耗尽');
    expect(tellStory({ ...closed, shrunk: true }, contexts.en).fate).toBe('Closed in year 33: shrunk beyond survival');
    expect(tellStory({ ...closed, lossQuarters: 0 }, contexts.zh).fate).toBe('第 33 年关闭：现金耗尽');
    expect(tellStory(closed, contexts.en).relations.map(({ id }) => id)).toEqual(['teachers', 'children']);
  });

  test('ends with the wage gap when it moved away', () => {
    const left: FirmFacts = { ...facts, state: 'left', end: 124, region: 1 };
    const wageRatio = (region: number): number => (region === 1 ? 2.42 : 1);
    expect(tellStory(left, { ...contexts.en, wageRatio }).fate).toBe(
      'Moved away in year 31: local wages were 2.4 times those outside',
    );
    expect(tellStory(left, { ...contexts.zh, wageRatio }).fate).toBe('第 31 年外迁：本地工资已是区外的 2.4 倍');
    expect(tellStory(left, contexts.en).fate).toBe('Moved away in year 31: it could produce more cheaply outside');
  });

  test('says so before the firm is born', () => {
    const notYet: FirmFacts = { ...facts, state: 'notYet' };
    expect(tellStory(notYet, contexts.en)).toMatchObject({ fate: 'Not born yet: appears in year 17', lines: [] });
    expect(tellStory(notYet, contexts.zh).fate).toBe('此时尚未成立，第 17 年才会出现');
  });

  test('names every origin', () => {
    const birth = (change: Partial<FirmFacts>): string =>
      tellStory({ ...facts, parent: null, ...change }, contexts.en).birth;
    expect(birth({ isFounder: true, origin: 'startUp' })).toBe('Here from the start');
    expect(birth({ isFounder: true, origin: 'foreign' })).toBe('Foreign, here from the start');
    expect(birth({ origin: 'startUp' })).toBe('Founded in year 17');
    expect(birth({ origin: 'foreign' })).toBe('Came from abroad in year 17');
    expect(birth({ origin: 'stateSeeded' })).toBe('Set up by the state in year 17');
    expect(birth({ origin: 'spinOff' })).toBe('Left another firm in year 17');
  });

  test('uses calendar years where the scenario has them', () => {
    const context: StoryContext = { ...contexts.zh, yearLabel: (quarter) => `${1978 + Math.floor(quarter / 4)} 年` };
    expect(tellStory(facts, context).birth).toBe('1995 年从企业 23 衍生');
  });

  test('names the region it moved to', () => {
    const moved: FirmFacts = { ...facts, moves: [{ quarter: 80, to: 1 }] };
    expect(tellStory(moved, contexts.en).lines).toContain('Moved to West in year 20');
    expect(tellStory(moved, contexts.zh).lines).toContain('第 20 年迁往西部');
  });
});

test('relations are sentences too, and long lists are counted', () => {
  const many: FirmFacts = {
    ...facts,
    childrenAlive: 6,
    children: Array.from({ length: 6 }, (_unused, k) => ({ serial: k, number: k + 1 })),
  };
  const spoken = (language: 'en' | 'zh') =>
    tellStory(many, contexts[language]).relations.map((relation) => relationSentence(relation, language));
  expect(spoken('en').at(-1)).toBe('Spin-offs firm 1, firm 2, firm 3 and 3 more');
  expect(spoken('zh').at(-1)).toBe('衍生企业 企业 1、企业 2、企业 3 等共 6 家');
  expect(spoken('en')[0]).toBe('Learned from firm 41');
});

describe('facts from a panel', () => {
  const index = indexed(syntheticPanel({ quarters: 60, founders: 30 }));
  const { book } = index.panel;
  const numbers = numberFirms(index, createStageMemory());
  const serials = Array.from({ length: index.firms.count }, (_unused, s) => s);

  test('state follows the playhead', () => {
    const s = serials.find(
      (serial) => index.firms.first[serial]! > 4 && book.firms.end[serial]! > 0 && book.firms.fate[serial] === 1,
    )!;
    const end = book.firms.end[s]!;
    expect(firmFacts(index, numbers, s, index.firms.first[s]! - 1)?.state).toBe('notYet');
    expect(firmFacts(index, numbers, s, index.firms.first[s]!)?.state).toBe('alive');
    expect(firmFacts(index, numbers, s, end - 1)?.state).toBe('alive');
    expect(firmFacts(index, numbers, s, end)).toMatchObject({ state: 'closed', end });
  });

  test('teachers are the last three firms it learned from, the latest first', () => {
    const s = serials.find((serial) => index.firms.first[serial] === 0 && index.firms.last[serial]! > 20)!;
    const { learnedFrom } = index.panel.firms;
    const rowOf = (quarter: number): number => index.firms.rows[index.firms.start[s]! + quarter]!;
    [2, 5, 6, 7, 9].forEach((quarter, k) => (learnedFrom[rowOf(quarter)] = [11, 12, 13, 12, 14][k]!));
    const teachers = (quarter: number) => firmFacts(index, numbers, s, quarter)!.teachers.map(({ serial }) => serial);
    expect(teachers(1)).toEqual([]);
    expect(teachers(8)).toEqual([12, 13, 11]);
    expect(teachers(20)).toEqual([14, 12, 13]);
    expect(firmFacts(index, numbers, s, 9)!.teachers[0]!.number).toBe(numbers[14]);
  });

  test('jobs are ten per labour unit; children and levels are counted up to the playhead', () => {
    const s = serials.find((serial) => index.childOffsets[serial + 1]! - index.childOffsets[serial]! >= 2)!;
    const child = index.children[index.childOffsets[s]!]!;
    const born = index.firms.first[child]!;
    expect(firmFacts(index, numbers, s, born - 1)?.children).toHaveLength(0);
    expect(firmFacts(index, numbers, s, born)?.children.map(({ serial }) => serial)).toContain(child);
    const row = index.panel.firms.offsets[9]!;
    expect(firmFacts(index, numbers, index.panel.firms.serial[row]!, 9)?.jobs).toBeCloseTo(
      10 * index.panel.firms.employment[row]!,
      4,
    );
    const levels = firmFacts(index, numbers, s, 59)!.levels;
    expect(levels[0]?.quarter).toBe(index.firms.first[s]);
    for (let k = 1; k < levels.length; k++) expect(levels[k]!.level).not.toBe(levels[k - 1]!.level);
  });
});

test('both dictionaries have the same shape', () => {
  const shape = (value: object): string[] =>
    Object.entries(value).map(([key, text]) => `${key}:${Array.isArray(text) ? text.length : typeof text}`);
  expect(shape(stageText.zh)).toEqual(shape(stageText.en));
});
