import { isMeasured } from '../spread.ts';

/** Numbers of a measurement by their path, parts joined by points; everything that is not a number is left out. */
export type Figures = ReadonlyMap<string, number>;

/**
 * Flattens a tree. Of what was measured several times the least counts: whatever else a machine does only adds time.
 */
export function figuresOf(tree: object, path = ''): Figures {
  const figures = new Map<string, number>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'number') figures.set(here, value);
    else if (typeof value !== 'object' || value === null) continue;
    else if (isMeasured(value)) figures.set(here, value.least);
    else for (const entry of figuresOf(value, here)) figures.set(...entry);
  }
  return figures;
}

/**
 * What a figure is, as its name tells; `undefined` for counts of work, which are no speed. Of all but rates less is
 * better.
 */
export type Kind = 'nanoseconds' | 'milliseconds' | 'rate' | 'instructions' | 'plain';

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/(^|\.)byProcess\.|(^|\.)ns[A-Z]\w*$|(^|\.)referenceUnit$/, 'nanoseconds'],
  [/^instructionsPerRun$/, 'instructions'],
  [/Ms(\.|$)/, 'milliseconds'],
  [/(^|\.)(runsPerSecond|\w*framesPerSecond)(\.|$)/i, 'rate'],
  [/(^|\.)(bytes\w*|\w*Bytes\w*|laterWorlds\.\w+)$/, 'plain'],
];

export function kindOf(path: string): Kind | undefined {
  return kinds.find(([pattern]) => pattern.test(path))?.[1];
}
