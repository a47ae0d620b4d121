import { expect, test } from 'vitest';
import {
  presets,
  resolve,
  scenarioOf,
  setAssumption,
  type Language,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { newEvent, withMechanism, withOwn } from '../../../ui/levers/world-edit.ts';
import { withoutChange, worldChanges, worldChangeWords } from '../../../ui/levers/world-changes.ts';

const shipped = (id: string): ScenarioDocument => ({ format: 1, extends: id });
const read = (document: ScenarioDocument) => scenarioOf(document, presets);
const changesOf = (document: ScenarioDocument) => worldChanges(read(shipped(document.extends!)), read(document));
const said = (document: ScenarioDocument, lang: Language): readonly string[] =>
  changesOf(document).map((change) => worldChangeWords(change, lang, calendarOf(read(document).start, lang).label));

/** A document with one change of every kind. */
function changed(id: string): ScenarioDocument {
  const base = read(shipped(id));
  const events = [...base.events.slice(1), newEvent('demandShock', 80)];
  let document = withOwn(shipped(id), 'events', events, base);
  document = withOwn(document, 'industry', 'software', base);
  document = withOwn(document, 'place', 'talent', base);
  document = withOwn(document, 'mechanismsOff', withMechanism([], 'externalities', 0), base);
  document = withOwn(document, 'quarters', base.quarters - 40, base);
  document = setAssumption(document, presets, { id: 'wageGrowth', value: 0.009 });
  return setAssumption(document, presets, { id: 'land', value: 77, region: base.regions[0]!.id });
}

test('a world as shipped has no chip, another luck or policy neither', () => {
  for (const id of presets.keys()) expect(changesOf(shipped(id))).toEqual([]);
  expect(changesOf({ ...shipped('default'), seed: 'x', policy: [{ lever: 'rd', level: 1, from: 0 }] })).toEqual([]);
});

test('every change is said in a few words, industry and place first', () => {
  expect(said(changed('default'), 'en')).toEqual([
    'software and services',
    'a place of talent',
    'no external economies',
    expect.stringMatching(/^Wage catch-up 0\.009, was /),
    expect.stringContaining('Land 77, was '),
    'demand shock in year 20',
    '40 years, was 50',
  ]);
  expect(said(changed('default'), 'zh')).toEqual([
    '软件与服务',
    '人才之地',
    '无外部经济',
    expect.stringMatching(/0\.009（原为 /),
    expect.stringContaining(' 77（原为 '),
    '第 20 年需求冲击',
    '运行 40 年（原为 50 年）',
  ]);
});

test.each([...presets.keys()])('each of %s is taken back alone, and all of them leave the preset', (id) => {
  const document = { ...changed(id), policy: [{ lever: 'rd', level: 0.5, from: 40 } as const], seed: 'mine' };
  const base = read(shipped(id));
  const changes = changesOf(document);
  expect(changes.length).toBeGreaterThanOrEqual(4);
  for (const change of changes) {
    const without = withoutChange(document, change, base, presets);
    // The others stay as they are, to the character.
    const words = changes.filter((other) => other !== change);
    expect(changesOf(without)).toEqual(words);
    expect([without.policy, without.seed]).toEqual([document.policy, 'mine']);
  }
  let left: ScenarioDocument = document;
  for (let k = changes.length; k > 0; k--) left = withoutChange(left, changesOf(left)[0]!, base, presets);
  expect(left).toEqual({ ...shipped(id), policy: document.policy, seed: 'mine' });
  expect(resolve({ ...shipped(id), seed: 'mine' }, presets).input.assumptions).toEqual(
    resolve(left, presets).input.assumptions,
  );
});
