import { existsSync } from 'node:fs';
import {
  designs,
  LARGEST_DOCUMENT_BYTES,
  nearest,
  parseDesign,
  presets,
  quotedValue,
  utf8Fault,
  type Fault,
  type ReadDesign,
} from '../experiments/index.ts';
import { unreadable } from './input-faults.ts';
import { readBytes } from './read-bytes.ts';
import type { Terminal } from './terminal.ts';

const what = { en: 'a design', zh: '实验设计' };

function unknownDesign(written: string): Fault {
  const ids = [...designs.keys()];
  const guess = nearest(written, ids);
  const list = ids.join(', ');
  return {
    path: 'DESIGN',
    found: quotedValue(written === '' ? undefined : written),
    allowed: {
      en: `a design that ships (${list})${guess === undefined ? '' : `; did you mean "${guess}"?`}; a .json file; - for standard input`,
      zh: `自带的实验设计（${list}）${guess === undefined ? '' : `，是否想写 "${guess}"？`}；.json 文件；或 - 表示标准输入`,
    },
  };
}

async function sourceOf(operand: string, terminal: Terminal): Promise<{ readonly source: unknown } | Fault> {
  const shipped = designs.get(operand);
  if (shipped !== undefined) return { source: shipped };
  const known = operand === '-' || operand.endsWith('.json') || /[\\/]/.test(operand) || existsSync(operand);
  if (operand === '' || !known) return unknownDesign(operand);
  try {
    const bytes = await (operand === '-'
      ? terminal.readInput(LARGEST_DOCUMENT_BYTES)
      : readBytes(operand, LARGEST_DOCUMENT_BYTES, terminal.interrupted));
    const fault = utf8Fault(bytes);
    return fault === undefined
      ? { source: Buffer.from(bytes).toString('utf8') }
      : { ...fault, path: `${operand}: ${fault.path}` };
  } catch (error) {
    return unreadable(operand, error, what);
  }
}

/** Reads the design of a command line. Whatever is wrong is added to the faults; then there is none. */
export async function readDesign(
  operand: string,
  { terminal, faults }: { readonly terminal: Terminal; readonly faults: Fault[] },
): Promise<ReadDesign | undefined> {
  const found = await sourceOf(operand, terminal);
  if ('found' in found) {
    faults.push(found);
    return undefined;
  }
  const read = parseDesign(found.source, presets);
  if (!('faults' in read)) return read;
  const name = operand === '-' ? '-' : operand;
  faults.push(...read.faults.map((fault) => ({ ...fault, path: fault.path === '' ? name : `${name}: ${fault.path}` })));
  return undefined;
}
