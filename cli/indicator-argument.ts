import { indicatorIds, type IndicatorId } from '../engine/index.ts';
import { nearest, quotedValue, type Fault } from '../experiments/index.ts';

/** Reads the id of an indicator; an unknown one is added to the faults. @param path what it stands for */
export function readIndicator(written: string, faults: Fault[], path = '--indicator'): IndicatorId | undefined {
  const id = indicatorIds.find((known) => known === written);
  if (id !== undefined) return id;
  const guess = nearest(written, indicatorIds);
  faults.push({
    path,
    found: quotedValue(written),
    allowed: {
      en: `an indicator${guess === undefined ? '' : ` (did you mean "${guess}"?)`}; "list indicators" shows all ${indicatorIds.length}`,
      zh: `一项指标${guess === undefined ? '' : `（是否想写 "${guess}"？）`}；"list indicators" 列出全部 ${indicatorIds.length} 项`,
    },
  });
  return undefined;
}
