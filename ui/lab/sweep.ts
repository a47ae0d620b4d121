/** An experiment being run on the page's threads: started, paused, gone on with, every row kept as soon as may be. */
import { signal, type ReadonlySignal } from '@preact/signals';
import {
  createPrecisionMeter,
  failedRow,
  finishedRow,
  inMoney,
  keyOfRun,
  printable,
  recordedWords,
  type Experiment,
  type ExperimentRow,
} from '../../experiments/index.ts';
import { engineIdentity, runMany, type Runner } from '../../workers/index.ts';
import { createBreathe } from '../parts/breathe.ts';
import { estimate } from '../studio/stream.ts';
import type { StoredRows } from './experiment-shelf.ts';
import { gatherRows, type GatheredRows } from './gathered-rows.ts';

export interface SweepState {
  readonly phase: 'paused' | 'running' | 'done';
  readonly done: number;
  readonly failed: number;
  /** Rows there are to be: as far as is known where replicates are added until something is precise. */
  readonly total: number;
  /** Estimated seconds left, once it means something. */
  readonly left: number | undefined;
  /** Runs a second. */
  readonly rate: number | undefined;
}

export interface Sweep {
  readonly experiment: Experiment;
  readonly rows: GatheredRows;
  readonly state: ReadonlySignal<SweepState>;
  /** Runs, or goes on. */
  go(): void;
  /** Stops; what is done stays. */
  pause(): void;
  /** Keeps what is made and not kept yet: the page may be gone in a moment. */
  keepNow(): void;
  /** Takes rows that were kept. */
  restore(kept: readonly StoredRows[]): Promise<void>;
}

export interface SweepOptions {
  readonly experiment: Experiment;
  /** Threads in the background; numbers as the engine gives them. */
  readonly runner: () => Runner;
  /** Keeps rows on the device; it tells about its own failures. */
  readonly keep: (rows: StoredRows) => Promise<void>;
}

/** Rows that are kept together: what a crash loses at most. */
const KEPT_TOGETHER = 25;
const SHOW_EVERY_MS = 350;
/** Deliveries that rate and estimate are based on. */
const RECENT = 60;
/** What the first moments say of the rest is mostly how long a start takes. */
const KNOWN_MS = 1500;
/** Requests open at a time, a thread: none waits for the page. */
const PER_THREAD = 4;

export function createSweep({ experiment, runner, keep }: SweepOptions): Sweep {
  const rows = gatherRows(experiment);
  const recorded = recordedWords(experiment);
  const { points, replication, kept, base } = experiment;
  const { stages, until } = replication;
  const { money } = base.scenario;
  let flight: AbortController | undefined;
  let stage = 0;
  const rowsOf = (which: number): number => points * stages[which]!;
  const state = signal<SweepState>({
    phase: 'paused',
    done: 0,
    failed: 0,
    total: rowsOf(until.length === 0 ? stages.length - 1 : 0),
    left: undefined,
    rate: undefined,
  });

  function tell(more: Partial<SweepState>): void {
    state.value = { ...state.peek(), done: rows.done, failed: rows.failed, ...more };
  }

  /** Rows that were made and are not kept yet: `from <= row < to`. */
  let waiting = { from: 0, to: 0 };
  async function flush(): Promise<void> {
    const { from, to } = waiting;
    waiting = { from: to, to };
    if (to > from) await keep(rows.stored(from, to));
  }
  async function made(row: number): Promise<void> {
    if (row !== waiting.to) {
      await flush();
      waiting = { from: row, to: row };
    }
    waiting = { from: waiting.from, to: row + 1 };
    if (waiting.to - waiting.from >= KEPT_TOGETHER) await flush();
  }

  async function makeRows(end: number, controller: AbortController): Promise<void> {
    const { signal: stop } = controller;
    const breathe = createBreathe();
    const startedAt = performance.now();
    let shownAt = startedAt;
    const times: number[] = [];
    const asked: { readonly row: ExperimentRow; readonly key: string }[] = [];
    function* inputs() {
      for (let k = 0; k < end; k++) {
        if (rows.has(k)) continue;
        const row = experiment.row(k);
        asked.push({ row, key: keyOfRun(row.input, engineIdentity, recorded) });
        yield row.input;
      }
    }
    const toBeMade = (): number => end - rows.done;
    async function delivered(row: number): Promise<void> {
      times.push(performance.now());
      if (times.length > RECENT) times.shift();
      await made(row);
      if (performance.now() - shownAt > SHOW_EVERY_MS) {
        shownAt = performance.now();
        const known = shownAt - startedAt >= KNOWN_MS;
        const each = known ? estimate(times, 1) : undefined;
        tell({ rate: each === undefined ? undefined : 1 / each, left: each && each * toBeMade() });
      }
      await breathe();
    }
    await runMany({
      runner: runner(),
      inputs: inputs(),
      signal: stop,
      inFlight: PER_THREAD * runner().width,
      async onResult(_k, result) {
        const { row, key } = asked.shift()!;
        // After a stop a later run may still arrive without those before it.
        if (stop.aborted) return;
        rows.add(finishedRow(row, key, inMoney(result, money), kept));
        await delivered(row.row);
      },
      async onFailure(_k, error) {
        const { row, key } = asked.shift()!;
        if (stop.aborted) return;
        rows.add(failedRow(row, key, printable(error instanceof Error ? error.message : String(error))));
        await delivered(row.row);
      },
    });
    await flush();
  }

  /** Whether what the design asks is known after this stage. */
  async function isKnown(): Promise<boolean> {
    if (stage === stages.length - 1) return true;
    if (until.length === 0) return false;
    const meter = createPrecisionMeter(until, points);
    const columns = until.map(({ output }) => rows.measured(kept.outputs.findIndex(({ name }) => name === output)));
    const breathe = createBreathe();
    for (let k = 0; k < rowsOf(stage); k++) {
      meter.add(
        experiment.place(k).point,
        columns.map((column) => column[k]!),
      );
      await breathe();
    }
    return meter.enough();
  }

  /** Whether every row of this stage is there. */
  const isWhole = (): boolean => rows.done >= rowsOf(stage);

  async function run(controller: AbortController): Promise<void> {
    for (;;) {
      tell({ phase: 'running', total: rowsOf(until.length === 0 ? stages.length - 1 : stage) });
      if (!isWhole()) await makeRows(rowsOf(stage), controller);
      if (controller.signal.aborted || !isWhole()) break;
      if (await isKnown()) {
        if (flight === controller) tell({ phase: 'done', total: rowsOf(stage), left: undefined });
        flight = undefined;
        return;
      }
      stage += 1;
    }
    if (flight === controller) flight = undefined;
    if (flight === undefined) tell({ phase: 'paused', left: undefined, rate: undefined });
  }

  function pause(): void {
    flight?.abort();
    flight = undefined;
    tell({ phase: 'paused', left: undefined, rate: undefined });
    void flush();
  }

  return {
    experiment,
    rows,
    state,
    go() {
      if (flight !== undefined || state.peek().phase === 'done') return;
      flight = new AbortController();
      void run(flight);
    },
    pause() {
      if (flight !== undefined) pause();
    },
    keepNow: () => void flush(),
    async restore(stored) {
      for (const one of stored) await rows.take(one);
      waiting = { from: 0, to: 0 };
      const last = stages.length - 1;
      if (until.length === 0) {
        stage = 0;
        tell({ phase: rows.done >= rowsOf(last) ? 'done' : 'paused' });
        return;
      }
      while (stage < last && rows.done >= rowsOf(stage + 1)) stage += 1;
      tell({ total: rowsOf(stage) });
      if (!isWhole()) return;
      if ((await isKnown()) && flight === undefined) tell({ phase: 'done' });
    },
  };
}
