/**
 * An engine: a world of fixed capacity and the processes made for it. Kept for the life of a thread and reloaded for
 * every run.
 */
import { fingerprint } from './fingerprint.ts';
import { indicatorIds, indicators, unknowns, type IndicatorEntry } from './indicators.ts';
import { initialise } from './initialise.ts';
import { LEVERS } from './lever-ids.ts';
import { drawnWords, runKey } from './random.ts';
import type { RunInput } from './run-input.ts';
import { schedule } from './schedule.ts';
import { restoreSnapshot, snapshotAgents, takeSnapshot } from './snapshot.ts';
import { createTally, takeTally } from './tally.ts';
import { createWorld, loadInput, type Process, type World } from './world.ts';

export interface Engine {
  readonly world: World;
  readonly processes: readonly { readonly name: string; readonly run: Process }[];
  /** Loads a run before quarter 0. */
  start(input: RunInput): void;
  /** Loads a run at a snapshot. */
  resume(input: RunInput, snapshot: ArrayBuffer): void;
  /** One quarter. */
  step(): void;
  /**
   * Writes what is observed of the quarter just stepped, region by region, into `row` (regions × `OBSERVED`): the
   * indicators, then the level paid and the level in force of every lever.
   */
  observe(row: Float64Array): void;
  snapshot(): ArrayBuffer;
  fingerprint(): string;
}

/** Values observed of a region in a quarter. */
export const OBSERVED = indicatorIds.length + 2 * LEVERS;

const entries = indicatorIds.map((id): IndicatorEntry => indicators[id]);

/**
 * Makes an engine with room for `capacity` firms and as many suppliers.
 *
 * @param vectors false to do without vector kernels; the bits are the same
 */
export function createEngine(capacity: number, vectors = true): Engine {
  const world = createWorld(capacity, vectors);
  const processes = schedule.map(({ name, create }) => ({ name, run: create(world) }));
  const tally = createTally();

  function observe(row: Float64Array): void {
    let place = 0;
    for (let r = 0; r < world.regionCount; r++) {
      for (const { unknown, formula } of entries) {
        // The one NaN there is in a record: its bits are the same on every machine, those of a quotient 0 / 0 are not.
        row[place++] =
          unknown !== undefined && unknowns[unknown].holds(tally, r) ? Number.NaN : formula(world, tally, r);
      }
      for (let cell = LEVERS * r; cell < LEVERS * (r + 1); cell++) {
        row[place++] = world.regions.paid[cell];
        row[place++] = world.regions.force[cell];
      }
    }
  }

  return {
    world,
    processes,
    start(input) {
      loadInput(world, input);
      initialise(world, input.seed);
    },
    resume(input, snapshot) {
      loadInput(world, input);
      restoreSnapshot(world, snapshot);
      runKey(input.seed);
      if (drawnWords[0] !== world.keyHigh || drawnWords[1] !== world.keyLow)
        throw new RangeError('checkpoint: taken from a run with another seed');
    },
    step() {
      for (let k = 0; k < processes.length; k++) processes[k].run();
      takeTally(world, tally);
      // The employment the next quarter starts from, and what rent sharing looks back on.
      for (let r = 0; r < world.regionCount; r++) {
        world.regions.employment[r] = tally.labour[r];
        world.regions.valueAddedPerWorker[r] = tally.labour[r] > 0 ? tally.valueAdded[r] / tally.labour[r] : 0;
      }
      world.quarter++;
    },
    observe,
    snapshot: () => takeSnapshot(world),
    fingerprint: () => fingerprint(world),
  };
}

const FIRST_CAPACITY = 32768;
let kept: Engine | undefined;

/** Slots a world of `agents` needs: a quarter can at most double the firms by spin-offs, and entry adds some. */
export function capacityFor(agents: number, scale: number): number {
  return Math.max(FIRST_CAPACITY, Math.ceil(2 * agents + 2048 * Math.max(1, scale)));
}

/**
 * The thread's engine, with at least this capacity. Made once and reused: V8 compiles the first set of arrays a process
 * captures best, so a second engine would be slower. Grows, by replacement, when a world outgrows it.
 */
export function engineWith(capacity: number): Engine {
  if (kept === undefined || kept.world.capacity < capacity) {
    let size = kept?.world.capacity ?? FIRST_CAPACITY;
    while (size < capacity) size *= 2;
    kept = createEngine(size);
  }
  return kept;
}

/** Capacity a snapshot needs. */
export function capacityForSnapshot(snapshot: ArrayBuffer, scale: number): number {
  return capacityFor(snapshotAgents(snapshot), scale);
}
