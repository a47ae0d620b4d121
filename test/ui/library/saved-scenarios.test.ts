/** The library’s rules on a shelf of plain memory; the shelf itself is tested in a browser. */
import { expect, test } from 'vitest';
import { presets, type ScenarioDocument } from '../../../experiments/index.ts';
import { fileStem } from '../../../ui/library/download-text.ts';
import {
  createLibrary,
  entryOf,
  exportText,
  type LibraryEntry,
  type ShelfOutcome,
} from '../../../ui/library/saved-scenarios.ts';
import type { Shelf } from '../../../ui/library/store.ts';
import { StoreError } from '../../../ui/parts/database.ts';

const document: ScenarioDocument = { format: 1, extends: 'ruhr', policy: [{ lever: 'reform', level: 0.8, from: 84 }] };
const picture = 'data:image/png;base64,iVBORw0KGgo=';

/** @param room values that still fit, counted in characters of their JSON */
function memory(room = Number.POSITIVE_INFINITY) {
  const values = new Map<number, unknown>();
  let next = 1;
  const shelf: Shelf = {
    all: async () => [...values].map(([key, value]) => ({ key, value })),
    async put(value, key) {
      if (JSON.stringify(value).length > room) throw new StoreError('full', undefined);
      const place = key ?? next++;
      values.set(place, structuredClone(value));
      return place;
    },
    remove: async (key) => void values.delete(key),
  };
  return { shelf, values };
}

function valueOf<T>(outcome: ShelfOutcome<T>): T {
  if ('trouble' in outcome) throw new Error(outcome.trouble);
  return outcome.value;
}

test('what is saved comes back, newest first', async () => {
  let clock = 1000;
  const library = createLibrary(memory().shelf, presets, () => clock++);
  valueOf(await library.save(document, '  First ', picture));
  valueOf(await library.save({ format: 1, extends: 'west' }, '第二个'));
  const entries = valueOf(await library.list());
  expect(entries.map(({ name }) => name)).toEqual(['第二个', 'First']);
  expect(entries[1]).toEqual({ key: 1, name: 'First', savedAt: 1000, state: 'good', document, thumbnail: picture });
});

test('renaming changes the name and nothing else; deleting can be taken back', async () => {
  const { shelf, values } = memory();
  const library = createLibrary(shelf, presets, () => 7);
  valueOf(await library.save(document, 'Old', picture));
  const [entry] = valueOf(await library.list()) as [LibraryEntry];
  valueOf(await library.rename(entry, 'New'));
  expect(values.get(1)).toEqual({ name: 'New', savedAt: 7, document, thumbnail: picture });
  const [renamed] = valueOf(await library.list()) as [LibraryEntry];
  valueOf(await library.remove(renamed));
  expect(valueOf(await library.list())).toEqual([]);
  valueOf(await library.restore(renamed));
  expect(valueOf(await library.list())).toEqual([renamed]);
});

test.each([
  ['a text', 'torn'],
  ['nothing', null],
  ['a list', [1, 2]],
  ['another format', { name: 'x', savedAt: 1, document: { format: 9 } }],
  ['an unknown preset', { name: 'x', savedAt: 1, document: { format: 1, extends: 'atlantis' } }],
  ['half a document', { name: 'x', savedAt: Number.NaN, document: { format: 1 } }],
])('%s on the shelf is shown as corrupt, kept, exported and deleted', async (_what, value) => {
  const { shelf, values } = memory();
  await shelf.put(value);
  const library = createLibrary(shelf, presets);
  valueOf(await library.save(document, 'Good'));
  const entries = valueOf(await library.list());
  const corrupt = entries.find(({ state }) => state === 'corrupt')!;
  expect(entries).toHaveLength(2);
  expect(corrupt.state === 'corrupt' && corrupt.faults.length).toBeGreaterThan(0);
  expect(values.get(1)).toEqual(value);
  expect(JSON.parse(exportText(corrupt))).toEqual(JSON.parse(JSON.stringify(value)));
  valueOf(await library.remove(corrupt));
  valueOf(await library.restore(corrupt));
  expect(values.get(1)).toEqual(value);
  valueOf(await library.rename(corrupt, 'Named'));
  const named = valueOf(await library.list()).find(({ key }) => key === 1)!;
  expect(named).toMatchObject({ name: 'Named', state: 'corrupt' });
  expect(exportText(named)).toContain(typeof value === 'string' ? value : '');
});

test('pictures that would be fetched from elsewhere are not shown or kept', async () => {
  expect(
    entryOf(1, { name: 'x', savedAt: 1, document, thumbnail: 'https://example.org/x.png' }, presets),
  ).toMatchObject({ thumbnail: undefined });
  expect(
    entryOf(1, { name: 'x', savedAt: 1, document, thumbnail: 'data:image/svg+xml,<svg/>' }, presets),
  ).toMatchObject({ thumbnail: undefined });
  const { shelf, values } = memory();
  valueOf(await createLibrary(shelf, presets, () => 1).save(document, 'x', 'data:text/html,x'));
  expect(values.get(1)).toEqual({ name: 'x', savedAt: 1, document });
});

test('a full device: first without the picture, then said plainly, and nothing of the old is lost', async () => {
  const { shelf, values } = memory(200);
  const library = createLibrary(shelf, presets, () => 1);
  valueOf(await library.save(document, 'Small', `${picture}${'A'.repeat(500)}`));
  expect(values.get(1)).toEqual({ name: 'Small', savedAt: 1, document });
  const large = { ...document, title: { en: 'x'.repeat(300), zh: '长' } };
  expect(await library.save(large, 'Large')).toEqual({ trouble: 'full' });
  expect([...values.values()]).toEqual([{ name: 'Small', savedAt: 1, document }]);
});

test('blocked storage is an answer, not an error', async () => {
  const refuse = () => Promise.reject(new StoreError('blocked', undefined));
  const library = createLibrary({ all: refuse, put: refuse, remove: refuse }, presets);
  expect(await library.list()).toEqual({ trouble: 'blocked' });
  expect(await library.save(document, 'x')).toEqual({ trouble: 'blocked' });
});

test('names become file names', () => {
  expect(fileStem('Ruhr: reform / first?')).toBe('Ruhr- reform - first');
  expect(fileStem('鲁尔：改革先行')).toBe('鲁尔：改革先行');
  expect(fileStem(' ..//.. ')).toBe('scenario');
});
