/** What a measured past may tell of a place: the unknowns of a calibration and what each does to a run. */
import {
  exp,
  log,
  parameters,
  type ParameterEntry,
  type ParameterId,
  type ParameterValue,
  type RegionParameterId,
  type RunInput,
  type Text,
} from '../../engine/index.ts';
import { isRegionParameter } from '../documents/assumption-schema.ts';

interface Unknown {
  readonly label: Text;
  /** How it is read: "2.1 % a quarter", "1.4 times the usual". */
  readonly unit: Text;
  /** Values that are possible before the data are seen, all equally so (of their logarithm where `ratio`). */
  readonly low: number;
  readonly high: number;
  readonly ratio: boolean;
  /** Assumptions it sets, or multiplies where `times`; none for what is not an assumption. */
  readonly sets: readonly ParameterId[];
  readonly times?: true;
}

const perQuarter: Text = { en: 'per quarter', zh: '每季' };
const times: Text = { en: 'times the usual', zh: '倍（相对于通常值）' };

/** Ranges are wider than those of possible worlds: a place of one's own may be unlike all presets. */
export const unknowns = {
  demandGrowth: {
    label: { en: 'growth of world demand', zh: '世界需求增长' },
    unit: perQuarter,
    low: -0.015,
    high: 0.03,
    ratio: false,
    sets: ['marketGrowth'],
  },
  rivalGrowth: {
    label: { en: 'growth of rivals', zh: '竞争对手增长' },
    unit: perQuarter,
    low: -0.01,
    high: 0.03,
    ratio: false,
    sets: ['rivalGrowth'],
  },
  rivalsLearn: {
    label: { en: 'how fast rivals learn the trade', zh: '对手学会手艺的速度' },
    unit: perQuarter,
    low: 0.004,
    high: 0.06,
    ratio: true,
    sets: ['knowHowLeak'],
  },
  marketSize: {
    label: { en: 'size of the market', zh: '市场规模' },
    unit: times,
    low: 0.35,
    high: 2.5,
    ratio: true,
    sets: ['marketSize'],
    times: true,
  },
  firmsAtStart: {
    label: { en: 'firms at the start', zh: '起步时的企业数' },
    unit: { en: 'firms of the model', zh: '家（模型企业）' },
    low: 4,
    high: 150,
    ratio: true,
    sets: ['initialFirms', 'initialSuppliers'],
  },
  wageAtStart: {
    label: { en: 'wage at the start', zh: '起步时的工资' },
    unit: { en: 'frontier wage = 1', zh: '前沿工资 = 1' },
    low: 0.15,
    high: 0.8,
    ratio: true,
    sets: ['initialWage'],
  },
  wageGrowth: {
    label: { en: 'wage convergence', zh: '工资追赶速度' },
    unit: perQuarter,
    low: 0,
    high: 0.012,
    ratio: false,
    sets: ['wageGrowth'],
  },
  startUps: {
    label: { en: 'start-ups', zh: '新创企业' },
    unit: { en: 'firms of the model per quarter', zh: '家（模型企业）每季' },
    low: 0.2,
    high: 6,
    ratio: true,
    sets: ['startUpRate'],
  },
  spinOffs: {
    label: { en: 'spin-offs', zh: '衍生企业' },
    unit: { en: 'per firm and quarter', zh: '每家企业每季' },
    low: 0.004,
    high: 0.05,
    ratio: true,
    sets: ['spinOffRate'],
  },
  foreignFirms: {
    label: { en: 'foreign firms coming', zh: '外资企业进入' },
    unit: { en: 'firms of the model per quarter', zh: '家（模型企业）每季' },
    low: 0,
    high: 1.2,
    ratio: false,
    sets: ['fdiRate'],
  },
  learning: {
    label: { en: 'learning', zh: '学习速度' },
    unit: times,
    low: 0.5,
    high: 1.8,
    ratio: true,
    sets: ['efficiencyStep', 'qualityStep', 'imitationRate'],
    times: true,
  },
} as const satisfies { readonly [id: string]: Unknown };

export type UnknownId = keyof typeof unknowns;
export const unknownIds = Object.keys(unknowns) as UnknownId[];
export const unknownOf = (id: UnknownId): Unknown => unknowns[id];

/** One value of each unknown. */
export type Guess = { readonly [K in UnknownId]: number };

/** The value at a share of the range, 0 to 1. */
export function atShare(id: UnknownId, share: number): number {
  const { low, high, ratio } = unknownOf(id);
  return ratio ? low * exp(share * log(high / low)) : low + share * (high - low);
}

/** Suppliers there are at the start for every firm, as in the usual scenario. */
const SUPPLIERS_A_FIRM = 0.75;
const DIGITS = 4;
/** In a place of one's own trends change and cycles come: the luck of the world is as in reality. */
const LUCK = 1;

function within(id: ParameterId, value: number): number {
  const { min, max, integer }: ParameterEntry = parameters[id];
  const inside = Math.min(max, Math.max(min, value));
  // As many digits as a document has, so that the world it writes down is the one that was run.
  return integer === true ? Math.round(inside) : Number(inside.toPrecision(DIGITS));
}

/** The assumptions of a guess, over those of a base. */
export function assumptionsOf(guess: Guess, base: RunInput): { readonly [K in ParameterId]?: ParameterValue } {
  const made: { [K in ParameterId]?: ParameterValue } = { luck: LUCK };
  for (const unknown of unknownIds) {
    const { sets, times: multiplies } = unknownOf(unknown);
    for (const id of sets) {
      const usual = isRegionParameter(id)
        ? base.regions[0]![id as RegionParameterId]
        : base.assumptions[id as keyof RunInput['assumptions']];
      const value = guess[unknown];
      if (multiplies !== true) made[id] = within(id, id === 'initialSuppliers' ? SUPPLIERS_A_FIRM * value : value);
      else if (typeof usual === 'number') made[id] = within(id, usual * value);
      else made[id] = usual.map((part) => within(id, part * value)) as unknown as ParameterValue;
    }
  }
  return made;
}
