import { describe, expect, test } from 'vitest';
import {
  engineRemark,
  faultText,
  numbersRemark,
  parseDocument,
  presets,
  provenanceOf,
  resolve,
  scenarioOf,
  withProvenance,
  withoutProvenance,
  type ScenarioDocument,
} from '../../experiments/index.ts';

const document: ScenarioDocument = { format: 1, extends: 'default', seed: 'mine' };
const here = { engine: '0123456789ab', fingerprint: '0123456789abcdef' };
const elsewhere = { engine: 'ba9876543210', fingerprint: 'fedcba9876543210' };

describe('in a document', () => {
  test('it is written, read and taken off again, and is no part of the run', () => {
    const made = withProvenance(document, here);
    expect(parseDocument(JSON.stringify(made), presets)).toEqual({ document: made });
    expect(provenanceOf(made)).toEqual(here);
    expect(withoutProvenance(made)).toEqual(document);
    expect(resolve(made, presets)).toEqual(resolve(document, presets));
    expect(scenarioOf(made, presets)).not.toHaveProperty('engine');
  });

  test('the later takes the place of the earlier, whole', () => {
    expect(withProvenance(withProvenance(document, here), { engine: elsewhere.engine })).toEqual({
      ...document,
      engine: elsewhere.engine,
    });
  });

  test('a document without it keeps opening, and is itself', () => {
    expect(parseDocument(JSON.stringify(document), presets)).toEqual({ document });
    expect(provenanceOf(document)).toBeUndefined();
    expect(withoutProvenance(document)).toBe(document);
  });

  test.each([
    [{ engine: 'jiqun 0.1.0' }, /^engine: found "jiqun 0.1.0", allowed the engine that made it, 12 hexadecimal digits/],
    [{ engine: 12 }, /^engine: found 12/],
    [{ fingerprint: '0123456789ABCDEF' }, /^fingerprint: found "0123456789ABCDEF", allowed .*16 hexadecimal digits/],
  ])('%j is refused', (wrong, message) => {
    const checked = parseDocument({ ...document, ...wrong }, presets);
    const faults = 'faults' in checked ? checked.faults : [];
    expect(faults.map((fault) => faultText(fault, 'en'))).toEqual([expect.stringMatching(message)]);
  });
});

describe('what is said', () => {
  test('before the run: another engine', () => {
    expect(engineRemark(here, here.engine)).toBeUndefined();
    expect(engineRemark({ fingerprint: here.fingerprint }, here.engine)).toBeUndefined();
    const remark = engineRemark(elsewhere, here.engine);
    for (const text of [remark?.en, remark?.zh])
      for (const digits of [here.engine, elsewhere.engine]) expect(text).toContain(digits);
  });

  test('nothing when all is as it was or nothing was expected', () => {
    expect(numbersRemark(here, here, 'default')).toBeUndefined();
    expect(numbersRemark({ fingerprint: here.fingerprint }, here)).toBeUndefined();
    expect(numbersRemark({ engine: elsewhere.engine }, here)).toBeUndefined();
    expect(numbersRemark({}, here)).toBeUndefined();
  });

  const fingerprintsOf = (made: { readonly fingerprint: string }): string[] => [made.fingerprint, here.fingerprint];

  test.each([
    [
      'another engine, the same numbers',
      { ...here, engine: elsewhere.engine },
      'default',
      'same',
      /same here/,
      /完全相同/,
    ],
    ['another engine, other numbers', elsewhere, undefined, 'differ', /the model has changed since/, /此后模型有改动/],
    [
      'another engine, other numbers, of a preset',
      elsewhere,
      'ruhr',
      'differ',
      /the model or the preset “ruhr” has changed/,
      /模型或预设情景“ruhr”有改动/,
    ],
    [
      'the same engine, other numbers, of a preset',
      { ...elsewhere, engine: here.engine },
      'ruhr',
      'differ',
      /the engine is the same .* the preset “ruhr” or the document has changed/,
      /引擎相同.*预设情景“ruhr”或文档本身有改动/,
    ],
    [
      'nobody knows the engine',
      { fingerprint: elsewhere.fingerprint },
      undefined,
      'differ',
      /the model or the document/,
      /模型或文档本身/,
    ],
    [
      'the same engine and document, other numbers',
      { ...elsewhere, engine: here.engine },
      undefined,
      'wrong',
      /Do not rely/,
      /请勿采信/,
    ],
  ] as const)('after the run: %s', (_what, made, preset, kind, en, zh) => {
    const remark = numbersRemark(made, here, preset)!;
    expect(remark.kind).toBe(kind);
    expect(remark.text.en).toMatch(en);
    expect(remark.text.zh).toMatch(zh);
    if (kind !== 'same')
      for (const text of [remark.text.en, remark.text.zh])
        for (const digits of fingerprintsOf(made)) expect(text).toContain(digits);
  });
});
