/** What can be done at the fork of a preset: the policy it came with, and its packages. */
import { type MoveDocument, type Presets } from '../experiments/index.ts';
/** Name of the policy a preset came with, among the names of packages. */
export declare const OWN = "own";
export interface ForkAction {
    readonly preset: string;
    readonly name: string;
    readonly policy: readonly MoveDocument[];
}
export declare function forkActions(presets: Presets): readonly ForkAction[];
/** File of a fork, beside the others. */
export declare const fileOf: ({ preset, name }: Pick<ForkAction, 'preset' | 'name'>) => string;
