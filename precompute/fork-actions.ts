/** What can be done at the fork of a preset: the policy it came with, and its packages. */
import {
  OWN_POLICY,
  packageMoves,
  scenarioOf,
  startOfPolicy,
  type MoveDocument,
  type Presets,
} from '../experiments/index.ts';

export interface ForkAction {
  readonly preset: string;
  readonly name: string;
  readonly policy: readonly MoveDocument[];
  /** Quarter in which the preset begins it, where it does. */
  readonly from?: number | undefined;
}

export function forkActions(presets: Presets): readonly ForkAction[] {
  return [...presets.keys()].flatMap((preset) => {
    const scenario = scenarioOf({ format: 1, extends: preset }, presets);
    const packages = Object.keys(scenario.packages).map((name) => ({
      preset,
      name,
      policy: packageMoves(scenario, name, 0),
    }));
    return [
      { preset, name: OWN_POLICY, policy: scenario.policy, from: startOfPolicy(scenario.policy) },
      ...packages,
    ].filter(({ policy }) => startOfPolicy(policy) !== undefined);
  });
}

/** Starts that ship: those of every fork, and the one a preset has itself. */
export const startsOf = ({ from }: Pick<ForkAction, 'from'>, grid: readonly number[]): readonly number[] =>
  from === undefined ? grid : [...new Set([...grid, from])].toSorted((a, b) => a - b);

/** File of a fork, beside the others. */
export const fileOf = ({ preset, name }: Pick<ForkAction, 'preset' | 'name'>): string => `${preset}.${name}.json`;
