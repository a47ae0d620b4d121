import { expect, test } from 'vitest';
import { override, presets, readFlags, resolve, type ScenarioDocument } from '../../../experiments/index.ts';
import { commandLine } from '../../../ui/facts/command-line.ts';

const command = (document: ScenarioDocument): string => commandLine(document, presets);

test('a preset as it is needs no flag', () => {
  expect(command({ format: 1, extends: 'default' })).toBe('npm run -s jiqun -- run default');
});

test('levers, assumptions and luck become flags, quoted where a shell asks for it', () => {
  const document: ScenarioDocument = {
    format: 1,
    extends: 'default',
    seed: "it's 7",
    policy: [
      { lever: 'rd', level: 0.5, from: 60, ramp: 8 },
      { lever: 'open', level: 0.35, from: 0, to: 100 },
    ],
    assumptions: { wageGrowth: 0.004, marketSize: [900, 600, 800] },
  };
  const text = command(document);
  expect(text).toBe(
    String.raw`npm run -s jiqun -- run default --set wageGrowth=0.004 --set marketSize=900,600,800 --lever rd=0.5@60~8 --lever open=0.35@0-100 --seed 'it'\''s 7'`,
  );
  const flags = {
    set: ['wageGrowth=0.004', 'marketSize=900,600,800'],
    lever: ['rd=0.5@60~8', 'open=0.35@0-100'],
    seed: "it's 7",
  };
  const said = override({ format: 1, extends: 'default' }, readFlags(flags), presets);
  expect('document' in said && resolve(said.document, presets).input).toEqual(resolve(document, presets).input);
});

test('a lever the preset has and the document has not is taken away', () => {
  const withPolicy = [...presets.keys()].find(
    (id) => resolve({ format: 1, extends: id }, presets).input.policy.length > 0,
  );
  if (withPolicy === undefined) return;
  const text = command({ format: 1, extends: withPolicy, policy: [] });
  expect(text).toMatch(/--lever \w+=0/);
});

test('what flags cannot say goes in on standard input', () => {
  const document: ScenarioDocument = {
    format: 1,
    extends: 'default',
    events: [{ quarter: 90, kind: 'paradigmShift', size: 0.9 }],
  };
  for (const one of [document, { format: 1, id: 'own', regions: [{ id: 'r' }] } as const]) {
    expect(command(one)).toBe(`npm run -s jiqun -- run - <<'JSON'\n${JSON.stringify(one)}\nJSON`);
  }
});

test('a document that goes in whole says what made it; flags have no place for that', () => {
  const provenance = { engine: '0123456789ab', fingerprint: '0123456789abcdef' };
  const own: ScenarioDocument = { format: 1, id: 'own', regions: [{ id: 'r' }] };
  expect(commandLine(own, presets, provenance)).toContain(JSON.stringify({ ...own, ...provenance }));
  expect(commandLine({ format: 1, extends: 'default' }, presets, provenance)).toBe('npm run -s jiqun -- run default');
});

test('industry and place are flags of their own, whatever is set beside them', () => {
  const document: ScenarioDocument = {
    format: 1,
    extends: 'default',
    industry: 'heavy',
    place: 'inland',
    assumptions: { landNeed: 2 },
  };
  expect(command(document)).toBe('npm run -s jiqun -- run default --industry heavy --place inland --set landNeed=2');
});

test('worlds a calibration found, and money, go along as the document: no flag can say them', () => {
  const plausible = { today: 4, worlds: [{ seed: 'w', assumptions: { marketGrowth: 0.01 } }] };
  for (const more of [{ plausible }, { money: { name: { en: 'million yuan', zh: '百万元' }, worth: 3 } }]) {
    const document: ScenarioDocument = { format: 1, extends: 'default', ...more };
    const [line, written] = command(document).split(" <<'JSON'\n");
    expect(line).toBe('npm run -s jiqun -- run -');
    expect(JSON.parse(written!.replace(/\nJSON$/, ''))).toEqual(document);
  }
});
