/**
 * A checkpoint on disk: one line of JSON that says what it is and what it belongs to, then the bytes of the engine's
 * checkpoint. `head -1 FILE` shows the line.
 */
import { createHash } from 'node:crypto';
import type { RunInput } from '../engine/index.ts';
import { same, seedInQuotes, shown, type Fault } from '../experiments/index.ts';
import { unreadable } from './input-faults.ts';
import { readBytes } from './read-bytes.ts';
import { engineVersion } from './version.ts';

const FORMAT = 'jiqun checkpoint';
const VERSION = 1;
const LONGEST_HEADER = 4096;
/** A world of three million firms. */
const LARGEST_CHECKPOINT = 1_000_000_000;

interface Header {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly engine: string;
  readonly scenario: string;
  readonly seed: string;
  /** Quarters done. */
  readonly quarter: number;
  /** Hash of the assumptions, regions and of everything that happened before the quarter. */
  readonly input: string;
  /** Hash of the bytes that follow. */
  readonly payload: string;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Hash of all of an input that has had an effect by the end of `quarter`; what comes later may differ. */
export function inputHash(input: RunInput, quarter: number): string {
  const sorted = (list: readonly unknown[]) => list.map((entry) => JSON.stringify(entry)).toSorted();
  const past = {
    seed: input.seed,
    assumptions: input.assumptions,
    regions: input.regions,
    policy: sorted(input.policy.filter(({ from }) => from < quarter).map((move) => ({ ...move, to: Math.min(move.to, quarter) }))),
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
    engine: engineVersion,
    scenario,
    seed: input.seed,
    quarter,
    input: inputHash(input, quarter),
    payload: sha256(payload),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), payload]);
}

const alien: Fault['allowed'] = { en: 'a checkpoint written by run --snapshot', zh: '由 run --snapshot 写出的检查点' };

function headerOf(bytes: Buffer): { readonly header: Header; readonly end: number } | undefined {
  const end = bytes.subarray(0, LONGEST_HEADER).indexOf('\n');
  if (end < 0) return undefined;
  try {
    const header = JSON.parse(bytes.toString('utf8', 0, end)) as Header;
    return typeof header === 'object' && header !== null && header.format === FORMAT ? { header, end } : undefined;
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
  const refuse = (found: Fault['found'], allowed: Fault['allowed'] = alien) => ({ faults: [{ path: `--from ${path}`, found, allowed }] });
  let bytes: Buffer;
  try {
    const read = await readBytes(path, LARGEST_CHECKPOINT, signal);
    bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  } catch (error) {
    return { faults: [unreadable(`--from ${path}`, error, alien)] };
  }
  const opened = headerOf(bytes);
  if (opened === undefined) return refuse({ en: 'another kind of file', zh: '其他类型的文件' });
  const { header, end } = opened;
  if (header.version !== VERSION) return refuse({ en: `format ${header.version}`, zh: `格式 ${header.version}` }, same(String(VERSION)));
  if (header.engine !== engineVersion)
    return refuse(shown(header.engine), { en: `one of this engine, ${engineVersion}`, zh: `本引擎的检查点，即 ${engineVersion}` });
  const payload = Uint8Array.from(bytes.subarray(end + 1));
  if (sha256(payload) !== header.payload) return refuse({ en: 'a damaged file', zh: '已损坏的文件' });
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
      { en: `other assumptions, or another past before quarter ${header.quarter}`, zh: `假设不同，或第 ${header.quarter} 季度之前的经历不同` },
      { en: 'the same scenario up to there; only later policy and events may differ', zh: '此前完全相同的情景；仅其后的政策与事件可以不同' },
    );
  }
  return { quarter: header.quarter, checkpoint: payload.buffer };
}
