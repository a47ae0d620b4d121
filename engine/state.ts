/**
 * The state of a world as tables of columns (struct of arrays). This file is the only place that names a column;
 * allocation, compaction, snapshots, the fingerprint and the model description are derived from it.
 *
 * `keep` says how long a value matters:
 *   state   part of the world from quarter to quarter: saved, restored and hashed
 *   quarter computed afresh every quarter, but follows its agent when slots are compacted
 *   scratch used inside one process only
 */
import { CHAINS, SEGMENTS } from './chains.ts';
import { fastObject } from './fast-object.ts';
import type { Arena, ColumnSize } from './kernels/kernels.ts';

export type Keep = 'state' | 'quarter' | 'scratch';

export interface Column {
  readonly kind: 'real' | 'integer';
  readonly keep: Keep;
  /** Values per agent. */
  readonly width: number;
  readonly symbol: string;
  readonly meaning: string;
}

const real = (keep: Keep, symbol: string, meaning: string, width = 1) =>
  ({ kind: 'real', keep, width, symbol, meaning }) as const;
const integer = (keep: Keep, symbol: string, meaning: string, width = 1) =>
  ({ kind: 'integer', keep, width, symbol, meaning }) as const;

/** Values of a firm in the `shown` column: a line of memory. */
export const SHOWN = 8;
/** Values of a supplier in the `orders` column: half a line. */
export const ORDERS = 4;

export const firmColumns = {
  identityHigh: integer('state', '', 'hereditary 64-bit identity, high word'),
  identityLow: integer('state', '', 'hereditary 64-bit identity, low word'),
  serial: integer('state', '', 'number of the firm within this run, in order of creation'),
  parent: integer('state', '', 'serial of the parent firm, −1 without one'),
  region: integer('state', 'r', 'region'),
  chain: integer('state', 'c', 'value chain: 0 captive, 1 relational, 2 market'),
  origin: integer('state', '', '0 start-up, 1 spin-off, 2 foreign (FDI), 3 state-seeded'),
  birth: integer('state', '', 'quarter of birth; founders −19 to 0'),
  capacity: real('state', 'K', 'capacity, units of output per quarter, at least 0.2'),
  cash: real('state', 'C', 'cash, money'),
  efficiency: real('state', 'A', 'labour efficiency relative to the world frontier, about 0.2 to 1.3'),
  quality: real('state', 'q', 'product quality relative to the world frontier, about 0.2 to 1.3'),
  positionX: real('state', 'k1', 'position in knowledge space, first axis'),
  positionY: real('state', 'k2', 'position in knowledge space, second axis'),
  beliefX: real('state', 'b1', 'belief about where the market is, first axis'),
  beliefY: real('state', 'b2', 'belief about where the market is, second axis'),
  functionLevel: real('state', 'phi', 'function level: 0 assembly, 1 OEM, 2 ODM, 3 OBM; 0 to 3.3'),
  brand: real('state', 'beta', 'own-brand stock, 0 to 1'),
  tie: integer('state', 'tie_s', 'slot of the supplier of each segment, −1 for imports', SEGMENTS),
  tieSpecificity: real('state', 'sigma_s', 'specificity of the tie of each segment, 0 to 1', SEGMENTS),
  tieMatch: real('state', 'z_s', 'match factor of the tie of each segment, 1 to 1 + mism', SEGMENTS),
  specificity: real('state', 'sigma', 'mean specificity over segments, 0 to 1'),
  embeddedness: real('state', 'emb', 'smoothed local share of inputs, 0 to 1'),
  utilisation: real('state', 'u', 'smoothed demand over capacity'),
  markUp: real('state', 'mk', 'mark-up on unit cost; 0 until the first price is set'),
  margin: real('state', 'g', 'smoothed net margin on sales'),
  talent: real('state', 'talent', 'fixed trait, median 1'),
  honesty: real('state', 'honesty', 'fixed trait, weight of the pain of cheating'),
  cheats: integer('state', 'x', '1 if it cheats this quarter'),
  output: real('state', 'y', 'output, units per quarter'),
  unitCost: real('state', 'c', 'unit cost net of the protection subsidy'),
  price: real('state', 'p', 'price at the factory gate'),
  inputCost: real('quarter', 'pIn', 'mean price paid for inputs'),
  localInputs: real('quarter', '', 'share of segments bought from local suppliers'),
  grossCost: real('quarter', '', 'unit cost before the honesty premium and the subsidy'),
  subsidy: real('quarter', 'sub', 'protection subsidy per unit of output'),
  fit: real('quarter', 'f', 'fit of the product to the market target, 0 to 1'),
  exposure: real('quarter', 'e', 'exposure to outside information, 0.005 to 1'),
  plausibility: real('quarter', 'pi', 'share of news that is believed, 0 to 1'),
  learnedFrom: real('quarter', '', 'serial of the firm it learned from this quarter, −1 when from none'),
  leaves: integer(
    'quarter',
    '',
    'what happens at the end of the quarter: 0 stays, 1 closes, 2 leaves the region for the outside',
  ),
  paid: real('scratch', '', 'price paid for the inputs of each segment', SEGMENTS),
  limit: real('scratch', '', 'price an offer of another supplier must stay below, by segment', SEGMENTS),
  shown: real('scratch', '', 'what a firm shows to those it meets, on one line of memory: see `shownAt`', SHOWN),
  newsX: real('scratch', 'o − b', 'how far what it observes lies from its belief, first axis'),
  newsY: real('scratch', 'o − b', 'how far what it observes lies from its belief, second axis'),
  research: real('scratch', 'rd_i', 'R&D spending'),
  effort: real('scratch', 'ef', 'innovative effort'),
  talentFactor: real('scratch', 'T', 'talent under the local human capital and institutions'),
  big: integer('scratch', 'big', '1 if capacity exceeds 2.5 times the regional mean'),
  logQuality: real('scratch', 'ln q_eff', 'logarithm of delivered quality'),
  logFit: real('scratch', '', 'logarithm of what fit does to perceived quality'),
  logPrice: real('scratch', 'ln P', 'logarithm of the consumer price over the reference price'),
  logCapacity: real('scratch', 'ln K', 'logarithm of capacity'),
  pull: real('scratch', 'a', 'attraction times size effect times demand noise'),
  spinOffWord: integer('quarter', '', 'random word that decides whether it has a spin-off'),
  capacityNormal: real('scratch', 'N', 'standard normal of the capacity noise'),
  firstWord: integer('scratch', '', 'first random word of a column draw'),
  secondWord: integer('scratch', '', 'second random word of a column draw'),
  thirdWord: integer('scratch', '', 'first random word of another column draw'),
  fourthWord: integer('scratch', '', 'second random word of another column draw'),
  firstNormal: real('scratch', 'N', 'first standard normal of a column draw'),
  secondNormal: real('scratch', 'N', 'second standard normal of a column draw'),
} as const satisfies Record<string, Column>;

/** Places in the `shown` column: a meeting then reads one line of memory instead of seven. */
export const shownAt = {
  positionX: 0,
  positionY: 1,
  /** Efficiency and quality of the start of the quarter: what neighbours can copy. */
  efficiency: 2,
  quality: 3,
  margin: 4,
  big: 5,
  serial: 6,
} as const;

export const supplierColumns = {
  identityHigh: integer('state', '', 'hereditary 64-bit identity, high word'),
  identityLow: integer('state', '', 'hereditary 64-bit identity, low word'),
  serial: integer('state', '', 'number of the supplier within this run, in order of creation'),
  region: integer('state', 'r', 'region'),
  segment: integer('state', 's', 'input segment it serves, 0 to 3'),
  birth: integer('state', '', 'quarter of birth; founders 0'),
  efficiency: real('state', 'A_j', 'labour efficiency relative to the world frontier'),
  capacity: real('state', 'K_j', 'capacity, units per quarter, at least 0.2'),
  cash: real('state', '', 'cash, money'),
  load: real('state', 'load', 'units supplied per quarter'),
  price: real('quarter', 'p_j', 'price per unit before the match factor'),
  topShare: real('quarter', 'top', 'share of the largest client in its load'),
  clients: integer('quarter', '', 'number of client firms'),
  closes: integer('quarter', '', '1 if it fails this quarter'),
  orders: real('scratch', '', 'sum, number and largest of the orders of the quarter', ORDERS),
  newSlot: integer('scratch', '', 'slot after compaction, −1 if gone'),
  listed: integer('scratch', '', 'slots ordered by region and segment: the lists firms search'),
  listedIdentity: integer('scratch', '', 'identity in list order, high and low word', 2),
  listedPrice: real('scratch', '', 'price in list order; Infinity when overloaded'),
  firstWord: integer('scratch', '', 'first random word of a column draw'),
  secondWord: integer('scratch', '', 'second random word of a column draw'),
  firstNormal: real('scratch', 'N', 'standard normal of a column draw'),
} as const satisfies Record<string, Column>;

export const regionColumns = {
  identityHigh: integer('state', '', 'identity, high word'),
  identityLow: integer('state', '', 'identity, low word'),
  wage: real('state', 'w', 'wage relative to the frontier'),
  wageClaim: real('state', 'wE', 'wage that productivity would allow (rent sharing, downward rigid)'),
  labourForce: real('state', 'L', 'labour force within reach, labour units'),
  logistics: real('state', 'lg', 'logistics and infrastructure level, 0 to 1'),
  pollution: real('state', 'poll', 'pollution stock, index'),
  humanCapital: real('state', 'hum', 'human capital, 0 to 1'),
  institutions: real('state', 'inst', 'institutions: services, associations, 0 to 1'),
  reputation: real('state', 'rep', 'collective reputation: slowly learned delivered quality'),
  cheatShare: real('state', 'xbar', 'smoothed share of cheating firms, 0 to 1'),
  capture: real('state', 'chi', 'political capture, 0 to 1'),
  consensusX: real('state', 'bbar1', 'capacity-weighted mean belief, first axis'),
  consensusY: real('state', 'bbar2', 'capacity-weighted mean belief, second axis'),
  employment: real('state', 'E', 'employment of firms and suppliers, labour units'),
  agglomeration: real('state', 'Phi', 'labour-pool factor on efficiency'),
  valueAddedPerWorker: real('state', 'VApw', 'value added per labour unit of the last quarter'),
  entries: real('state', '', 'firms entered since quarter 0'),
  exits: real('state', '', 'firms closed since quarter 0'),
  relocations: real('state', '', 'firms that moved away since quarter 0'),
  arrivals: real('state', '', 'firms that moved in from another region since quarter 0'),
  bailOuts: real('state', '', 'bail-outs since quarter 0'),
  spending: real('state', '', 'public spending since quarter 0, money'),
  taxes: real('state', '', 'profit tax since quarter 0, money'),
  rent: real('quarter', 'rho', 'rent index, at least 1'),
  labourCost: real('quarter', 'W', 'wage times rent'),
  density: real('quarter', 'dens', 'knowledge density, 0 to 1.2'),
  transport: real('quarter', 'tau', 'transport cost per unit of output'),
  importPrice: real('quarter', 'pExt', 'price of imported inputs'),
  inspection: real('quarter', 'insp', 'inspection, 0 to 1'),
  inputPrice: real('quarter', 'pI', 'input price a newcomer expects'),
  entryFactor: real('quarter', 'bar', 'share of entry that captured politics lets through'),
  firms: real('quarter', 'n', 'firms alive'),
  suppliers: real('quarter', '', 'suppliers alive'),
  beliefSpread: real('quarter', 'V', 'mean squared distance of beliefs to the consensus'),
} as const satisfies Record<string, Column>;

/** One row: the world outside the regions. */
export const worldColumns = {
  targetX: real('state', 'm1', 'market target, first axis'),
  targetY: real('state', 'm2', 'market target, second axis'),
  heading: real('state', 'omega', 'direction of the target’s drift, radians'),
  marketLevel: real('state', '', 'demand shock still in force, 1 without one'),
  rivalLevel: real('state', '', 'rivals that entered by an event, 1 without any'),
  market: real('quarter', 'M_c', 'size of the market of each chain', CHAINS),
  rivals: real('quarter', 'H_c', 'mass of rival attraction in each chain', CHAINS),
  denominator: real('quarter', '', 'rivals plus the pull of all firms in each chain', CHAINS),
  outsideWage: real('quarter', 'w_out', 'wage of the outside place'),
} as const satisfies Record<string, Column>;

type Table = Readonly<Record<string, Column>>;
/** The typed arrays of a table. */
export type Columns<T extends Table> = {
  readonly [K in keyof T]: T[K]['kind'] extends 'integer' ? Int32Array : Float64Array;
};
export type FirmColumns = Columns<typeof firmColumns>;
export type SupplierColumns = Columns<typeof supplierColumns>;
export type RegionColumns = Columns<typeof regionColumns>;
export type WorldColumns = Columns<typeof worldColumns>;

/** Kinds and lengths of the columns of a table for `rows` agents. */
export function columnSizes(table: Table, rows: number): ColumnSize[] {
  return Object.values(table).map(({ kind, width }) => ({ kind, length: rows * width }));
}

/** Cuts every column of a table for `rows` agents from an arena. */
export function allocate<T extends Table>(table: T, rows: number, arena: Arena): Columns<T> {
  const columns: Record<string, Int32Array | Float64Array> = {};
  for (const [name, { kind, width }] of Object.entries(table)) {
    columns[name] = kind === 'integer' ? arena.integers(rows * width) : arena.reals(rows * width);
  }
  return fastObject(columns as Columns<T>);
}

/** The columns of a table that matter at least as long as `keep` says, in declared order. */
export function columnsKept(table: Table, keep: 'state' | 'quarter'): string[] {
  return Object.keys(table).filter((name) => {
    const kept = table[name].keep;
    return kept === 'state' || (keep === 'quarter' && kept === 'quarter');
  });
}
