/**
 * Every line a figure can draw. Most are an indicator as it is recorded; here stands what is made of indicators: rates
 * per year of running totals, persons of labour units, costs and spreads.
 */
import {
  decadeOf,
  indicatorIds,
  indicators,
  JOBS_PER_UNIT,
  QUARTERS_PER_YEAR,
  shownDecimals,
  tradeCost,
  unknowns,
  unknownWhen,
  type IndicatorEntry,
  type IndicatorId,
  type RegionResult,
  type Text,
} from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import { decimal, percent } from '../parts/format.ts';
import { chartText } from '../charts/chart-text.ts';

type Series = RegionResult['series'];

/** What people read of a line; an indicator has all of it. */
type Facts = Pick<IndicatorEntry, 'label' | 'short' | 'description' | 'unit' | 'equation' | 'section' | 'source'>;

export interface LineRule extends Facts {
  /** Indicators it is made of; where one is unknown, so is the line. */
  readonly from: readonly [IndicatorId, ...IndicatorId[]];
  readonly value: (series: Series, quarter: number) => number;
  /** Decimals shown; of a percentage where `share` is set. */
  readonly digits: number;
  readonly share?: true;
  /** Why it has no value in some quarters, where that is not for want of its indicators. */
  readonly why?: Text;
  /** How it differs from the indicator it is made of. */
  readonly remark?: Text;
}

const entryOf = (id: IndicatorId): IndicatorEntry => indicators[id];

/** What the definition of an indicator does not say. */
const remarks: { readonly [I in IndicatorId]?: Text } = {
  functionLevel: {
    en: 'Above 3: firms with a brand of their own that go on building it, up to 3.3.',
    zh: '超过 3，表示已有自主品牌的企业仍在深耕品牌，最高 3.3。',
  },
};

/** An indicator as it is recorded; of a running total, what was added in a year: nothing was counted before quarter 0. */
function recorded(id: IndicatorId): LineRule {
  const entry = entryOf(id);
  const digits = shownDecimals(entry);
  if (entry.format !== 'total') {
    const share = entry.format === 'share' && { share: true as const };
    const remark = remarks[id] && { remark: remarks[id] };
    return { ...entry, from: [id], value: (s, q) => s[id][q]!, digits, ...share, ...remark };
  }
  return {
    ...entry,
    from: [id],
    value: (s, q) => s[id][q]! - (q >= QUARTERS_PER_YEAR ? s[id][q - QUARTERS_PER_YEAR]! : 0),
    digits,
    unit: { en: `${entry.unit.en} a year`, zh: `${entry.unit.zh}／年` },
    equation: `${id}(t) − ${id}(t − 4);  ${entry.equation}`,
    remark: {
      en: 'Shown as the amount of the four quarters up to each quarter.',
      zh: '图中为截至每季的近四个季度合计。',
    },
  };
}

const persons = (id: IndicatorId, label: Text = entryOf(id).label): LineRule => ({
  ...entryOf(id),
  label,
  from: [id],
  value: (s, q) => s[id][q]! * JOBS_PER_UNIT,
  digits: 0,
  unit: { en: 'persons', zh: '人' },
  remark: {
    en: 'Shown in persons: one labour unit is ten jobs.',
    zh: '图中以人计：一个劳动单位等于 10 个岗位。',
  },
});

const derived = {
  jobs: persons('employment', { en: 'jobs', zh: '就业' }),
  labourForce: persons('labourForce'),
  functionLevel: {
    ...recorded('functionLevel'),
    remark: {
      en: 'Above 3: firms with a brand of their own that go on building it, up to 3.3.',
      zh: '高于 3：已有自主品牌的企业仍在做强品牌，最高 3.3。',
    },
  },
  assemblyPersons: persons('assemblyJobs'),
  orderPersons: persons('orderJobs'),
  designPersons: persons('designJobs'),
  brandPersons: persons('brandJobs'),
  movedOutPersons: persons('movedOutJobs'),
  movedOutSkilledPersons: persons('movedOutSkilledJobs'),
  firmSizePersons: persons('firmSize'),
  sales: {
    from: ['output', 'price'],
    value: (s, q) => s.output[q]! * s.price[q]!,
    digits: 0,
    label: { en: 'sales', zh: '销售额' },
    unit: indicators.valueAdded.unit,
    description: { en: 'Output times its price at the gate, in the quarter.', zh: '本季产出乘以出厂价。' },
    equation: 'Σ y · p',
    section: '7.4',
    source: indicators.price.source,
  },
  decadeValue: {
    from: ['valueAdded'],
    value: (s, q) => decadeOf(s, q).growth,
    digits: 2,
    label: { en: 'value added over ten years', zh: '增加值的十年变化' },
    short: { en: 'value added', zh: '增加值' },
    unit: { en: 'change of the logarithm', zh: '对数变化' },
    why: { en: 'not yet ten years', zh: '不满十年' },
    description: {
      en: 'Logarithm of value added less that of ten years before, means of a year: below −0.25 a reverse replacement, not below −0.10 in a forward one.',
      zh: '增加值的对数减去十年前的对数（一年均值）：低于 −0.25 为反向更替；正向更替要求不低于 −0.10。',
    },
    equation: 'ln(VA_bar(t) + 1) − ln(VA_bar(t − 40) + 1)',
    section: '10.5',
    source: indicators.environment.source,
  },
  decadeLevel: {
    from: ['functionLevel'],
    value: (s, q) => decadeOf(s, q).climb,
    digits: 2,
    label: { en: 'function level over ten years', zh: '功能等级的十年变化' },
    short: { en: 'function level', zh: '功能等级' },
    unit: { en: 'levels', zh: '级' },
    why: { en: 'not yet ten years', zh: '不满十年' },
    description: {
      en: 'Function level less that of ten years before, means of a year: from 0.3 on a forward replacement, where value added held.',
      zh: '功能等级减去十年前的水平（一年均值）：增加值守住时，升 0.3 以上为正向更替。',
    },
    equation: 'phi_bar(t) − phi_bar(t − 40)',
    section: '10.5',
    source: indicators.environment.source,
  },
  labourCost: {
    from: ['wage', 'rent'],
    value: (s, q) => s.wage[q]! * s.rent[q]!,
    digits: 2,
    label: { en: 'wage × rent', zh: '工资×地租' },
    unit: { en: 'frontier wage = 1', zh: '前沿工资 = 1' },
    description: {
      en: 'Wage times rent: what an hour of work costs a firm here, crowding included. Its distance to the wage is the price of land.',
      zh: '工资乘以地租：在本地用工的实际成本，含拥挤。它高出工资的部分就是土地的代价。',
    },
    equation: 'W = w · rho',
    section: '7.2',
    source: indicators.logistics.source,
  },
  tradeCost: {
    from: ['logistics'],
    value: (s, q) => tradeCost(s.logistics[q]!),
    digits: 2,
    label: { en: 'transport and imports', zh: '运输与进口' },
    unit: { en: 'without logistics = 1', zh: '无物流时 = 1' },
    description: {
      en: 'Transport cost and the surcharge on imported inputs, as a multiple of what they would be without any logistics.',
      zh: '运输成本与进口投入品的加价，以没有物流时为 1。',
    },
    equation: 'tau / tau0 = (pExt − 1) / ext = 1 − 0.6 · lg',
    section: '7.2',
    source: indicators.logistics.source,
  },
  capture: {
    ...recorded('lockInPolitical'),
    short: { en: 'capture of policy', zh: '政策俘获' },
    equation:
      'L_P = n / (n + 5) · chi;  chi += lobby · (pressure + 0.5 · l_protect) · (1 − chi) · (1 − 0.8 · l_reform) − (capDecay + 0.05 · l_reform) · chi',
  },
  beliefSpread: {
    ...recorded('beliefVariance'),
    value: (s, q) => Math.sqrt(Math.max(0, s.beliefVariance[q]!)),
    label: { en: 'spread', zh: '分歧' },
    unit: indicators.misperception.unit,
    description: {
      en: 'Standard deviation of firms’ beliefs about the market, both axes together: how far they disagree.',
      zh: '各企业对市场判断的标准差（两轴合计）：意见分歧有多大。',
    },
    equation: 'sqrt(Var(b))',
  },
} as const satisfies Record<string, LineRule>;

export type LineId = IndicatorId | keyof typeof derived;

export const lineRules: { readonly [K in LineId]: LineRule } = {
  ...(Object.fromEntries(indicatorIds.map((id) => [id, recorded(id)])) as { [K in IndicatorId]: LineRule }),
  ...derived,
};

/** What a line is called where several share a panel. */
export const lineName = (id: LineId): Text => lineRules[id].short ?? lineRules[id].label;

/** Lines whose value is a year's worth of a running total. */
export const yearly: ReadonlySet<LineId> = new Set(indicatorIds.filter((id) => indicators[id].format === 'total'));

/** Lines that are an indicator times a number: bands and ends of many runs are those of the indicator. */
const proportional: ReadonlySet<LineId> = new Set<LineId>([
  ...indicatorIds.filter((id) => indicators[id].format !== 'total'),
  'jobs',
]);

/** The indicator a line is proportional to; undefined for any other line. */
export const indicatorOf = (id: LineId): IndicatorId | undefined =>
  proportional.has(id) ? lineRules[id].from[0] : undefined;

/** The line of a run, one value per quarter, at most `quarters` of them; NaN where it is unknown. */
export function lineValues(id: LineId, series: Series, quarters: number): Float64Array {
  const { from, value } = lineRules[id];
  const result = new Float64Array(Math.min(quarters, series[from[0]].length));
  for (let q = 0; q < result.length; q++) result[q] = value(series, q);
  return result;
}

/** Why a line has no value in a quarter, in words; for lines that always have one undefined. */
export function whyUnknown(id: LineId, lang: Language): string | undefined {
  const { why } = lineRules[id];
  if (why !== undefined) return why[lang];
  const reason = lineRules[id].from.map(unknownWhen).find((found) => found !== undefined);
  return reason === undefined ? undefined : unknowns[reason].label[lang];
}

/** A value of the line as it is read out: with the reason where there is none. */
export function spokenValue(id: LineId, lang: Language, value: number): string {
  const why = Number.isNaN(value) ? whyUnknown(id, lang) : undefined;
  return why === undefined ? writeValue(id, lang, value) : chartText[lang].unknown(why);
}

/** A value of the line as the page writes it. */
export function writeValue(id: LineId, lang: Language, value: number): string {
  const { digits, share } = lineRules[id];
  return share ? percent(lang, value, digits) : decimal(lang, value, digits);
}

/** Where a section stands in the model description: `equation-7-4` for 7.4, `section-8` for 8. */
export const anchorOf = (section: string): string =>
  section.startsWith('7.') ? `equation-${section.replace('.', '-')}` : `section-${section}`;
