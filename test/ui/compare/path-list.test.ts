import { expect, test } from 'vitest';
import { mechanisms } from '../../../engine/index.ts';
import {
  pathRuns,
  presets,
  scenarioOf,
  type MoveDocument,
  type Scenario,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import {
  BASE,
  firstPaths,
  forkAtFirst,
  freeSlot,
  isSameAsStem,
  MOST_PATHS,
  movedTo,
  offeredPaths,
  pathColour,
  pathDash,
  pathDocument,
  policyUntil,
  POLICY,
  renamed,
  startOf,
  usablePackages,
  withFork,
  withoutMechanisms,
  withoutPath,
  withPackagePath,
  withPolicyPath,
  withScenarioPath,
} from '../../../ui/compare/path-list.ts';
import { inLanguage, pathNames, shortLabel } from '../../../ui/compare/path-name.ts';
import { compareText } from '../../../ui/compare/text/text.ts';

const document: ScenarioDocument = { format: 1, extends: 'default' };
const scenario = scenarioOf(document, presets);
const withPolicy = (policy: readonly MoveDocument[]): Scenario => scenarioOf({ ...document, policy }, presets);

test('a comparison starts with doing nothing, the policy, and alternatives up to three paths', () => {
  expect(firstPaths(scenario).map((path) => (path.kind === 'package' ? path.package : path.kind))).toEqual([
    'base',
    'upgrade',
    'protect',
  ]);
  const acting = firstPaths(withPolicy([{ lever: 'rd', level: 0.5, from: 40 }]));
  expect(acting.map((path) => (path.kind === 'package' ? path.package : path.kind))).toEqual([
    'base',
    'policy',
    'upgrade',
  ]);
  // The usual packages keep their colours whoever else is there.
  expect(acting.find(({ kind }) => kind === 'package')?.slot).toBe(1);
});

test('scenarios without packages start with the paths they bring along', () => {
  for (const id of presets.keys()) {
    const paths = firstPaths(scenarioOf({ format: 1, extends: id }, presets));
    expect(paths.length, id).toBeGreaterThan(1);
    const one = scenarioOf({ format: 1, extends: id }, presets);
    const made = pathRuns(
      { format: 1, extends: id },
      paths.map((path) => pathDocument(path, one)),
      presets,
    );
    expect(made, id).toHaveProperty('runs');
  }
});

test('the policy joins and goes with the levers', () => {
  const paths = firstPaths(scenario);
  const joined = withPolicyPath(paths, withPolicy([{ lever: 'rd', level: 0.5, from: 40 }]));
  expect(joined[1]).toMatchObject({ id: POLICY, kind: 'policy', slot: 3 });
  expect(withPolicyPath(joined, withPolicy([{ lever: 'rd', level: 0, from: 40 }]))).toEqual(paths);
});

test('bars are cut at a fork', () => {
  const policy: MoveDocument[] = [
    { lever: 'rd', level: 0.5, from: 40 },
    { lever: 'train', level: 0.5, from: 10, to: 30 },
    { lever: 'open', level: 0.5, from: 50, to: 90 },
    { lever: 'func', level: 0.5, from: 60 },
  ];
  expect(policyUntil(policy, 60)).toEqual([
    { lever: 'rd', level: 0.5, from: 40, to: 60 },
    { lever: 'train', level: 0.5, from: 10, to: 30 },
    { lever: 'open', level: 0.5, from: 50, to: 60 },
  ]);
});

test('a fork keeps its past and begins something else', () => {
  const acting = withPolicy([{ lever: 'rd', level: 0.5, from: 40 }]);
  const paths = firstPaths(acting);
  const stem = pathDocument(paths[1]!, acting);
  const fork = (keeps: boolean) =>
    withFork(paths, { parent: POLICY, stem, from: 100, package: 'protect', keeps }).at(-1)!;
  // Later changes of the levers do not reach back into it.
  const later = withPolicy([{ lever: 'brand', level: 1, from: 0 }]);
  const bars = pathDocument(fork(false), later).policy!;
  expect(bars[0]).toEqual({ lever: 'rd', level: 0.5, from: 40, to: 100 });
  expect(bars.slice(1).every(({ lever, from }) => lever === 'protect' && from === 100)).toBe(true);
  expect(pathDocument(fork(true), later).policy![0]).toEqual({ lever: 'rd', level: 0.5, from: 40 });
  expect(startOf(fork(false), later)).toBe(100);
});

test('a fork of a path with a mechanism off leaves it off from where it was', () => {
  const stem = { name: 'x', from: 30, mechanismsOff: [{ mechanism: 'politicalLockIn' as const }] };
  const path = withFork(firstPaths(scenario), { parent: BASE, stem, from: 90, package: undefined, keeps: false }).at(
    -1,
  )!;
  expect(pathDocument(path, scenario).mechanismsOff).toEqual([{ mechanism: 'politicalLockIn', from: 30 }]);
});

test('each mechanism at work can be a path: doing nothing without it', () => {
  const offered = withoutMechanisms(scenario);
  expect(offered.map(({ mechanismsOff }) => mechanismsOff![0]!.mechanism)).toEqual(Object.keys(mechanisms));
  const paths = withScenarioPath(firstPaths(withPolicy([{ lever: 'rd', level: 0.5, from: 40 }])), offered[2]!);
  const made = pathRuns(
    document,
    paths.map((path) => pathDocument(path, scenario)),
    presets,
  );
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  const without = made.runs.at(-1)!.input;
  expect(without.policy).toEqual([]);
  expect(without.mechanismsOff).toEqual([{ mechanism: 'politicalLockIn', from: 0 }]);
  expect(startOf(paths.at(-1)!, scenario)).toBe(0);
  // One that is off already would be the same path twice; one that goes off later is not.
  const half = scenarioOf(
    { ...document, mechanismsOff: [{ mechanism: 'politicalLockIn' }, { mechanism: 'externalities', from: 40 }] },
    presets,
  );
  expect(withoutMechanisms(half).map(({ name }) => inLanguage(name, 'en'))).toEqual([
    'Without functional lock-in',
    'Without cognitive lock-in',
    'Without budget constraint',
    'Without external economies',
    'Without chain switching',
  ]);
  expect(inLanguage(offered[0]!.name, 'zh')).toBe('没有功能性锁定');
});

test('a path of a package begins today where the past is measured', () => {
  const measured = { ...scenario, plausible: { today: 150, worlds: [{ seed: 'one', assumptions: {} }] } };
  expect(withPackagePath(firstPaths(measured).slice(0, 1), measured, 'reformFirst').at(-1)).toMatchObject({
    from: 150,
  });
});

test('paths are added, moved, renamed and removed', () => {
  let paths = firstPaths(scenario);
  paths = withPackagePath(paths, scenario, 'reformFirst');
  const { id } = paths.at(-1)!;
  expect(movedTo(paths, id, 1000, 200).at(-1)).toMatchObject({ from: 199 });
  expect(movedTo(paths, id, 10, 200, 88).at(-1)).toMatchObject({ from: 88 });
  expect(movedTo(paths, BASE, 10, 200)).toEqual(paths);
  expect(renamed(paths, id, '  Reform  ').at(-1)).toMatchObject({ given: 'Reform' });
  expect(renamed(renamed(paths, id, 'Reform'), id, ' ').at(-1)).not.toHaveProperty('given');
  expect(withoutPath(paths, BASE)).toEqual(paths);
  expect(withoutPath(paths, id)).toHaveLength(3);
  for (let k = 0; k < 12; k++) paths = withPackagePath(paths, scenario, 'upgrade');
  expect(paths).toHaveLength(MOST_PATHS);
  expect(new Set(paths.map((path) => path.id)).size).toBe(MOST_PATHS);
  expect(new Set(paths.map((path) => `${pathColour(path)} ${pathDash(path)}`)).size).toBe(MOST_PATHS);
  expect(freeSlot(paths, 2)).toBe(MOST_PATHS);
});

test('only packages that act in the scenario are offered', () => {
  expect(usablePackages(scenario)).toContain('upgrade');
  const short = scenarioOf({ ...document, quarters: 40 }, presets);
  expect(usablePackages(short)).not.toContain('upgrade');
  expect(usablePackages(short)).toContain('attractFdi');
});

test('paths of a scenario that are packages under another name, or nothing, are not offered', () => {
  expect(offeredPaths(scenario)).toEqual([]);
  const swiss = scenarioOf({ format: 1, extends: 'swiss' }, presets);
  expect(swiss.paths.some(({ policy }) => policy?.length === 0)).toBe(true);
  expect(offeredPaths(swiss).every(({ policy }) => policy?.length !== 0)).toBe(true);
  expect(
    offeredPaths(scenarioOf({ ...document, paths: [{ name: 'x', assumptions: { wageGrowth: 0 } }] }, presets)),
  ).toHaveLength(1);
});

test('names in both languages, never twice', () => {
  expect(shortLabel('Upgrade: openness, design')).toBe('Upgrade');
  expect(shortLabel('先治理改革，三年后再上升级组合')).toBe('先治理改革');
  expect(inLanguage('Protect · 保护', 'zh')).toBe('保护');
  expect(inLanguage('My path', 'zh')).toBe('My path');
  const paths = renamed(firstPaths(scenario), 'path2', 'Do nothing');
  const context = {
    scenario,
    lang: 'en' as const,
    text: compareText.en,
    shipped: false,
    year: (quarter: number) => `year ${quarter / 4}`,
  };
  expect([...pathNames(paths, context).values()]).toEqual(['Do nothing', expect.any(String), 'Do nothing 2']);
});

test('a fork is proposed that changes something, and one that does not is known', () => {
  const paths = firstPaths(scenario);
  const upgrade = paths[1]!;
  expect(forkAtFirst(paths, scenario, { from: 100, present: upgrade.id })).toEqual({
    parent: upgrade.id,
    package: usablePackages(scenario, 100).find((name) => name !== 'upgrade'),
  });
  const own = firstPaths(withPolicy([{ lever: 'rd', level: 0.5, from: 40 }]));
  expect(forkAtFirst(own, scenario, { from: 100, present: 'path1' }).parent).toBe(POLICY);
  const fork = (which: string | undefined, stem: object, keeps = false) =>
    withFork(paths, { parent: BASE, stem, from: 100, package: which, keeps }).at(-1)!;
  expect(isSameAsStem(fork(undefined, { policy: [] }), scenario)).toBe(true);
  expect(isSameAsStem(fork(undefined, { policy: [{ lever: 'rd', level: 0.5, from: 40, to: 90 }] }), scenario)).toBe(
    true,
  );
  expect(isSameAsStem(fork(undefined, { policy: [{ lever: 'rd', level: 0.5, from: 40 }] }), scenario)).toBe(false);
  expect(isSameAsStem(fork('upgrade', { policy: [] }), scenario)).toBe(false);
});
