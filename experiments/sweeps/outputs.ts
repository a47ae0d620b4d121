/** What a sweep keeps of a run. */
import { indicators, type IndicatorId, type RunResult, type Text } from '../../engine/index.ts';
import type { MeasureDocument } from '../documents/document.ts';
import { measureOf } from '../documents/expectations.ts';
import { exportedUnitIn } from '../documents/money.ts';
import type { ResolvedRun } from '../documents/resolve.ts';
import { ratioOf } from '../statistics/known.ts';
import { exportFactor } from '../words/exported.ts';
import { inBothLanguages } from '../words/faults.ts';
import type { DesignDocument, OutputDocument } from './design-schema.ts';

/** One number of a run. */
export interface Output {
  /** Name of its column. */
  readonly name: string;
  readonly label: Text;
  readonly unit: Text;
  /** As files have it: labour in jobs, money as the scenario speaks of it; NaN where the run has nothing to measure. */
  readonly of: (result: RunResult) => number;
}

/** What a sweep keeps besides, and what of it. */
export interface Kept {
  readonly outputs: readonly Output[];
  readonly series: readonly IndicatorId[];
  readonly every: number;
  readonly firms: boolean;
}

const usual = [
  'employment',
  'valueAdded',
  'firms',
  'functionLevel',
  'lockIn',
] as const satisfies readonly IndicatorId[];

/** Kept unless a design says otherwise: where the main indicators end, and their highest. */
export const usualMeasures: readonly OutputDocument[] = usual.flatMap((indicator) => [
  { measure: { indicator, at: 'last' as const } },
  { measure: { indicator, at: 'max' as const } },
]);

const spanName = ({ from, to }: MeasureDocument): string =>
  from === undefined && to === undefined ? '' : `.${from ?? 0}-${to ?? ''}`;

const measureName = (measure: MeasureDocument): string =>
  `${measure.region === undefined ? '' : `${measure.region}.`}${measure.indicator}.${measure.at}${
    measure.across === undefined ? '' : `.${measure.across}`
  }${spanName(measure)}`;

/** The name of an output's column. */
export function outputName({ name, measure, dividedBy }: OutputDocument): string {
  if (name !== undefined) return name;
  return dividedBy === undefined ? measureName(measure) : `${measureName(measure)}_per_${measureName(dividedBy)}`;
}

const statistics: { readonly [A in MeasureDocument['at']]: Text } = {
  mean: { en: 'mean', zh: '均值' },
  max: { en: 'highest', zh: '最高值' },
  min: { en: 'lowest', zh: '最低值' },
  last: { en: 'at the end', zh: '期末值' },
  quarterOfMax: { en: 'quarter of the highest', zh: '最高值所在季度' },
};

function measureLabel({ indicator, at, from, to }: MeasureDocument): Text {
  const { label } = indicators[indicator];
  const whole = from === undefined && to === undefined;
  const span = whole
    ? inBothLanguages('')
    : {
        en: `, quarters ${from ?? 0} to ${to ?? 'the end'}`,
        zh: to === undefined ? `（第 ${from ?? 0} 季度至期末）` : `（第 ${from ?? 0} 至 ${to} 季度）`,
      };
  return { en: `${label.en}, ${statistics[at].en}${span.en}`, zh: `${label.zh}${statistics[at].zh}${span.zh}` };
}

function createOutput(written: OutputDocument, { regions, scenario }: ResolvedRun): Output {
  const { measure, dividedBy } = written;
  const ids = regions.map(({ id }) => id);
  const factor = (of: MeasureDocument): number => (of.at === 'quarterOfMax' ? 1 : exportFactor(of.indicator));
  const one = (of: MeasureDocument, result: RunResult): number => factor(of) * measureOf(of, result, ids);
  const unit =
    measure.at === 'quarterOfMax' ? { en: 'quarter', zh: '季度' } : exportedUnitIn(measure.indicator, scenario.money);
  const label = measureLabel(measure);
  if (dividedBy === undefined) return { name: outputName(written), label, unit, of: (result) => one(measure, result) };
  const below = measureLabel(dividedBy);
  return {
    name: outputName(written),
    label: { en: `${label.en}, divided by ${below.en}`, zh: `${label.zh}除以${below.zh}` },
    unit: { en: 'ratio', zh: '比值' },
    of: (result) => ratioOf(one(measure, result), one(dividedBy, result)),
  };
}

/** What a design keeps of every run of its scenario. */
export function keptOf({ outputs = {} }: DesignDocument, run: ResolvedRun): Kept {
  const { measures = usualMeasures, series = [], every = 1, firms = false } = outputs;
  return { outputs: measures.map((one) => createOutput(one, run)), series, every, firms };
}
