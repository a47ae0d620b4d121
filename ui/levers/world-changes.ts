/** How the world of a document differs from that of its preset, in a few words each, and how one of it is taken back. */
import { eventNames, mechanisms, parameters, QUARTERS_PER_YEAR, type ParameterValue } from '../../engine/index.ts';
import {
  changesBetween,
  industries,
  places,
  punctuation,
  scenarioOf,
  setAssumption,
  spaced,
  type Language,
  type Presets,
  type Scenario,
  type ScenarioChange,
  type ScenarioDocument,
  type YearLabel,
} from '../../experiments/index.ts';
import { decimal } from '../parts/format.ts';
import { resetAssumption } from './assumption-edit.ts';
import { offFrom, withOwn } from './world-edit.ts';

const kinds = [
  'industry',
  'place',
  'mechanismOff',
  'mechanismOn',
  'assumption',
  'eventAdded',
  'eventRemoved',
  'eventChanged',
  'quarters',
] as const;
export type WorldChange = Extract<ScenarioChange, { readonly kind: (typeof kinds)[number] }>;

const isOfWorld = (change: ScenarioChange): change is WorldChange => (kinds as readonly string[]).includes(change.kind);

/**
 * What is not as the preset has it, apart from policy and luck: industry and place first, then mechanisms: they change
 * most.
 */
export function worldChanges(before: Scenario, after: Scenario): readonly WorldChange[] {
  return changesBetween(before, after)
    .filter(isOfWorld)
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

const plain = (value: ParameterValue, lang: Language): string =>
  (typeof value === 'number' ? [value] : value)
    .map((one) => String(one).replaceAll('-', '−'))
    .join(punctuation[lang].list);

function en(change: WorldChange, label: YearLabel): string {
  switch (change.kind) {
    case 'industry':
      return industries[change.after].label.en;
    case 'place':
      return places[change.after].label.en;
    case 'mechanismOff':
      return `no ${mechanisms[change.mechanism].label.en}${change.from === 0 ? '' : ` from ${label(change.from)}`}`;
    case 'mechanismOn':
      return `${mechanisms[change.mechanism].label.en} at work`;
    case 'assumption': {
      const place = change.region === undefined ? '' : `${change.region.en}: `;
      return `${place}${parameters[change.id].label.en} ${plain(change.after, 'en')}, was ${plain(change.before, 'en')}`;
    }
    case 'eventAdded':
      return `${eventNames[change.event].en} in ${label(change.quarter)}`;
    case 'eventRemoved':
      return `no ${eventNames[change.event].en} in ${label(change.quarter)}`;
    case 'eventChanged':
      return `another ${eventNames[change.event].en} in ${label(change.after.quarter)}`;
    case 'quarters':
      return `${years(change.after, 'en')} years, was ${years(change.before, 'en')}`;
  }
}

function zh(change: WorldChange, label: YearLabel): string {
  switch (change.kind) {
    case 'industry':
      return industries[change.after].label.zh;
    case 'place':
      return places[change.after].label.zh;
    case 'mechanismOff':
      return `${change.from === 0 ? '' : `${label(change.from)}起`}无${mechanisms[change.mechanism].label.zh}`;
    case 'mechanismOn':
      return `已恢复${mechanisms[change.mechanism].label.zh}`;
    case 'assumption': {
      const place = change.region === undefined ? '' : `${change.region.zh}：`;
      return `${place}${parameters[change.id].label.zh} ${plain(change.after, 'zh')}（原为 ${plain(change.before, 'zh')}）`;
    }
    case 'eventAdded':
      return `${label(change.quarter)}${eventNames[change.event].zh}`;
    case 'eventRemoved':
      return `${label(change.quarter)}无${eventNames[change.event].zh}`;
    case 'eventChanged':
      return `${label(change.after.quarter)}${eventNames[change.event].zh}有改动`;
    case 'quarters':
      return `运行 ${years(change.after, 'zh')} 年（原为 ${years(change.before, 'zh')} 年）`;
  }
}

const years = (quarters: number, lang: Language): string =>
  decimal(lang, quarters / QUARTERS_PER_YEAR, quarters % QUARTERS_PER_YEAR === 0 ? 0 : 2);

/** A change in the few words of a chip. */
export function worldChangeWords(change: WorldChange, lang: Language, label: YearLabel): string {
  return spaced(lang, { en, zh }[lang](change, label));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list with what the base has in the order of the base, so that a list wholly taken back is that of the base. */
function inOrderOf<T>(list: readonly T[], base: readonly T[]): readonly T[] {
  const left = [...list];
  const kept = base.filter((one) => {
    const at = left.findIndex((other) => same(other, one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return [...kept, ...left];
}

/** A list without the first entry like this one. */
function withoutOne<T>(list: readonly T[], like: (one: T) => boolean): readonly T[] {
  const at = list.findIndex(like);
  return list.filter((_one, k) => k !== at);
}

/** The document with one assumption as the base has it: everywhere, or in one region while it stays moved in another. */
function withoutMove(
  document: ScenarioDocument,
  { id, region: name, before }: Extract<WorldChange, { readonly kind: 'assumption' }>,
  base: Scenario,
  presets: Presets,
): ScenarioDocument {
  const present = scenarioOf(document, presets);
  const region = present.regions.find((one) => name !== undefined && same(one.name, name))?.id;
  const everywhere = resetAssumption(document, id, null, base);
  if (region === undefined) return everywhere;
  // Moved for all regions at once, one alone is brought back by a value of its own.
  const alone = setAssumption(document, presets, { id, region, value: before });
  const moved = worldChanges(base, scenarioOf(alone, presets));
  return moved.some((one) => one.kind === 'assumption' && one.id === id) ? alone : everywhere;
}

/** The document with exactly this change taken back; policy, luck and every other change stay. */
export function withoutChange(
  document: ScenarioDocument,
  change: WorldChange,
  base: Scenario,
  presets: Presets,
): ScenarioDocument {
  const present = scenarioOf(document, presets);
  const events = (next: Scenario['events']): ScenarioDocument =>
    withOwn(document, 'events', inOrderOf(next, base.events), base);
  switch (change.kind) {
    case 'industry':
      return withOwn(document, 'industry', base.industry, base);
    case 'place':
      return withOwn(document, 'place', base.place, base);
    case 'mechanismOff':
    case 'mechanismOn': {
      const others = present.mechanismsOff.filter(({ mechanism }) => mechanism !== change.mechanism);
      const own = base.mechanismsOff.filter(({ mechanism }) => mechanism === change.mechanism);
      const next = offFrom(base.mechanismsOff, change.mechanism) === undefined ? others : [...others, ...own];
      return withOwn(document, 'mechanismsOff', inOrderOf(next, base.mechanismsOff), base);
    }
    case 'assumption':
      return withoutMove(document, change, base, presets);
    case 'eventAdded': {
      const { event, quarter, size } = change;
      return events(
        withoutOne(present.events, (one) => one.kind === event && one.quarter === quarter && one.size === size),
      );
    }
    case 'eventRemoved': {
      const { event, quarter, size } = change;
      const own = base.events.find((one) => one.kind === event && one.quarter === quarter && one.size === size);
      return events(own === undefined ? present.events : [...present.events, own]);
    }
    case 'eventChanged':
      return events([...withoutOne(present.events, (one) => same(one, change.after)), change.before]);
    case 'quarters':
      return withOwn(document, 'quarters', base.quarters, base);
  }
}
