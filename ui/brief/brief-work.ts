/** What a brief rests on, worked out one thing after the other: the comparison first, then what its second page asks. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createAttributionStudy, type AttributionStudy } from '../compare/attribution-study.ts';
import { createCheapestStudy, type CheapestStudy } from '../compare/cheapest-study.ts';
import type { CompareSession } from '../compare/compare-session.ts';
import type { RequestedStudy, StudyResult } from '../compare/requested-study.ts';
import { sessionOf } from '../compare/session.ts';
import { createWindowStudy, type WindowStudy } from '../compare/window-study.ts';
import type { StreamState } from '../studio/stream.ts';
import type { Studio } from '../studio/studio.ts';
import { bestPath } from './gather-paths.ts';
import { createPastStudy, type PastStudy } from './past-study.ts';

export type BriefStep = 'comparison' | 'past' | 'window' | 'shares' | 'cheapest';

export interface BriefWork {
  readonly session: CompareSession;
  /** Paths the second page may be about. */
  readonly choices: ReadonlySignal<readonly string[]>;
  /** The one it is about: the one chosen, or the one that does best. */
  readonly focus: ReadonlySignal<string | undefined>;
  readonly chosen: Signal<string | undefined>;
  readonly past: PastStudy;
  readonly window: WindowStudy;
  readonly shares: AttributionStudy;
  readonly cheapest: CheapestStudy;
  /** Whether everything is to be worked out. */
  readonly on: Signal<boolean>;
  /** What is under way. */
  readonly step: ReadonlySignal<{ readonly id: BriefStep; readonly done: number; readonly total: number } | undefined>;
  /** Everything there is to work out has been. */
  readonly done: ReadonlySignal<boolean>;
  readonly stop: () => void;
  /** Works out what is missing. */
  readonly goOn: () => void;
  /** Called when the brief opens; the returned function when it closes. */
  readonly enter: () => () => void;
}

interface Step {
  readonly id: BriefStep;
  readonly state: ReadonlySignal<StreamState>;
  /** Whether there is something to work out. */
  readonly wanted: () => boolean;
  readonly compute: () => void;
  readonly stop: () => void;
}

function ofFocus<R extends StudyResult>(
  id: BriefStep,
  study: RequestedStudy<R>,
  focus: () => string | undefined,
): Step {
  return {
    id,
    state: study.state,
    wanted: () =>
      study.path.value !== undefined &&
      study.path.value.id === focus() &&
      (study.result.value === undefined || study.stale.value || study.result.value.subject !== focus()),
    compute: study.compute,
    stop: study.stop,
  };
}

function createWork(studio: Studio): BriefWork {
  const session = sessionOf(studio);
  const { asking, count, indicator } = session;
  const chosen = signal<string | undefined>(undefined);
  const choices = computed(() => asking.candidates.value.map(({ id }) => id));
  const focus = computed(() => {
    const wished = chosen.value;
    if (wished !== undefined && choices.value.includes(wished)) return wished;
    const best = session.snapshot.value && bestPath(session.snapshot.value, choices.value);
    return best ?? choices.value[0];
  });
  // The brief asks for itself: what is asked on the screen of the comparison stays as it is.
  const subject = {
    get value() {
      return focus.value;
    },
    set value(next) {
      chosen.value = next;
    },
    peek: () => focus.peek(),
  };
  const past = createPastStudy(studio);
  const window = createWindowStudy(asking, { windowSubject: subject, windowCount: session.window.count });
  const shares = createAttributionStudy(asking, {
    attributionSubject: subject,
    attributionCount: session.attribution.count,
    indicator,
  });
  const cheapest = createCheapestStudy({
    ...asking,
    path: window.path,
    count,
    upgraded: session.cheapest.upgraded,
  });
  const steps: readonly Step[] = [
    {
      id: 'past',
      state: past.state,
      wanted: () => past.result.value === undefined,
      compute: past.compute,
      stop: past.stop,
    },
    ofFocus('window', window, () => focus.value),
    ofFocus('shares', shares, () => focus.value),
    {
      id: 'cheapest',
      state: cheapest.state,
      wanted: () =>
        window.path.value !== undefined &&
        (cheapest.result.value === undefined || cheapest.stale.value || cheapest.result.value.subject !== focus.value),
      compute: cheapest.compute,
      stop: cheapest.stop,
    },
  ];
  const on = signal(true);
  const open = signal(false);
  const compared = computed(() => session.complete.value && !session.stale.value);
  const underWay = computed(() => steps.find(({ state }) => state.value.running));
  /** Each is tried once for what is asked: one that fails is not tried for ever. */
  let tried = new Set<string>();
  let asked = '';
  effect(() => {
    const now = JSON.stringify([focus.value, indicator.value, count.value, studio.view.region.value]);
    const document = studio.document.committed.value;
    if (now + JSON.stringify(document) !== asked) tried = new Set();
    asked = now + JSON.stringify(document);
    if (!open.value || !on.value || !compared.value || underWay.value !== undefined) return;
    const next = steps.find(({ id, wanted }) => wanted() && !tried.has(id));
    if (next === undefined) return;
    tried.add(next.id);
    next.compute();
  });
  return {
    session,
    choices,
    focus,
    chosen,
    past,
    window,
    shares,
    cheapest,
    on,
    step: computed(() => {
      const { running } = session.state.value;
      if (running || (open.value && session.equal.searching.value))
        return { id: 'comparison', done: session.snapshot.value?.endings ?? 0, total: session.count.value };
      const now = underWay.value;
      return now === undefined ? undefined : { id: now.id, done: now.state.value.done, total: now.state.value.total };
    }),
    done: computed(() => compared.value && steps.every(({ wanted }) => !wanted())),
    stop() {
      on.value = false;
      session.stop();
      for (const { stop } of steps) stop();
      // What was broken off is tried again when it is asked for.
      tried = new Set();
    },
    goOn() {
      on.value = true;
      if (!session.complete.peek() && !session.state.peek().running) session.go();
    },
    enter() {
      const leave = session.enter();
      open.value = true;
      return () => {
        open.value = false;
        for (const { stop } of steps) stop();
        leave();
      };
    },
  };
}

const works = new WeakMap<Studio, BriefWork>();

/** The one brief of a page: it is there on return. */
export function workOf(studio: Studio): BriefWork {
  const known = works.get(studio) ?? createWork(studio);
  works.set(studio, known);
  return known;
}
