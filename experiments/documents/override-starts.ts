import type { Fault } from '../words/faults.ts';
import { firstOpenQuarter, leverStart } from './open-quarter.ts';
import type { WrittenChange } from './override-syntax.ts';
import type { Overrides } from './override-words.ts';
import type { Scenario } from './scenario.ts';
import { beyondFault, measuredFault } from './started-package.ts';

/** The quarter in which a change starts; undefined for a package the scenario does not have. */
export function startOf(change: WrittenChange, scenario: Pick<Scenario, 'packages' | 'plausible'>): number | undefined {
  if (change.flag === 'set') return 0;
  if (change.flag === 'lever') return leverStart(change, scenario);
  if (change.flag === 'off') return change.value.from ?? 0;
  const { packages } = scenario;
  const { name, from } = change.value;
  return Object.hasOwn(packages, name) ? (from ?? packages[name]?.start) : undefined;
}

/**
 * Changes that start after the end of the run and would silently do nothing, and policy that starts in a measured past,
 * which no plausible world was found with; packages are reported last.
 */
export function startFaults(
  { changes, place }: Overrides,
  scenario: Pick<Scenario, 'packages' | 'plausible' | 'quarters'>,
): Fault[] {
  const { quarters } = scenario;
  const open = firstOpenQuarter(scenario);
  const inTurn = changes.toSorted((a, b) => Number(a.flag === 'package') - Number(b.flag === 'package'));
  return inTurn.flatMap((change) => {
    const from = startOf(change, scenario);
    const isPolicy = change.flag === 'lever' || change.flag === 'package';
    if (from === undefined) return [];
    if (from >= quarters) return [beyondFault(place(change.flag, change.written), from, quarters)];
    return isPolicy && from < open ? [measuredFault(place(change.flag, change.written), from, open, quarters)] : [];
  });
}
