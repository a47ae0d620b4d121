/** One run of every path with its firms, all with the same luck: what the stages show. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { RunInput, RunResult } from '../../engine/index.ts';
import { comparisonReplicates, inReplicate } from '../../experiments/index.ts';
import { isAbort } from '../../workers/index.ts';
import { createStageMemory, type StageMemory } from '../stage/stage-memory.ts';
import type { Readable } from './setting.ts';
import type { StudyEnvironment, ComparisonPlan } from './study-environment.ts';

export interface ShownRun {
  readonly input: RunInput;
  readonly result: RunResult;
}

export interface ShownRuns {
  /** By id of the path. */
  readonly runs: ReadonlySignal<ReadonlyMap<string, ShownRun>>;
  /** Places and numbers of firms, the same on both stages. */
  readonly memory: ReadonlySignal<StageMemory>;
}

export interface ShownRunsOptions extends StudyEnvironment {
  readonly open: ReadonlySignal<boolean>;
  readonly plan: ReadonlySignal<ComparisonPlan | undefined>;
  /** The inputs as a text: nothing runs again for a new name. */
  readonly meaning: ReadonlySignal<string | undefined>;
  readonly count: Readable<number>;
  readonly replicate: ReadonlySignal<number | null>;
  readonly left: ReadonlySignal<string>;
  readonly right: ReadonlySignal<string>;
}

export function createShownRuns({
  studio,
  runner,
  scene,
  phrase,
  scope,
  open,
  plan,
  meaning,
  count,
  replicate,
  left,
  right,
}: ShownRunsOptions): ShownRuns {
  const latest = signal<{ readonly scene: string; readonly runs: ReadonlyMap<string, ShownRun> }>({
    scene: '',
    runs: new Map(),
  });
  const runs = computed(() => (latest.value.scene === scene.value ? latest.value.runs : new Map<string, ShownRun>()));
  const memory = signal(createStageMemory());
  let flight: AbortController | undefined;
  let luck = '';

  const keep = (kept: Iterable<readonly [string, ShownRun]>): void =>
    void (latest.value = { scene: scene.peek(), runs: new Map(kept) });

  async function run(id: string, input: RunInput, { signal: stop }: AbortController): Promise<void> {
    const key = JSON.stringify(input);
    const place = scene.peek();
    if ([...runs.peek()].some(([other, { input: had }]) => other === id && JSON.stringify(had) === key)) return;
    try {
      const result = await runner().run(input, { panel: true, signal: stop });
      if (!stop.aborted && place === scene.peek()) keep([...runs.peek(), [id, { input, result }]]);
    } catch (error) {
      // The same fault is reported by the ensemble, which counts the runs that failed.
      if (!isAbort(error)) return;
    }
  }

  effect(() => {
    const asked = plan.peek();
    if (!open.value || meaning.value === undefined || asked === undefined) return;
    const k = replicate.value;
    const inputs = asked.runs.map(({ input }) => input);
    const placed =
      k === null
        ? inputs
        : inReplicate(
            inputs,
            k,
            comparisonReplicates({
              phrase: phrase.value,
              count: count.value,
              scope: scope.value,
              plausible: studio.document.scenario.value.plausible,
            }).odds,
          );
    flight?.abort();
    flight = new AbortController();
    const now = JSON.stringify([placed[0]!.seed, placed[0]!.regions.length, asked.runs[0]!.regions]);
    if (now !== luck) memory.value = createStageMemory();
    luck = now;
    const ids = asked.runs.map(({ name }) => name);
    keep([...runs.peek()].filter(([id]) => ids.includes(id)));
    // Those on the stages first.
    const order = [left.peek(), right.peek(), ...ids.filter((id) => id !== left.peek() && id !== right.peek())];
    for (const id of order) {
      const input = placed[ids.indexOf(id)];
      if (input !== undefined) void run(id, input, flight);
    }
  });

  return { runs, memory };
}
