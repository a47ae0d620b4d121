/**
 * The commands in the process of the tests, their runs on its thread: for what commands say and write. That threads
 * and processes change nothing of it is tested where they are the matter.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import type * as Workers from '../../workers/node/index.ts';
import type { CommandLine } from './command-line.ts';
import { inside } from './inside.ts';

// The thread of a pool is a file of the built program, which has it beside itself.
vi.mock(import('../../workers/node/index.ts'), async (original): Promise<typeof Workers> => {
  const workers = await original();
  return { ...workers, createNodeRunner: workers.createDirectRunner };
});

/** For the tests of one file: the program as `commandLine` has it, without a process of its own. */
export function inProcess(): Pick<CommandLine, 'folder' | 'jiqun'> {
  const folder = mkdtempSync(join(tmpdir(), 'jiqun-'));
  const before = process.cwd();
  beforeAll(() => process.chdir(folder));
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    async jiqun(...words) {
      const { status, out, told } = await inside(words);
      return { status, out, messages: told.split('\n').filter((line) => line !== '') };
    },
  };
}
