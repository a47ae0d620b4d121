import { isBusy } from '../../bench/machine.ts';
import { plan, type PlayedPlan } from '../../bench/scale/large-plan.ts';
import type { ScaleDocument } from '../../bench/scale/scale-document.ts';
import type { Language } from '../../experiments/index.ts';
import { code, table } from '../generate/markdown.ts';
import { markdownPage } from './markdown-page.ts';
import { scaleWords, siteOptions } from './scale-words.ts';

/** What `npm run scale` left for the page. */
export type StoredScale = ScaleDocument & { readonly plans: readonly PlayedPlan[] };

/** Two digits that count, thousands apart. */
function shown(value: number): string {
  const places = value === 0 || value >= 10 ? 0 : value >= 1 ? 1 : value >= 0.1 ? 2 : 3;
  const rounded = value >= 1000 ? Number(value.toPrecision(3)) : value;
  return rounded.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
}

function bytes(value: number): string {
  const [size, unit] = value >= 1e12 ? [value / 1e12, 'TB'] : value >= 1e9 ? [value / 1e9, 'GB'] : [value / 1e6, 'MB'];
  return `${shown(size)} ${unit}`;
}

const commands = (...lines: readonly string[]): string => `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;

/** Arrays of common schedulers, and the variable in which each says its task. */
const schedulers = [
  ['Slurm', 'sbatch --array=0-99', 'SLURM_ARRAY_TASK_ID'],
  ['PBS Pro, OpenPBS', 'qsub -J 0-99', 'PBS_ARRAY_INDEX'],
  ['LSF', 'bsub -J "sweep[1-100]"', 'LSB_JOBINDEX'],
  ['Grid Engine', 'qsub -t 1-100', 'SGE_TASK_ID'],
] as const;

/** The page on large sweeps, from what was measured and simulated. */
export function scaleDocument(measured: StoredScale, language: Language): string {
  const w = scaleWords[language];
  const { machine, plans } = measured;
  const duration = (seconds: number): string =>
    seconds < 7200 ? `${shown(seconds / 60)} ${w.minutes}` : `${shown(seconds / 3600)} ${w.hours}`;
  /** The largest share of all runs that was lost on average, in per cent. */
  const lostShare = (hours: number): string => {
    const lost = plans.filter(({ nodeHours }) => nodeHours === hours).map(({ lostRuns }) => lostRuns);
    return shown((100 * Math.max(...lost)) / plan.runs);
  };
  const planRows = plans.map((played) => [
    w.cores(String(played.scale), played.coresPerNode),
    shown(played.chunks),
    played.nodeHours === null ? w.never : w.every(played.nodeHours),
    duration(played.seconds),
    shown(played.struck),
    `${shown(played.lostRuns)} (${shown(played.mostLost)})`,
    shown(played.rerunRuns),
  ]);
  return markdownPage('scale', w.title, language, [
    w.intro,
    `## ${w.unit}`,
    w.unitText,
    `## ${w.local}`,
    commands('jiqun sweep lock-in --plan-only', 'jiqun sweep lock-in --out lock-in'),
    w.localText,
    `## ${w.parallel}`,
    w.parallelText,
    commands(
      'jiqun sweep lock-in --out lock-in --plan-only',
      'parallel jiqun sweep shard lock-in --workers 1 --index {} --of 100 ::: {0..99}',
      'jiqun sweep collect lock-in',
    ),
    w.variables,
    table(
      w.schedulerHead,
      schedulers.map(([name, array, variable]) => [
        name,
        code(array),
        code(`jiqun sweep shard DIR --index-from ${variable} --of 100`),
      ]),
    ),
    `## ${w.slurm}`,
    w.slurmText,
    commands(
      'jiqun sweep lock-in --out lock-in --on slurm --site site.json',
      'jiqun sweep status lock-in',
      'jiqun sweep collect lock-in',
    ),
    w.siteText,
    table(
      w.siteHead,
      Object.entries(siteOptions).map(([key, option]) => [code(key), code(option.example), option[language]]),
    ),
    w.followText,
    `## ${w.happens}`,
    table(w.happensHead, w.happensRows),
    `## ${w.takes}`,
    w.machine(machine.processor, machine.cores, machine.system, machine.node, measured.engine),
    ...(isBusy(machine) ? [w.busy(shown(machine.load))] : []),
    table(
      w.takesHead,
      Object.entries(measured.cpuSecondsPerRun).map(([scale, seconds]) => [
        w.world(scale),
        shown(seconds),
        shown(3600 / seconds),
      ]),
    ),
    w.threads(
      shown(measured.cpuSecondsPerRun['1']!),
      shown(measured.cpuSecondsOnTwoThreads),
      shown(measured.peakMiB['1']!),
      shown(measured.peakMiB['2']!),
      shown(measured.startCpuSeconds),
    ),
    `## ${w.files}`,
    table(
      w.filesHead,
      (['runs', 'series', 'firms'] as const).map((name) => [
        w.tables[name],
        shown(measured.bytesPerRun[name]),
        bytes(plan.runs * measured.bytesPerRun[name]),
      ]),
    ),
    w.filesText,
    `## ${w.planTitle}`,
    w.planText(
      shown(plan.runs),
      plan.nodes,
      shown(plan.tasks),
      plan.sweeps,
      shown(plan.noticeSeconds),
      shown(plan.repairSeconds / 60),
      String(plan.startSeconds),
    ),
    table(w.planHead, planRows),
    w.planNote(lostShare(24), lostShare(2)),
  ]);
}
