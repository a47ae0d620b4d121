/** What the model's outcomes, phases and kinds are called, once for everybody, and the numbers its units stand for. */
import type { ChainId, OriginId } from './chains.ts';
import type { Text } from './text.ts';

type Names<Id extends string> = { readonly [K in Id]: Text };

/** One labour unit is ten jobs. */
export const JOBS_PER_UNIT = 10;
export const QUARTERS_PER_YEAR = 4;
/** The end of a run is the mean of its last two years. Section 10. */
export const END_QUARTERS = 8;

/** How a run ends, from good to bad. Section 10. */
export const verdicts = ['upgraded', 'sustained', 'hollowedOut', 'lockedIn', 'neverTookOff'] as const;
export type Verdict = (typeof verdicts)[number];
export const verdictNames: Names<Verdict> = {
  upgraded: { en: 'upgraded', zh: '升级' },
  sustained: { en: 'sustained', zh: '维持' },
  hollowedOut: { en: 'hollowed out', zh: '空心化' },
  lockedIn: { en: 'locked-in decline', zh: '锁定衰退' },
  neverTookOff: { en: 'never took off', zh: '未能起飞' },
};
/** Where room is scarce. */
export const verdictShortNames: Names<Verdict> = {
  ...verdictNames,
  lockedIn: { en: 'locked in', zh: '锁定衰退' },
};
/** What a cluster does, as the verb of a sentence. */
export const verdictVerbs: Names<Verdict> = {
  upgraded: { en: 'upgrades', zh: '走向升级' },
  sustained: { en: 'holds its ground', zh: '得以维持' },
  hollowedOut: { en: 'is hollowed out', zh: '走向空心化' },
  lockedIn: { en: 'ends in locked-in decline', zh: '陷入锁定衰退' },
  neverTookOff: { en: 'never takes off', zh: '未能起飞' },
};

/** Life-cycle phases (Tichy); `extinct` is a region whose last firm is gone. */
export const phases = ['formation', 'growth', 'maturity', 'decline', 'renewal', 'extinct'] as const;
export type Phase = (typeof phases)[number];
export const phaseNames: Names<Phase> = {
  formation: { en: 'formation', zh: '形成期' },
  growth: { en: 'growth', zh: '成长期' },
  maturity: { en: 'maturity', zh: '成熟期' },
  decline: { en: 'decline', zh: '衰退期' },
  renewal: { en: 'renewal', zh: '再生期' },
  extinct: { en: 'extinct', zh: '消亡' },
};

/** What ten years did to a cluster: it became a higher one, withered, or all but vanished. Section 10. */
export const replacements = ['none', 'forward', 'reverse', 'extinct'] as const;
export type Replacement = (typeof replacements)[number];
/** Years a replacement is read over. */
export const YEARS_OF_REPLACEMENT = 10;
export const replacementNames: Names<Replacement> = {
  none: { en: 'no replacement', zh: '未见更替' },
  forward: { en: 'forward replacement', zh: '正向更替' },
  reverse: { en: 'reverse replacement', zh: '反向更替' },
  extinct: { en: 'extinction', zh: '消亡' },
};

export const chainNames: Names<ChainId> = {
  captive: { en: 'captive', zh: '俘获型' },
  relational: { en: 'relational', zh: '关系型' },
  market: { en: 'market', zh: '市场型' },
};

export const originNames: Names<OriginId> = {
  startUp: { en: 'start-up', zh: '新创' },
  spinOff: { en: 'spin-off', zh: '衍生' },
  foreign: { en: 'foreign', zh: '外资' },
  stateSeeded: { en: 'state-seeded', zh: '政府投建' },
};

/** Why a firm left the region's books. */
export const fates = ['alive', 'closed', 'leftRegion'] as const;
export type Fate = (typeof fates)[number];
export const fateNames: Names<Fate> = {
  alive: { en: 'alive', zh: '仍在经营' },
  closed: { en: 'closed', zh: '关闭' },
  leftRegion: { en: 'moved away', zh: '外迁' },
};

/** What happens to the world from outside. */
export const eventKinds = ['paradigmShift', 'demandShock', 'rivalEntry', 'qualityScandal'] as const;
export type EventKind = (typeof eventKinds)[number];
export const eventNames: Names<EventKind> = {
  paradigmShift: { en: 'paradigm shift', zh: '技术范式转换' },
  demandShock: { en: 'demand shock', zh: '需求冲击' },
  rivalEntry: { en: 'entry of rivals', zh: '对手进入' },
  qualityScandal: { en: 'quality scandal', zh: '质量丑闻' },
};

/** The three lock-ins (Grabher), by the indicator that measures them. */
export const lockInIds = ['lockInFunctional', 'lockInCognitive', 'lockInPolitical'] as const;
export type LockInId = (typeof lockInIds)[number];
/** Which of the three, where “lock-in” is said already. */
export const lockInKinds: Names<LockInId> = {
  lockInFunctional: { en: 'functional', zh: '功能性' },
  lockInCognitive: { en: 'cognitive', zh: '认知' },
  lockInPolitical: { en: 'political', zh: '政治' },
};
