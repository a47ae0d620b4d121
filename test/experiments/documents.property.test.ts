/**
 * Whatever is given as a scenario document, the program either says what is wrong with it or can do with it all it does
 * with any.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  alongPath,
  applyPackage,
  asExpected,
  baselineOf,
  changesBetween,
  changeText,
  faultLines,
  faultText,
  MOST_FAULTS_TOLD,
  override,
  packageMoves,
  parseDocument,
  pathRuns,
  presets,
  readFlags,
  resolve,
  scenarioOf,
  startedPackage,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { fileNameOf } from '../../ui/studio/files.ts';
import { viewOf, withoutView, withView } from '../../ui/studio/view.ts';
import { offeredPaths, pathColour, pathDocument, startOf, usablePackages } from '../../ui/compare/path-list.ts';
import { readPathTable, writtenPaths } from '../../ui/compare/path-table.ts';
import { entryOf, exportText } from '../../ui/library/saved-scenarios.ts';
import { hostilePatience, hostileRuns as numRuns, watch } from '../support/hostile.ts';

/** Words at which lookups go wrong that were made without thought. */
const tricky = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  '',
  'default',
  'west',
  'upgrade',
  '0',
  'null',
];
const keys = [
  'format',
  'id',
  'extends',
  'regions',
  'assumptions',
  'policy',
  'packages',
  'paths',
  'expect',
  'view',
  'events',
  'measure',
  'dividedBy',
];
const word = fc.oneof(
  fc.constantFrom(...tricky, ...keys),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.5, 40, 2000, 2001, 1e308, -1e308, 5e-324, Number.POSITIVE_INFINITY, Number.NaN),
  fc.double(),
);
const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    number,
    word,
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.array(fc.tuple(word, tie('anything')), { maxLength: 5 }).map((entries) => own(entries)),
  ),
}));

/** An object with exactly these keys of its own, `__proto__` among them. */
function own(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

type Step = {
  readonly kind: 'like' | 'set' | 'add' | 'drop' | 'rename' | 'twice';
  readonly at: number;
  readonly value: unknown;
  readonly key: string;
};

const isBox = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every list and object of a value, from the outside in. */
function boxes(value: unknown): object[] {
  return isBox(value) ? [value, ...Object.values(value).flatMap(boxes)] : [];
}

/** Something that may well stand where this stands. */
function like(value: unknown, at: number): unknown {
  if (typeof value === 'number') return [0, 0.5, 1, 3, 40, value / 2, value + 1][at % 7];
  if (typeof value === 'string') return [...tricky, `${value}x`, value.toUpperCase()][at % (tricky.length + 2)];
  return Array.isArray(value) ? value.slice(1) : value;
}

/** One thing changed somewhere inside; copies only what it changes. */
function mutated(root: unknown, { kind, at, value, key }: Step): unknown {
  const copy: unknown = structuredClone(root);
  const all = boxes(copy);
  const box = all[at % Math.max(1, all.length)];
  if (box === undefined) return copy;
  if (Array.isArray(box)) {
    const k = box.length === 0 ? 0 : at % box.length;
    if (kind === 'drop') box.splice(k, 1);
    else if (kind === 'twice') box.push(...box.slice(k, k + 1));
    else if (kind === 'add') box.push(value);
    else box[k] = kind === 'like' ? like(box[k], at) : value;
    return copy;
  }
  const names = Object.keys(box);
  const name = names[at % Math.max(1, names.length)] ?? key;
  const fields = box as Record<string, unknown>;
  // Of an empty box the word may name what every object inherits.
  const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (kind === 'drop') delete fields[name];
  else {
    const next = kind === 'rename' ? own : kind === 'like' ? like(own, at) : value;
    Object.defineProperty(box, kind === 'add' || kind === 'rename' ? key : name, {
      value: next,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('like', 'like', 'like', 'set', 'add', 'drop', 'rename', 'twice', 'twice'),
  at: fc.nat(400),
  value: anything,
  key: word,
});
const smallest = { format: 1, id: 'a', regions: [{ id: 'toString' }, { id: 'valueOf', name: { en: 'x', zh: '甲' } }] };
const named = {
  format: 1,
  extends: 'default',
  packages: { toString: { label: { en: 'a', zh: '甲' }, start: 3, policy: [{ lever: 'rd', level: 0.5 }] } },
  paths: [{ name: 'constructor', policy: [{ lever: 'rd', level: 0.5, from: 4 }] }],
  expect: [
    { what: { en: 'a', zh: '甲' }, share: 0.5, package: 'toString', verdict: ['lockedIn'] },
    {
      what: { en: 'a', zh: '甲' },
      share: 0.5,
      measure: { indicator: 'firms', at: 'max' },
      dividedBy: { indicator: 'firms', at: 'last' },
      is: 'above',
      value: 1,
    },
  ],
  view: { toString: 'x', screen: 'compare', sheet: 'theory.constructor', quarter: 3 },
};
const nearly = fc
  .tuple(fc.constantFrom<unknown>(...presets.values(), smallest, named), fc.array(step, { minLength: 1, maxLength: 3 }))
  .map(([from, steps]) => steps.reduce<unknown>(mutated, from));

const CHINESE = /[\u4e00-\u9fff]/;

/** Everything the page and the command line derive from a document before anything is run. */
function derive(document: ScenarioDocument): void {
  const { input, regions, scenario } = resolve(document, presets);
  expect(input.regions).toHaveLength(regions.length);
  const again = parseDocument(JSON.stringify(document), presets);
  expect('faults' in again ? again.faults : []).toEqual([]);
  const view = viewOf(scenario.view);
  expect(viewOf(withView(withoutView(document), view).view)).toMatchObject(view);
  expect(fileNameOf(document)).toMatch(/\.json$/);
  for (const name of Object.keys(scenario.packages)) {
    expect(packageMoves(scenario, name)).toHaveLength(scenario.packages[name]!.policy.length);
    applyPackage(document, { name }, presets);
    startedPackage(document, { name }, presets, '--package');
  }
  for (const word of tricky)
    if (!Object.hasOwn(scenario.packages, word))
      expect('faults' in override(document, readFlags({ package: [word] }), presets)).toBe(true);
  for (const path of scenario.paths) resolve(alongPath(document, path, presets), presets);
  for (const expectation of scenario.expect) resolve(asExpected(document, expectation, presets), presets);
  for (const follows of [true, false]) {
    const baseline = baselineOf(document, follows, presets);
    for (const change of changesBetween(scenario, scenarioOf(baseline, presets)))
      for (const lang of ['en', 'zh'] as const) changeText(change, lang, String);
  }
  usablePackages(scenario);
  offeredPaths(scenario);
  const { paths, left } = readPathTable(document, scenario, undefined);
  for (const path of paths) {
    expect(pathColour(path)).toMatch(/^var\(--pt-(base|up|protect|4|5)\)$/);
    startOf(path, scenario);
  }
  pathRuns(
    document,
    paths.map((path) => pathDocument(path, scenario)),
    presets,
  );
  // What the page writes of them opens again.
  const written = writtenPaths(paths, scenario, (id) => `path ${id}`, left);
  expect(parseDocument({ ...document, paths: written, study: {} }, presets)).toHaveProperty('document');
}

/** Refused with words for everything, or as good as any other. */
function answered(source: unknown): void {
  const checked = parseDocument(source, presets);
  if (!('faults' in checked)) {
    derive(checked.document);
    return;
  }
  expect(checked.faults.length).toBeGreaterThan(0);
  expect(faultLines(checked.faults, 'en').length).toBeLessThanOrEqual(MOST_FAULTS_TOLD + 1);
  for (const fault of checked.faults) {
    for (const part of [fault.path, fault.found.en, fault.found.zh, fault.allowed.en, fault.allowed.zh])
      expect(part).toBeTypeOf('string');
    expect(fault.found.en).not.toBe('');
    expect(fault.allowed.en).not.toBe('');
    expect(faultText(fault, 'en')).toMatch(/: found .+, allowed /su);
    expect(faultText(fault, 'zh')).toMatch(CHINESE);
  }
}

test('any value at all is answered', { timeout: hostilePatience }, () => {
  const clock = watch();
  fc.assert(
    fc.property(anything, (value) => clock.over(() => answered(value))),
    { numRuns },
  );
  clock.end('values');
});

test('a preset with something changed in it is answered', { timeout: hostilePatience }, () => {
  const clock = watch();
  fc.assert(
    fc.property(nearly, (value) => clock.over(() => answered(value))),
    { numRuns },
  );
  clock.end('changed presets');
});

test('any text is answered, whole JSON or cut anywhere', { timeout: hostilePatience }, () => {
  const text = fc.tuple(nearly, fc.nat()).map(([document, at]) => {
    const json = JSON.stringify(document) ?? '';
    return at % 3 === 0 ? json : json.slice(0, at % (json.length + 1));
  });
  const clock = watch();
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (source) => {
      clock.over(() => answered(source));
      const checked = parseDocument(source, presets);
      // Nothing is repaired in silence: what is taken is what was written.
      if ('document' in checked) expect(checked.document).toEqual(JSON.parse(source));
    }),
    { numRuns },
  );
  clock.end('texts');
});

test('whatever lies on the shelf of saved scenarios becomes an entry of it', { timeout: hostilePatience }, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        fc.record({ name: anything, document: nearly }),
      ),
      (value) => {
        const entry = entryOf(1, value, presets);
        expect(['good', 'corrupt']).toContain(entry.state);
        expect(exportText(entry)).toBeTypeOf('string');
      },
    ),
    { numRuns },
  );
});

test('what is nearly a preset gets both kinds of answer', () => {
  const sample = fc.sample(nearly, { numRuns: 400, seed: 1 });
  const taken = sample.filter((source) => !('faults' in parseDocument(source, presets))).length;
  expect(taken).toBeGreaterThan(40);
  expect(taken).toBeLessThan(360);
});
