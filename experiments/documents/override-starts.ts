import type { Fault } from '../words/faults.ts';
import type { WrittenChange } from './override-syntax.ts';
import type { Overrides } from './override-words.ts';
import type { Scenario } from './scenario.ts';
import { beyondFault } from './started-package.ts';

/** The quarter in which a change starts; undefined for a package the scenario does not have. */
export function startOf(change: WrittenChange, { packages }: Pick<Scenario, 'packages'>): number | undefined {
  if (change.flag === 'set') return 0;
  if (change.flag !== 'package') return change.value.from ?? 0;
  const { name, from } = change.value;
  return Object.hasOwn(packages, name) ? (from ?? packages[name]?.start) : undefined;
}

/** Changes that start after the end of the run and would silently do nothing; packages are reported last. */
export function lateFaults({ changes, place }: Overrides, scenario: Pick<Scenario, 'packages' | 'quarters'>): Fault[] {
  const inTurn = changes.toSorted((a, b) => Number(a.flag === 'package') - Number(b.flag === 'package'));
  return inTurn.flatMap((change) => {
    const from = startOf(change, scenario);
    if (from === undefined || from < scenario.quarters) return [];
    return [beyondFault(place(change.flag, change.written), from, scenario.quarters)];
  });
}
