/** From the table to runs and from runs to values: every world is run once however many patterns read it. */
import type { RunInput, RunOptions, RunResult } from '../../engine/index.ts';
import { replicateSeed } from '../statistics/seeds.ts';
import type { Found, Pattern } from './pattern.ts';
import { asDeclared, inputOf, type Otherwise } from './set-up.ts';

/** What one pattern showed in one seed (from 0): the values of its rows. */
export interface Measured {
  readonly pattern: Pattern;
  readonly seed: number;
  readonly values: { readonly [row: string]: Found };
}

/** Seeds of a pattern that are still to be measured. */
export interface Wanted {
  readonly pattern: Pattern;
  readonly seeds: readonly number[];
}

interface World {
  readonly input: RunInput;
  panel: boolean;
  /** Patterns that have not read it yet. */
  readers: number;
  result?: RunResult;
}

interface Reader {
  readonly pattern: Pattern;
  readonly worlds: readonly (readonly [name: string, world: World])[];
  missing: number;
}

const keyOf = (input: RunInput): string => JSON.stringify(input);

function readersOf(
  wanted: readonly Wanted[],
  seed: number,
  phrase: string,
  otherwise: Otherwise,
): { worlds: World[]; readers: Reader[] } {
  const worlds = new Map<string, World>();
  const readers = wanted
    .filter(({ seeds }) => seeds.includes(seed))
    .map(({ pattern }): Reader => {
      const own = Object.entries(pattern.setUps).map(([name, setUp]) => {
        const input = inputOf(setUp, replicateSeed(phrase, seed), otherwise);
        const key = keyOf(input);
        const world = worlds.get(key) ?? { input, panel: false, readers: 0 };
        worlds.set(key, world);
        world.panel ||= setUp.panel === true;
        world.readers += 1;
        return [name, world] as const;
      });
      return { pattern, worlds: own, missing: new Set(own.map(([, world]) => world)).size };
    });
  return { worlds: [...worlds.values()], readers };
}

export interface PatternRuns {
  readonly total: number;
  /** Asks for runs one after another; those of one seed come together. */
  inputs(): Iterable<RunInput>;
  /** Whether a run is wanted with the record of every firm. */
  optionsOf(input: RunInput): RunOptions;
  /** Which run it is: its seed, from 0, and what it is for. */
  nameOf(k: number): { readonly seed: number; readonly of: string };
  /** Takes in the result of job k; tells what can be measured with it and forgets runs that nothing needs any more. */
  add(k: number, result: RunResult): Measured[];
}

/** Runs that patterns need on the luck of a phrase. */
export function patternRuns(wanted: readonly Wanted[], phrase: string, otherwise: Otherwise = asDeclared): PatternRuns {
  const seeds = [...new Set(wanted.flatMap((one) => one.seeds))].toSorted((a, b) => a - b);
  const open = new Map<number, { world: World; readers: Reader[]; seed: number }>();
  const total = seeds.reduce((sum, seed) => sum + readersOf(wanted, seed, phrase, otherwise).worlds.length, 0);
  const recorded = new WeakSet<RunInput>();
  return {
    total,
    optionsOf: (input) => (recorded.has(input) ? { panel: true } : {}),
    nameOf(k) {
      const { seed, readers } = open.get(k)!;
      return { seed, of: readers.map(({ pattern }) => pattern.id).join(', ') };
    },
    *inputs() {
      let k = 0;
      for (const seed of seeds) {
        const { worlds, readers } = readersOf(wanted, seed, phrase, otherwise);
        for (const world of worlds) {
          open.set(k++, {
            world,
            seed,
            readers: readers.filter((reader) => reader.worlds.some(([, own]) => own === world)),
          });
          if (world.panel) recorded.add(world.input);
          yield world.input;
        }
      }
    },
    add(k, result) {
      const { world, readers, seed } = open.get(k)!;
      open.delete(k);
      world.result = result;
      return readers
        .filter((reader) => (reader.missing -= 1) === 0)
        .map(({ pattern, worlds }) => {
          const runs = Object.fromEntries(worlds.map(([name, own]) => [name, own.result as RunResult]));
          const values = pattern.measure(runs);
          for (const [, own] of worlds) if ((own.readers -= 1) === 0) delete own.result;
          return { pattern, seed, values };
        });
    },
  };
}
