import { expect, test } from 'vitest';
import { inProcess } from './in-process.ts';

const { jiqun } = inProcess();

interface Curve {
  readonly points: readonly {
    readonly from: number;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
    readonly rescued: number;
    readonly captureAtStart: number;
  }[];
  readonly pointOfNoReturn: number | null;
  readonly pointOfNoReturnKind: string;
}
type Window = Curve & { readonly withReform: Curve; readonly replicates: number; readonly region: string };

const words = ['window', 'ruhr', '--package', 'upgrade', '--seeds', '3', '--from', '60..80/20'];

test('money alone comes too late where capture is high, with reform it does not; 1 and 4 workers agree', async () => {
  const [one, four] = await Promise.all([
    jiqun(...words, '--json', '--workers', '1'),
    jiqun(...words, '--json', '--workers', '4'),
  ]);
  expect(one.status).toBe(0);
  expect(four.out).toBe(one.out);
  const { points, withReform, replicates } = JSON.parse(one.out) as Window;
  expect(replicates).toBe(3);
  expect(points.map(({ from }) => from)).toEqual([60, 80]);
  const [early, late] = points;
  expect(late!.captureAtStart).toBeGreaterThan(0.4);
  expect(early!.captureAtStart).toBeLessThan(late!.captureAtStart);
  for (const { mean, low, high } of points) expect([low <= mean, mean <= high]).toEqual([true, true]);
  expect(late!.mean).toBeLessThan(early!.mean);
  expect(withReform.points[1]!.mean).toBeGreaterThan(late!.mean);
  expect(withReform.points[1]!.rescued).toBeGreaterThan(late!.rescued);
}, 60_000);

test('is told to people in both languages, with the point of no return', async () => {
  const brief = ['window', 'default', '--package', 'protect', '--seeds', '2', '--from', '4..8/4'];
  const [en, zh] = await Promise.all([jiqun(...brief), jiqun(...brief, '--lang', 'zh')]);
  expect(en.out).toMatch(/^Point of no return: .*\.$/m);
  expect(en.out).toMatch(
    /^“Protect”: started in quarter 4 it rescues .* of runs; .* together with governance reform\.$/m,
  );
  expect(zh.out).toMatch(/^不可逆转点：.*。$/m);
  expect(zh.out).toMatch(/^“保护”：第 4 季启动可挽回 .*。$/m);
});
