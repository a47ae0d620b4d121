/** The runs a version of the model is known by: every scenario, and every lever alone in the first of them. */
import type { LeverId, RunInput } from '../../engine/index.ts';
import {
  FIRST_PRESET,
  override,
  readFlags,
  resolve,
  type Presets,
  type ResolvedRun,
  type ScenarioDocument,
} from '../documents/index.ts';
import { replicateSeed } from '../statistics/seeds.ts';
import { textHash } from '../words/text-hash.ts';

/** Phrase of the seeds of stored results. */
export const VERSIONS_PHRASE = 'versions';
/** Seeds of stored results. */
export const VERSIONS_SEEDS = 50;
/** How levers are tried: in which scenario, how strongly, and from which quarter to the end. */
export const leverMatrix = { scenario: FIRST_PRESET, level: 0.8, from: 60 } as const;

export interface VersionRun {
  readonly scenario: string;
  /** From 0. */
  readonly seed: number;
  readonly lever?: LeverId;
}

export const leverFlag = (lever: LeverId): string => `${lever}=${leverMatrix.level}@${leverMatrix.from}`;

/** Which runs are wanted, runs under the same luck one after the other. */
export function versionRuns(scenarios: readonly string[], levers: readonly LeverId[], seeds: number): VersionRun[] {
  const first = scenarios.includes(leverMatrix.scenario) || levers.length === 0 ? [] : [leverMatrix.scenario];
  return [...first, ...scenarios].flatMap((scenario) =>
    Array.from({ length: seeds }, (_, seed): VersionRun[] => [
      { scenario, seed },
      ...(scenario === leverMatrix.scenario ? levers.map((lever) => ({ scenario, seed, lever })) : []),
    ]).flat(),
  );
}

/** A scenario with a lever alone laid over it, as the command line does with `--lever`. */
function withLever(document: ScenarioDocument, lever: LeverId, presets: Presets): ScenarioDocument {
  const changed = override(document, readFlags({ lever: [leverFlag(lever)] }), presets);
  if ('faults' in changed) throw new Error(`${leverFlag(lever)}: ${changed.faults[0]!.allowed.en}`);
  return changed.document;
}

/** Tells a scenario from what it was before a change of it or of what it extends. */
export const worldOf = (presets: Presets, scenario: string): string =>
  textHash(JSON.stringify({ ...resolve({ format: 1, extends: scenario }, presets).input, seed: '' }));

/** Makes the input of each run; what is resolved stays with it. */
export function versionInputs(presets: Presets): (run: VersionRun) => ResolvedRun {
  const resolved = new Map<string, ResolvedRun>();
  return ({ scenario, seed, lever }) => {
    const key = `${scenario} ${lever ?? ''}`;
    const document: ScenarioDocument = { format: 1, extends: scenario };
    if (!resolved.has(key))
      resolved.set(key, resolve(lever === undefined ? document : withLever(document, lever, presets), presets));
    const one = resolved.get(key)!;
    const input: RunInput = { ...one.input, seed: replicateSeed(VERSIONS_PHRASE, seed) };
    return { ...one, input };
  };
}
