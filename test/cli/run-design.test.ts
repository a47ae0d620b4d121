import { expect, test } from 'vitest';
import type { RunInput, RunResult } from '../../engine/index.ts';
import { presets, resolve } from '../../experiments/index.ts';
import { createNodeRunner, type Runner } from '../../workers/node/index.ts';
// @ts-expect-error a plain script without types
import { cliMain, ensureCli } from '../../scripts/ensure.mjs';
import { endOfDesign, runDesign } from '../../cli/run-design.ts';
import type { Terminal } from '../../cli/terminal.ts';

function caught(signal = new AbortController().signal): { readonly terminal: Terminal; readonly told: () => string } {
  let told = '';
  return {
    told: () => told,
    terminal: {
      print: async () => undefined,
      tell: (text) => void (told += text),
      rewrite: () => undefined,
      screen: false,
      traced: false,
      readInput: async () => new Uint8Array(),
      interrupted: signal,
    },
  };
}

/** A runner whose runs fail for some seeds. */
function failing(...seeds: readonly string[]): Runner {
  return {
    width: 1,
    run: async ({ seed }) => {
      if (seeds.includes(seed)) throw new Error('broken');
      return { quarters: 1 } as RunResult;
    },
    close: async () => undefined,
  };
}

const inputs = ['a/1', 'a/2', 'a/3'].map((seed) => ({ seed }) as RunInput);
const of = (k: number) => ({ seed: inputs[k]!.seed, run: 'upgrade' });
const unit = { en: 'runs', zh: '次运行' };

test('a failed run is told and listed, the others go on, and the status is 3', async () => {
  const { terminal, told } = caught();
  const seen: number[] = [];
  const end = await runDesign({
    terminal,
    language: 'en',
    runner: failing('a/2'),
    inputs,
    total: 3,
    of,
    onResult: (k) => void seen.push(k),
  });
  expect(seen).toEqual([0, 2]);
  expect(end).toEqual({ failures: [{ seed: 'a/2', run: 'upgrade', error: 'broken' }], interrupted: false });
  expect(told()).toBe('the run of seed "a/2" failed (upgrade): broken\n');
  expect(endOfDesign({ terminal, language: 'en' }, end, { done: 2, of: 3, unit })).toBe(3);
});

test('nothing wrong is status 0, interrupted is 130 and says what the result holds', async () => {
  const stop = new AbortController();
  const { terminal, told } = caught(stop.signal);
  const request = { terminal, language: 'zh', runner: failing(), inputs, total: 3, of } as const;
  const whole = await runDesign({ ...request, onResult: () => undefined });
  expect(endOfDesign(request, whole, { done: 3, of: 3, unit })).toBe(0);
  // More runs than are requested ahead of time.
  const cut = await runDesign({
    ...request,
    inputs: [...inputs, ...inputs, ...inputs, ...inputs],
    onResult: () => stop.abort(),
  });
  expect(cut.interrupted).toBe(true);
  expect(endOfDesign(request, cut, { done: 1, of: 3, unit })).toBe(130);
  expect(told()).toBe('已中断：共 3 次运行，结果只含已完成的 1 次运行。\n');
});

test('a run that the engine itself gives up on, in a thread of the built program, is told with its reason and costs nothing else', async () => {
  ensureCli();
  const { input } = resolve({ format: 1, extends: 'default', quarters: 8 }, presets);
  // No document or flag can say this: whatever they allow, the engine runs through.
  const broken = { ...input, regions: input.regions.map((region) => ({ ...region, wageGrowth: Number.NaN })) };
  const runner = createNodeRunner({ file: new URL('./worker.js', `file://${cliMain as string}`), width: 2 });
  const { terminal, told } = caught();
  const seen: number[] = [];
  const runs = [input, broken, input].map((one, k) => ({ ...one, seed: `a/${k + 1}` }));
  const request = {
    terminal,
    language: 'en',
    runner,
    inputs: runs,
    total: 3,
    of,
    onResult: (k: number) => void seen.push(k),
  } as const;
  const end = await runDesign(request).finally(() => runner.close());
  expect(seen).toEqual([0, 2]);
  expect(end.failures).toEqual([
    { seed: 'a/2', run: 'upgrade', error: expect.stringMatching(/^NaN in .+ in quarter \d+$/) as string },
  ]);
  expect(told()).toContain('the run of seed "a/2" failed (upgrade): NaN in ');
  expect(endOfDesign(request, end, { done: 2, of: 3, unit })).toBe(3);
}, 120_000);
