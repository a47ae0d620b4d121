/** What statistics offices count of a cluster, and where the same thing stands in a run. */
import type { IndicatorId, RegionResult, Text } from '../../engine/index.ts';

/**
 * In which size an observable is counted. Those of one scale are read with one factor between the place and the model,
 * so that firms and the entries among them stay in proportion; a share is the same number in both.
 */
export type ObservableScale =
  | 'firms'
  | 'suppliers'
  | 'jobs'
  | 'output'
  | 'sales'
  | 'valueAdded'
  | 'exports'
  | 'wage'
  | 'none';

type Series = RegionResult['series'];

export interface Observable {
  readonly label: Text;
  /** What exactly is counted, in one sentence. */
  readonly description: Text;
  readonly scale: ObservableScale;
  /** A number of things or persons, an amount of money, or a share of 1. */
  readonly kind: 'count' | 'money' | 'share';
  /** Whether it is what comes in a year rather than what is there at a time. */
  readonly flow: boolean;
  /** What it is read from. */
  readonly indicators: readonly IndicatorId[];
  /**
   * Its value in a run at the end of a quarter, in the model's own size; a flow is that of the year that ends there.
   *
   * @param quarter from 0; a flow is NaN before quarter 3
   */
  readonly read: (series: Series, quarter: number) => number;
}

const QUARTERS = 4;

const at =
  (id: IndicatorId): Observable['read'] =>
  (series, quarter) =>
    series[id][quarter] as number;

/** What was added in the last four quarters to a total that only grows. */
const inYear =
  (id: IndicatorId): Observable['read'] =>
  (series, quarter) => {
    if (quarter < QUARTERS - 1) return Number.NaN;
    const before = quarter < QUARTERS ? 0 : (series[id][quarter - QUARTERS] as number);
    return (series[id][quarter] as number) - before;
  };

/** Mean of the last four quarters, fewer at the start of a run. */
const overYear =
  (id: IndicatorId): Observable['read'] =>
  (series, quarter) => {
    const first = Math.max(0, quarter - QUARTERS + 1);
    let sum = 0;
    for (let q = first; q <= quarter; q++) sum += series[id][q] as number;
    return sum / (quarter - first + 1);
  };

const jobKinds = ['assemblyJobs', 'orderJobs', 'designJobs', 'brandJobs'] as const satisfies readonly IndicatorId[];

const ownBrand: Observable['read'] = (series, quarter) => {
  let all = 0;
  for (const id of jobKinds) all += series[id][quarter] as number;
  return all > 0 ? (series.brandJobs[quarter] as number) / all : Number.NaN;
};

const sales: Observable['read'] = (series, quarter) => {
  const first = Math.max(0, quarter - QUARTERS + 1);
  let sum = 0;
  for (let q = first; q <= quarter; q++) sum += (series.output[q] as number) * (series.price[q] as number);
  return (QUARTERS * sum) / (quarter - first + 1);
};

/** Every observable a table of a place may have. */
export const observables = {
  firms: {
    label: { en: 'firms', zh: '企业数' },
    description: { en: 'Firms of the industry in the place, at the end of the year.', zh: '当地该产业年末企业数。' },
    scale: 'firms',
    kind: 'count',
    flow: false,
    indicators: ['firms'],
    read: at('firms'),
  },
  jobs: {
    label: { en: 'employment', zh: '从业人员' },
    description: {
      en: 'Persons employed in the industry and its local suppliers.',
      zh: '该产业及本地供应商的从业人员数。',
    },
    scale: 'jobs',
    kind: 'count',
    flow: false,
    indicators: ['employment'],
    read: at('employment'),
  },
  output: {
    label: { en: 'output', zh: '产量（实物）' },
    description: {
      en: 'What is made in a year, in pieces, tonnes or another physical unit.',
      zh: '全年产量，以件、吨等实物单位计。',
    },
    scale: 'output',
    kind: 'count',
    flow: false,
    indicators: ['output'],
    read: overYear('output'),
  },
  sales: {
    label: { en: 'sales', zh: '销售额（产值）' },
    description: {
      en: 'Output by value: turnover, shipments or gross output of a year.',
      zh: '全年产值、销售收入或成交额。',
    },
    scale: 'sales',
    kind: 'money',
    flow: false,
    indicators: ['output', 'price'],
    read: sales,
  },
  valueAdded: {
    label: { en: 'value added', zh: '增加值' },
    description: { en: 'Value added of a year.', zh: '全年增加值。' },
    scale: 'valueAdded',
    kind: 'money',
    flow: false,
    indicators: ['valueAdded'],
    read: overYear('valueAdded'),
  },
  exports: {
    label: { en: 'exports', zh: '出口额' },
    description: {
      en: 'Exports of a year by value. The model sells almost everything outside the region, so they move as sales do.',
      zh: '全年出口额。模型中产品几乎全部销往区外，故与销售额同向变动。',
    },
    scale: 'exports',
    kind: 'money',
    flow: false,
    indicators: ['output', 'price'],
    read: sales,
  },
  wage: {
    label: { en: 'wage', zh: '工资' },
    description: { en: 'Mean wage of a worker.', zh: '职工平均工资。' },
    scale: 'wage',
    kind: 'money',
    flow: false,
    indicators: ['wage'],
    read: at('wage'),
  },
  ownBrandShare: {
    label: { en: 'own-brand share', zh: '自主品牌比重' },
    description: { en: 'Share of the industry that sells under its own brand.', zh: '以自主品牌销售的部分所占比重。' },
    scale: 'none',
    kind: 'share',
    flow: false,
    indicators: jobKinds,
    read: ownBrand,
  },
  localSourcing: {
    label: { en: 'local sourcing', zh: '本地配套率' },
    description: { en: 'Share of inputs bought from makers in the place.', zh: '中间投入中向本地企业采购的比重。' },
    scale: 'none',
    kind: 'share',
    flow: false,
    indicators: ['localShare'],
    read: at('localShare'),
  },
  foreignFirms: {
    label: { en: 'foreign firms', zh: '外资企业数' },
    description: { en: 'Firms of the industry with foreign owners.', zh: '该产业中外资企业数。' },
    scale: 'firms',
    kind: 'count',
    flow: false,
    indicators: ['foreignFirms'],
    read: at('foreignFirms'),
  },
  entries: {
    label: { en: 'entries', zh: '新进入企业数' },
    description: { en: 'Firms that entered in a year.', zh: '全年新进入企业数。' },
    scale: 'firms',
    kind: 'count',
    flow: true,
    indicators: ['entries'],
    read: inYear('entries'),
  },
  exits: {
    label: { en: 'exits', zh: '退出企业数' },
    description: { en: 'Firms that closed in a year.', zh: '全年关闭企业数。' },
    scale: 'firms',
    kind: 'count',
    flow: true,
    indicators: ['exits'],
    read: inYear('exits'),
  },
  suppliers: {
    label: { en: 'suppliers', zh: '配套企业数' },
    description: { en: 'Local firms that make inputs for the industry.', zh: '为该产业配套的本地企业数。' },
    scale: 'suppliers',
    kind: 'count',
    flow: false,
    indicators: ['suppliers'],
    read: at('suppliers'),
  },
} as const satisfies { readonly [id: string]: Observable };

export type ObservableId = keyof typeof observables;
export const observableIds = Object.keys(observables) as ObservableId[];

/** A number as it is told: of what is counted no parts, unless there are few. */
export const asCounted = (id: ObservableId, value: number): number =>
  observables[id].kind === 'count' && value >= 10 ? Math.round(value) : value;
