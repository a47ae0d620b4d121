/** How points are chosen, how often each is run, and from which luck. */
import { planKinds, type Fault, type PlanDocument, type PlanKind } from '../../experiments/index.ts';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { Select } from '../parts/select.tsx';
import { useLang } from '../studio/studio-context.ts';
import type { Draft } from './draft.ts';
import { Faults, faultsAt } from './faults-at.tsx';
import { labText } from './text/text.ts';

/** In the order in which one comes to them; a list comes from a file only. */
const offered: readonly PlanKind[] = ['latinHypercube', 'oneAtATime', 'factorial', 'morris', 'saltelli', 'sobol'];

/** How a plan of this kind begins. */
const fresh: { readonly [K in PlanKind]: PlanDocument } = {
  latinHypercube: { kind: 'latinHypercube', points: 200 },
  oneAtATime: { kind: 'oneAtATime' },
  factorial: { kind: 'factorial' },
  morris: { kind: 'morris', trajectories: 10, levels: 4 },
  saltelli: { kind: 'saltelli', points: 64 },
  sobol: { kind: 'sobol', points: 256 },
  list: { kind: 'list' },
};

/** Runs of each point a plan begins with: differences want several, points spread out are many already. */
const replicatesOf: { readonly [K in PlanKind]?: number } = { oneAtATime: 10, factorial: 10 };

export function PlanFields({ draft, faults }: { readonly draft: Draft; readonly faults: readonly Fault[] }) {
  const lang = useLang();
  const text = labText[lang];
  const refusal = useRefusal();
  const { plan, replicates = 1, precision, seed } = draft.design.value;
  const kinds = planKinds.filter((kind) => offered.includes(kind) || kind === plan.kind);
  const [, note] = text.plans[plan.kind];
  const number = (
    label: string,
    value: number,
    least: number,
    most: number,
    set: (value: number) => void,
    step = 1,
  ) => (
    <label class="lab-field">
      <span>{label}</span>
      <NumberField
        label={label}
        value={value}
        limits={{ min: least, max: most, integer: true, ...(step > 1 ? { multipleOf: step } : {}) }}
        step={step}
        refusal={refusal}
        onDone={set}
      />
    </label>
  );
  const setPlan = (more: Partial<PlanDocument>): void => draft.setPlan({ ...plan, ...more });
  return (
    <section class="lab-block" aria-label={text.plan}>
      <h3>{text.plan}</h3>
      <label class="lab-field">
        <span class="spoken">{text.plan}</span>
        <Select
          value={plan.kind}
          options={offered
            .concat(kinds.filter((kind) => !offered.includes(kind)))
            .map((kind) => [kind, text.plans[kind][0]!] as const)}
          onChoose={(kind) => {
            const { [kind]: runs = 1 } = replicatesOf;
            draft.change({ plan: fresh[kind], ...(precision === undefined ? { replicates: runs } : {}) });
          }}
        />
      </label>
      <p class="faint">{note}</p>
      <div class="lab-fields">
        {plan.kind === 'latinHypercube' || plan.kind === 'sobol'
          ? number(text.points, plan.points ?? 256, 1, 10_000_000, (points) => setPlan({ points }))
          : null}
        {plan.kind === 'saltelli'
          ? number(text.basePoints, plan.points ?? 256, 1, 10_000_000, (points) => setPlan({ points }))
          : null}
        {plan.kind === 'morris' ? (
          <>
            {number(text.trajectories, plan.trajectories ?? 20, 2, 10_000, (trajectories) => setPlan({ trajectories }))}
            {number(text.gridLevels, plan.levels ?? 4, 2, 64, (levels) => setPlan({ levels }), 2)}
          </>
        ) : null}
        {precision === undefined ? (
          number(text.replicates, replicates, 1, 100_000, (runs) => draft.change({ replicates: runs }))
        ) : (
          <p class="faint">{text.precise(precision.atLeast ?? Math.min(8, precision.atMost), precision.atMost)}</p>
        )}
        <label class="lab-field">
          <span>{text.seed}</span>
          <input
            type="text"
            value={seed ?? draft.scenario.value.seed}
            maxLength={150}
            spellcheck={false}
            onChange={(event) => {
              const phrase = event.currentTarget.value;
              if (phrase !== '') draft.change({ seed: phrase });
              else event.currentTarget.value = seed ?? draft.scenario.peek().seed;
            }}
          />
        </label>
      </div>
      <RefusalNote refusal={refusal} />
      <Faults faults={faultsAt(faults, ['plan'])} lang={lang} called={text.plan} />
      <Faults faults={faultsAt(faults, ['replicates', 'precision', 'seed', 'luck'])} lang={lang} />
    </section>
  );
}
