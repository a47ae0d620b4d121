/** What a sweep takes of a machine: processor time, memory and room on the disk, of the built program itself. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Text } from '../../engine/index.ts';
import { engineVersion } from '../../cli/version.ts';
import { follow, type Taken } from '../follow-process.ts';
import { thisMachine } from '../machine.ts';
import type { ScaleDocument } from './scale-document.ts';

/** Worlds that are measured, and how many runs of each. */
const scales = { 1: 400, 10: 40, 100: 8 } as const;
/** Runs whose series and firms are kept. */
const KEPT_RUNS = 40;
function designOf(scale: number, points: number, outputs: object = {}): object {
  return {
    design: 1,
    scenario: { format: 1, extends: 'default', assumptions: { scale } },
    seed: 'scale',
    factors: [{ vary: 'assumption', assumption: 'wageGrowth' }],
    plan: { kind: 'latinHypercube', points },
    outputs,
  };
}

/** Measures sweeps of the built command line. */
export async function measureSweep(
  program: string,
  onPart: (part: Text) => void,
  signal: AbortSignal,
): Promise<ScaleDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'jiqun-scale-'));
  const machine = thisMachine();
  let sweeps = 0;
  async function sweep(design: object, threads: number): Promise<Taken & { readonly out: string }> {
    const [file, out] = [join(folder, `${sweeps}.json`), join(folder, `out-${sweeps}`)];
    sweeps += 1;
    writeFileSync(file, JSON.stringify(design));
    return { out, ...(await follow(program, ['sweep', file, '--out', out, '--workers', String(threads)], signal)) };
  }
  const bytesOf = (out: string, table: string): number =>
    readdirSync(join(out, 'chunks'))
      .filter((name) => name.endsWith(`.${table}.parquet`))
      .reduce((sum, name) => sum + statSync(join(out, 'chunks', name)).size, 0);
  try {
    const cpuSecondsPerRun: Record<string, number> = {};
    const peakMiB: Record<string, number> = {};
    const bytes: Record<string, number> = {};
    let startCpuSeconds = 0;
    for (const [scale, runs] of Object.entries(scales)) {
      onPart({ en: `sweep of a world ${scale} times as large`, zh: `${scale} 倍规模世界的批量实验` });
      const { cpuSeconds, peakMiB: peak, out } = await sweep(designOf(Number(scale), runs), 1);
      cpuSecondsPerRun[scale] = cpuSeconds / runs;
      if (scale !== '1') continue;
      peakMiB['1'] = peak;
      bytes['runs'] = bytesOf(out, 'runs') / runs;
      startCpuSeconds = (await follow(program, ['sweep', 'shard', out, '--index', '0', '--of', '1'], signal))
        .cpuSeconds;
    }
    onPart({ en: 'two threads', zh: '两个线程' });
    const two = await sweep(designOf(1, scales[1]), 2);
    peakMiB['2'] = two.peakMiB;
    onPart({ en: 'tables of series and firms', zh: '时间序列与企业的数据表' });
    const series = ['employment', 'valueAdded', 'firms', 'functionLevel', 'lockIn'];
    const kept = await sweep(designOf(1, KEPT_RUNS, { series, firms: true }), 1);
    for (const table of ['series', 'firms']) bytes[table] = bytesOf(kept.out, table) / KEPT_RUNS;
    return {
      engine: engineVersion,
      machine,
      cpuSecondsPerRun,
      cpuSecondsOnTwoThreads: two.cpuSeconds / scales[1],
      startCpuSeconds,
      peakMiB,
      runs: scales[1],
      bytesPerRun: bytes as unknown as ScaleDocument['bytesPerRun'],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
