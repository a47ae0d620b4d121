/**
 * The commands in the process of the tests, for what they say and write; the threads of the built program are kept from
 * one to the next. That starting and ending processes changes nothing of it is tested where they are the matter.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, vi } from 'vitest';
// @ts-expect-error a plain script without types
import { cliMain, ensureCli } from '../../scripts/ensure.mjs';
import type * as Workers from '../../workers/node/index.ts';
import type { CommandLine, Ended } from './command-line.ts';
import { inside } from './inside.ts';

const pools = new Map<number, Workers.Runner>();

vi.mock(import('../../workers/node/index.ts'), async (original): Promise<typeof Workers> => {
  const workers = await original();
  const file = new URL('worker.js', pathToFileURL(cliMain as string));
  return {
    ...workers,
    createNodeRunner({ width = availableParallelism() } = {}) {
      const pool = pools.get(width) ?? workers.createNodeRunner({ file, width });
      pools.set(width, pool);
      return { ...pool, close: async () => undefined };
    },
  };
});

/** For the tests of one file: the program as `commandLine` has it, without a process of its own. */
export function inProcess(): Pick<CommandLine, 'folder' | 'jiqun'> & {
  readonly start: (
    words: readonly string[],
    options: { readonly input?: string; readonly lang?: string },
  ) => Promise<Ended>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'jiqun-'));
  const before = process.cwd();
  beforeAll(() => {
    ensureCli();
    process.chdir(folder);
  });
  afterAll(async () => {
    await Promise.all([...pools.values()].map((pool) => pool.close()));
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });
  const start = async (words: readonly string[], { input, lang = 'C' }: { input?: string; lang?: string }) => {
    const surroundings = { environment: { LANG: lang }, ...(input === undefined ? {} : { input }) };
    const { status, out, told } = await inside(words, undefined, undefined, surroundings);
    return { status, out, messages: told.split('\n').filter((line) => line !== '') };
  };
  return { folder, start, jiqun: (...words) => start(words, {}) };
}
