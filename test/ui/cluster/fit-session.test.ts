/** A calibration of the page is the calibration, whatever stops it, and makes no run twice. */
import { expect, test } from 'vitest';
import { run, type RunInput } from '../../../engine/index.ts';
import {
  calibrate,
  foundingLimits,
  packagesFrom,
  parseDocument,
  presets,
  readingsOf,
  scenarioOf,
  type Calibration,
  type Measurements,
  type RunFigures,
} from '../../../experiments/index.ts';
import { calibrationOf, efforts } from '../../../ui/cluster/fit/fit-question.ts';
import { createFitSession, type FitSession } from '../../../ui/cluster/fit/fit-session.ts';
import type { FitNote, FitShelf } from '../../../ui/cluster/fit/fit-shelf.ts';
import { searchOf, type Asked, type Thinking } from '../../../ui/cluster/fit/thinking.ts';
import { StoreError } from '../../../ui/parts/database.ts';
import { directRunner } from '../lab/small-designs.ts';

const shoes: Measurements = {
  place: { en: 'Shoes of Xiqiao', zh: '西樵鞋业' },
  series: [
    {
      observable: 'firms',
      points: [210, 260, 330, 420, 480].map((value, k) => ({ year: 2001 + k, value })),
    },
    {
      observable: 'jobs',
      points: [5200, 6900, 9000, 12_000, 13_500].map((value, k) => ({ year: 2001 + k, value })),
    },
  ],
};

function memoryShelf() {
  let note: FitNote | undefined;
  const runs = new Map<string, Map<string, RunFigures>>();
  const shelf: FitShelf = {
    note: async () => structuredClone(note),
    keepNote: async (next) => void (note = structuredClone(next)),
    figures: async (purpose, key) => new Map(runs.get(`${purpose} ${key}`)),
    async addFigures(purpose, key, figures) {
      const known = runs.get(`${purpose} ${key}`) ?? new Map<string, RunFigures>();
      figures.forEach((one, name) => known.set(name, structuredClone(one)));
      runs.set(`${purpose} ${key}`, known);
    },
    clear: async () => (runs.clear(), void (note = undefined)),
  };
  return shelf;
}

/** As on another thread: later. */
async function* think<K extends keyof Asked>(kind: K, question: Asked[K]['question']): Thinking<K> {
  await new Promise((resolve) => setTimeout(resolve));
  return yield* searchOf(kind, question);
}
const grounds = new Map([...presets].filter(([id]) => ['default', 'italy'].includes(id)));

function sessionOn(shelf: FitShelf) {
  const made: RunInput[] = [];
  const session = createFitSession({
    presets: grounds,
    runner: () => directRunner((input) => (made.push(input), run(input))),
    shelf,
    think,
  });
  return { session, made };
}
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 3));
};
const done = ({ state, failure }: FitSession): boolean => state.peek().phase === 'done' || failure.peek() !== undefined;
/** What is compared: arrivals go on meanwhile. */
const plain = ({ worlds, learned, draws, error }: Calibration): unknown => ({ worlds, learned, draws, error });

function undisturbed(session: FitSession): Calibration {
  const { preset, founded, ahead, phrase } = session;
  const plan = calibrationOf(
    {
      measurements: shoes,
      preset: preset.peek()!,
      founded: founded.peek()!,
      ahead: ahead.peek(),
      phrase: phrase.peek(),
      effort: 'trial',
    },
    presets,
  );
  const search = calibrate(plan);
  let step = search.next([]);
  while (step.done !== true)
    step = search.next(step.value.inputs.map((input) => [...readingsOf(run(input), plan.observed.step)]));
  return step.value;
}

test('paused, gone on with and loaded again, it finds what an undisturbed one finds', async () => {
  const shelf = memoryShelf();
  const first = sessionOn(shelf);
  await first.session.take(shoes);
  expect(first.session.grounds.value?.map(({ preset }) => preset).toSorted()).toEqual(['default', 'italy']);
  first.session.effort.value = 'trial';
  first.session.ahead.value = 5;
  const { wide, near, worlds } = efforts.trial;
  expect(first.session.work.value?.runs).toBe(wide + near + worlds);
  const before = first.made.length;
  first.session.go();
  await until(() => first.made.length - before >= 120);
  first.session.pause();
  expect(first.session.state.value.phase).toBe('paused');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const kept = first.made.length - before;

  const second = sessionOn(shelf);
  await second.session.take(shoes);
  expect(second.session.state.value).toMatchObject({ phase: 'paused', total: 280 });
  expect(second.session.state.value.known).toBeGreaterThanOrEqual(kept - 2);
  expect(second.session.effort.value).toBe('trial');
  expect(second.made).toEqual([]);
  second.session.go();
  await until(() => done(second.session));
  expect(second.session.failure.value).toBeUndefined();
  const { calibration, document, bands } = second.session.result.value!;
  expect(plain(calibration)).toEqual(plain(undisturbed(second.session)));
  expect(bands.map(({ observable }) => observable)).toEqual(['firms', 'jobs']);

  // The scenario it leads to is one, and everything in it begins today.
  const read = parseDocument(JSON.stringify(document), presets);
  expect('faults' in read ? read.faults : []).toEqual([]);
  const { packages, paths, plausible, quarters, policy } = scenarioOf(document, presets);
  const { today } = plausible!;
  expect(quarters).toBe(today + 20);
  expect(policy).toEqual([]);
  expect(Object.values(packages).map(({ start }) => start)).toEqual(Object.keys(packages).map(() => today));
  expect(paths.length).toBeGreaterThan(1);
  expect(paths.flatMap((path) => path.policy ?? []).every(({ from }) => from >= today)).toBe(true);

  await until(() => second.session.arrivals.peek() !== undefined);
  const arrivals = second.session.arrivals.value!;
  expect(arrivals.packages.map((one) => one.package).toSorted()).toEqual(
    packagesFrom(document, today, presets).toSorted(),
  );
  for (const { kept: left, paid, staffed, arrives } of arrivals.packages)
    expect(arrives).toBeLessThanOrEqual(Math.min(left, paid, staffed) + 1e-9);

  // Loaded once more it is there, and no run is made again.
  const third = sessionOn(shelf);
  await third.session.take(shoes);
  await until(() => done(third.session) && third.session.arrivals.peek() !== undefined);
  expect(plain(third.session.result.value!.calibration)).toEqual(plain(calibration));
  expect(third.session.arrivals.value).toEqual(arrivals);
  expect(third.made).toEqual([]);

  // Another question makes what is shown old; the old one makes it right again.
  third.session.ahead.value = 6;
  expect(third.session.stale.value).toBe(true);
  expect(third.session.state.value.phase).toBe('idle');
  third.session.ahead.value = 5;
  expect(third.session.stale.value).toBe(false);
});

test('more years than a run has are refused before anything runs', async () => {
  const { session, made } = sessionOn(memoryShelf());
  const [{ points }] = shoes.series as [Measurements['series'][number]];
  await session.take({ ...shoes, series: [{ observable: 'firms', points: [{ year: 1400, value: 3 }, ...points] }] });
  expect(session.tooLong.value?.found.en).toBe('632 years from the founding to the end');
  expect([session.grounds.value, made.length]).toEqual([undefined, 0]);

  await session.take(shoes);
  expect(session.tooLong.value).toBeUndefined();
  const looked = made.length;
  const [earliest, latest] = foundingLimits(shoes, session.ahead.value);
  expect(latest).toBe(2001);
  session.founded.value = earliest;
  expect(session.tooLong.value).toBeUndefined();
  session.founded.value = earliest - 1;
  expect(session.tooLong.value?.found.en).toBe('501 years from the founding to the end');
  expect(session.tooLong.value?.allowed.en).toBe('at most 500 years');
  session.go();
  expect([session.state.value.phase, made.length]).toEqual(['idle', looked]);
  // What is looked ahead counts as well.
  session.ahead.value -= 1;
  expect(session.tooLong.value).toBeUndefined();
});

test('where nothing can be kept it goes on, and says so', async () => {
  const refuse = async (): Promise<never> => {
    throw new StoreError('full', undefined);
  };
  const { session } = sessionOn({
    note: refuse,
    keepNote: refuse,
    figures: refuse,
    addFigures: refuse,
    clear: refuse,
  });
  await session.take(shoes);
  expect(session.trouble.value).toBe('full');
  session.effort.value = 'trial';
  session.ahead.value = 1;
  session.go();
  await until(() => done(session));
  expect(session.result.value?.calibration.worlds.length).toBeGreaterThan(10);
});
