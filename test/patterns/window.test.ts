/**
 * The window of opportunity in the Ruhr (P13 b): money for renewal is eaten once politics is captured; governance
 * reform keeps the window open for longer, not for ever. Measured twenty years after the start, so no start is punished by the end of the run.
 */
import { describe, expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { createWindow, parseDocument, presets, windowDesign, windowInputs } from '../../experiments/index.ts';

/** Two runs for every start and one twin each: fewer seeds than other patterns unless PATTERN_SEEDS says more. */
const SEEDS = Number(process.env['PATTERN_SEEDS'] ?? 6);

function windowOfRuhr() {
  const document = parseDocument({ format: 1, extends: 'ruhr' }, presets);
  if ('faults' in document) throw new Error('the Ruhr has faults');
  const checked = windowDesign(
    document.document,
    { package: 'upgrade', starts: { from: 60, to: 140, step: 40 } },
    presets,
  );
  if ('faults' in checked) throw new Error('the window has faults');
  const window = createWindow(checked.design);
  let k = 0;
  for (const input of windowInputs(checked.design, { phrase: '1', count: SEEDS })) window.add(k++, run(input));
  return window.summary();
}

describe('the window of the Ruhr', () => {
  const { twin, curves, replicates } = windowOfRuhr();
  const [alone, reformed] = curves;
  const captured = twin.findIndex(({ capture }) => capture > 0.6);

  test('is measured on whole replicates', () => expect(replicates).toBe(SEEDS));
  test('politics is captured more and more, beyond 0.6', () => {
    expect(twin.map(({ capture }) => capture)).toEqual(twin.map(({ capture }) => capture).toSorted((a, b) => a - b));
    expect(captured).toBeGreaterThan(0);
  });
  test('the package alone rescues few once capture has passed 0.6', () => {
    for (const { rescued } of alone!.points.slice(captured)) expect(rescued.mean).toBeLessThan(0.5);
    expect(alone!.pointOfNoReturn).not.toMatchObject({ kind: 'notReached' });
  });
  test('with reform it rescues most from quarter 60', () => {
    expect(reformed!.points[0]!.rescued.mean).toBeGreaterThan(0.6);
    expect(reformed!.points[0]!.rescued.mean).toBeGreaterThan(alone!.points[0]!.rescued.mean);
  });
  test('once politics is captured, reform is worth half as much again as the money, but no longer a rescue', () => {
    for (const [s, { level }] of alone!.points.entries())
      if (s >= captured) expect(reformed!.points[s]!.level).toBeGreaterThan(1.5 * level);
    expect(reformed!.points.at(-1)!.rescued.mean).toBeLessThan(0.5);
  });
  test('reform helps more than the money at every start', () => {
    alone!.points.forEach(({ level }, s) => expect(reformed!.points[s]!.level).toBeGreaterThan(level));
  });
  test('the effect of the package alone fades with the start', () => {
    expect(alone!.points.at(-1)!.mean).toBeLessThan(alone!.points[0]!.mean);
  });
});
