import { describe, expect, test } from 'vitest';
import {
  packageMoves,
  presets,
  scenarioOf,
  type PathDocument,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import {
  attributionCommand,
  comparisonCommand,
  industriesCommand,
  windowCommand,
  type CommandPath,
  type ComparisonCommand,
} from '../../../ui/compare/compare-command.ts';

const document: ScenarioDocument = { format: 1, extends: 'default' };
const ground = { document, presets, region: 'region', count: 30, scope: 'odds' } as const;
const base: CommandPath = { name: 'Do nothing', path: { name: 'base', policy: [] } };
const rd: PathDocument = { name: 'x', policy: [{ lever: 'rd', level: 0.8, from: 60, ramp: 8 }] };
const asked: ComparisonCommand = {
  ...ground,
  paths: [base, { name: 'Mine', path: rd }],
  follows: true,
  against: 'Do nothing',
  indicator: 'valueAdded',
  precision: 0,
  equalCost: false,
};
const call = 'npm run -s jiqun --';

describe('a comparison', () => {
  test('of bars, in the words of a path', () => {
    expect(comparisonCommand(asked)).toBe(
      `${call} compare default --path 'Do nothing=' --path Mine=rd=0.8@60~8 --seeds 30 --indicator valueAdded`,
    );
  });

  test('with everything that decides its numbers', () => {
    const words = comparisonCommand({ ...asked, against: 'Mine', scope: 'all', precision: 0.05, equalCost: true });
    expect(words).toContain('--against Mine --seeds 30 --worlds 2 --indicator valueAdded --precision 5% --equal-cost');
    expect(comparisonCommand({ ...asked, scope: 'none' })).toContain('--odds luck');
  });

  test('of one draw on show asks about all draws of its phrase', () => {
    const words = [asked, { ...asked, follows: false }].map((one) =>
      comparisonCommand({ ...one, document: { ...document, seed: '8/17' } }),
    );
    for (const text of words) expect(text).toContain(' --seed 8 ');
  });

  test('without the policy that the person has set, which is a path like others', () => {
    const preset = [...presets.keys()].find((id) => (presets.get(id) as ScenarioDocument).policy?.length);
    const words = comparisonCommand({ ...asked, document: { format: 1, extends: preset! } });
    expect(words).toMatch(/compare \w+ --lever \w+=0/);
  });

  test('whose baseline is the scenario as it was shipped', () => {
    const words = comparisonCommand({
      ...asked,
      follows: false,
      document: { ...document, seed: 'x', assumptions: { wageGrowth: 0.01 } },
    });
    expect(words).toBe(
      `${call} compare default --set wageGrowth=0.01 --baseline default --quarters 200 --seed x --path 'Do nothing=' --path Mine=rd=0.8@60~8 --seeds 30 --indicator valueAdded`,
    );
  });

  test('that a path’s words cannot say goes in as a document with its paths', () => {
    const own: ScenarioDocument = {
      format: 1,
      id: 'own',
      regions: [{ id: 'a' }, { id: 'b' }],
      policy: [{ lever: 'rd', level: 1, from: 0 }],
    };
    const words = comparisonCommand({ ...asked, document: own, region: 'b', follows: false });
    expect(words).toMatch(/^npm run -s jiqun -- compare - --seeds 30 --indicator valueAdded --region b <<'JSON'\n/);
    const sent = JSON.parse(words.split('\n')[1]!) as ScenarioDocument;
    expect(sent.policy).toEqual(own.policy);
    expect(sent.paths).toEqual([{ ...rd, name: 'Mine' }]);
  });
});

test('a window and an attribution', () => {
  const upgrade: CommandPath = {
    name: 'Upgrade',
    package: 'upgrade',
    path: { name: 'x', from: 60, policy: packageMoves(scenarioOf(document, presets), 'upgrade', 60) },
  };
  expect(windowCommand({ ...ground, count: 12, path: upgrade, starts: { from: 20, to: 180, step: 20 } })).toBe(
    `${call} window default --path Upgrade=@upgrade@60 --from 20..180/20 --seeds 12`,
  );
  expect(attributionCommand({ ...ground, scope: 'all', count: 6, path: upgrade, indicator: 'firms' })).toBe(
    `${call} attribute default --path Upgrade=@upgrade@60 --indicator firms --seeds 6 --worlds 1`,
  );
  // What no word of a command says exactly goes in as a path of the document.
  const named = { ...upgrade, name: 'a=b' };
  const command = attributionCommand({ ...ground, count: 6, path: named, indicator: 'firms' });
  expect(command).toContain('--path path1 ');
  expect(command).toContain('"name":"path1"');
  expect(attributionCommand({ ...ground, count: 6, indicator: 'firms' })).toContain('--mechanisms');
});

describe('which industry for this place', () => {
  test('with the policy of the document, of the whole phrase, in no industry of its own', () => {
    const mine: ScenarioDocument = {
      ...document,
      seed: 'x/17',
      industry: 'heavy',
      place: 'inland',
      policy: [{ lever: 'rd', level: 0.8, from: 60 }],
      paths: [rd],
      study: { replicates: 9 },
    };
    expect(industriesCommand({ ...ground, document: mine, count: 12, scope: 'all' })).toBe(
      `${call} industries default --lever rd=0.8@60 --seed x --seeds 12 --worlds 1`,
    );
  });

  test('a preset keeps its own policy, and says which of its regions', () => {
    expect(industriesCommand({ ...ground, document: { format: 1, extends: 'west' }, region: 'west', count: 6 })).toBe(
      `${call} industries west --seeds 6 --region west`,
    );
  });
});
