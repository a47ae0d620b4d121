import { cpus } from 'node:os';
import { measureEngine, measureHeapGrowth, measureRunsPerSecond, measureStartUp, workerSteps, type Measured } from '../../bench/index.ts';
import { FIRST_PRESET, parseDocument, presets, resolve, type Language } from '../../experiments/index.ts';
import { defineCommand, exitStatus } from '../command.ts';
import { workersFlag } from '../flags.ts';
import { defaultWorkers, openRunner } from '../runner.ts';
import { textTable } from '../text-table.ts';
import { engineVersion } from '../version.ts';

const HEAP_RUNS = { short: 100, long: 1000 } as const;

const flags = {
  ...workersFlag,
  heap: {
    kind: 'switch',
    text: {
      en: `heap growth over ${HEAP_RUNS.long} runs instead of ${HEAP_RUNS.short}`,
      zh: `以 ${HEAP_RUNS.long} 次（而非 ${HEAP_RUNS.short} 次）运行测内存增长`,
    },
  },
} as const;

interface BenchDocument {
  readonly engine: string;
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
  readonly nsPerFirmQuarter: number;
  /** The same in reference units: comparable between machines. */
  readonly referenceUnitsPerFirmQuarter: number;
  readonly referenceUnit: number;
  readonly byProcess: { readonly [name: string]: number };
  readonly firmQuarters: number;
  readonly supplierQuarters: number;
  readonly runsPerSecond: { readonly [workers: string]: number };
  readonly heapGrowth: { readonly runs: number; readonly bytes: number; readonly bytesPerRun: number };
  readonly snapshot: { readonly bytes: number; readonly bytesPerAgent: number; readonly saveMs: number; readonly restoreMs: number };
  readonly startUpMs: number;
  /** Quartiles of what was measured several times. */
  readonly spread: { readonly [what: string]: { readonly low: number; readonly high: number } };
}

function benchText(document: BenchDocument, language: Language): string {
  const zh = language === 'zh';
  const two = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
  const main: [string, string, string][] = [
    [
      zh ? '每企业每季度' : 'one firm for one quarter',
      `${two(document.nsPerFirmQuarter)} ns`,
      zh ? `${two(document.referenceUnitsPerFirmQuarter)} 个参照单位` : `${two(document.referenceUnitsPerFirmQuarter)} reference units`,
    ],
    [zh ? '参照单位' : 'reference unit', `${two(document.referenceUnit)} ns`, ''],
    ...Object.entries(document.runsPerSecond).map(([workers, rate]): [string, string, string] => [
      zh ? `每秒运行次数，${workers} 个线程` : `runs per second, ${workers} workers`,
      two(rate),
      '',
    ]),
    [
      zh ? '每次运行的内存增长' : 'heap growth per run',
      `${document.heapGrowth.bytesPerRun.toFixed(0)} B`,
      zh ? `${document.heapGrowth.runs} 次运行` : `over ${document.heapGrowth.runs} runs`,
    ],
    [
      zh ? '每个主体的快照' : 'snapshot per agent',
      `${document.snapshot.bytesPerAgent.toFixed(0)} B`,
      zh ? `载入 ${document.snapshot.restoreMs.toFixed(3)} ms` : `restored in ${document.snapshot.restoreMs.toFixed(3)} ms`,
    ],
    [zh ? '启动' : 'start-up', `${document.startUpMs.toFixed(0)} ms`, ''],
  ];
  const rows = Object.entries(document.byProcess)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, ns]) => [name, ns.toFixed(1)]);
  const { processor, cores, node } = document.machine;
  return `${processor} × ${cores}, Node ${node}\n\n${textTable(main, ['left', 'right'])}\n\n${textTable([[zh ? '环节' : 'process', zh ? 'ns/企业·季度' : 'ns per firm-quarter'], ...rows], ['left', 'right'])}\n`;
}

export const bench = defineCommand({
  name: 'bench',
  summary: { en: 'measures the speed of this machine', zh: '测量本机的运行速度' },
  flags,
  remarks: [
    {
      en: 'JSON: nsPerFirmQuarter and byProcess {schedule row: ns} of the preset `default` on one core, referenceUnit (ns of a fixed piece of work), runsPerSecond {workers: rate}, heapGrowth {runs, bytes, bytesPerRun}, snapshot {bytes, bytesPerAgent, saveMs, restoreMs}, startUpMs, spread {…: quartiles}. All are medians after warming up.',
      zh: 'JSON：预设情景 default 在单核上的 nsPerFirmQuarter 与 byProcess {日程环节: ns}，referenceUnit（固定工作量的 ns），runsPerSecond {线程数: 次/秒}，heapGrowth {runs, bytes, bytesPerRun}，snapshot {bytes, bytesPerAgent, saveMs, restoreMs}，startUpMs，spread {…: 四分位数}。均为预热后的中位数。',
    },
  ],
  examples: ['jiqun bench', 'jiqun bench --workers 1 --json'],
  async run(call) {
    const { values, language, terminal } = call;
    call.refuseFaults();
    const parsed = parseDocument(presets.get(FIRST_PRESET), presets);
    if ('faults' in parsed) {
      call.faults.push(...parsed.faults);
      call.refuseFaults();
    }
    const { input } = resolve((parsed as Exclude<typeof parsed, { faults: unknown }>).document, presets);
    const say = (en: string, zh: string): void => terminal.tell(`${language === 'zh' ? zh : en} …\n`);

    say('engine', '引擎');
    const engine = measureEngine(input);
    // Before there are other threads, whose memory would be counted.
    say('heap growth', '内存增长');
    const heapGrowth = measureHeapGrowth(input, values.heap ? HEAP_RUNS.long : HEAP_RUNS.short);
    const rates: [number, Measured][] = [];
    for (const workers of workerSteps(values.workers ?? defaultWorkers())) {
      if (terminal.interrupted.aborted) return exitStatus.interrupted;
      say(`runs per second with ${workers} workers`, `${workers} 个线程的每秒运行次数`);
      rates.push([workers, await measureRunsPerSecond(openRunner, workers, input)]);
    }
    say('start-up', '启动');
    const startUp = measureStartUp(process.argv[1]!);

    const processors = cpus();
    const spread = {
      nsPerFirmQuarter: engine.nsPerFirmQuarter,
      referenceUnit: engine.referenceUnit,
      startUpMs: startUp,
      restoreMs: engine.restoreMs,
      ...Object.fromEntries(rates.map(([workers, rate]) => [`runsPerSecond.${workers}`, rate])),
    };
    const document: BenchDocument = {
      engine: engineVersion,
      machine: { processor: processors[0]?.model.trim() ?? '', cores: processors.length, node: process.versions.node },
      nsPerFirmQuarter: engine.nsPerFirmQuarter.median,
      referenceUnitsPerFirmQuarter: engine.referenceUnitsPerFirmQuarter,
      referenceUnit: engine.referenceUnit.median,
      byProcess: engine.byProcess,
      firmQuarters: engine.firmQuarters,
      supplierQuarters: engine.supplierQuarters,
      runsPerSecond: Object.fromEntries(rates.map(([workers, rate]) => [workers, rate.median])),
      heapGrowth,
      snapshot: {
        bytes: engine.snapshotBytes,
        bytesPerAgent: engine.snapshotBytesPerAgent,
        saveMs: engine.saveMs.median,
        restoreMs: engine.restoreMs.median,
      },
      startUpMs: startUp.median,
      spread: Object.fromEntries(Object.entries(spread).map(([what, { low, high }]) => [what, { low, high }])),
    };
    await terminal.print(call.json ? `${JSON.stringify(document)}\n` : benchText(document, language));
    return exitStatus.done;
  },
});
