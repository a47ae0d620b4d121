/** The names of the places that lessons and theory cards point at. */
import { indicators, levers, mechanisms, type Text } from '../../engine/index.ts';
import { presetDocument } from '../facts/preset-list.ts';
import { presets, scenarioOf } from '../../experiments/index.ts';
import type { PageTarget } from './lesson-plan.ts';
import { stageViews } from '../stage/stage-views.ts';

/** @param preset whose regions a look may name */
export function pageTargetName(look: PageTarget, preset?: string): Text {
  switch (look.look) {
    case 'indicator':
      return indicators[look.indicator].label;
    case 'lever':
      return levers[look.lever].label;
    case 'mechanism':
      return mechanisms[look.mechanism].label;
    case 'view':
      return stageViews.find(({ id }) => id === look.view)!.label;
    case 'region': {
      const region =
        preset === undefined
          ? undefined
          : scenarioOf(presetDocument(preset), presets).regions.find(({ id }) => id === look.region);
      return region?.name ?? { en: look.region, zh: look.region };
    }
  }
}

export function presetName(preset: string): Text {
  return scenarioOf(presetDocument(preset), presets).title;
}
