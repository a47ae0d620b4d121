/**
 * A checkpoint on disk: one line of JSON that says what it is and what it belongs to, a line with the hash of
 * everything else, then the bytes of the engine's checkpoint. `head -1 FILE` shows the first line.
 */
import { createHash } from 'node:crypto';
import type { RunInput } from '../engine/index.ts';
import { seedInQuotes, quotedValue, type Fault } from '../experiments/index.ts';
import { engineIdentity } from '../workers/node/index.ts';
import { unreadable } from './input-faults.ts';
import { readBytes } from './read-bytes.ts';

const FORMAT = 'jiqun checkpoint';
const VERSION = 2;
const LONGEST_HEADER = 4096;
/** A world of three million firms. */
const LARGEST_CHECKPOINT = 1_000_000_000;
/** Hexadecimal digits of a SHA-256. */
const HASH_LENGTH = 64;

interface Header {
  readonly format: typeof FORMAT;
  /** Of this format. */
  readonly version: number;
  /** Identity of the engine that wrote it. */
  readonly engine: string;
  readonly scenario: string;
  readonly seed: string;
  /** Quarters done. */
  readonly quarter: number;
  /** Hash of the assumptions, regions and of everything that happened before the quarter. */
  readonly input: string;
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Hash of the part of an input that has had an effect by the end of `quarter`; later parts may differ. */
export function inputHash(input: RunInput, quarter: number): string {
  const sorted = (list: readonly unknown[]) => list.map((entry) => JSON.stringify(entry)).toSorted();
  const past = {
    seed: input.seed,
    assumptions: input.assumptions,
    regions: input.regions,
    policy: sorted(
      input.policy.filter(({ from }) => from < quarter).map((move) => ({ ...move, to: Math.min(move.to, quarter) })),
    ),
    events: sorted(input.events.filter((event) => event.quarter < quarter)),
    mechanismsOff: sorted(input.mechanismsOff.filter(({ from }) => from < quarter)),
  };
  return sha256(JSON.stringify(past));
}

export interface StoredCheckpoint {
  readonly scenario: string;
  readonly quarter: number;
  readonly input: RunInput;
  readonly checkpoint: ArrayBuffer;
}

/** A checkpoint as the file that holds it. */
export function checkpointBytes({ scenario, quarter, input, checkpoint }: StoredCheckpoint): Uint8Array {
  const payload = new Uint8Array(checkpoint);
  const header: Header = {
    format: FORMAT,
    version: VERSION,
    engine: engineIdentity,
    scenario,
    seed: input.seed,
    quarter,
    input: inputHash(input, quarter),
  };
  const line = Buffer.from(`${JSON.stringify(header)}\n`);
  return Buffer.concat([line, Buffer.from(`${sha256(line, payload)}\n`), payload]);
}

const alien: Fault['allowed'] = { en: 'a checkpoint written by run --snapshot', zh: '由 run --snapshot 写出的检查点' };

interface Opened {
  readonly header: Header;
  /** Undefined when a byte has changed. */
  readonly payload?: Uint8Array<ArrayBuffer>;
}

function opened(bytes: Buffer): Opened | undefined {
  const end = bytes.subarray(0, LONGEST_HEADER).indexOf('\n') + 1;
  try {
    const header = JSON.parse(bytes.toString('utf8', 0, end)) as Header;
    if (typeof header !== 'object' || header === null || header.format !== FORMAT) return undefined;
    const start = end + HASH_LENGTH + 1;
    const payload = Uint8Array.from(bytes.subarray(start));
    const whole = bytes.toString('latin1', end, start) === `${sha256(bytes.subarray(0, end), payload)}\n`;
    return whole ? { header, payload } : { header };
  } catch {
    return undefined;
  }
}

/** Opens a checkpoint for a run of `input`; refuses one of another version, scenario, seed or past. */
export async function readCheckpoint(
  path: string,
  input: RunInput,
  scenario: string,
  signal: AbortSignal,
): Promise<{ readonly quarter: number; readonly checkpoint: ArrayBuffer } | { readonly faults: readonly Fault[] }> {
  const refuse = (found: Fault['found'], allowed: Fault['allowed'] = alien) => ({
    faults: [{ path: `--from ${path}`, found, allowed }],
  });
  let bytes: Buffer;
  try {
    const read = await readBytes(path, LARGEST_CHECKPOINT, signal);
    bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  } catch (error) {
    return { faults: [unreadable(`--from ${path}`, error, alien)] };
  }
  const content = opened(bytes);
  if (content === undefined) return refuse({ en: 'another kind of file', zh: '其他类型的文件' });
  const { header, payload } = content;
  if (typeof header.version === 'number' && header.version !== VERSION) {
    return refuse(
      {
        en: `a checkpoint of format ${header.version}, written by another version of this program`,
        zh: `格式 ${header.version} 的检查点，由本程序的其他版本写出`,
      },
      {
        en: `format ${VERSION}; take it anew with run --snapshot`,
        zh: `格式 ${VERSION}；请用 run --snapshot 重新写出`,
      },
    );
  }
  if (payload === undefined || header.version !== VERSION) return refuse({ en: 'a damaged file', zh: '已损坏的文件' });
  if (header.engine !== engineIdentity) {
    return refuse(
      {
        en: `a checkpoint of engine ${quotedValue(header.engine).en}`,
        zh: `引擎 ${quotedValue(header.engine).zh} 的检查点`,
      },
      {
        en: `one of this engine, ${engineIdentity}; take it anew with run --snapshot`,
        zh: `本引擎（${engineIdentity}）的检查点；请用 run --snapshot 重新写出`,
      },
    );
  }
  if (header.scenario !== scenario)
    return refuse(
      { en: `a checkpoint of ${header.scenario}`, zh: `${header.scenario} 的检查点` },
      { en: `one of ${scenario}`, zh: `${scenario} 的检查点` },
    );
  if (header.seed !== input.seed) {
    return refuse(
      { en: `the seed ${seedInQuotes(String(header.seed))}`, zh: `随机种子 ${seedInQuotes(String(header.seed))}` },
      { en: `the seed of this run, ${seedInQuotes(input.seed)}`, zh: `本次运行的随机种子 ${seedInQuotes(input.seed)}` },
    );
  }
  if (header.quarter > input.quarters) {
    return refuse(
      { en: `${header.quarter} quarters done`, zh: `已运行 ${header.quarter} 个季度` },
      { en: `at most the ${input.quarters} quarters of this run`, zh: `不超过本次运行的 ${input.quarters} 个季度` },
    );
  }
  if (header.input !== inputHash(input, header.quarter)) {
    return refuse(
      {
        en: `other assumptions, or another past before quarter ${header.quarter}`,
        zh: `假设不同，或第 ${header.quarter} 季度之前的经历不同`,
      },
      {
        en: 'the same scenario up to there; only later policy and events may differ',
        zh: '此前完全相同的情景；仅其后的政策与事件可以不同',
      },
    );
  }
  return { quarter: header.quarter, checkpoint: payload.buffer };
}
