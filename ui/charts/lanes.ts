/**
 * The lanes of the time axis, from top to bottom. A lane is an entry here and nothing else: its place, its texts, its
 * numbers, its scale, its bands and the figure behind it follow from its indicators.
 */
import {
  indicators,
  JOBS_PER_UNIT,
  lockInKinds,
  type IndicatorEntry,
  type IndicatorFormat,
  type IndicatorId,
  type LockInId,
} from '../../engine/index.ts';
import { unitInMoney, type Language, type MoneyDocument } from '../../experiments/index.ts';
import { decimal, percent } from '../parts/format.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import type { LineStyle } from '../plot/rows.ts';

type Words = Readonly<Record<Language, string>>;

export interface LaneLine {
  readonly indicator: IndicatorId;
  /** Name beside its end, and its short form inside a narrow lane; that of the indicator unless given. */
  readonly name?: Words;
  readonly short?: Words;
  /** Colour and dash. */
  readonly style: LineStyle;
}

export interface Lane {
  /** One line against doing nothing, with bands where many runs are known; or several, doing nothing pale behind. */
  readonly lines: readonly [LaneLine, ...LaneLine[]];
  /** Those of the first indicator unless given; the short unit stands in a narrow lane. */
  readonly name?: Words;
  readonly unit?: Words;
  readonly shortUnit?: Words;
  /** Shown number per unit of the indicator. */
  readonly times?: number;
  /** Indicator that stands for all lines together. */
  readonly composite?: IndicatorId;
  /** Heights are logarithms: the same rate of growth rises as steeply anywhere. */
  readonly logarithmic?: boolean;
}

const one = (indicator: IndicatorId, more: Omit<Lane, 'lines'> = {}): Lane => ({
  lines: [{ indicator, style: 'first' }],
  ...more,
});
/** Under the heading of the lane the kind is enough in English; 认知 alone would not be a noun in Chinese. */
const lockIn = (indicator: LockInId, style: LineStyle): LaneLine => ({
  indicator,
  name: { en: sentenceCase(lockInKinds[indicator].en), zh: indicators[indicator].label.zh },
  short: lockInKinds[indicator],
  style,
});
const silent: Words = { en: '', zh: '' };

export const lanes: readonly Lane[] = [
  one('firms', { unit: { en: 'count', zh: '家' }, shortUnit: silent }),
  one('employment', {
    name: { en: 'Jobs', zh: '就业' },
    unit: { en: 'persons', zh: '人' },
    shortUnit: silent,
    times: JOBS_PER_UNIT,
  }),
  one('valueAdded', {
    unit: { en: 'units / quarter', zh: '单位／季' },
    shortUnit: { en: 'a quarter', zh: '每季' },
  }),
  {
    name: { en: 'Three lock-ins', zh: '三种锁定' },
    unit: { en: '0 – 1', zh: '0 – 1' },
    composite: 'lockIn',
    lines: [
      lockIn('lockInFunctional', 'functional'),
      lockIn('lockInCognitive', 'cognitive'),
      lockIn('lockInPolitical', 'political'),
    ],
  },
];

/** Lanes shown at a time. */
export const MOST_LANES = 8;

/** The lane that begins with an indicator: that of the table above, or one with its line alone. */
export const laneOf = (id: IndicatorId): Lane => lanes.find((lane) => laneId(lane) === id) ?? one(id);

/** The lanes somebody chose, on their scale; those of the table where nothing was chosen. */
export function chosenLanes(ids: readonly IndicatorId[] | null, logarithmic: boolean): readonly Lane[] {
  const chosen = ids === null ? lanes : ids.map(laneOf);
  return logarithmic ? chosen.map((lane) => (mayBeLogarithmic(lane) ? { ...lane, logarithmic } : lane)) : chosen;
}

/** Quantities without a limit grow at rates; shares and indices do not. */
function mayBeLogarithmic(lane: Lane): boolean {
  const { bounds }: IndicatorEntry = indicators[laneId(lane)];
  return !severalLines(lane) && bounds[0] !== null && bounds[0] >= 0 && bounds[1] === null;
}

/** The lanes with amounts in the money of a scenario. */
export function lanesIn(money: MoneyDocument | undefined, given: readonly Lane[] = lanes): readonly Lane[] {
  if (money === undefined) return given;
  return given.map((lane) => {
    const unit = lane.unit ?? indicators[laneId(lane)].unit;
    const named = unitInMoney(unit, money);
    const { shortUnit: _short, ...rest } = lane;
    return named === unit ? lane : { ...rest, unit: named };
  });
}

export const severalLines = ({ lines }: Lane): boolean => lines.length > 1;
export const laneId = ({ lines: [{ indicator }] }: Lane): IndicatorId => indicator;
export const laneName = (lane: Lane, lang: Language): string =>
  lane.name?.[lang] ?? sentenceCase(indicators[laneId(lane)].label[lang]);
const logarithmicUnit: Words = { en: ', log', zh: '，对数' };
export const laneUnit = (lane: Lane, lang: Language): string =>
  (lane.unit ?? indicators[laneId(lane)].unit)[lang] + (lane.logarithmic === true ? logarithmicUnit[lang] : '');
export const lineName = ({ indicator, name }: LaneLine, lang: Language): string =>
  name?.[lang] ?? sentenceCase(indicators[indicator].label[lang]);

/** What stands beside the name inside a narrow lane: the unit, or the names of several lines in their colours. */
export const laneNotes = (lane: Lane, lang: Language): readonly { readonly style: string; readonly text: string }[] =>
  severalLines(lane)
    ? lane.lines.map((line) => ({ style: line.style, text: (line.short ?? line.name)?.[lang] ?? lineName(line, lang) }))
    : [{ style: '', text: lane.shortUnit?.[lang] ?? laneUnit(lane, lang) }];

/** Indicators whose bands are drawn when many runs are known. */
export const laneBands = (of: readonly Lane[] = lanes): readonly IndicatorId[] =>
  of.flatMap((lane) => (severalLines(lane) ? [] : [laneId(lane)]));

/** Which lines a lever that moves these indicators affects. */
export function linesMoved(moved: readonly IndicatorId[], of: readonly Lane[] = lanes): ReadonlySet<IndicatorId> {
  return new Set(
    of.flatMap(({ lines, composite }) =>
      lines.flatMap(({ indicator }) =>
        moved.includes(indicator) || (composite !== undefined && moved.includes(composite)) ? [indicator] : [],
      ),
    ),
  );
}

const digits: Readonly<Record<IndicatorFormat, number>> = { count: 0, amount: 0, total: 0, index: 2, share: 0 };

/** A value as the lane writes it. */
export function writeLane({ lines: [{ indicator }], times = 1 }: Lane, lang: Language): (value: number) => string {
  const { format }: IndicatorEntry = indicators[indicator];
  return format === 'share' ? (value) => percent(lang, value) : (value) => decimal(lang, value * times, digits[format]);
}
