import { fileURLToPath } from 'node:url';
import { MeasurementFailed, measureSession } from '../../bench/index.ts';
import { benchText } from '../bench-text.ts';
import { defineCommand, exitStatus } from '../command.ts';
import { workersFlag } from '../flags.ts';
import { defaultWorkers, openRunner } from '../runner.ts';
import { targetFaults } from '../target-file.ts';
import { engineVersion } from '../version.ts';
import { writeWhole } from '../write-whole.ts';

const flags = {
  ...workersFlag,
  full: {
    kind: 'switch',
    text: {
      en: 'also a world of 300,000 firms, and heap growth over 1,000 runs instead of 100: some minutes',
      zh: '另测 300,000 家企业的世界，并以 1,000 次（而非 100 次）运行测内存增长：需数分钟',
    },
  },
  save: { kind: 'text', value: 'FILE', text: { en: 'writes what was found as JSON', zh: '将测量结果写为 JSON 文件' } },
} as const;

export const bench = defineCommand({
  name: 'bench',
  summary: { en: 'measures the speed of this machine', zh: '测量本机的运行速度' },
  flags,
  remarks: [
    {
      en: 'JSON: nsPerFirmQuarter, nsPerAgentQuarter and byProcess {schedule row: ns} of the preset `default` on one core, referenceUnit (ns of a fixed piece of work), referenceUnitsPerFirmQuarter, sizes {firms: the same for a world of that size}, laterWorlds {ratios to the first world of a process}, runsPerSecond and speedUp {workers: …}, heapGrowth, snapshot, startUpMs, spread {path: quartiles}. All are medians after warming up; what could disturb another measurement has a process of its own.',
      zh: 'JSON：预设情景 default 在单核上的 nsPerFirmQuarter、nsPerAgentQuarter 与 byProcess {日程环节: ns}，referenceUnit（固定工作量的 ns），referenceUnitsPerFirmQuarter，sizes {企业数: 该规模世界的同类数值}，laterWorlds {与进程中首个世界之比}，runsPerSecond 与 speedUp {线程数: …}，heapGrowth，snapshot，startUpMs，spread {路径: 四分位数}。均为预热后的中位数；可能相互干扰的测量各用独立进程。',
    },
  ],
  examples: ['jiqun bench', 'jiqun bench --full --save speed.json', 'jiqun bench --workers 1 --json'],
  async run(call) {
    const { values, language, terminal } = call;
    if (values.save !== undefined) call.faults.push(...targetFaults('--save', values.save, ['.json']));
    call.refuseFaults();
    try {
      const document = await measureSession({
        engine: engineVersion,
        program: fileURLToPath(new URL('./measure.js', import.meta.url)),
        commandLine: process.argv[1]!,
        openRunner,
        workers: values.workers ?? defaultWorkers(),
        full: values.full,
        onPart: (part) => terminal.tell(`${part[language]} …\n`),
        signal: terminal.interrupted,
      });
      if (values.save !== undefined) writeWhole(values.save, `${JSON.stringify(document, undefined, 2)}\n`);
      await terminal.print(call.json ? `${JSON.stringify(document)}\n` : benchText(document, language));
      return exitStatus.done;
    } catch (error) {
      if (terminal.interrupted.aborted) return exitStatus.interrupted;
      if (error instanceof MeasurementFailed) {
        terminal.tell(`${error.message}\n`);
        return exitStatus.someFailed;
      }
      throw error;
    }
  },
});
