/** The dots of a front of policies: those found, the packages begun with, and doing nothing. */
import type { Text } from '../../engine/index.ts';
import {
  type FoundFront,
  type Goal,
  type Language,
  type MoveDocument,
  type PolicyScores,
} from '../../experiments/index.ts';
import { percent } from '../parts/format.ts';
import { useScenario } from '../studio/studio-context.ts';
import type { LabSession } from './lab-session.ts';
import { goalPairs } from './policy-search.ts';
import { shortName } from '../levers/policy-edit.ts';
import { labText, type LabText } from './text/text.ts';

/** A dot of the front. */
export interface Dot {
  /** What it is called in both languages. */
  readonly names: Text;
  readonly kind: 'front' | 'package' | 'alone';
  readonly policy: readonly MoveDocument[];
  readonly inSearch: PolicyScores;
  /** In futures it was not chosen by; undefined while the search is under way. */
  readonly onFresh?: PolicyScores;
}

const inBoth = (say: (text: LabText, lang: Language) => string): Text => ({
  en: say(labText.en, 'en'),
  zh: say(labText.zh, 'zh'),
});

export function useDots({ search }: LabSession): {
  readonly dots: readonly Dot[];
  readonly goals: readonly [Goal, Goal];
} {
  const { packages } = useScenario();
  const result = search.result.value;
  const packageNames = ({ name = '', strength }: FoundFront['packages'][number]): Text => {
    const label = packages[name]?.label ?? { en: name, zh: name };
    return inBoth((_text, lang) => `${shortName(label[lang])} ${percent(lang, strength)}`);
  };
  if (search.state.value.running || result === undefined)
    return {
      goals: goalPairs[search.pair.value],
      dots: search.soFar.value.map((one, k) => ({
        ...one,
        kind: 'front',
        names: inBoth((text) => text.policyNumber(k + 1)),
      })),
    };
  const { found, goals } = result;
  return {
    goals,
    dots: [
      { ...found.alone, kind: 'alone', names: inBoth((text) => text.aloneDot) },
      ...found.packages.map((one) => ({
        ...one,
        kind: 'package' as const,
        names: packageNames(one),
      })),
      ...found.front.map((one, k) => ({
        ...one,
        kind: 'front' as const,
        names: inBoth((text) => text.policyNumber(k + 1)),
      })),
    ],
  };
}
