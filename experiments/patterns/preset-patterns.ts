/** What every scenario promises, as patterns. */
import { asExpected, checkExpectation, presets, resolve, type ExpectationDocument } from '../documents/index.ts';
import { inShare, type Pattern } from './pattern.ts';
import { presetDocument } from './set-up.ts';

/** The world an expectation is about: those of the same one are read from the same runs. */
const worldOf = ({ package: added, policy, assumptions, mechanismsOff }: ExpectationDocument): string =>
  JSON.stringify([added, policy, assumptions, mechanismsOff]);

/** One pattern for every scenario, a row for each of its expectations. */
function presetPattern(id: string): Pattern {
  const document = presetDocument(id);
  const { regions, scenario } = resolve(document, presets);
  const regionIds = regions.map((region) => region.id);
  const { expect } = scenario;
  return {
    id,
    group: 'presets',
    title: scenario.title,
    source: { en: 'Set for the scenario, from its sources', zh: '据情景来源设定' },
    setUps: Object.fromEntries(
      expect.map((expectation) => [worldOf(expectation), { document: asExpected(document, expectation, presets) }]),
    ),
    reads: JSON.stringify(expect.map(({ what: _what, share: _share, ...asked }) => asked)),
    measure: (runs) =>
      Object.fromEntries(
        expect.map((expectation, k) => [
          k + 1,
          checkExpectation(expectation, runs[worldOf(expectation)]!, regionIds).holds,
        ]),
      ),
    rows: Object.fromEntries(expect.map(({ share, what }, k) => [k + 1, inShare(share, what)])),
  };
}

export const presetPatterns = (): Pattern[] => [...presets.keys()].map(presetPattern);
