/** Unknowns and measured values as people read them. */
import {
  asCounted,
  decimal,
  NO_NUMBER,
  observables,
  percent,
  unknowns,
  type Language,
  type ObservableId,
  type UnknownId,
} from '../../../experiments/index.ts';

/** Rates are read in per cent, the rest as they are; how many decimals. */
const written: { readonly [K in UnknownId]: readonly [kind: 'percent' | 'number', decimals: number] } = {
  demandGrowth: ['percent', 1],
  rivalGrowth: ['percent', 1],
  rivalsLearn: ['percent', 1],
  marketSize: ['number', 2],
  firmsAtStart: ['number', 0],
  wageAtStart: ['number', 2],
  wageGrowth: ['percent', 2],
  startUps: ['number', 1],
  spinOffs: ['percent', 1],
  foreignFirms: ['number', 1],
  learning: ['number', 2],
};

export function unknownNumber(lang: Language, id: UnknownId, value: number): string {
  const [kind, decimals] = written[id];
  return kind === 'percent' ? percent(lang, value, decimals) : decimal(lang, value, decimals);
}

/** Where a value stands in its range, 0 to 1. */
export function shareOfRange(id: UnknownId, value: number): number {
  const { low, high, ratio } = unknowns[id];
  return ratio ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}

/** Sizes that have a name: they take the place of as many digits. */
const names: { readonly [L in Language]: readonly (readonly [size: number, name: string])[] } = {
  en: [
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  zh: [
    [1e8, ' 亿'],
    [1e5, ' 万'],
  ],
};
const DIGITS = 3;

/** A number with about three digits. */
function shortNumber(lang: Language, value: number): string {
  if (value === 0) return decimal(lang, 0, 0);
  const unit = 10 ** (Math.floor(Math.log10(value)) - DIGITS + 1);
  const rounded = unit * Math.round(value / unit);
  const [from, name] = names[lang].find(([size]) => rounded >= size) ?? [1, ''];
  const shown = rounded / (from === 1e5 ? 1e4 : from);
  const decimals = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(shown)));
  const digits = Array.from({ length: decimals + 1 }, (_, n) => n).find(
    (n) => Math.abs(shown - Number(shown.toFixed(n))) < 1e-9 * shown,
  );
  return `${decimal(lang, shown, digits ?? decimals)}${name}`;
}

/** A measured or forecast value: a share in per cent, the rest with the digits that count. */
export function valueText(lang: Language, observable: ObservableId, value: number): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  if (observables[observable].kind === 'share') return percent(lang, value, value < 0.1 ? 1 : 0);
  return shortNumber(lang, asCounted(observable, value));
}

const MINUTE = 60;

/** How long something takes, rounded to what one can plan by. */
export function timeText(lang: Language, seconds: number): string {
  const short = seconds < 1.5 * MINUTE;
  const n = short ? Math.max(5, 5 * Math.round(seconds / 5)) : Math.round(seconds / MINUTE);
  return { en: `about ${n} ${short ? 's' : 'min'}`, zh: `约 ${n} ${short ? '秒' : '分钟'}` }[lang];
}
