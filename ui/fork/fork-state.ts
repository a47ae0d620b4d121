/** The fork as it stands: what acting is, the year under the hand, the futures of both branches. */
import { batch, computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  firstOpenQuarter,
  forkDesign,
  inFuture,
  nearestStart,
  policyFrom,
  sceneOf,
  scenarioOf,
  type ForkPath,
  type MoveDocument,
} from '../../experiments/index.ts';
import { createPlayback, type Playback } from '../studio/playback.ts';
import type { EditPhase } from '../studio/steps.ts';
import type { Studio } from '../studio/studio.ts';
import { atStrength, forkAction, forkChoices, type ForkAction, type ForkChoice } from './fork-action.ts';
import { createForkFutures, type ForkFutures } from './fork-futures.ts';
import { createPair, type PairQuestion, type PairState } from './pair.ts';
import { typicalFuture } from './typical-future.ts';

export interface ForkState extends ForkFutures {
  readonly choices: ReadonlySignal<readonly ForkChoice[]>;
  readonly action: ReadonlySignal<ForkAction | undefined>;
  /** Index of the region the fork is read in. */
  readonly region: ReadonlySignal<number>;
  /** Continuous quarter under the hand, and the start it stands for. */
  readonly hand: Signal<number>;
  readonly start: ReadonlySignal<number>;
  /** The acting branch begun then; undefined while unknown. */
  readonly acting: ReadonlySignal<ForkPath | undefined>;
  /** The hand has moved since the page was opened. */
  readonly touched: ReadonlySignal<boolean>;
  /** Future pointed at, and the one that was chosen. */
  readonly lit: Signal<number | null>;
  readonly pinned: Signal<number | null>;
  /** The future on the two stages, from 0. */
  readonly future: ReadonlySignal<number>;
  readonly pair: PairState;
  readonly playback: Playback;
  /** The hand has come to rest at a start: it becomes the document's. */
  rest(start: number): void;
  /** Acting is another package, from the same start. */
  choose(name: string): void;
  /** Acting at a share of the full levels. */
  strengthen(strength: number, phase: EditPhase): void;
  /** Called when the screen opens; the returned function when it closes. */
  enter(): () => void;
}

function createFork(studio: Studio): ForkState {
  const { document, view, background, preferences, notices } = studio;
  const { committed, scenario, preset, presets } = document;
  const open = signal(false);
  const hand = signal(0);
  const touched = signal(false);
  const choices = computed(() => forkChoices(scenario.value, preset.value));
  const action = computed(() => forkAction(scenario.value, choices.value));
  const question = computed(() => {
    // What is asked changes when the person lets go of a lever.
    const asked = forkAction(scenarioOf(committed.value, presets), choices.value);
    const design = forkDesign(committed.value, asked?.policy ?? [], presets);
    const region = Math.min(view.region.value, design.alone.regions.length - 1);
    return { document: committed.value, action: asked, design, region, scene: sceneOf(design.alone.scenario) };
  });
  const futures = createForkFutures({ presets, background, open, question, hand });
  const { shown } = futures;

  const starts = computed(() =>
    question.value.action === undefined ? [] : (shown.value?.starts ?? []).map((one) => one.start),
  );
  const start = computed(() =>
    starts.value.length === 0 ? Math.round(hand.value) : nearestStart(starts.value, hand.value),
  );
  const acting = computed(() => shown.value?.starts.find((one) => one.start === start.value)?.path);

  // The hand is where the document begins; of a proposal, where the cluster left alone is largest, or else today.
  let place = '';
  effect(() => {
    const { action: asked, design } = question.value;
    const known = shown.value;
    const now = `${sceneOf(scenario.value)} ${asked?.from ?? 'proposed'}`;
    if (now === place) return;
    const open = firstOpenQuarter(scenario.value);
    if (asked?.from !== undefined) hand.value = asked.from;
    else if (open > 0) hand.value = nearestStart(design.starts, open);
    else if (known === undefined) {
      hand.value = nearestStart(design.starts, design.quarters / 2);
      return;
    } else {
      const { jobs, quarters } = known.alone;
      hand.value = nearestStart(design.starts, quarters[jobs.indexOf(Math.max(...jobs))]!);
    }
    place = now;
  });

  const lit = signal<number | null>(null);
  const pinned = signal<number | null>(null);
  effect(() => {
    void question.value;
    batch(() => {
      lit.value = null;
      pinned.value = null;
    });
  });
  const future = computed(() => pinned.value ?? typicalFuture(shown.value?.alone, acting.value));
  // Let go, the hand settles on a start.
  const moving = computed(() => shown.value !== undefined && hand.value !== start.value);
  const asked = computed((): PairQuestion | undefined => {
    const { design, action: present } = question.value;
    if (present === undefined || shown.value === undefined || !open.value) return undefined;
    const acts = design.acting(start.value);
    const [one, other] = inFuture(design, [acts.input, design.alone.input], future.value);
    return { acting: { ...acts, input: one! }, alone: { ...design.alone, input: other! } };
  });
  const pair = createPair({ runner: background.interactive, asked, moving, notices });
  const last = computed(() => question.value.design.quarters - 1);
  const time = signal(last.peek());
  effect(() => void (time.value = last.value));
  const playback = createPlayback(time, last, preferences.reducedMotion);

  /** The policy of the document becomes this, begun at a start. */
  function begin(policy: readonly MoveDocument[], from: number, phase: EditPhase): void {
    document.changePolicy(policyFrom(policy, from), phase);
  }

  return {
    ...futures,
    choices,
    action,
    region: computed(() => question.value.region),
    hand,
    start,
    acting,
    touched,
    lit,
    pinned,
    future,
    pair,
    playback,
    rest(from) {
      const present = action.peek();
      batch(() => {
        touched.value = true;
        hand.value = from;
        if (present === undefined || present.from === from) return;
        begin(present.policy, from, 'commit');
      });
    },
    choose(name) {
      const choice = choices.peek().find((one) => one.name === name);
      if (choice !== undefined) begin(choice.policy, start.peek(), 'commit');
    },
    strengthen(strength, phase) {
      const present = action.peek();
      if (present === undefined) return;
      const whole = choices.peek().find(({ name }) => name === present.name)?.policy;
      begin(
        atStrength(whole ?? present.policy, whole === undefined ? strength / present.strength : strength),
        start.peek(),
        phase,
      );
    },
    enter() {
      open.value = true;
      return () => {
        open.value = false;
        playback.playing.value = false;
        untracked(futures.stop);
      };
    },
  };
}

const forks = new WeakMap<Studio, ForkState>();

/** The one fork of a page. */
export function forkOf(studio: Studio): ForkState {
  const known = forks.get(studio);
  if (known !== undefined) return known;
  const made = createFork(studio);
  forks.set(studio, made);
  return made;
}
