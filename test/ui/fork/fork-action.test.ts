import { describe, expect, test } from 'vitest';
import {
  OWN_POLICY,
  packageMoves,
  policyFrom,
  presets,
  scenarioOf,
  type MoveDocument,
} from '../../../experiments/index.ts';
import { atStrength, firstChoice, forkAction, forkChoices } from '../../../ui/fork/fork-action.ts';
import { actionName, leversOf } from '../../../ui/fork/action-name.ts';

const scenario = scenarioOf({ format: 1, extends: 'default' }, presets);
const choices = forkChoices(scenario, scenario);
const upgrade = packageMoves(scenario, 'upgrade', 0);
const actionOf = (policy: readonly MoveDocument[]) => forkAction({ ...scenario, policy }, choices)!;

describe('what acting is', () => {
  test('is proposed where nothing is done, and no document holds it then', () => {
    const action = actionOf([]);
    expect([action.name, action.from, action.strength]).toEqual(['upgrade', undefined, 1]);
  });

  test('is a package begun in any quarter, at any strength', () => {
    expect(actionOf(policyFrom(upgrade, 88))).toMatchObject({ name: 'upgrade', from: 88, strength: 1 });
    const weak = actionOf(policyFrom(atStrength(upgrade, 0.45), 60));
    expect(weak.name).toBe('upgrade');
    expect(weak.strength).toBeCloseTo(0.45, 2);
  });

  test('is a policy of its own where one bar differs', () => {
    const [first, ...others] = policyFrom(upgrade, 88);
    expect(actionOf([...others, { ...first!, level: 0.3 }]).name).toBeUndefined();
    expect(actionOf([...others, { ...first!, from: 92 }]).name).toBeUndefined();
    expect(actionOf(others).name).toBeUndefined();
    expect(actionOf([...policyFrom(upgrade, 88), { lever: 'lead', level: 0, from: 0 }]).name).toBe('upgrade');
  });

  test('is nothing where nothing can be proposed', () => {
    expect(forkAction({ ...scenario, packages: {}, policy: [] }, [])).toBeUndefined();
  });

  test('that begins after the end is not taken for acting', () => {
    expect(actionOf(policyFrom(upgrade, 400)).from).toBeUndefined();
  });

  test('of a preset with a policy of its own is that policy', () => {
    const zhejiang = scenarioOf({ format: 1, extends: 'zhejiang' }, presets);
    const there = forkChoices(zhejiang, zhejiang);
    expect(there[0]!.name).toBe(OWN_POLICY);
    expect(forkAction(zhejiang, there)!.name).toBe(OWN_POLICY);
    expect(firstChoice(there)!.name).not.toBe(OWN_POLICY);
  });

  test('leaves out packages of regions that are not there', () => {
    const west = scenarioOf({ format: 1, extends: 'west' }, presets);
    const alone = { ...west, regions: west.regions.filter(({ id }) => id !== 'west') };
    const names = forkChoices(alone, undefined).map(({ name }) => name);
    expect(names).not.toContain('roadsWest');
    expect(names).toContain('upgrade');
  });
});

describe('what acting is called', () => {
  test.each(['en', 'zh'] as const)('in %s', (lang) => {
    const names = [policyFrom(upgrade, 88), policyFrom(atStrength(upgrade, 0.5), 88), upgrade.slice(1)].map((policy) =>
      actionName(actionOf(policy), scenario, lang),
    );
    expect(names).toEqual(
      {
        en: ['Upgrade', 'Upgrade at 50%', 'your own policy'],
        zh: ['升级', '升级（力度 50%）', '自定政策'],
      }[lang],
    );
  });

  test('its levers stand in the lane, with their level where it is one', () => {
    expect(leversOf(actionOf(upgrade), 'en').short).toBe('6 levers, 0.80 each');
    expect(leversOf(actionOf([{ lever: 'green', level: 0.4, from: 8 }]), 'zh').short).toBe('环境规制 0.40');
    expect(leversOf(actionOf([...upgrade.slice(2), { lever: 'green', level: 0.4, from: 8 }]), 'en').short).toBe(
      '5 levers',
    );
  });
});
