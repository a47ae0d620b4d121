import { expect, test } from 'vitest';
import { goalsFound } from '../../bench/goals.ts';
import type { BenchDocument } from '../../bench/session.ts';
import { speedDocument } from '../../docs/documents/speed-document.ts';

const size = (firms: number, units: number) => ({
  firms,
  suppliers: 0.8 * firms,
  nsPerFirmQuarter: 4 * units,
  nsPerAgentQuarter: 2.2 * units,
  referenceUnitsPerFirmQuarter: units,
  bytesPerSlot: 552,
  residentBytesPerFirm: 700,
  byProcess: { sourcing: units },
});

/** A made-up session: what matters is that its parts end up where they belong. */
const session = {
  engine: 'jiqun 0 (state 00000000)',
  machine: { processor: 'Made-up', cores: 2, memoryGiB: 8, system: 'Linux', node: '20', load: 0.1 },
  nsPerFirmQuarter: 880,
  nsPerAgentQuarter: 480,
  referenceUnit: 4.5,
  referenceUnitsPerFirmQuarter: 195,
  byProcess: { sourcing: 160, demand: 40.25 },
  sizes: { 300: size(290, 200), 300000: size(301_000, 540) },
  laterWorlds: { second: 1.01, hundredth: 1.06, afterLargerWorld: 1.02, hundredthEngine: 1.3 },
  runsPerSecond: { 1: 20, 2: 37.2 },
  speedUp: { 1: 1, 2: 1.86 },
  heapGrowth: { runs: 100, bytes: 1000, bytesPerRun: 10, share: 0.01 },
  snapshot: { bytes: 65_000, bytesPerAgent: 174, saveMs: 0.05, restoreMs: 0.04 },
  startUpMs: 110,
  spread: { nsPerFirmQuarter: { low: 870, high: 899 }, 'sizes.300.nsPerFirmQuarter': { low: 790, high: 812 } },
} as unknown as BenchDocument;

const found = (document: BenchDocument) =>
  Object.fromEntries(goalsFound(document).map(({ text, value, met }) => [text.en, { value, met }]));

test('a goal is met, missed or not measured, and nothing else', () => {
  const goals = found(session);
  expect(goals['One firm for one quarter of `default`, one core, Node']).toEqual({ value: 880, met: true });
  expect(goals['The same, the figure aimed at']).toEqual({ value: 880, met: false });
  expect(goals['Cost of a firm-quarter with 300,000 firms against 300']).toEqual({ value: 2.7, met: false });
  expect(goals['Two workers against one']).toEqual({ value: 1.86, met: true });
  expect(goals['Hundredth world of a process against the first']?.met).toBe(false);
  expect(goals['30 pairs of `default`, from click to final interval']).toEqual({ value: undefined, met: undefined });
  // A hundred runs say nothing about a thousand.
  expect(goals['Heap after 1,000 runs, growth after collection']?.met).toBeUndefined();
  const long = { ...session, heapGrowth: { ...session.heapGrowth, runs: 1000 } };
  expect(found(long)['Heap after 1,000 runs, growth after collection']).toEqual({ value: 1, met: true });
});

test('the speed page shows what was measured with its spread, misses goals aloud, and leaves out what was not measured', () => {
  const page = speedDocument(session, 'en');
  expect(page).toContain('| One firm for one quarter of `default`, one core, Node | ≤ 900 ns | 880 ns | met |');
  expect(page).toContain('| The same, the figure aimed at | ≤ 650 ns | 880 ns | **missed** |');
  expect(page).toContain('| 290 + 232 | 800 (790–812) | 440 | 200 | 1.00 | 552 | – |');
  expect(page).toContain('| 301,000 + 240,800 | 2,160 | 1,188 | 540 | 2.70 | 552 | 700 |');
  expect(page.indexOf('`sourcing`')).toBeLessThan(page.indexOf('`demand`'));
  expect(page).not.toContain('Not a quiet machine');
  expect(speedDocument({ ...session, machine: { ...session.machine, load: 3 } }, 'en')).toContain(
    'Not a quiet machine.** In the minute before this was measured 3.0 processes on average',
  );
  expect(page).not.toContain('## The page');
  expect(page).not.toContain('flocc](');
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
  const chinese = speedDocument(session, 'zh');
  expect(chinese).toContain('**未达到**');
  expect(chinese.match(/^## /gm)).toHaveLength(page.match(/^## /gm)!.length);
});
