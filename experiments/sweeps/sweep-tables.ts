/** The tables a sweep leaves: one row a run, one a run and quarter, one a firm and quarter. */
import { indicators, phases, unknownWhen, type RunResult, type Text } from '../../engine/index.ts';
import { exportedUnitIn } from '../documents/money.ts';
import type { RunColumn } from '../documents/run-columns.ts';
import { exportedValues } from '../words/exported.ts';
import { inBothLanguages } from '../words/faults.ts';
import type { Experiment, ExperimentRow, RowPlace } from './experiment.ts';
import type { Factor, FactorValue } from './factors.ts';
import type { Kept } from './outputs.ts';

/** What a sweep keeps of one run, ready for its table. */
export interface FinishedRow {
  readonly row: RowPlace;
  /** Key under which the run is kept. */
  readonly key: string;
  /** In the order of the outputs; empty when the run failed. */
  readonly measured: readonly number[];
  /** One a region; empty when the run failed. */
  readonly verdicts: readonly string[];
  readonly fingerprint: string;
  /** Why there is no result; empty when there is one. */
  readonly error: string;
}

/** A run as its row. */
export function finishedRow(row: ExperimentRow, key: string, result: RunResult, kept: Kept): FinishedRow {
  return {
    row,
    key,
    measured: kept.outputs.map(({ of }) => of(result)),
    verdicts: result.regions.map(({ verdict }) => verdict),
    fingerprint: result.fingerprint,
    error: '',
  };
}

/** A run that failed as its row. */
export const failedRow = (row: ExperimentRow, key: string, error: string): FinishedRow => ({
  row,
  key,
  measured: [],
  verdicts: [],
  fingerprint: '',
  error,
});

const fixed = {
  row: { en: 'number of the row in the order of runs, from 0', zh: '按运行次序的行号，从 0 起' },
  point: { en: 'number of the point of the plan, from 0', zh: '方案中的点号，从 0 起' },
  replicate: { en: 'number of the replicate of its point, from 0', zh: '该点的重复序号，从 0 起' },
  seed: { en: 'seed phrase of the run', zh: '该次运行的随机种子' },
  verdict: { en: 'how the cluster of this region ended', zh: '该区域集群的结局' },
  fingerprint: { en: 'fingerprint of the run', zh: '该次运行的结果指纹' },
  error: { en: 'why the run failed; empty when it did not', zh: '运行失败的原因；成功时为空' },
  key: { en: 'key of what was run and by which engine', zh: '由运行内容与引擎得到的键' },
  quarter: { en: 'quarter, from 0', zh: '季度，从 0 起' },
  region: { en: 'id of the region', zh: '区域 id' },
  phase: { en: 'phase of the life cycle', zh: '生命周期阶段' },
} as const satisfies { readonly [name: string]: Text };

const verdictColumns = (regions: readonly string[]): string[] =>
  regions.map((id) => (regions.length > 1 ? `${id}.verdict` : 'verdict'));

/** Columns that the table of runs of these regions always has. */
export const fixedColumns = (regions: readonly string[]): readonly string[] => [
  'row',
  'point',
  'replicate',
  'seed',
  ...verdictColumns(regions),
  'fingerprint',
  'error',
  'key',
];

const isNumeric = ({ levels }: Factor): boolean => levels.every((value) => typeof value === 'number');

/** A factor that its point leaves as the scenario has it has an empty cell. */
function factorColumn(factor: Factor, rows: readonly FinishedRow[]): RunColumn {
  const values = rows.map(({ row }): FactorValue | undefined => row.values.get(factor));
  const { name, label: description, unit } = factor;
  return isNumeric(factor)
    ? {
        name,
        type: 'DOUBLE',
        nullable: true,
        unit: unit.en,
        description,
        data: Float64Array.from(values, (value) => (value === undefined ? Number.NaN : Number(value))),
      }
    : { name, type: 'STRING', description, data: values.map((value) => (value === undefined ? '' : String(value))) };
}

/** One row a run: what it was, what was measured, how it ended. Columns never depend on how the runs went. */
export function runsTable({ factors, kept, base }: Experiment, rows: readonly FinishedRow[]): RunColumn[] {
  const whole = (name: 'row' | 'point' | 'replicate'): RunColumn => ({
    name,
    type: 'INT32',
    description: fixed[name],
    data: Int32Array.from(rows, ({ row }) => row[name]),
  });
  const text = (name: string, description: Text, of: (one: FinishedRow) => string): RunColumn => ({
    name,
    type: 'STRING',
    description,
    data: rows.map(of),
  });
  return [
    whole('row'),
    whole('point'),
    whole('replicate'),
    text('seed', fixed.seed, ({ row }) => row.seed),
    ...factors.map((factor) => factorColumn(factor, rows)),
    ...kept.outputs.map(
      ({ name, label: description, unit }, k): RunColumn => ({
        name,
        type: 'DOUBLE',
        nullable: true,
        unit: unit.en,
        description,
        data: Float64Array.from(rows, ({ measured }) => measured[k] ?? Number.NaN),
      }),
    ),
    ...verdictColumns(base.regions.map(({ id }) => id)).map((name, r) =>
      text(name, fixed.verdict, ({ verdicts }) => verdicts[r] ?? ''),
    ),
    text('fingerprint', fixed.fingerprint, ({ fingerprint }) => fingerprint),
    text('error', fixed.error, ({ error }) => error),
    text('key', fixed.key, ({ key }) => key),
  ];
}

/** The rows of one run in the table of series: a quarter and a region each. */
export function seriesTable({ kept, base }: Experiment, { row }: ExperimentRow, result: RunResult): RunColumn[] {
  const { regions, scenario } = base;
  const quarters = Array.from({ length: Math.ceil(result.quarters / kept.every) }, (_, k) => k * kept.every);
  const cells = quarters.flatMap((t) => regions.map((_, r) => [t, r] as const));
  return [
    { name: 'row', type: 'INT32', description: fixed.row, data: new Int32Array(cells.length).fill(row) },
    { name: 'quarter', type: 'INT32', description: fixed.quarter, data: Int32Array.from(cells, ([t]) => t) },
    { name: 'region', type: 'STRING', description: fixed.region, data: cells.map(([, r]) => regions[r]!.id) },
    {
      name: 'phase',
      type: 'STRING',
      description: fixed.phase,
      data: cells.map(([t, r]) => phases[result.regions[r]!.phases[t]!]!),
    },
    ...kept.series.map(
      (id): RunColumn => ({
        name: id,
        type: 'DOUBLE',
        nullable: unknownWhen(id) !== undefined,
        unit: exportedUnitIn(id, scenario.money).en,
        description: indicators[id].label,
        data: exportedValues(
          id,
          Float64Array.from(cells, ([t, r]) => result.regions[r]!.series[id][t]!),
        ),
      }),
    ),
  ];
}

/** The number of the run in front of a table of its own. */
export function withRow(columns: readonly RunColumn[], row: number): RunColumn[] {
  const { length } = columns[0]!.data;
  return [{ name: 'row', type: 'INT32', description: fixed.row, data: new Int32Array(length).fill(row) }, ...columns];
}

/** What is recorded of a run, in canonical words: a part of its key. */
export function recordedWords({ design }: Experiment): string {
  return JSON.stringify(design.outputs ?? inBothLanguages('usual').en);
}
