/** How a scenario is looked at: one table says what each key of a document's `view` is on the page. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { indicators, leverIds, type IndicatorId, type LeverId, type MechanismId } from '../../engine/index.ts';
import { MOST_LANES } from '../charts/lanes.ts';
import type { Presets, Scenario, ScenarioDocument, ViewDocument } from '../../experiments/index.ts';
import { isStageView, type StageViewId } from '../stage/stage-views.ts';
import { sheetName, sheetOf, type Sheet } from './sheets.ts';

/** What is shown: the fork, the stage with its time axis, all figures, paths compared, experiments, one's own cluster, or explanations. */
export const screenIds = ['fork', 'studio', 'figures', 'compare', 'lab', 'cluster', 'explain'] as const;
export type ScreenId = (typeof screenIds)[number];
/** Parts of the explanations. */
export const explainParts = ['happened', 'changes', 'theory', 'book', 'model', 'evidence'] as const;
export const sidebarTabs = ['levers', 'assumptions'] as const;
/** The studio of a phone shows one of these at a time. */
const phoneTabs = ['studio', 'levers', 'outcomes', 'story'] as const;
export type PhoneTab = (typeof phoneTabs)[number];

/** What a key needs to be read from a document or written into one. */
export interface ViewContext {
  readonly regions: Scenario['regions'];
  readonly presets: Presets;
  /** The playhead is where the page put it: it need not be written. */
  readonly untouched: boolean;
}

/** A key: `V` as it stands in a document, `S` on the page. */
interface Row<V, S> {
  /** Undefined for a value that is not understood. */
  read(value: unknown): V | undefined;
  readonly initial: S;
  /** As it is where not given. */
  take?(said: V, world: ViewContext): S | undefined;
  /** Where not given, as it is, unless it is as on a page just opened. */
  say?(state: S, world: ViewContext): V | undefined;
  /** Whether it is said beside what the rows above say. */
  when?(said: ViewDocument, value: V): boolean;
  /** What a view that does not say it means by that, from what else it says. */
  unsaid?(said: object): V | undefined;
  /** Changing it is a step of undo. */
  readonly undo?: true;
  /** Changing it is a step back in the browser: wherever one is, on one screen only, or as what lies over the page. */
  readonly back?: 'anywhere' | ScreenId | 'over';
  /** What happens to it when another scenario is chosen; it stays when this is absent. */
  readonly elsewhere?: 'as there' | 'as there if said' | 'gone';
}
type Rest<V, S> = Omit<Row<V, S>, 'read' | 'initial'>;

/** Index of a region; of the first where there is none of that id. */
export function regionAt(regions: Scenario['regions'], wished: string): number {
  const at = regions.findIndex(({ id }) => id === wished);
  return Math.max(0, at);
}

const row = <V, S>(given: Row<V, S>): Row<V, S> => given;
const oneOf = <T extends string>(allowed: readonly T[], initial: NoInfer<T>, rest?: Rest<T, T>): Row<T, T> => ({
  read: (value) => allowed.find((known) => known === value),
  initial,
  ...rest,
});
const perhaps = <T>(read: (value: unknown) => T | undefined, rest?: Rest<T, T | null>): Row<T, T | null> => ({
  read,
  initial: null,
  ...rest,
});
const matching =
  (pattern: RegExp) =>
  (value: unknown): string | undefined =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;
const name = matching(/^[\w-]{1,80}$/);

/** Keys a scenario may come with wherever it is looked at. */
const ofTheScenario: ReadonlySet<string> = new Set(['region', 'stage', 'budgetCap', 'baselineFollows']);
/** Indicators as a link names them; unknown ones and those too many are left out. */
const lanesOf = (said: string): readonly IndicatorId[] =>
  [...new Set(said.split('.'))].filter((id): id is IndicatorId => Object.hasOwn(indicators, id)).slice(0, MOST_LANES);

/** Every key, in the order in which links write them. */
const rows = {
  /** Quarter under the playhead, on the page a continuous one. */
  quarter: row<number, number>({
    read: (value) => (typeof value === 'number' && value >= 0 ? value : undefined),
    initial: 0,
    say: (time, { untouched }) => (untouched ? undefined : Math.round(time)),
    elsewhere: 'as there',
  }),
  /** Identity of the firm that is picked out. */
  firm: perhaps(matching(/^[0-9a-f]{16}$/), { elsewhere: 'as there' }),
  /** Region whose numbers are shown, on the page its index. */
  region: row<string, number>({
    read: (value) => (typeof value === 'string' ? value : undefined),
    initial: 0,
    take: (said, { regions }) => regionAt(regions, said),
    say: (at, { regions }) => (regions.length > 1 ? regions[at]?.id : undefined),
    undo: true,
    elsewhere: 'as there',
  }),
  /** View of the stage. */
  stage: row<StageViewId, StageViewId>({
    read: (value) => (isStageView(value) ? value : undefined),
    initial: 'region',
    undo: true,
    elsewhere: 'as there if said',
  }),
  /** Part of the explanations. */
  part: oneOf(explainParts, 'happened', { back: 'explain' }),
  /** Place in the account of what happened that was asked for. */
  happening: perhaps(name, { back: 'explain', when: ({ part }) => part === undefined, elsewhere: 'gone' }),
  /** Theory card that is open. */
  theory: perhaps(name, { back: 'explain', when: ({ part }) => part === 'theory' }),
  /** Heading of the book one came from or asked for; no step back of its own, so that going back finds it. */
  book: perhaps(name, { when: ({ part }) => part === 'book' }),
  /** Place in the model description that was asked for. */
  model: perhaps(name, { back: 'explain', when: ({ part }) => part === 'model' }),
  /** Row of the evidence that was asked for. */
  evidence: perhaps(matching(/^[\w.-]{1,80}$/), { when: ({ part }) => part === 'evidence' }),
  /** Key of the experiment that is open. */
  experiment: perhaps(matching(/^[0-9a-f]{32}$/), { back: 'lab' }),
  /** What a phone shows of the studio. */
  tab: oneOf(phoneTabs, 'studio', { back: 'studio' }),
  sidebar: oneOf(sidebarTabs, 'levers'),
  /** Lever whose details are open. */
  lever: perhaps((value) => leverIds.find((known) => known === value), { elsewhere: 'as there' }),
  /** Preset whose lesson is under way; a lesson goes through one scenario. */
  lesson: perhaps(name, {
    take: (said, { presets }) => (presets.has(said) ? said : null),
    back: 'over',
    elsewhere: 'gone',
  }),
  /** Step of the lesson. */
  step: row<number, number>({
    read: (value) => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined),
    initial: 0,
    say: (step) => step,
    when: ({ lesson }) => lesson !== undefined,
  }),
  /** The story is open beside the page. */
  story: row<boolean, boolean>({ read: (value) => value === true || undefined, initial: false, back: 'over' }),
  /** A phone shows the two worlds of the fork, not the river. */
  worlds: row<boolean, boolean>({ read: (value) => value === true || undefined, initial: false, back: 'fork' }),
  /** Levers, assumptions and luck lie beside the fork. */
  drawer: row<boolean, boolean>({ read: (value) => value === true || undefined, initial: false, back: 'over' }),
  /** What lies over the page. */
  sheet: row<string, Sheet | null>({
    read: matching(/^[\w.]{1,80}$/),
    initial: null,
    take: sheetOf,
    say: (sheet) => (sheet === null ? undefined : sheetName(sheet)),
    back: 'over',
  }),
  /** Indicators whose lanes the time axis shows; null for the usual ones. */
  lanes: row<string, readonly IndicatorId[] | null>({
    read: (value) => (typeof value === 'string' && lanesOf(value).length > 0 ? value : undefined),
    initial: null,
    take: lanesOf,
    say: (ids) => ids?.join('.'),
  }),
  /** Lanes of quantities have a logarithmic scale. */
  log: row<boolean, boolean>({ read: (value) => value === true || undefined, initial: false }),
  /** What was measured of the place is drawn under the run. */
  past: row<boolean, boolean>({
    read: (value) => (value === false ? value : undefined),
    initial: true,
    say: (on) => (on ? undefined : false),
  }),
  /** Most that may be spent a year, value-added units; null while unset. */
  budgetCap: perhaps((value) => (typeof value === 'number' && value > 0 ? value : undefined), {
    undo: true,
    elsewhere: 'as there',
  }),
  /** Doing nothing happens in the world as the person changed it; off, in the world as the scenario has it. */
  baselineFollows: row<boolean, boolean>({
    read: (value) => (typeof value === 'boolean' ? value : undefined),
    initial: true,
    undo: true,
    elsewhere: 'as there',
  }),
  /** Said wherever anything is: what says something and no screen was written when the studio came first. */
  screen: oneOf(screenIds, 'fork', {
    back: 'anywhere',
    say: (screen) => screen,
    when: (said, screen) => screen !== 'fork' || Object.keys(said).length > 0,
    unsaid: (said) => (Object.keys(said).some((key) => !ofTheScenario.has(key)) ? 'studio' : undefined),
  }),
};

type Rows = typeof rows;
type Key = keyof Rows;
const keys = Object.keys(rows) as Key[];
const rowOf = (key: Key): Row<unknown, unknown> => rows[key];
const keysWith = (holds: (row: Row<unknown, unknown>) => boolean): readonly Key[] =>
  keys.filter((key) => holds(rowOf(key)));

/** A view as documents say it. */
export type View = { readonly [K in Key]?: Exclude<ReturnType<Rows[K]['read']>, undefined> };

/** A view as it is on the page: a signal for every key, and what no document says. */
export type ViewState = { readonly [K in Key]: Signal<Rows[K]['initial']> } & {
  /** Id of the region levers and assumptions are set in; null for all. */
  readonly scope: Signal<string | null>;
  /** Lever under the pointer or being dragged, anywhere on the page: what it moves is marked. */
  readonly activeLever: Signal<LeverId | null>;
  /** Mechanism whose switch was asked for: the assumptions open at it. */
  readonly mechanism: Signal<MechanismId | null>;
  /** Somebody asked to branch off at the playhead: the comparison opens its form for it. */
  readonly forking: Signal<boolean>;
  /** For an audience: levers hidden, everything larger. */
  readonly presenting: Signal<boolean>;
  /** Indicator being pointed out: its lane or figure is marked. */
  readonly marked: Signal<IndicatorId | null>;
  /** Last quarter to be seen while a question about what follows is open; null while there is none. */
  readonly curtain: Signal<number | null>;
  /** What differs from a page just opened. */
  readonly said: ReadonlySignal<View>;
  /** What undo walks through beside the document. */
  readonly looks: Readonly<Record<string, Signal<unknown>>>;
  /** Shows what a document says is to be seen; `elsewhere` when it is another scenario and the person stays there. */
  show(said: View, world: Omit<ViewContext, 'untouched'>, elsewhere?: boolean): void;
  /** Where one is, for going back: on the page, and what lies over or beside it, each `null` while it is closed. */
  place(): { readonly page: readonly unknown[]; readonly over: readonly unknown[] };
};

const undoKeys = keysWith(({ undo }) => undo === true);
const overKeys = keysWith(({ back }) => back === 'over');

/** @param world as it is; first asked for when what is said is */
export function createView(world: () => ViewContext): ViewState {
  const state = Object.fromEntries(keys.map((key) => [key, signal(rowOf(key).initial)])) as Record<
    Key,
    Signal<unknown>
  >;
  const around = computed(world);
  // One by one, so that a moving playhead says something new once a quarter.
  const saidOf = new Map(
    keys.map((key) => {
      const { initial, say = (now) => (now === initial ? undefined : now) } = rowOf(key);
      return [key, computed(() => say(state[key].value, around.value))];
    }),
  );
  const passing = { scope: signal<string | null>(null), activeLever: signal<LeverId | null>(null) };
  return {
    ...(state as unknown as { readonly [K in Key]: Signal<Rows[K]['initial']> }),
    ...passing,
    mechanism: signal<MechanismId | null>(null),
    forking: signal(false),
    presenting: signal(false),
    marked: signal<IndicatorId | null>(null),
    curtain: signal<number | null>(null),
    said: computed(() => {
      const said: Record<string, string | number | boolean> = {};
      for (const [key, { value }] of saidOf)
        if (value !== undefined && rowOf(key).when?.(said, value) !== false)
          said[key] = value as string | number | boolean;
      return said;
    }),
    looks: Object.fromEntries(undoKeys.map((key) => [key, state[key]])),
    show(said, given, elsewhere = false) {
      batch(() => {
        for (const key of keys) {
          const { initial, take = (value) => value, elsewhere: there, unsaid } = rowOf(key);
          if (elsewhere && (there === undefined || (there === 'as there if said' && said[key] === undefined))) continue;
          const meant = said[key] ?? unsaid?.(said);
          const told =
            meant === undefined || (elsewhere && there === 'gone')
              ? undefined
              : take(meant, { ...given, untouched: false });
          state[key].value = told ?? initial;
        }
        for (const one of Object.values(passing)) one.value = null;
      });
    },
    place: () => {
      const here = keysWith(({ back }) => back === 'anywhere' || back === state.screen.value);
      return {
        page: here.map((key) => state[key].value),
        over: overKeys.map((key) => saidOf.get(key)!.value ?? null),
      };
    },
  };
}

/** What the page understands of a view; other keys are ignored. */
export function viewOf(view: ViewDocument | undefined): View {
  const read = keys.map(
    (key) => [key, view !== undefined && Object.hasOwn(view, key) ? rowOf(key).read(view[key]) : undefined] as const,
  );
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** A document without the keys the page keeps apart from it, so that looking around is not a change. */
export function withoutView(document: ScenarioDocument): ScenarioDocument {
  if (document.view === undefined) return document;
  const rest = Object.fromEntries(Object.entries(document.view).filter(([key]) => !Object.hasOwn(rows, key)));
  const { view: _view, ...others } = document;
  return Object.keys(rest).length === 0 ? others : { ...others, view: rest };
}

/** A document that reopens with this view. */
export function withView(document: ScenarioDocument, view: View): ScenarioDocument {
  if (Object.keys(view).length === 0) return document;
  return { ...document, view: { ...document.view, ...view } };
}
