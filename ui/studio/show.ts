/** Brings what somebody points at into sight: a chart, a lever, a view of the stage, a region. */
import type { IndicatorId } from '../../engine/index.ts';
import { linesMoved } from '../charts/lanes.ts';
import type { Look } from '../explain/lesson-plan.ts';
import type { Studio } from './studio.ts';

/** How long a lane or figure stays marked, ms. */
const MARKED_MS = 6000;
let marking: ReturnType<typeof setTimeout> | undefined;

/** Marks the lane or figure of an indicator for a while: long enough to find it. */
function mark({ marked }: Studio, indicator: IndicatorId): void {
  clearTimeout(marking);
  marked.value = indicator;
  marking = setTimeout(() => (marked.value = null), MARKED_MS);
}

export function show(studio: Studio, look: Look): void {
  switch (look.look) {
    case 'lever':
      studio.sidebar.value = 'levers';
      studio.phoneTab.value = 'levers';
      if (studio.screen.peek() !== 'figures') studio.screen.value = 'studio';
      studio.openLever.value = look.lever;
      studio.activeLever.value = look.lever;
      return;
    case 'view':
      studio.stageView.value = look.view;
      studio.screen.value = 'studio';
      studio.phoneTab.value = 'studio';
      return;
    case 'region':
      studio.region.value = Math.max(
        0,
        studio.scenario.peek().regions.findIndex(({ id }) => id === look.region),
      );
      return;
    case 'indicator':
      // What has no lane of the time axis is among the figures.
      studio.screen.value = linesMoved([look.indicator]).size > 0 ? 'studio' : 'figures';
      studio.phoneTab.value = 'studio';
      mark(studio, look.indicator);
      return;
    case 'mechanism':
      studio.screen.value = 'studio';
  }
}
