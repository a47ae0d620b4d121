/** Names of the levers by themselves: what holds their values in a run need not know what they are. */

/** The levers, in the order of the model description. */
export const leverIds = [
  'rd',
  'train',
  'infra',
  'market',
  'insp',
  'brand',
  'fdi',
  'local',
  'green',
  'protect',
  'incub',
  'open',
  'credit',
  'supplier',
  'pole',
  'reform',
  'func',
  'lead',
] as const;

export type LeverId = (typeof leverIds)[number];

export const LEVERS = leverIds.length;
