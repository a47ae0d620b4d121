/** The forks that ship with the page, one file each, fetched when they are asked for. */
import {
  forkFromFile,
  resolve,
  type Fork,
  type ForkFile,
  type Presets,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { presetDocument } from '../facts/preset-list.ts';
import type { ForkAction } from './fork-action.ts';

const files = import.meta.glob<ForkFile>('./shipped/*.json', { import: 'default' });

/** Names of the files there are, `preset.action`. */
export const shippedNames: readonly string[] = Object.keys(files).map((path) => path.slice('./shipped/'.length, -5));

/**
 * Name of the file that answers for an action in a document: there is one where its world, length and seed are those
 * of the preset and the action is at full strength.
 */
export function shippedName(
  document: ScenarioDocument,
  { name, strength }: Pick<ForkAction, 'name' | 'strength'>,
  presets: Presets,
  phrase: (seed: string) => string,
): string | undefined {
  const preset = document.extends;
  if (preset === undefined || name === undefined || strength !== 1) return undefined;
  const file = `${preset}.${name}`;
  if (!shippedNames.includes(file)) return undefined;
  const world = (one: ScenarioDocument): string => {
    const { input } = resolve({ ...one, policy: [] }, presets);
    return JSON.stringify({ ...input, seed: phrase(input.seed) });
  };
  return world(document) === world(presetDocument(preset)) ? file : undefined;
}

export async function loadShipped(name: string): Promise<Fork> {
  const load = files[`./shipped/${name}.json`];
  if (load === undefined) throw new RangeError(`no fork ${name} is shipped`);
  return forkFromFile(await load());
}
