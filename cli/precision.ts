import type { IndicatorId } from '../engine/index.ts';
import { exportFactor, readNumber, quotedValue, type Fault, type StoppingRule } from '../experiments/index.ts';

/**
 * Reads `NUMBER` or `PER%`: half the width an interval may have, in the unit the indicator is exported in or as a share of the
 * effect.
 */
export function readPrecision(
  written: string,
  indicator: IndicatorId,
  faults: Fault[],
): Pick<StoppingRule, 'absolute' | 'relative'> | undefined {
  const read = readNumber(written, { above: 0, percent: true });
  if ('value' in read)
    return /[%％]\s*$/.test(written)
      ? { relative: read.value / 100 }
      : { absolute: read.value / exportFactor(indicator) };
  faults.push({
    path: '--precision',
    found: quotedValue(written),
    allowed: {
      en: 'a number above 0, in the unit of the indicator, or such as 5% of the effect',
      zh: '大于 0 的数（以指标的单位计），或写作效应的百分比，如 5%',
    },
  });
  return undefined;
}
