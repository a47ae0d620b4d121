/** How much of the machine a sweep makes use of: its runs a second against those of the engine alone on one core. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textTable } from '../cli/text-table.ts';
import type { Text } from '../engine/index.ts';
import { designs, type Language } from '../experiments/index.ts';
import type { HalfTaken } from './design-runs.ts';
import { follow, type Taken } from './follow-process.ts';
import { inFreshProcess } from './fresh-process.ts';
import { isBusy, thisMachine, type Machine } from './machine.ts';

/** The design that is swept: a Latin hypercube over the uncertain assumptions of `default`. */
const DESIGN = 'lock-in';
export const SWEEP_RUNS = 2000;

export interface SweepSpeed {
  readonly engine: string;
  readonly machine: Machine;
  readonly runs: number;
  readonly threads: number;
  /** From the start of the command line to its end, reading and writing included. */
  readonly sweepSeconds: number;
  readonly sweepRate: number;
  /** The same runs on one core, half of them before the sweep and half after it: of the whole, and of each half. */
  readonly singleRate: number;
  readonly singleRates: readonly [number, number];
  /** Rate of the sweep over as many single-core rates as it has threads. */
  readonly ratio: number;
  /** Engines alone on all threads at once, one in each, together: what cores that share caches and clocks can give. */
  readonly togetherRate: number;
  /** Rate of the sweep over that. */
  readonly ratioTogether: number;
  /** Processor time of one run, which other work on the machine moves less; null where the system does not tell. */
  readonly sweepCpuMs: number | null;
  readonly singleCpuMs: number;
  /** Null where the system does not tell. */
  readonly peakMiB: number | null;
}

export interface SweepSpeedPlan {
  readonly engine: string;
  readonly program: string;
  readonly commandLine: string;
  readonly runs: number;
  readonly threads: number;
  readonly onPart: (part: Text) => void;
  readonly signal: AbortSignal;
}

/** What a sweep and the halves of its runs come to. Halves are other worlds: their times add up to one rate. */
export function ratesOf(
  runs: number,
  threads: number,
  sweep: Taken,
  [before, after]: readonly [HalfTaken, HalfTaken],
  together: readonly HalfTaken[],
): Omit<SweepSpeed, 'engine' | 'machine'> {
  const sweepRate = runs / sweep.seconds;
  const singleRate = runs / (before.seconds + after.seconds);
  const togetherRate = together.reduce((sum, taken) => sum + taken.runs / taken.seconds, 0);
  // What no system told was not 0.
  const told = (value: number): number | null => (value > 0 ? value : null);
  return {
    runs,
    threads,
    sweepSeconds: sweep.seconds,
    sweepRate,
    singleRate,
    singleRates: [before.runs / before.seconds, after.runs / after.seconds],
    ratio: sweepRate / (threads * singleRate),
    togetherRate,
    ratioTogether: sweepRate / togetherRate,
    sweepCpuMs: told((1000 * sweep.cpuSeconds) / runs),
    singleCpuMs: (1000 * (before.cpuSeconds + after.cpuSeconds)) / runs,
    peakMiB: told(sweep.peakMiB),
  };
}

/** Measures a sweep through the built command line, between the two halves of the same runs on one core. */
export async function measureSweepSpeed(plan: SweepSpeedPlan): Promise<SweepSpeed> {
  const { engine, program, commandLine, runs, threads, onPart, signal } = plan;
  const machine = thisMachine();
  const design = { ...(designs.get(DESIGN) as object), plan: { kind: 'latinHypercube', points: runs } };
  const half = (from: 0 | 1): Promise<HalfTaken> => inFreshProcess(program, 'designRuns', { design, from }, signal);
  const single = (from: 0 | 1): Promise<HalfTaken> => {
    onPart({ en: `one core, half ${from + 1} of the runs`, zh: `单核，第 ${from + 1} 半的运行` });
    return half(from);
  };
  const folder = mkdtempSync(join(tmpdir(), 'jiqun-bench-'));
  try {
    const file = join(folder, 'design.json');
    writeFileSync(file, JSON.stringify(design));
    const before = await single(0);
    onPart({ en: `sweep of ${runs} runs on ${threads} threads`, zh: `${runs} 次运行的批量实验，${threads} 个线程` });
    const words = ['sweep', file, '--out', join(folder, 'out'), '--workers', String(threads)];
    const sweep = await follow(commandLine, words, signal);
    const after = await single(1);
    onPart({ en: `${threads} engines at once, half the runs each`, zh: `${threads} 个引擎同时运行，各做一半` });
    const together = await Promise.all(Array.from({ length: threads }, (_, k) => half(k % 2 === 0 ? 0 : 1)));
    return { engine, machine, ...ratesOf(runs, threads, sweep, [before, after], together) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const words = {
  en: {
    of: (runs: number) => `Latin hypercube of \`default\`, ${runs} runs, all uncertain assumptions`,
    rate: (value: string) => `${value} runs a second`,
    sweep: (threads: number) => `sweep, ${threads} thread${threads === 1 ? '' : 's'}, start to end of the program`,
    single: 'the same runs on one core, the engine alone',
    halves: (before: string, after: string) => `half before ${before}, half after ${after}`,
    ratio: (threads: number) => `sweep / (${threads} × one core)`,
    together: (threads: number) => `${threads} engines alone at once, one a core`,
    ofTogether: (ratio: string) => `sweep / that ${ratio}`,
    cpu: 'processor time a run, sweep',
    ofSingle: (ms: string) => `one core ${ms} ms`,
    peak: 'most resident memory',
    busy: (load: string) => `The machine is not quiet (load ${load}): the ratio says little.`,
  },
  zh: {
    of: (runs: number) => `\`default\` 的拉丁超立方，${runs} 次运行，全部不确定的假设`,
    rate: (value: string) => `每秒 ${value} 次`,
    sweep: (threads: number) => `批量实验，${threads} 个线程，从程序启动到结束`,
    single: '同样的运行在单核上，仅引擎',
    halves: (before: string, after: string) => `之前一半 ${before}，之后一半 ${after}`,
    ratio: (threads: number) => `批量实验／（${threads} × 单核）`,
    together: (threads: number) => `${threads} 个引擎同时运行，每核一个`,
    ofTogether: (ratio: string) => `批量实验／此值 ${ratio}`,
    cpu: '每次运行的处理器时间，批量实验',
    ofSingle: (ms: string) => `单核 ${ms} ms`,
    peak: '常驻内存峰值',
    busy: (load: string) => `机器并不空闲（负载 ${load}），此比值说明不了多少问题。`,
  },
} as const;

export function sweepSpeedText(found: SweepSpeed, language: Language): string {
  const w = words[language];
  const [before, after] = found.singleRates.map((rate) => rate.toFixed(1)) as [string, string];
  const { threads, machine, peakMiB, sweepCpuMs } = found;
  const { processor, cores, node } = machine;
  const rows = [
    [w.sweep(threads), w.rate(found.sweepRate.toFixed(1)), `${found.sweepSeconds.toFixed(1)} s`],
    [w.single, w.rate(found.singleRate.toFixed(1)), w.halves(before, after)],
    [w.ratio(threads), found.ratio.toFixed(2)],
    [w.together(threads), w.rate(found.togetherRate.toFixed(1)), w.ofTogether(found.ratioTogether.toFixed(2))],
    [w.cpu, sweepCpuMs === null ? '–' : `${sweepCpuMs.toFixed(1)} ms`, w.ofSingle(found.singleCpuMs.toFixed(1))],
    [w.peak, peakMiB === null ? '–' : `${peakMiB.toFixed(0)} MiB`],
  ];
  const busy = isBusy(machine) ? `${w.busy(machine.load.toFixed(1))}\n` : '';
  return `${processor} × ${cores}, Node ${node}\n${busy}${w.of(found.runs)}\n\n${textTable(rows, ['left', 'right'])}\n`;
}
