/** The theories behind the model, one card each, and the places on the page where each of them shows. */
import type { IndicatorId, LeverId } from '../../engine/index.ts';
import { presets, theoryIds, type ScenarioDocument, type TheoryId } from '../../experiments/index.ts';
import type { StageViewId } from '../stage/stage-views.ts';
import { theoryTexts } from './text/theory-texts.ts';
import type { TheoryText } from './theory-text.ts';

/** Where on the page the mechanism shows. */
export interface TheoryPlaces {
  readonly indicators: readonly IndicatorId[];
  readonly levers: readonly LeverId[];
  readonly views: readonly StageViewId[];
}

export interface TheoryEntry extends TheoryText {
  readonly id: TheoryId;
  readonly places: TheoryPlaces;
  /** Ids of presets that tell it as a story. */
  readonly presets: readonly string[];
}

/** The first place of each list is the one that shows it best. */
const places: { readonly [K in TheoryId]: TheoryPlaces } = {
  marshall: {
    indicators: [
      'agglomeration',
      'suppliers',
      'idleSuppliers',
      'localShare',
      'efficiency',
      'valueAddedPerWorker',
      'humanCapital',
    ],
    levers: ['train', 'supplier', 'market'],
    views: ['region', 'supply'],
  },
  weber: {
    indicators: ['logistics', 'rent', 'wage', 'relocations'],
    levers: ['infra', 'fdi'],
    views: ['region'],
  },
  rivalry: {
    indicators: ['rivalry', 'effort', 'fourFirmShare', 'herfindahl', 'firmSize', 'efficiency'],
    levers: ['rd', 'protect', 'incub'],
    views: ['region', 'family'],
  },
  perroux: {
    indicators: ['stateSeededFirms', 'spending', 'localShare'],
    levers: ['pole', 'lead'],
    views: ['supply', 'region'],
  },
  porter: {
    indicators: [
      'diamond',
      'valueAdded',
      'diamondFactors',
      'diamondDemand',
      'diamondSupport',
      'diamondRivalry',
      'diamondGovernment',
      'diamondChance',
      'humanCapital',
    ],
    levers: ['rd', 'train', 'supplier', 'lead', 'credit', 'green'],
    views: ['supply'],
  },
  krugman: {
    indicators: [
      'employment',
      'firms',
      'agglomeration',
      'labourForce',
      'labourFound',
      'rivalExposure',
      'demandPerPull',
      'worldDemand',
    ],
    levers: ['incub', 'infra'],
    views: ['region'],
  },
  districts: {
    indicators: ['specificity', 'localShare', 'supplyIntegration', 'chainLength', 'reputation', 'cheatShare'],
    levers: ['local', 'open', 'insp'],
    views: ['supply', 'family'],
  },
  lifeCycle: {
    indicators: ['firms', 'employment', 'entries', 'exits', 'spinOffs', 'startUps', 'rivalsLearned', 'output'],
    levers: ['incub', 'lead', 'credit', 'rd'],
    views: ['family', 'region'],
  },
  replacement: {
    indicators: ['environment', 'functionLevel', 'institutions', 'pollution', 'exits', 'valueAdded'],
    levers: ['green', 'func', 'reform'],
    views: ['region', 'chain'],
  },
  lockIn: {
    indicators: [
      'lockIn',
      'lockInFunctional',
      'lockInCognitive',
      'lockInPolitical',
      'misperception',
      'newsPlausibility',
      'bailOuts',
    ],
    levers: ['protect', 'reform', 'open'],
    views: ['knowledge', 'supply'],
  },
  valueChains: {
    indicators: ['functionLevel', 'margin', 'price', 'captiveFirms', 'relationalFirms', 'marketFirms', 'valueAdded'],
    levers: ['func', 'brand', 'open', 'lead'],
    views: ['chain'],
  },
  lemons: {
    indicators: ['reputation', 'cheatShare', 'quality', 'price'],
    levers: ['insp', 'brand', 'market'],
    views: ['chain'],
  },
  transfer: {
    indicators: ['relocations', 'arrivals', 'wage', 'rent', 'foreignFirms', 'pollution', 'taxes'],
    levers: ['infra', 'supplier', 'local', 'fdi', 'green'],
    views: ['region'],
  },
  knowledge: {
    indicators: ['knowledgeSpread', 'beliefVariance', 'exposure', 'fit', 'misperception'],
    levers: ['market', 'open', 'train', 'rd'],
    views: ['knowledge', 'family'],
  },
};

const theoriesOf = (preset: string): readonly TheoryId[] => (presets.get(preset) as ScenarioDocument).theories ?? [];

/** Presets that say they show a theory, those that are most about it first. */
function presetsOf(theory: TheoryId): readonly string[] {
  const rank = (preset: string): number => theoriesOf(preset).indexOf(theory);
  return [...presets.keys()].filter((preset) => rank(preset) >= 0).toSorted((a, b) => rank(a) - rank(b));
}

/** Every card, in the order of a lecture. */
export const theoryCards: { readonly [K in TheoryId]: TheoryEntry } = Object.fromEntries(
  theoryIds.map((id) => [id, { id, places: places[id], presets: presetsOf(id), ...theoryTexts[id] }]),
) as { [K in TheoryId]: TheoryEntry };

/** How early a place stands in a card's list: the card that is most about it comes first. */
function cardsAt<T>(place: T, list: (card: TheoryPlaces) => readonly T[]): readonly TheoryId[] {
  const rank = (id: TheoryId): number => list(places[id]).indexOf(place);
  return theoryIds.filter((id) => rank(id) >= 0).toSorted((a, b) => rank(a) - rank(b));
}

/** Cards that explain what a lever does, the nearest first. */
export const cardsOfLever = (lever: LeverId): readonly TheoryId[] => cardsAt(lever, ({ levers }) => levers);
/** Cards whose mechanism shows in an indicator, the nearest first. */
export const cardsOfIndicator = (indicator: IndicatorId): readonly TheoryId[] =>
  cardsAt(indicator, ({ indicators }) => indicators);
/** Cards that a view of the stage makes visible, the nearest first. */
export const cardsOfView = (view: StageViewId): readonly TheoryId[] => cardsAt(view, ({ views }) => views);
