import {
  comparisonInputs,
  comparisonRuns,
  createPathComparison,
  inputsOf,
  nameOfRun,
  presets,
  toCommonBudget,
  type Budgeted,
  type PathComparison,
} from '../../experiments/index.ts';
import type { Runner } from '../../workers/node/index.ts';
import { BadInput } from '../bad-input.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { compareDocument } from '../compare-document.ts';
import { compareFlags, keptForCosts, planComparison, type PlannedComparison } from '../compare-plan.ts';
import { compareReport } from '../compare-report.ts';
import { compareResult, type CompareQuestion } from '../compare-result.ts';
import { endOfDesign, runDesign } from '../run-design.ts';
import { runSearch } from '../run-search.ts';
import { checkStore, openKeptRunner } from '../run-store/kept-runner.ts';
import { scenarioOperand } from '../scenario-argument.ts';

function comparisonOf({ wanted, runs, question, precision }: PlannedComparison): PathComparison {
  const { windows, indicators, against, regions, replicates } = question;
  const shape = {
    paths: runs.map(({ name }) => name),
    regions: wanted.regions.length,
    quarters: wanted.input.quarters,
    windows,
    kept: keptForCosts,
    ...(precision === undefined
      ? {}
      : { stop: { indicator: indicators[0]!, against, region: regions[0]!, ...precision } }),
  };
  return createPathComparison(shape, replicates);
}

type Screen = Pick<CommandCall, 'terminal' | 'language'>;

function costsNothing(names: readonly string[], baseline: string): BadInput {
  return new BadInput([
    {
      path: '--equal-cost',
      found: {
        en: `paths that cost no more than ${baseline}: ${names.join(', ')}`,
        zh: `成本不高于 ${baseline} 的路径：${names.join('、')}`,
      },
      allowed: { en: 'paths whose policy costs something; leave these out', zh: '政策须有支出的路径；请去掉上述路径' },
    },
  ]);
}

/**
 * The paths at one budget, or the status the command ends with when none was found. @throws BadInput when a path costs
 * nothing
 */
async function broughtToBudget(
  { terminal, language }: Screen,
  runner: Runner,
  { runs, question: { against, replicates } }: PlannedComparison,
): Promise<Budgeted | number> {
  terminal.tell({ en: 'Bringing the paths to one budget …\n', zh: '正在把各路径调整到同一预算 …\n' }[language]);
  const answer = await runSearch(
    { terminal, language },
    runner,
    toCommonBudget(runs, runs[against]!, replicates.effects, presets),
  );
  if ('status' in answer) {
    terminal.tell(
      { en: 'No common budget was found; there is no result.\n', zh: '未能找到同一预算，没有结果。\n' }[language],
    );
    return answer.status;
  }
  if ('free' in answer.found) throw costsNothing(answer.found.free, runs[against]!.name);
  return answer.found;
}

export const compare = defineCommand({
  name: 'compare',
  summary: {
    en: 'runs several paths under the same luck: the effect of a policy with its interval, odds, cost',
    zh: '在同一运气（公共随机数）下运行多条路径：政策的配对效应及其区间、各种结局的可能、成本',
  },
  operand: scenarioOperand,
  flags: compareFlags,
  remarks: [
    {
      en: 'SPEC is empty (the scenario as it is) or items with commas between: @PACKAGE[@QUARTER], [REGION.]LEVER=LEVEL[@FROM[-TO]][~RAMP], off:MECHANISM[@QUARTER], set:[REGION.]ID=VALUE.',
      zh: 'SPEC 为空（情景本身），或以逗号分隔的若干项：@PACKAGE[@QUARTER]、[REGION.]LEVER=LEVEL[@FROM[-TO]][~RAMP]、off:MECHANISM[@QUARTER]、set:[REGION.]ID=VALUE。',
    },
    {
      en: 'JSON: scenario, seed, seeds, over {effects, odds} (luck or worlds), perWorld {effects, odds}, quarters, engine, expected {engine}, regions, replicates, stopped, failed, failures [{seed, run, error}], paths {name: {from, verdicts {verdict: count}, odds {runs, worlds, verdicts {verdict: {count, mean, low, high}}, settledWorlds, luckShare}}}, effects [{path, against, region, indicator, window {from, to}, mean, low, high, pairs, varianceRatio, pathMean, againstMean}], cost [{path, against, region, cost, effect, perUnit}], transitions [{path, against, region, changes [{from, to, runs}]}], equalCost {budget, paths {name: {multiplier, cost, reached}}}. With several regions and no --region, verdicts and odds are objects by region id. Intervals hold the true mean in 95 % of comparisons; varianceRatio says how many times more runs independent seeds would take. What cannot be told is null.',
      zh: 'JSON：scenario、seed、seeds、over {effects, odds}（luck 或 worlds）、perWorld {effects, odds}、quarters、engine、expected {engine}、regions、replicates、stopped、failed、failures [{seed, run, error}]、paths {名称: {from, verdicts {结局: 次数}, odds {runs, worlds, verdicts {结局: {count, mean, low, high}}, settledWorlds, luckShare}}}、effects [{path, against, region, indicator, window {from, to}, mean, low, high, pairs, varianceRatio, pathMean, againstMean}]、cost [{path, against, region, cost, effect, perUnit}]、transitions [{path, against, region, changes [{from, to, runs}]}]、equalCost {budget, paths {名称: {multiplier, cost, reached}}}。有多个区域且未指定 --region 时，verdicts 与 odds 均为以区域 id 为键的对象。区间在 95% 的比较中包含真实均值；varianceRatio 表示改用互不相干的随机种子时所需运行次数的倍数。无法判断的数记为 null。',
    },
    {
      en: 'Effects, their intervals, costs and variance ratios are over luck, at the scenario’s own assumptions. With --worlds they are over luck and possible worlds, and an interval then counts worlds, not runs. Verdicts, odds and transitions are over luck and possible worlds, from as many runs again: with default assumptions luck alone gives nearly one verdict per path. --odds luck reads them from the runs of the effects. An odd number of seeds gives every run of the odds a world of its own, and then luck and world cannot be told apart.',
      zh: '效应及其区间、成本、方差比只换随机种子，模型假设取情景自身的值；使用 --worlds 时则随机种子与世界都变，此时区间以世界而非运行次数为观测单位。结局的次数、可能与转变则随机种子与世界都变，另作同样多次运行：在默认假设下，若只换随机种子，每条路径几乎只有一种结局。--odds luck 则直接取计算效应的那些运行。随机种子数为奇数时，计算结局的每次运行各处一个世界，随机性与世界的作用便无法区分。',
    },
    {
      en: 'Cost is the difference in public spending, its effect the difference in value added, both discounted to quarter 0 at 4 % a year. Ctrl-C ends it with what has been done so far and exit status 130.',
      zh: '成本为财政支出之差，其效应为增加值之差，均按年率 4% 折现至第 0 季。按 Ctrl-C 可提前结束：给出已完成部分的结果，退出状态为 130。',
    },
  ],
  examples: [
    'jiqun compare default --path base= --path upgrade=@upgrade@60 --path protect=@protect@100 --seeds 50',
    'jiqun compare default --path base= --path insp=insp=0.8@60 --precision 10%',
    'jiqun compare ruhr --worlds 2 --seeds 100 --at 80-100 --at 192-200   # the scenario’s own paths, in 50 worlds',
  ],
  async run(call) {
    const { values, language, terminal } = call;
    await checkStore(call);
    const planned = await planComparison(call);
    const { wanted } = planned;
    const { replicates } = planned.question;
    const total = comparisonRuns(planned.runs.length, replicates);
    const runner = await openKeptRunner(call, total, wanted.scenario.money);
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
        inputs: comparisonInputs(inputs, replicates, () => comparison.effects.finished),
        total,
        of: (k) =>
          nameOfRun(
            runs.map(({ name }) => name),
            replicates,
            k,
          ),
        onResult: comparison.add,
      });
      const results = compareResult(comparison, question);
      const { replicates: done, finished: stopped } = comparison.effects;
      const counts = { replicates: done, stopped, failures: end.failures };
      await terminal.print(
        call.json
          ? `${JSON.stringify(compareDocument(wanted, question, results, counts))}\n`
          : compareReport(wanted, question, results, counts, language),
      );
      return endOfDesign(call, end, { done, of: replicates.effects.count, unit: { en: 'replicates', zh: '组' } });
    } finally {
      await runner.close();
    }
  },
});
