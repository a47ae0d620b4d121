// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { packageMoves, presets, scenarioOf } from '../../../experiments/index.ts';
import { PackageButtons } from '../../../ui/levers/package-buttons.tsx';
import { packagesInForce, withPackageInstead } from '../../../ui/levers/policy-edit.ts';
import { regionAt, viewOf } from '../../../ui/studio/view.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { quietParts } from '../studio/draw-with.tsx';

function drawn() {
  const parts = quietParts('en');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() =>
    render(
      <StudioContext.Provider value={parts}>
        <PackageButtons />
      </StudioContext.Provider>,
      root,
    ),
  );
  const press = (name: string): void => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
    void act(() => button.click());
  };
  const pressed = (): (string | null)[] => [...root.querySelectorAll('[aria-pressed=true]')].map((b) => b.textContent);
  return { root, press, pressed, document: parts.document };
}

test('a second package takes the place of the first, unless it is added to it', () => {
  const { root, press, pressed, document: made } = drawn();
  press('Upgrade');
  press('Protect');
  expect(pressed()).toEqual(['Protect']);
  expect(root.querySelector('.packages-replaced')!.textContent).toContain('Upgrade');
  press('Keep both instead');
  expect(pressed()).toEqual(['Upgrade', 'Protect']);
  expect(root.querySelector('.packages-replaced')).toBeNull();
  made.undo();
  made.undo();
  expect(made.scenario.value.policy).toHaveLength(packageMoves(made.scenario.value, 'upgrade').length);
});

test('the sentence about it goes with the next change', () => {
  const { root, press, document: made } = drawn();
  press('Upgrade');
  press('Protect');
  void act(() => made.changePolicy([], 'commit'));
  expect(root.querySelector('.packages-replaced')).toBeNull();
});

test('of a package and its parts the whole is in force', () => {
  const west = scenarioOf({ format: 1, extends: 'west' }, presets);
  const names = Object.keys(west.packages);
  const inForce = packagesInForce(
    west.policy,
    names.map((name) => packageMoves(west, name)),
  );
  expect(names.filter((_name, k) => inForce[k])).toHaveLength(1);
});

test('a part of a package in force says what holds it, and a document is about the region it names', () => {
  const { root, document: made } = drawn();
  void act(() => made.change({ format: 1, extends: 'west' }, 'commit'));
  const titles = [...root.querySelectorAll('.chip')].map((chip) => chip.getAttribute('title'));
  expect(root.querySelectorAll('[aria-pressed=true]')).toHaveLength(1);
  void act(() =>
    [...root.querySelectorAll<HTMLButtonElement>('.link')].find((link) => /more/.test(link.textContent))?.click(),
  );
  expect([...titles, ...[...root.querySelectorAll('.chip')].map((chip) => chip.getAttribute('title'))]).toContain(
    'Logistics: roads and terminals, the other half of the support (recommendation 7) (in force as a part of Support the West)',
  );
  const west = scenarioOf({ format: 1, extends: 'west' }, presets);
  expect(regionAt(west.regions, viewOf(west.view).region!)).toBe(1);
});

test('levers that belong to no package stay when one takes the place of another', () => {
  const [mine, first, second] = [
    { lever: 'green', level: 0.3, from: 8 },
    { lever: 'rd', level: 0.5, from: 60 },
    { lever: 'protect', level: 0.5, from: 60 },
  ] as const;
  expect(withPackageInstead([mine, first], [second], [[first]], ['cluster'])).toEqual([mine, second]);
});

test('where the past is measured a package begins today, whatever it says itself', () => {
  const { press, pressed, document: made } = drawn();
  const today = made.scenario.value.packages['upgrade']!.start + 20;
  const plausible = { today, worlds: [{ seed: 'one', assumptions: {} }] };
  void act(() => made.change({ format: 1, extends: 'default', plausible }, 'commit'));
  press('Upgrade');
  expect(pressed()).toEqual(['Upgrade']);
  expect(made.scenario.value.policy).toEqual(packageMoves(made.scenario.value, 'upgrade', today));
});
