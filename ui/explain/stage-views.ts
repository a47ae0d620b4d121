/** The five ways of looking at the same quarter on the stage, as the explanations name them. */
import type { Text } from '../../engine/index.ts';

export const stageViews = {
  map: { en: 'region map', zh: '区域图' },
  network: { en: 'supply network', zh: '配套网络' },
  knowledge: { en: 'knowledge space', zh: '知识空间' },
  chain: { en: 'value chain', zh: '价值链' },
  family: { en: 'family tree of spin-offs', zh: '衍生谱系' },
} as const satisfies Record<string, Text>;

export type StageViewId = keyof typeof stageViews;
export const stageViewIds = Object.keys(stageViews) as readonly StageViewId[];
