import { expect, it } from 'vitest';
import {
  eventKinds,
  leverIds,
  mechanisms,
  parameters,
  run,
  type IndicatorId,
  type MechanismId,
  type ParameterEntry,
  type ParameterValue,
  type RunInput,
} from '../../engine/index.ts';
import { input, lever } from '../support/inputs.ts';
import { indicesOf } from './reference/reference-indices.ts';
import { referenceRun } from './reference/reference-model.ts';
import type { Firm, Region } from './reference/reference-world.ts';

/** Indicators that are plain values of a region, with their symbols. */
const plain = {
  employment: 'E',
  valueAdded: 'VA',
  wage: 'w',
  labourForce: 'L',
  rent: 'rho',
  reputation: 'rep',
  agglomeration: 'Phi',
  pollution: 'poll',
  humanCapital: 'hum',
  institutions: 'inst',
  logistics: 'lg',
  exits: 'exits',
  relocations: 'relocations',
  bailOuts: 'bailOuts',
  spending: 'spending',
  taxes: 'taxes',
} as const satisfies Partial<Record<IndicatorId, keyof Region>>;

const ofFirm = {
  capacity: (f) => f.K,
  cash: (f) => f.C,
  efficiency: (f) => f.A,
  quality: (f) => f.q,
  price: (f) => f.p,
  margin: (f) => f.g,
  brand: (f) => f.beta,
  functionLevel: (f) => f.phi,
  positionX: (f) => f.k[0],
  positionY: (f) => f.k[1],
  beliefX: (f) => f.b[0],
  beliefY: (f) => f.b[1],
  specificity: (f) => f.sigma,
  output: (f) => f.y,
  region: (f) => f.r,
  chain: (f) => f.c,
  cheats: (f) => f.x,
} as const satisfies Record<string, (firm: Firm) => number>;

/** Sums are taken in another order, and powers in another form: equal up to rounding that 100 quarters amplify. */
const TOLERANCE = 1e-6;

function follows(given: RunInput): void {
  const { regions, panel } = run(given, { panel: true });
  const differences: string[] = [];
  const same = (what: string, described: number, made: number) => {
    if (!(Math.abs(described - made) <= TOLERANCE * (1 + Math.abs(described))))
      differences.push(`${what}: description ${described}, engine ${made}`);
  };
  referenceRun(given, (world, t) => {
    if (differences.length > 0) return;
    world.regions.forEach((region, r) => {
      same(`firms of region ${r}, quarter ${t}`, world.local(r).length, regions[r]!.series.firms[t]!);
      for (const [id, symbol] of Object.entries(plain))
        same(`${id} of region ${r}, quarter ${t}`, region[symbol], regions[r]!.series[id as keyof typeof plain][t]!);
      for (const [id, described] of Object.entries(indicesOf(world, r)))
        same(`${id} of region ${r}, quarter ${t}`, described, regions[r]!.series[id as IndicatorId][t]!);
    });
    const first = panel!.firms.offsets[t]!;
    world.firms.forEach((firm, i) => {
      for (const [name, value] of Object.entries(ofFirm))
        same(`${name} of firm ${i}, quarter ${t}`, value(firm), panel!.firms[name as keyof typeof ofFirm][first + i]!);
    });
  });
  expect(differences).toEqual([]);
}

it('a default run follows the description', () => follows(input({ quarters: 100 })));

it('a run with every lever and event follows the description', () => {
  const events = eventKinds.map((kind, k) => ({ kind, quarter: 30 + k, size: kind === 'demandShock' ? -0.3 : 0.4 }));
  const policy = leverIds.map((id, k) => lever(id, 0.3 + 0.03 * k, 5 + k, 4, 60));
  follows(
    input({
      seed: 'all',
      quarters: 70,
      events,
      policy,
      set: { incumbentAge: 8, endogenousWage: 0.5, fdiRate: 0.3, initialInspection: 0.6 },
    }),
  );
});

/** A twentieth away from where it stands, within its range; an assumption that is 0 stays. */
function moved({ default: stands, max, integer }: ParameterEntry): ParameterValue {
  const away = (from: number): number => {
    const to = from * (from * 1.05 <= max ? 1.05 : 0.95);
    return integer === true ? Math.round(to) : to;
  };
  return typeof stands === 'number' ? away(stands) : (stands.map(away) as unknown as ParameterValue);
}

it('a run with other assumptions follows the description', () => {
  const set = Object.fromEntries(Object.entries(parameters).map(([id, entry]) => [id, moved(entry)]));
  follows(input({ seed: 'other', quarters: 30, set, policy: leverIds.map((id) => lever(id, 0.3, 5)) }));
});

it.each(Object.keys(mechanisms) as MechanismId[])('a run without %s follows the description', (mechanism) => {
  follows(
    input({
      seed: mechanism,
      quarters: 50,
      mechanismsOff: [{ mechanism, from: 20 }],
      set: { incumbentAge: 10, lobbying: 0.2 },
      regions: [{}, { initialWage: 0.3 }],
    }),
  );
});

it('worlds at the limits of what is allowed follow the description', () => {
  const set = {
    scale: 0.3,
    priceElasticity: [1.2, 2.6, 12],
    leakTacit: 0.5,
    foundingFunction: 3.2,
    capacityNoise: 0.8,
    repositioningStep: 0.5,
    retooling: 3,
    supplierEntryCap: 1,
  } as const;
  const events = [{ kind: 'paradigmShift', quarter: 10, size: 2 }] as const;
  const regions = [{ labourForce: 10, labourForceLimit: 30 }, { initialFirms: 0, startUpRate: 9 }, {}];
  follows(input({ seed: 'limits', quarters: 60, set, events, regions }));
});

it('a world with luck of its own follows the description', () => {
  follows(input({ seed: 'luck', quarters: 80, set: { luck: 1.2, shiftRate: 0.05 } }));
});

it('two regions, foreign founders and a common pool follow the description', () => {
  const set = { poolExponent: 1, footlooseDomestic: 1, footlooseForeign: 0.3, scale: 0.7, incumbentAge: 10 };
  const policy = [{ ...lever('protect', 0.8, 20), region: 0 }, lever('pole', 0.5, 10)];
  follows(
    input({
      seed: 'two',
      quarters: 60,
      policy,
      set,
      regions: [{ initialOrigin: 2 }, { initialWage: 0.28, fdiRate: 0.4, land: 900 }],
    }),
  );
});
