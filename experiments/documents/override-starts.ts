import { parseLever, parseOff, parsePackage } from './override-syntax.ts';
import type { Fault } from '../words/faults.ts';
import type { Overrides } from './override.ts';
import type { Scenario } from './scenario.ts';
import { beyondFault } from './started-package.ts';

/** The quarter in which each change starts, by the flag that makes it; faulty ones are left out. */
export function startsOf(
  { set = [], lever = [], package: names = [], off = [] }: Overrides,
  { packages }: Pick<Scenario, 'packages'>,
): (readonly [flag: string, from: number])[] {
  return [
    ...set.map((item) => [`--set ${item}`, 0] as const),
    ...lever.flatMap((item) => {
      const parsed = parseLever(item);
      return 'move' in parsed ? [[`--lever ${item}`, parsed.move.from] as const] : [];
    }),
    ...off.flatMap((item) => {
      const parsed = parseOff(item);
      return 'off' in parsed ? [[`--off ${item}`, parsed.off.from ?? 0] as const] : [];
    }),
    ...names.flatMap((item) => {
      const parsed = parsePackage(item);
      const found =
        'package' in parsed && Object.hasOwn(packages, parsed.package.name) ? packages[parsed.package.name] : undefined;
      return 'package' in parsed && found !== undefined
        ? [[`--package ${item}`, parsed.package.from ?? found.start] as const]
        : [];
    }),
  ];
}

/** Changes that start after the end of the run and would do nothing without a word. */
export function lateFaults(overrides: Overrides, scenario: Pick<Scenario, 'packages' | 'quarters'>): Fault[] {
  const { quarters } = scenario;
  return startsOf(overrides, scenario).flatMap(([flag, from]) =>
    from >= quarters ? [beyondFault(flag, from, quarters)] : [],
  );
}
