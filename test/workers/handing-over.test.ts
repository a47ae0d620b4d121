import { expose, wrap } from 'comlink';
import { expect, onTestFinished, test } from 'vitest';
import type { RunInput, RunResult } from '../../engine/index.ts';
import { createWorkerApi, type WorkerApi } from '../../workers/worker-api.ts';
import { input } from '../support/inputs.ts';

/** Asks the worker's interface through a channel: what arrives, and what is left on the worker's side. */
async function handOver(world: RunInput): Promise<{ readonly sent: RunResult; readonly arrived: RunResult }> {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  let sent: RunResult | undefined;
  const api: WorkerApi = { run: (...request) => (sent = createWorkerApi(() => undefined).run(...request)) };
  expose(api, port1);
  const arrived = await wrap<WorkerApi>(port2).run(world, { panel: true });
  return { sent: sent as RunResult, arrived };
}

test('a usual result is copied, for an array taken away would slow down every later run of the thread', async () => {
  const { sent, arrived } = await handOver(input({ quarters: 12 }));
  expect(sent.regions[0]?.series.firms.length).toBe(12);
  expect(arrived).toEqual(sent);
});

test('a very large result is handed over instead', async () => {
  const { sent, arrived } = await handOver(input({ quarters: 60, set: { scale: 100 } }));
  expect(sent.regions[0]?.series.firms.length).toBe(0);
  expect(arrived.regions[0]?.series.firms.length).toBe(60);
});
