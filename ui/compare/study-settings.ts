/**
 * What is asked of the paths, as settings of the document: each is read from it, and setting one is a change of it that
 * can be undone and that link, file and reload keep.
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import { studyDecline, type PathDocument, type StudyDocument, type WorldScope } from '../../experiments/index.ts';
import { calendarOf } from '../facts/calendar.ts';
import type { Studio } from '../studio/studio.ts';
import type { EditPhase } from '../studio/steps.ts';
import { compareText } from './text/text.ts';
import { BASE, POLICY, policyTwin, type ComparePath } from './path-list.ts';
import { pathNames } from './path-name.ts';
import { readPathTable, writtenPaths, type PathTable } from './path-table.ts';
import type { CompareIndicatorId } from './indicator-list.ts';
import type { Setting } from './setting.ts';

export interface StudySettings {
  readonly paths: Setting<readonly ComparePath[]>;
  /** Paths of the document for which there is no room on the table. */
  readonly unplaced: ReadonlySignal<readonly PathDocument[]>;
  readonly count: Setting<number>;
  readonly precision: Setting<number>;
  readonly scope: Setting<WorldScope>;
  readonly indicator: Setting<CompareIndicatorId>;
  readonly reference: Setting<string>;
  /** Ids of the paths on the two stages. */
  readonly stages: Setting<readonly [string, string]>;
  readonly equal: Setting<boolean>;
  readonly windowSubject: Setting<string | undefined>;
  readonly windowCount: Setting<number>;
  /** Share of futures that the cheapest strength is to bring up. */
  readonly upgraded: Setting<number>;
  readonly industriesCount: Setting<number>;
  readonly attributionSubject: Setting<string | undefined>;
  readonly attributionCount: Setting<number>;
  /** Several at once: one step of undo. */
  put(changes: StudyChanges, phase?: EditPhase): void;
}

export interface StudyChanges {
  readonly paths?: readonly ComparePath[];
  readonly study?: Loose<StudyDocument>;
}

const FIRST = { count: 30, window: 12, attribution: 6, industries: 12, upgraded: 0.9 } as const;

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Without the keys that say nothing. */
function lean<T extends object>(said: Loose<T>): T {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as T;
}

const filled = <T extends object>(said: T): T | undefined => (Object.keys(said).length > 0 ? said : undefined);

/** A study of paths that are there; what it says of others is forgotten with them. */
function ofPaths(study: Loose<StudyDocument>, ids: readonly string[]): StudyDocument {
  const known = (id: string | undefined): string | undefined => (id !== undefined && ids.includes(id) ? id : undefined);
  const { reference, stages, window, attribution, names, ...rest } = study;
  return lean<StudyDocument>({
    ...rest,
    reference: known(reference),
    stages: stages?.every((id) => ids.includes(id)) === true ? stages : undefined,
    names: filled(lean(names ?? {})),
    window: filled(lean({ ...window, subject: known(window?.subject) })),
    attribution: filled(
      lean({
        ...attribution,
        subject: attribution?.subject === studyDecline ? studyDecline : known(attribution?.subject),
      }),
    ),
  });
}

/** Keeps the old value while the new one says the same. */
function steady<T>(read: () => T): ReadonlySignal<T> {
  let last: { readonly key: string; readonly value: T } | undefined;
  return computed(() => {
    const value = read();
    const key = JSON.stringify(value);
    if (last?.key !== key) last = { key, value };
    return last.value;
  });
}

export function createStudySettings({ document }: Pick<Studio, 'document'>): StudySettings {
  const { document: shown, committed, scenario, preset, change } = document;
  const table = steady((): PathTable => readPathTable(shown.value, scenario.value, preset.value));
  const study = computed(() => scenario.value.study ?? {});
  const paths = computed(() => table.value.paths);

  /** What the paths are called in both languages: whoever opens the document reads one of them. */
  function bothNames(all: readonly ComparePath[]): (id: string) => string {
    const [en, zh] = (['en', 'zh'] as const).map((lang) =>
      pathNames(all, {
        scenario: scenario.peek(),
        lang,
        text: compareText[lang],
        shipped: false,
        year: calendarOf(scenario.peek().start, lang).label,
      }),
    );
    return (id) => `${en!.get(id) ?? id} · ${zh!.get(id) ?? id}`;
  }

  function put({ paths: next, study: asked = {} }: StudyChanges, phase: EditPhase = 'commit', key?: string): void {
    const { paths: ownPaths, study: _study, ...rest } = committed.peek();
    const before = paths.peek();
    const all = next ?? before;
    const given = (kind: 'base' | 'policy'): string | undefined => {
      const path = all.find((one) => one.kind === kind);
      return path === undefined ? study.peek().names?.[kind] : path.given;
    };
    const ids = all.map(({ id }) => id);
    const whole = ofPaths(
      { ...study.peek(), ...asked, names: lean({ base: given('base'), policy: given('policy') }) },
      [BASE, POLICY, ...ids],
    );
    // Whoever speaks of a path writes down which paths there are.
    const spoken = [whole.reference, ...(whole.stages ?? []), whole.window?.subject, whole.attribution?.subject];
    const listed = all.filter(({ kind }) => kind !== 'base' && kind !== 'policy');
    const unnamed = (some: readonly ComparePath[]): string =>
      JSON.stringify(some.filter(({ kind }) => kind !== 'base' && kind !== 'policy'));
    const writes =
      table.peek().said || unnamed(all) !== unnamed(before) || listed.some(({ id }) => spoken.includes(id));
    change(
      {
        ...rest,
        ...(writes
          ? { paths: writtenPaths(all, scenario.peek(), bothNames(all), table.peek().left) }
          : ownPaths === undefined
            ? {}
            : { paths: ownPaths }),
        // An empty list of paths is meant only where there is a study.
        ...(Object.keys(whole).length > 0 || (writes && listed.length === 0) ? { study: whole } : {}),
      },
      phase,
      key,
    );
  }

  function setting<T>(
    read: (said: StudyDocument) => T,
    write: (value: T) => Loose<StudyDocument>,
    key: string,
  ): Setting<T> {
    const now = computed(() => read(study.value));
    return {
      get value() {
        return now.value;
      },
      set value(next: T) {
        if (next !== now.peek()) put({ study: write(next) }, 'commit', `study ${key}`);
      },
      peek: () => now.peek(),
    };
  }

  const there = (id: string | undefined): boolean => paths.value.some((path) => path.id === id);
  /** What is said of a policy that another path is now the same as, is said of that path. */
  const found = (id: string | undefined): string | undefined => {
    if (id === undefined || there(id)) return id;
    return id === POLICY ? policyTwin(paths.value, scenario.value)?.id : undefined;
  };

  return {
    paths: {
      get value() {
        return paths.value;
      },
      set value(next) {
        put({ paths: next });
      },
      peek: () => paths.peek(),
    },
    unplaced: computed(() => table.value.left),
    count: setting(
      ({ replicates = FIRST.count }) => replicates,
      (replicates) => ({ replicates }),
      'replicates',
    ),
    precision: setting(
      ({ precision = 0 }) => precision,
      (precision) => ({ precision }),
      'precision',
    ),
    scope: setting<WorldScope>(
      ({ worlds = 'odds' }) => worlds,
      (worlds) => ({ worlds }),
      'worlds',
    ),
    indicator: setting<CompareIndicatorId>(
      ({ indicator = 'valueAdded' }) => indicator,
      (indicator) => ({ indicator }),
      'indicator',
    ),
    reference: setting(
      ({ reference }) => found(reference) ?? BASE,
      (reference) => ({ reference }),
      'reference',
    ),
    stages: setting<readonly [string, string]>(
      ({ stages: [one, other] = [] }) => {
        const left = found(one) ?? BASE;
        const ids = paths.value.map(({ id }) => id);
        const wished = found(other);
        const right =
          wished !== undefined && (wished !== left || ids.length === 1) ? wished : ids.find((id) => id !== left);
        return [left, right ?? BASE];
      },
      (stages) => ({ stages: [...stages] }),
      'stages',
    ),
    equal: setting(
      ({ equalBudget = false }) => equalBudget,
      (equalBudget) => ({ equalBudget }),
      'equal',
    ),
    windowSubject: setting(
      ({ window }) => found(window?.subject),
      (subject) => ({ window: lean({ ...study.peek().window, subject }) }),
      'window',
    ),
    windowCount: setting(
      ({ window }) => window?.replicates ?? FIRST.window,
      (replicates) => ({ window: { ...study.peek().window, replicates } }),
      'window replicates',
    ),
    upgraded: setting(
      ({ window }) => window?.upgraded ?? FIRST.upgraded,
      (upgraded) => ({ window: { ...study.peek().window, upgraded } }),
      'upgraded',
    ),
    industriesCount: setting(
      ({ industries }) => industries?.replicates ?? FIRST.industries,
      (replicates) => ({ industries: { replicates } }),
      'industries replicates',
    ),
    attributionSubject: setting(
      ({ attribution }) => (attribution?.subject === studyDecline ? studyDecline : found(attribution?.subject)),
      (subject) => ({ attribution: lean({ ...study.peek().attribution, subject }) }),
      'attribution',
    ),
    attributionCount: setting(
      ({ attribution }) => attribution?.replicates ?? FIRST.attribution,
      (replicates) => ({ attribution: { ...study.peek().attribution, replicates } }),
      'attribution replicates',
    ),
    put: (changes, phase) => put(changes, phase),
  };
}
