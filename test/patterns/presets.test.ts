/** What every preset promises to show, over the seeds of an ensemble of phrase 1: as many as PATTERN_SEEDS says. */
import { describe, expect, it } from 'vitest';
import { run } from '../../engine/index.ts';
import type { RunResult } from '../../engine/index.ts';
import { asExpected, checkExpectation, parseDocument, presets, resolve } from '../../experiments/index.ts';
import type { ExpectationDocument, ScenarioDocument } from '../../experiments/index.ts';

const SEEDS = Number(process.env['PATTERN_SEEDS'] ?? 3);
const seeds = Array.from({ length: SEEDS }, (_, k) => `1/${k + 1}`);

function documentOf(id: string): ScenarioDocument {
  const checked = parseDocument(presets.get(id), presets);
  if ('faults' in checked) throw new Error(`${id} has faults`);
  return checked.document;
}

/** Expectations about the same package and policy are read off the same runs. */
const runsOf = new Map<string, readonly RunResult[]>();

function runsFor(id: string, document: ScenarioDocument, expectation: ExpectationDocument): readonly RunResult[] {
  const { package: added, policy, assumptions, mechanismsOff } = expectation;
  const key = JSON.stringify([id, added, policy, assumptions, mechanismsOff]);
  const known = runsOf.get(key);
  if (known !== undefined) return known;
  const wanted = asExpected(document, expectation, presets);
  const results = seeds.map((seed) => run(resolve({ ...wanted, seed }, presets).input));
  runsOf.set(key, results);
  return results;
}

/** A small sample is not asked for more than its share allows; the addition keeps 0.9 × 10 from being 8.999…. */
const runsWanted = (share: number): number => Math.floor(share * SEEDS + 1e-9);

describe.each([...presets.keys()])('%s', (id) => {
  const document = documentOf(id);
  const { regions, scenario } = resolve(document, presets);
  const regionIds = regions.map((region) => region.id);

  it.each(scenario.expect.map((expectation) => [expectation.what.en, expectation] as const))(
    '%s',
    (_what, expectation) => {
      const findings = runsFor(id, document, expectation).map((result) =>
        checkExpectation(expectation, result, regionIds),
      );
      const kept = findings.filter((finding) => finding.holds).length;
      const values = findings.map(({ value }) => (typeof value === 'number' ? value.toFixed(3) : value)).join(' ');
      expect(
        kept,
        `${kept} of ${SEEDS} runs, share ${expectation.share} wanted; measured ${values}`,
      ).toBeGreaterThanOrEqual(runsWanted(expectation.share));
    },
  );
});
