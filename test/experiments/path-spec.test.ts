import { describe, expect, it } from 'vitest';
import { parameters } from '../../engine/index.ts';
import {
  basePath,
  baselineOf,
  comparableFaults,
  faultText,
  parseDocument,
  parsePathSpec,
  pathRuns,
  presets,
  regionIndex,
  resolve,
  type Fault,
  type PathDocument,
  type PathSpec,
  type ScenarioDocument,
} from '../../experiments/index.ts';

const what = { en: 'something', zh: '某事' };
const document: ScenarioDocument = {
  format: 1,
  extends: 'default',
  policy: [{ lever: 'green', level: 0.5, from: 10 }],
  packages: {
    roads: { label: what, start: 30, policy: [{ lever: 'infra', level: 0.8, from: 4 }] },
    nothing: { label: what, start: 30, policy: [] },
    idle: { label: what, start: 30, policy: [{ lever: 'rd', level: 0 }] },
  },
};

function spec(written: string): PathSpec {
  const parsed = parsePathSpec(written);
  if ('faults' in parsed) throw new Error(parsed.faults.map((fault) => faultText(fault, 'en')).join('; '));
  return parsed.path;
}

const messages = (checked: object): string[] =>
  'faults' in checked ? (checked.faults as Fault[]).map((fault) => faultText(fault, 'en')) : [];
const compared = (...paths: (PathSpec | PathDocument)[]) => pathRuns(document, [basePath, ...paths], presets);
const policyOf = (written: string): string[] => {
  const runs = compared(spec(written));
  if ('faults' in runs) throw new Error(messages(runs).join('; '));
  return runs.runs[1]!.input.policy.map(({ lever, level, from }) => `${lever}=${level}@${from}`);
};

describe('a path on the command line', () => {
  it('is the scenario itself when nothing follows the name', () => {
    expect(spec('base=')).toMatchObject({ name: 'base', overrides: { changes: [] } });
    expect(policyOf('same=')).toEqual(['green=0.5@10']);
  });

  it('takes a package, at its own start or another', () => {
    expect(policyOf('a=@roads')).toEqual(['green=0.5@10', 'infra=0.8@34']);
    expect(policyOf('a=@roads@50')).toEqual(['green=0.5@10', 'infra=0.8@54']);
  });

  it('takes levers in place of the scenario’s own', () => {
    expect(policyOf('a=rd=0.8@60,func=0.8@60~8')).toEqual(['green=0.5@10', 'func=0.8@60', 'rd=0.8@60']);
    expect(policyOf('a=green=1@20')).toEqual(['green=1@20']);
  });

  it('takes mechanisms, assumptions and all of them together', () => {
    const { name, overrides } = spec('A b=@roads@50, off:politicalLockIn@20,set:chainShares=0.1,0.8,0.1,rd=0.5');
    expect([name, overrides.changes]).toEqual([
      'A b',
      [
        { flag: 'package', written: 'roads@50', value: { name: 'roads', from: 50 } },
        { flag: 'off', written: 'politicalLockIn@20', value: { mechanism: 'politicalLockIn', from: 20 } },
        { flag: 'set', written: 'chainShares=0.1,0.8,0.1', value: { id: 'chainShares', value: [0.1, 0.8, 0.1] } },
        { flag: 'lever', written: 'rd=0.5', value: { lever: 'rd', level: 0.5, from: 0 } },
      ],
    ]);
    const runs = compared(spec('a=off:politicalLockIn@20,set:gw=0.005'));
    expect('runs' in runs && runs.runs[1]!.input).toMatchObject({
      mechanismsOff: [{ mechanism: 'politicalLockIn', from: 20 }],
      regions: [{ wageGrowth: 0.005 }],
    });
  });

  it('says every fault in place', () => {
    expect(messages(parsePathSpec('rd'))[0]).toContain('--path: found "rd", allowed NAME=SPEC');
    expect(messages(parsePathSpec('a=rd=9,reserch=1,off:luck,@'))).toEqual([
      '--path a=rd=9: found 9, allowed a level from 0 to 1',
      expect.stringContaining('--path a=reserch=1: found "reserch", allowed one of rd'),
      expect.stringContaining('--path a=off:luck: found "luck", allowed one of functionalLockIn'),
      '--path a=@: found "", allowed NAME[@from]',
    ]);
  });
});

describe('paths that are compared', () => {
  it('say where they leave the scenario', () => {
    const runs = compared(
      spec('a=@roads'),
      spec('b=rd=1@40,off:politicalLockIn@20'),
      spec('c=set:gw=0.005'),
      spec('d='),
      {
        name: 'e',
        from: 70,
        policy: [],
      },
    );
    expect('runs' in runs && runs.runs.map(({ from }) => from)).toEqual([undefined, 30, 20, 0, undefined, 70]);
  });

  it('run a document’s own paths along them', () => {
    const runs = compared({
      name: 'Open',
      from: 40,
      policy: [{ lever: 'open', level: 0.8, from: 40 }],
      mechanismsOff: [{ mechanism: 'externalities' }],
    });
    expect('runs' in runs && runs.runs[1]!.input).toMatchObject({
      policy: [{ lever: 'open', from: 40 }],
      mechanismsOff: [{ mechanism: 'externalities', from: 40 }],
    });
  });

  it('start from the scenario as it was changed, and the baseline from it or from the preset', () => {
    const mine: ScenarioDocument = { format: 1, extends: 'default', quarters: 90, assumptions: { wageGrowth: 0.004 } };
    const grown = (follows: boolean) => {
      const runs = pathRuns(mine, [basePath, spec('a=rd=1@20')], presets, {
        baseline: baselineOf(mine, follows, presets),
      });
      return 'runs' in runs ? runs.runs.map(({ input }) => [input.quarters, input.regions[0]!.wageGrowth]) : runs;
    };
    expect(grown(true)).toEqual([
      [90, 0.004],
      [90, 0.004],
    ]);
    expect(grown(false)).toEqual([
      [90, parameters.wageGrowth.default],
      [90, 0.004],
    ]);
    const root: ScenarioDocument = { ...mine, id: 'mine' };
    delete (root as { extends?: string }).extends;
    expect(baselineOf(root, false, presets)).toBe(root);
  });

  it('are at least two, with names of their own', () => {
    expect(messages(pathRuns(document, [basePath], presets))).toEqual([
      '--path: found 1 of them, allowed at least two: a baseline such as base= and something to compare',
    ]);
    expect(messages(compared(spec('base=rd=1')))).toEqual(['--path: found "base", allowed a name used only once']);
  });

  it('use packages the scenario has, and that do something', () => {
    expect(messages(compared(spec('a=@rods'), spec('b=@nothing'), spec('c=@idle@5')))).toEqual([
      expect.stringMatching(/^--path a=@rods: found "rods", allowed .*did you mean "roads"/),
      '--path b=@nothing: found the package nothing, which has no lever above level 0, allowed a package with at least one lever above level 0',
      expect.stringContaining('--path c=@idle@5: found the package idle'),
    ]);
  });

  it('fork within the run', () => {
    const beyond = messages(
      compared(spec('a=@roads@200'), spec('b=rd=1@300,off:politicalLockIn@250'), { name: 'c', from: 200 }),
    );
    expect(beyond).toHaveLength(4);
    expect(beyond[0]).toBe(
      '--path a=@roads@200: found quarter 200, after the end of the run, allowed 0 to 199: the run has 200 quarters (start earlier or make the run longer)',
    );
    expect(beyond[3]).toContain('paths.c.from: found quarter 200');
  });

  it('name a region that is not there', () => {
    expect(messages(compared(spec('a=north.rd=1')))).toEqual([
      expect.stringMatching(/^--path a=north\.rd: found "north", allowed region/),
    ]);
  });

  it('have the same quarters and regions', () => {
    const runOf = (name: string, given: ScenarioDocument) => {
      const parsed = parseDocument(given, presets);
      if ('faults' in parsed) throw new Error('faults');
      return { name, ...resolve(parsed.document, presets) };
    };
    const runs = [
      runOf('short', { format: 1, extends: 'default', quarters: 100 }),
      runOf('long', { format: 1, extends: 'default', quarters: 120 }),
      runOf('two', { format: 1, extends: 'west', quarters: 100 }),
    ];
    expect(comparableFaults(runs).map((fault) => faultText(fault, 'en'))).toEqual([
      'long: found 120 quarters, allowed 100, the length of short: paths are compared quarter by quarter (--quarters sets one length for all)',
      expect.stringMatching(/^two: found the regions .*, .*, allowed region, the regions of short, in this order$/),
    ]);
    expect(comparableFaults(runs.slice(0, 1))).toEqual([]);
  });
});

it('a region is found by its id, the first when none is named', () => {
  expect(regionIndex(['east', 'west'], 'west', '--region')).toEqual({ index: 1 });
  expect(regionIndex(['east', 'west'], undefined, '--region')).toEqual({ index: 0 });
  expect(messages(regionIndex(['east', 'west'], 'wesd', '--region'))).toEqual([
    '--region: found "wesd", allowed east, west (did you mean "west"?)',
  ]);
});
