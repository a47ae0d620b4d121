import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCommand, type CommandCall } from '../cli/command.ts';
import { exitStatus } from '../cli/exit-statuses.ts';
import { workersFlag } from '../cli/flags.ts';
import { tellInterrupted } from '../cli/interruption.ts';
import { defaultWorkers, openRunner } from '../cli/runner.ts';
import { targetFaults } from '../cli/target-file.ts';
import { engineVersion } from '../cli/version.ts';
import { writeFiles } from '../cli/write-whole.ts';
import type { Text } from '../engine/index.ts';
import { quotedValue, type Fault } from '../experiments/index.ts';
import { compareFiles, readAgainst, storedText, versionFaults, versionsText, type Against } from './compare/against.ts';
import { compareVersions } from './compare/compare-versions.ts';
import { MeasurementFailed } from './fresh-process.ts';
import { inProjectFolder } from './project-folder.ts';
import { benchText } from './session-text.ts';
import { measureSession } from './session.ts';
import { measureSweepSpeed, SWEEP_RUNS, sweepSpeedText } from './sweep-speed.ts';

const ROUNDS = 7;

const flags = {
  ...workersFlag,
  full: {
    kind: 'switch',
    text: {
      en: 'also a world of 300,000 firms, and heap growth over 1,000 runs instead of 100: some minutes',
      zh: '另测 300,000 家企业的世界，并以 1,000 次（而非 100 次）运行测内存增长：需数分钟',
    },
  },
  page: {
    kind: 'switch',
    text: {
      en: 'also the engine in Chromium and the page: lever to redraw, frames, 30 pairs',
      zh: '另测 Chromium 中的引擎与网页：从调整政策到重绘、帧率、30 对运行',
    },
  },
  peers: {
    kind: 'switch',
    text: {
      en: 'also the same small kernel as typed arrays, as objects and in the framework flocc',
      zh: '另测同一小型内核的三种写法：类型化数组、对象、flocc 框架',
    },
  },
  sweep: {
    kind: 'switch',
    text: {
      en: 'measures a sweep instead: a Latin hypercube of `default` through the built command line, against the same runs on one core',
      zh: '改为测量批量实验：经构建好的命令行运行 default 的拉丁超立方，与单核上同样的运行相比',
    },
  },
  runs: {
    kind: 'whole',
    value: 'N',
    min: 2,
    max: 100_000,
    text: { en: `runs of that sweep, ${SWEEP_RUNS} unless given`, zh: `该批量实验的运行次数，默认为 ${SWEEP_RUNS}` },
  },
  against: {
    kind: 'text',
    value: 'BEFORE[..AFTER]',
    text: {
      en: 'compares instead: two commits or clones measured in turns, AFTER being this folder unless given; or two saved JSON files, in reference units',
      zh: '改为比较：交替测量两个提交或源码目录，AFTER 默认为本目录；或以参照单位比较两个已保存的 JSON 文件',
    },
  },
  rounds: {
    kind: 'whole',
    value: 'N',
    min: 1,
    max: 100,
    text: { en: `rounds of a comparison, ${ROUNDS} unless given`, zh: `比较的轮数，默认为 ${ROUNDS}` },
  },
  save: { kind: 'text', value: 'FILE', text: { en: 'writes what was found as JSON', zh: '将测量结果写为 JSON 文件' } },
} as const;

type BenchCall = CommandCall<typeof flags>;

interface Found {
  readonly document: object;
  readonly text: string;
}

/** What both ways of measuring report to and listen to. */
function following({ terminal, language }: Pick<CommandCall, 'terminal' | 'language'>) {
  return { onPart: (part: Text): void => terminal.tell(`${part[language]} …\n`), signal: terminal.interrupted };
}

/** What is measured with: the built programs. */
const built = () => ({
  engine: engineVersion,
  program: fileURLToPath(new URL('./measure.js', import.meta.url)),
  commandLine: resolve('dist', 'cli', 'main.js'),
});

async function swept(call: BenchCall): Promise<Found> {
  const document = await measureSweepSpeed({
    ...built(),
    runs: call.values.runs ?? SWEEP_RUNS,
    threads: call.values.workers ?? defaultWorkers(),
    ...following(call),
  });
  return { document, text: sweepSpeedText(document, call.language) };
}

/** Flags that measure something else than what is asked for. */
function sweepFaults({ sweep, runs, ...others }: BenchCall['values']): Fault[] {
  const path =
    runs !== undefined && !sweep ? '--runs' : sweep && others.against !== undefined ? '--against' : undefined;
  if (path === undefined) return [];
  const found = quotedValue(path === '--runs' ? runs : others.against);
  const allowed =
    path === '--runs'
      ? { en: '--sweep with it', zh: '与 --sweep 同用' }
      : { en: 'either --sweep or --against', zh: '--sweep 与 --against 二者之一' };
  return [{ path, found, allowed }];
}

async function measured(call: BenchCall): Promise<Found> {
  const document = await measureSession({
    ...built(),
    openRunner,
    workers: call.values.workers ?? defaultWorkers(),
    full: call.values.full,
    page: call.values.page,
    peers: call.values.peers,
    ...following(call),
  });
  return { document, text: benchText(document, call.language) };
}

async function compared(call: BenchCall, against: Against): Promise<Found> {
  if (against.stored) {
    const found = await compareFiles(against, call.terminal.interrupted);
    if ('faults' in found) {
      call.faults.push(...found.faults);
      call.refuseFaults();
    }
    const document = found as Exclude<typeof found, { faults: unknown }>;
    return { document, text: storedText(document, call.language) };
  }
  const document = await compareVersions({
    before: against.before,
    after: against.after,
    rounds: call.values.rounds ?? ROUNDS,
    full: call.values.full,
    ...following(call),
  });
  return { document, text: versionsText(document, call.language) };
}

export const bench = defineCommand({
  name: 'bench',
  calledAs: 'npm run bench --',
  summary: { en: 'measures the speed of this machine', zh: '测量本机的运行速度' },
  flags,
  remarks: [
    {
      en: 'JSON: nsPerFirmQuarter, nsPerAgentQuarter and byProcess {schedule row: ns} of the preset `default` on one core, referenceUnit (ns of a fixed piece of work), referenceUnitsPerFirmQuarter, sizes {firms: the same for a world of that size}, laterWorlds {ratios to the first world of a process}, runsPerSecond and speedUp {workers: …}, heapGrowth, snapshot, startUpMs, with --page page, with --peers peers, spread {path: quartiles}. With --against: {before, after, channel, figures [{path, before, after, from, verdict, ratio, ratios, controlRatios}]}, the worst first: ratio only where a difference can be told, larger than from; ratios of every round; channel instructions (counted by perf), control (before measured a second time) or none (saved files). With --sweep: {runs, threads, sweepRate and singleRate (runs a second), ratio, sweepCpuMs and singleCpuMs (processor time of a run), peakMiB}; what Linux alone tells is null elsewhere. All else are medians after warming up; what could disturb another measurement has a process of its own.',
      zh: 'JSON：预设情景 default 在单核上的 nsPerFirmQuarter、nsPerAgentQuarter 与 byProcess {日程环节: ns}，referenceUnit（固定工作量的 ns），referenceUnitsPerFirmQuarter，sizes {企业数: 该规模世界的同类数值}，laterWorlds {与进程中首个世界之比}，runsPerSecond 与 speedUp {线程数: …}，heapGrowth，snapshot，startUpMs，用 --page 时有 page，用 --peers 时有 peers，spread {路径: 四分位数}。用 --against 时为 {before, after, channel, figures [{path, before, after, from, verdict, ratio, ratios, controlRatios}]}，最差者在前：差异超过 from、可以分辨时才有 ratio；ratios 为各轮之比；channel 为 instructions（由 perf 统计）、control（之前的版本另测一次）或 none（已保存的文件）。用 --sweep 时为 {runs, threads, sweepRate 与 singleRate（每秒运行次数）, ratio, sweepCpuMs 与 singleCpuMs（每次运行的处理器时间）, peakMiB}，仅 Linux 提供的数值在其他系统上为 null。其余均为预热后的中位数；可能相互干扰的测量各用独立进程。',
    },
  ],
  examples: [
    'npm run bench',
    'npm run bench:compare -- HEAD~5',
    'npm run bench -- --sweep --runs 400',
    'npm run bench -- --full --save speed.json',
    'npm run -s bench -- --workers 1 --json',
  ],
  async run(call) {
    const { values, faults, terminal } = call;
    if (values.save !== undefined)
      faults.push(...(await targetFaults([{ flag: '--save', path: values.save, endings: ['.json'] }])));
    faults.push(...sweepFaults(values));
    const against = values.against === undefined ? undefined : readAgainst(values.against);
    if (against !== undefined && 'faults' in against) faults.push(...against.faults);
    else if (against?.stored !== true) {
      const elsewhere = inProjectFolder();
      faults.push(...elsewhere, ...(against === undefined || elsewhere.length > 0 ? [] : versionFaults(against)));
    }
    call.refuseFaults();
    try {
      const found = await (values.sweep
        ? swept(call)
        : against === undefined
          ? measured(call)
          : compared(call, against as Against));
      const document = `${JSON.stringify(found.document, undefined, 2)}\n`;
      const lost = await writeFiles(
        call,
        values.save === undefined ? [] : [{ path: values.save, write: (sink) => sink(document) }],
      );
      await terminal.print(call.json ? `${JSON.stringify(found.document)}\n` : found.text);
      return lost.length === 0
        ? exitStatus.done
        : terminal.interrupted.aborted
          ? exitStatus.interrupted
          : exitStatus.notWritten;
    } catch (error) {
      if (terminal.interrupted.aborted) return tellInterrupted(terminal, call.language);
      if (!(error instanceof MeasurementFailed)) throw error;
      terminal.tell(`${error.message}\n`);
      return exitStatus.someFailed;
    }
  },
});
