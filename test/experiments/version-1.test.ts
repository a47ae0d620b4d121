/** Documents of version 1 of the model open here, and what no longer means the same in them is said. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parameters } from '../../engine/index.ts';
import {
  engineRemark,
  meaningsRemark,
  parseDocument,
  presets,
  provenanceOf,
  resolve,
  type ScenarioDocument,
} from '../../experiments/index.ts';

const here = '0123456789ab';
const made = { engine: '2d88f0b0264a' };

/** A document as version 1 saved it, with every assumption it had at what was its default then. */
const everything = readFileSync('test/support/version-1.json', 'utf8');

function opened(text: string): ScenarioDocument {
  const parsed = parseDocument(text, presets);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.document;
}

test('every assumption of version 1 is still understood, with its value of then', () => {
  const document = opened(everything);
  const { assumptions, regions } = resolve(document, presets).input;
  const named = Object.entries(document.assumptions!);
  expect(named).toHaveLength(142);
  const values = { ...regions[0], ...assumptions };
  expect(Object.fromEntries(named.map(([id]) => [id, values[id as keyof typeof values]]))).toEqual(
    document.assumptions,
  );
  expect(Object.keys(parameters).length).toBeGreaterThan(142);
});

test('it says that another engine made it, and which assumptions meant something else', () => {
  const document = opened(everything);
  expect(provenanceOf(document)).toEqual({ engine: made.engine, fingerprint: 'c18ade3de9594bb2' });
  expect(engineRemark(made, here)!.en).toContain('made with version 1 of the model (engine 2d88f0b0264a)');
  expect(engineRemark(made, here)!.zh).toContain('出自第 1 版模型（引擎 2d88f0b0264a）');
  expect(engineRemark({ engine: 'ba9876543210' }, here)!.en).toContain('made with another version of the model');
  const { en, zh } = meaningsRemark(document, made, here)!;
  for (const id of ['foundingCash', 'supplierFoundingCash', 'relocationSlope', 'rivalGrowth', 'knowHowLeak']) {
    expect(en).toContain(id);
    expect(zh).toContain(id);
  }
  expect(en).not.toContain('wageGrowth');
});

const slope = { relocationSlope: 12 };
test.each<[string, Partial<ScenarioDocument>, boolean]>([
  ['for the world', { assumptions: slope }, true],
  ['for a region', { regions: [{ id: 'region', assumptions: { foundingCash: 0.3 } }] }, true],
  ['for a path', { paths: [{ name: 'fast', assumptions: slope }] }, true],
  [
    'for the path another one left',
    { paths: [{ name: 'fast', from: 9, policy: [], stem: { assumptions: slope } }] },
    true,
  ],
  ['nowhere', { assumptions: { wageGrowth: 0.004 } }, false],
])('an assumption that meant something else is found %s', (_where, rest, found) => {
  const document = opened(JSON.stringify({ format: 1, extends: 'default', ...rest }));
  expect(meaningsRemark(document, made, here) !== undefined).toBe(found);
});

test('of a document of this engine, or of one that says nothing of it, nothing is said', () => {
  const document = opened(everything);
  expect(meaningsRemark(document, { engine: here }, here)).toBeUndefined();
  expect(meaningsRemark(document, {}, here)).toBeUndefined();
});
