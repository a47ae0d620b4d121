import type { Text } from '../engine/index.ts';
import type { Fault, Language } from '../experiments/index.ts';
import type { Terminal } from './terminal.ts';

interface FlagBase {
  readonly text: Text;
}

/** A flag of the command line; how it is read, checked, helped with and documented follows from this entry alone. */
export type Flag =
  /** Present or not. */
  | (FlagBase & { readonly kind: 'switch' })
  /** One text; `value` is how help names it. */
  | (FlagBase & { readonly kind: 'text'; readonly value: string; readonly allowed?: readonly string[] })
  /** May be given several times. */
  | (FlagBase & { readonly kind: 'list'; readonly value: string })
  /** A whole number within bounds. */
  | (FlagBase & { readonly kind: 'whole'; readonly value: string; readonly min: number; readonly max: number });

export type Flags = { readonly [name: string]: Flag };

type FlagValue<F extends Flag> = F['kind'] extends 'switch'
  ? boolean
  : F['kind'] extends 'list'
    ? readonly string[]
    : F['kind'] extends 'whole'
      ? number | undefined
      : string | undefined;

export type FlagValues<F extends Flags> = { readonly [K in keyof F]: FlagValue<F[K]> };

/** What follows the name of a command. */
export interface Operand {
  readonly name: string;
  readonly text: Text;
  /** The words it may be, where there are only a few. */
  readonly allowed?: readonly string[];
  /** Any number of words, none as well. */
  readonly many?: true;
}

/** One invocation of a command, with everything it may use. */
export interface CommandCall<F extends Flags = Flags> {
  readonly values: FlagValues<F>;
  /** Whether the result is wanted as one JSON document. */
  readonly json: boolean;
  /** The operand, empty when it is missing (then `faults` says so already). */
  readonly operand: string;
  /** All of them, of a command that takes many. */
  readonly operands: readonly string[];
  readonly language: Language;
  readonly terminal: Terminal;
  /** Everything found wrong so far; commands add to it and then call `refuseFaults`. */
  readonly faults: Fault[];
  /** Remarks to print before any result, once there are no faults. */
  readonly remarks: Text[];
  /** Throws `BadInput` if anything is wrong, else prints the remarks. Nothing may be written before. */
  refuseFaults(): void;
}

export interface Command<F extends Flags = Flags> {
  readonly name: string;
  /** What is typed to call it, `jiqun` and its name unless given. */
  readonly calledAs?: string;
  readonly summary: Text;
  readonly operand?: Operand;
  readonly flags: F;
  /** Longer remarks, one paragraph each: file formats, the shape of the JSON. */
  readonly remarks: readonly Text[];
  readonly examples: readonly string[];
  /** Does the work; the number is the exit status. */
  readonly run: (call: CommandCall<F>) => Promise<number>;
}

/** Keeps the types of the flags for `run` and forgets them for the table of commands. */
export function defineCommand<const F extends Flags>(command: Command<F>): Command {
  return command as unknown as Command;
}
