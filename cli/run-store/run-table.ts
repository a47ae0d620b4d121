/** Whole runs as a table and back, to the last bit: what a run leaves, in the units of the model. */
import {
  indicatorIds,
  indicators,
  leverIds,
  phases,
  verdicts,
  type IndicatorId,
  type LeverCourse,
  type LeverId,
  type RegionResult,
  type RunResult,
  type Text,
} from '../../engine/index.ts';
import type { RunColumn } from '../../experiments/index.ts';

export type StoredRow = { readonly [column: string]: unknown };

const told = {
  key: { en: 'key of what was run and by which engine', zh: '由运行内容与引擎得到的键' },
  seed: { en: 'seed phrase of the run', zh: '该次运行的随机种子' },
  region: { en: 'number of the region, from 0', zh: '区域序号，从 0 起' },
  quarter: { en: 'quarter, from 0', zh: '季度，从 0 起' },
  phase: { en: 'phase of the life cycle', zh: '生命周期阶段' },
  verdict: { en: 'how the cluster of this region ended', zh: '该区域集群的结局' },
  fingerprint: { en: 'fingerprint of the run', zh: '该次运行的结果指纹' },
  firmQuarters: { en: 'firms alive, summed over quarters', zh: '存续企业数按季累计' },
  supplierQuarters: { en: 'suppliers alive, summed over quarters', zh: '存续配套企业数按季累计' },
} as const satisfies { readonly [name: string]: Text };

const courses = ['paid', 'inForce'] as const satisfies readonly (keyof LeverCourse)[];

/** One row per region and quarter of one run. */
export function storedColumns(key: string, seed: string, result: RunResult): RunColumn[] {
  const { quarters, regions } = result;
  const rows = regions.length * quarters;
  const text = (name: keyof typeof told, of: (row: number) => string): RunColumn => ({
    name,
    type: 'STRING',
    description: told[name],
    data: Array.from({ length: rows }, (_, row) => of(row)),
  });
  const whole = (name: keyof typeof told, of: (row: number) => number): RunColumn => ({
    name,
    type: 'INT32',
    description: told[name],
    data: Int32Array.from({ length: rows }, (_, row) => of(row)),
  });
  const joined = (of: (region: RegionResult) => Float64Array): Float64Array => {
    const data = new Float64Array(rows);
    regions.forEach((region, r) => data.set(of(region), r * quarters));
    return data;
  };
  const regionOf = (row: number): RegionResult => regions[Math.floor(row / quarters)]!;
  return [
    text('key', () => key),
    text('seed', () => seed),
    whole('region', (row) => Math.floor(row / quarters)),
    whole('quarter', (row) => row % quarters),
    text('phase', (row) => phases[regionOf(row).phases[row % quarters]!]!),
    text('verdict', (row) => regionOf(row).verdict),
    text('fingerprint', () => result.fingerprint),
    whole('firmQuarters', () => result.firmQuarters),
    whole('supplierQuarters', () => result.supplierQuarters),
    ...indicatorIds.map(
      (id): RunColumn => ({
        name: id,
        type: 'DOUBLE',
        unit: indicators[id].unit.en,
        description: indicators[id].label,
        data: joined(({ series }) => series[id]),
      }),
    ),
    ...leverIds.flatMap((id) =>
      courses.map(
        (course): RunColumn => ({
          name: `${id}.${course}`,
          type: 'DOUBLE',
          data: joined(({ levers }) => levers[id][course]),
        }),
      ),
    ),
  ];
}

/** The run those rows were made of. */
export function storedRun(rows: readonly StoredRow[]): RunResult {
  const count = 1 + Math.max(...rows.map(({ region }) => Number(region)));
  const quarters = rows.length / count;
  const numbers = (name: string, r: number): Float64Array =>
    Float64Array.from({ length: quarters }, (_, t) => rows[r * quarters + t]![name] as number);
  const first = rows[0]!;
  return {
    quarters,
    fingerprint: String(first['fingerprint']),
    firmQuarters: Number(first['firmQuarters']),
    supplierQuarters: Number(first['supplierQuarters']),
    regions: Array.from({ length: count }, (_, r) => ({
      series: Object.fromEntries(indicatorIds.map((id) => [id, numbers(id, r)])) as {
        readonly [K in IndicatorId]: Float64Array;
      },
      levers: Object.fromEntries(
        leverIds.map((id) => [
          id,
          Object.fromEntries(courses.map((course) => [course, numbers(`${id}.${course}`, r)])),
        ]),
      ) as unknown as { readonly [K in LeverId]: LeverCourse },
      phases: Uint8Array.from({ length: quarters }, (_, t) =>
        phases.indexOf(rows[r * quarters + t]!['phase'] as never),
      ),
      verdict: verdicts.find((verdict) => verdict === rows[r * quarters]!['verdict'])!,
    })),
  };
}
