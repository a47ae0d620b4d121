import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presetCourses } from '../../../docs/documents/preset-courses.ts';
import { presets } from '../../../experiments/index.ts';
import { presetCourse } from '../../../ui/facts/preset-courses.ts';
import { presetGroups } from '../../../ui/facts/preset-list.ts';

const ids = (lang: 'en' | 'zh') => presetGroups(presets, lang).map(({ entries }) => entries.map(({ id }) => id));

test('every preset stands in one group, and China comes first in Chinese', () => {
  for (const lang of ['en', 'zh'] as const) expect(ids(lang).flat().toSorted()).toEqual([...presets.keys()].toSorted());
  expect(ids('zh')[0]).toEqual(['zhejiang', 'wenzhou', 'guangdong', 'west']);
  expect(presetGroups(presets, 'zh')[0]!.name).toBe('中国');
  expect(ids('en')[0]![0]).toBe('default');
  expect(presetGroups(presets, 'en').map(({ name }) => name)).not.toContain('Others');
});

test('a preset nobody has put into a group is listed all the same', async () => {
  const more = new Map([...presets, ['lacquer', { format: 1, extends: 'default', id: 'lacquer' } as const]]);
  const last = presetGroups(more, 'en').at(-1)!;
  expect([last.name, last.entries.map(({ id }) => id)]).toEqual(['Others', ['lacquer']]);
  expect(await presetCourse('lacquer')).toEqual([]);
});

test('the lines in the list are what the engine runs', async () => {
  expect(readFileSync('ui/facts/preset-courses.json', 'utf8')).toBe(presetCourses());
  for (const id of presets.keys())
    for (const course of await presetCourse(id)) {
      expect(course.length).toBeGreaterThan(15);
      expect(course.every(Number.isFinite)).toBe(true);
    }
  expect((await presetCourse('west')).length).toBe(2);
});
