/** Edits of a scenario under construction, as pure functions from one document to the next. */
import { eventKinds, type EventKind, type LeverId } from '../../engine/index.ts';
import {
  normaliseSymbols,
  withoutProvenance,
  type Fault,
  type MoveDocument,
  type PackageDocument,
  type Scenario,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { newEvent } from '../levers/world-edit.ts';
import { isObject, valueAt, withValue, type Json } from './json-path.ts';

export const MOST_REGIONS = 3;
/** Level and length in quarters of a bar that is new. */
const NEW_LEVEL = 0.5;

/** A scenario of its own with one region, in which everything is as the model declares it. */
export const emptyDocument: Json = {
  format: 1,
  id: 'my-scenario',
  title: { en: 'My scenario', zh: '我的情景' },
  question: { en: 'What happens here?', zh: '这里会发生什么？' },
  quarters: 160,
  regions: [{ id: 'region', name: { en: 'My region', zh: '我的区域' } }],
};

/** A document as it is taken up here: without a view and without what made its numbers, which change now. */
export function taken(document: ScenarioDocument): Json {
  const { view: _view, ...rest } = withoutProvenance(document);
  return rest as Json;
}

/** A document read from a file, faults and all; assumptions go by their ids, as everything here does. */
export function imported(value: Json): { readonly document: Json } | { readonly faults: readonly Fault[] } {
  const { value: normal, faults } = normaliseSymbols(value);
  if (faults.length > 0) return { faults };
  const { view: _view, engine: _engine, fingerprint: _fingerprint, ...rest } = normal as Json;
  return { document: rest };
}

type ListKey = 'events' | 'policy' | 'mechanismsOff' | 'expect' | 'sources' | 'regions';

/** Entries of a list: the document's own, or those of what it extends. */
export function entriesOf(document: Json, key: ListKey, base: Scenario | undefined): readonly unknown[] {
  const own = document[key];
  if (Array.isArray(own)) return own;
  if (own !== undefined) return [];
  // Regions keep by their names what the document does not change.
  return key === 'regions' ? (base?.regions ?? []).map(({ id }) => ({ id })) : ((base?.[key] ?? []) as unknown[]);
}

/** The list in the document itself, so that an entry of it can be changed; lists replace those of the base whole. */
export const withOwnList = (document: Json, key: ListKey, base: Scenario | undefined): Json =>
  document[key] === undefined ? { ...document, [key]: entriesOf(document, key, base) } : document;

export const withEntry = (document: Json, key: ListKey, base: Scenario | undefined, entry: unknown): Json => ({
  ...document,
  [key]: [...entriesOf(document, key, base), entry],
});

export const withoutEntry = (document: Json, key: ListKey, base: Scenario | undefined, at: number): Json => ({
  ...document,
  [key]: entriesOf(document, key, base).filter((_entry, k) => k !== at),
});

export const withNewEvent = (document: Json, base: Scenario | undefined, kind: EventKind, quarter: number): Json =>
  withEntry(document, 'events', base, newEvent(kind, quarter));

export const isEventKind = (value: unknown): value is EventKind => (eventKinds as readonly unknown[]).includes(value);

/** A bar from the middle of the run on, or from the first quarter in which one may begin. */
export function newBar(lever: LeverId, quarters: number, open = 0): MoveDocument {
  return { lever, level: NEW_LEVEL, from: Math.max(open, Math.floor(quarters / 2 / 4) * 4) };
}

/**
 * Bars as they were drawn back in their list: `drawn` says which of its entries could be drawn, the others keep their
 * places.
 */
export function redrawn(
  entries: readonly unknown[],
  drawn: readonly number[],
  next: readonly MoveDocument[],
): readonly unknown[] {
  if (next.length === drawn.length) {
    const at = new Map(drawn.map((k, i) => [k, next[i]]));
    return entries.map((entry, k) => (at.has(k) ? at.get(k) : entry));
  }
  const there = new Set<unknown>(next);
  const kept = entries.filter((entry, k) => !drawn.includes(k) || there.has(entry));
  const known = new Set(kept);
  return [...kept, ...next.filter((move) => !known.has(move))];
}

const freeName = (stem: string, taken: readonly unknown[]): string => {
  let count = 1;
  while (taken.includes(count === 1 ? stem : `${stem}${count}`)) count++;
  return count === 1 ? stem : `${stem}${count}`;
};

export function withNewRegion(document: Json, base: Scenario | undefined): Json {
  const regions = entriesOf(document, 'regions', base);
  const id = freeName(
    'region',
    regions.map((region) => valueAt(region, ['id'])),
  );
  const number = regions.length + 1;
  return withEntry(document, 'regions', base, { id, name: { en: `Region ${number}`, zh: `区域 ${number}` } });
}

/** Every mention of a region under another id: in bars, packages, paths and expectations. */
function mentionedAs(value: unknown, from: unknown, to: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => mentionedAs(entry, from, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === 'region' && entry === from ? to : mentionedAs(entry, from, to),
    ]),
  );
}

/**
 * A region under another id, and everything that speaks of it too. What it had from the region of that id in the base it
 * says itself from then on.
 */
export function withRegionId(document: Json, base: Scenario | undefined, at: number, id: string): Json {
  const regions = entriesOf(document, 'regions', base);
  const region = regions[at];
  const before = valueAt(region, ['id']);
  if (!isObject(region) || before === id) return document;
  const inherited = base?.regions.find((one) => one.id === before);
  const assumptions = {
    ...inherited?.assumptions,
    ...(isObject(region['assumptions']) ? region['assumptions'] : {}),
  };
  const renamed = {
    ...(inherited === undefined ? {} : { name: inherited.name }),
    ...region,
    id,
    ...(Object.keys(assumptions).length === 0 ? {} : { assumptions }),
  };
  const own = { ...document, regions: regions.map((one, k) => (k === at ? renamed : one)) };
  // Of two regions of one name nobody can say which was meant.
  if (regions.some((one, k) => k !== at && valueAt(one, ['id']) === before)) return own;
  const listed = ['policy', 'expect'] as const;
  const speaking = listed.reduce<Json>(
    (next, key) =>
      JSON.stringify(entriesOf(next, key, base)).includes(`"region":${JSON.stringify(before)}`)
        ? withOwnList(next, key, base)
        : next,
    own,
  );
  return Object.fromEntries(
    Object.entries(speaking).map(([key, value]) => [key, key === 'regions' ? value : mentionedAs(value, before, id)]),
  );
}

/** One language of a text; the other is that of the base until somebody writes it. */
export function withWords(
  document: Json,
  keys: readonly (string | number)[],
  lang: 'en' | 'zh',
  words: string,
  base: unknown,
): Json {
  const there = valueAt(document, keys);
  const known = isObject(base) ? base : {};
  // A language that is cleared says what the base says again.
  const next: Json = { ...(isObject(there) ? there : known), [lang]: words === '' ? (known[lang] ?? '') : words };
  const nothing = JSON.stringify(next) === JSON.stringify(known) || Object.values(next).every((text) => text === '');
  return withValue(document, keys, nothing ? undefined : next);
}

/** The policy as it stands as a package of its own, its quarters counted from where its first bar begins. */
export function packageOf(moves: readonly MoveDocument[]): PackageDocument {
  const start = moves.length === 0 ? 0 : Math.min(...moves.map(({ from }) => from));
  return {
    label: { en: 'My package', zh: '我的政策组合' },
    start,
    policy: moves.map(({ from, to, ...move }) => ({
      ...move,
      ...(from === start ? {} : { from: from - start }),
      ...(to === undefined ? {} : { to: to - start }),
    })),
  };
}

export function withPackage(document: Json, known: readonly string[], made: unknown): Json {
  const own = isObject(document['packages']) ? document['packages'] : {};
  const id = freeName('package', [...known, ...Object.keys(own)]);
  return { ...document, packages: { ...own, [id]: made } };
}

/** A package under another id, in its place; expectations that add it go along. */
export function withPackageId(document: Json, from: string, to: string): Json {
  const own = document['packages'];
  // Two packages of one name would be one.
  if (!isObject(own) || from === to || Object.hasOwn(own, to)) return document;
  const packages = Object.fromEntries(Object.entries(own).map(([id, made]) => [id === from ? to : id, made]));
  const expect = document['expect'];
  const speaking = Array.isArray(expect)
    ? {
        expect: expect.map((one) => (isObject(one) && one['package'] === from ? { ...one, package: to } : one)),
      }
    : {};
  return { ...document, packages, ...speaking };
}
