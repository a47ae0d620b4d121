/** Edits of a scenario under construction: each gives a document that reads, or a fault at the place it was made. */
import { expect, test } from 'vitest';
import { leverIds, parameters, regionParameterIds, worldParameterIds } from '../../../engine/index.ts';
import {
  packageMoves,
  parseDocument,
  presets,
  resolve,
  scenarioOf,
  type MoveDocument,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { presetDocument } from '../../../ui/facts/preset-list.ts';
import { isWithin, keysOfPath, valueAt, withValue, type Json } from '../../../ui/editor/json-path.ts';
import {
  emptyDocument,
  entriesOf,
  imported,
  newBar,
  packageOf,
  redrawn,
  taken,
  withEntry,
  withNewEvent,
  withNewRegion,
  withOwnList,
  withoutEntry,
  withPackage,
  withPackageId,
  withRegionId,
  withWords,
} from '../../../ui/editor/scenario-edit.ts';
import { soundPart } from '../../../ui/editor/sound-part.ts';

const ids = [...presets.keys()];
const baseOf = (id: string) => scenarioOf(presetDocument(id), presets);
const draftOf = (id: string): Json => taken(presetDocument(id));

function read(document: Json): ScenarioDocument {
  const checked = parseDocument(document, presets);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.document;
}

function faultPaths(document: Json): string[] {
  const checked = parseDocument(document, presets);
  return 'faults' in checked ? checked.faults.map(({ path }) => path) : [];
}

test('a place is read, written and cleared, and nothing else is touched', () => {
  const document = { a: { b: [{ c: 1 }, { c: 2 }] }, d: 3 };
  expect(valueAt(document, ['a', 'b', 1, 'c'])).toBe(2);
  expect(valueAt(document, ['d', 'b', 1])).toBeUndefined();
  expect(valueAt(document, ['constructor'])).toBeUndefined();
  expect(withValue(document, ['a', 'b', 0, 'c'], 'x')).toEqual({ a: { b: [{ c: 'x' }, { c: 2 }] }, d: 3 });
  expect(withValue(document, ['e', 'f'], 1)).toEqual({ ...document, e: { f: 1 } });
  expect(withValue(withValue(document, ['e', 'f'], 1), ['e', 'f'], undefined)).toEqual(document);
  expect(withValue(document, ['a', 'b', 0], undefined)).toEqual({ a: { b: [{ c: 2 }] }, d: 3 });
  expect(withValue(document, ['z', 'b'], undefined)).toBe(document);
  expect(document).toEqual({ a: { b: [{ c: 1 }, { c: 2 }] }, d: 3 });
});

test('paths of faults are places', () => {
  expect(keysOfPath('packages.upgrade.policy[12].level')).toEqual(['packages', 'upgrade', 'policy', 12, 'level']);
  expect(isWithin('policy[12].level', 'policy[1]')).toBe(false);
  expect(isWithin('policy[12].level', 'policy[12]')).toBe(true);
  expect(isWithin('startle', 'start')).toBe(false);
});

test('an empty scenario reads, and runs', () => {
  expect(resolve(read(emptyDocument), presets).input.regions.length).toBe(1);
});

test('a new bar begins in the middle of the run, or today where that is later', () => {
  expect([newBar('rd', 210).from, newBar('rd', 210, 90).from, newBar('rd', 210, 151).from]).toEqual([104, 104, 151]);
});

test.each(ids)('%s: every kind of edit reads again', (id) => {
  const base = baseOf(id);
  const draft = draftOf(id);
  const edits: readonly Json[] = [
    withNewEvent(draft, base, 'demandShock', 17),
    withEntry(draft, 'policy', base, newBar('rd', base.quarters)),
    withNewRegion(draft, base),
    withRegionId(draft, base, 0, 'renamed'),
    withWords(draft, ['title'], 'zh', '另一个标题', base.title),
    withWords(withOwnList(draft, 'regions', base), ['regions', 0, 'name'], 'en', 'Elsewhere', base.regions[0]!.name),
    withPackage(draft, Object.keys(base.packages), packageOf(base.policy)),
    withEntry(draft, 'sources', base, { text: { en: 'A source', zh: '一项来源' } }),
  ];
  const limited = base.regions.length === 3 ? edits.toSpliced(2, 1) : edits;
  for (const edit of limited) read(edit);
  // Lists that were taken over whole mean what they meant.
  const own = (['events', 'policy', 'mechanismsOff', 'expect', 'sources', 'regions'] as const).reduce(
    (next, key) => withOwnList(next, key, base),
    draft,
  );
  expect(resolve(read(own), presets).input).toEqual(resolve(presetDocument(id), presets).input);
});

test('every assumption, at its bounds and beyond: read, or a fault at its own place', () => {
  const base = baseOf('default');
  const draft = withOwnList(draftOf('default'), 'regions', base);
  const three = (entry: { readonly default: unknown }, value: unknown): unknown =>
    typeof entry.default === 'number' ? value : [value, value, value];
  const places = [
    ...worldParameterIds.map((id) => ({ id, keys: ['assumptions', id] })),
    ...regionParameterIds.map((id) => ({ id, keys: ['regions', 0, 'assumptions', id] })),
  ];
  for (const { id, keys } of places) {
    const entry = parameters[id];
    const place = keys
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .slice(1);
    read(withValue(draft, keys, three(entry, entry.max)));
    for (const wrong of [entry.max + 1, entry.min - 1, 'twelve']) {
      const paths = faultPaths(withValue(draft, keys, three(entry, wrong)));
      expect(paths.length, id).toBeGreaterThan(0);
      for (const path of paths) expect(isWithin(path, place), `${path} in ${place}`).toBe(true);
    }
    expect(faultPaths(withValue(draft, keys, undefined))).toEqual([]);
  }
});

test('a region under another name keeps what it assumed, and its bars and expectations go along', () => {
  const base = baseOf('valley');
  const [first] = base.regions;
  const policy: MoveDocument[] = [{ lever: 'rd', region: first!.id, level: 0.5, from: 4 }];
  const draft: Json = { ...draftOf('valley'), policy };
  const before = resolve(read(draft), presets).input;
  const renamed = withRegionId(draft, base, 0, 'elsewhere');
  expect(resolve(read(renamed), presets).input).toEqual(before);
  expect(valueAt(renamed, ['policy', 0, 'region'])).toBe('elsewhere');
  expect(JSON.stringify(renamed['expect'])).not.toContain(`"region":"${first!.id}"`);
  // A name that is no name is told at the region, and where it is used.
  expect(faultPaths(withRegionId(draft, base, 0, '一 区'))).toContain('regions[0].id');
});

test('a region that is taken out leaves faults where it was spoken of, and nothing is taken out with it', () => {
  const base = baseOf('valley');
  const policy = [{ lever: 'rd', region: base.regions[1]!.id, level: 0.5, from: 4 }];
  const draft: Json = { ...draftOf('valley'), policy, expect: [] };
  const without = withoutEntry(draft, 'regions', base, 1);
  expect(faultPaths(without)).toEqual(['policy[0].region']);
  expect(without['policy']).toEqual(policy);
});

test('packages of the policy start where its first bar did, and are renamed with what adds them', () => {
  const policy: readonly MoveDocument[] = [
    { lever: 'rd', level: 0.5, from: 40, to: 60 },
    { lever: 'train', level: 0.7, from: 48, ramp: 2 },
  ];
  const made = packageOf(policy);
  const draft = withPackage(emptyDocument, [], made);
  expect(packageMoves(scenarioOf(read(draft), presets), 'package')).toEqual(policy);
  const asked = {
    ...draft,
    expect: [{ what: { en: 'x', zh: '某' }, share: 1, verdict: ['upgraded'], package: 'package' }],
  };
  const renamed = withPackageId(asked, 'package', 'mine');
  expect(Object.keys(read(renamed).packages!)).toEqual(['mine']);
  expect(valueAt(renamed, ['expect', 0, 'package'])).toBe('mine');
  const two = withPackage(renamed, [], made);
  expect(withPackageId(two, 'mine', 'package')).toBe(two);
  expect(Object.keys(read(withPackage(draft, ['package2'], made)).packages!)).toEqual(['package', 'package3']);
});

test('bars that could not be drawn stay where they are while others are dragged, added and removed', () => {
  const [a, b, c] = leverIds.slice(0, 3).map((lever): MoveDocument => ({ lever, level: 0.5, from: 8 }));
  const faulty = { lever: 'rd', level: 'much', from: 3 };
  const entries = [a!, faulty, b!];
  const moved = { ...b!, from: 12 };
  expect(redrawn(entries, [0, 2], [a!, moved])).toEqual([a, faulty, moved]);
  expect(redrawn(entries, [0, 2], [b!])).toEqual([faulty, b]);
  expect(redrawn(entries, [0, 2], [a!, b!, c!])).toEqual([a, faulty, b, c]);
});

test('words of one language leave the other, and cleared words are those of the base', () => {
  const base = { en: 'Ruhr', zh: '鲁尔' };
  const one = withWords(draftOf('ruhr'), ['title'], 'en', 'Mine', base);
  expect(one['title']).toEqual({ en: 'Mine', zh: '鲁尔' });
  expect(withWords(one, ['title'], 'en', '', base)['title']).toBeUndefined();
  const alone = withWords({ ...emptyDocument, story: { en: 'a', zh: '甲' } }, ['story'], 'zh', '', undefined);
  expect(faultPaths(alone)).toEqual(['story.zh']);
  expect(withWords(alone, ['story'], 'en', '', undefined)['story']).toBeUndefined();
});

test('a file with symbols and with faults is taken up by ids; one that says a thing twice is not', () => {
  const symbol = parameters.initialWage.symbol;
  const made = imported({ format: 1, extends: 'default', view: { quarter: 3 }, assumptions: { [symbol]: 'x' } });
  expect(made).toEqual({ document: { format: 1, extends: 'default', assumptions: { initialWage: 'x' } } });
  const twice = imported({ format: 1, extends: 'default', assumptions: { [symbol]: 1, initialWage: 0.3 } });
  expect('faults' in twice && twice.faults.length).toBe(1);
});

test('what is sound of a document runs without what is not', () => {
  const base = baseOf('ruhr');
  const faulty: Json = {
    ...withNewEvent(draftOf('ruhr'), base, 'rivalEntry', 90),
    title: { en: '' },
    start: 'long ago',
    assumptions: { initialWage: 'x', agglomeration: 0.05 },
    policy: [{ lever: 'rd', level: 3, from: 0 }, { lever: 'train', level: 0.5, from: 20 }, 'bar', { level: 1 }],
    regions: [{ id: 'region', assumptions: { initialFirms: 'many' } }],
    packages: { mine: { label: { en: 'x' }, start: 0, policy: [] } },
    expect: [{ what: 'x' }],
    nonsense: true,
  };
  expect(faultPaths(faulty).length).toBeGreaterThan(8);
  const sound = soundPart(faulty, presets)!;
  expect(sound.policy).toEqual([{ lever: 'train', level: 0.5, from: 20 }]);
  expect(sound.assumptions).toEqual({ agglomeration: 0.05 });
  expect(sound.events!.length).toBe(base.events.length + 1);
  expect(resolve(sound, presets).scenario.start).toBe(base.start);
  // Of what is sound nothing is taken away, and of nothing nothing is left.
  expect(soundPart(draftOf('ruhr'), presets)).toEqual(presetDocument('ruhr'));
  expect(soundPart({ format: 2 }, presets)).toBeUndefined();
  expect(soundPart({ ...emptyDocument, id: '!', regions: 'none' }, presets)).toBeUndefined();
  expect(soundPart({ ...emptyDocument, id: '!' }, presets)?.id).toBe('untitled');
});

test('a list that a file has in a wrong shape has no entries, and is not replaced by being looked at', () => {
  expect(entriesOf({ events: 'none' }, 'events', baseOf('ruhr'))).toEqual([]);
  expect(withOwnList({ events: 'none' }, 'events', undefined)).toEqual({ events: 'none' });
});
