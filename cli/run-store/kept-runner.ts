import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  faultText,
  inMoney,
  quotedValue,
  type Fault,
  type Language,
  type MoneyDocument,
} from '../../experiments/index.ts';
import { createNodeRunner, engineIdentity, type Runner } from '../../workers/node/index.ts';
import { reasonOf } from '../reason-of.ts';
import { defaultWorkers, openRunner } from '../runner.ts';
import { writableFault } from '../sweep/writable-folder.ts';
import type { Terminal } from '../terminal.ts';
import { NOTE, openRunStore } from './run-store.ts';

interface Call {
  readonly values: { readonly out: string | undefined; readonly workers: number | undefined };
  readonly terminal: Terminal;
  readonly language: Language;
  readonly faults: Fault[];
}

/** What is wrong with a folder for runs, found before anything is run. */
async function folderFault(folder: string): Promise<Fault | undefined> {
  const refuse = (allowed: Fault['allowed'], found = quotedValue(folder)): Fault => ({ path: '--out', found, allowed });
  const there = await stat(folder).catch(() => undefined);
  if (there === undefined) return writableFault(folder);
  if (!there.isDirectory()) return refuse({ en: 'a folder', zh: '文件夹' });
  const names = await readdir(folder).catch(() => []);
  if (names.every((name) => name.endsWith('.tmp'))) return writableFault(folder);
  const note = await readFile(join(folder, NOTE), 'utf8')
    .then((text) => JSON.parse(text) as { readonly engine?: string; readonly engineIdentity?: string })
    .catch(() => undefined);
  if (note?.engineIdentity === undefined)
    return refuse({
      en: 'an empty or new folder, or one of runs kept like this',
      zh: '空文件夹、新文件夹，或以此方式保存运行的文件夹',
    });
  if (note.engineIdentity !== engineIdentity)
    return refuse(
      {
        en: 'a folder of this engine: numbers of two engines are never mixed',
        zh: '本引擎的文件夹：两个引擎的数字不可混在一起',
      },
      { en: `runs of ${note.engine}`, zh: `${note.engine} 的运行` },
    );
  return writableFault(folder);
}

/** Checks the folder of `--out`; its faults are those of the call. Comes before the command refuses its faults. */
export async function checkStore({ values: { out }, faults }: Call): Promise<void> {
  const fault = out === undefined ? undefined : await folderFault(out);
  if (fault !== undefined) faults.push(fault);
}

const read = (runner: Runner, money: MoneyDocument | undefined): Runner =>
  money === undefined
    ? runner
    : { ...runner, run: async (input, options) => inMoney(await runner.run(input, options), money) };

/** Says once that a folder takes no more. */
export function tellUnkept({ terminal, language }: Pick<Call, 'terminal' | 'language'>, folder: string) {
  return (error: unknown): void => {
    const fault = {
      path: folder,
      found: { en: reasonOf(error), zh: reasonOf(error) },
      allowed: { en: 'a folder with room; runs from here on are not kept', zh: '有空间的文件夹；此后的运行不再保存' },
    };
    terminal.tell(`${faultText(fault, language)}\n`);
  };
}

/** Says which tables are damaged. */
export function tellDamaged({ terminal, language }: Pick<Call, 'terminal' | 'language'>) {
  const allowed = {
    en: 'the file as it was written; it is taken away and its runs are made again',
    zh: '写入时的原文件；已移除，其中的运行将重做',
  };
  return (faults: readonly Fault[]): void => {
    for (const fault of faults) terminal.tell(`${faultText({ ...fault, allowed }, language)}\n`);
  };
}

/** Says how many runs need not be made. */
export function tellKnown({ terminal, language }: Pick<Call, 'terminal' | 'language'>, known: number): void {
  if (known > 0) terminal.tell({ en: `${known} runs are there already\n`, zh: `已有 ${known} 次运行\n` }[language]);
}

/**
 * Worker threads as `openRunner` gives them; with `--out` runs are kept in the folder, and those that are there are not
 * made again. A folder that takes no more is told once, and the runs go on.
 */
export async function openKeptRunner(call: Call, runs: number, money?: MoneyDocument): Promise<Runner> {
  const { out, workers } = call.values;
  if (out === undefined) return openRunner(workers, runs, money);
  const onUnwritten = tellUnkept(call, out);
  const store = await openRunStore(out, onUnwritten, tellDamaged(call)).catch(onUnwritten);
  if (store === undefined) return openRunner(workers, runs, money);
  tellKnown(call, store.known);
  const threads = createNodeRunner({ width: Math.max(1, Math.min(workers ?? defaultWorkers(), runs)) });
  return read(store.keeping(threads), money);
}
