/** Experiments are found again, never mixed between engines, and go on where nothing can be kept. */
import { signal } from '@preact/signals';
import { beforeAll, expect, test } from 'vitest';
import { keyOfExperiment, parseDesign, presets, type ReadDesign } from '../../../experiments/index.ts';
import { engineIdentity } from '../../../workers/index.ts';
import { StoreError } from '../../../ui/parts/database.ts';
import { createDraft } from '../../../ui/lab/draft.ts';
import type { ExperimentNote, ExperimentShelf, StoredRows } from '../../../ui/lab/experiment-shelf.ts';
import { createLabSession } from '../../../ui/lab/lab-session.ts';
import { quietParts } from '../studio/draw-with.tsx';
import { design, directRunner, experimentOf } from './small-designs.ts';

beforeAll(() => {
  // The session hears when the page is left.
  globalThis.addEventListener ??= () => undefined;
});

function memoryShelf() {
  const notes = new Map<string, ExperimentNote>();
  const rows = new Map<string, StoredRows[]>();
  const shelf: ExperimentShelf = {
    list: async () =>
      [...notes.values()].map((note) => ({
        note,
        done: (rows.get(note.key) ?? []).reduce((sum, { from, to }) => sum + to - from, 0),
      })),
    note: async (key) => notes.get(key),
    rows: async (key) => structuredClone(rows.get(key) ?? []),
    begin: async (note) => void notes.set(note.key, note),
    add: async (key, more) => void rows.set(key, [...(rows.get(key) ?? []), structuredClone(more)]),
    remove: async (key) => void (notes.delete(key), rows.delete(key)),
    figures: async () => new Map(),
    addFigures: async () => undefined,
  };
  return { shelf, notes, rows };
}

const full: ExperimentShelf = (() => {
  const refuse = async (): Promise<never> => {
    throw new StoreError('full', undefined);
  };
  return {
    list: refuse,
    note: refuse,
    rows: refuse,
    begin: refuse,
    add: refuse,
    remove: refuse,
    figures: refuse,
    addFigures: refuse,
  };
})();

function sessionOn(shelf: ExperimentShelf) {
  const { document, notices } = quietParts();
  const runner = directRunner();
  const session = createLabSession({
    presets,
    background: { runner: () => runner, interactive: () => runner, plain: () => runner, onWorkers: false },
    notices,
    shelf,
    draft: createDraft(document),
    document: document.committed,
    region: signal(0),
  });
  return { session, notices };
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};
const written = design({ kind: 'latinHypercube', points: 30 });
const read = (): ReadDesign => {
  const found = parseDesign(written, presets);
  if ('faults' in found) throw new Error('faults');
  return found;
};
type Session = ReturnType<typeof sessionOn>['session'];
const phaseOf = (session: Session, key: string): string => {
  const opened = session.opened(key).value;
  return opened.kind === 'ready' ? opened.sweep.state.value.phase : opened.kind;
};

test('another page finds the experiment and its rows; begun twice it is one', async () => {
  const { shelf, notes } = memoryShelf();
  const { session } = sessionOn(shelf);
  const key = session.begin(read());
  expect(key).toBe(keyOfExperiment(experimentOf(written).design, engineIdentity));
  await until(() => phaseOf(session, key) === 'done');
  await until(() => notes.size === 1);
  const later = sessionOn(shelf).session;
  await later.refresh();
  expect(later.kept.value?.map(({ note, done }) => [note.key, done])).toEqual([[key, 30]]);
  expect(later.begin(read())).toBe(key);
  await until(() => phaseOf(later, key) === 'done');
  await later.remove(key);
  expect([notes.size, later.kept.value]).toEqual([0, []]);
  expect(phaseOf(later, key)).toBe('loading');
  await until(() => phaseOf(later, key) === 'missing');
});

test('rows of another engine are shown and not gone on with', async () => {
  const { shelf, notes, rows } = memoryShelf();
  const experiment = experimentOf(written);
  const key = keyOfExperiment(experiment.design, 'another');
  notes.set(key, {
    key,
    design: experiment.design,
    engine: 'jiqun 0',
    engineIdentity: 'another',
    rows: 30,
    begunAt: 0,
  });
  rows.set(key, []);
  const { session } = sessionOn(shelf);
  await until(() => phaseOf(session, key) === 'paused');
  const opened = session.opened(key).value;
  expect(opened).toMatchObject({ kind: 'ready', foreign: true });
  session.go(key);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(phaseOf(session, key)).toBe('paused');
  expect(session.begin(read())).not.toBe(key);
});

test('a design this version does not read is said to be one', async () => {
  const { shelf, notes } = memoryShelf();
  const design2 = { ...experimentOf(written).design, plan: { kind: 'guess' } } as never;
  notes.set('k', { key: 'k', design: design2, engine: '', engineIdentity, rows: 30, begunAt: 0 });
  const { session } = sessionOn(shelf);
  await until(() => phaseOf(session, 'k') === 'unreadable');
});

test('where storage is full it is said once, and the experiment is there for as long as the page is', async () => {
  const { session, notices } = sessionOn(full);
  const key = session.begin(read());
  await until(() => phaseOf(session, key) === 'done');
  expect(session.trouble.value).toBe('full');
  expect(notices.list.value.filter(({ about }) => about === 'lab').length).toBe(1);
  await session.refresh();
  expect(session.kept.value?.map(({ done }) => done)).toEqual([30]);
});

test('one runs at a time', async () => {
  const { session } = sessionOn(memoryShelf().shelf);
  const first = session.begin(read());
  await until(() => phaseOf(session, first) === 'running');
  const other = parseDesign(design({ kind: 'latinHypercube', points: 20 }), presets);
  if ('faults' in other) throw new Error('faults');
  const second = session.begin(other);
  await until(() => phaseOf(session, second) === 'running');
  expect(phaseOf(session, first)).toBe('paused');
  await until(() => phaseOf(session, second) === 'done');
});
