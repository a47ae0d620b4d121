import { expect, test } from 'vitest';
import { buildVersion } from '../../bench/compare/build-version.ts';
import { measureEngine, repeatRuns } from '../../bench/engine-speed.ts';
import { MeasurementFailed } from '../../bench/fresh-process.ts';
import { AFTER_SCHEDULE } from '../../bench/timed-rows.ts';
import { run, schedule } from '../../engine/index.ts';
import { input } from '../support/inputs.ts';

test('measuring does the work of a run, leaves its result alone and names every row of the schedule', () => {
  const wanted = input({ quarters: 24 });
  const found = measureEngine(wanted, { warm: 0, times: 1, rowTimes: 1 });
  const { fingerprint, firmQuarters, supplierQuarters } = run(wanted);
  expect(found).toMatchObject({ fingerprint, firmQuarters, supplierQuarters });
  expect(repeatRuns(wanted, 2).firmQuarters).toBe(2 * firmQuarters);
  expect(Object.keys(found.byProcess)).toEqual([...schedule.map(({ name }) => name), AFTER_SCHEDULE]);
  expect(found.nsPerAgentQuarter.median / found.nsPerFirmQuarter.median).toBeCloseTo(
    firmQuarters / (firmQuarters + supplierQuarters),
    12,
  );
});

test('a version that does not exist cannot be compared, and says so', async () => {
  await expect(buildVersion('no-such-commit', 'test')).rejects.toThrow(MeasurementFailed);
  await expect(buildVersion('no-such-commit', 'test')).rejects.toThrow('no-such-commit: neither a commit');
});
