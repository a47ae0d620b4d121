import type { Fault } from '../words/faults.ts';
import { parseLever, parseOff, parsePackage, parseSet, type WrittenChange } from './override-syntax.ts';

export type ChangeFlag = WrittenChange['flag'];

/** The path of a fault in the words of a flag or, without a flag, in the changed document. */
export type FaultPlace = (flag: ChangeFlag | undefined, words: string) => string;

/** Changes to a scenario as they were read, once. */
export interface Overrides {
  readonly changes: readonly WrittenChange[];
  readonly seed?: string;
  readonly quarters?: number;
  /** Industry and place. */
  readonly setting?: { readonly industry?: string | undefined; readonly place?: string | undefined };
  /** What could not be read. */
  readonly faults: readonly Fault[];
  readonly place: FaultPlace;
}

/** The words as they stand on the command line. */
export const asFlag: FaultPlace = (flag, words) => (flag === undefined ? words : `--${flag} ${words}`);

const read = { set: parseSet, package: parsePackage, lever: parseLever, off: parseOff };

/** Reads changes one by one; those that cannot be read are faults. */
export function readChanges(words: readonly (readonly [ChangeFlag, string])[], place: FaultPlace): Overrides {
  const changes: WrittenChange[] = [];
  const faults: Fault[] = [];
  for (const [flag, written] of words) {
    const change = read[flag](written);
    if ('faults' in change) faults.push(...change.faults.map((fault) => ({ ...fault, path: place(flag, written) })));
    else changes.push(change);
  }
  return { changes, faults, place };
}

/** Changes in the words of the flags of the command line, and its flags that are values already. */
export function readFlags({
  seed,
  quarters,
  industry,
  place,
  ...flags
}: { readonly [F in ChangeFlag]?: readonly string[] } & {
  readonly seed?: string | undefined;
  readonly quarters?: number | undefined;
  readonly industry?: string | undefined;
  readonly place?: string | undefined;
}): Overrides {
  const words = (Object.keys(read) as ChangeFlag[]).flatMap((flag) =>
    (flags[flag] ?? []).map((written) => [flag, written] as const),
  );
  return {
    ...readChanges(words, asFlag),
    ...(seed === undefined ? {} : { seed }),
    ...(quarters === undefined ? {} : { quarters }),
    ...(industry === undefined && place === undefined ? {} : { setting: { industry, place } }),
  };
}
