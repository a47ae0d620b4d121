/** Half-written files: of a process that has ended they are taken away, of one at work they are not. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CHUNKS, removeRemains } from '../../cli/sweep/experiment-folder.ts';
import { openDurably } from '../../cli/sweep/write-durably.ts';

const folder = mkdtempSync(join(tmpdir(), 'jiqun-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const chunks = join(folder, CHUNKS);
mkdirSync(chunks);

test('only what nobody writes any more goes; of a finished experiment, everything', async () => {
  await openDurably(join(chunks, '000000.runs.parquet'));
  const own = basename(readdirSync(chunks)[0]!);
  const { pid: ended } = spawnSync('true');
  const left = own.replace(`-${process.pid}-`, `-${ended}-`);
  const elsewhere = `.another.host-${process.pid}-0123456789ab.tmp`;
  const old = `.another.host-${process.pid}-ba9876543210.tmp`;
  for (const name of [left, elsewhere, old]) writeFileSync(join(chunks, name), '');
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  utimesSync(join(chunks, old), twoDaysAgo, twoDaysAgo);
  writeFileSync(join(chunks, '000001.runs.parquet'), '');

  await removeRemains(folder);
  expect(readdirSync(chunks).toSorted()).toEqual([elsewhere, own, '000001.runs.parquet'].toSorted());
  await removeRemains(folder, true);
  expect(readdirSync(chunks)).toEqual(['000001.runs.parquet']);
});
