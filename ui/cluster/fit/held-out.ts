/** The hold-out test on the page's threads, on request: it is a calibration of its own. */
import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import {
  digest,
  lastQuarterOrigin,
  observe,
  readingsOf,
  recordedReadings,
  type Ground,
  type HeldOut as HeldOutResult,
  type HeldOutQuestion,
} from '../../../experiments/index.ts';
import { engineIdentity, type Runner } from '../../../workers/index.ts';
import { efforts, type FitQuestion } from './fit-question.ts';
import type { FitMemory } from './fit-memory.ts';
import { runFit, type Progress } from './run-fit.ts';
import type { searchElsewhere } from './thinking.ts';

export interface HeldOutState extends Progress {
  readonly running: boolean;
  readonly total: number;
}

export interface HeldOut {
  readonly state: ReadonlySignal<HeldOutState>;
  readonly result: ReadonlySignal<HeldOutResult | undefined>;
  readonly failure: ReadonlySignal<string | undefined>;
  /** Last year that would be shown, and runs it takes; undefined where there is too little to hide anything of. */
  plan(question: FitQuestion): { readonly until: number; readonly runs: number } | undefined;
  go(): void;
  stop(): void;
}

interface HeldOutOptions {
  readonly runner: () => Runner;
  /** The calibration it is a test of. */
  readonly calibrated: ReadonlySignal<{ readonly question: FitQuestion } | undefined>;
  readonly grounds: ReadonlySignal<readonly Ground[] | undefined>;
  readonly memory: FitMemory;
  readonly think: typeof searchElsewhere;
}

const idle: HeldOutState = { running: false, stage: 'wide', known: 0, made: 0, failed: 0, rate: undefined, total: 0 };

/** A second calibration need not be as thorough as the first. */
const effortOf = ({ effort }: FitQuestion): 'trial' | 'quick' => (effort === 'trial' ? 'trial' : 'quick');

export function createHeldOut({ runner, calibrated, grounds, memory, think }: HeldOutOptions): HeldOut {
  const state = signal(idle);
  const result = signal<HeldOutResult | undefined>(undefined);
  const failure = signal<string | undefined>(undefined);
  let flight: AbortController | undefined;

  function stop(): void {
    flight?.abort();
    flight = undefined;
    state.value = { ...state.peek(), running: false };
  }
  effect(() => {
    void calibrated.value;
    untracked(() => {
      stop();
      result.value = undefined;
      failure.value = undefined;
      state.value = idle;
    });
  });

  function plan(question: FitQuestion): { readonly until: number; readonly runs: number } | undefined {
    const until = lastQuarterOrigin(question.measurements);
    if (until === undefined) return undefined;
    const { wide, near, worlds } = efforts[effortOf(question)];
    return { until, runs: wide + near + worlds };
  }
  /** A ground a person chose; one that was found for all of the data knows too much, and is found again. */
  function chosenGround({ preset, founded }: FitQuestion): Ground | undefined {
    const found = grounds.peek()?.[0];
    return found?.preset === preset && found.founded === founded ? undefined : { preset, founded, misses: 0 };
  }

  async function test(question: FitQuestion, controller: AbortController): Promise<void> {
    const { until, runs: total } = plan(question)!;
    const ground = chosenGround(question);
    const asked: HeldOutQuestion = {
      measurements: question.measurements,
      origin: until,
      phrase: `${question.phrase}/held out`,
      effort: efforts[effortOf(question)],
      ...(ground === undefined ? {} : { ground }),
    };
    const { step } = observe(question.measurements, question.founded);
    const mine = (): boolean => flight === controller;
    state.value = { ...idle, running: true, total };
    try {
      const key = digest(`${engineIdentity}\n${JSON.stringify(asked)}`);
      const found = await runFit({
        runner: runner(),
        search: think('heldOut', asked),
        figuresOf: (run) => [...readingsOf(run, step)],
        recorded: recordedReadings(step),
        signal: controller.signal,
        kept: await memory.runsOf('heldOut', key),
        onProgress(progress) {
          if (mine()) state.value = { ...progress, running: true, total };
        },
      });
      if (mine() && found !== undefined) result.value = found;
    } catch (error) {
      if (mine()) failure.value = error instanceof Error ? error.message : String(error);
    }
    if (mine()) stop();
  }

  return {
    state,
    result,
    failure,
    plan,
    go() {
      const found = calibrated.peek();
      if (found === undefined || plan(found.question) === undefined) return;
      stop();
      flight = new AbortController();
      void test(found.question, flight);
    },
    stop,
  };
}
