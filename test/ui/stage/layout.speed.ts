import { expect, test } from 'vitest';
import { stageGeometry } from '../../../ui/stage/geometry.ts';
import { syntheticPanel } from './synthetic-panel.ts';
import { indexed, laidOut } from './at-once.ts';

test('a thousand and a half firms are placed quickly', () => {
  const geometry = stageGeometry(900, 372, ['cluster']);
  const large = indexed(
    syntheticPanel({
      quarters: 200,
      founders: 60,
      startUps: 1,
      spinOff: 0.028,
      close: 0.02,
      limit: 420,
      suppliers: 300,
    }),
  );
  expect(large.firms.count).toBeGreaterThan(1400);
  laidOut(large, geometry);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    laidOut(large, geometry);
    return performance.now() - start;
  });
  // About 20 ms where it was written.
  expect(Math.min(...times)).toBeLessThan(100);
});
