/** Numbers as tables of several countries write them; what is no number, and what says that there is none. */
import { narrow } from './narrow.ts';

/** What sets off the decimals; it is guessed once a file, told, and can be changed. */
export type DecimalMark = '.' | ',';

export type Amount =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** By what a unit beside the digits multiplies, 10,000 for 万: already in the value. */
      readonly times: number;
      /** A part of a hundred or a thousand: already in the value. */
      readonly share: boolean;
      /** Words beside the digits, 家 or 亿元, to be understood by whoever knows the column. */
      readonly unit: string;
    }
  | { readonly kind: 'gap' }
  /** `meant` is the number within, where there is one alone: “约1200”. */
  | { readonly kind: 'fault'; readonly meant?: string };

const gap =
  /^(?:-+|—+|\.+|…+|·+|\*+|\/|:|x|n\.?\/?a\.?|#n\/a|n\.?d\.?|nan|null|none|nil|missing|unknown|无|缺|空|缺失|暂缺|暂无|不详|未知|未统计|无数据|没有数据)$/i;

/** A cell that says there is no number, or says nothing. */
export const isGap = (text: string): boolean => {
  const said = narrow(text);
  return said === '' || gap.test(said);
};

const times: Readonly<Record<string, number>> = {
  百: 100,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const digits = "[0-9][0-9.,' ’´`]*|[.,][0-9]+";
const parts = new RegExp(
  `^([-+(]?) ?(?:[¥$€£]|r ?mb|cny|usd|us\\$|eur|chf|gbp)? ?(${digits})(e[-+]?[0-9]+)? ?(万亿|百万|千万|百|千|万|亿|thousand|million|billion|mn|bn)? ?(%|‰)? ?([^0-9]*)$`,
  'i',
);
const english: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9 };

/** Digits without separators and with a point; undefined where separators stand in places that mean nothing. */
function plainDigits(written: string, mark: DecimalMark): string | undefined {
  const said = written.trim().replace(/[’´`]/g, "'");
  const [whole = '', decimals, ...rest] = said.split(mark);
  if (rest.length > 0 || (decimals !== undefined && !/^[0-9]*$/.test(decimals))) return undefined;
  const other = mark === '.' ? ',' : '.';
  const grouped = new RegExp(`^[0-9]{1,3}(?:([${other}' ])[0-9]{3})(?:\\1[0-9]{3})*$`);
  // Lakh and crore: two digits a group but for the last.
  const indian = mark === '.' && /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}$/.test(whole);
  if (!/^[0-9]*$/.test(whole) && !grouped.test(whole) && !indian) return undefined;
  const plain = whole.replace(/[^0-9]/g, '');
  if (plain === '' && (decimals ?? '') === '') return undefined;
  return `${plain === '' ? '0' : plain}.${decimals ?? ''}0`;
}

const only = /^[^0-9]*([0-9][0-9.,' ]*)[^0-9]*$/;

/** @param mark what sets off the decimals in this file */
export function readAmount(text: string, mark: DecimalMark): Amount {
  const said = narrow(text);
  if (said === '' || gap.test(said)) return { kind: 'gap' };
  const match = parts.exec(said);
  const plain = match === null ? undefined : plainDigits(match[2]!, mark);
  const sign = match?.[1] ?? '';
  const unit = (match?.[6] ?? '').trim();
  // Words beside digits are a unit as long as they say nothing of how sure the number is.
  const wordy =
    /[+*?<>≥≤~±≈]|左右|以上|以下|多|余|约|不足|近|approx|about|over|under|est/i.test(unit) || unit.length > 8;
  const closes = sign === '(' ? unit === ')' : !/[()[\]]/.test(unit);
  if (match === null || plain === undefined || wordy || !closes) {
    const [, inside] = only.exec(said) ?? [];
    const meant = inside === undefined ? undefined : plainDigits(inside.trim(), mark);
    return meant === undefined ? { kind: 'fault' } : { kind: 'fault', meant: String(Number(meant)) };
  }
  const multiplier = times[match[4] ?? ''] ?? english[(match[4] ?? '').toLowerCase()] ?? 1;
  const share = match[5] === '%' ? 0.01 : match[5] === '‰' ? 0.001 : 1;
  const value = scaled(Number(`${plain}${match[3] ?? ''}`), multiplier * share);
  if (!Number.isFinite(value)) return { kind: 'fault' };
  const negative = sign === '-' || sign === '(';
  return {
    kind: 'number',
    value: negative && value !== 0 ? -value : value,
    times: multiplier,
    share: share !== 1,
    unit: sign === '(' ? '' : unit,
  };
}

/** A product without the noise of the machine's fractions: 41.7 % is 0.417. */
export function scaled(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = factor < 1 ? value / Math.round(1 / factor) : value * factor;
  return Number(product.toPrecision(14));
}

/** A comma or point that can only set off decimals, or only thousands, and how many of each. */
export function guessMark(texts: readonly string[], semicolons: boolean): { mark: DecimalMark; told: boolean } {
  let [comma, point, either] = [0, 0, 0];
  for (const text of texts) {
    const written = /[0-9][0-9.,' ]*/.exec(narrow(text))?.[0].trim() ?? '';
    const commas = written.split(',').length - 1;
    const points = written.split('.').length - 1;
    if (commas === 0 && points === 0) continue;
    if (commas > 0 && points > 0) {
      if (written.lastIndexOf(',') > written.lastIndexOf('.')) comma += 1;
      else point += 1;
    } else if (commas > 1) point += 1;
    else if (points > 1) comma += 1;
    else if (/^[1-9][0-9]{0,2}[.,][0-9]{3}$/.test(written)) either += points > 0 ? 1 : 0.5;
    else if (commas > 0) comma += 1;
    else point += 1;
  }
  // Where cells end in semicolons the comma is a decimal one, and 1.234 are thousands.
  const mark = comma > point || (comma === point && comma === 0 && either > 0 && semicolons) ? ',' : '.';
  return { mark, told: comma > 0 || either > 0 };
}
