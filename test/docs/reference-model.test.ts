import { describe, expect, it } from 'vitest';
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
  type RunResult,
} from '../../engine/index.ts';
import { input, lever } from '../support/inputs.ts';
import { indicesOf } from './reference/reference-indices.ts';
import { referenceRun } from './reference/reference-model.ts';
import type { Firm, ReferenceWorld, Region } from './reference/reference-world.ts';

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
  revenue: 'T',
  landRevenue: 'landRev',
  publicServices: 'S',
  policyMoney: 'Q',
  fundedShare: 'funded',
  serviceShortfall: 'short',
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

/** @param watch sees the described world after every quarter: tests make sure that what they are for has happened */
function follows(given: RunInput, watch: (world: ReferenceWorld) => void = () => undefined): RunResult {
  const result = run(given, { panel: true });
  const { regions, panel } = result;
  const differences: string[] = [];
  const same = (what: string, described: number, made: number) => {
    if (!(Math.abs(described - made) <= TOLERANCE * (1 + Math.abs(described))))
      differences.push(`${what}: description ${described}, engine ${made}`);
  };
  referenceRun(given, (world, t) => {
    if (differences.length > 0) return;
    watch(world);
    world.regions.forEach((region, r) => {
      same(`firms of region ${r}, quarter ${t}`, world.local(r).length, regions[r]!.series.firms[t]!);
      const makers = world.suppliers.filter((j) => j.r === r).length;
      same(`suppliers of region ${r}, quarter ${t}`, makers, regions[r]!.series.suppliers[t]!);
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
  return result;
}

const lowest = (result: RunResult, id: IndicatorId): number => Math.min(...result.regions[0]!.series[id]);
const highest = (result: RunResult, id: IndicatorId): number => Math.max(...result.regions[0]!.series[id]);

it('a default run follows the description', () => void follows(input({ quarters: 100 })));

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

describe('a purse that runs out', () => {
  /** Everything that costs beyond its rates, a lever announced twice, and one that ends while its outlays go on. */
  const policy = [
    lever('rd', 1, 0, 1),
    lever('protect', 1, 4, 1),
    lever('credit', 1, 6),
    lever('pole', 0.6, 10, 4, 50),
    lever('fdi', 1, 12, 1),
    lever('train', 0.5, 3, 1),
    lever('train', 1, 14, 8, 40),
    lever('func', 1, 14, 1),
    lever('supplier', 0.9, 16),
    lever('open', 1, 2, 1, 30),
    lever('insp', 0.8, 20),
    lever('reform', 1, 35, 2),
    lever('infra', 1, 25, 12),
  ];
  const set = {
    incumbentAge: 8,
    lobbying: 0.2,
    bailOut: 1,
    grant: 0.1,
    creditLimit: 0.3,
    staffSpan: 2,
    fdiRate: 0.2,
    capacityNoise: 0.5,
  } as const;

  it.each([0, 0.5, 1])('and old promises that count %d follow the description', (firstCome) => {
    let captured = 0;
    const result = follows(
      input({ seed: `purse ${firstCome}`, quarters: 70, policy, set: { ...set, firstCome } }),
      ({ t, regions }) => {
        if (t > 40) captured = Math.max(captured, regions[0]!.chi);
      },
    );
    expect(lowest(result, 'fundedShare')).toBeLessThan(0.5);
    expect(highest(result, 'bailOuts')).toBeGreaterThan(0);
    expect(captured).toBeGreaterThan(0.1);
  });

  it.each([0, 25])('follows the description without the budget constraint from quarter %d', (from) => {
    const mechanismsOff = [{ mechanism: 'budgetConstraint', from }] as const;
    const cost = new Set<string>();
    const result = follows(
      input({ seed: 'no constraint', quarters: 50, policy, set, mechanismsOff }),
      ({ regions: [region] }) => {
        for (const [id, money] of Object.entries(region!.outlays)) if (money > 0) cost.add(id);
      },
    );
    expect(lowest(result, 'netPosition')).toBeLessThan(-1);
    expect([...cost].toSorted()).toEqual(['credit', 'fdi', 'pole', 'protect', 'rd']);
  });

  // No subsidies here: at the credit limit the room is 0 up to rounding, and whoever is old counts as subsidised.
  it('and services that cannot be paid follow the description', () => {
    const poor = { serviceCost: 0.35, creditLimit: 0.2, grant: 0, reserveLimit: 20, serviceWear: 0.1, interest: 0.05 };
    const levers = [lever('train', 1, 0, 1), lever('func', 0.8, 0), lever('insp', 1, 6)];
    const result = follows(input({ seed: 'poor', quarters: 60, policy: levers, set: poor }));
    expect(highest(result, 'serviceShortfall')).toBeGreaterThan(0.1);
  });
});

it.each([0.25, 4])('suppliers of a minimum scale times %d follow the description', (minimumScale) => {
  const policy = [lever('supplier', 0.8, 10), lever('lead', 1, 5), lever('local', 1, 5)];
  const set = { minimumScale, leaderBrings: 0.05, foreignBrings: 1, fdiRate: 0.3, creditLimit: 5, grant: 20 };
  follows(input({ seed: 'scale', quarters: 60, policy, set }));
});

it.each([50, 15])('an industry that asks for skill, without external economies from quarter %d, follows', (from) => {
  const set = { skillRequired: 0.7, productWeight: 2.5, landNeed: 4, designLink: 1, grant: 5 };
  const mechanismsOff = [{ mechanism: 'externalities', from }] as const;
  follows(input({ seed: 'skill', quarters: 50, policy: [lever('train', 1, 10)], set, mechanismsOff }));
});

it('movers that bring suppliers along, and makers of another region, follow the description', () => {
  const set = {
    regionLink: 0.02,
    footlooseDomestic: 1,
    footlooseForeign: 0.4,
    relocationSlope: 20,
    moverBrings: 0.9,
    capacityNoise: 0.5,
    grant: 20,
  };
  const policy = [{ ...lever('supplier', 1, 4, 1), region: 1 }, lever('open', 0.6, 8)];
  const regions = [
    { initialFirms: 60, initialSuppliers: 20 },
    { initialWage: 0.25, initialSuppliers: 2, importPremium: 0.6 },
    { initialFirms: 2 },
  ];
  let moved = 0;
  let large = 0;
  follows(input({ seed: 'movers', quarters: 60, policy, set, regions }), (w) => {
    moved += w.regions[1]!.movedIn;
    large += w.regions[1]!.convoys;
  });
  expect(moved).toBeGreaterThan(5);
  expect(large).toBeGreaterThan(0);
});

it('makers that leaders bring along, while others leave, follow the description', () => {
  const policy = [lever('lead', 1, 5), lever('train', 0.5, 5)];
  const set = { leaderBrings: 0.05, footlooseForeign: 0.5, footlooseDomestic: 1, supplierEntry: 0, grant: 20 };
  follows(input({ seed: 'leaders', quarters: 60, policy, set }));
});

it('makers that every mover brings along follow the description', () => {
  const set = { leaderBrings: 0.05, moverBrings: 1, supplierEntry: 0, grant: 20 };
  follows(input({ seed: 'every mover', quarters: 60, policy: [lever('lead', 1, 5)], set }));
});
