import { expect, test } from 'vitest';
import { indicatorIds, leverIds, mechanisms, processLabels, schedule } from '../../engine/index.ts';
import { designs, industryIds, parameterIds, placeIds, presets } from '../../experiments/index.ts';
import { displayWidth } from '../../cli/text-table.ts';
import { commandLine } from './command-line.ts';

const { jiqun } = commandLine();
const catalogues: readonly (readonly [string, string, readonly string[]])[] = [
  ['scenarios', 'id', [...presets.keys()]],
  ['designs', 'id', [...designs.keys()]],
  ['levers', 'id', leverIds],
  ['assumptions', 'id', parameterIds],
  ['industries', 'id', industryIds],
  ['places', 'id', placeIds],
  ['indicators', 'id', indicatorIds],
  ['mechanisms', 'id', Object.keys(mechanisms)],
  ['schedule', 'name', schedule.map(({ name }) => name)],
];

test.each(catalogues)('list %s is complete, in both languages and as JSON', async (name, key, ids) => {
  const [json, en, zh] = await Promise.all([
    jiqun('list', name, '--json'),
    jiqun('list', name),
    jiqun('list', name, '--lang', 'zh'),
  ]);
  expect([json.status, en.status, zh.status]).toEqual([0, 0, 0]);
  expect((JSON.parse(json.out) as Record<string, unknown>[]).map((entry) => entry[key])).toEqual(ids);
  for (const [{ out }, shown] of [
    [en, ids],
    [zh, name === 'schedule' ? ids.map((id) => processLabels[id]!.zh) : ids],
  ] as const) {
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(ids.length + 1);
    shown.forEach((id, k) => expect(lines[k + 1]).toContain(id));
  }
  expect(zh.out).toMatch(/[\u4e00-\u9fff]/);
});

test('columns stand under each other however wide the characters are', async () => {
  const { out } = await jiqun('list', 'levers', '--lang', 'zh');
  const [head, ...rows] = out.trimEnd().split('\n') as [string, ...string[]];
  const column = displayWidth(head.slice(0, head.indexOf('力度')));
  for (const row of rows) expect(displayWidth(row.slice(0, row.search(/\d/)))).toBe(column);
});
