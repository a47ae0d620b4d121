/** Brings what somebody points at into sight: a chart, a lever, a view of the stage, a region. */
import type { Look } from '../explain/lessons.ts';
import type { Studio } from './studio.ts';

/** Indicators that have a lane of the time axis; the rest is among the figures. */
const lanes: ReadonlySet<string> = new Set(['firms', 'employment', 'valueAdded', 'lockIn', 'lockInFunctional', 'lockInCognitive', 'lockInPolitical']);

export function show(studio: Studio, look: Look): void {
  switch (look.look) {
    case 'lever':
      studio.sidebar.value = 'levers';
      studio.openLever.value = look.lever;
      studio.activeLever.value = look.lever;
      return;
    case 'view':
      studio.stageView.value = look.view;
      studio.screen.value = 'studio';
      return;
    case 'region':
      studio.region.value = Math.max(
        0,
        studio.scenario.peek().regions.findIndex(({ id }) => id === look.region),
      );
      return;
    case 'indicator':
      studio.screen.value = lanes.has(look.indicator) ? 'studio' : 'figures';
      return;
    case 'mechanism':
      studio.screen.value = 'studio';
  }
}
