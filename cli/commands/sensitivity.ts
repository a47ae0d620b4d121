import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  answersSensitivity,
  chunksOf,
  designInWords,
  parseDesign,
  presets,
  quotedValue,
  sensitivityOf,
  type Experiment,
  type FactorDocument,
  type OutputDocument,
} from '../../experiments/index.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { scenarioFlags } from '../flags.ts';
import { readIndicator } from '../indicator-argument.ts';
import { readScenario, scenarioOperand } from '../scenario-argument.ts';
import { answeredRows } from '../sweep/answered-rows.ts';
import { openFolder, removeRemains } from '../sweep/experiment-folder.ts';
import { ownChunks } from '../sweep/manifest.ts';
import { runStages } from '../sweep/run-chunks.ts';
import {
  methods,
  readFactor,
  sensitivityDesign,
  usualPoints,
  usualSeeds,
  type Method,
} from '../sweep/sensitivity-design.ts';
import { sensitivityDocument, sensitivityText } from '../sweep/sensitivity-report.ts';
import { withRunner } from '../sweep/with-runner.ts';
import { DEFAULT_CHUNK_ROWS } from '../sweep/sweep-flags.ts';
import { refuseDamage } from '../sweep/sound-chunks.ts';
import { claimFolder, openExperiment, type SweepPlan } from '../sweep/sweep-plan.ts';
import { reportOf, rowsOf, statusOf, tellUnwritten } from '../sweep/sweep-report.ts';

const flags = {
  method: {
    kind: 'text',
    value: 'oneAtATime|morris|sobol',
    allowed: methods,
    text: {
      en: 'each factor alone (tornado), Morris screening (unless given), or Sobol’ indices (shares of the variance)',
      zh: '逐个变动因子（龙卷风图）、Morris 筛选（默认）或 Sobol’ 指数（方差份额）',
    },
  },
  of: {
    kind: 'list',
    value: 'INDICATOR[@QUARTER]',
    text: {
      en: 'what is looked at: an indicator at the end or in a quarter (repeatable); lock-in, function level and employment unless given',
      zh: '所考察的指标，期末值或某季度的值（可重复）；默认为锁定、功能等级与就业',
    },
  },
  factor: {
    kind: 'list',
    value: 'ID[@FROM][=LOW..HIGH]',
    text: {
      en: 'an assumption, or a lever from a quarter on, and between what it varies (repeatable); unless given, * : every assumption with a plausible range',
      zh: '一项假设，或自某季度起的一项政策杠杆，及其变动范围（可重复）；默认为 *，即所有具有合理区间的假设',
    },
  },
  points: {
    kind: 'whole',
    value: 'N',
    min: 2,
    max: 1_000_000,
    text: {
      en: `trajectories of Morris (${usualPoints.morris} unless given), base points of Sobol’ (${usualPoints.sobol})`,
      zh: `Morris 的轨迹数（默认 ${usualPoints.morris}）或 Sobol’ 的基点数（默认 ${usualPoints.sobol}）`,
    },
  },
  seeds: {
    kind: 'whole',
    value: 'N',
    min: 1,
    max: 1000,
    text: {
      en: `runs of each point, over which luck is averaged: ${usualSeeds.oneAtATime} alone, ${usualSeeds.morris} Morris, ${usualSeeds.sobol} Sobol’ unless given`,
      zh: `每个点的运行次数，用以平均随机因素：默认逐个变动 ${usualSeeds.oneAtATime} 次、Morris ${usualSeeds.morris} 次、Sobol’ ${usualSeeds.sobol} 次`,
    },
  },
  pairs: {
    kind: 'switch',
    text: { en: 'second-order Sobol’ indices too, for twice the runs', zh: '同时计算二阶 Sobol’ 指数，运行次数加倍' },
  },
  ...scenarioFlags,
  out: {
    kind: 'text',
    value: 'DIR',
    text: {
      en: 'keeps the runs as a sweep: after a kill the same command continues, and “sensitivity DIR” tells it again',
      zh: '把运行作为一次 sweep 保存：中断之后再次执行同一命令即可继续，“sensitivity DIR” 可重新给出结果',
    },
  },
} as const;

type Call = CommandCall<typeof flags>;

const usual: readonly OutputDocument[] = [
  { name: 'lockIn', measure: { indicator: 'lockIn', at: 'last' } },
  { name: 'functionLevel', measure: { indicator: 'functionLevel', at: 'last' } },
  { name: 'employment', measure: { indicator: 'employment', at: 'last' } },
];

function readOutputs({ values, faults }: Call): readonly OutputDocument[] {
  if (values.of.length === 0) return usual;
  return values.of.flatMap((text): OutputDocument[] => {
    const [, id = '', quarter] = /^([^@]+)(?:@(\d{1,4}))?$/.exec(text) ?? [];
    const known = readIndicator(id, faults, `--of ${text}`);
    if (known === undefined) return [];
    const span = quarter === undefined ? {} : { from: Number(quarter), to: Number(quarter) + 1 };
    return [{ name: text.replace('@', '.'), measure: { indicator: known, at: 'last', ...span } }];
  });
}

/** The design the command line asks for, with every fault before anything is run. */
async function asked(call: Call): Promise<SweepPlan> {
  const { values, faults } = call;
  const wanted = await readScenario(call);
  const factors = (values.factor.length === 0 ? ['*'] : values.factor).flatMap((text): FactorDocument[] => {
    const read = readFactor(text);
    if (!('found' in read)) return [read];
    faults.push(read);
    return [];
  });
  const method = (values.method as Method | undefined) ?? 'morris';
  if (values.pairs && method !== 'sobol')
    faults.push({
      path: '--pairs',
      found: quotedValue(method),
      allowed: { en: '--method sobol', zh: '--method sobol' },
    });
  if (values.points !== undefined && method === 'oneAtATime')
    faults.push({
      path: '--points',
      found: quotedValue(method),
      allowed: { en: '--method morris or sobol', zh: '--method morris 或 sobol' },
    });
  const outputs = readOutputs(call);
  call.refuseFaults();
  const { points, seeds, pairs: secondOrder } = values;
  const question = { method, factors, outputs, points, seeds, secondOrder };
  const read = parseDesign(sensitivityDesign(question, wanted!.document, wanted!.input.seed), presets);
  if ('faults' in read) faults.push(...read.faults);
  call.refuseFaults();
  const { experiment } = read as Exclude<typeof read, { readonly faults: unknown }>;
  const claim = await claimFolder(call, experiment, values.out, DEFAULT_CHUNK_ROWS);
  return { experiment, ...claim, stages: chunksOf(experiment, claim.note.chunkRows) };
}

/** What is not there to answer from, as a sentence; nothing where everything is. */
function tellMissing({ terminal, language }: Call, missing: number, runs: number): void {
  if (missing === 0) return;
  const words = {
    en: `${missing} of ${runs} runs are missing or failed; points that lack one are left out\n`,
    zh: `${runs} 次运行中有 ${missing} 次尚未完成或失败；缺少运行的点不计入\n`,
  };
  terminal.tell(words[language]);
}

async function tell(call: Call, { experiment, note, stages }: SweepPlan, folder: string): Promise<void> {
  const chunks = await ownChunks(folder, note, stages.flat());
  const rows = await answeredRows(folder, experiment, chunks);
  const known = rows.filter(({ verdicts }) => verdicts.length > 0).length;
  if (known === 0)
    call.faults.push({
      path: 'DIR',
      found: { en: 'no run that is done', zh: '没有已完成的运行' },
      allowed: { en: 'runs of this sweep; “sweep” makes them', zh: '此次 sweep 的运行；用 “sweep” 完成' },
    });
  call.refuseFaults();
  const missing = rowsOf(chunks) - known;
  tellMissing(call, missing, rowsOf(chunks));
  const answers = experiment.kept.outputs.map(({ name }) => ({
    output: name,
    answer: sensitivityOf(experiment, rows, name),
  }));
  const { scenario } = experiment.base;
  await call.terminal.print(
    call.json
      ? `${JSON.stringify({
          scenario: scenario.id,
          method: experiment.design.plan.kind,
          words: designInWords(experiment),
          runs: rows.length,
          missing,
          outputs: Object.fromEntries(
            answers.map(({ output, answer }) => [output, sensitivityDocument(experiment, answer)]),
          ),
        })}\n`
      : sensitivityText(experiment, answers, call.language),
  );
}

const notASensitivity = ({ design }: Experiment) => ({
  path: 'DIR',
  found: { en: `a sweep of the plan "${design.plan.kind}"`, zh: `"${design.plan.kind}" 方案的 sweep` },
  allowed: {
    en: 'one of "morris", "saltelli", or "oneAtATime" with two levels a factor',
    zh: '"morris"、"saltelli"，或每个因子两个水平的 "oneAtATime"',
  },
});

export const sensitivity = defineCommand({
  name: 'sensitivity',
  summary: {
    en: 'which assumptions and levers an outcome depends on: tornado, Morris screening, Sobol’ indices',
    zh: '结果取决于哪些假设与政策：龙卷风图、Morris 筛选、Sobol’ 指数',
  },
  operand: {
    ...scenarioOperand,
    text: {
      en: `${scenarioOperand.text.en}; or the folder of a sweep of such a plan`,
      zh: `${scenarioOperand.text.zh}；或此类方案的 sweep 文件夹`,
    },
  },
  flags,
  remarks: [
    {
      en: 'Morris (1991; μ* of Campolongo, Cariboni and Saltelli 2007): how much an output moves when one factor crosses its range, wherever the others stand; σ says how much that depends on the others. Sobol’ indices (Saltelli et al. 2010; total order of Jansen 1999): the share of the output’s variance a factor explains alone, and with all others. Intervals are 95 %, by bootstrap over trajectories or base points. All points share the luck of their replicate; each output is the mean over the seeds.',
      zh: 'Morris 法（1991；μ* 据 Campolongo、Cariboni 与 Saltelli 2007）：一个因子走过其区间时输出变动多少，不论其他因子在何处；σ 表示这一变动多大程度上取决于其他因子。Sobol’ 指数（Saltelli 等 2010；总效应据 Jansen 1999）：一个因子单独、以及连同其他因子所解释的方差份额。区间为 95%，对轨迹或基点作自助法得到。各点在同一次重复中处于同一运气，输出取各随机种子的均值。',
    },
    {
      en: 'JSON: scenario, method, words, runs, missing (runs that are not done or failed), outputs {output: {parameters [{id, …indices {value, low, high}}], pairs}}.',
      zh: 'JSON：scenario、method、words、runs、missing（尚未完成或失败的运行数）、outputs {输出: {parameters [{id, …指数 {value, low, high}}], pairs}}。',
    },
  ],
  examples: [
    'jiqun sensitivity default --out screening',
    'jiqun sensitivity default --method sobol --factor rd@40 --factor wageGrowth --of lockIn --points 256',
  ],
  async run(call) {
    const isFolder = !presets.has(call.operand) && existsSync(join(call.operand, 'experiment.json'));
    if (isFolder) {
      const plan = await openExperiment(call, call.operand);
      if (!answersSensitivity(plan.experiment)) call.faults.push(notASensitivity(plan.experiment));
      call.refuseFaults();
      await refuseDamage(plan.folder, plan.note, plan.experiment, plan.stages.flat());
      await tell(call, plan, plan.folder);
      return 0;
    }
    const plan = await asked(call);
    const { experiment, note, folder: kept } = plan;
    const folder = kept ?? (await mkdtemp(join(tmpdir(), 'jiqun-')));
    try {
      try {
        await openFolder(folder, note);
        await removeRemains(folder);
      } catch (error) {
        return tellUnwritten(call.terminal, call.language, folder, error);
      }
      call.terminal.tell(`${designInWords(experiment)[call.language]}\n`);
      const end = await withRunner(call, plan, folder, (work) => runStages(work, plan.stages));
      if (typeof end === 'number') return end;
      const report = await reportOf(folder, note, end.chunks);
      if (report.done > report.failed) await tell(call, plan, folder);
      return statusOf(report, end.interrupted);
    } finally {
      if (kept === undefined) await rm(folder, { recursive: true, force: true });
    }
  },
});
