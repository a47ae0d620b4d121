import { shown, type Fault, type StoppingRule } from '../experiments/index.ts';

/** Reads `NUMBER` or `PER%`: half the width an interval may have, in the unit of the indicator or as a share of the effect. */
export function readPrecision(written: string, faults: Fault[]): Pick<StoppingRule, 'absolute' | 'relative'> | undefined {
  const match = /^([0-9]+\.?[0-9]*|\.[0-9]+)\s*(%?)$/.exec(written.trim());
  const value = Number(match?.[1]);
  if (value > 0) return match?.[2] === '%' ? { relative: value / 100 } : { absolute: value };
  faults.push({
    path: '--precision',
    found: shown(written),
    allowed: {
      en: 'a number above 0, in the unit of the indicator, or such as 5% of the effect',
      zh: '大于 0 的数（以指标的单位计），或写作效应的百分比，如 5%',
    },
  });
  return undefined;
}
