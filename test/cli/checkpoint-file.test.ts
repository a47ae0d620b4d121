/** A checkpoint that is not, bit for bit, what was written is refused: never read as another one. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkpointBytes } from '../../cli/checkpoint-file.ts';
import { commands } from '../../cli/commands.ts';
import { program } from '../../cli/program.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { run } from '../../engine/index.ts';
import { parseDocument, presets, resolve } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import { commandLine } from './command-line.ts';

const { folder, jiqun } = commandLine();
const file = join(folder, 'checkpoint');
const scenario = join(folder, 'small.json');

const text = JSON.stringify({
  format: 1,
  extends: 'default',
  quarters: 3,
  assumptions: { initialFirms: 2, initialSuppliers: 2 },
});
writeFileSync(scenario, text);
const parsed = parseDocument(text, presets);
if ('faults' in parsed) throw new Error('the small scenario has faults');
const { input } = resolve(parsed.document, presets);
const whole = checkpointBytes({
  scenario: 'default',
  quarter: 2,
  input,
  checkpoint: run(input, { checkpointAt: 2 }).checkpoint!,
});
/** Bytes before the payload: the line that says what it is, and the hash. */
const header = whole.indexOf(10, whole.indexOf(10) + 1) + 1;

/** The run continued from these bytes, with the policy changed after them. */
async function resumed(bytes: Uint8Array): Promise<{ status: number; out: string; messages: string[] }> {
  writeFileSync(file, bytes);
  let [out, told] = ['', ''];
  const terminal: Terminal = {
    print: async (words) => void (out += words),
    tell: (words) => void (told += words),
    rewrite: () => undefined,
    screen: false,
    readInput: async () => new Uint8Array(),
    interrupted: new AbortController().signal,
    traced: false,
  };
  const status = await program(
    ['run', scenario, '--workers', '1', '--from', file, '--lever', 'rd=1@2'],
    {},
    terminal,
    commands,
  );
  return { status, out, messages: told.split('\n').filter((line) => line !== '') };
}

/** How the bytes are refused; says which they were when they are not. */
async function refused(bytes: Uint8Array, which: string): Promise<string> {
  const { status, out, messages } = await resumed(bytes);
  expect({ which, status, out, messages: messages.length }).toEqual({ which, status: 2, out: '', messages: 1 });
  return messages[0]!;
}

function flipped(bit: number): Uint8Array {
  const bytes = Uint8Array.from(whole);
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  return bytes;
}

test('as it was written it is taken', async () => {
  writeFileSync(file, whole);
  const { status, out } = await jiqun('run', scenario, '--from', file, '--lever', 'rd=1@2', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ scenario: 'default', quarters: 3 });
});

test('every flipped bit of what stands before the payload is refused', async () => {
  expect(header).toBeGreaterThan(150);
  for (let bit = 0; bit < 8 * header; bit++) await refused(flipped(bit), `bit ${bit}`);
});

test('flipped bits of the payload are refused', async () => {
  // Every bit of the engine's own header and of the beginning of the record, then a bit of every few bytes.
  for (let bit = 8 * header; bit < 8 * whole.length; bit += bit < 8 * (header + 64) ? 1 : 101)
    expect(await refused(flipped(bit), `bit ${bit}`)).toContain('a damaged file');
});

test('a key in other letters is refused', async () => {
  const bytes = Buffer.from(whole);
  bytes.write('"quarteR"', bytes.indexOf('"quarter"'));
  expect(await refused(bytes, 'quarteR')).toContain('a damaged file');
});

test('cut short or made longer it is refused', async () => {
  const lengths = Array.from({ length: 60 }, (_, k) => Math.floor((k * whole.length) / 60));
  for (const length of [...lengths, header - 1, header, whole.length - 1])
    await refused(whole.subarray(0, length), `${length} bytes`);
  for (const more of [[0], [10], Array.from({ length: 64 }, () => 0)])
    await refused(Buffer.concat([whole, Uint8Array.from(more)]), `${more.length} more`);
});

test('one of the first format says so', async () => {
  const { quarter, seed } = { quarter: 2, seed: input.seed };
  const old = {
    format: 'jiqun checkpoint',
    version: 1,
    engine: 'jiqun 0.1.0 (state 42dd9645)',
    scenario: 'default',
    seed,
    quarter,
    input: '',
    payload: '',
  };
  const message = await refused(
    Buffer.concat([Buffer.from(`${JSON.stringify(old)}\n`), whole.subarray(header)]),
    'format 1',
  );
  expect(message).toContain('a checkpoint of format 1, written by another version of this program');
});

test('one of another engine says which', async () => {
  const first = Buffer.from(whole.subarray(0, whole.indexOf(10) + 1))
    .toString()
    .replace(engineIdentity, '0123456789ab');
  const payload = whole.subarray(header);
  const hash = createHash('sha256').update(first).update(payload).digest('hex');
  const message = await refused(Buffer.concat([Buffer.from(`${first}${hash}\n`), payload]), 'another engine');
  expect(message).toContain('a checkpoint of engine "0123456789ab"');
  expect(message).toContain(engineIdentity);
});
