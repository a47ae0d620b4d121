import { checkAcross } from './checks.ts';
import type { ScenarioDocument } from './document.ts';
import { inBothLanguages, quotedValue } from '../words/faults.ts';
import type { Checked, Fault } from '../words/faults.ts';
import { documentSchema } from './document.ts';
import { nearest } from '../words/nearest.ts';
import { readJson, specialKeyFaults } from './read-json.ts';
import { emptyScenario, mergeScenario } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { isObject, normaliseSymbols } from './shorthand.ts';
import type { Json } from './shorthand.ts';
import { checkStructure } from './structure.ts';

/** Documents that others may extend, by id, as they are stored. */
export type Presets = ReadonlyMap<string, unknown>;

const FORMAT = 1;

/** A document of an entirely different kind gets one fault, not one for every key. */
function notAScenario(value: unknown): Fault | undefined {
  const allowed = {
    en: 'a scenario document: a JSON object with "format": 1',
    zh: '情景文档：带有 "format": 1 的 JSON 对象',
  };
  if (!isObject(value)) return { path: '', found: quotedValue(value), allowed };
  if (Object.hasOwn(value, 'format')) {
    if (value['format'] === FORMAT) return undefined;
    return {
      path: 'format',
      found: quotedValue(value['format']),
      allowed: { en: '1, the format this version reads', zh: '1，即本版本可读的格式' },
    };
  }
  const known = Object.keys(value).filter(
    (key) => Object.hasOwn(documentSchema.entries, key) && key !== 'id' && key !== 'title',
  );
  return known.length >= 2
    ? undefined
    : { path: '', found: { en: 'a JSON object without "format"', zh: '没有 "format" 的 JSON 对象' }, allowed };
}

interface Base {
  readonly scenario: Scenario;
  readonly faults: readonly Fault[];
}

function extendsFault(id: string, found: ReturnType<typeof quotedValue>, presets: Presets): Fault {
  const ids = [...presets.keys()];
  const guess = nearest(id, ids);
  const list = ids.join(', ');
  return {
    path: 'extends',
    found,
    allowed:
      guess === undefined || guess === id
        ? inBothLanguages(list)
        : { en: `${list} (did you mean "${guess}"?)`, zh: `${list}（是否想写 "${guess}"？）` },
  };
}

/** The preset a document extends, whole; `seen` holds the ids on the way. */
function baseOf(extended: unknown, presets: Presets, seen: readonly string[]): Base {
  if (typeof extended !== 'string') return { scenario: emptyScenario, faults: [] };
  if (seen.includes(extended)) {
    const circle = [...seen.slice(seen.indexOf(extended)), extended].join(' → ');
    return {
      scenario: emptyScenario,
      faults: [extendsFault(extended, { en: `a circle: ${circle}`, zh: `循环引用：${circle}` }, presets)],
    };
  }
  if (!presets.has(extended))
    return { scenario: emptyScenario, faults: [extendsFault(extended, quotedValue(extended), presets)] };
  const raw = presets.get(extended);
  const cached = isObject(raw) ? wholePresets.get(raw)?.get(presets) : undefined;
  if (cached !== undefined) return { scenario: cached, faults: [] };
  const checked = check(raw, presets, [...seen, extended]);
  if ('faults' in checked) {
    const circle = checked.faults.find((fault) => fault.path === 'extends');
    const found = circle?.found ?? {
      en: `"${extended}", which has faults of its own`,
      zh: `"${extended}"，其自身有误`,
    };
    return { scenario: emptyScenario, faults: [extendsFault(extended, found, presets)] };
  }
  const known = wholePresets.get(raw as Json) ?? new WeakMap<Presets, Scenario>();
  wholePresets.set(raw as Json, known.set(presets, checked.scenario));
  return { scenario: checked.scenario, faults: [] };
}

/** Presets never change once loaded, so each is checked and merged once per collection. */
const wholePresets = new WeakMap<Json, WeakMap<Presets, Scenario>>();

interface Whole {
  readonly document: ScenarioDocument;
  readonly scenario: Scenario;
}

function check(value: unknown, presets: Presets, seen: readonly string[]): Checked<Whole> {
  const alien = notAScenario(value);
  if (alien !== undefined) return { faults: [alien] };
  const special = specialKeyFaults(value);
  if (special.length > 0) return { faults: special };
  const { value: normal, written, faults: symbolFaults } = normaliseSymbols(value as Json);
  const document = normal as Json;
  const base = baseOf(document['extends'], presets, seen);
  const structure = checkStructure(document);
  const faults: Fault[] = [...base.faults, ...symbolFaults, ...('faults' in structure ? structure.faults : [])];

  for (const key of document['extends'] === undefined ? ['id', 'regions'] : []) {
    if (!Object.hasOwn(document, key)) {
      faults.push({
        path: key,
        found: quotedValue(undefined),
        allowed: {
          en: `${key}, or "extends" with a preset that has them`,
          zh: `${key}，或用 "extends" 指明含有它的预设情景`,
        },
      });
    }
  }
  // With a broken base the regions and packages are unknown.
  if (base.faults.length === 0) {
    const inherited = {
      regions: base.scenario.regions.map(({ id }) => id),
      packages: Object.keys(base.scenario.packages),
    };
    const told = new Set(faults.map(({ path }) => path));
    for (const fault of checkAcross(document, inherited)) if (!told.has(fault.path)) faults.push(fault);
  }
  if (faults.length > 0 || 'faults' in structure) {
    return { faults: faults.map((fault) => ({ ...fault, path: written.get(fault.path) ?? fault.path })) };
  }
  return { document: structure.document, scenario: mergeScenario(base.scenario, structure.document) };
}

/**
 * Reads a scenario document from JSON text or from a value; gives the document, or every fault it has.
 * Symbols of the model description are accepted in place of parameter ids.
 */
export function parseDocument(source: unknown, presets: Presets): Checked<{ readonly document: ScenarioDocument }> {
  const read = readJson(source);
  if ('faults' in read) return read;
  const checked = check(read.value, presets, []);
  return 'faults' in checked ? checked : { document: checked.document };
}

const merged = new WeakMap<ScenarioDocument, { readonly presets: Presets; readonly scenario: Scenario }>();

/**
 * A parsed document merged with everything it extends; once for each document, which nobody changes in place.
 * @throws Error when the document was not parsed against the same presets
 */
export function scenarioOf(document: ScenarioDocument, presets: Presets): Scenario {
  const known = merged.get(document);
  if (known?.presets === presets) return known.scenario;
  const base = baseOf(document.extends, presets, []);
  if (base.faults.length > 0) throw new Error(`extends: ${document.extends} is not a valid preset here`);
  const scenario = mergeScenario(base.scenario, document);
  merged.set(document, { presets, scenario });
  return scenario;
}
