/** A calibration on the page: what is asked, how far it is, what came of it. It outlives the screen and the page. */
import { batch, computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  calibratedDocument,
  forecast,
  fromToday,
  lengthFault,
  readingsOf,
  recordedReadings,
  yearsOf,
  type Arrivals,
  type Calibration,
  type Fault,
  type ForecastBand,
  type Measurements,
  type Presets,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { engineIdentity, type Runner } from '../../../workers/index.ts';
import type { StoreTrouble } from '../../parts/database.ts';
import type { Studio } from '../../studio/studio.ts';
import { createArrivalCheck } from './arrival-check.ts';
import { createFitMemory } from './fit-memory.ts';
import { calibrationOf, commandOf, keyOf, workOf, yearsAhead, type Effort, type FitQuestion } from './fit-question.ts';
import { openFitShelf, type FitShelf } from './fit-shelf.ts';
import { createGroundSearch, type GroundSearch } from './ground-search.ts';
import { createHeldOut, type HeldOut } from './held-out.ts';
import { runFit, type Progress } from './run-fit.ts';
import { searchElsewhere } from './thinking.ts';

export interface FitState extends Progress {
  readonly phase: 'idle' | 'running' | 'paused' | 'done';
  /** Runs there will be. */
  readonly total: number;
}

/** What came of it. */
export interface FitResult {
  readonly question: FitQuestion;
  readonly calibration: Calibration;
  readonly bands: readonly ForecastBand[];
  /** The scenario that goes on from here. */
  readonly document: ScenarioDocument;
}

export interface FitSession extends Pick<GroundSearch, 'grounds' | 'looked'> {
  readonly measurements: ReadonlySignal<Measurements | undefined>;
  readonly preset: Signal<string | undefined>;
  readonly founded: Signal<number | undefined>;
  readonly ahead: Signal<number>;
  readonly phrase: Signal<string>;
  readonly effort: Signal<Effort>;
  /** Why it cannot be asked: more years than a run has, of the table while no founding year is known, else since then. */
  readonly tooLong: ReadonlySignal<Omit<Fault, 'path'> | undefined>;
  /** Runs it takes, and about how many seconds, once the pace is known; undefined until there is a ground. */
  readonly work: ReadonlySignal<{ readonly runs: number; readonly seconds: number | undefined } | undefined>;
  readonly state: ReadonlySignal<FitState>;
  readonly result: ReadonlySignal<FitResult | undefined>;
  /** The result is of another question than is asked now. */
  readonly stale: ReadonlySignal<boolean>;
  /** What kept it from being worked out. */
  readonly failure: ReadonlySignal<string | undefined>;
  /** Why nothing is kept on this device. */
  readonly trouble: ReadonlySignal<StoreTrouble | undefined>;
  /** What would arrive of each package today; null where that cannot be said. */
  readonly arrivals: ReadonlySignal<Arrivals | null | undefined>;
  readonly heldOut: HeldOut;
  /** The same on the command line, where it has this effort. */
  readonly command: ReadonlySignal<string | undefined>;
  /** What was asked last on this device, if anything: the screen opens with it. */
  readonly remembered: Promise<Measurements | undefined>;
  /** Takes a measured past: one that is known goes on where it was. */
  take(measurements: Measurements): Promise<void>;
  /** Chooses a ground, with the founding year that is found best for it. */
  choose(preset: string): void;
  go(): void;
  pause(): void;
  /** Gives up what is under way and forgets it. */
  cancel(): void;
}

export interface FitOptions {
  readonly presets: Presets;
  readonly runner: () => Runner;
  readonly shelf: FitShelf;
  readonly think?: typeof searchElsewhere;
}

const idle: FitState = { phase: 'idle', stage: 'wide', known: 0, made: 0, failed: 0, rate: undefined, total: 0 };
const FIRST_PHRASE = 'my cluster';
const QUARTERS = 4;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function resultOf(question: FitQuestion, calibration: Calibration, presets: Presets): FitResult {
  const { observed, worlds } = calibration;
  const { measurements, preset, founded, ahead } = question;
  const readings = worlds.map((world) => world.readings);
  const ground = { preset, founded, misses: 0 };
  return {
    question,
    calibration,
    bands: forecast(observed, readings, observed.last + (QUARTERS * ahead) / observed.step),
    document: fromToday(calibratedDocument(calibration, { measurements, ground, yearsAhead: ahead }, presets), presets),
  };
}

export function createFitSession({ presets, runner, shelf, think = searchElsewhere }: FitOptions): FitSession {
  const memory = createFitMemory(shelf);
  const search = createGroundSearch(presets, runner);
  const { grounds } = search;
  const measurements = signal<Measurements | undefined>(undefined);
  const preset = signal<string | undefined>(undefined);
  const founded = signal<number | undefined>(undefined);
  const ahead = signal<number>(yearsAhead.first);
  const phrase = signal(FIRST_PHRASE);
  const effort = signal<Effort>('usual');
  const state = signal(idle);
  const result = signal<FitResult | undefined>(undefined);
  const failure = signal<string | undefined>(undefined);
  let flight: AbortController | undefined;
  /** What the state is of. */
  let asking: FitQuestion | undefined;

  const question = computed((): FitQuestion | undefined => {
    const [data, ground, year] = [measurements.value, preset.value, founded.value];
    if (data === undefined || ground === undefined || year === undefined) return undefined;
    return {
      measurements: data,
      preset: ground,
      founded: year,
      ahead: ahead.value,
      phrase: phrase.value,
      effort: effort.value,
    };
  });

  const tooLong = computed(() => {
    const [data, year] = [measurements.value, founded.value];
    return data && lengthFault(data, year, year === undefined ? yearsAhead.least : ahead.value);
  });

  async function keepNote(asked: FitQuestion, finished: boolean): Promise<void> {
    const [known, pace] = [grounds.peek() ?? [], search.pace.peek()];
    await memory.keepNote({ question: asked, engineIdentity, grounds: known, pace, finished });
  }

  function choose(chosen: string): void {
    batch(() => {
      preset.value = chosen;
      const ground = grounds.peek()?.find((one) => one.preset === chosen);
      founded.value = ground?.founded ?? founded.peek() ?? yearsOf(measurements.peek()!)[0];
    });
  }

  async function calibrate(asked: FitQuestion, controller: AbortController): Promise<void> {
    const mine = (): boolean => flight === controller;
    const total = workOf(asked).runs;
    batch(() => {
      state.value = { ...idle, phase: 'running', known: state.peek().known, total };
      failure.value = undefined;
    });
    const kept = await memory.runsOf('calibration', keyOf(asked));
    if (!mine()) return;
    await keepNote(asked, false);
    try {
      const plan = calibrationOf(asked, presets);
      const { step } = plan.observed;
      const calibration = await runFit({
        runner: runner(),
        search: think('calibrate', plan),
        figuresOf: (run) => [...readingsOf(run, step)],
        recorded: recordedReadings(step),
        signal: controller.signal,
        kept,
        onProgress(progress) {
          if (mine()) state.value = { ...progress, phase: 'running', total };
        },
      });
      if (!mine() || calibration === undefined) return;
      const made = resultOf(asked, calibration, presets);
      batch(() => {
        flight = undefined;
        result.value = made;
        state.value = { ...state.peek(), phase: 'done', known: total };
      });
      await keepNote(asked, true);
    } catch (error) {
      if (!mine()) return;
      flight = undefined;
      batch(() => {
        failure.value = said(error);
        state.value = idle;
      });
    }
  }

  function pause(): void {
    if (flight === undefined) return;
    flight.abort();
    flight = undefined;
    state.value = { ...state.peek(), phase: 'paused', rate: undefined };
  }
  function go(): void {
    asking = question.peek();
    if (asking === undefined || tooLong.peek() !== undefined) return;
    flight?.abort();
    search.stop();
    flight = new AbortController();
    void calibrate(asking, flight);
  }
  // Another question than the one that is under way begins at its beginning.
  effect(() => {
    const now = question.value;
    untracked(() => {
      if (state.peek().phase === 'idle' || same(asking, now)) return;
      pause();
      state.value = idle;
    });
  });

  async function look(data: Measurements): Promise<void> {
    if (tooLong.peek() !== undefined) return;
    try {
      if (await search.look(data)) choose(grounds.peek()![0]!.preset);
    } catch (error) {
      if (measurements.peek() === data) failure.value = said(error);
    }
  }
  async function take(data: Measurements): Promise<void> {
    if (same(data, measurements.peek())) return;
    flight?.abort();
    flight = undefined;
    batch(() => {
      measurements.value = data;
      preset.value = undefined;
      founded.value = undefined;
      search.put(undefined, undefined);
      state.value = idle;
      result.value = undefined;
      failure.value = undefined;
    });
    const last = await memory.note;
    if (measurements.peek() !== data) return;
    if (last === undefined || last.engineIdentity !== engineIdentity || !same(last.question.measurements, data)) {
      await look(data);
      return;
    }
    const { question: asked, finished } = last;
    const { known } = await memory.runsOf('calibration', keyOf(asked));
    if (measurements.peek() !== data) return;
    batch(() => {
      search.put(last.grounds, last.pace);
      preset.value = asked.preset;
      founded.value = asked.founded;
      ahead.value = asked.ahead;
      phrase.value = asked.phrase;
      effort.value = asked.effort;
      asking = asked;
      state.value = { ...idle, phase: 'paused', known: known.size, total: workOf(asked).runs };
    });
    // What was finished is there again as soon as it has been worked out of the runs that are kept.
    if (finished) go();
  }

  return {
    measurements,
    grounds,
    looked: search.looked,
    preset,
    founded,
    ahead,
    phrase,
    effort,
    tooLong,
    work: computed(() => {
      if (question.value === undefined) return undefined;
      const { runs, quarters } = workOf(question.value);
      const { value: pace } = search.pace;
      return { runs, seconds: pace === undefined ? undefined : quarters / pace };
    }),
    state,
    result,
    stale: computed(() => result.value !== undefined && !same(result.value.question, question.value)),
    failure,
    trouble: memory.trouble,
    arrivals: createArrivalCheck({ presets, runner, memory, calibrated: result }),
    heldOut: createHeldOut({ runner, calibrated: result, grounds, memory, think }),
    command: computed(() => question.value && commandOf(question.value)),
    remembered: memory.note.then((last) =>
      last?.engineIdentity === engineIdentity ? last.question.measurements : undefined,
    ),
    take,
    choose,
    go,
    pause,
    cancel() {
      pause();
      state.value = idle;
      void memory.clear();
    },
  };
}

const sessions = new WeakMap<Studio['background'], FitSession>();

/** The one session of the page. */
export function fitSession({ background, document }: Pick<Studio, 'background' | 'document'>): FitSession {
  const session =
    sessions.get(background) ??
    createFitSession({ presets: document.presets, runner: background.plain, shelf: openFitShelf() });
  sessions.set(background, session);
  return session;
}
