/** Whether runs of a scenario show what is expected of them: each expectation measured on the same lucks. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { RunInput, Verdict } from '../../engine/index.ts';
import {
  asExpected,
  checkExpectation,
  overPlausible,
  pairedInputs,
  resolve,
  scenarioOf,
  seedParts,
  type ExpectationDocument,
  type ExpectationFinding,
  type Presets,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import type { Background } from '../studio/background.ts';
import { createStream, type StreamState } from '../studio/stream.ts';

export const CHECKED_RUNS = 20;

/** What has been found of one expectation, run by run. */
export interface Findings {
  readonly found: readonly ExpectationFinding[];
  /** Measured on the document as it is now, and for what is asked now. */
  readonly current: boolean;
}

export interface ExpectationCheck {
  readonly state: ReadonlySignal<StreamState>;
  /**
   * Found of this expectation, if it was asked in some form at this place.
   * @param question input of a run of the document as it is now, as JSON
   */
  of(at: number, expectation: ExpectationDocument, question: string): Findings | undefined;
  /** Measures them all; what is found so far stays when it is stopped. */
  start(document: ScenarioDocument, expectations: readonly (readonly [at: number, ExpectationDocument])[]): void;
  stop(): void;
}

/** An expectation without its words and its share, which no measurement depends on. */
export function askedOf({ what: _what, share: _share, ...asked }: ExpectationDocument): string {
  return JSON.stringify(asked);
}

/** A world that expectations ask about, and the runs of it. */
interface World {
  readonly input: RunInput;
  readonly regionIds: readonly string[];
  readonly asks: readonly (readonly [at: number, ExpectationDocument])[];
}

/** The worlds that expectations speak of; those of the same one are read from the same runs. */
export function worldsOf(
  document: ScenarioDocument,
  expectations: readonly (readonly [at: number, ExpectationDocument])[],
  presets: Presets,
): readonly World[] {
  const worlds = new Map<string, World>();
  for (const asked of expectations) {
    const { input, regions } = resolve(asExpected(document, asked[1], presets), presets);
    const key = JSON.stringify(input);
    const known = worlds.get(key);
    worlds.set(key, {
      input,
      regionIds: regions.map(({ id }) => id),
      asks: [...(known?.asks ?? []), asked],
    });
  }
  return [...worlds.values()];
}

/**
 * Every world with one luck, then with the next, so that all expectations come along together; of a place that was
 * calibrated in the worlds it may be.
 */
export function checkedInputs(
  document: ScenarioDocument,
  worlds: readonly World[],
  count: number,
  presets: Presets,
): Generator<RunInput> {
  const { seed, plausible } = scenarioOf(document, presets);
  return pairedInputs(
    worlds.map(({ input }) => input),
    { phrase: seedParts(seed).phrase, count, ...overPlausible(plausible) },
  );
}

export function createExpectationCheck({ plain }: Pick<Background, 'plain'>, presets: Presets): ExpectationCheck {
  const stream = createStream(plain);
  interface Known {
    readonly world: string;
    readonly asked: string;
    readonly found: readonly ExpectationFinding[];
  }
  const known = signal<ReadonlyMap<number, Known>>(new Map());
  return {
    state: computed(() => stream.state.value),
    of(at, expectation, question) {
      const there = known.value.get(at);
      if (there === undefined) return undefined;
      return {
        found: there.found,
        current: there.asked === askedOf(expectation) && there.world === question,
      };
    },
    start(document, expectations) {
      const worlds = worldsOf(document, expectations, presets);
      const world = JSON.stringify(resolve(document, presets).input);
      const found = new Map<number, ExpectationFinding[]>(expectations.map(([at]) => [at, []]));
      const asked = new Map(expectations.map(([at, expectation]) => [at, askedOf(expectation)]));
      const show = (): void => {
        known.value = new Map(
          [...found].map(([at, list]) => [at, { world, asked: asked.get(at)!, found: [...list] }] as const),
        );
      };
      show();
      stream.start({
        inputs: checkedInputs(document, worlds, CHECKED_RUNS, presets),
        total: worlds.length * CHECKED_RUNS,
        take(k, result) {
          const { asks, regionIds } = worlds[k % worlds.length]!;
          for (const [at, expectation] of asks) found.get(at)!.push(checkExpectation(expectation, result, regionIds));
        },
        show,
      });
    },
    stop: stream.stop,
  };
}

/** The numbers that were measured; a run in which there was nothing to measure has none. */
export const numbersOf = (found: readonly ExpectationFinding[]): readonly { value: number; holds: boolean }[] =>
  found.flatMap(({ value, holds }) => (typeof value === 'number' && Number.isFinite(value) ? [{ value, holds }] : []));

/** How often each verdict came out, the most frequent first. */
export function verdictsOf(found: readonly ExpectationFinding[]): readonly (readonly [Verdict, number])[] {
  const counts = new Map<Verdict, number>();
  for (const { value } of found) if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
