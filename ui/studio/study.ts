/** The study behind the run on show: the same document under many kinds of luck, beside the same without its policy. */
import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import {
  baselineOf,
  createOutlook,
  outlookDesign,
  outlookInputs,
  replicateSeed,
  resolve,
  sceneOf,
  seedParts,
  doNothingRun,
  setAssumptions,
  type Outlook,
  type OutlookDesign,
  type OutlookGathering,
  type OutlookQuestion,
  type Presets,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { indicatorIds, indicators, lockInIds, type ParameterId } from '../../engine/index.ts';
import { laneBands } from '../charts/lanes.ts';
import { outcomeIds } from '../facts/outcomes.ts';
import type { Background } from './background.ts';
import { createBreathe } from '../parts/breathe.ts';
import { createStream } from './stream.ts';
import type { StudySize } from './study-size.ts';

export interface Study {
  /** What is known of the present document; undefined in the middle of a change and until there is enough to show. */
  readonly current: ReadonlySignal<Outlook | undefined>;
  /** In its place what was known before the change, of the same scenario: never to be shown as current. */
  readonly stale: ReadonlySignal<Outlook | undefined>;
  /** What was known of the policy before this one, with all its runs. */
  readonly before: ReadonlySignal<Outlook | undefined>;
  /** Runs of the present document that are done, its twins without policy not counted. */
  readonly counted: ReadonlySignal<number>;
  readonly running: ReadonlySignal<boolean>;
  /** All requested runs have arrived. */
  readonly complete: ReadonlySignal<boolean>;
  /** Stopped by the user; `go` resumes it. */
  readonly stopped: ReadonlySignal<boolean>;
  /** Estimated seconds left. */
  readonly left: ReadonlySignal<number | undefined>;
  /** False where every run would halt the page. */
  readonly available: ReadonlySignal<boolean>;
  /** Which of the runs is on show, from 0; undefined when it is none of them. */
  readonly replicate: ReadonlySignal<number | undefined>;
  readonly stop: () => void;
  readonly go: () => void;
  /** What is known of another document, with all its runs: what a change is measured against. */
  readonly knownOf: (other: ScenarioDocument) => Outlook | undefined;
  /** The document with the luck of one of the runs. */
  readonly withRun: (replicate: number) => ScenarioDocument;
}

export interface StudyOptions {
  readonly presets: Presets;
  /** The document as shown, also in the middle of a drag. */
  readonly document: ReadonlySignal<ScenarioDocument>;
  readonly committed: ReadonlySignal<ScenarioDocument>;
  /** Whether doing nothing happens in the world as the document has it, or in that of its preset. */
  readonly follows: ReadonlySignal<boolean>;
  /** Only once the run on show is that of the document it is worth asking about others. */
  readonly runs: { readonly run: ReadonlySignal<unknown>; readonly stale: ReadonlySignal<boolean> };
  /** A comparison wants all the threads. */
  readonly screen: ReadonlySignal<string>;
  readonly preferences: { readonly studySize: ReadonlySignal<StudySize> };
  readonly background: Pick<Background, 'runner' | 'onWorkers'>;
  /** How long after the last change the first run starts, ms. */
  readonly restMs?: number;
  /** Processors of the machine. */
  readonly cores?: number;
}

const HAND_RESTS_MS = 400;
/** With fewer runs than this, quantiles jump about. */
const WORTH_SHOWING = 5;
const REMEMBERED = 16;
/** Screens that ask their own questions and want all the threads. */
const elsewhere: ReadonlySet<string> = new Set(['fork', 'compare']);
const bands = laneBands();
const question: OutlookQuestion = { ends: [...new Set([...outcomeIds, ...bands, ...lockInIds])], bands };
/** Figures show every level; running totals are shown by the year, whose bands cannot be read off theirs. */
const levels = indicatorIds.filter((id) => indicators[id].format !== 'total');
const wideQuestion: OutlookQuestion = { ends: levels, bands: levels };

interface Entry {
  readonly key: string;
  readonly family: string;
  readonly design: OutlookDesign;
  readonly gathering: OutlookGathering;
  /** Whether every level is kept, as the figures need it. */
  readonly wide: boolean;
  /** First run of the design that is not done. */
  next: number;
  outlook: Outlook | undefined;
}

export function createStudy(options: StudyOptions): Study {
  const {
    presets,
    document,
    committed,
    follows,
    runs,
    screen,
    preferences,
    background,
    restMs = HAND_RESTS_MS,
  } = options;
  const { cores = navigator.hardwareConcurrency } = options;
  const size = preferences.studySize;
  const stream = createStream(background.runner);
  const available = signal(true);
  const running = signal(false);
  const stoppedAt = signal('');
  const entries = new Map<string, Entry>();
  const shown = signal<{ readonly entry: Entry; readonly outlook: Outlook } | undefined>(undefined);
  const before = signal<{ readonly family: string; readonly outlook: Outlook } | undefined>(undefined);
  const counted = signal<{ readonly key: string; readonly runs: number; readonly next: number }>({
    key: '',
    runs: 0,
    next: 0,
  });

  function askedOf(present: ScenarioDocument) {
    const own = resolve(present, presets);
    const { input, scenario } = own;
    const world = follows.value ? own : resolve(baselineOf(present, false, presets), presets);
    const design = outlookDesign(input, doNothingRun(own, world)?.input, scenario.plausible);
    // Studies of one family can be drawn over each other.
    return {
      design,
      key: JSON.stringify([design.inputs, scenario.money, scenario.plausible]),
      family: `${input.quarters} ${sceneOf(scenario)}`,
    };
  }
  const asked = computed(() => askedOf(committed.value));
  const settled = computed(() => document.value === committed.value);
  const isOn = computed(() => size.value > 0 && available.value);
  const wanted = (): number => size.peek() * asked.peek().design.inputs.length;
  const doneHere = computed(() => (counted.value.key === asked.value.key ? counted.value : { runs: 0, next: 0 }));

  const isWide = computed(() => screen.value === 'figures');
  const nameOf = (key: string, wide: boolean): string => (wide ? `wide ${key}` : key);
  /** The same study gathered again, for more of it, replaces what is shown of it once it has as many runs. */
  const isFuller = (runsShown: number, runsNew: number): boolean => runsShown > runsNew && runsShown <= size.peek();

  let flight: { readonly entry: Entry; readonly size: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function land(): void {
    flight = undefined;
    running.value = false;
    stream.stop();
  }

  function display(entry: Entry): void {
    const { outlook } = entry;
    if (entry.key !== asked.peek().key || !settled.peek()) return;
    batch(() => {
      const { key, runs: countedRuns } = counted.peek();
      if (key !== entry.key || !isFuller(countedRuns, entry.gathering.count))
        counted.value = { key: entry.key, runs: entry.gathering.count, next: entry.next };
      const enough = entry.gathering.count >= Math.min(WORTH_SHOWING, size.peek()) || entry.next >= wanted();
      const old = shown.peek();
      if (outlook === undefined || !enough || old?.outlook === outlook) return;
      if (old?.entry.key === entry.key && isFuller(old.outlook.replicates.length, outlook.replicates.length)) return;
      if (old !== undefined && old.entry.key !== entry.key && old.outlook.replicates.length >= size.peek())
        before.value = { family: old.entry.family, outlook: old.outlook };
      shown.value = { entry, outlook };
    });
  }

  async function read(entry: Entry): Promise<void> {
    if (!background.onWorkers) available.value = false;
    const { count } = entry.gathering;
    if (count > 0) {
      const breathe = createBreathe();
      const reading = entry.gathering.read();
      let piece = reading.next();
      while (piece.done !== true) {
        await breathe();
        piece = reading.next();
      }
      // Stopped and gone on meanwhile: the next reading is whole again.
      if (entry.gathering.count !== count) return;
      entry.outlook = piece.value;
    }
    display(entry);
  }

  function entryFor(count: number): Entry {
    const { key, family, design } = asked.peek();
    const wide = isWide.peek();
    const name = nameOf(key, wide);
    const known = entries.get(name);
    // A study with too many runs is gathered again; the runner has them cached.
    const entry =
      known !== undefined && known.gathering.count <= count
        ? known
        : {
            key,
            family,
            design,
            wide,
            gathering: createOutlook(design, wide ? wideQuestion : question),
            next: 0,
            outlook: undefined,
          };
    entries.delete(name);
    entries.set(name, entry);
    for (const oldest of entries.keys()) if (entries.size > REMEMBERED) entries.delete(oldest);
    return entry;
  }

  function begin(): void {
    const count = size.peek();
    const entry = entryFor(count);
    const first = entry.next;
    const mine = { entry, size: count };
    flight = mine;
    running.value = true;
    const { width } = background.runner();
    stream.start({
      inputs: outlookInputs(entry.design, count, first),
      total: entry.design.inputs.length * count - first,
      // One processor is left to the page.
      inFlight: width < cores ? 2 * width : Math.max(1, cores - 1),
      take(k, result) {
        entry.gathering.add(first + k, result);
        entry.next = first + k + 1;
      },
      miss(k) {
        entry.next = first + k + 1;
      },
      async show() {
        await read(entry);
        if (flight === mine && entry.next >= entry.design.inputs.length * count) land();
      },
    });
  }

  effect(() => {
    const { key } = asked.value;
    const count = size.value;
    const wide = isWide.value;
    const mayRun = isOn.value && settled.value && !elsewhere.has(screen.value) && stoppedAt.value !== key;
    const isReady = runs.run.value !== undefined && !runs.stale.value;
    untracked(() => {
      clearTimeout(timer);
      const fits =
        flight !== undefined && flight.entry.key === key && flight.size === count && flight.entry.wide === wide;
      if (flight !== undefined && !(mayRun && fits)) land();
      const known = entries.get(nameOf(key, wide));
      if (known !== undefined && isOn.peek()) display(known);
      const missing = known === undefined || known.next < wanted() || known.gathering.count > count;
      if (mayRun && isReady && missing && flight === undefined)
        timer = setTimeout(begin, known === undefined ? restMs : 0);
    });
  });
  effect(() => {
    // Another question is not stopped because the last one was.
    if (asked.value.key !== stoppedAt.peek()) stoppedAt.value = '';
  });

  const current = computed(() => {
    const now = shown.value;
    return isOn.value && settled.value && now?.entry.key === asked.value.key ? now.outlook : undefined;
  });
  return {
    current,
    stale: computed(() => {
      const now = shown.value;
      return isOn.value && current.value === undefined && now?.entry.family === asked.value.family
        ? now.outlook
        : undefined;
    }),
    before: computed(() => (before.value?.family === asked.value.family ? before.value.outlook : undefined)),
    counted: computed(() => doneHere.value.runs),
    running,
    complete: computed(() => size.value > 0 && doneHere.value.next >= size.value * asked.value.design.inputs.length),
    stopped: computed(() => stoppedAt.value === asked.value.key),
    left: computed(() => (running.value ? stream.state.value.left : undefined)),
    available,
    replicate: computed(() => {
      const { input, scenario } = resolve(committed.value, presets);
      const world = scenario.plausible?.worlds.findIndex(({ seed }) => seed === input.seed);
      return world === undefined || world < 0 ? seedParts(input.seed).replicate : world;
    }),
    stop: () => void (stoppedAt.value = asked.peek().key),
    go: () => void (stoppedAt.value = ''),
    knownOf(other) {
      const { key } = askedOf(other);
      const outlook = (entries.get(key) ?? entries.get(nameOf(key, true)))?.outlook;
      return outlook !== undefined && outlook.replicates.length >= size.value ? outlook : undefined;
    },
    withRun(replicate) {
      const { phrase, plausible } = asked.peek().design;
      if (plausible === undefined) return { ...committed.peek(), seed: replicateSeed(phrase, replicate) };
      const { seed, assumptions } = plausible.worlds[replicate % plausible.worlds.length]!;
      const settings = Object.entries(assumptions).map(([id, value]) => ({ id: id as ParameterId, value }));
      return { ...setAssumptions(committed.peek(), presets, settings), seed };
    },
  };
}
