import { expect, test } from 'vitest';
import {
  parseDocument,
  pathRuns,
  presets,
  scenarioOf,
  type PathDocument,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import {
  BASE,
  MOST_PATHS,
  movedTo,
  pathDocument,
  POLICY,
  renamed,
  startOf,
  withFork,
  withoutPath,
  withPackagePath,
  type ComparePath,
} from '../../../ui/compare/path-list.ts';
import { readPathTable, writtenPaths } from '../../../ui/compare/path-table.ts';

const document: ScenarioDocument = { format: 1, extends: 'default' };
const policy = [{ lever: 'rd' as const, level: 0.5, from: 40 }];
const scenario = scenarioOf({ ...document, policy }, presets);
const preset = scenarioOf(document, presets);
const nameOf = (id: string): string => `${id} · ${id}的名称`;

const opened = (paths: readonly PathDocument[], study?: object) => {
  const parsed = parseDocument({ ...document, policy, paths, ...(study === undefined ? {} : { study }) }, presets);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return readPathTable(parsed.document, scenarioOf(parsed.document, presets), preset);
};
const inputsOf = (paths: readonly ComparePath[]): string => {
  const made = pathRuns(
    { ...document, policy },
    paths.map((path) => pathDocument(path, scenario)),
    presets,
  );
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return JSON.stringify(made.runs.map(({ name, input }) => [name, input]));
};

test('packages, forks, names and colours come back as what they were, with the same runs', () => {
  let { paths } = readPathTable({}, scenario, preset);
  paths = withPackagePath(paths, scenario, 'reformFirst');
  const mine = paths.find(({ kind }) => kind === 'policy')!;
  paths = withFork(paths, {
    parent: POLICY,
    stem: pathDocument(mine, scenario),
    from: 100,
    package: 'protect',
    keeps: true,
  });
  paths = withFork(paths, { parent: BASE, stem: { policy: [] }, from: 90, package: undefined, keeps: false });
  paths = renamed(movedTo(paths, 'path1', 60, 200), 'path2', '保守');
  // One in the middle goes: the others keep their ids and colours.
  paths = withoutPath(paths, 'path3');
  const again = opened(writtenPaths(paths, scenario, nameOf));
  expect(again.said).toBe(true);
  const plain = (list: readonly ComparePath[]) =>
    list.map((path) => (path.kind === 'fork' ? { ...path, stem: path.stem.policy } : path));
  expect(plain(again.paths)).toEqual(plain(paths));
  expect(inputsOf(again.paths)).toBe(inputsOf(paths));
  // Its start can still be moved.
  expect(startOf(movedTo(again.paths, 'path1', 70, 200).find(({ id }) => id === 'path1')!, scenario)).toBe(70);
  // Written again, it is the same document.
  const written = writtenPaths(paths, scenario, nameOf);
  expect(writtenPaths(again.paths, scenario, nameOf)).toEqual(written);
});

test('what a path says of its package holds as long as it gives the runs it says', () => {
  const whole = writtenPaths(readPathTable({}, scenario, preset).paths, scenario, nameOf)[0]!;
  expect(opened([whole]).paths.at(-1)).toMatchObject({ kind: 'package', package: 'upgrade' });
  const other = opened([{ ...whole, policy: [{ lever: 'rd', level: 1, from: 88 }] }]).paths.at(-1)!;
  expect(other).toMatchObject({ kind: 'scenario', id: whole.id, slot: whole.colour });
  expect(pathDocument(other, scenario).policy).toEqual([{ lever: 'rd', level: 1, from: 88 }]);
});

test('documents of before open as before', () => {
  // As the page kept them: a policy and nothing about how it was made.
  const old = [
    { name: 'Upgrade', from: 88, policy: [{ lever: 'open' as const, level: 0.8, from: 88, ramp: 8 }] },
    { name: 'Mine · 我的', policy: [{ lever: 'train' as const, level: 0.4, from: 80 }] },
  ];
  const { paths } = opened(old);
  expect(paths.map(({ id, kind, slot }) => [id, kind, slot])).toEqual([
    ['base', 'base', 0],
    ['policy', 'policy', 3],
    ['path1', 'scenario', 1],
    ['path2', 'scenario', 2],
  ]);
  // An empty list said nothing; with a study it says that there are none.
  expect(opened([]).said).toBe(false);
  expect(opened([]).paths.length).toBeGreaterThan(2);
  expect(opened([], {}).paths.map(({ id }) => id)).toEqual(['base', 'policy']);
});

test('the first paths do not move when the policy comes and goes', () => {
  const without = readPathTable({}, preset, preset).paths.map(({ id }) => id);
  const acting = readPathTable({}, scenario, preset).paths.map(({ id }) => id);
  expect(without).toEqual(['base', 'path1', 'path2']);
  expect(acting).toEqual(['base', 'policy', 'path1', 'path2']);
});

test('paths for which there is no room stay in the document', () => {
  const own = Array.from({ length: 12 }, (_none, k) => ({
    name: `Path ${k}`,
    policy: [{ lever: 'rd' as const, level: 0.5, from: k + 1 }],
  }));
  const { paths, left } = opened(own);
  expect(paths.filter(({ kind }) => kind !== 'policy')).toHaveLength(MOST_PATHS);
  expect(left.map(({ name }) => name)).toEqual(['Path 7', 'Path 8', 'Path 9', 'Path 10', 'Path 11']);
  const fewer = opened(writtenPaths(withoutPath(paths, 'path3'), scenario, nameOf, left));
  expect(fewer.paths.at(-1)).toMatchObject({ kind: 'scenario', path: { name: 'Path 7' } });
  expect(fewer.left).toHaveLength(4);
});

test('names in a document are distinct and short enough', () => {
  const { paths } = readPathTable({}, scenario, preset);
  const long = paths.map((path) => ({ ...path, given: '长'.repeat(60) + 'x'.repeat(60) }));
  const names = writtenPaths(long, scenario, nameOf).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(() => opened(writtenPaths(long, scenario, nameOf))).not.toThrow();
});
