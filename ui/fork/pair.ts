/**
 * The two worlds on the stages: one future, acted upon and left alone. The latest question wins; a run both questions
 * share goes on; while the hand moves nothing starts, and what is shown is stale.
 */
import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { RunResult } from '../../engine/index.ts';
import { sceneOf, type ResolvedRun } from '../../experiments/index.ts';
import { isAbort, WorkerCrash, type Runner } from '../../workers/index.ts';
import type { Notices } from '../studio/notices.ts';
import { worldsText } from './worlds-text.ts';

/** A run and what it was made from; in a drawn world `resolved.input` is that world's. */
export interface ForkWorld {
  readonly resolved: ResolvedRun;
  readonly result: RunResult;
}

export interface PairQuestion {
  readonly acting: ResolvedRun;
  readonly alone: ResolvedRun;
}

export interface ForkPair {
  readonly acting: ForkWorld;
  readonly alone: ForkWorld;
}

export interface PairState {
  /** The last pair of this scenario whose runs are both done. */
  readonly shown: ReadonlySignal<ForkPair | undefined>;
  /** What is shown does not answer the present question. */
  readonly stale: ReadonlySignal<boolean>;
  /** Asks once more after a fault. */
  again(): void;
}

export interface PairOptions {
  /** Threads for what somebody waits for: `background.interactive`. */
  readonly runner: () => Runner;
  /** Undefined where there is no fork. */
  readonly asked: ReadonlySignal<PairQuestion | undefined>;
  /** The hand is on the handle: runs start once it rests. */
  readonly moving: ReadonlySignal<boolean>;
  readonly notices: Notices;
  /** How long the hand must rest, milliseconds. */
  readonly restMs?: number;
}

const HAND_RESTS_MS = 220;
/** What faults are about. */
const ABOUT = 'pair';

interface Flight {
  readonly answer: Promise<RunResult>;
  readonly controller: AbortController;
}

export function createPair({ runner, asked, moving, notices, restMs = HAND_RESTS_MS }: PairOptions): PairState {
  const latest = signal<(ForkPair & { readonly key: string }) | undefined>(undefined);
  const keyOf = ({ input }: ResolvedRun): string => JSON.stringify(input);
  const key = computed(() => asked.value && `${keyOf(asked.value.acting)}\n${keyOf(asked.value.alone)}`);
  const flights = new Map<string, Flight>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The question under way. */
  let underWay: string | undefined;

  function fly(resolved: ResolvedRun): Promise<RunResult> {
    const name = keyOf(resolved);
    const known = flights.get(name);
    if (known !== undefined) return known.answer;
    const controller = new AbortController();
    const answer = runner().run(resolved.input, { panel: true, signal: controller.signal });
    flights.set(name, { answer, controller });
    const land = (): void => void (flights.get(name)?.answer === answer && flights.delete(name));
    answer.then(land, land);
    return answer;
  }

  function report(error: unknown): void {
    const crash = error instanceof WorkerCrash;
    const shows = latest.peek() !== undefined;
    notices.show({
      about: ABOUT,
      kind: 'fault',
      title: (text, lang) => (crash ? text.notices.threadLost(shows) : worldsText[lang].failed(shows)),
      lines: crash ? [] : [() => (error instanceof Error ? error.message : String(error))],
      action: { label: (text) => text.notices.again, run: again },
    });
  }

  async function begin(): Promise<void> {
    const question = asked.peek();
    const mine = key.peek();
    if (question === undefined || mine === undefined || mine === underWay) return;
    underWay = mine;
    const wanted = new Set([keyOf(question.acting), keyOf(question.alone)]);
    for (const [name, { controller }] of flights) {
      if (wanted.has(name)) continue;
      flights.delete(name);
      controller.abort();
    }
    try {
      const [acting, alone] = await Promise.all([fly(question.acting), fly(question.alone)]);
      if (underWay !== mine) return;
      batch(() => {
        notices.dismiss(ABOUT);
        latest.value = {
          key: mine,
          acting: { resolved: question.acting, result: acting },
          alone: { resolved: question.alone, result: alone },
        };
      });
    } catch (error) {
      if (underWay === mine && !isAbort(error)) report(error);
    } finally {
      if (underWay === mine) underWay = undefined;
    }
  }

  function again(): void {
    notices.dismiss(ABOUT);
    void begin();
  }

  effect(() => {
    const now = key.value;
    const held = moving.value;
    untracked(() => {
      clearTimeout(timer);
      if (now === undefined || now === latest.peek()?.key) return;
      if (held) timer = setTimeout(() => void begin(), restMs);
      else void begin();
    });
  });

  const shown = computed(() => {
    const pair = latest.value;
    const question = asked.value;
    if (pair === undefined || question === undefined) return undefined;
    // Another scenario has other places: its pair does not stand in for it.
    return sceneOf(pair.alone.resolved.scenario) === sceneOf(question.alone.scenario) ? pair : undefined;
  });
  return { shown, stale: computed(() => shown.value !== undefined && latest.value?.key !== key.value), again };
}
