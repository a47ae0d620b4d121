/** What acting is called. */
import { leverIds, levers } from '../../engine/index.ts';
import { OWN_POLICY, percent, type Language, type Scenario } from '../../experiments/index.ts';
import type { ForkAction } from './fork-action.ts';
import { forkText } from './text/text.ts';

/** Name of a package and what its label says of it; other labels have no such two parts. */
export function partsOfLabel(label: string): readonly [name: string, detail: string] {
  const [, name, detail] = /^([^:：]{2,})[:：]\s*(.+)$/.exec(label) ?? [];
  return name === undefined || detail === undefined ? [label, ''] : [name, detail];
}

export function choiceName(name: string, scenario: Scenario, lang: Language): readonly [name: string, detail: string] {
  const text = forkText[lang];
  if (name === OWN_POLICY) return [text.own, text.ownLong];
  const found = Object.hasOwn(scenario.packages, name) ? scenario.packages[name] : undefined;
  return found === undefined ? [name, ''] : partsOfLabel(found.label[lang]);
}

export function actionName({ name, strength }: ForkAction, scenario: Scenario, lang: Language): string {
  const text = forkText[lang];
  const whole = name === undefined ? text.custom : choiceName(name, scenario, lang)[0];
  return Math.round(100 * strength) === 100 ? whole : text.atStrength(whole, percent(lang, strength));
}

/** Its levers in words, those that are strongest first in the order of the catalogue; with their level where it is one. */
export function leversOf({ policy }: ForkAction, lang: Language): { readonly long: string; readonly short: string } {
  const levelOf = new Map(policy.map(({ lever, level }) => [lever, level]));
  const names = leverIds.filter((id) => levelOf.has(id)).map((id) => levers[id].label[lang]);
  const levels = [...new Set(levelOf.values())];
  return forkText[lang].lane(names, levels.length === 1 ? levels[0]!.toFixed(2) : undefined);
}
