/** An assumption that moves nothing is none: every one is read by the model somewhere. */
import { expect, test } from 'vitest';
import {
  eventKinds,
  leverIds,
  parameters,
  regionParameterIds,
  run,
  worldParameterIds,
  type ParameterEntry,
  type ParameterId,
  type ParameterValue,
} from '../../engine/index.ts';
import { input, lever, type Variant } from '../support/inputs.ts';

type Values = NonNullable<Variant['set']>;

/** Two regions in which everything happens: every lever, every event. */
const eventful: Variant = {
  quarters: 40,
  regions: [{}, {}],
  policy: leverIds.map((id) => lever(id, 0.5, 4, 2)),
  events: eventKinds.map((kind, k) => ({ quarter: 8 + k, kind, size: 0.5 })),
};

/** A few dozen firms are enough, and quick. */
const small: Values = { scale: 0.3 };

const rich: Values = { grant: 40 };

/** Settings in which an assumption has something to work on; the defaults for all others. */
const settings: Partial<Record<ParameterId, Values>> = {
  wageLag: { endogenousWage: 0.5 },
  wageRentShare: { endogenousWage: 0.5 },
  // Limits that are reached within ten years.
  wageCap: { wageCap: 0.4, wageGrowth: 0.01 },
  labourForceLimit: { labourForceLimit: 100 },
  supplierEntryCap: { ...rich, supplierEntryCap: 1, scale: 1 },
  moverBrings: {
    ...rich,
    footlooseDomestic: 1,
    footlooseForeign: 1,
    relocationPenalty: 0,
    relocationSlope: 60,
    wageCap: 2,
    scale: 1,
  },
  // Old firms, and politics they have captured.
  bailOut: { incumbentAge: 4, lobbying: 0.2 },
  rescueSize: { incumbentAge: 4, lobbying: 0.3, bailOut: 1 },
  startUpMass: { poolExponent: 0 },
  // Firms with brands, plants that arrive, a world with luck.
  brandElasticity: { foundingFunction: 2.5 },
  supplyPull: { fdiRate: 1 },
  // Governments with money for all of it, or for saving.
  ...Object.fromEntries(
    ['retaliation', 'loyalty', 'entryBarrier', 'regionLink', 'leaderBrings'].map((id) => [id, { ...rich, scale: 1 }]),
  ),
  foreignFunction: { ...rich, fdiRate: 1 },
  foreignBrings: { ...rich, fdiRate: 1, scale: 1 },
  reserveLimit: { ...rich, reserveLimit: 0.5 },
  staffSpan: { ...rich, staffSpan: 2 },
  // Firms that look for another place, leaders that matter.
  ...Object.fromEntries(
    [
      'relocationUrgency',
      'relocationPenalty',
      'outsideWage',
      'outsideWageGrowth',
      'outsideInputPrice',
      'outsideTransportCost',
    ].map((id) => [id, { footlooseDomestic: 1, footlooseForeign: 0.3 }]),
  ),
  leaderSize: { leaderSize: 5 },
  supplyReference: { fdiRate: 1 },
  cycleSpread: { luck: 1 },
  trendSpread: { luck: 1 },
  shiftRate: { luck: 1, shiftRate: 0.05 },
};

/** A value well inside its range and away from where it stands. */
function moved({ min, max, step, integer }: ParameterEntry, stands: ParameterValue): ParameterValue {
  const away = (from: number): number => {
    const to = max - from > from - min ? from + 0.3 * (max - from) : from - 0.3 * (from - min);
    return integer === true ? min + step * Math.ceil((to - min) / step) : to;
  };
  return typeof stands === 'number' ? away(stands) : (stands.map(away) as unknown as ParameterValue);
}

const fingerprints = new Map<string, string>();
function fingerprint(set: Values): string {
  const key = JSON.stringify(set);
  const known = fingerprints.get(key) ?? run(input({ ...eventful, set })).fingerprint;
  fingerprints.set(key, known);
  return known;
}

test.each<ParameterId>([...worldParameterIds, ...regionParameterIds])('%s moves something', (id) => {
  const setting = { ...small, ...settings[id] };
  const stands = setting[id] ?? (parameters[id].default as ParameterValue);
  expect(fingerprint({ ...setting, [id]: moved(parameters[id], stands) })).not.toBe(fingerprint(setting));
});
