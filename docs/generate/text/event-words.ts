import { eventNames, type EventKind, type Text } from '../../../engine/index.ts';

/** What an event of size v does at the start of its quarter. */
export const eventWords: Record<EventKind, Text> = {
  paradigmShift: {
    en: 'The target jumps by the distance v in a random direction: m += v · (cos a, sin a), a = 2 pi · U(paradigmShift, 0) of the world.',
    zh: `${eventNames.paradigmShift.zh}：市场目标沿随机方向跃迁距离 v：m += v · (cos a, sin a)，a = 2 pi · U(paradigmShift, 0)（世界身份）。`,
  },
  demandShock: {
    en: 'All markets change by the share v: marketLevel = max(0, marketLevel · (1 + v)); the change fades by a tenth a quarter (7.1).',
    zh: `${eventNames.demandShock.zh}：各市场规模变动比例 v：marketLevel = max(0, marketLevel · (1 + v))；此后每季消退十分之一（7.1）。`,
  },
  rivalEntry: {
    en: 'Rivals outside grow by the share v for good: rivalLevel = rivalLevel · (1 + v).',
    zh: `${eventNames.rivalEntry.zh}：区外竞争对手永久增加比例 v：rivalLevel = rivalLevel · (1 + v)。`,
  },
  qualityScandal: {
    en: 'Every region loses the share v of its reputation: rep = rep · clamp(1 − v, 0, 1).',
    zh: `${eventNames.qualityScandal.zh}：各区域声誉损失比例 v：rep = rep · clamp(1 − v, 0, 1)。`,
  },
};
