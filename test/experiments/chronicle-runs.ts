/**
 * Real runs that a chronicle is checked on: every preset with a few seeds, and some with policies and events that no
 * preset has.
 */
import { run } from '../../engine/index.ts';
import type { RunResult } from '../../engine/index.ts';
import { chronicle, parseDocument, presets, resolve } from '../../experiments/index.ts';
import type { Chronicle, ResolvedRun, ScenarioDocument } from '../../experiments/index.ts';

export interface ToldRun {
  readonly name: string;
  readonly resolved: ResolvedRun;
  readonly result: RunResult;
  /** The same luck without policy, where there is one. */
  readonly baseline: RunResult | undefined;
  /** One per region. */
  readonly chronicles: readonly Chronicle[];
}

function parsed(raw: unknown): ScenarioDocument {
  const checked = parseDocument(raw, presets);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.document;
}

function tellRun(name: string, document: ScenarioDocument): ToldRun {
  const resolved = resolve(document, presets);
  const result = run(resolved.input, { panel: true });
  const baseline = resolved.input.policy.length === 0 ? undefined : run({ ...resolved.input, policy: [] });
  const chronicles = result.regions.map((_region, region) => chronicle(result, resolved, { region, baseline }));
  return { name, resolved, result, baseline, chronicles };
}

export const presetIds = [...presets.keys()];
export const presetRun = (id: string): ToldRun => tellRun(id, parsed(presets.get(id)));

const ON_DEFAULT: { readonly [name: string]: Partial<ScenarioDocument> } = {
  'old firms protected': { policy: [{ lever: 'protect', level: 0.9, from: 100, ramp: 4 }] },
  'help that ends': {
    policy: [
      { lever: 'rd', level: 0.8, from: 40, to: 80 },
      { lever: 'open', level: 0.6, from: 42, to: 80 },
      { lever: 'green', level: 0.5, from: 120 },
    ],
  },
  'a demand shock': { events: [{ quarter: 60, kind: 'demandShock', size: -0.5 }] },
  'a boom and rivals': {
    events: [
      { quarter: 40, kind: 'demandShock', size: 0.4 },
      { quarter: 90, kind: 'rivalEntry', size: 0.5 },
      { quarter: 130, kind: 'rivalEntry', size: -0.3 },
    ],
  },
  'a scandal': { events: [{ quarter: 70, kind: 'qualityScandal', size: 0.4 }], start: '1980Q3' },
  'a short run': { quarters: 12 },
  'one quarter': { quarters: 1 },
  'nobody, ever': { assumptions: { startUpRate: 0, fdiRate: 0, initialFirms: 0, initialSuppliers: 0 }, quarters: 60 },
  'one founder': { assumptions: { startUpRate: 0, fdiRate: 0, initialFirms: 1, initialSuppliers: 0 }, quarters: 40 },
  'help for nobody': {
    assumptions: { startUpRate: 0, initialFirms: 0, initialSuppliers: 0 },
    policy: [{ lever: 'pole', level: 0.8, from: 20 }],
    events: [
      { quarter: 30, kind: 'paradigmShift', size: 0.6 },
      { quarter: 60, kind: 'demandShock', size: -1 },
    ],
    quarters: 120,
  },
  'five hundred years': {
    extends: 'perroux-weak',
    quarters: 2000,
    events: [{ quarter: 1200, kind: 'qualityScandal', size: 0.5 }],
  },
  'the end of a market': {
    policy: [{ lever: 'protect', level: 0.8, from: 40 }],
    events: [
      { quarter: 60, kind: 'demandShock', size: -1 },
      { quarter: 61, kind: 'paradigmShift', size: 1 },
    ],
  },
  'a dead place': {
    assumptions: {
      startUpRate: 0,
      spinOffRate: 0,
      initialFirms: 2,
      initialSuppliers: 0,
      fixedCost: 0.6,
      initialWage: 0.9,
    },
  },
};

/** Every preset with its own and two other seeds, and variants of the default and of others. */
export const someRuns: readonly ToldRun[] = [
  ...presetIds.map(presetRun),
  ...presetIds.flatMap((id) =>
    ['a', 'b'].map((seed) => tellRun(`${id} with seed ${seed}`, { ...parsed(presets.get(id)), seed })),
  ),
  ...Object.entries(ON_DEFAULT).map(([name, differences]) =>
    tellRun(name, parsed({ format: 1, extends: 'default', ...differences })),
  ),
  tellRun(
    'two remedies for the Ruhr',
    parsed({
      format: 1,
      extends: 'ruhr',
      policy: [
        { lever: 'reform', level: 0.8, from: 94 },
        { lever: 'open', level: 0.8, from: 95 },
      ],
    }),
  ),
  tellRun(
    'help for the West from the start',
    parsed({
      format: 1,
      extends: 'west',
      policy: [
        { lever: 'supplier', region: 'west', level: 0.8, from: 0, ramp: 8 },
        { lever: 'infra', region: 'west', level: 0.9, from: 0, ramp: 8 },
      ],
    }),
  ),
];
