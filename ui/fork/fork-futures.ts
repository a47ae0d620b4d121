/** The futures behind the fork: from a file that ships with the page, or run while one looks. */
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import {
  countKnown,
  nearestStart,
  seedParts,
  type Fork,
  type ForkDesign,
  type ForkPath,
  type Presets,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import type { Background } from '../studio/background.ts';
import { createStream, type StreamState } from '../studio/stream.ts';
import type { ForkAction } from './fork-action.ts';
import { createForkGathering, type ForkGathering } from './fork-runs.ts';
import { loadShipped, shippedName } from './shipped-forks.ts';

/** What is drawn: both branches and the starts that are known. */
export interface ShownFork {
  /** The question it answers, and the scene it was asked in. */
  readonly key: string;
  readonly scene: string;
  readonly alone: ForkPath;
  readonly starts: readonly { readonly start: number; readonly path: ForkPath | undefined }[];
  /** Every start has all its futures, those apart that failed. */
  readonly complete: boolean;
}

/** What is asked. */
export interface ForkQuestion {
  readonly document: ScenarioDocument;
  readonly action: ForkAction | undefined;
  readonly design: ForkDesign;
  /** Index of the region it is read in. */
  readonly region: number;
  /** Nothing of another scene stands in for an answer. */
  readonly scene: string;
}

export interface ForkFutures {
  readonly shown: ReadonlySignal<ShownFork | undefined>;
  /** What is drawn answers the question before. */
  readonly stale: ReadonlySignal<boolean>;
  readonly progress: ReadonlySignal<StreamState>;
  stop(): void;
  again(): void;
}

export interface ForkFuturesOptions {
  readonly presets: Presets;
  readonly background: Background;
  readonly open: ReadonlySignal<boolean>;
  readonly question: ReadonlySignal<ForkQuestion>;
  /** Quarter under the hand. */
  readonly hand: ReadonlySignal<number>;
}

const SETTLE_MS = 250;
/** With fewer futures than this a branch jumps about: the one before is kept. */
const WORTH_SHOWING = 10;
const REMEMBERED = 8;

const phraseOf = (seed: string): string => seedParts(seed).phrase;

/** Keeps the latest few. */
function remember<T>(known: Map<string, T>, key: string, value: T): T {
  known.delete(key);
  known.set(key, value);
  if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
  return value;
}

export function createForkFutures({ presets, background, open, question, hand }: ForkFuturesOptions): ForkFutures {
  const world = computed(() => JSON.stringify([question.value.design.alone.input, question.value.region]));
  /** Where the document begins, between the starts that are always asked about. */
  const offGrid = computed(() => {
    const { action, design } = question.value;
    return action?.from === undefined || design.starts.includes(action.from) ? undefined : action.from;
  });
  const key = computed(() => JSON.stringify([world.value, question.value.action?.policy]));
  const latest = signal<ShownFork | undefined>(undefined);
  const stream = createStream(background.runner);
  const files = new Map<string, Fork>();
  const gatherings = new Map<string, ForkGathering>();
  const worlds = new Map<string, ForkGathering>();
  /** What ships beside what was run. */
  const fileOf = new WeakMap<ForkGathering, Fork | undefined>();
  const attempt = signal(0);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** @param file what is known already, beside which a start is run that it does not have */
  function show(of: string, gathering: ForkGathering, complete: boolean, file?: Fork): void {
    if (of !== key.peek()) return;
    const { scene } = question.peek();
    const { alone = file?.alone, paths } = gathering.known();
    if (alone === undefined) return;
    const { starts } = gathering;
    if (file !== undefined) {
      const more = starts.map((start) => ({ start, path: paths.get(start) })).filter(({ path }) => path !== undefined);
      const all = [...file.starts, ...more].toSorted((a, b) => a.start - b.start);
      latest.value = { key: of, scene, alone: file.alone, starts: all, complete };
      return;
    }
    const near = starts.length === 0 ? undefined : paths.get(nearestStart(starts, hand.peek()));
    const futures = starts.length === 0 ? countKnown(alone) : near === undefined ? 0 : countKnown(near);
    const replaces = latest.peek() !== undefined && latest.peek()!.key !== of;
    if (!complete && futures < (replaces ? WORTH_SHOWING : 1)) return;
    const all = starts.map((start) => ({ start, path: paths.get(start) }));
    latest.value = { key: of, scene, alone, starts: all, complete };
  }

  function gather(of: string, file?: Fork): void {
    const { design, action, region } = question.peek();
    // Where there is nothing to do there is one river.
    const grid = action === undefined ? [] : [...new Set([...design.starts, action.from ?? design.starts[0]!])];
    const starts = file === undefined ? grid : [action!.from!];
    const gathering =
      gatherings.get(of) ??
      createForkGathering(
        design,
        starts.toSorted((a, b) => a - b),
        region,
        worlds.get(world.peek())?.aloneFutures,
      );
    if (action?.from !== undefined) gathering.want(action.from);
    remember(gatherings, of, gathering);
    remember(worlds, world.peek(), gathering);
    fileOf.set(gathering, file);
    show(of, gathering, gathering.complete(), file);
    if (gathering.complete()) return;
    stream.start(
      gathering.job(
        () => hand.peek(),
        () => show(of, gathering, false, file),
      ),
    );
  }

  async function shipped(): Promise<Fork | undefined> {
    const { document, action, design, region } = question.peek();
    const name = action && shippedName(document, action, presets, phraseOf);
    if (name === undefined) return undefined;
    try {
      const fork = files.get(name) ?? remember(files, name, await loadShipped(name));
      return fork.region === design.alone.regions[region]?.id ? fork : undefined;
    } catch {
      // Without the file the futures are run.
      return undefined;
    }
  }

  effect(() => {
    const of = key.value;
    void offGrid.value;
    void attempt.value;
    clearTimeout(timer);
    untracked(stream.stop);
    if (!open.value) return;
    void shipped().then((fork) => {
      if (key.peek() !== of || !open.peek()) return;
      const { action, scene } = question.peek();
      const from = action?.from;
      const covers = from === undefined || fork?.starts.some(({ start }) => start === from) === true;
      if (fork !== undefined)
        latest.value = { key: of, scene, alone: fork.alone, starts: fork.starts, complete: covers };
      if (fork === undefined || !covers)
        timer = setTimeout(() => gather(of, fork), latest.peek() === undefined ? 0 : SETTLE_MS);
    });
  });
  // A list of runs that has come to its end knows all it will know.
  effect(() => {
    const { running, total, done, failed } = stream.state.value;
    if (running || total === 0 || done + failed < total) return;
    untracked(() => {
      const gathering = gatherings.get(key.peek());
      if (gathering !== undefined) show(key.peek(), gathering, true, fileOf.get(gathering));
    });
  });

  const shown = computed(() => {
    // What is of another scenario or length cannot stand in for what is asked.
    const { design, scene } = question.value;
    const fits = latest.value?.scene === scene && latest.value.alone.quarters.at(-1) === design.quarters - 1;
    return fits ? latest.value : undefined;
  });
  return {
    shown,
    stale: computed(() => shown.value !== undefined && shown.value.key !== key.value),
    progress: stream.state,
    stop() {
      clearTimeout(timer);
      stream.stop();
    },
    again: () => void (attempt.value += 1),
  };
}
