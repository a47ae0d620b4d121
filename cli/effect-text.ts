/** Differences and intervals the way a person reads them. */
import { indicators, type IndicatorId } from '../engine/index.ts';
import {
  decimal,
  exportedUnitIn,
  indicatorNumber,
  isInJobs,
  isMoney,
  jobs,
  NO_NUMBER,
  percent,
  printable,
  signedAs,
  type Interval,
  type Language,
  type MoneyDocument,
} from '../experiments/index.ts';

/** Digits after the point that leave three that count. */
function digitsFor(size: number): number {
  return size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
}

/** A difference of an indicator; shares in points. */
function differenceWriter(indicator: IndicatorId, size: number, language: Language): (value: number) => string {
  const { format } = indicators[indicator];
  if (isInJobs(indicator)) return (value) => jobs(language, value);
  if (format === 'share')
    return (value) => `${decimal(language, 100 * value, 1)}${{ en: ' points', zh: ' 个百分点' }[language]}`;
  return (value) => decimal(language, value, digitsFor(size));
}

/** An interval, or a dash where there is none yet. */
function between(
  { low, high }: Pick<Interval, 'low' | 'high'>,
  write: (value: number) => string,
  language: Language,
): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return NO_NUMBER;
  return { en: `${write(low)} to ${write(high)}`, zh: `${write(low)} ～ ${write(high)}` }[language];
}

export interface EffectTexts {
  readonly mean: string;
  readonly interval: string;
}

/** A difference of an indicator with its interval, each with a sign. */
export function effectTexts(effect: Interval, indicator: IndicatorId, language: Language): EffectTexts {
  const write = differenceWriter(indicator, Math.abs(effect.mean), language);
  const plus = (value: number): string => signedAs(value, write);
  return {
    mean: plus(effect.mean),
    interval: between(effect, plus, language),
  };
}

/** Decimals of a share on the command line, which has room for them. */
const OF_SHARES = 1;

/** A level of an indicator; labour in jobs. */
export function levelText(value: number, indicator: IndicatorId, language: Language): string {
  return indicatorNumber(language, indicator, value, OF_SHARES);
}

/** What a row about an indicator is called. */
export function indicatorName(indicator: IndicatorId, language: Language, money?: MoneyDocument): string {
  const { label } = indicators[indicator];
  if (money !== undefined && isMoney(indicator)) {
    const unit = exportedUnitIn(indicator, money);
    return { en: `${label.en}, ${printable(unit.en)}`, zh: `${label.zh}（${printable(unit.zh)}）` }[language];
  }
  return isInJobs(indicator) ? { en: `${label.en}, jobs`, zh: `${label.zh}（个岗位）` }[language] : label[language];
}

/** A share in per cent with its interval, without signs. */
export function shareTexts(share: Interval, language: Language): EffectTexts {
  const write = (value: number): string => percent(language, value);
  return { mean: write(share.mean), interval: between(share, write, language) };
}

/** A relative change in per cent with its interval, with signs. */
export function changeTexts(change: Interval, language: Language): EffectTexts {
  const digits = Math.abs(change.mean) < 0.1 ? 1 : 0;
  const write = (size: number): string => percent(language, size, digits);
  const plus = (value: number): string => signedAs(value, write);
  return {
    mean: plus(change.mean),
    interval: between(change, plus, language),
  };
}

/** A difference of amounts with its interval, with signs. */
export function signedTexts(amount: Interval, language: Language): EffectTexts {
  const digits = digitsFor(Math.abs(amount.mean));
  const plus = (value: number): string => signedAs(value, (size) => decimal(language, size, digits));
  return {
    mean: plus(amount.mean),
    interval: between(amount, plus, language),
  };
}

/** An amount of which three digits count. */
export function plainText(amount: number, language: Language): string {
  return decimal(language, amount, digitsFor(Math.abs(amount)));
}

/** Whether an interval leaves no doubt about the direction. */
export function isClear({ mean, low, high }: Interval): boolean {
  return (low > 0 || high < 0) && Number.isFinite(mean);
}
