/**
 * Keeps the run on show in step with the document: latest wins, the run before stays as a ghost, doing nothing is
 * cached.
 */
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Panel, RunInput, RunResult } from '../../engine/index.ts';
import {
  baselineOf,
  resolve,
  sceneOf,
  doNothingRun,
  type Presets,
  type ResolvedRun,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { createLatestWins, isAbort, WorkerCrash, type Runner } from '../../workers/index.ts';
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
  /** Estimated seconds left. */
  readonly left: number | undefined;
}

export interface Runs {
  /**
   * The run on show: of the document as it is, or of the last one of the same scenario that is done; undefined until
   * there is one.
   */
  readonly run: ReadonlySignal<ShownRun | undefined>;
  /**
   * The last run of this scenario whose firms were recorded: what the stage shows; follows `run` once dragging
   * pauses.
   */
  readonly staged: ReadonlySignal<ShownRun | undefined>;
  /** The firms of the run on show; undefined until they are recorded. */
  readonly panel: ReadonlySignal<Panel | undefined>;
  /** The committed run before the last change, of the same scenario. */
  readonly ghost: ReadonlySignal<ShownRun | undefined>;
  /** The same luck without any policy; undefined while unknown and where the run on show is that already. */
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
  /** Whether doing nothing happens in the world as the document has it, or in that of its preset. */
  readonly follows: ReadonlySignal<boolean>;
  readonly notices: Notices;
  /** Remembers what it ran. */
  readonly runner: Runner;
}

const NOTICEABLE_MS = 300;
/** What the first moments say of the rest is mostly how long a start takes. */
const KNOWN_SECONDS = 1;
/** A run in flight that has taken this long is abandoned for a newer one; shorter ones are worth waiting for. */
const WORTH_WAITING_MS = 1000;
/** How long after the last change the firms are recorded, ms. */
const HAND_RESTS_MS = 150;

interface Request {
  readonly document: ScenarioDocument;
  readonly resolved: ResolvedRun;
}

/** Runs whose quarters mean the same can be drawn over each other. */
function comparable(a: ResolvedRun, b: ResolvedRun): boolean {
  return a.input.quarters === b.input.quarters && sceneOf(a.scenario) === sceneOf(b.scenario);
}

export function createRuns({ presets, document, committed, follows, notices, runner }: RunsOptions): Runs {
  const newest = signal<ShownRun | undefined>(undefined);
  const newestStaged = signal<ShownRun | undefined>(undefined);
  const before = signal<ShownRun | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const resolved = computed(() => resolve(document.value, presets));
  const scene = computed(() => sceneOf(resolved.value.scenario));
  /** Between the choice of another scenario and its first run there is nothing to show. */
  const inScene = (shown: ShownRun | undefined): ShownRun | undefined =>
    shown !== undefined && sceneOf(shown.resolved.scenario) === scene.value ? shown : undefined;
  const run = computed(() => inScene(newest.value));
  const staged = computed(() => inScene(newestStaged.value));
  const ghost = computed(() => inScene(before.value));
  /** The last run that belongs to a committed document. */
  let settled: ShownRun | undefined;

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
      progress.value = {
        share: done / input.quarters,
        left: done > 0 && seconds >= KNOWN_SECONDS ? (seconds / done) * (input.quarters - done) : undefined,
      };
    };
    const noticed = setTimeout(tell, NOTICEABLE_MS);
    try {
      return await runner.run(input, {
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
        // The same numbers again, now with the firms: only the stage is redrawn.
        const same =
          newest.peek()?.document === request.document && newest.peek()?.result.fingerprint === result.fingerprint;
        if (!same) newest.value = shown;
        if (result.panel !== undefined) newestStaged.value = shown;
      });
      if (result.panel === undefined && last) whenHandRests(request);
    },
    onError(error, { latest: last }) {
      const shows = run.peek() !== undefined;
      if (isAbort(error)) {
        const asked = byHand && last;
        byHand = false;
        if (!asked) return;
        notices.show({
          about: 'run',
          kind: 'info',
          title: (text) => text.notices.cancelled(shows),
          action: { label: (text) => text.notices.again, run: again },
        });
        return;
      }
      const crash = error instanceof WorkerCrash;
      const message = error instanceof Error ? error.message : String(error);
      notices.show({
        about: 'run',
        kind: 'fault',
        title: (text) => (crash ? text.notices.threadLost(shows) : text.notices.runFailed(shows)),
        lines: crash ? [] : [() => message],
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

  /** Numbers first: recording every firm doubles the wait, so the stage follows once dragging pauses. */
  function whenHandRests(request: Request): void {
    clearTimeout(resting);
    resting = setTimeout(() => ask(request, true), HAND_RESTS_MS);
  }

  function again(): void {
    notices.dismiss('run');
    ask({ document: document.peek(), resolved: resolved.peek() }, true);
  }

  effect(() => {
    const present = newest.value;
    if (present !== undefined && present.document === committed.value) settled = present;
  });
  effect(() => {
    // Also when its run is on show already: that of a change taken back may be on the way, and would stay.
    const request = { document: document.value, resolved: resolved.value };
    if (settled !== undefined && settled.document !== request.document) {
      const fits = comparable(settled.resolved, request.resolved);
      // Another question about the same run is no change of it: the run before the last change stays.
      const sameRun = JSON.stringify(settled.resolved.input) === JSON.stringify(request.resolved.input);
      if (!fits || !sameRun) before.value = fits ? settled : undefined;
    }
    if (
      flight !== undefined &&
      request.document === committed.peek() &&
      performance.now() - flight.startedAt > WORTH_WAITING_MS
    )
      flight.controller.abort();
    const onStage = newestStaged.peek();
    ask(request, onStage === undefined || !comparable(onStage.resolved, request.resolved));
  });

  /** Doing nothing in this world or in the scenario's own; undefined where the run on show is that already. */
  const alone = computed(() => {
    const world = follows.value ? resolved.value : resolve(baselineOf(document.value, false, presets), presets);
    const asked = doNothingRun(resolved.value, world);
    return asked && { scene: scene.value, key: JSON.stringify([scene.value, asked.input]), input: asked.input };
  });
  /** Doing nothing in a scene. */
  interface Alone {
    readonly scene: string;
    readonly key: string;
    readonly input: RunInput;
  }
  const known = signal<(Alone & { readonly result: RunResult }) | undefined>(undefined);
  const latestAlone = createLatestWins<Alone, Alone & { readonly result: RunResult }>({
    execute: async (question) => ({ ...question, result: await runner.run(question.input) }),
    onResult: (answer) => void (known.value = answer),
    // Faults of this world are reported by the run itself.
    onError: () => void (aloneAsked = undefined),
  });
  let aloneAsked: string | undefined;
  effect(() => {
    if (alone.value === undefined || alone.value.key === aloneAsked) return;
    aloneAsked = alone.value.key;
    latestAlone.request(alone.value);
  });
  const baseline = computed(() => {
    // While the world is being dragged the last answer is kept, so that nothing flickers.
    const answer = alone.value === undefined ? undefined : known.value;
    const fits = answer?.scene === scene.value && answer.input.quarters === resolved.value.input.quarters;
    return fits ? answer.result : undefined;
  });

  return {
    run,
    staged,
    panel: computed(() => (staged.value?.document === run.value?.document ? staged.value?.result.panel : undefined)),
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
