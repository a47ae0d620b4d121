/** What would arrive of a package today, and that nothing that can be decided begins before. */
import { expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import {
  arrivalFigures,
  arrivals,
  firstOpenQuarter,
  forkStarts,
  fromToday,
  override,
  packagesFrom,
  presets,
  readFlags,
  scenarioOf,
  searchFaults,
  startFaults,
  createSearchProblem,
  type Arrivals,
  type ScenarioDocument,
} from '../../experiments/index.ts';

const today = 24;
const worlds = Array.from({ length: 4 }, (_, k) => ({ seed: `luck/${k + 1}`, assumptions: { initialFirms: 20 + k } }));
const place: ScenarioDocument = {
  format: 1,
  extends: 'default',
  quarters: 64,
  plausible: { today, worlds },
};

function found(document: ScenarioDocument): Arrivals {
  const search = arrivals(document, presets);
  const first = search.next([]);
  if (first.done === true) throw new Error('nothing asked');
  const told = search.next(first.value.inputs.map((input) => arrivalFigures(today)(run(input))));
  if (told.done !== true || told.value === undefined) throw new Error('nothing told');
  return told.value;
}
const arrivalOf = (document: ScenarioDocument, name: string) =>
  found(document).packages.find((one) => one.package === name)!;

/** Money is no matter. */
const rich: ScenarioDocument = { ...place, mechanismsOff: [{ mechanism: 'budgetConstraint' }] };

test('a government with money, staff and a free hand pays and does nearly all', () => {
  const { kept, paid, staffed, arrives, failing } = arrivalOf(rich, 'upgrade');
  expect(paid).toBe(1);
  expect(Math.min(kept, paid, staffed)).toBeGreaterThan(0.7);
  expect(arrives).toBeCloseTo(kept * paid * staffed, 1);
  expect(failing).toBe(0);
});

test('each of the three reasons is told by its own number', () => {
  const poor = { ...place, assumptions: { grant: 0, valueTax: 0, landShare: 0, creditLimit: 0, reserveUse: 0 } };
  const broke = arrivalOf(poor, 'upgrade');
  expect(broke.paid).toBeLessThan(0.3);
  expect(broke.failing).toBe(1);
  const thin = arrivalOf({ ...rich, assumptions: { staffSpan: 1 } }, 'upgrade');
  expect(thin.staffed).toBeLessThan(0.5);
  // Six programmes of .8 for people enough for one.
  expect(thin.staffed).toBeCloseTo(1 / (4.8 * thin.paid), 1);
  // Old employers lobby from the first quarters on.
  const captured = arrivalOf(
    { ...rich, assumptions: { incumbentAge: 4, lobbying: 0.5, captureDecay: 0.001, concentrationReference: 0.001 } },
    'upgrade',
  );
  expect(captured.kept).toBeLessThan(arrivalOf(rich, 'upgrade').kept - 0.1);
});

test('whatever can be decided begins today', () => {
  const document = fromToday(place, presets);
  const scenario = scenarioOf(document, presets);
  expect(Object.values(scenario.packages).every(({ start }) => start === today)).toBe(true);
  expect(scenario.paths.length).toBe(4);
  for (const { policy = [], from } of scenario.paths) {
    expect(from).toBe(today);
    expect(policy.length).toBeGreaterThan(0);
    expect(policy.every((move) => move.from >= today)).toBe(true);
  }
  expect(packagesFrom(document, today, presets)).toContain('upgrade');
  expect(firstOpenQuarter(scenario)).toBe(today);
  expect(firstOpenQuarter({})).toBe(0);
  expect(Math.min(...forkStarts(64, today))).toBe(today);
  const question = {
    goals: [
      { id: 'cost', direction: 'min' },
      { id: 'upgraded', direction: 'max' },
    ],
  } as const;
  expect(searchFaults(question, document, presets)).toEqual([]);
  const { space, starts } = createSearchProblem(document, question, presets);
  expect(space.from).toBe(today);
  expect(starts.flatMap(({ moves }) => moves).every(({ from }) => from >= today)).toBe(true);
});

test('a change laid over it begins today unless it says when, and never before', () => {
  const document = fromToday(place, presets);
  const scenario = scenarioOf(document, presets);
  const starting = (lever: string, packages: string) => {
    const overrides = readFlags({ lever: [lever], package: [packages] });
    const changed = override(document, overrides, presets);
    if ('faults' in changed) throw new Error('unexpected fault');
    return {
      starts: new Set(changed.document.policy?.map(({ from }) => from)),
      faults: startFaults(overrides, scenario).map(({ path }) => path),
    };
  };
  expect(starting('rd=0.5', 'upgrade')).toEqual({ starts: new Set([today]), faults: [] });
  expect(starting(`rd=0.5@${today}`, `upgrade@${today}`).faults).toEqual([]);
  expect(starting(`rd=0.5@${today - 1}`, 'upgrade@0').faults).toEqual([
    `--lever rd=0.5@${today - 1}`,
    '--package upgrade@0',
  ]);
  expect(starting('rd=0.5@0', 'upgrade').faults).toEqual(['--lever rd=0.5@0']);
});
