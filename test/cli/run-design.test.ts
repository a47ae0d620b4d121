import { expect, test } from 'vitest';
import type { RunInput, RunResult } from '../../engine/index.ts';
import type { Runner } from '../../workers/node/index.ts';
import { endOfDesign, runDesign } from '../../cli/run-design.ts';
import type { Terminal } from '../../cli/terminal.ts';

function caught(signal = new AbortController().signal): { readonly terminal: Terminal; readonly told: () => string } {
  let told = '';
  return {
    told: () => told,
    terminal: { print: async () => undefined, tell: (text) => void (told += text), screen: false, readInput: async () => '', interrupted: signal },
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
  const end = await runDesign({ terminal, language: 'en', runner: failing('a/2'), inputs, total: 3, of, onResult: (k) => void seen.push(k) });
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
  const cut = await runDesign({ ...request, inputs: [...inputs, ...inputs, ...inputs, ...inputs], onResult: () => stop.abort() });
  expect(cut.interrupted).toBe(true);
  expect(endOfDesign(request, cut, { done: 1, of: 3, unit })).toBe(130);
  expect(told()).toBe('已中断：共 3 次运行，结果只含已完成的 1 次运行。\n');
});
