/** Faults are told by the names of fields, not by keys. */
import { expect, test } from 'vitest';
import { placeWords } from '../../../ui/editor/place-words.ts';

test.each([
  ['assumptions.initialWage', 'World · Wage at the start', '世界 · 期初工资'],
  ['regions[1].id', 'Regions · 2 · Short name, for bars and expectations', '区域 · 2 · 简称（政策与预期中引用）'],
  ['regions[0].assumptions.initialWage', 'Regions · 1 · Wage at the start', '区域 · 1 · 期初工资'],
  ['policy[2].level', 'Events and policy · Policy · 3 · Level', '事件与政策 · 政策 · 3 · 力度'],
  ['packages.mine.policy[0].lever', 'Packages · mine · Policy · 1 · Lever', '政策组合 · mine · 政策 · 1 · 政策杠杆'],
  ['packages.mine.start', 'Packages · mine · Starts in', '政策组合 · mine · 开始于'],
  ['expect[3].measure.indicator', 'Expected · 4 · Measure', '预期 · 4 · 指标'],
  ['title.zh', 'Words · Title · 中文', '文字 · 标题 · 中文'],
  // What is not edited here is told by its place in the document.
  ['study.window', 'study.window', 'study.window'],
  ['', '', ''],
])('%s', (path, en, zh) => {
  expect([placeWords(path, 'en'), placeWords(path, 'zh')]).toEqual([en, zh]);
});
