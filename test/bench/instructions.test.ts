/** Counting instructions: what `perf` writes, and a program in its place that runs what it is given. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countIn, countsInstructions, instructionsPerRun } from '../../bench/compare/instructions.ts';

test('a count is read off the lines of perf, and nothing else is taken for one', () => {
  expect(countIn('18874368,,instructions:u,812345678,100.00,,\n')).toBe(18_874_368);
  expect(countIn('# started on a day\n\n18874368,,instructions:u,812345678,100.00,0.98,insn per cycle\n')).toBe(
    18_874_368,
  );
  // Two kinds of cores, one of which the process never saw.
  expect(
    countIn('<not counted>,,cpu_atom/instructions:u/,0,0.00,,\n5000,,cpu_core/instructions:u/,99,100.00,,\n'),
  ).toBe(5000);
  for (const none of [
    '',
    '<not supported>,,instructions:u,0,100.00,,\n',
    '<not counted>,,instructions:u,0,0.00,,\n',
    '0,,instructions:u,99,100.00,,\n',
    '5000,,cycles:u,99,100.00,,\n',
    // Shared with other counters: an estimate.
    '5000,,instructions:u,99,62.50,,\n',
    'Error: Access to performance monitoring and observability operations is limited.\n',
  ])
    expect(countIn(none)).toBeUndefined();
});

describe.skipIf(process.platform === 'win32')('with a program that stands in for perf', () => {
  let folder: string;
  /** Puts a `perf` in the way that runs what follows `--`, with what it says of it. */
  function standIn(says: string, status = '$?'): void {
    const script = `#!/bin/sh
[ "$LC_ALL" = C ] && [ "$1 $3" = "stat 3" ] || exit 9
while [ "$1" != -- ]; do shift; done
shift
"$@" 3>&-
status=${status}
for last; do :; done
runs=$(printf %s "$last" | sed -n 's/.*"runs":\\([0-9]*\\).*/\\1/p')
echo "${says}" >&3
exit $status
`;
    writeFileSync(join(folder, 'perf'), script);
    chmodSync(join(folder, 'perf'), 0o755);
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jiqun-perf-'));
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  const counts = '$((700000 + 1000 * ${runs:-1})),,instructions:u,99,100.00,,';

  test('instructions can be counted only where it ends well and gives a count', () => {
    standIn(counts);
    expect(countsInstructions()).toBe(true);
    standIn(counts, '1');
    expect(countsInstructions()).toBe(false);
    standIn('<not supported>,,instructions:u,0,100.00,,');
    expect(countsInstructions()).toBe(false);
    vi.stubEnv('PATH', join(folder, 'nothing'));
    expect(countsInstructions()).toBe(false);
  });

  test('what a run retires leaves out what a process retires before its first', async () => {
    standIn(counts);
    const program = join(folder, 'measure.mjs');
    writeFileSync(program, 'process.stdout.write(JSON.stringify({ firmQuarters: 1 }))');
    expect(await instructionsPerRun(program)).toBe(1000);
  });

  test('a measuring program that fails, or a count that is lost on the way, is a failed measurement', async () => {
    standIn(counts);
    const program = join(folder, 'measure.mjs');
    writeFileSync(program, 'console.error("no such world"); process.exit(1)');
    await expect(instructionsPerRun(program)).rejects.toThrow('no such world');
    standIn('<not counted>,,instructions:u,0,0.00,,', '0');
    await expect(instructionsPerRun(program)).rejects.toThrow('perf: <not counted>');
  });
});
