// @vitest-environment happy-dom
/** A comparison belongs to the document: what one made of it is there again after undo, link, file and reload. */
import { expect, test, vi } from 'vitest';
import { parseDocument, presets, type ScenarioDocument } from '../../../experiments/index.ts';
import { createDirectRunner } from '../../../workers/direct-runner.ts';
import { pathDocument, POLICY, withFork, withPackagePath } from '../../../ui/compare/path-list.ts';
import { sessionOf } from '../../../ui/compare/session.ts';
import { createPreferences } from '../../../ui/studio/preferences.ts';
import { createStudio } from '../../../ui/studio/studio.ts';

const short: ScenarioDocument = { format: 1, extends: 'default', quarters: 90 };

function page(document: ScenarioDocument = short) {
  const studio = createStudio({ presets, preferences: createPreferences(), openRunner: createDirectRunner });
  studio.exchange.open(document);
  return { studio, document: studio.document, session: sessionOf(studio) };
}

/** As it travels: text, read and checked again. */
const sent = (document: ScenarioDocument): ScenarioDocument => {
  const parsed = parseDocument(JSON.stringify(document), presets);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.document;
};

const until = (condition: () => boolean): Promise<unknown> =>
  vi.waitFor(
    () => {
      if (!condition()) throw new Error('not yet');
    },
    { timeout: 60_000, interval: 20 },
  );

test('opening a comparison changes nothing; every change of it can be undone', () => {
  const { document, session } = page();
  const before = document.committed.peek();
  const leave = session.enter();
  expect(document.committed.peek()).toBe(before);
  leave();
  session.count.value = 50;
  session.scope.value = 'all';
  session.indicator.value = 'firms';
  session.reference.value = 'path1';
  expect(document.committed.peek().study).toEqual({
    replicates: 50,
    worlds: 'all',
    indicator: 'firms',
    reference: 'path1',
  });
  // Whoever speaks of a path writes down which paths there are.
  expect(document.committed.peek().paths!.map(({ id, package: of }) => [id, of])).toEqual([
    ['path1', 'upgrade'],
    ['path2', 'reformFirst'],
  ]);
  document.undo();
  expect(session.reference.value).toBe('base');
  for (let k = 0; k < 3; k++) document.undo();
  expect(document.committed.peek()).toEqual(before);
  expect([session.count.value, session.scope.value, session.indicator.value]).toEqual([30, 'odds', 'valueAdded']);
});

test('what is said of a path is forgotten with it, and comes back with it', () => {
  const { document, session } = page();
  session.put({ study: { reference: 'path2', stages: ['path2', 'path1'] } });
  session.window.subject.value = 'path2';
  session.paths.value = session.paths.value.filter(({ id }) => id !== 'path2');
  expect(document.committed.peek().study).toBeUndefined();
  expect([session.reference.value, session.left.value, session.right.value]).toEqual(['base', 'base', 'path1']);
  document.undo();
  expect([session.reference.value, session.left.value, session.window.subject.value]).toEqual([
    'path2',
    'path2',
    'path2',
  ]);
  sent(document.committed.peek());
});

test('two levers, a fork, window and attribution of one’s own path: reopened, the same bits', async () => {
  const first = page();
  const policy = [
    { lever: 'rd' as const, level: 0.6, from: 30 },
    { lever: 'train' as const, level: 0.5, from: 34 },
  ];
  first.document.changePolicy(policy, 'commit');
  const { session, document } = first;
  const mine = session.paths.value.find(({ id }) => id === POLICY)!;
  const scenario = document.scenario.peek();
  const forked = withFork(withPackagePath(session.paths.value, scenario, 'reformFirst'), {
    parent: POLICY,
    stem: pathDocument(mine, scenario),
    from: 60,
    package: 'protect',
    keeps: false,
  });
  session.put({ paths: forked, study: { stages: [POLICY, forked.at(-1)!.id], replicates: 4, worlds: 'none' } });
  session.window.count.value = 2;
  session.attribution.count.value = 2;
  // One's own policy is what is asked about first.
  expect(session.window.chosen.value).toBe(POLICY);
  expect(session.attribution.chosen.value).toBe(POLICY);
  session.window.subject.value = forked.at(-1)!.id;

  async function answers({ session: asked }: ReturnType<typeof page>) {
    const leave = asked.enter();
    asked.window.compute();
    asked.attribution.compute();
    await until(
      () =>
        asked.complete.value &&
        asked.snapshot.value?.replicates === 4 &&
        asked.window.result.value?.summary.replicates === 2 &&
        asked.attribution.result.value?.summary.replicates === 2,
    );
    const { window, attribution } = asked;
    expect([window.stale.value, attribution.stale.value]).toEqual([false, false]);
    const read = {
      paths: asked.snapshot.value!.paths.map(({ id, against, outcomes }) => [id, against?.effect, [...outcomes]]),
      shown: [...asked.shown.runs.value].map(([id, { result }]) => [id, result.fingerprint]),
      window: [window.result.value!.subject, window.result.value!.summary, window.result.value!.command],
      attribution: [attribution.result.value!.subject, attribution.result.value!.summary],
    };
    leave();
    return JSON.parse(JSON.stringify(read)) as typeof read;
  }
  const there = await answers(first);
  const again = page(sent(first.studio.exchange.shared()));
  expect(again.session.paths.value.map(({ kind, id, slot }) => [kind, id, slot])).toEqual(
    session.paths.value.map(({ kind, id, slot }) => [kind, id, slot]),
  );
  expect([again.session.left.value, again.session.right.value]).toEqual([POLICY, forked.at(-1)!.id]);
  expect(await answers(again)).toEqual(there);
  // What is asked changes: the answers say so at once.
  again.document.changePolicy(policy.slice(0, 1), 'commit');
  expect(again.session.attribution.stale.value).toBe(true);
  expect(again.session.window.stale.value).toBe(false);
}, 120_000);

test('the least strength of one’s own path is looked for, and says when it is of other settings', async () => {
  const { document, session } = page({ ...short, quarters: 24 });
  document.changePolicy([{ lever: 'rd', level: 0.5, from: 4 }], 'commit');
  session.put({ study: { replicates: 2, worlds: 'none', window: { subject: POLICY, upgraded: 0.5 } } });
  const leave = session.enter();
  session.cheapest.compute();
  expect(session.cheapest.state.value.running).toBe(true);
  await until(() => session.cheapest.result.value !== undefined);
  const { found, wanted, command } = session.cheapest.result.value!;
  // In six years nothing upgrades, whatever the strength.
  expect([found.reached, found.futures, found.multiplier, wanted]).toEqual([false, 2, 2, 1]);
  expect(command).toContain(
    "cheapest default --quarters 24 --path 'My policy=rd=0.5@4' --upgraded 1 --seeds 2 --odds luck",
  );
  expect(session.cheapest.stale.value).toBe(false);
  session.cheapest.upgraded.value = 1;
  expect(session.cheapest.stale.value).toBe(true);
  expect(document.committed.peek().study?.window).toEqual({ subject: POLICY, upgraded: 1 });
  leave();
}, 60_000);

test('at equal budgets window and attribution are asked at the levels that are compared', async () => {
  const { document, session } = page({ ...short, quarters: 40 });
  document.changePolicy(
    [
      { lever: 'rd', level: 0.2, from: 8 },
      { lever: 'train', level: 0.2, from: 8 },
    ],
    'commit',
  );
  const dear = {
    name: 'Dear',
    policy: [
      { lever: 'rd' as const, level: 1, from: 8 },
      { lever: 'open' as const, level: 1, from: 8 },
    ],
  };
  session.put({
    paths: [...session.paths.value.slice(0, 2), { id: 'path1', kind: 'scenario', slot: 1, path: dear }],
    study: { replicates: 2, worlds: 'none', window: { subject: 'path1' } },
  });
  const leave = session.enter();
  const levels = () => session.window.path.value?.added.moves.map(({ level }) => level);
  expect(levels()).toEqual([1, 1]);
  session.window.count.value = 1;
  session.window.compute();
  await until(() => session.window.result.value !== undefined);
  expect(session.window.stale.value).toBe(false);
  session.equal.on.value = true;
  // At once, before the budget is found.
  expect(session.window.stale.value).toBe(true);
  expect(session.window.ready.value).toBe(false);
  await until(() => session.equal.budget.value !== undefined && session.window.ready.value);
  const { multiplier } = session.equal.budget.value!.paths.get('path1')!;
  expect(multiplier).toBeLessThan(1);
  expect(levels()).toEqual([multiplier, multiplier]);
  expect(session.window.stale.value).toBe(true);
  leave();
}, 60_000);

test('which industry for this place is worked out with the policy as it stands, whatever industry it is in', async () => {
  const { document, session } = page({ ...short, quarters: 24, industry: 'heavy' });
  document.changePolicy([{ lever: 'rd', level: 0.5, from: 4 }], 'commit');
  const leave = session.enter();
  session.industries.count.value = 1;
  session.industries.compute();
  expect(session.industries.state.value).toMatchObject({ running: true, total: 15 });
  await until(() => session.industries.result.value !== undefined && !session.industries.state.value.running);
  const { summary, command, quarters } = session.industries.result.value!;
  expect([summary.replicates, summary.cells.length, quarters]).toEqual([1, 15, 24]);
  expect(command).toBe('npm run -s jiqun -- industries default --lever rd=0.5@4 --quarters 24 --seeds 1');
  // Another industry in hand asks the same; another policy, or world, does not.
  document.change({ ...document.committed.peek(), industry: 'software', place: 'talent' }, 'commit');
  expect(session.industries.stale.value).toBe(false);
  document.changePolicy([], 'commit');
  expect(session.industries.stale.value).toBe(true);
  document.undo();
  expect(session.industries.stale.value).toBe(false);
  document.change({ ...document.committed.peek(), assumptions: { wageGrowth: 0.009 } }, 'commit');
  expect(session.industries.stale.value).toBe(true);
  expect(sent(document.committed.peek()).study).toEqual({ industries: { replicates: 1 } });
  leave();
}, 120_000);

test('it can be stopped, and an answer of another scenario is not shown in this one', async () => {
  const { studio, session } = page({ ...short, quarters: 8 });
  const leave = session.enter();
  session.industries.count.value = 48;
  session.industries.compute();
  session.industries.stop();
  await until(() => !session.industries.state.value.running);
  expect(session.industries.result.value?.summary.replicates ?? 0).toBeLessThan(48);
  session.industries.count.value = 1;
  session.industries.compute();
  await until(() => session.industries.result.value !== undefined);
  studio.exchange.open({ format: 1, extends: 'sinos', quarters: 8 });
  expect(session.industries.result.value).toBeUndefined();
  leave();
}, 120_000);
