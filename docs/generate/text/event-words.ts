import type { EventKind, Phase, Text, Verdict } from '../../../engine/index.ts';

/** What an event of size v does at the start of its quarter. */
export const eventWords: Record<EventKind, Text> = {
  paradigmShift: {
    en: 'The target jumps by the distance v in a random direction: m += v · (cos a, sin a), a = 2 pi · U(paradigmShift, 0) of the world.',
    zh: '技术范式转换：市场目标沿随机方向跃迁距离 v：m += v · (cos a, sin a)，a = 2 pi · U(paradigmShift, 0)（世界身份）。',
  },
  demandShock: {
    en: 'All markets change by the share v: marketLevel = max(0, marketLevel · (1 + v)); the change fades by a tenth a quarter (7.1).',
    zh: '需求冲击：各市场规模变动比例 v：marketLevel = max(0, marketLevel · (1 + v))；此后每季消退十分之一（7.1）。',
  },
  rivalEntry: {
    en: 'Rivals outside grow by the share v for good: rivalLevel = rivalLevel · (1 + v).',
    zh: '竞争对手进入：区外竞争对手永久增加比例 v：rivalLevel = rivalLevel · (1 + v)。',
  },
  qualityScandal: {
    en: 'Every region loses the share v of its reputation: rep = rep · clamp(1 − v, 0, 1).',
    zh: '质量丑闻：各区域声誉损失比例 v：rep = rep · clamp(1 − v, 0, 1)。',
  },
};

export const phaseWords: Record<Phase, Text> = {
  formation: { en: 'formation', zh: '形成期' },
  growth: { en: 'growth', zh: '成长期' },
  maturity: { en: 'maturity', zh: '成熟期' },
  decline: { en: 'decline', zh: '衰退期' },
  renewal: { en: 'renewal', zh: '再生期' },
  extinct: { en: 'extinct', zh: '消亡' },
};

export const verdictWords: Record<Verdict, Text> = {
  upgraded: { en: 'upgraded', zh: '升级' },
  sustained: { en: 'sustained', zh: '维持' },
  hollowedOut: { en: 'hollowed out', zh: '空心化' },
  lockedIn: { en: 'locked-in decline', zh: '锁定衰退' },
  neverTookOff: { en: 'never took off', zh: '未能起飞' },
};
