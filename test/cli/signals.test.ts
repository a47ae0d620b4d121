import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error a plain script without types
import { cliMain, ensureCli } from '../../scripts/ensure.mjs';

const folder = mkdtempSync(join(tmpdir(), 'jiqun-signals-'));
const file = (name: string): string => join(folder, name);
const pipe = file('pipe.json');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

beforeAll(() => {
  ensureCli();
  spawnSync('mkfifo', [pipe]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Running {
  readonly child: ChildProcess;
  readonly told: () => string;
  readonly ended: Promise<{ status: number | null; signal: string | null; out: string; told: string }>;
}

function running(words: readonly string[], { outTo }: { outTo?: string } = {}): Running {
  const child = spawn(process.execPath, [cliMain as string, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'C' },
    stdio: ['pipe', outTo === undefined ? 'pipe' : openSync(file(outTo), 'w'), 'pipe'],
  });
  let out = '';
  let told = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ended = new Promise<Awaited<Running['ended']>>((resolve) =>
    child.on('close', (status, signal) =>
      resolve({ status, signal, out: outTo === undefined ? out : readFileSync(file(outTo), 'utf8'), told }),
    ),
  );
  return { child, told: () => told, ended };
}

async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Whether a process listens by now; SIGHUP is the last of those it asks for, and Node itself asks for the others. */
function listens(pid: number): boolean {
  const caught = /^SigCgt:\s*([0-9a-f]+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return (BigInt(`0x${caught}`) & 1n) !== 0n;
}

const onLinux = test.runIf(existsSync('/proc/self/status'));

describe('a signal is heard', () => {
  describe.each(signals)('%s', (signal) => {
    for (const [where, words] of [
      ['a pipe nobody writes into, as a scenario', ['run', pipe]],
      ['standard input nobody types at', ['run', '-']],
      ['a pipe in place of a checkpoint', ['run', 'default', '--from', pipe]],
    ] as const) {
      onLinux(`while ${where} is read`, async () => {
        const { child, ended } = running(words);
        await until(() => listens(child.pid!));
        child.kill(signal);
        const { status, out, told } = await ended;
        expect({ status, out, told }).toEqual({ status: 130, out: '', told: 'Interrupted; nothing was written.\n' });
      });
    }
  });

  onLinux.each(signals)(
    '%s while a large table is written: no part of it stays, and the run is still told',
    async (signal) => {
      const before = readdirSync(folder);
      const { child, ended } = running([
        'run',
        'default',
        '--set',
        'scale=10',
        '--panel',
        'panel.csv',
        '--out',
        'rows.csv',
        '--json',
      ]);
      await until(() => readdirSync(folder).some((name) => name.endsWith('.tmp') && existsSync(file('rows.csv'))));
      child.kill(signal);
      const { status, out, told } = await ended;
      expect(status).toBe(130);
      expect(told).toMatch(/Interrupted: panel\.csv was not written\n$/);
      expect((JSON.parse(out) as { fingerprint: string }).fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect(readdirSync(folder).toSorted()).toEqual([...before, 'rows.csv'].toSorted());
      rmSync(file('rows.csv'));
    },
  );

  onLinux('a second time it ends the program at once, and still no part of a file stays', async () => {
    const before = readdirSync(folder);
    const { child, ended } = running(['run', 'default', '--set', 'scale=10', '--panel', 'panel.parquet']);
    await until(() => readdirSync(folder).some((name) => name.endsWith('.tmp')));
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect((await ended).status).toBe(130);
    expect(readdirSync(folder).toSorted()).toEqual(before.toSorted());
  });

  onLinux.each(signals)('%s ends an ensemble with what it has done', async (signal) => {
    const { child, told, ended } = running(
      ['ensemble', 'default', '--seeds', '10000', '--quarters', '60', '--workers', '1', '--json'],
      {
        outTo: 'ensemble.json',
      },
    );
    await until(() => told().includes('of 10000 runs'));
    child.kill(signal);
    const end = await ended;
    expect(end.status).toBe(130);
    expect(end.told).toMatch(/Interrupted: the result holds \d+ of 10000 runs\.\n$/);
    expect((JSON.parse(end.out) as { runs: number }).runs).toBeGreaterThan(0);
  });

  onLinux('while a reader takes nothing of a long result', async () => {
    const { child, ended } = running(['ensemble', 'default', '--seeds', '2', '--quarters', '1000', '--json']);
    const stdout = child.stdout!.removeAllListeners('data');
    await new Promise((resolve) => stdout.once('data', resolve));
    stdout.pause();
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    stdout.resume();
    expect((await ended).status).toBe(130);
  });
});

test('a pipe that is written into late is read to its end', async () => {
  const { ended } = running(['run', pipe, '--json']);
  await new Promise((resolve) => setTimeout(resolve, 300));
  writeFileSync(pipe, JSON.stringify({ format: 1, extends: 'default', quarters: 8, seed: 'late' }));
  const { status, out } = await ended;
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ seed: 'late', quarters: 8 });
});
