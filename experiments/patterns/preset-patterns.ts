/** What every scenario promises, as patterns. */
import {
  asExpected,
  checkExpectation,
  parseDocument,
  presets,
  resolve,
  type ExpectationDocument,
} from '../documents/index.ts';
import { inShare, type Pattern, type SetUp } from './pattern.ts';

const keyOf = (expectation: ExpectationDocument): string => `${expectation.package ?? ''} ${expectation.policy ?? ''}`;

/** One pattern for every scenario: a row for each of its expectations, read from runs under the policy it asks for. */
function presetPattern(id: string): Pattern {
  const parsed = parseDocument({ format: 1, extends: id }, presets);
  if ('faults' in parsed) throw new Error(`no scenario ${id}`);
  const { regions, scenario } = resolve(parsed.document, presets);
  const regionIds = regions.map((region) => region.id);
  const setUp = (expectation: ExpectationDocument): SetUp => ({
    preset: id,
    ownPolicy: false,
    policy: resolve(asExpected(parsed.document, expectation, presets), presets).input.policy,
  });
  return {
    id,
    group: 'presets',
    title: scenario.title,
    source: { en: 'Set for the scenario, from its sources', zh: '据情景来源设定' },
    setUps: Object.fromEntries(scenario.expect.map((expectation) => [keyOf(expectation), setUp(expectation)])),
    measure: (runs) =>
      Object.fromEntries(
        scenario.expect.map((expectation, k) => [
          k + 1,
          checkExpectation(expectation, runs[keyOf(expectation)]!, regionIds).holds,
        ]),
      ),
    rows: Object.fromEntries(scenario.expect.map(({ share, what }, k) => [k + 1, inShare(share, what)])),
  };
}

export const presetPatterns = (): Pattern[] => [...presets.keys()].map(presetPattern);
