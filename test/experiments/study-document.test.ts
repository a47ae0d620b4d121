import { describe, expect, test } from 'vitest';
import {
  addedByPath,
  faultText,
  leverGame,
  packageMoves,
  parseDocument,
  parsePathSpec,
  pathRuns,
  presets,
  resolve,
  sameRuns,
  scenarioOf,
  windowDesign,
  type ScenarioDocument,
} from '../../experiments/index.ts';

const document: ScenarioDocument = { format: 1, extends: 'default' };
const scenario = scenarioOf(document, presets);
const upgrade = packageMoves(scenario, 'upgrade', 60);
const path = { name: 'Upgrade', id: 'path1', from: 60, package: 'upgrade', policy: upgrade } as const;

const faultsOf = (more: object): string[] => {
  const checked = parseDocument({ ...document, ...more }, presets);
  return 'faults' in checked ? checked.faults.map((fault) => faultText(fault, 'en')) : [];
};

describe('a study in a document', () => {
  test('is read with the paths it speaks of', () => {
    expect(
      faultsOf({
        paths: [
          path,
          {
            name: 'Fork',
            id: 'path2',
            from: 90,
            stem: { policy: upgrade },
            parent: 'path1',
            keeps: true,
            policy: upgrade,
          },
        ],
        study: {
          reference: 'path1',
          replicates: 50,
          precision: 0.1,
          worlds: 'all',
          indicator: 'employment',
          equalBudget: true,
          stages: ['base', 'path2'],
          names: { base: 'Left alone' },
          window: { subject: 'path2', replicates: 12, upgraded: 0.9 },
          attribution: { subject: 'decline', replicates: 6 },
        },
      }),
    ).toEqual([]);
    // A study alone is of the paths a comparison starts with.
    expect(faultsOf({ study: { replicates: 50 } })).toEqual([]);
  });

  test.each<readonly [more: object, place: string, allowed: string]>([
    [{ paths: [{ ...path, package: 'upgrad' }] }, 'paths[0].package', 'did you mean "upgrade"?'],
    [{ paths: [{ ...path, from: undefined }] }, 'paths[0].from', ''],
    [{ paths: [{ name: 'x', from: 60, package: 'upgrade' }] }, 'paths[0].policy', 'beside its package'],
    [{ paths: [{ ...path, id: 'base' }] }, 'paths[0].id', 'base is doing nothing'],
    [{ paths: [path, { ...path, name: 'Twice' }] }, 'paths[1].id', 'used only once'],
    [
      { paths: [{ ...path, stem: { policy: [{ lever: 'rd', level: 1, from: 0, region: 'x' }] } }] },
      'stem.policy[0].region',
      'region',
    ],
    [{ paths: [path], study: { reference: 'path2' } }, 'study.reference', 'base, policy, path1'],
    [{ paths: [path], study: { stages: ['base', 'path9'] } }, 'study.stages[1]', 'path1'],
    [{ paths: [path], study: { stages: ['base'] } }, 'study.stages', 'the ids of two paths'],
    [{ paths: [path], study: { window: { subject: 'decline' } } }, 'study.window.subject', 'path1'],
    [{ study: { indicator: 'profit' } }, 'study.indicator', 'one of valueAdded'],
    [{ study: { sheet: 1 } }, 'study.sheet', 'the keys reference'],
  ])('%# is refused in words', (more, place, allowed) => {
    const [fault] = faultsOf(JSON.parse(JSON.stringify(more)) as object);
    expect(fault).toContain(place);
    expect(fault).toContain(allowed);
  });
});

describe('what a path adds', () => {
  const spec = (written: string) => {
    const parsed = parsePathSpec(written);
    if ('faults' in parsed) throw new Error(written);
    return parsed.path;
  };
  const added = (written: string, of = document) => {
    const checked = addedByPath(of, spec(written), presets, '--path');
    if ('faults' in checked) throw new Error(faultText(checked.faults[0]!, 'en'));
    return checked;
  };

  test('is the package when it is one: the same window, the same game', () => {
    const starts = { from: 40, to: 80, step: 40 };
    const inputs = (subject: Parameters<typeof windowDesign>[1]) => {
      const made = windowDesign(document, subject, presets);
      if ('faults' in made) throw new Error('no window');
      return made.design.inputs;
    };
    expect(inputs({ added: added('mine=@upgrade@72'), starts })).toEqual(inputs({ package: 'upgrade', starts }));
    const { moves, start } = added('mine=@upgrade@72');
    expect(moves).toEqual(packageMoves(scenario, 'upgrade', 72));
    expect(start).toBe(72);
  });

  test('moves as a whole, its first bar to the start', () => {
    const mine = added('mine=rd=0.6@30,train=0.4@50-70');
    const made = windowDesign(document, { added: mine, starts: { from: 100, to: 100, step: 1 } }, presets);
    if ('faults' in made) throw new Error('no window');
    expect(made.design.subject).toBe('mine');
    expect(made.design.inputs[1]!.policy.map(({ lever, from, to }) => [lever, from, to])).toEqual([
      ['rd', 100, 184],
      ['train', 120, 140],
    ]);
  });

  test('takes the place of bars of its own lever, and only where it takes part', () => {
    const own: ScenarioDocument = {
      ...document,
      policy: [
        { lever: 'rd', level: 0.2, from: 0 },
        { lever: 'open', level: 0.3, from: 0 },
      ],
    };
    const mine = added('mine=rd=0.6@30', own);
    expect(mine.replaced).toEqual([{ lever: 'rd', level: 0.2, from: 0 }]);
    const game = leverGame(mine.alone, mine.moves, presets, mine.replaced);
    const bars = (present: readonly boolean[]) =>
      resolve(game.among(present), presets).input.policy.map(({ lever, level, from }) => [lever, level, from]);
    expect(game.players.map(({ id }) => id)).toEqual(['rd']);
    expect(bars([false])).toEqual([
      ['open', 0.3, 0],
      ['rd', 0.2, 0],
    ]);
    expect(bars([true])).toEqual([
      ['open', 0.3, 0],
      ['rd', 0.6, 30],
    ]);
    // Until it starts, what it replaces goes on.
    const made = windowDesign(own, { added: mine, starts: { from: 100, to: 100, step: 1 } }, presets);
    if ('faults' in made) throw new Error('no window');
    expect(made.design.inputs[1]!.policy.map(({ lever, level, from, to }) => [lever, level, from, to])).toEqual([
      ['open', 0.3, 0, 184],
      ['rd', 0.2, 0, 100],
      ['rd', 0.6, 100, 184],
    ]);
  });

  test('acts in the world of the path', () => {
    const mine = added('mine=rd=0.6@30,off:externalities@20,set:wageGrowth=0');
    expect(resolve(mine.alone, presets).input).toMatchObject({
      policy: [],
      mechanismsOff: [{ mechanism: 'externalities', from: 20 }],
    });
    expect(resolve(mine.alone, presets).input.regions[0]!.wageGrowth).toBe(0);
  });

  test('has to be something', () => {
    const checked = addedByPath(document, spec('mine=off:externalities'), presets, '--path mine');
    expect('faults' in checked && faultText(checked.faults[0]!, 'en')).toContain('adds no policy');
  });
});

test('paths that run alike are named with the one they run as', () => {
  const made = pathRuns(
    document,
    [
      { name: 'base' },
      { name: 'late', policy: [{ lever: 'rd', level: 0.5, from: 500 }] },
      path,
      { ...path, name: 'Again' },
    ],
    presets,
  );
  if ('faults' in made) throw new Error('no runs');
  expect(sameRuns(made.runs)).toEqual([
    { name: 'late', as: 'base' },
    { name: 'Again', as: 'Upgrade' },
  ]);
});
