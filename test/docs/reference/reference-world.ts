/** What the reference model keeps and the small words its sentences are made of. */
import { leverIds, parameters, purposes, type RunInput } from '../../../engine/index.ts';
import { exp, TWO_PI } from '../../../engine/math.ts';
import { drawnWords, drawWords, normal, runKey, threefry, uniform } from '../../../engine/random.ts';

export type Purpose = keyof typeof purposes;
export type Point = readonly [number, number];
export interface Identity {
  readonly high: number;
  readonly low: number;
}
export interface Supplier {
  readonly id: Identity;
  readonly r: number;
  readonly s: number;
  readonly birth: number;
  A: number;
  K: number;
  cash: number;
  load: number;
  n: number;
  top: number;
  p: number;
  fails: boolean;
}
export interface Tie {
  readonly supplier: Supplier | undefined;
  readonly z: number;
  sigma: number;
}
/** Values of one quarter, by their symbols. */
const quarterValues = {
  xi: 0,
  pIn: 0,
  local: 0,
  e: 0,
  gross: 0,
  sub: 0,
  f: 0,
  pull: 0,
  big: 0,
  rd: 0,
  T: 0,
  ef: 0,
  shownA: 0,
  shownQ: 0,
};
export interface Firm {
  readonly id: Identity;
  r: number;
  c: number;
  readonly origin: number;
  readonly birth: number;
  K: number;
  C: number;
  A: number;
  q: number;
  k: Point;
  b: Point;
  phi: number;
  beta: number;
  ties: Tie[];
  sigma: number;
  emb: number;
  u: number;
  mk: number;
  g: number;
  talent: number;
  readonly honesty: number;
  x: number;
  y: number;
  n: number;
  cost: number;
  p: number;
  gone: boolean;
  readonly now: typeof quarterValues;
}
/** Values of a region, by their symbols. */
const regionValues = {
  w: 0,
  wE: 0,
  L: 0,
  lg: 0,
  hum: 0,
  inst: 0,
  rep: 0,
  xbar: 0.1,
  chi: 0,
  poll: 0,
  E: 0,
  wanted: 0,
  hands: 1,
  Phi: 1,
  VA: 0,
  VApw: 0,
  V: 0,
  rho: 1,
  dens: 0,
  W: 0,
  tau: 0,
  pExt: 0,
  pI: 0,
  movedIn: 0,
  convoys: 0,
  arrivals: 0,
  insp: 0,
  bar: 0,
  barK: 1,
  spending: 0,
  taxes: 0,
  bailOuts: 0,
  relocations: 0,
  exits: 0,
  purse: 0,
  Rev: 0,
  T: 0,
  landRev: 0,
  S: 0,
  short: 0,
  Q: 0,
  funded: 1,
  due: 0,
  taxed: 0,
};
export type Region = { -readonly [K in keyof typeof regionValues]: number } & {
  readonly id: Identity;
  bbar: Point;
  /** Price of each segment from outside the region. */
  pExtOf: number[];
  /** Levels in force of the levers, and what each cost beyond its rates since it was paid. */
  readonly force: Record<string, number>;
  readonly outlays: Record<string, number>;
};

export const noTies = (): Tie[] => [0, 1, 2, 3].map(() => ({ supplier: undefined, z: 1, sigma: 0 }));
export const sum = <T>(list: readonly T[], f: (item: T) => number): number =>
  list.reduce((total, item) => total + f(item), 0);
export const plus = (a: Point, s: number, d: Point): Point => [a[0] + s * d[0], a[1] + s * d[1]];
export const far2 = (a: Point, d: Point): number => (a[0] - d[0]) * (a[0] - d[0]) + (a[1] - d[1]) * (a[1] - d[1]);

export const word = (id: Identity, t: number, purpose: Purpose, which: number, index = 0): number => {
  drawWords(id.high, id.low, t, purposes[purpose], index);
  return drawnWords[which]!;
};
export const U = (id: Identity, t: number, purpose: Purpose, which: number, index = 0): number =>
  uniform(word(id, t, purpose, which, index));
export const N = (id: Identity, t: number, purpose: Purpose, which: number): number =>
  normal(word(id, t, purpose, which));
export const NN = (id: Identity, t: number, purpose: Purpose): Point => [N(id, t, purpose, 0), N(id, t, purpose, 1)];
export const identity = (id: Identity, counter: number, purpose: Purpose, index = 0): Identity => {
  drawWords(id.high, id.low, counter, purposes[purpose], index);
  return { high: drawnWords[0]!, low: drawnWords[1]! };
};

/** Minimum scale at mes = 1, skill and import premium of the four segments: 7.3. */
export const segmentScale = [1.5, 3, 8, 20] as const;
export const segmentSkill = [0, 0.1, 0.25, 0.38] as const;
export const segmentPremium = [0.7, 0.8, 1.1, 1.2] as const;
const noLevers = (): Record<string, number> => Object.fromEntries(leverIds.map((lever) => [lever, 0]));

const bySymbol = new Map<string, string>(Object.entries(parameters).map(([id, { symbol }]) => [symbol, id]));

export interface ReferenceWorld {
  readonly input: RunInput;
  readonly id: Identity;
  readonly ordered: readonly number[];
  readonly regions: readonly Region[];
  readonly scale: number;
  t: number;
  firms: Firm[];
  suppliers: Supplier[];
  m: Point;
  omega: number;
  marketLevel: number;
  rivalLevel: number;
  /** Know-how rivals have learned, the share of the markets they learn from, and luck of the world. */
  leaked: number;
  copied: number;
  cycle: number;
  trend: number;
  wOut: number;
  readonly M: number[];
  readonly H: number[];
  /** Pull of all firms, and demand per unit of pull, per chain. */
  S: number[];
  d: number[];
  /** Value of a world or region parameter by its symbol, for a chain where it has one per chain. */
  readonly P: (symbol: string, c?: number) => number;
  readonly PR: (r: number, symbol: string, c?: number) => number;
  readonly on: (mechanism: string) => boolean;
  readonly l: (r: number, lever: string) => number;
  readonly local: (r: number) => Firm[];
  readonly R: (agent: { readonly r: number }) => Region;
  readonly chainOf: (r: number, u: number) => number;
  readonly newborn: (id: Identity, r: number, c: number, origin: number, birth: number) => Firm;
  readonly addSupplier: (id: Identity, r: number, s: number, A: number) => void;
  /** Minimum scale of a segment. */
  readonly MES: (s: number) => number;
  /** Books public spending of a region, on a lever where it is one's own. */
  readonly spend: (r: number, money: number, lever?: string) => void;
}

/** The world before its founders: section 5. */
export function emptyWorld(input: RunInput): ReferenceWorld {
  const read = (values: object, symbol: string, c: number): number => {
    const value = (values as Record<string, number | readonly number[]>)[bySymbol.get(symbol)!]!;
    return typeof value === 'number' ? value : value[c]!;
  };
  const P = (symbol: string, c = 0) => read(input.assumptions, symbol, c);
  const PR = (r: number, symbol: string, c = 0) => read(input.regions[r]!, symbol, c);
  runKey(input.seed);
  const id: Identity = { high: drawnWords[0]!, low: drawnWords[1]! };
  const ordered = input.regions.map((_, r) => r);
  const scale = P('scale');
  const regions = ordered.map((r): Region => {
    threefry(id.high, id.low, r, purposes.regionIdentity);
    const own = { high: drawnWords[0]!, low: drawnWords[1]! };
    const start = {
      w: PR(r, 'w0'),
      wE: PR(r, 'w0'),
      L: scale * PR(r, 'L0'),
      lg: PR(r, 'logi'),
      hum: PR(r, 'hum0'),
      inst: PR(r, 'inst0'),
      rep: PR(r, 'q0'),
    };
    return { ...regionValues, ...start, id: own, bbar: [0, 0], pExtOf: [], force: noLevers(), outlays: noLevers() };
  });
  const world: ReferenceWorld = {
    input,
    id,
    ordered,
    regions,
    scale,
    P,
    PR,
    t: 0,
    firms: [],
    suppliers: [],
    m: [0, 0],
    omega: TWO_PI * U(id, 0, 'targetHeading', 0, 1),
    marketLevel: 1,
    rivalLevel: 1,
    leaked: 0,
    copied: 0,
    cycle: 0,
    trend: 0,
    wOut: 0,
    M: [0, 0, 0],
    H: [0, 0, 0],
    S: [0, 0, 0],
    d: [0, 0, 0],
    on: (mechanism) => !input.mechanismsOff.some((off) => off.mechanism === mechanism && world.t >= off.from),
    l: (r, lever) => regions[r]!.force[lever]!,
    MES: (s) => P('mes') * segmentScale[s]!,
    spend(r, money, lever) {
      regions[r]!.spending += money;
      regions[r]!.due += money;
      if (lever !== undefined) regions[r]!.outlays[lever]! += money;
    },
    local: (r) => world.firms.filter((firm) => firm.r === r),
    R: ({ r }) => regions[r]!,
    chainOf(r, u) {
      const [captive, relational, market] = [PR(r, 'ch0', 0), PR(r, 'ch0', 1), PR(r, 'ch0', 2)];
      const mark = u * (captive + relational + market);
      return mark < captive ? 0 : mark < captive + relational ? 1 : 2;
    },
    newborn: (own, r, c, origin, birth) => ({
      id: own,
      r,
      c,
      origin,
      birth,
      K: 0,
      C: 0,
      A: 0,
      q: 0,
      k: [0, 0],
      b: [0, 0],
      phi: P('phi0'),
      beta: 0.1,
      ties: noTies(),
      sigma: 0,
      emb: 0,
      u: 1,
      mk: 0,
      g: 0.03,
      talent: exp(0.25 * N(own, 0, 'newbornTraits', 0)),
      honesty: 0.4 + 1.2 * U(own, 0, 'newbornTraits', 1),
      x: 0,
      y: 0,
      n: 0,
      cost: 1,
      p: 1.06,
      gone: false,
      now: { ...quarterValues },
    }),
    addSupplier: (own, r, s, A) =>
      void world.suppliers.push({
        id: own,
        r,
        s,
        birth: world.t,
        A,
        K: world.MES(s),
        cash: P('cashS') * world.MES(s),
        load: 0,
        n: 0,
        top: 0,
        p: 0,
        fails: false,
      }),
  };
  return world;
}

/** Level of the function scale that counts, at most 3. */
export const level = (firm: Firm): number => Math.min(firm.phi, 3);
export const isOld = (w: ReferenceWorld, firm: Firm): boolean => w.t - firm.birth > w.P('incAge');
