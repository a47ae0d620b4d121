/** Runs a fork while one looks: the start under the hand first, then the others, nearest to the hand first. */
import type { RunInput } from '../../engine/index.ts';
import {
  FORK_FUTURES,
  forkFuture,
  forkPath,
  inFuture,
  type ForkDesign,
  type ForkFuture,
  type ForkPath,
} from '../../experiments/index.ts';
import type { StreamJob } from '../studio/stream.ts';

type Futures = (ForkFuture | undefined)[];

/** What is known of a fork so far. */
export interface KnownFork {
  readonly alone: ForkPath | undefined;
  readonly paths: ReadonlyMap<number, ForkPath>;
  /** Futures that failed, of doing nothing. */
  readonly failed: number;
}

export interface ForkGathering {
  readonly design: ForkDesign;
  readonly starts: readonly number[];
  readonly known: () => KnownFork;
  /** Doing nothing, for another policy in the same world. */
  readonly aloneFutures: Futures;
  readonly complete: () => boolean;
  /** Asks about one more start. */
  want(start: number): void;
  job(hand: () => number, show: () => void): StreamJob;
}

const none = (): Futures => Array.from<ForkFuture | undefined>({ length: FORK_FUTURES });

/**
 * @param wanted starts, to which more may come
 * @param alone doing nothing where it is known already
 */
export function createForkGathering(
  design: ForkDesign,
  wanted: readonly number[],
  region: number,
  alone: Futures = none(),
): ForkGathering {
  const starts = [...wanted];
  const futures = new Map<number, Futures>(starts.map((start) => [start, none()]));
  const asked = new Map<number, number>(starts.map((start) => [start, 0]));
  const aloneAsked = alone.map((future) => future !== undefined);
  const places: { readonly start: number | undefined; readonly future: number }[] = [];
  let failed = 0;
  let version = 0;
  let last: { readonly version: number; readonly known: KnownFork } | undefined;
  const versions = new Map<number, { readonly at: number; readonly path: ForkPath }>();
  const changed = new Map<number, number>();

  function next(hand: number): number | undefined {
    const open = starts.filter((start) => asked.get(start)! < FORK_FUTURES);
    if (open.length === 0) return undefined;
    return open.reduce((best, start) => (Math.abs(start - hand) < Math.abs(best - hand) ? start : best));
  }

  function* inputs(hand: () => number): Generator<RunInput> {
    for (let start = next(hand()); start !== undefined; start = next(hand())) {
      const future = asked.get(start)!;
      asked.set(start, future + 1);
      if (!aloneAsked[future]) {
        aloneAsked[future] = true;
        places.push({ start: undefined, future });
        yield inFuture(design, [design.alone.input], future)[0]!;
      }
      places.push({ start, future });
      yield inFuture(design, [design.acting(start).input], future)[0]!;
    }
  }

  function known(): KnownFork {
    if (last?.version === version) return last.known;
    const paths = new Map<number, ForkPath>();
    for (const [start, list] of futures) {
      const at = changed.get(start) ?? 0;
      const before = versions.get(start);
      if (before?.at === at && at > 0) {
        paths.set(start, before.path);
        continue;
      }
      const path = forkPath(design, list, { start, alone });
      if (path === undefined) continue;
      versions.set(start, { at, path });
      paths.set(start, path);
    }
    const made = { alone: forkPath(design, alone), paths, failed };
    last = { version, known: made };
    return made;
  }

  return {
    design,
    starts,
    known,
    aloneFutures: alone,
    want(start) {
      if (futures.has(start)) return;
      futures.set(start, none());
      asked.set(start, 0);
      starts.push(start);
      starts.sort((a, b) => a - b);
      version += 1;
    },
    complete: () => starts.every((start) => futures.get(start)!.every((future) => future !== undefined)),
    job: (hand, show) => {
      // What was asked for and has not come is asked for again.
      for (const [start, list] of futures) {
        const missing = list.indexOf(undefined);
        asked.set(start, missing < 0 ? FORK_FUTURES : missing);
      }
      alone.forEach((future, k) => (aloneAsked[k] = future !== undefined));
      places.length = 0;
      const missing = [...futures.values(), alone].flat().filter((future) => future === undefined).length;
      return {
        inputs: inputs(hand),
        total: missing,
        // Few at a time, so that the start under a moving hand is asked for soon.
        inFlight: 6,
        take(k, result) {
          const { start, future } = places[k]!;
          const one = forkFuture(design, result, region);
          if (start === undefined) alone[future] = one;
          else {
            futures.get(start)![future] = one;
            changed.set(start, ++version);
          }
          version += 1;
        },
        miss(k) {
          if (places[k]!.start === undefined) failed += 1;
        },
        show,
      };
    },
  };
}
