import { expect, test } from 'vitest';
import { run } from '../../../engine/index.ts';
import { applyPackage, presets, resolve } from '../../../experiments/index.ts';
import { identityHex } from '../../../ui/stage/identity.ts';
import { createLives, fateOf, livesOnlyHere } from '../../../ui/compare/firm-lives.ts';

const QUARTERS = 90;
const START = 60;
const document = { format: 1 as const, extends: 'default', quarters: QUARTERS };
const acted = applyPackage(document, { name: 'upgrade', from: START }, presets);
if ('faults' in acted) throw new Error('no such package');
const [base, other] = [document, acted.document].map((one) =>
  createLives(run(resolve(one, presets).input, { panel: true }).panel!),
);

test('two futures share every firm until they part, and not afterwards', () => {
  expect(livesOnlyHere(base!, other!, START - 1)).toBe(0);
  expect(livesOnlyHere(other!, base!, START - 1)).toBe(0);
  expect(livesOnlyHere(other!, base!, QUARTERS - 1)).toBeGreaterThan(0);
  expect(livesOnlyHere(base!, other!, 5 * QUARTERS)).toBe(0);
});

test('the same firm is found in the other future, with its own fate', () => {
  const { identity } = other!.panel.book.firms;
  const serials = [...other!.serials.values()];
  const stranger = serials.find((s) => other!.first[s]! > START + 4 && !base!.serials.has(other!.keys[s]!))!;
  const hex = identityHex(identity, stranger);
  expect(fateOf(base!, hex, QUARTERS - 1)).toMatchObject({ state: 'never', serial: -1 });
  expect(fateOf(other!, hex, 0).state).toBe('notYet');
  expect(fateOf(other!, hex, other!.first[stranger]!).state).toBe('alive');
  const gone = serials.find((s) => other!.last[s]! < QUARTERS - 2)!;
  const fate = fateOf(other!, identityHex(identity, gone), QUARTERS - 1);
  expect(['closed', 'left']).toContain(fate.state);
  expect(fate.quarter).toBeGreaterThanOrEqual(other!.last[gone]!);
});
