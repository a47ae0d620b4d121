/**
 * What a lesson puts on the page: changes to its preset, in the words of the page, made afresh each time so that no
 * step depends on the last.
 */
import type { LeverId, MechanismId, ParameterId, ParameterValue } from '../../engine/index.ts';
import {
  alongPath,
  applyPackage,
  faultText,
  layOver,
  scenarioOf,
  setAssumption,
  type Presets,
  type ScenarioDocument,
} from '../../experiments/index.ts';

export type SceneChange =
  | { readonly change: 'package'; readonly name: string; readonly from?: number }
  | {
      readonly change: 'lever';
      readonly lever: LeverId;
      readonly level: number;
      readonly from: number;
      readonly region?: string;
    }
  /** One of the preset's own named paths, by its place in the list. */
  | { readonly change: 'path'; readonly path: number }
  | { readonly change: 'mechanismOff'; readonly mechanism: MechanismId; readonly from: number }
  | {
      readonly change: 'assumption';
      readonly assumption: ParameterId;
      readonly value: ParameterValue;
      readonly region?: string;
    }
  | { readonly change: 'noPolicy' }
  | { readonly change: 'noEvents' };

/** Nothing: the preset as it is shipped. */
export const asShipped: readonly SceneChange[] = [];

function changed(document: ScenarioDocument, change: SceneChange, presets: Presets): ScenarioDocument {
  const scenario = scenarioOf(document, presets);
  switch (change.change) {
    case 'package': {
      const applied = applyPackage(document, change, presets);
      if ('faults' in applied) throw new Error(applied.faults.map((fault) => faultText(fault, 'en')).join('; '));
      return applied.document;
    }
    case 'lever': {
      const { change: _change, ...move } = change;
      return {
        ...document,
        policy: layOver(
          scenario.policy,
          [move],
          scenario.regions.map(({ id }) => id),
        ),
      };
    }
    case 'path': {
      const path = scenario.paths[change.path];
      if (path === undefined) throw new Error(`no path ${change.path} in ${scenario.id}`);
      return alongPath(document, path, presets);
    }
    case 'mechanismOff':
      return {
        ...document,
        mechanismsOff: [...scenario.mechanismsOff, { mechanism: change.mechanism, from: change.from }],
      };
    case 'assumption':
      return setAssumption(document, presets, {
        id: change.assumption,
        value: change.value,
        ...(change.region === undefined ? {} : { region: change.region }),
      });
    case 'noPolicy':
      return { ...document, policy: [] };
    case 'noEvents':
      return { ...document, events: [] };
  }
}

/**
 * The document of a scene, with the seed of the person's own document where that belongs to the same preset.
 * @throws Error for a package, path or region the preset does not have
 */
export function sceneDocument(
  preset: string,
  scene: readonly SceneChange[],
  present: ScenarioDocument,
  presets: Presets,
): ScenarioDocument {
  const seed = present.extends === preset ? present.seed : undefined;
  const start: ScenarioDocument = { format: 1, extends: preset, ...(seed === undefined ? {} : { seed }) };
  return scene.reduce((document, change) => changed(document, change, presets), start);
}
