import type { RunResult } from '../../engine/index.ts';
import { createComparison, inputsOf, pairedInputs, replicateSeed, type Comparison, type PathRun, type Replicates } from '../../experiments/index.ts';
import type { Runner } from '../../workers/node/index.ts';
import { defineCommand, exitStatus, type Call } from '../command.ts';
import { compareDocument } from '../compare-document.ts';
import { compareFlags, keptForCosts, planComparison, type PlannedComparison } from '../compare-plan.ts';
import { compareReport } from '../compare-report.ts';
import { compareResult, type CompareQuestion } from '../compare-result.ts';
import { equalCostPaths, type Budgeted } from '../equal-cost-paths.ts';
import { endOfDesign, runDesign } from '../run-design.ts';
import { openRunner } from '../runner.ts';
import { scenarioOperand } from '../scenario-argument.ts';

function comparisonOf({ wanted, runs, question, precision }: PlannedComparison): Comparison {
  const { windows, indicators, against, regions, replicates } = question;
  return createComparison({
    paths: runs.map(({ name }) => name),
    regions: wanted.regions.length,
    quarters: wanted.input.quarters,
    windows,
    kept: keptForCosts,
    ...(replicates.perWorld === undefined ? {} : { perWorld: replicates.perWorld }),
    ...(precision === undefined ? {} : { stop: { indicator: indicators[0]!, against, region: regions[0]!, ...precision } }),
  });
}

/** Seed and path of run k. */
function runNamer(runs: readonly PathRun[], { phrase }: Replicates) {
  return (k: number) => ({ seed: replicateSeed(phrase, Math.floor(k / runs.length)), run: runs[k % runs.length]!.name });
}

type Screen = Pick<Call, 'terminal' | 'language'>;

/** The paths at one budget, or the status the command ends with when none was found. */
async function broughtToBudget(
  { terminal, language }: Screen,
  runner: Runner,
  { runs, question: { against, replicates } }: PlannedComparison,
): Promise<Budgeted | number> {
  let status: number = exitStatus.interrupted;
  terminal.tell(language === 'zh' ? '正在把各路径调整到同一预算 …\n' : 'Bringing the paths to one budget …\n');
  const budgeted = await equalCostPaths(runs, runs[against]!, replicates, async (inputs) => {
    const results: RunResult[] = [];
    const { failures } = await runDesign({
      terminal,
      language,
      runner,
      inputs,
      total: inputs.length,
      of: (k) => ({ seed: inputs[k]!.seed }),
      onResult: (_k, result) => void results.push(result),
    });
    if (failures.length > 0) status = exitStatus.someFailed;
    return results.length === inputs.length ? results : undefined;
  });
  if (budgeted !== undefined) return budgeted;
  terminal.tell(language === 'zh' ? '未能找到同一预算，没有结果。\n' : 'No common budget was found; there is no result.\n');
  return status;
}

export const compare = defineCommand({
  name: 'compare',
  summary: {
    en: 'runs several paths under the same luck: the effect of a policy with its interval, odds, cost',
    zh: '在同一运气下运行多条路径：政策的配对效应及其区间、各种结局的可能、成本',
  },
  operand: scenarioOperand,
  flags: compareFlags,
  remarks: [
    {
      en: 'SPEC is empty (the scenario as it is) or items with commas between: @PACKAGE[@QUARTER], [REGION.]LEVER=LEVEL[@FROM[-TO]][~RAMP], off:MECHANISM[@QUARTER], set:[REGION.]ID=VALUE.',
      zh: 'SPEC 为空（情景本身），或以逗号分隔的若干项：@PACKAGE[@QUARTER]、[REGION.]LEVER=LEVEL[@FROM[-TO]][~RAMP]、off:MECHANISM[@QUARTER]、set:[REGION.]ID=VALUE。',
    },
    {
      en: 'JSON: scenario, seed, seeds, perWorld, quarters, engine, regions, replicates, stopped, failed, failures [{seed, run, error}], paths {name: {from, verdicts {verdict: count}, odds {runs, worlds, verdicts {verdict: {count, mean, low, high}}, settledWorlds, luckShare}}}, effects [{path, against, region, indicator, window {from, to}, mean, low, high, pairs, varianceRatio, pathMean, againstMean}], cost [{path, against, region, cost, effect, perUnit}], transitions [{path, against, region, changes [{from, to, runs}]}], equalCost {budget, paths {name: {multiplier, cost, reached}}}. With several regions and no --region, verdicts and odds are objects by region id. Intervals hold the true mean in 95 % of comparisons; varianceRatio says how many times more runs independent seeds would take. What cannot be told is null.',
      zh: 'JSON：scenario、seed、seeds、perWorld、quarters、engine、regions、replicates、stopped、failed、failures [{seed, run, error}]、paths {名称: {from, verdicts {结局: 次数}, odds {runs, worlds, verdicts {结局: {count, mean, low, high}}, settledWorlds, luckShare}}}、effects [{path, against, region, indicator, window {from, to}, mean, low, high, pairs, varianceRatio, pathMean, againstMean}]、cost [{path, against, region, cost, effect, perUnit}]、transitions [{path, against, region, changes [{from, to, runs}]}]、equalCost {budget, paths {名称: {multiplier, cost, reached}}}。有多个区域且未指定 --region 时，verdicts 与 odds 均为以区域 id 为键的对象。区间在 95% 的比较中包含真实均值；varianceRatio 表示改用互不相干的随机种子时所需运行次数的倍数。无法判断的数记为 null。',
    },
    {
      en: 'Cost is the difference in public spending, its effect the difference in value added, both discounted to quarter 0 at 4 % a year. With --worlds an interval counts worlds, not runs. Ctrl-C ends it with what has been done so far and exit status 130.',
      zh: '成本为财政支出之差，其效应为增加值之差，均按年率 4% 折现至第 0 季。使用 --worlds 时，区间以世界而非运行次数为观测单位。按 Ctrl-C 可提前结束：给出已完成部分的结果，退出状态为 130。',
    },
  ],
  examples: [
    'jiqun compare default --path base= --path upgrade=@upgrade@60 --path protect=@protect@100 --seeds 50',
    'jiqun compare default --path base= --path insp=insp=0.8@60 --precision 10%',
    'jiqun compare ruhr --worlds 2 --seeds 100 --at 80-100 --at 192-200   # the scenario’s own paths, in 50 worlds',
  ],
  async run(call) {
    const { values, language, terminal } = call;
    const planned = await planComparison(call);
    const { wanted } = planned;
    const { replicates } = planned.question;
    const total = replicates.count * planned.runs.length;
    const runner = openRunner(values.workers, total);
    try {
      const budgeted = values['equal-cost'] ? await broughtToBudget(call, runner, planned) : undefined;
      if (typeof budgeted === 'number') return budgeted;
      const runs = budgeted?.runs ?? planned.runs;
      const question: CompareQuestion = { ...planned.question, runs, ...(budgeted === undefined ? {} : { budgeted }) };
      const comparison = comparisonOf({ ...planned, runs });
      const inputs = inputsOf(runs).map(({ input }) => input);
      const end = await runDesign({
        terminal,
        language,
        runner,
        inputs: pairedInputs(inputs, replicates, () => comparison.finished),
        total,
        of: runNamer(runs, replicates),
        onResult: comparison.add,
      });
      const results = compareResult(comparison, question);
      const counts = { replicates: comparison.replicates, stopped: comparison.finished, failures: end.failures };
      await terminal.print(
        call.json
          ? `${JSON.stringify(compareDocument(wanted, question, results, counts))}\n`
          : compareReport(wanted, question, results, counts, language),
      );
      return endOfDesign(call, end, { done: comparison.replicates, of: replicates.count, unit: { en: 'replicates', zh: '组' } });
    } finally {
      await runner.close();
    }
  },
});
