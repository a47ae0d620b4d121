/** Brings the target of a reference into view: a chart, a lever, a switch, a view of the stage, a region. */
import type { IndicatorId } from '../../engine/index.ts';
import { linesMoved } from '../charts/lanes.ts';
import type { PageTarget } from '../explain/lesson-plan.ts';
import type { Scenario } from '../../experiments/index.ts';
import { regionAt, type ViewState } from './view.ts';

/** How long a lane or figure stays marked, ms. */
const MARKED_MS = 6000;
let marking: ReturnType<typeof setTimeout> | undefined;

/** Marks the lane or figure of an indicator for a while: long enough to find it. */
function mark({ marked }: ViewState, indicator: IndicatorId): void {
  clearTimeout(marking);
  marked.value = indicator;
  marking = setTimeout(() => (marked.value = null), MARKED_MS);
}

export function showPageTarget(look: PageTarget, view: ViewState, regions: Scenario['regions']): void {
  switch (look.look) {
    case 'lever':
      view.sidebar.value = 'levers';
      view.tab.value = 'levers';
      if (view.screen.peek() !== 'figures') view.screen.value = 'studio';
      view.lever.value = look.lever;
      view.activeLever.value = look.lever;
      return;
    case 'view':
      view.stage.value = look.view;
      view.screen.value = 'studio';
      view.tab.value = 'studio';
      return;
    case 'region':
      view.region.value = regionAt(regions, look.region);
      return;
    case 'indicator':
      // What has no lane of the time axis is among the figures.
      view.screen.value = linesMoved([look.indicator]).size > 0 ? 'studio' : 'figures';
      view.tab.value = 'studio';
      mark(view, look.indicator);
      return;
    case 'mechanism':
      view.sidebar.value = 'assumptions';
      view.tab.value = 'levers';
      view.screen.value = 'studio';
      view.mechanism.value = look.mechanism;
  }
}
