import { expect, test } from 'vitest';
import { measureDesignRuns } from '../../bench/design-runs.ts';
import { ratesOf, sweepSpeedText, type SweepSpeed } from '../../bench/sweep-speed.ts';

const machine = { processor: 'P', cores: 2, memoryGiB: 8, system: 'Linux', node: '20', load: 0.1 };
const taken = { seconds: 25, cpuSeconds: 48, peakMiB: 211.4 };
const halves = [
  { runs: 1000, seconds: 20, cpuSeconds: 20 },
  { runs: 1000, seconds: 25, cpuSeconds: 22 },
] as const;
/** Two engines at once hinder each other. */
const together = [
  { runs: 1000, seconds: 25, cpuSeconds: 25 },
  { runs: 1000, seconds: 20, cpuSeconds: 20 },
];

test('the rate of a sweep stands over as many rates of one core as it has threads', () => {
  const found = ratesOf(2000, 2, taken, halves, together);
  expect(found).toMatchObject({
    sweepRate: 80,
    singleRates: [50, 40],
    sweepCpuMs: 24,
    singleCpuMs: 21,
    peakMiB: 211.4,
  });
  expect(found.singleRate).toBeCloseTo(2000 / 45, 12);
  // 45 seconds of work on two cores are 22.5: the sweep took 25.
  expect(found.ratio).toBeCloseTo(0.9, 12);
  expect(found.togetherRate).toBe(90);
  expect(found.ratioTogether).toBeCloseTo(80 / 90, 12);
  expect(ratesOf(2000, 1, taken, halves, together).ratio).toBeCloseTo(1.8, 12);
});

test('what the system does not tell is not told as nothing', () => {
  const found: SweepSpeed = { engine: 'e', machine, ...ratesOf(2000, 2, taken, halves, together) };
  expect(sweepSpeedText(found, 'en')).toMatch(
    /sweep \/ \(2 × one core\) +0\.90\n2 engines alone at once, one a core +90\.0 runs a second +sweep \/ that 0\.89\n.*24\.0 ms +one core 21\.0 ms\n.*211 MiB/,
  );
  expect(sweepSpeedText(found, 'en')).not.toContain('not quiet');
  const silent = ratesOf(2000, 2, { ...taken, cpuSeconds: 0, peakMiB: 0 }, halves, together);
  expect(silent).toMatchObject({ sweepCpuMs: null, peakMiB: null });
  const busy: SweepSpeed = { engine: 'e', machine: { ...machine, load: 9 }, ...silent };
  expect(sweepSpeedText(busy, 'zh')).toMatch(/负载 9\.0[^]*常驻内存峰值 +–/);
});

test('the two halves of a design are all of its runs', () => {
  const design = {
    design: 1,
    scenario: { format: 1, extends: 'default', quarters: 8 },
    factors: [{ vary: 'assumption', assumption: 'wageGrowth' }],
    plan: { kind: 'latinHypercube', points: 5 },
  };
  const [even, odd] = ([0, 1] as const).map((from) => measureDesignRuns({ design, from }));
  expect([even?.runs, odd?.runs]).toEqual([3, 2]);
  expect(even?.seconds).toBeGreaterThan(0);
});
