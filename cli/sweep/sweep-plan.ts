/** What a sweep is asked to do, with every fault before anything is written. */
import {
  chunksOf,
  parseDesign,
  presets,
  quotedValue,
  type Chunk,
  type Experiment,
  type Fault,
} from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import type { CommandCall } from '../command.ts';
import { readDesign } from '../design-argument.ts';
import { folderState, noteOf, type ExperimentNote } from './experiment-folder.ts';
import { refuseDamage } from './sound-chunks.ts';
import { writableFault } from './writable-folder.ts';
import { CHUNK_ROWS_WITH_FIRMS, DEFAULT_CHUNK_ROWS, type sweepFlags } from './sweep-flags.ts';

export type SweepCall = CommandCall<typeof sweepFlags>;

export interface SweepPlan {
  readonly experiment: Experiment;
  readonly note: ExperimentNote;
  /** Undefined when nothing is to be written. */
  readonly folder: string | undefined;
  /** What the folder held before under another design, to be taken over. */
  readonly before: ExperimentNote | undefined;
  readonly stages: readonly (readonly Chunk[])[];
}

/** What another design or engine in the folder means. */
function otherExperiment(
  note: ExperimentNote,
  found: ExperimentNote,
  extend: boolean,
  folder: string,
): Fault | undefined {
  if (found.key === note.key) return undefined;
  if (found.engineIdentity !== engineIdentity)
    return {
      path: '--out',
      found: {
        en: `${quotedValue(folder).en}, an experiment of ${found.engine}`,
        zh: `${quotedValue(folder).zh}，即 ${found.engine} 的实验`,
      },
      allowed: {
        en: `one of ${note.engine}: numbers of two engines are never mixed; take another folder`,
        zh: `${note.engine} 的实验：两个引擎的数字不可混在一起，请换一个文件夹`,
      },
    };
  if (extend) return undefined;
  return {
    path: '--out',
    found: {
      en: `${quotedValue(folder).en}, the experiment of another design`,
      zh: `${quotedValue(folder).zh}，即另一设计的实验`,
    },
    allowed: {
      en: 'an empty or new folder, that of this very design, or --extend to take over the runs it shares',
      zh: '空文件夹或新文件夹、同一设计的文件夹；或用 --extend 沿用两者共有的运行',
    },
  };
}

/** How a folder may be used. */
interface FolderWishes {
  readonly chunk?: number | undefined;
  readonly extend?: boolean;
  readonly resume?: boolean;
}

/** The folder an experiment is to be kept in, if any; what is wrong with it is added to the faults. */
export async function claimFolder(
  { faults, refuseFaults }: Pick<CommandCall, 'faults' | 'refuseFaults'>,
  experiment: Experiment,
  out: string | undefined,
  usualRows: number,
  { chunk, extend = false, resume = false }: FolderWishes = {},
): Promise<Pick<SweepPlan, 'note' | 'folder' | 'before'>> {
  const state = out === undefined ? undefined : await folderState(out);
  if (state?.kind === 'alien') faults.push(state.fault);
  if (out !== undefined && state?.kind !== 'alien') {
    const locked = await writableFault(out);
    if (locked !== undefined) faults.push(locked);
  }
  if (resume && state?.kind === 'free')
    faults.push({
      path: '--resume',
      found: { en: 'no experiment in the folder', zh: '文件夹中没有实验' },
      allowed: { en: 'a folder with this experiment', zh: '含有本实验的文件夹' },
    });
  const found = state?.kind === 'experiment' ? state.note : undefined;
  const note = noteOf(experiment.design, experiment.rows, chunk ?? found?.chunkRows ?? usualRows);
  if (found !== undefined) {
    const other = otherExperiment(note, found, extend && !resume, out!);
    if (other !== undefined) faults.push(other);
    else if (found.key === note.key && chunk !== undefined && chunk !== found.chunkRows)
      faults.push({
        path: '--chunk',
        found: { en: String(chunk), zh: String(chunk) },
        allowed: { en: `${found.chunkRows}, as this experiment began`, zh: `${found.chunkRows}，与本实验开始时一致` },
      });
  }
  refuseFaults();
  if (found?.key === note.key) await refuseDamage(out!, note, experiment, chunksOf(experiment, note.chunkRows).flat());
  return { note, folder: out, before: found !== undefined && found.key !== note.key ? found : undefined };
}

/** Reads design and folder; throws `BadInput` with everything that is wrong. */
export async function planSweep(call: SweepCall, operand: string): Promise<SweepPlan> {
  const { values, faults } = call;
  const { out } = values;
  const read = await readDesign(operand, call);
  if (out === undefined && !values['plan-only'])
    faults.push({
      path: '--out',
      found: quotedValue(undefined),
      allowed: { en: 'a folder for the experiment, or --plan-only', zh: '实验的文件夹，或 --plan-only' },
    });
  if (read === undefined) call.refuseFaults();
  const { experiment } = read!;
  const usualRows = experiment.kept.firms ? CHUNK_ROWS_WITH_FIRMS : DEFAULT_CHUNK_ROWS;
  const claim = await claimFolder(call, experiment, out, usualRows, values);
  return { experiment, ...claim, stages: chunksOf(experiment, claim.note.chunkRows) };
}

/** An experiment that is there; throws `BadInput` where there is none, or one this engine cannot go on with. */
export async function openExperiment(
  { faults, refuseFaults }: Pick<SweepCall, 'faults' | 'refuseFaults'>,
  folder: string | undefined,
): Promise<SweepPlan & { readonly folder: string }> {
  const refuse = (found: Fault['found'], allowed: Fault['allowed']): void =>
    void faults.push({ path: 'DIR', found, allowed });
  const state = folder === undefined ? undefined : await folderState(folder, 'DIR');
  if (state?.kind !== 'experiment') {
    if (state?.kind === 'alien') faults.push(state.fault);
    else refuse(quotedValue(folder), { en: 'the folder of an experiment', zh: '实验的文件夹' });
    refuseFaults();
  }
  const { note } = state as { readonly note: ExperimentNote };
  if (note.engineIdentity !== engineIdentity)
    refuse(
      { en: `an experiment of ${note.engine}`, zh: `${note.engine} 的实验` },
      { en: 'one of the engine of this program', zh: '由本程序引擎所做的实验' },
    );
  const read = parseDesign(note.design, presets);
  if ('faults' in read) faults.push(...read.faults);
  refuseFaults();
  const { experiment } = read as Exclude<typeof read, { readonly faults: unknown }>;
  return { experiment, note, folder: folder!, before: undefined, stages: chunksOf(experiment, note.chunkRows) };
}
