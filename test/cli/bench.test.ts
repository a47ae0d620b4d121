/** The comparisons of `bench` that measure nothing: what it refuses, and stored sessions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from './command-line.ts';

const { folder, jiqun } = commandLine();

function store(name: string, document: object): void {
  writeFileSync(join(folder, name), JSON.stringify(document));
}

test('stored sessions are compared in reference units, and it says why that is coarse', async () => {
  store('old.json', { engine: 'a', referenceUnit: 4, nsPerFirmQuarter: 1000, startUpMs: 100 });
  store('new.json', { engine: 'b', referenceUnit: 8, nsPerFirmQuarter: 1500, startUpMs: 200 });
  const { status, out, messages } = await jiqun('bench', '--against', 'old.json..new.json', '--json');
  expect({ status, messages }).toEqual({ status: 0, messages: [] });
  expect(JSON.parse(out)).toMatchObject({
    unit: 'reference unit',
    figures: [
      { path: 'startUpMs', ratio: 1 },
      { path: 'nsPerFirmQuarter', before: 250, after: 187.5, ratio: 0.75 },
    ],
  });
  const text = await jiqun('bench', '--against', 'old.json..new.json');
  expect(text.out).toContain('only ratios measured in one session prove a change');
  expect(text.out).toMatch(/nsPerFirmQuarter +250 +188 +0\.750/);
});

test('what cannot be compared is refused before anything is measured', async () => {
  store('other.json', { format: 1 });
  for (const [against, message] of [
    ['old.json', '--against: found "old.json", allowed BEFORE or BEFORE..AFTER'],
    ['old.json..none.json', 'none.json: found no such file, allowed a JSON file that bench saved'],
    ['old.json..other.json', 'other.json: found something else, allowed a JSON file that bench saved'],
    // A commit can be had in a clone only.
    ['HEAD~5', '.: found another folder, allowed the project folder'],
  ] as const) {
    const { status, out, messages } = await jiqun('bench', '--against', against);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(messages.join('\n')).toContain(message);
  }
  expect(await jiqun('bench', '--save', 'speed.txt')).toMatchObject({ status: 2, out: '' });
  expect(await jiqun('bench', '--page')).toMatchObject({ status: 2, out: '' });
});

test('versions that are none are refused before anything is built', async () => {
  mkdirSync(join(folder, 'scenarios'));
  writeFileSync(join(folder, 'package.json'), '{}');
  const { status, messages } = await jiqun('bench', '--against', 'nobody..nothing');
  expect({ status, messages }).toEqual({
    status: 2,
    messages: ['nobody', 'nothing'].map(
      (side) => `--against: found "${side}", allowed a commit of this clone, or the folder of another one`,
    ),
  });
});
