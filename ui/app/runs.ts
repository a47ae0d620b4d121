/** Keeps the run on show in step with the document: latest wins, the run before stays as a ghost, doing nothing is cached. */
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { RunInput, RunResult } from '../../engine/index.ts';
import { resolve, type Presets, type ResolvedRun, type ScenarioDocument } from '../../experiments/index.ts';
import { createDirectRunner, createLatestWins, isAbort, type Runner } from '../../workers/index.ts';
import type { Notices } from './notices.ts';

/** A run and the document it belongs to. */
export interface ShownRun {
  readonly document: ScenarioDocument;
  readonly resolved: ResolvedRun;
  readonly result: RunResult;
}

export interface Progress {
  /** Share of the quarters done. */
  readonly share: number;
  /** Seconds still to go, as far as one can tell. */
  readonly left: number | undefined;
}

export interface Runs {
  /** The run on show: of the document as it is, or of the last one that is done. */
  readonly run: ReadonlySignal<ShownRun | undefined>;
  /** The last run whose firms were recorded: what the stage shows; follows `run` once the hand keeps still. */
  readonly staged: ReadonlySignal<ShownRun | undefined>;
  /** The committed run before the last change, of the same scenario. */
  readonly ghost: ReadonlySignal<ShownRun | undefined>;
  /** The same world and luck without any policy; undefined while unknown and when there is no policy to leave out. */
  readonly baseline: ReadonlySignal<RunResult | undefined>;
  /** The run on show is not of the present document. */
  readonly stale: ReadonlySignal<boolean>;
  /** Set while a run takes long enough to be noticed. */
  readonly progress: ReadonlySignal<Progress | undefined>;
  cancel(): void;
  again(): void;
}

export interface RunsOptions {
  readonly presets: Presets;
  /** The document as shown, also in the middle of a drag. */
  readonly document: ReadonlySignal<ScenarioDocument>;
  /** The document as committed. */
  readonly committed: ReadonlySignal<ScenarioDocument>;
  readonly notices: Notices;
  /** Opens the workers; may throw where there are none. */
  readonly openRunner: () => Runner;
}

const NOTICEABLE_MS = 300;
/** A run in flight that has taken this long is given up for a newer one; shorter ones are worth waiting for. */
const WORTH_WAITING_MS = 1000;
/** How long after the last change the firms are recorded, ms. */
const HAND_RESTS_MS = 150;
const CACHED_BASELINES = 12;

interface Request {
  readonly document: ScenarioDocument;
  readonly resolved: ResolvedRun;
}

/** Scenarios whose quarters mean the same can be drawn over each other. */
function comparable(a: ResolvedRun, b: ResolvedRun): boolean {
  return a.scenario.id === b.scenario.id && a.input.quarters === b.input.quarters && a.input.regions.length === b.input.regions.length;
}

export function createRuns({ presets, document, committed, notices, openRunner }: RunsOptions): Runs {
  const run = signal<ShownRun | undefined>(undefined);
  const staged = signal<ShownRun | undefined>(undefined);
  const ghost = signal<ShownRun | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const baselines = signal<ReadonlyMap<string, RunResult>>(new Map());
  const resolved = computed(() => resolve(document.value, presets));
  /** The last run that belongs to a committed document. */
  let settled: ShownRun | undefined;

  let runner: Runner;
  let onWorkers = true;
  let proven = false;
  function withoutWorkers(): void {
    onWorkers = false;
    runner = createDirectRunner();
    notices.show({ about: 'workers', kind: 'info', title: (text) => text.notices.noWorkers });
  }
  try {
    runner = openRunner();
  } catch {
    runner = createDirectRunner();
    withoutWorkers();
  }

  /** While no worker has ever answered, a failure may be the workers' own: then the page tries by itself. */
  async function runSafely(input: RunInput, options: Parameters<Runner['run']>[1]): Promise<RunResult> {
    try {
      const result = await runner.run(input, options);
      proven = true;
      return result;
    } catch (error) {
      if (proven || !onWorkers || isAbort(error)) throw error;
      const result = await createDirectRunner().run(input, options);
      // It was not the run: from now on the page computes.
      withoutWorkers();
      return result;
    }
  }

  const requests = new Map<number, Request>();
  let tickets = 0;
  let flight: { readonly controller: AbortController; readonly startedAt: number } | undefined;
  let byHand = false;

  async function execute({ input, panel }: { readonly input: RunInput; readonly panel: boolean }): Promise<RunResult> {
    const controller = new AbortController();
    const startedAt = performance.now();
    flight = { controller, startedAt };
    let done = 0;
    const tell = (): void => {
      const seconds = (performance.now() - startedAt) / 1000;
      progress.value = { share: done / input.quarters, left: done > 0 ? (seconds / done) * (input.quarters - done) : undefined };
    };
    const noticed = setTimeout(tell, NOTICEABLE_MS);
    try {
      return await runSafely(input, {
        panel,
        signal: controller.signal,
        onProgress(quarter) {
          done = quarter;
          if (progress.peek() !== undefined) tell();
        },
      });
    } finally {
      clearTimeout(noticed);
      progress.value = undefined;
      flight = undefined;
    }
  }

  const latest = createLatestWins<
    { readonly ticket: number; readonly input: RunInput; readonly panel: boolean },
    { readonly ticket: number; readonly result: RunResult }
  >({
    execute: async (request) => ({ ticket: request.ticket, result: await execute(request) }),
    onResult({ ticket, result }, { latest: last }) {
      const request = requests.get(ticket);
      if (request === undefined) return;
      for (const older of requests.keys()) if (older <= ticket) requests.delete(older);
      notices.dismiss('run');
      const shown = { ...request, result };
      batch(() => {
        run.value = shown;
        if (result.panel !== undefined) staged.value = shown;
      });
      if (result.panel === undefined && last) whenHandRests(request);
    },
    onError(error, { latest: last }) {
      if (isAbort(error)) {
        const asked = byHand && last;
        byHand = false;
        if (!asked) return;
        notices.show({
          about: 'run',
          kind: 'info',
          title: (text) => text.notices.cancelled,
          action: { label: (text) => text.notices.again, run: again },
        });
        return;
      }
      const message = error instanceof Error ? error.message : String(error);
      notices.show({
        about: 'run',
        kind: 'fault',
        title: (text) => text.notices.runFailed,
        lines: [() => message],
        action: { label: (text) => text.notices.again, run: again },
      });
    },
  });

  let resting: ReturnType<typeof setTimeout> | undefined;

  function ask(request: Request, panel: boolean): void {
    clearTimeout(resting);
    tickets += 1;
    requests.set(tickets, request);
    latest.request({ ticket: tickets, input: request.resolved.input, panel });
  }

  /** Numbers first: recording every firm doubles the wait, so the stage follows once the hand keeps still. */
  function whenHandRests(request: Request): void {
    clearTimeout(resting);
    resting = setTimeout(() => ask(request, true), HAND_RESTS_MS);
  }

  function again(): void {
    notices.dismiss('run');
    ask({ document: document.peek(), resolved: resolved.peek() }, true);
  }

  effect(() => {
    const present = run.value;
    if (present !== undefined && present.document === committed.value) settled = present;
  });
  effect(() => {
    const request = { document: document.value, resolved: resolved.value };
    if (run.peek()?.document === request.document) return;
    if (settled !== undefined && settled.document !== request.document) {
      ghost.value = comparable(settled.resolved, request.resolved) ? settled : undefined;
    }
    if (flight !== undefined && request.document === committed.peek() && performance.now() - flight.startedAt > WORTH_WAITING_MS)
      flight.controller.abort();
    ask(request, staged.peek() === undefined || !comparable(staged.peek()!.resolved, request.resolved));
  });

  const baselineKey = computed(() => {
    const { input } = resolved.value;
    return input.policy.length === 0 ? undefined : JSON.stringify({ ...input, policy: [] });
  });
  const latestBaseline = createLatestWins<RunInput, { readonly key: string; readonly result: RunResult }>({
    execute: async (input) => ({ key: JSON.stringify(input), result: await runSafely(input, {}) }),
    onResult({ key, result }) {
      baselines.value = new Map([...[...baselines.peek()].slice(1 - CACHED_BASELINES), [key, result]]);
    },
    // The run itself tells of whatever is wrong with this world.
    onError: () => undefined,
  });
  effect(() => {
    const key = baselineKey.value;
    if (key !== undefined && !baselines.peek().has(key)) latestBaseline.request({ ...resolved.peek().input, policy: [] });
  });
  // While the world is being dragged the last answer stands in, so that nothing flickers.
  let standIn: { readonly resolved: ResolvedRun; readonly result: RunResult } | undefined;
  const baseline = computed(() => {
    const key = baselineKey.value;
    if (key === undefined) return undefined;
    const result = baselines.value.get(key);
    if (result !== undefined) standIn = { resolved: resolved.value, result };
    return standIn !== undefined && comparable(standIn.resolved, resolved.value) ? standIn.result : undefined;
  });

  return {
    run,
    staged,
    ghost,
    baseline,
    stale: computed(() => run.value?.document !== document.value),
    progress,
    cancel() {
      byHand = true;
      flight?.controller.abort();
    },
    again,
  };
}
