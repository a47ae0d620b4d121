/** How a scenario is looked at: the keys of a document's `view` the page understands. */
import { leverIds } from '../../engine/index.ts';
import { isStageView, type StageViewId } from '../stage/stage-views.ts';
import type { ScenarioDocument, ViewDocument } from '../../experiments/index.ts';

/** What stands beside the levers: the stage with its time axis, all figures, paths compared, or explanations. */
export const screenIds = ['studio', 'figures', 'compare', 'explain'] as const;
export type ScreenId = (typeof screenIds)[number];
/** Parts of the explanations. */
export const explainParts = ['happened', 'changes', 'theory', 'model'] as const;
export type ExplainPart = (typeof explainParts)[number];
const sidebarTabs = ['levers', 'assumptions'] as const;
export type SidebarTab = (typeof sidebarTabs)[number];
/** The studio of a phone shows one of these at a time. */
const phoneTabs = ['studio', 'levers', 'outcomes', 'story'] as const;
export type PhoneTab = (typeof phoneTabs)[number];

const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (value: unknown): T | undefined =>
    allowed.find((known) => known === value);
const count = (value: unknown): number | undefined =>
  Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
const name = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w-]{1,80}$/.test(value) ? value : undefined;

/** Every key with the values it may have; what is not understood is undefined. */
const readers = {
  /** Quarter under the playhead. */
  quarter: (value: unknown): number | undefined => (typeof value === 'number' && value >= 0 ? value : undefined),
  /** Identity of the firm that is picked out. */
  firm: (value: unknown): string | undefined =>
    typeof value === 'string' && /^[0-9a-f]{16}$/.test(value) ? value : undefined,
  /** Id of the region whose numbers are shown. */
  region: (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined),
  /** View of the stage. */
  stage: (value: unknown): StageViewId | undefined => (isStageView(value) ? value : undefined),
  screen: oneOf(screenIds),
  part: oneOf(explainParts),
  /** Theory card that is open. */
  theory: name,
  /** Place in the model description. */
  model: name,
  tab: oneOf(phoneTabs),
  sidebar: oneOf(sidebarTabs),
  /** Lever whose details are open. */
  lever: oneOf(leverIds),
  /** Preset whose lesson is under way, and the step of it. */
  lesson: name,
  step: count,
  /** Most that may be spent a year, value-added units. */
  budgetCap: (value: unknown): number | undefined => (typeof value === 'number' && value > 0 ? value : undefined),
  /** Whether doing nothing is worked out in the world as it was changed; yes unless it says no. */
  baselineFollows: (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined),
  /** What lies over the page. */
  sheet: (value: unknown): string | undefined =>
    typeof value === 'string' && /^[\w.]{1,80}$/.test(value) ? value : undefined,
  /** The story is open beside the page. */
  story: (value: unknown): true | undefined => (value === true ? true : undefined),
};

type Readers = typeof readers;
export type View = { readonly [K in keyof Readers]?: Exclude<ReturnType<Readers[K]>, undefined> };

/** What the page understands of a view; the rest is somebody else's. */
export function viewOf(view: ViewDocument | undefined): View {
  const read = Object.entries(readers).map(
    ([key, reader]) => [key, reader(view !== undefined && Object.hasOwn(view, key) ? view[key] : undefined)] as const,
  );
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** A document without the keys the page keeps apart from it, so that looking around is not a change. */
export function withoutView(document: ScenarioDocument): ScenarioDocument {
  if (document.view === undefined) return document;
  const rest = Object.fromEntries(Object.entries(document.view).filter(([key]) => !Object.hasOwn(readers, key)));
  const { view: _view, ...others } = document;
  return Object.keys(rest).length === 0 ? others : { ...others, view: rest };
}

/** A document that reopens with this view. */
export function withView(document: ScenarioDocument, view: View): ScenarioDocument {
  if (Object.keys(view).length === 0) return document;
  return { ...document, view: { ...document.view, ...view } };
}
