/** Industries as sets of assumptions: what a product asks of a place. */
import type { ParameterId, ParameterValue, Text } from '../../engine/index.ts';

export interface Industry {
  readonly label: Text;
  readonly assumptions: Readonly<Partial<Record<ParameterId, ParameterValue>>>;
}

/**
 * Five industries beside one another in the same world: labour and inputs a unit takes, scale, frontier, markets and
 * rents, weight, land, dirt and skills. The first is the world as it is declared.
 */
export const industries = {
  typical: {
    label: { en: 'typical export goods', zh: '一般出口产品' },
    assumptions: {},
  },
  consumerGoods: {
    label: { en: 'consumer goods', zh: '劳动密集型消费品' },
    assumptions: {
      labourInput: 0.5,
      materialInput: 0.45,
      fixedCost: 0.071,
      foundingCapacity: 1.6,
      efficiencyErosion: 0.0045,
      qualityErosion: 0.0045,
      marketSize: [900, 500, 800],
      rivalGrowth: 0.005,
      chainShares: [0.45, 0.2, 0.35],
      markUpBrand: [0.1, 0.18, 0.26],
      startUpRate: 1.6,
      pollutionRate: 0.02,
      referencePrice: 1.85,
    },
  },
  heavy: {
    label: { en: 'heavy industry and components', zh: '重型化与零部件' },
    assumptions: {
      labourInput: 0.28,
      materialInput: 0.58,
      fixedCost: 0.35,
      foundingCapacity: 6,
      sizeElasticity: 0.96,
      efficiencyErosion: 0.005,
      qualityErosion: 0.005,
      marketSize: [700, 1100, 700],
      chainShares: [0.2, 0.6, 0.2],
      productWeight: 1.3,
      landNeed: 1.6,
      pollutionRate: 0.07,
      minimumScale: 3,
      capitalCost: 0.8,
      foundingCash: 0.7,
      spinOffRate: 0.009,
      startUpRate: 0.58,
      mismatch: 0.7,
      skillRequired: 0.25,
      referencePrice: 2,
    },
  },
  highTechnology: {
    label: { en: 'high technology', zh: '高新技术' },
    assumptions: {
      labourInput: 0.34,
      fixedCost: 0.18,
      efficiencyErosion: 0.009,
      qualityErosion: 0.009,
      targetDrift: 0.01,
      marketSize: [600, 900, 300],
      marketGrowth: 0.008,
      rivalGrowth: 0.008,
      markUpAssembly: 0.09,
      markUpBrand: [0.17, 0.28, 0.34],
      productWeight: 0.35,
      landNeed: 0.77,
      pollutionRate: 0.01,
      skillRequired: 0.6,
      researchShare: 0.05,
      efficiencyStep: 0.065,
      qualityStep: 0.065,
      specificityRate: 0.03,
      referencePrice: 1.65,
    },
  },
  software: {
    label: { en: 'software and services', zh: '软件与服务' },
    assumptions: {
      labourInput: 0.75,
      materialInput: 0.15,
      fixedCost: 0.14,
      sizeElasticity: 0.96,
      efficiencyErosion: 0.007,
      qualityErosion: 0.007,
      targetDrift: 0.008,
      marketSize: [250, 500, 60],
      marketGrowth: 0.012,
      rivalGrowth: 0.0115,
      chainShares: [0.2, 0.65, 0.15],
      markUpAssembly: 0.09,
      productWeight: 0.1,
      landNeed: 0.33,
      pollutionRate: 0.002,
      skillRequired: 0.45,
      agglomeration: 0.05,
      referencePrice: 1.45,
    },
  },
} as const satisfies Record<string, Industry>;

export type IndustryId = keyof typeof industries;

/** Places to set an industry down in: what is there, not what it makes. */
export const places = {
  coast: {
    label: { en: 'a coast', zh: '沿海' },
    assumptions: {},
  },
  inland: {
    label: { en: 'inland', zh: '内陆' },
    assumptions: { initialHumanCapital: 0.2, importPremium: 0.3, transportCost: 0.28, initialWage: 0.28 },
  },
  talent: {
    label: { en: 'a place of talent', zh: '人才之地' },
    assumptions: {
      initialHumanCapital: 0.6,
      initialInstitutions: 0.4,
      initialWage: 0.45,
      importPremium: 0.2,
    },
  },
} as const satisfies Record<string, Industry>;

export type PlaceId = keyof typeof places;

export const industryIds = Object.keys(industries) as IndustryId[];
export const placeIds = Object.keys(places) as PlaceId[];

/** What is made, and where. */
export interface Setting {
  readonly industry: IndustryId;
  readonly place: PlaceId;
}

/** The setting that assumes nothing beyond what is declared. */
export const plainSetting: Setting = { industry: 'typical', place: 'coast' };

/** What an industry and a place assume; they have no assumption in common. */
export function settingAssumptions({ industry, place }: Setting): Industry['assumptions'] {
  return { ...industries[industry].assumptions, ...places[place].assumptions };
}
