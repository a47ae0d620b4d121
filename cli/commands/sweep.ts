import { designInWords, printable, quotedValue, type Fault, type SiteDocument } from '../../experiments/index.ts';
import { defineCommand } from '../command.ts';
import { exitStatus } from '../exit-statuses.ts';
import { cancelJobs } from '../slurm/cancel.ts';
import { readSite } from '../slurm/site-argument.ts';
import { slurmDocument, slurmLines, slurmReport } from '../slurm/slurm-report.ts';
import { arrayFor, submissionFaults, submitMissing, workFaults } from '../slurm/submit.ts';
import { doneChunks, forgetEarlier, openFolder, removeRemains } from '../sweep/experiment-folder.ts';
import { putFailedAside, takeOver } from '../sweep/known-rows.ts';
import { ownChunks, writeManifest } from '../sweep/manifest.ts';
import { runChunks, runStages, type SweepEnd } from '../sweep/run-chunks.ts';
import { refuseDamage } from '../sweep/sound-chunks.ts';
import { sweepFlags } from '../sweep/sweep-flags.ts';
import { openExperiment, planSweep, type SweepCall, type SweepPlan } from '../sweep/sweep-plan.ts';
import { withRunner } from '../sweep/with-runner.ts';
import { reportOf, reportText, statusOf, tellUnwritten } from '../sweep/sweep-report.ts';

const actions = ['shard', 'status', 'collect', 'cancel'] as const;
type Action = (typeof actions)[number];

async function finish(
  call: SweepCall,
  { experiment, note }: SweepPlan,
  folder: string,
  { chunks, interrupted }: SweepEnd,
): Promise<number> {
  const report = await reportOf(folder, note, chunks);
  if (report.done === report.runs) {
    try {
      await writeManifest(
        folder,
        note,
        chunks.map(({ index }) => index),
      );
      await forgetEarlier(folder);
      await removeRemains(folder, true);
    } catch (error) {
      return tellUnwritten(call.terminal, call.language, folder, error);
    }
  }
  await call.terminal.print(call.json ? `${JSON.stringify(report)}\n` : reportText(report, experiment, call.language));
  return statusOf(report, interrupted);
}

function precisionFaults({ experiment }: SweepPlan): Fault[] {
  if (experiment.replication.until.length === 0) return [];
  return [
    {
      path: 'precision',
      found: { en: 'replicates until something is known precisely', zh: '重复到足够精确为止' },
      allowed: {
        en: 'a fixed number of replicates: shards do not know of each other',
        zh: '固定的重复次数：各分片互不知情',
      },
    },
  ];
}

/** The site of a sweep that Slurm is to run. */
async function siteOf({ values, faults, terminal }: SweepCall): Promise<SiteDocument | undefined> {
  if (values.on === 'slurm') return readSite(values.site, faults, terminal.interrupted);
  if (values.site !== undefined)
    faults.push({
      path: '--site',
      found: quotedValue(values.site),
      allowed: { en: '--on slurm with it', zh: '与 --on slurm 同用' },
    });
  return undefined;
}

async function whole(call: SweepCall): Promise<number> {
  const { operands, values, terminal, language, json } = call;
  const site = await siteOf(call);
  const plan = await planSweep(call, operands[0] ?? '');
  const { experiment, note, folder, before, stages } = plan;
  const words = designInWords(experiment);
  const all = stages.flat().map(({ index }) => index);
  if (folder !== undefined) call.faults.push(...(await workFaults(folder)));
  if (site !== undefined && !values['plan-only'])
    call.faults.push(...precisionFaults(plan), ...(await submissionFaults(arrayFor(site, all.length, all))));
  call.refuseFaults();
  if (folder !== undefined) {
    try {
      if (before !== undefined) await takeOver(folder, before, note);
      await openFolder(folder, note);
      await removeRemains(folder);
      if (values.retry) await putFailedAside(folder, note);
    } catch (error) {
      return tellUnwritten(terminal, language, folder, error);
    }
  }
  if (values['plan-only']) {
    const { rows, factors, points } = experiment;
    const described = {
      design: experiment.design.id,
      words,
      runs: rows,
      points,
      factors: factors.map(({ name }) => name),
      chunks: all.length,
    };
    await terminal.print(json ? `${JSON.stringify(described)}\n` : `${words[language]}\n`);
    return 0;
  }
  terminal.tell(`${words[language]}\n`);
  if (site !== undefined) {
    const done = new Set(await doneChunks(folder!));
    const missing = all.filter((index) => !done.has(index));
    if (missing.length > 0) return submitMissing(call, folder!, arrayFor(site, all.length, missing));
  }
  const end = await withRunner(call, plan, folder!, (work) => runStages(work, stages));
  return typeof end === 'number' ? end : finish(call, plan, folder!, end);
}

/** The number of the shard: given, or in the environment as a scheduler says it. */
function shardOf({ values, faults }: SweepCall): { readonly index: number; readonly of: number } {
  const variable = values['index-from'] ?? 'SLURM_ARRAY_TASK_ID';
  const written = process.env[variable] ?? '';
  const said = values.index ?? (/^\d+$/.test(written) ? Number(written) : Number.NaN);
  const of = values.of ?? 1;
  if (values.of === undefined)
    faults.push({
      path: '--of',
      found: quotedValue(undefined),
      allowed: { en: 'how many shards there are', zh: '分片的总数' },
    });
  // An array that counts from 1 has N where one that counts from 0 has 0.
  if (!Number.isInteger(said) || said < 0 || said > of)
    faults.push({
      path: values.index === undefined ? variable : '--index',
      found: quotedValue(values.index ?? process.env[variable]),
      allowed: { en: `a whole number from 0 to ${of}`, zh: `0 到 ${of} 的整数` },
    });
  return { index: said % of, of };
}

/** What each action takes besides the folder; without an action everything but what is of shards alone. */
const ofShards: readonly (keyof typeof sweepFlags)[] = ['index', 'of', 'index-from'];
const flagsOf: { readonly [A in Action]: readonly (keyof typeof sweepFlags)[] } = {
  shard: ['index', 'of', 'index-from', 'workers'],
  status: [],
  collect: [],
  cancel: [],
};

/** Words and flags that do not belong to what is asked would be passed over in silence. */
function refuseOthers({ operands, values, faults }: SweepCall, action: Action | undefined): void {
  const most = action === undefined ? 1 : 2;
  if (operands.length > most)
    faults.push({
      path: operands[most]!,
      found: { en: 'one word too many', zh: '多余的参数' },
      allowed: action === undefined ? { en: 'one DESIGN', zh: '一个 DESIGN' } : { en: 'one DIR', zh: '一个 DIR' },
    });
  const given = (Object.keys(sweepFlags) as (keyof typeof sweepFlags)[]).filter(
    (name) => values[name] !== undefined && values[name] !== false,
  );
  const alien = given.filter((name) =>
    action === undefined ? ofShards.includes(name) : !flagsOf[action].includes(name),
  );
  for (const name of alien)
    faults.push({
      path: `--${name}`,
      found: { en: 'a flag', zh: '一个选项' },
      allowed: { en: `none with “sweep ${action ?? 'DESIGN'}”`, zh: `“sweep ${action ?? 'DESIGN'}” 不用此选项` },
    });
}

async function shard(call: SweepCall): Promise<number> {
  const { index, of } = shardOf(call);
  const plan = await openExperiment(call, call.operands[1]);
  call.faults.push(...precisionFaults(plan));
  call.refuseFaults();
  const mine = plan.stages.flat().filter((chunk) => chunk.index % of === index);
  await refuseDamage(plan.folder, plan.note, plan.experiment, mine);
  const end = await withRunner(call, plan, plan.folder, (work) => runChunks(work, mine));
  if (typeof end === 'number') return end;
  const report = await reportOf(plan.folder, plan.note, mine);
  if (call.json) await call.terminal.print(`${JSON.stringify(report)}\n`);
  return statusOf(report, end.interrupted);
}

async function look(call: SweepCall, action: 'status' | 'collect'): Promise<number> {
  const plan = await openExperiment(call, call.operands[1]);
  const chunks = await ownChunks(plan.folder, plan.note, plan.stages.flat());
  await refuseDamage(plan.folder, plan.note, plan.experiment, chunks);
  if (action === 'collect') return finish(call, plan, plan.folder, { chunks, interrupted: false });
  const report = await reportOf(plan.folder, plan.note, chunks);
  const slurm = await slurmReport(plan.folder);
  const lines = slurm === undefined ? [] : slurmLines(slurm, call.language);
  await call.terminal.print(
    call.json
      ? `${JSON.stringify({ ...report, ...slurmDocument(slurm) })}\n`
      : reportText(report, plan.experiment, call.language) + lines.map((line) => `${printable(line)}\n`).join(''),
  );
  return exitStatus.done;
}

async function cancel(call: SweepCall): Promise<number> {
  const { folder } = await openExperiment(call, call.operands[1]);
  const { ended, refused } = await cancelJobs(folder);
  const { terminal, language, json } = call;
  for (const line of refused) terminal.tell(`${printable(line)}\n`);
  const words =
    ended.length === 0
      ? { en: 'no job of Slurm works on this folder', zh: '没有 Slurm 作业在处理此文件夹' }
      : {
          en: `ended Slurm job ${ended.join(', ')}; the chunks that are done stay`,
          zh: `已终止 Slurm 作业 ${ended.join('、')}；已完成的部分保留`,
        };
  await terminal.print(json ? `${JSON.stringify({ cancelled: ended })}\n` : `${words[language]}\n`);
  return refused.length > 0 ? exitStatus.ownFault : exitStatus.done;
}

export const sweep = defineCommand({
  name: 'sweep',
  summary: {
    en: 'runs a design of thousands of runs into Parquet files; whatever kills it, the same command continues',
    zh: '按实验设计做成千上万次运行并写成 Parquet 文件；无论因何中断，再次执行同一命令即可继续',
  },
  operand: {
    name: 'DESIGN',
    text: {
      en: 'the id of a design that ships, a .json file, or - for standard input; or “shard DIR”, “status DIR”, “collect DIR”, “cancel DIR” for a folder that is there',
      zh: '自带的实验设计 id、.json 文件，或用 - 表示标准输入；或对已有文件夹用 “shard DIR”、“status DIR”、“collect DIR”、“cancel DIR”',
    },
    many: true,
  },
  flags: sweepFlags,
  remarks: [
    {
      en: 'The folder holds experiment.json (design, engine), chunks/NNNNNN.runs.parquet (one row a run: row, point, replicate, seed, factors, outputs, verdict, fingerprint, error, key), where asked for NNNNNN.series.parquet (one row a run, quarter and region) and NNNNNN.firms.parquet (one a firm and quarter), and at the end manifest.json (checksums) and failures.json. A chunk appears whole or not at all; a run that fails is a row with an error, and the status is then 3. Units and descriptions of the columns are in the metadata of every file.',
      zh: '文件夹内有 experiment.json（设计与引擎）、chunks/NNNNNN.runs.parquet（每次运行一行：row、point、replicate、seed、各因子、各输出、verdict、fingerprint、error、key），需要时还有 NNNNNN.series.parquet（每次运行、每季度、每区域一行）与 NNNNNN.firms.parquet（每家企业每季度一行），结束时写出 manifest.json（校验和）与 failures.json。每个分块要么完整出现，要么不出现；失败的运行也占一行并注明原因，退出状态为 3。各列的单位与说明写在每个文件的元数据中。',
    },
    {
      en: 'Rows come in an order that makes a half-finished sweep a fair sample. Their seeds depend neither on that order nor on how many rows there are: PHRASE/k for replicate k where points share their luck, PHRASE/pP/k where each point P has its own.',
      zh: '各行按均衡的次序排列，做到一半的实验也是有代表性的样本。随机种子与次序、总数都无关：各点处于同一运气时，第 k 次重复为 PHRASE/k；各点随机种子各异时，第 P 点为 PHRASE/pP/k。',
    },
    {
      en: 'Shards: “sweep DESIGN --out DIR --plan-only”, then “sweep shard DIR --index I --of N” for I from 0 to N − 1, in any order, on any machine that sees the folder, as often as you like: chunks that are there are not made again. “sweep collect DIR” then writes the manifest.',
      zh: '分片：先执行 “sweep DESIGN --out DIR --plan-only”，再对 I = 0 … N − 1 执行 “sweep shard DIR --index I --of N”，次序不限，任何能看到该文件夹的机器均可，可重复执行：已有的分块不会重做。最后用 “sweep collect DIR” 写出清单。',
    },
    {
      en: 'Slurm: “sweep DESIGN --out DIR --on slurm --site SITE.json” submits what is missing as an array of such shards and leaves its number in job.json. Tasks of a node that dies are queued again; “status DIR” tells how they stand, “cancel DIR” ends them, the same command again submits what is still missing, and “collect DIR” ends the experiment.',
      zh: 'Slurm：“sweep DESIGN --out DIR --on slurm --site SITE.json” 把缺少的部分作为由这类分片组成的作业数组提交，作业号写入 job.json。节点失效时其任务重新排队；“status DIR” 说明进展，“cancel DIR” 终止作业，再次执行同一命令即提交仍缺的部分，最后用 “collect DIR” 收尾。',
    },
    {
      en: 'JSON: folder, experiment, engine, runs, done, failed, failures [{row, seed, error}], fingerprint, rowsFile. With --plan-only: design, words, runs, points, factors, chunks. With --on slurm: job, tasks, indices. With “status” of a submitted sweep also running (tasks) and slurm {jobs [{job, tasks, indices, state}], notes [{task, node, text}]}; with “cancel”: cancelled.',
      zh: 'JSON：folder、experiment、engine、runs、done、failed、failures [{row, seed, error}]、fingerprint、rowsFile。与 --plan-only 同用：design、words、runs、points、factors、chunks。与 --on slurm 同用：job、tasks、indices。对已提交者用 “status” 时另有 running（任务数）与 slurm {jobs [{job, tasks, indices, state}], notes [{task, node, text}]}；用 “cancel” 时：cancelled。',
    },
  ],
  examples: [
    'jiqun sweep lock-in --plan-only',
    'jiqun sweep upgrade-timing --out timing',
    'jiqun sweep upgrade-timing --out timing --resume',
    'jiqun sweep upgrade-timing --out timing --on slurm --site site.json',
  ],
  run(call) {
    const action = actions.find((name) => name === call.operands[0]) as Action | undefined;
    refuseOthers(call, action);
    if (action === undefined) return whole(call);
    if (action === 'cancel') return cancel(call);
    return action === 'shard' ? shard(call) : look(call, action);
  },
});
