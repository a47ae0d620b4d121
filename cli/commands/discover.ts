import {
  boxInWords,
  boxLimits,
  conditionInWords,
  discoverIn,
  parseCondition,
  percent,
  quotedValue,
  type Condition,
  type Experiment,
  type FoundBox,
  type Language,
  type ScenarioDiscovery,
} from '../../experiments/index.ts';
import { defineCommand } from '../command.ts';
import { exitStatus } from '../exit-statuses.ts';
import { answeredRows } from '../sweep/answered-rows.ts';
import { ownChunks } from '../sweep/manifest.ts';
import { rowsOf } from '../sweep/sweep-report.ts';
import { refuseDamage } from '../sweep/sound-chunks.ts';
import { openExperiment } from '../sweep/sweep-plan.ts';
import { textTable } from '../text-table.ts';
import { engineLine } from '../version.ts';

/** Fewer say nothing that chance would not say as well. */
const LEAST_RUNS = 50;
const MOST_BOXES = 10;

const flags = {
  where: {
    kind: 'list',
    value: 'CONDITION',
    text: {
      en: 'the outcome looked for: an output and a limit, “lockIn>0.5”, or “verdict=lockedIn|hollowedOut” (repeatable: all must hold)',
      zh: '所要寻找的结果：输出与界限，如 “lockIn>0.5”；或 “verdict=lockedIn|hollowedOut”（可重复，须同时成立）',
    },
  },
  boxes: {
    kind: 'whole',
    value: 'N',
    min: 1,
    max: MOST_BOXES,
    text: { en: 'boxes at most, 3 unless given', zh: '至多几个范围，默认 3' },
  },
} as const;

const boxDocument = (experiment: Experiment, box: FoundBox) => ({
  limits: box.limits.map(({ factor, side, value, kinds, quasiP }) => ({
    factor: experiment.factors[factor]!.name,
    side,
    ...(side === 'among' ? { values: kinds.map((kind) => experiment.factors[factor]!.levels[kind]) } : { value }),
    quasiP,
  })),
  coverage: box.coverage,
  density: box.density,
  support: box.support,
  p: box.p,
  trajectory: box.trajectory.map(({ coverage, density, support, restricted }) => ({
    coverage,
    density,
    support,
    restricted,
  })),
});

function report(
  experiment: Experiment,
  conditions: readonly Condition[],
  found: ScenarioDiscovery,
  language: Language,
): string {
  const { boxes, byChance, runs, positives } = found;
  const what = conditions
    .map((condition) => conditionInWords(condition, experiment)[language])
    .join({ en: ' and ', zh: '，且' }[language]);
  const share = percent(language, positives / Math.max(1, runs));
  const head = {
    en: `${what}: ${positives} of ${runs} runs (${share})`,
    zh: `${what}：${runs} 次运行中有 ${positives} 次（${share}）`,
  }[language];
  const parts = [head];
  boxes.forEach((box, k) => {
    parts.push(`${k + 1}. ${boxInWords(experiment, box)[language]}`);
    const limits = boxLimits(experiment, box).map((text) => text[language]);
    const numbers = [...new Set(box.limits.map(({ factor }) => factor))];
    parts.push(
      textTable(
        [
          { en: ['limit', 'quasi-p'], zh: ['界限', '准 p 值'] }[language],
          ...limits.map((limit, i) => [
            limit,
            Math.max(
              ...box.limits.filter(({ factor }) => factor === numbers[i]).map(({ quasiP }) => quasiP),
            ).toPrecision(2),
          ]),
        ],
        ['left', 'right'],
      ),
    );
  });
  if (boxes.length === 0)
    parts.push(
      positives === 0 || positives === runs
        ? { en: 'All runs are alike: there is nothing to find.', zh: '全部运行的结果相同，无从区分。' }[language]
        : byChance === undefined
          ? {
              en: 'No box holds it: it is found everywhere alike.',
              zh: '找不到能概括该结果的取值范围：各处出现的比例大致相同。',
            }[language]
          : {
              en: 'No box that chance would not find as well; more runs may tell.',
              zh: '打乱结果后也能找到同样好的范围，不能排除偶然；增加运行次数或可分辨。',
            }[language],
    );
  parts.push(engineLine[language]);
  return `${parts.join('\n\n')}\n`;
}

export const discover = defineCommand({
  name: 'discover',
  summary: {
    en: 'where in a sweep an outcome is found: boxes of factor values (PRIM), told in sentences',
    zh: '找出某一结果在什么条件下出现：以因子的取值范围（PRIM）表示，并用句子说明',
  },
  operand: { name: 'DIR', text: { en: 'the folder of a sweep', zh: '一次 sweep 的文件夹' } },
  flags,
  remarks: [
    {
      en: 'The Patient Rule Induction Method (Friedman and Fisher 1999; for scenarios, Bryant and Lempert 2010). Coverage: share of all runs with the outcome that are in the box; density: share of the runs in the box that have it. A box is only told when a search in shuffled outcomes rarely finds one as good. Best on a sweep whose points are drawn (Latin hypercube, Sobol’ sequence).',
      zh: '采用耐心规则归纳法 PRIM（Friedman 与 Fisher 1999；用于情景发现，Bryant 与 Lempert 2010）。coverage（覆盖率）：出现该结果的运行中落在范围内的比例；density（密度）：范围内的运行出现该结果的比例。只有在打乱结果后很少能找到同样好的范围时才予报告。最适合抽样取点的设计（拉丁超立方、Sobol’ 序列）。',
    },
    {
      en: 'JSON: runs, positives, dropped, boxes [{limits [{factor, side, value or values, quasiP}], coverage, density, support, p, trajectory}], byChance.',
      zh: 'JSON：runs、positives、dropped、boxes [{limits [{factor, side, value 或 values, quasiP}], coverage, density, support, p, trajectory}]、byChance。',
    },
  ],
  examples: ["jiqun sweep lock-in --out worlds && jiqun discover worlds --where 'lockIn>0.5'"],
  async run(call) {
    const { values, faults, operand, language, terminal } = call;
    const { experiment, note, folder, stages } = await openExperiment(call, operand);
    const conditions: Condition[] = [];
    if (values.where.length === 0)
      faults.push({
        path: '--where',
        found: quotedValue(undefined),
        allowed: { en: 'the outcome looked for', zh: '所要寻找的结果' },
      });
    for (const text of values.where) {
      const read = parseCondition(text, experiment);
      if ('faults' in read) faults.push(...read.faults);
      else conditions.push(read.condition);
    }
    if (experiment.factors.length === 0)
      faults.push({
        path: 'DIR',
        found: { en: 'a design without factors', zh: '没有因子的设计' },
        allowed: { en: 'one with factors', zh: '有因子的设计' },
      });
    call.refuseFaults();
    await refuseDamage(folder, note, experiment, stages.flat());
    const chunks = await ownChunks(folder, note, stages.flat());
    const rows = await answeredRows(folder, experiment, chunks);
    if (rows.length < LEAST_RUNS)
      faults.push({
        path: 'DIR',
        found: { en: `${rows.length} runs`, zh: `${rows.length} 次运行` },
        allowed: { en: `at least ${LEAST_RUNS} that are done`, zh: `至少 ${LEAST_RUNS} 次已完成的运行` },
      });
    call.refuseFaults();
    const all = rowsOf(chunks);
    if (rows.length < all)
      terminal.tell(
        {
          en: `${all - rows.length} of ${all} runs are not done yet\n`,
          zh: `${all} 次运行中有 ${all - rows.length} 次尚未完成\n`,
        }[language],
      );
    const { boxes = 3 } = values;
    const found = discoverIn(experiment, rows, conditions, { boxes });
    const { runs, positives, dropped, byChance } = found;
    await terminal.print(
      call.json
        ? `${JSON.stringify({
            runs,
            positives,
            dropped,
            boxes: found.boxes.map((box) => boxDocument(experiment, box)),
            byChance: byChance === undefined ? null : boxDocument(experiment, byChance),
          })}\n`
        : report(experiment, conditions, found, language),
    );
    return exitStatus.done;
  },
});
