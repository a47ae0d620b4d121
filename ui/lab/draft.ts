/** The design on the table: put together by hand, or opened from a file, always read and checked as it stands. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import {
  parseDesign,
  type Checked,
  type DesignDocument,
  type FactorDocument,
  type OutputDocument,
  type PlanDocument,
  type ReadDesign,
  type Scenario,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import type { DocumentState } from '../studio/document.ts';

/** All of a design but its scenario. */
type Parts = Omit<DesignDocument, 'scenario'>;

export interface Draft {
  readonly design: ReadonlySignal<DesignDocument>;
  /** What it means, or everything that is wrong with it. */
  readonly read: ReadonlySignal<Checked<ReadDesign>>;
  /** The scenario that is varied. */
  readonly scenario: ReadonlySignal<Scenario>;
  /** Its scenario is the one on the page, as it stands there. */
  readonly own: ReadonlySignal<boolean>;
  change(part: Partial<Parts>): void;
  setFactor(index: number, factor: FactorDocument): void;
  /** Adds factors; one that is there already stays as it is. */
  addFactors(factors: readonly FactorDocument[]): void;
  removeFactor(index: number): void;
  setPlan(plan: PlanDocument): void;
  setMeasures(measures: readonly OutputDocument[]): void;
  /** Takes another design; its scenario stays its own. */
  open(read: ReadDesign): void;
  /** From now on the scenario on the page is the one that is varied. */
  useOwn(): void;
  /** Begins anew with the scenario on the page. */
  reset(): void;
}

/** The scenario on the page as a design has it: a preset by its name, and nothing that no run depends on. */
export function designScenario(document: ScenarioDocument): DesignDocument['scenario'] {
  const { view: _view, study: _study, paths: _paths, ...rest } = document;
  const keys = Object.keys(rest);
  return rest.extends !== undefined && keys.every((key) => key === 'format' || key === 'extends')
    ? rest.extends
    : (rest as unknown as { readonly [key: string]: unknown });
}

/** What two factors have in common when they change the same thing. */
export const factorKey = ({ vary, assumption, lever, package: of, mechanism, region }: FactorDocument): string =>
  JSON.stringify([vary, assumption, lever, of, mechanism, region]);

const firstMeasures = ['employment', 'valueAdded', 'functionLevel', 'lockIn'] as const;

/** A first example that says something: when to start the scenario's first package, and how strongly. */
function firstParts({ packages }: Scenario): Parts {
  const [name] = ['upgrade', ...Object.keys(packages)].filter((one) => Object.hasOwn(packages, one));
  const factors: readonly FactorDocument[] =
    name === undefined
      ? [{ vary: 'level', lever: 'rd' }]
      : [
          { vary: 'start', package: name },
          { vary: 'strength', package: name },
        ];
  return {
    design: 1,
    factors: [...factors],
    plan: { kind: 'latinHypercube', points: 200 },
    outputs: { measures: firstMeasures.map((indicator) => ({ measure: { indicator, at: 'last' as const } })) },
  };
}

const whole = (parts: Parts, scenario: DesignDocument['scenario']): DesignDocument => ({ ...parts, scenario });

export function createDraft({ committed, scenario, presets }: DocumentState): Draft {
  const parts = signal<Parts>(firstParts(scenario.peek()));
  /** The scenario of a design that was opened; undefined while it is that of the page. */
  const opened = signal<{ readonly written: DesignDocument['scenario']; readonly scenario: Scenario } | undefined>(
    undefined,
  );
  const design = computed(() => whole(parts.value, opened.value?.written ?? designScenario(committed.value)));
  const read = computed(() => parseDesign(design.value, presets));
  const change = (part: Partial<Parts>): void => {
    // Changed by hand it is no longer the design of that name.
    const { id: _id, title: _title, question: _question, ...rest } = parts.peek();
    parts.value = { ...rest, ...part };
  };
  const factors = (): readonly FactorDocument[] => parts.peek().factors;
  return {
    design,
    read,
    scenario: computed(() => opened.value?.scenario ?? scenario.value),
    own: computed(() => opened.value === undefined),
    change,
    setFactor: (index, factor) => change({ factors: factors().with(index, factor) }),
    addFactors(more) {
      const there = new Set(factors().map(factorKey));
      const fresh = more.filter((one) => !there.has(factorKey(one)));
      if (fresh.length > 0) change({ factors: [...factors(), ...fresh] });
    },
    removeFactor: (index) => change({ factors: factors().filter((_one, k) => k !== index) }),
    setPlan: (plan) => change({ plan }),
    setMeasures: (measures) => change({ outputs: { ...parts.peek().outputs, measures: [...measures] } }),
    open({ experiment: { design: given, base } }) {
      const { scenario: written, ...rest } = given;
      batch(() => {
        parts.value = rest;
        opened.value = { written, scenario: base.scenario };
      });
    },
    useOwn: () => void (opened.value = undefined),
    reset() {
      batch(() => {
        parts.value = firstParts(scenario.peek());
        opened.value = undefined;
      });
    },
  };
}
