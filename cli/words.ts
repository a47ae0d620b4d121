/** Explanations of outcomes on the command line. */
import type { Text, Verdict } from '../engine/index.ts';

/** One sentence a mayor understands. */
export const verdictSentences: { readonly [K in Verdict]: Text } = {
  upgraded: {
    en: 'Upgraded: the cluster kept its value and climbed to design and brands of its own.',
    zh: '升级：集群守住了增加值，并攀升到设计与自主品牌环节。',
  },
  sustained: {
    en: 'Sustained: the cluster kept most of its value without climbing the chain.',
    zh: '维持：集群保住了大部分增加值，但未能沿价值链攀升。',
  },
  hollowedOut: {
    en: 'Hollowed out: firms moved or their sourcing went elsewhere; the jobs left with them.',
    zh: '空心化：企业外迁或配套外移，就业随之流失。',
  },
  lockedIn: {
    en: 'Locked-in decline: the cluster stayed with what it knew while its market moved on.',
    zh: '锁定衰退：市场已经转移，集群仍固守旧路而走向衰落。',
  },
  neverTookOff: {
    en: 'Never took off: it never reached 60 firms, or never three times the jobs it started with.',
    zh: '未能起飞：企业始终不到 60 家，或就业始终不到起步时的三倍。',
  },
};
