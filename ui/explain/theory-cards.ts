/** The theories behind the model, one card each, and the places on the page where each of them shows. */
import type { IndicatorId, LeverId } from '../../engine/index.ts';
import type { StageViewId } from '../stage/stage-views.ts';
import { theoryTexts } from './text/theory-texts.ts';
import { theoryIds, type TheoryId, type TheoryText } from './theory-ids.ts';

/** Where on the page the mechanism shows. */
export interface TheoryPlaces {
  readonly indicators: readonly IndicatorId[];
  readonly levers: readonly LeverId[];
  readonly views: readonly StageViewId[];
  /** Ids of presets that tell it as a story. */
  readonly presets: readonly string[];
}

export interface TheoryEntry extends TheoryText {
  readonly id: TheoryId;
  readonly places: TheoryPlaces;
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
    presets: ['default', 'italy'],
  },
  weber: {
    indicators: ['logistics', 'rent', 'wage', 'relocations'],
    levers: ['infra', 'fdi'],
    views: ['region'],
    presets: ['west', 'guangdong'],
  },
  perroux: {
    indicators: ['stateSeededFirms', 'spending', 'localShare'],
    levers: ['pole', 'lead'],
    views: ['supply', 'region'],
    presets: ['perroux-weak', 'perroux-strong'],
  },
  porter: {
    indicators: ['valueAdded', 'quality', 'institutions', 'humanCapital', 'exits'],
    levers: ['rd', 'train', 'supplier', 'lead', 'credit', 'green'],
    views: ['supply'],
    presets: ['default', 'swiss'],
  },
  krugman: {
    indicators: ['employment', 'firms', 'agglomeration', 'labourForce', 'output'],
    levers: ['incub', 'infra'],
    views: ['region'],
    presets: ['default', 'west'],
  },
  districts: {
    indicators: ['specificity', 'localShare', 'reputation', 'cheatShare'],
    levers: ['local', 'open', 'insp'],
    views: ['supply', 'family'],
    presets: ['italy', 'valley'],
  },
  lifeCycle: {
    indicators: ['firms', 'employment', 'entries', 'exits', 'spinOffs', 'startUps', 'output'],
    levers: ['incub', 'lead', 'credit', 'rd'],
    views: ['family', 'region'],
    presets: ['detroit', 'default'],
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
    presets: ['ruhr', 'valley', 'swiss'],
  },
  valueChains: {
    indicators: ['functionLevel', 'margin', 'price', 'captiveFirms', 'relationalFirms', 'marketFirms', 'valueAdded'],
    levers: ['func', 'brand', 'open', 'lead'],
    views: ['chain'],
    presets: ['sinos', 'guangdong'],
  },
  lemons: {
    indicators: ['reputation', 'cheatShare', 'quality', 'price'],
    levers: ['insp', 'brand', 'market'],
    views: ['chain'],
    presets: ['zhejiang', 'italy'],
  },
  transfer: {
    indicators: ['relocations', 'arrivals', 'wage', 'rent', 'foreignFirms', 'pollution', 'taxes'],
    levers: ['infra', 'supplier', 'local', 'fdi', 'green'],
    views: ['region'],
    presets: ['west', 'guangdong'],
  },
  knowledge: {
    indicators: ['knowledgeSpread', 'beliefVariance', 'exposure', 'fit', 'misperception'],
    levers: ['market', 'open', 'train', 'rd'],
    views: ['knowledge', 'family'],
    presets: ['valley', 'italy'],
  },
};

/** Every card, in the order of a lecture. */
export const theoryCards: { readonly [K in TheoryId]: TheoryEntry } = Object.fromEntries(
  theoryIds.map((id) => [id, { id, places: places[id], ...theoryTexts[id] }]),
) as { [K in TheoryId]: TheoryEntry };

/** How early a place stands in a card's list: the card that is most about it comes first. */
function cardsAt<T>(place: T, list: (card: TheoryPlaces) => readonly T[]): readonly TheoryId[] {
  const rank = (id: TheoryId): number => list(places[id]).indexOf(place);
  return theoryIds.filter((id) => rank(id) >= 0).toSorted((a, b) => rank(a) - rank(b));
}

/** Cards that explain what a lever does, the nearest first. */
export const cardsOfLever = (lever: LeverId): readonly TheoryId[] => cardsAt(lever, ({ levers }) => levers);
/** Cards whose mechanism shows in an indicator, the nearest first; none for a few plain counts. */
export const cardsOfIndicator = (indicator: IndicatorId): readonly TheoryId[] =>
  cardsAt(indicator, ({ indicators }) => indicators);
/** Cards that a view of the stage makes visible, the nearest first. */
export const cardsOfView = (view: StageViewId): readonly TheoryId[] => cardsAt(view, ({ views }) => views);
/** Cards that a preset tells as a story. */
export const cardsOfPreset = (preset: string): readonly TheoryId[] => cardsAt(preset, ({ presets }) => presets);
