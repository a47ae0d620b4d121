/** The theories a scenario may be said to show; the page has a card for each, in the order of a lecture. */
export const theoryIds = [
  'marshall',
  'weber',
  'rivalry',
  'perroux',
  'porter',
  'krugman',
  'districts',
  'lifeCycle',
  'replacement',
  'lockIn',
  'valueChains',
  'lemons',
  'transfer',
  'knowledge',
] as const;

export type TheoryId = (typeof theoryIds)[number];
