/** The table of “My cluster”: brought, read, corrected, kept; a table that cannot be read changes nothing. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Text } from '../../engine/index.ts';
import {
  decodeTable,
  guessMapping,
  inBothLanguages,
  leaveOutFaulty,
  measureTable,
  noTimesFault,
  observables,
  pastedTable,
  readCells,
  tableSizeFault,
  type Cells,
  type Checked,
  type ColumnMapping,
  type Encoding,
  type Fault,
  type GuessedMapping,
  type Reading,
  type TableMapping,
} from '../../experiments/index.ts';
import { StoreError } from '../parts/database.ts';
import type { Background } from '../studio/background.ts';
import type { Notices } from '../studio/notices.ts';
import type { Studio } from '../studio/studio.ts';
import type { ReadyTable } from './ready-tables.ts';
import { openTableShelf, type KeptTable, type TableShelf } from './table-shelf.ts';
import { clusterText } from './text/text.ts';

/** A file or text that could not be read. */
export interface Refused {
  readonly name: string;
  readonly faults: readonly Fault[];
  /** The file, where another encoding may help. */
  readonly bytes?: Uint8Array;
}

/** A table as it is read. */
export interface OpenTable {
  readonly kept: KeptTable;
  readonly cells: Cells;
  readonly reading: Reading;
  /** Why each column was taken for what it was, before anything was changed. */
  readonly guesses: readonly { readonly why: Text; readonly column: ColumnMapping }[];
}

export interface ClusterSession {
  /** Undefined until it is known whether there is one; null where there is none. */
  readonly table: ReadonlySignal<OpenTable | null | undefined>;
  readonly refused: ReadonlySignal<Refused | null>;
  /** The table before, while it can be gone back to. */
  readonly before: ReadonlySignal<KeptTable | null>;
  openFile(file: File): Promise<void>;
  openText(text: string): void;
  openReady(ready: ReadyTable): Promise<void>;
  /** Reads the file that was refused in another encoding. */
  retry(encoding: Encoding): void;
  setEncoding(encoding: Encoding): void;
  /** Looks for the times elsewhere; whether there are any. */
  setTimes(chosen: Pick<TableMapping, 'layout' | 'time'>): boolean;
  change(part: Partial<TableMapping>): void;
  setColumn(column: number, part: Partial<ColumnMapping>): void;
  correct(cell: string, text: string): void;
  leaveOut(cell: string): void;
  leaveOutAll(): void;
  /** A cell as the file has it. */
  restore(cell: string): void;
  describe(part: Partial<Pick<KeptTable, 'place' | 'source'>>): void;
  goBack(): void;
  forget(): void;
}

const nothing = inBothLanguages('');

/** The cells of a text and the guesses about them, worked out again only for another text or place of the times. */
function readOnce() {
  let cells: { readonly text: string; readonly read: Checked<Cells> } | undefined;
  let guess: { readonly key: string; readonly of: Cells; readonly made: GuessedMapping | undefined } | undefined;
  return {
    cells(text: string): Checked<Cells> {
      if (cells?.text !== text) cells = { text, read: readCells(text) };
      return cells.read;
    },
    guess(of: Cells, { layout, time }: TableMapping): GuessedMapping | undefined {
      const key = `${layout} ${time}`;
      if (guess?.key !== key || guess.of !== of) guess = { key, of, made: guessMapping(of, { layout, time }) };
      return guess.made;
    },
  };
}

function opened(kept: KeptTable, once: ReturnType<typeof readOnce>): OpenTable | undefined {
  const cells = once.cells(kept.text);
  if ('faults' in cells) return undefined;
  const { place, source } = kept;
  const reading = measureTable(cells, kept.mapping, { place, ...(source.en === '' ? {} : { source }) });
  if (reading.shape === undefined) return undefined;
  const guess = once.guess(cells, kept.mapping);
  const guesses = (guess?.mapping.columns ?? []).map((column, k) => ({ column, why: guess!.why[k]! }));
  return { kept, cells, reading, guesses };
}

/** The title above a table is its place, else the name of its file. */
function placeIn(cells: Cells, mapping: TableMapping, name: string): Text {
  const { shape } = measureTable(cells, mapping, { place: nothing });
  const title = shape?.titles.map(({ text }) => text).find((text) => !/单位|unit/i.test(text) && text.length <= 60);
  const bare = title?.replace(/^(?:表|table)\s*[\d.\-–—]+\s*[:：.]?\s*/i, '');
  return inBothLanguages(bare ?? name.replace(/\.[^.]*$/, ''));
}

/** What was read of a file, as a table with its guesses. */
function fresh(
  name: string,
  { text, encoding }: { readonly text: string; readonly encoding: Encoding },
  bytes: Uint8Array | undefined,
): Checked<KeptTable> {
  const cells = readCells(text);
  if ('faults' in cells) return cells;
  const guess = guessMapping(cells);
  if (guess === undefined) return { faults: [noTimesFault] };
  const place = placeIn(cells, guess.mapping, name);
  return {
    name,
    text,
    encoding,
    mapping: guess.mapping,
    place,
    source: nothing,
    ...(bytes === undefined ? {} : { bytes }),
  };
}

export function createClusterSession(notices: Notices, shelf: TableShelf): ClusterSession {
  const kept = signal<KeptTable | null | undefined>(undefined);
  const before = signal<KeptTable | null>(null);
  const refused = signal<Refused | null>(null);
  const once = readOnce();

  async function perhaps<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      const why = error instanceof StoreError ? error.trouble : 'broken';
      notices.show({ about: 'cluster', kind: 'info', title: (_words, lang) => clusterText[lang].trouble[why] });
      return undefined;
    }
  }
  /** Writes one after the other, the last of those that wait alone. */
  let writing: Promise<unknown> = Promise.resolve();
  let wanted: KeptTable | null | undefined;
  function keep(table: KeptTable | null): void {
    wanted = table;
    writing = writing.then(async () => {
      if (wanted === undefined) return;
      const now = wanted;
      wanted = undefined;
      await perhaps(() => (now === null ? shelf.clear() : shelf.keep(now)));
    });
  }
  function put(table: KeptTable): void {
    kept.value = table;
    keep(table);
  }
  /** A new table; the one before can be gone back to. */
  function begin(read: Checked<KeptTable>, name: string, bytes?: Uint8Array): void {
    if ('faults' in read) {
      refused.value = { name, faults: read.faults, ...(bytes === undefined ? {} : { bytes }) };
      return;
    }
    batch(() => {
      refused.value = null;
      before.value = kept.peek() ?? null;
      put(read);
    });
  }
  function openBytes(name: string, bytes: Uint8Array, encoding?: Encoding): void {
    const decoded = decodeTable(bytes, encoding);
    begin('faults' in decoded ? decoded : fresh(name, decoded, bytes), name, bytes);
  }
  const change = (part: Partial<TableMapping>): void => {
    const now = kept.peek();
    if (now != null) put({ ...now, mapping: { ...now.mapping, ...part } });
  };
  const without = (cell: string) => {
    const { corrected, leftOut } = kept.peek()!.mapping;
    const { [cell]: _old, ...rest } = corrected;
    return { corrected: rest, leftOut: leftOut.filter((one) => one !== cell) };
  };

  const table = computed(() => {
    const now = kept.value;
    // Kept by another version of the page it may not be read any more.
    return now == null ? now : (opened(now, once) ?? null);
  });
  void perhaps(shelf.load).then((found) => {
    if (kept.peek() === undefined) kept.value = found ?? null;
  });

  return {
    table,
    refused,
    before,
    async openFile(file) {
      const large = tableSizeFault(file.size);
      if (large !== undefined) {
        refused.value = { name: file.name, faults: [large] };
        return;
      }
      try {
        openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
      } catch {
        const { en, zh } = clusterText;
        notices.show({ about: 'cluster', kind: 'fault', title: (_w, lang) => ({ en, zh })[lang].unreadable });
      }
    },
    openText(text) {
      const decoded = pastedTable(text);
      begin('faults' in decoded ? decoded : fresh('', decoded, undefined), '');
    },
    async openReady(ready) {
      const text = await ready.table();
      const read = fresh('', { text, encoding: 'utf-8' }, undefined);
      if ('faults' in read) {
        begin(read, ready.name.en);
        return;
      }
      const shape = opened(read, once)?.reading.shape;
      const columns = read.mapping.columns.map((column, k) => {
        const known = ready.columns?.find(({ header }) => header === shape?.variables[k]?.text);
        if (known === undefined) return column;
        const { observable, inflation = 0, times = 1 } = known;
        const inMillions = observables[observable].kind === 'money' && observable !== 'wage';
        return { ...column, observable, inflation, times: inMillions ? 1e6 * times : times };
      });
      begin({ ...read, mapping: { ...read.mapping, columns }, place: ready.name, source: ready.source ?? nothing }, '');
    },
    retry(encoding) {
      const { name, bytes } = refused.peek() ?? {};
      if (name !== undefined && bytes !== undefined) openBytes(name, bytes, encoding);
    },
    setEncoding(encoding) {
      const now = kept.peek();
      if (now?.bytes === undefined) return;
      const decoded = decodeTable(now.bytes, encoding);
      const read = 'faults' in decoded ? decoded : fresh(now.name, decoded, now.bytes);
      if ('faults' in read) refused.value = { name: now.name, faults: read.faults };
      else {
        batch(() => {
          refused.value = null;
          put({ ...read, source: now.source });
        });
      }
    },
    setTimes(chosen) {
      const now = table.peek();
      const guess = now == null ? undefined : guessMapping(now.cells, chosen);
      if (now == null || guess === undefined) return false;
      put({ ...now.kept, mapping: guess.mapping });
      return true;
    },
    change,
    setColumn(column, part) {
      const columns = kept.peek()?.mapping.columns;
      if (columns !== undefined) change({ columns: columns.with(column, { ...columns[column]!, ...part }) });
    },
    correct(cell, text) {
      const { corrected, leftOut } = without(cell);
      change({ corrected: { ...corrected, [cell]: text }, leftOut });
    },
    leaveOut(cell) {
      const { corrected, leftOut } = without(cell);
      change({ corrected, leftOut: [...leftOut, cell] });
    },
    leaveOutAll() {
      const now = table.peek();
      if (now != null) change({ leftOut: leaveOutFaulty(now.cells, now.kept.mapping).leftOut });
    },
    restore: (cell) => change(without(cell)),
    describe(part) {
      const now = kept.peek();
      if (now != null) put({ ...now, ...part });
    },
    goBack() {
      const last = before.peek();
      if (last === null) return;
      batch(() => {
        before.value = kept.peek() ?? null;
        put(last);
      });
    },
    forget() {
      batch(() => {
        before.value = kept.peek() ?? null;
        kept.value = null;
        keep(null);
      });
    },
  };
}

const sessions = new WeakMap<Background, ClusterSession>();

/** The one session of the page. */
export function clusterSession({ background, notices }: Pick<Studio, 'background' | 'notices'>): ClusterSession {
  const session = sessions.get(background) ?? createClusterSession(notices, openTableShelf());
  sessions.set(background, session);
  return session;
}
