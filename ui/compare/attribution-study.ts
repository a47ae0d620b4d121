/** Which lever did it, or what the decline is made of: Shapley shares worked out on request. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  attributionDesign,
  attributionInputs,
  createAttribution,
  declineGame,
  endOf,
  leftOfPeak,
  leverGame,
  startedPackage,
  type AttributionSummary,
  type Fault,
  type Game,
  type Outcome,
} from '../../experiments/index.ts';
import { indicatorStyles, type CompareIndicatorId } from './indicator-list.ts';
import { attributionCommand, doingNothing } from './compare-command.ts';
import type { Ground } from './ground.ts';
import { createStream, type StreamState } from '../study/stream.ts';

/** A package whose levers share its effect, or the decline of doing nothing and its causes. */
export const DECLINE = 'decline';

export interface AttributionResult {
  readonly subject: string;
  readonly indicator: CompareIndicatorId;
  readonly summary: AttributionSummary;
  /** Factor and decimals of the outcome as it is shown. */
  readonly times: number;
  readonly digits: number;
  readonly meaning: string;
  /** The same on the command line. */
  readonly command: string;
}

export interface AttributionStudy {
  /** Name of a package, or `decline`. */
  readonly subject: Signal<string | undefined>;
  readonly count: Signal<number>;
  readonly result: ReadonlySignal<AttributionResult | undefined>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  readonly state: ReadonlySignal<StreamState>;
  readonly stale: ReadonlySignal<boolean>;
  /** @param from quarter the package starts in; when it says itself unless given */
  compute(indicator: CompareIndicatorId, from?: number): void;
  stop(): void;
}

/** Replicates of 64 runs for a package of six levers. */
const FIRST_COUNT = 6;

export function createAttributionStudy({ studio, runner, phrase, scope }: Ground): AttributionStudy {
  const subject = signal<string | undefined>(undefined);
  const count = signal(FIRST_COUNT);
  const result = signal<AttributionResult | undefined>(undefined);
  const faults = signal<readonly Fault[]>([]);
  const stream = createStream(runner);
  const drawn = computed(() => scope.value === 'all');
  const meaning = computed(() => JSON.stringify([studio.committed.value, phrase.value, drawn.value, studio.region.value]));

  function gameOf(name: string, from: number | undefined): Game | undefined {
    const alone = doingNothing(studio.committed.peek());
    if (name === DECLINE) return declineGame(alone, studio.presets);
    const placed = startedPackage(alone, { name, ...(from === undefined ? {} : { from }) }, studio.presets, name);
    if ('faults' in placed) {
      faults.value = placed.faults;
      return undefined;
    }
    return leverGame(alone, placed.moves, studio.presets);
  }

  return {
    subject,
    count,
    result,
    faults,
    state: stream.state,
    stale: computed(() => result.value !== undefined && (result.value.meaning !== meaning.value || result.value.subject !== subject.value)),
    compute(indicator, from) {
      const name = subject.peek();
      if (name === undefined) return;
      faults.value = [];
      const game = gameOf(name, from);
      if (game === undefined) return;
      const made = attributionDesign(game, studio.presets, { phrase: phrase.peek() });
      if ('faults' in made) {
        faults.value = made.faults;
        return;
      }
      const { design } = made;
      const { quarters } = studio.scenario.peek();
      const region = design.regionIds[studio.region.peek()] ?? design.regionIds[0]!;
      const outcome: Outcome = name === DECLINE ? leftOfPeak(indicator, quarters, region) : endOf(indicator, quarters, region);
      const style = name === DECLINE ? { times: 100, digits: 0 } : indicatorStyles[indicator];
      const asked = meaning.peek();
      const attribution = createAttribution(design, outcome);
      const command = attributionCommand({
        document: studio.committed.peek(),
        presets: studio.presets,
        region,
        count: count.peek(),
        scope: scope.peek(),
        indicator,
        ...(name === DECLINE ? {} : { package: name, ...(from === undefined ? {} : { from }) }),
      });
      const worlds = drawn.peek() ? { perWorld: 1 } : {};
      stream.start({
        inputs: attributionInputs(design, { phrase: phrase.peek(), count: count.peek(), ...worlds }),
        total: count.peek() * design.runsPerReplicate,
        take: attribution.add,
        show() {
          const summary = attribution.summary();
          if (summary.replicates > 0) result.value = { subject: name, indicator, summary, ...style, meaning: asked, command };
        },
      });
    },
    stop: stream.stop,
  };
}
