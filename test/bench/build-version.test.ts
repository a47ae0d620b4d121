import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { buildVersion } from '../../bench/compare/build-version.ts';
import { inFreshProcess } from '../../bench/fresh-process.ts';

test('this very version can be built and measured beside itself', { timeout: 60_000 }, async () => {
  const program = await buildVersion('.', 'of-a-test');
  onTestFinished(() => rmSync('.cache/bench/of-a-test', { recursive: true, force: true }));
  const { fingerprint, nsPerFirmQuarter } = await inFreshProcess(program, 'engine', { warm: 0, times: 1, rowTimes: 1 });
  expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(nsPerFirmQuarter.median).toBeGreaterThan(0);
});

test('a version that is neither a commit nor a folder says so', async () => {
  await expect(buildVersion('no-such-version', 'of-a-test')).rejects.toThrow(
    'no-such-version: neither a commit of this clone nor the folder of another one',
  );
});
