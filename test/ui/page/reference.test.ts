import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../../../engine/index.ts';
import { presets, resolve } from '../../../experiments/index.ts';
import { referenceText } from '../../../ui/page/reference.ts';
import { engineIdentity } from '../../../workers/index.ts';
import type { ShownRun } from '../../../ui/studio/runs.ts';

const document = { format: 1, extends: 'default', quarters: 12, seed: 'a b' } as const;
const resolved = resolve(document, presets);
const shown: ShownRun = { document, resolved, result: run(resolved.input) };
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('a reference names the version, the scenario, its luck, engine and fingerprint, and leads back', () => {
  const { fingerprint } = shown.result;
  expect(referenceText(shown, true, 'en', 'https://x.example/#1')).toBe(
    `Jiqun ${version}, a laboratory of industrial clusters. Scenario “A typical export cluster” (changed), 12 quarters, seed “a b”, engine ${engineIdentity}, fingerprint ${fingerprint}. https://x.example/#1`,
  );
  expect(referenceText(shown, false, 'zh')).toBe(
    `集群 Jiqun ${version}（产业集群演化实验室）。情景“典型出口集群”，运行 12 季，随机种子“a b”，引擎 ${engineIdentity}，结果指纹 ${fingerprint}。`,
  );
});

test('the file for reference managers names the version of the package', () => {
  const text = readFileSync('CITATION.cff', 'utf8');
  expect(text).toContain(`\nversion: ${version}\n`);
});
