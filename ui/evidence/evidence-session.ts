/** What has been measured in front of the reader; kept while the page is open, whatever else is looked at meanwhile. */
import { batch, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  gatherFindings,
  patternRuns,
  PUBLISHED_PHRASE,
  wantedSeeds,
  type FoundValues,
  type Pattern,
} from '../../experiments/index.ts';
import type { Background } from '../studio/background.ts';
import { createStream, type StreamState } from '../studio/stream.ts';

export const seedCounts = [4, 8, 20, 50] as const;

export interface EvidenceSession {
  /** Values by row, seed after seed. */
  readonly values: ReadonlySignal<FoundValues>;
  readonly state: ReadonlySignal<StreamState>;
  /** Patterns under way. */
  readonly asked: ReadonlySignal<readonly Pattern[]>;
  readonly seeds: Signal<number>;
  /** Seeds that the published numbers do not have. */
  readonly fresh: Signal<boolean>;
  /** Measures patterns, in place of those under way. */
  measure(patterns: readonly Pattern[]): void;
  stop(): void;
}

/** A phrase nobody has used. */
const freshPhrase = (): string => `here-${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`;

function createSession(background: Background): EvidenceSession {
  const stream = createStream(background.plain);
  const values = signal<FoundValues>({});
  const asked = signal<readonly Pattern[]>([]);
  const seeds = signal<number>(seedCounts[1]);
  const fresh = signal(false);
  let phrase: string = PUBLISHED_PHRASE;

  function stop(): void {
    stream.stop();
    asked.value = [];
  }
  effect(() => {
    const isFresh = fresh.value;
    untracked(() =>
      batch(() => {
        stop();
        values.value = {};
        phrase = isFresh ? freshPhrase() : PUBLISHED_PHRASE;
      }),
    );
  });

  return {
    values,
    state: stream.state,
    asked,
    seeds,
    fresh,
    stop,
    measure(patterns) {
      const before = values.peek();
      const findings = gatherFindings(before);
      const runs = patternRuns(
        wantedSeeds(patterns, () => seeds.peek(), before),
        phrase,
      );
      const mine = [...patterns];
      asked.value = mine;
      const { width } = background.plain();
      stream.start({
        inputs: runs.inputs(),
        optionsOf: runs.optionsOf,
        total: runs.total,
        // Records of every firm are large.
        inFlight: 2 * width,
        take(k, result) {
          for (const measured of runs.add(k, result)) findings.add(measured);
        },
        show() {
          if (asked.peek() !== mine) return;
          values.value = findings.values();
          if (!stream.state.peek().running) asked.value = [];
        },
      });
    },
  };
}

const sessions = new WeakMap<Background, EvidenceSession>();

/** The one session of the page. */
export function evidenceSession(background: Background): EvidenceSession {
  const session = sessions.get(background) ?? createSession(background);
  sessions.set(background, session);
  return session;
}
