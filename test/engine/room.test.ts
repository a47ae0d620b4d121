import { expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { engineWith } from '../../engine/engine.ts';
import { input } from '../support/inputs.ts';

test('a thread keeps its first engine for regions ten times as large', () => {
  const engine = engineWith(1);
  const { regions } = run(input({ set: { scale: 10 } }));
  expect(Math.max(...regions[0]!.series.firms)).toBeGreaterThan(2000);
  expect(engineWith(1) === engine).toBe(true);
});
