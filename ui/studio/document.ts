/** The present document: its content, and how it is changed. */
import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  FIRST_PRESET,
  mostEntries,
  scenarioOf,
  type Language,
  type MoveDocument,
  type Presets,
  type Scenario,
} from '../../experiments/index.ts';
import { calendarOf, type Calendar } from '../facts/calendar.ts';
import { presetDocument } from '../facts/preset-list.ts';
import type { Notices } from './notices.ts';
import { createSteps, type EditPhase, type Steps } from './steps.ts';

export interface DocumentState extends Steps {
  readonly presets: Presets;
  readonly scenario: ReadonlySignal<Scenario>;
  /** The preset the document extends as it is shipped; undefined for one that stands alone. */
  readonly preset: ReadonlySignal<Scenario | undefined>;
  readonly calendar: ReadonlySignal<Calendar>;
  changePolicy(policy: readonly MoveDocument[], phase: EditPhase, key?: string): void;
  /** The policy a drag starts from. */
  policyBefore(): readonly MoveDocument[];
}

export interface DocumentOptions {
  readonly presets: Presets;
  /** Ways of looking at it that are steps of undo too. */
  readonly looks: Readonly<Record<string, Signal<unknown>>>;
  readonly lang: ReadonlySignal<Language>;
  readonly notices: Notices;
}

/** Begins with the first preset. */
export function createDocument({ presets, looks, lang, notices }: DocumentOptions): DocumentState {
  const steps = createSteps(presetDocument(FIRST_PRESET), looks);
  const { document, committed, change } = steps;
  const scenario = computed(() => scenarioOf(document.value, presets));
  const extended = computed(() => document.value.extends);
  return {
    ...steps,
    presets,
    scenario,
    preset: computed(() =>
      extended.value === undefined ? undefined : scenarioOf(presetDocument(extended.value), presets),
    ),
    calendar: computed(() => calendarOf(scenario.value.start, lang.value)),
    changePolicy(policy, phase, key) {
      // A document with more bars could not be opened again.
      if (policy.length > mostEntries.policy && policy.length > scenario.peek().policy.length) {
        notices.show({
          about: 'policy',
          kind: 'fault',
          title: (words) => words.notices.policyFull(mostEntries.policy),
        });
        return;
      }
      notices.dismiss('policy');
      change({ ...committed.peek(), policy }, phase, key);
    },
    policyBefore: () => scenarioOf(committed.peek(), presets).policy,
  };
}
