import {
  parseDocument,
  resolve,
  type Fault,
  type Presets,
  type ResolvedRun,
  type ScenarioDocument,
} from '../../experiments/index.ts';

const both = (text: string) => ({ en: text, zh: `${text}（中文）` });

/** Two small presets: one whole, one that differs from it. */
export const presets: Presets = new Map<string, unknown>([
  [
    'delta',
    {
      format: 1,
      id: 'delta',
      title: both('Delta'),
      seed: 'delta',
      quarters: 120,
      start: '1978Q1',
      regions: [
        { id: 'east', name: both('East'), assumptions: { initialWage: 0.4, land: 900 } },
        { id: 'west', name: both('West'), assumptions: { initialWage: 0.3 } },
      ],
      assumptions: { marketGrowth: 0.002, startUpRate: 1 },
      events: [{ quarter: 60, kind: 'paradigmShift', size: 0.8 }],
      policy: [{ lever: 'rd', level: 0.5, from: 20 }],
      packages: {
        upgrade: {
          label: both('Upgrade'),
          start: 40,
          policy: [
            { lever: 'open', level: 0.8 },
            { lever: 'func', level: 0.8, from: 8, to: 40 },
          ],
        },
      },
      mechanismsOff: [{ mechanism: 'chainSwitching' }],
    },
  ],
  [
    'delta-high-wages',
    {
      format: 1,
      extends: 'delta',
      id: 'delta-high-wages',
      assumptions: { wageGrowth: 0.01 },
      regions: [{ id: 'west' }, { id: 'north' }],
    },
  ],
]);

/** The smallest document that stands on its own. */
export const smallest = { format: 1, id: 'smallest', regions: [{ id: 'here' }] } as const;

export function faultsOf(source: unknown, among: Presets = presets): readonly Fault[] {
  const checked = parseDocument(source, among);
  return 'faults' in checked ? checked.faults : [];
}

/** The document, or an error that lists its faults. */
export function parsed(source: unknown, among: Presets = presets): ScenarioDocument {
  const checked = parseDocument(source, among);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.document;
}

export const resolved = (source: unknown): ResolvedRun => resolve(parsed(source), presets);
