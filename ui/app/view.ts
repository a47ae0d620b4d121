/** How a scenario is looked at: the keys of a document's `view` the page understands. */
import { isStageView, type StageViewId } from '../stage/stage-views.ts';
import type { ScenarioDocument, ViewDocument } from '../../experiments/index.ts';

export interface View {
  /** Quarter under the playhead. */
  readonly quarter?: number;
  /** Identity of the firm that is picked out. */
  readonly firm?: string;
  /** Id of the region whose numbers are shown. */
  readonly region?: string;
  /** View of the stage. */
  readonly stage?: StageViewId;
}

const keys: readonly (keyof View)[] = ['quarter', 'firm', 'region', 'stage'];

/** What the page understands of a view; the rest is somebody else's. */
export function viewOf(view: ViewDocument | undefined): View {
  const { quarter, firm, region, stage } = view ?? {};
  return {
    ...(typeof quarter === 'number' && quarter >= 0 ? { quarter } : {}),
    ...(typeof firm === 'string' && /^[0-9a-f]{16}$/.test(firm) ? { firm } : {}),
    ...(typeof region === 'string' ? { region } : {}),
    ...(isStageView(stage) ? { stage } : {}),
  };
}

/** A document without the keys the page keeps apart from it, so that looking around is not a change. */
export function withoutView(document: ScenarioDocument): ScenarioDocument {
  if (document.view === undefined) return document;
  const rest = Object.fromEntries(Object.entries(document.view).filter(([key]) => !(keys as readonly string[]).includes(key)));
  const { view: _view, ...others } = document;
  return Object.keys(rest).length === 0 ? others : { ...others, view: rest };
}

/** A document that reopens with this view. */
export function withView(document: ScenarioDocument, view: View): ScenarioDocument {
  return { ...document, view: { ...document.view, ...view } };
}
