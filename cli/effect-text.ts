/** Differences and intervals the way a person reads them. */
import { indicators, type IndicatorId } from '../engine/index.ts';
import type { Interval, Language } from '../experiments/index.ts';
import { indicatorText, jobsText, numberText, UNKNOWN } from './number-text.ts';

function signed(value: number, magnitude: (value: number) => string): string {
  const text = magnitude(Math.abs(value));
  // What rounds to nothing has no sign.
  if (!/[1-9]/.test(text)) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** Digits after the point that leave three that count. */
function digitsFor(size: number): number {
  return size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
}

/** A difference of an indicator; shares in points. */
function differenceWriter(indicator: IndicatorId, size: number, language: Language): (value: number) => string {
  const { format } = indicators[indicator];
  if (indicator === 'employment') return (value) => jobsText(value, language);
  if (format === 'share')
    return (value) => `${numberText(100 * value, 1, language)}${language === 'zh' ? ' 个百分点' : ' points'}`;
  return (value) => numberText(value, digitsFor(size), language);
}

/** An interval, or a dash where there is none yet. */
function between(
  { low, high }: Pick<Interval, 'low' | 'high'>,
  write: (value: number) => string,
  language: Language,
): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return UNKNOWN;
  return language === 'zh' ? `${write(low)} ～ ${write(high)}` : `${write(low)} to ${write(high)}`;
}

export interface EffectTexts {
  readonly mean: string;
  readonly interval: string;
}

/** A difference of an indicator with its interval, each with a sign. */
export function effectTexts(effect: Interval, indicator: IndicatorId, language: Language): EffectTexts {
  const write = differenceWriter(indicator, Math.abs(effect.mean), language);
  const plus = (value: number): string => signed(value, write);
  return {
    mean: Number.isFinite(effect.mean) ? plus(effect.mean) : UNKNOWN,
    interval: between(effect, plus, language),
  };
}

/** A level of an indicator; employment in jobs. */
export function levelText(value: number, indicator: IndicatorId, language: Language): string {
  return indicator === 'employment'
    ? jobsText(value, language)
    : indicatorText(value, indicators[indicator].format, language);
}

/** What a row about an indicator is called. */
export function indicatorName(indicator: IndicatorId, language: Language): string {
  if (indicator === 'employment') return language === 'zh' ? '就业（个岗位）' : 'employment, jobs';
  return indicators[indicator].label[language];
}

function percentWriter(digits: number, language: Language): (value: number) => string {
  return (value) => `${numberText(100 * value, digits, language)}%`;
}

/** A share in per cent with its interval, without signs. */
export function shareTexts(share: Interval, language: Language): EffectTexts {
  const write = percentWriter(0, language);
  return { mean: Number.isFinite(share.mean) ? write(share.mean) : UNKNOWN, interval: between(share, write, language) };
}

/** A relative change in per cent with its interval, with signs. */
export function changeTexts(change: Interval, language: Language): EffectTexts {
  const write = percentWriter(Math.abs(change.mean) < 0.1 ? 1 : 0, language);
  const plus = (value: number): string => signed(value, write);
  return {
    mean: Number.isFinite(change.mean) ? plus(change.mean) : UNKNOWN,
    interval: between(change, plus, language),
  };
}

/** A difference of amounts with its interval, with signs. */
export function signedTexts(amount: Interval, language: Language): EffectTexts {
  const digits = digitsFor(Math.abs(amount.mean));
  const plus = (value: number): string => signed(value, (size) => numberText(size, digits, language));
  return {
    mean: Number.isFinite(amount.mean) ? plus(amount.mean) : UNKNOWN,
    interval: between(amount, plus, language),
  };
}

/** An amount of which three digits count. */
export function plainText(amount: number, language: Language): string {
  return numberText(amount, digitsFor(Math.abs(amount)), language);
}

/** Whether an interval leaves no doubt about the direction. */
export function isClear({ mean, low, high }: Interval): boolean {
  return (low > 0 || high < 0) && Number.isFinite(mean);
}
