/** One folder, one experiment: what it holds, and whether a folder may be used for one. */
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOfExperiment, quotedValue, type DesignDocument, type Fault } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import { engineVersion } from '../version.ts';
import { makeFolder } from './make-folder.ts';
import { isLeft, writeDurably } from './write-durably.ts';

/** What the folder says of itself, in `experiment.json`. */
export interface ExperimentNote {
  readonly format: 1;
  readonly design: DesignDocument;
  /** Program and engine that make the runs. */
  readonly engine: string;
  readonly engineIdentity: string;
  /** Rows there are at most, and rows a chunk. */
  readonly rows: number;
  readonly chunkRows: number;
  /** Of the design and the engine: another one is another experiment. */
  readonly key: string;
}

export const NOTE = 'experiment.json';
export const CHUNKS = 'chunks';
/** Chunks of the design before it was extended; their rows are taken over. */
export const EARLIER = 'earlier';

/** A design and the engine that runs it as one word. */
export const experimentKey = (design: DesignDocument): string => keyOfExperiment(design, engineIdentity);

export const noteOf = (design: DesignDocument, rows: number, chunkRows: number): ExperimentNote => ({
  format: 1,
  design,
  engine: engineVersion,
  engineIdentity,
  rows,
  chunkRows,
  key: experimentKey(design),
});

/** The tables of a chunk; the first is written last, and its presence means that the chunk is done. */
export const tables = ['runs', 'series', 'firms'] as const;
export type Table = (typeof tables)[number];

/** The name of a table of a chunk inside the folder of chunks. */
export function chunkName(index: number, table: Table): string {
  return `${String(index).padStart(6, '0')}.${table}.parquet`;
}

export const chunkFile = (folder: string, index: number, table: Table): string =>
  join(folder, CHUNKS, chunkName(index, table));

/** Numbers of the chunks that are done, in order. */
export async function doneChunks(folder: string): Promise<number[]> {
  const names = await readdir(join(folder, CHUNKS)).catch(() => []);
  return names
    .flatMap((name) => /^(\d{6,})\.runs\.parquet$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}

/** What a folder is: nothing yet, an experiment, or something else. */
export type FolderState =
  | { readonly kind: 'free' }
  | { readonly kind: 'experiment'; readonly note: ExperimentNote }
  | { readonly kind: 'alien'; readonly fault: Fault };

const alien = (path: string, folder: string, allowed: Fault['allowed']): FolderState => ({
  kind: 'alien',
  fault: { path, found: quotedValue(folder), allowed },
});

/** What a folder says of itself, if it is whole: its key is that of its design and engine. */
function readNote(text: string): ExperimentNote | undefined {
  try {
    const note = JSON.parse(text) as ExperimentNote;
    const { format, design, engine, engineIdentity: by, rows, chunkRows, key } = note;
    const whole = [rows, chunkRows].every((count) => Number.isInteger(count) && count > 0);
    const right = format === 1 && typeof engine === 'string' && key === keyOfExperiment(design, by);
    return whole && right ? note : undefined;
  } catch {
    return undefined;
  }
}

/** @param path what stands for the folder on the command line */
export async function folderState(folder: string, path = '--out'): Promise<FolderState> {
  const there = await stat(folder).catch(() => undefined);
  if (there === undefined) return { kind: 'free' };
  if (!there.isDirectory()) return alien(path, folder, { en: 'a folder', zh: '文件夹' });
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) return alien(path, folder, { en: 'a folder that can be read', zh: '可读取的文件夹' });
  // One who was killed while the folder was opened leaves a temporary file at most.
  if (names.every((name) => name.endsWith('.tmp'))) return { kind: 'free' };
  const note = await readFile(join(folder, NOTE), 'utf8').catch(() => undefined);
  if (note !== undefined) {
    const read = readNote(note);
    if (read !== undefined) return { kind: 'experiment', note: read };
    return {
      kind: 'alien',
      fault: {
        path: join(folder, NOTE),
        found: { en: 'a file that is not as it was written', zh: '与写入时不一致的文件' },
        allowed: {
          en: 'what an experiment wrote there; put it back, or take another folder',
          zh: '实验所写的原文件；请恢复该文件，或换一个文件夹',
        },
      },
    };
  }
  return alien(path, folder, {
    en: 'an empty or new folder, or that of this experiment',
    zh: '空文件夹、新文件夹或本实验的文件夹',
  });
}

/** Makes the folder of an experiment; what it says of itself comes first. */
export async function openFolder(folder: string, note: ExperimentNote): Promise<void> {
  await makeFolder(folder);
  if (!existsSync(join(folder, NOTE))) await writeDurably(join(folder, NOTE), noteText(note));
  await makeFolder(join(folder, CHUNKS));
}

export const noteText = (note: ExperimentNote): string => `${JSON.stringify(note, null, 1)}\n`;

/** Takes away what processes that were killed left half-written; of an experiment that is `finished`, all there is. */
export async function removeRemains(folder: string, finished = false): Promise<void> {
  const names = await readdir(join(folder, CHUNKS)).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.tmp'))) {
    const path = join(folder, CHUNKS, name);
    if (finished || (await isLeft(path))) await rm(path, { force: true });
  }
}

/** Takes away what was only kept to be taken over, once everything is. */
export async function forgetEarlier(folder: string): Promise<void> {
  await rm(join(folder, EARLIER), { recursive: true, force: true });
}
