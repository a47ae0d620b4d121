/** The file that keeps measured patterns between two calls. */
import {
  keptValues,
  patterns,
  quotedValue,
  readValues,
  writeValues,
  type Fault,
  type FoundValues,
  type Otherwise,
  type ValuesFile,
  type ValuesOrigin,
} from '../experiments/index.ts';
import type { CommandCall } from './command.ts';
import { unreadable } from './input-faults.ts';
import { readBytes } from './read-bytes.ts';
import { targetFaults } from './target-file.ts';
import { writeFiles } from './write-whole.ts';

const LARGEST_FILE = 200_000_000;
const kind: Fault['allowed'] = {
  en: 'a new file, or one written by jiqun patterns --out',
  zh: '新文件，或由 jiqun patterns --out 写出的文件',
};

type Read = { readonly values: FoundValues } | { readonly faults: readonly Fault[] };

/** What a file holds already, nothing when there is none; refuses what was measured under other conditions. */
export async function readPatternsFile(
  path: string,
  origin: ValuesOrigin,
  otherwise: Otherwise,
  signal: AbortSignal,
): Promise<Read> {
  const flag = `--out ${path}`;
  const targets = await targetFaults([{ flag: '--out', path, endings: ['.json'] }]);
  if (targets.length > 0) return { faults: targets };
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path, LARGEST_FILE, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { values: {} };
    return { faults: [unreadable(flag, error, kind)] };
  }
  const file = readValues(new TextDecoder().decode(bytes));
  if (file === undefined)
    return { faults: [{ path: flag, found: { en: 'another kind of file', zh: '其他类型的文件' }, allowed: kind }] };
  const faults = differences(file.origin, origin).map(([what, found, wanted]) => ({
    path: flag,
    found: { en: `values of ${what.en} ${quotedValue(found).en}`, zh: `${what.zh} ${quotedValue(found).zh} 的数值` },
    allowed: {
      en: `${what.en} ${quotedValue(wanted).en}, or another file`,
      zh: `${what.zh} ${quotedValue(wanted).zh}，或另一个文件`,
    },
  }));
  return faults.length > 0 ? { faults } : { values: keptValues(patterns, file, otherwise) };
}

const names = {
  engine: { en: 'engine', zh: '引擎' },
  table: { en: 'the table of patterns', zh: '规律表' },
  phrase: { en: 'the phrase', zh: '种子短语' },
  otherwise: { en: 'the changes', zh: '改动' },
} as const;

const written = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.length === 0 ? '–' : value.join(', ');

function differences(
  found: ValuesOrigin,
  wanted: ValuesOrigin,
): (readonly [(typeof names)[keyof typeof names], string, string])[] {
  return (Object.keys(names) as (keyof typeof names)[])
    .map((key) => [names[key], written(found[key]), written(wanted[key])] as const)
    .filter(([, a, b]) => a !== b);
}

/** Writes it whole; also when the command has been interrupted, since what is done is kept. @returns whether it worked */
export async function writePatternsFile(
  call: Pick<CommandCall, 'terminal' | 'language'>,
  path: string,
  file: ValuesFile,
): Promise<boolean> {
  const terminal = { ...call.terminal, interrupted: new AbortController().signal };
  const lost = await writeFiles({ terminal, language: call.language }, [
    { path, write: (sink) => sink(writeValues(file)) },
  ]);
  return lost.length === 0;
}
