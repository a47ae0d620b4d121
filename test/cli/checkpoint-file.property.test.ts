/** A checkpoint with anything done to its bytes is refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { checkpointBytes, readCheckpoint } from '../../cli/checkpoint-file.ts';
import { run } from '../../engine/index.ts';
import { faultText, presets, resolve } from '../../experiments/index.ts';
import { hostilePatience, hostileRuns, watch } from '../support/hostile.ts';

const folder = mkdtempSync(join(tmpdir(), 'jiqun-checkpoint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'checkpoint');
const { input } = resolve(
  { format: 1, extends: 'default', quarters: 3, assumptions: { initialFirms: 3, initialSuppliers: 3 } },
  presets,
);
const whole = Buffer.from(
  checkpointBytes({ scenario: 'default', quarter: 2, input, checkpoint: run(input, { checkpointAt: 2 }).checkpoint! }),
);

const edit = fc.record({
  kind: fc.constantFrom('flip', 'set', 'cut', 'drop', 'insert', 'double'),
  // Half of them in the two lines before the payload.
  at: fc.oneof(fc.nat(whole.length - 1), fc.nat(340)),
  byte: fc.nat(255),
  length: fc.integer({ min: 1, max: 64 }),
});

function edited(
  bytes: Buffer,
  { kind, at, byte, length }: { kind: string; at: number; byte: number; length: number },
): Buffer {
  const k = bytes.length === 0 ? 0 : at % bytes.length;
  const copy = Buffer.from(bytes);
  if (kind === 'flip' && copy.length > 0) copy[k]! ^= 1 << (byte & 7);
  if (kind === 'set' && copy.length > 0) copy[k] = byte;
  if (kind === 'cut') return copy.subarray(0, k);
  if (kind === 'drop') return Buffer.concat([copy.subarray(0, k), copy.subarray(k + length)]);
  if (kind === 'insert') return Buffer.concat([copy.subarray(0, k), Buffer.alloc(length, byte), copy.subarray(k)]);
  if (kind === 'double') return Buffer.concat([copy.subarray(0, k + length), copy.subarray(k)]);
  return copy;
}

test('only the bytes that were written are taken', { timeout: hostilePatience }, async () => {
  const clock = watch();
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
      const bytes = edits.reduce(edited, whole);
      writeFileSync(file, bytes);
      const read = await clock.over(() => readCheckpoint(file, input, 'default', new AbortController().signal));
      expect('checkpoint' in read).toBe(bytes.equals(whole));
      if ('faults' in read)
        expect(read.faults.map((fault) => faultText(fault, 'en'))).toEqual([expect.stringContaining('found')]);
    }),
    { numRuns: hostileRuns },
  );
  clock.end('altered checkpoints');
});
