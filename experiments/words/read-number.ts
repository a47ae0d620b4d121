/** The one reader of numbers people write, on the page as on the command line. */
import type { Text } from '../../engine/index.ts';
import { quotedValue, type Fault } from './faults.ts';

/** What a number may be; without any, every finite number. */
export interface NumberLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Bound that is not reached itself. */
  readonly above?: number | undefined;
  readonly integer?: boolean | undefined;
  readonly multipleOf?: number | undefined;
  /** The number counts percents, so that a percent sign may follow it. */
  readonly percent?: boolean | undefined;
}

/** A number, or what was found instead of one and what may stand there. */
export type NumberRead = { readonly value: number } | { readonly fault: Omit<Fault, 'path'> };

const minus = /^[−﹣–]/;
const tenThousand: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8 };
const plainNumber = /^([-+]?)([0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE]([-+]?[0-9]+))?$/;
/** Thousands that can be nothing else: two commas or more, or a comma before a point. */
const grouped = /^[-+]?[1-9][0-9]{0,2}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|,[0-9]{3}\.[0-9]+)$/;
const thousandsOrDecimals = /^[-+]?[1-9][0-9]{0,2},[0-9]{3}$/;

/**
 * Full-width letters, digits and signs as their narrow twins. Nothing wider: Unicode's own folding reads ½ and ² as
 * digits.
 */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const hint: Text = { en: ', with a point before decimals as in 0.5', zh: '，小数点写作“.”，如 0.5' };

/** What these limits let through, in words. */
export function limitsText({ min, max, above, integer, multipleOf }: NumberLimits): Text {
  const range: Text =
    min !== undefined && max !== undefined
      ? { en: ` from ${min} to ${max}`, zh: `${min} 到 ${max} 的` }
      : above !== undefined
        ? { en: ` above ${above}`, zh: `大于 ${above} 的` }
        : { en: '', zh: '' };
  if (multipleOf !== undefined)
    return { en: `a multiple of ${multipleOf}${range.en}`, zh: `${range.zh}${multipleOf} 的倍数` };
  return integer === true
    ? { en: `a whole number${range.en}`, zh: `${range.zh}整数` }
    : { en: `a number${range.en}`, zh: `${range.zh}数` };
}

/** A number moved by so many decimal places without the rounding of a product: 0.07 by 2 is 7. */
export function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function within(value: number, { min, max, above, integer, multipleOf }: NumberLimits): boolean {
  return (
    value >= (min ?? value) &&
    value <= (max ?? value) &&
    value > (above ?? Number.NEGATIVE_INFINITY) &&
    (integer !== true || Number.isInteger(value)) &&
    (multipleOf === undefined || value % multipleOf === 0)
  );
}

/**
 * Reads a number as Chinese or English write it, if it can mean one thing only: a point before decimals, an exponent,
 * either minus sign, full-width characters, `1,234,567`, `1,234.5`, `12.5 万`, spaces around. `1,234` may be decimals or
 * thousands and is refused, as is everything else.
 */
export function readNumber(text: string, limits: NumberLimits = {}): NumberRead {
  const written = narrow(text.trim()).replace(minus, '-');
  const [, digits = '', unit = '', percent = ''] = /^(.*?)\s*([万亿]?)\s*(%?)$/.exec(written) ?? [];
  const allowed = limitsText(limits);
  const unreadable = (found: Text): NumberRead => ({
    fault: {
      found,
      allowed: limits.integer === true ? allowed : { en: allowed.en + hint.en, zh: allowed.zh + hint.zh },
    },
  });
  const asWritten = quotedValue(text);
  if (thousandsOrDecimals.test(digits)) {
    return unreadable({
      en: `${asWritten.en}, whose comma may set off decimals or thousands`,
      zh: `${asWritten.zh}（其中的逗号既可作小数点，也可作千位分隔）`,
    });
  }
  const match = plainNumber.exec(grouped.test(digits) ? digits.replaceAll(',', '') : digits);
  if (
    match === null ||
    (percent !== '' && limits.percent !== true) ||
    (unit !== '' && (match[3] !== undefined || percent !== ''))
  ) {
    return unreadable(asWritten);
  }
  const [, sign = '', mantissa = '', exponent = '0'] = match;
  const value = Number(`${sign}${mantissa}e${Number(exponent) + tenThousand[unit]!}`);
  // Too large or too small for a number of the machine: infinity, or a zero nobody wrote.
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(mantissa))) {
    return {
      fault: {
        found: { en: `${asWritten.en}, beyond what can be computed with`, zh: `${asWritten.zh}（超出可计算的范围）` },
        allowed,
      },
    };
  }
  // Nobody means a negative zero.
  return within(value, limits) ? { value: value + 0 } : { fault: { found: quotedValue(value), allowed } };
}

/** A whole number within bounds, or undefined. */
export function readWhole(text: string, min: number, max: number): number | undefined {
  const read = readNumber(text, { min, max, integer: true });
  return 'value' in read ? read.value : undefined;
}
