/**
 * What windows and attributions can be asked about: every path on the table that has a policy, with the levels it is
 * compared with.
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import { scenarioOf, type Presets } from '../../experiments/index.ts';
import { doingNothing } from './compare-command.ts';
import { BASE, POLICY } from './path-list.ts';
import type { ComparisonPlan, StudySubject } from './study-environment.ts';

export interface SubjectsOptions {
  readonly presets: Presets;
  /** The paths as they are compared, at one budget where that is asked for; undefined while it is looked for. */
  readonly plan: ReadonlySignal<ComparisonPlan | undefined>;
  readonly nameOf: (id: string) => string;
}

/** One's own policy first, then the paths in their order; undefined while their levels are not known. */
export function createStudySubjects({
  presets,
  plan,
  nameOf,
}: SubjectsOptions): ReadonlySignal<readonly StudySubject[] | undefined> {
  return computed(() =>
    plan.value?.runs
      .flatMap((run): StudySubject[] => {
        const { name: id, document } = run;
        if (id === BASE) return [];
        const { policy, quarters } = scenarioOf(document, presets);
        const acting = policy.filter(({ level, from }) => level > 0 && from < quarters);
        if (acting.length === 0) return [];
        const { assumptions, mechanismsOff } = plan.value!.documents.get(id) ?? {};
        const start = Math.min(...acting.map(({ from }) => from));
        return [
          {
            id,
            added: { name: id, alone: doingNothing(document), moves: policy, replaced: [], start },
            path: {
              name: nameOf(id),
              path: {
                name: id,
                from: run.from ?? 0,
                policy,
                ...(assumptions === undefined ? {} : { assumptions }),
                ...(mechanismsOff === undefined ? {} : { mechanismsOff }),
              },
            },
          },
        ];
      })
      .toSorted((a, b) => Number(b.id === POLICY) - Number(a.id === POLICY)),
  );
}
