/** The five ways of looking at one quarter, in the order in which they are offered. */
import type { Text } from '../../engine/index.ts';

export type StageViewId = 'region' | 'supply' | 'knowledge' | 'chain' | 'family';

export interface StageViewEntry {
  readonly id: StageViewId;
  readonly label: Text;
}

export const stageViews: readonly StageViewEntry[] = [
  { id: 'region', label: { en: 'Region', zh: '区域' } },
  { id: 'supply', label: { en: 'Suppliers', zh: '供应网络' } },
  { id: 'knowledge', label: { en: 'Knowledge', zh: '知识空间' } },
  { id: 'chain', label: { en: 'Value chain', zh: '价值链' } },
  { id: 'family', label: { en: 'Family tree', zh: '衍生谱系' } },
];

/** Whether a text, for example out of a link, names a view. */
export function isStageView(text: unknown): text is StageViewId {
  return stageViews.some(({ id }) => id === text);
}
