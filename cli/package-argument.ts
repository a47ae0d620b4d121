import type { Text } from '../engine/index.ts';
import { printable, inBothLanguages, quotedValue, type Fault } from '../experiments/index.ts';
import { oneOfWords } from './one-of-words.ts';
import type { WantedScenario } from './scenario-argument.ts';

/** The fault of a command that needs a package and got none; names those there are. */
export function packageWanted(wanted: WantedScenario | undefined): Fault {
  const names = Object.keys(wanted?.scenario.packages ?? {});
  const any = { en: 'a package of the scenario', zh: '情景中的一个政策组合' };
  const listed = names.length === 0 ? any : oneOfWords(names);
  return { path: '--package', found: quotedValue(undefined), allowed: listed };
}

/** What a package is called in a report. */
export function packageLabel(name: string, { scenario }: WantedScenario): Text {
  const { en, zh } = scenario.packages[name]?.label ?? inBothLanguages(name);
  return { en: printable(en), zh: printable(zh) };
}

/** The same in a sentence: what stands before the colon or comma that goes into detail. */
export function shortLabel(label: string): string {
  return /^([^:：,，]{2,})[:：,，]/.exec(label)?.[1] ?? label;
}
