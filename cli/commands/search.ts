import { searchFront, searchRuns } from '../../experiments/index.ts';
import { defineCommand } from '../command.ts';
import { exitStatus } from '../exit-statuses.ts';
import { scenarioOperand } from '../scenario-argument.ts';
import { answerSearch, tellNothing } from '../search/answer-search.ts';
import { searchFlags } from '../search/search-flags.ts';
import { planSearch } from '../search/search-plan.ts';
import { searchDocument, searchReport } from '../search/search-report.ts';

export const search = defineCommand({
  name: 'search',
  summary: {
    en: 'looks for policies that no other beats in every goal, under a budget, over luck and uncertain worlds',
    zh: '在预算之内，面对不同的随机种子与不确定的世界，寻找在各目标上不被其他政策全面超过的政策',
  },
  operand: scenarioOperand,
  flags: searchFlags,
  remarks: [
    {
      en: 'A policy is a level, a start and an end for each lever, in one region, on top of the scenario’s own; a bar takes the place of the scenario’s bars of that lever there. The search starts from the packages, earlier, later, weaker and stronger; then come generations of NSGA-II, and rounds in which the best are changed one step at a time, bars that do not matter left out. All policies meet the same futures, few at first and all of them for whatever is believed.',
      zh: '一项政策即一个区域内各杠杆的力度、起点与终点，加在情景原有政策之上，并取代该处同一杠杆原有的安排。搜索从各政策组合出发，提前、推后、减弱、加强；继以若干代 NSGA-II，再逐步改进最佳者，略去无关紧要的条目。所有政策面对同样的运行：起初次数少，凡被采信者均做满全部次数。',
    },
    {
      en: 'The best of many is partly lucky, so whatever is shown is run again with seeds that were used for no choice, PHRASE-fresh/1 and so on: both numbers stand side by side.',
      zh: '百里挑一，挑中者难免有几分侥幸。因此所列政策均以未用于挑选的随机种子（PHRASE-fresh/1 起）重做，两组数字并列给出。',
    },
    {
      en: 'JSON: scenario, seed, freshSeed, seeds, perWorld, quarters, engine, expected {engine}, region, goals [{id, direction}], budget, wanted, worst, from, lasting, levers, population, generations, rounds, tried, front [{policy, bars, words, futures, cost, upgraded, goals, fresh {futures, cost, upgraded, goals}, command}], answer (its place on the front, or null), nearest (where none keeps to the limits), packages [{name, start, strength, …}], alone.',
      zh: 'JSON：scenario、seed、freshSeed、seeds、perWorld、quarters、engine、expected {engine}、region、goals [{id, direction}]、budget、wanted、worst、from、lasting、levers、population、generations、rounds、tried、front [{policy, bars, words, futures, cost, upgraded, goals, fresh {futures, cost, upgraded, goals}, command}]、answer（在前沿上的位置，或 null）、nearest（无一满足要求时的最接近者）、packages [{name, start, strength, …}]、alone。',
    },
  ],
  examples: [
    'jiqun search default --upgraded 45/50 --out cheapest-upgrade',
    'jiqun search default --budget 600 --goals employment,lockIn --worst 20% --worlds 1',
  ],
  async run(call) {
    const plan = await planSearch(call);
    const { problem, settings } = plan;
    const search = searchFront(problem, settings);
    const { found, failed } = await answerSearch(call, { problem, search, total: searchRuns(settings) });
    if (found === undefined) return tellNothing(call);
    await call.terminal.print(
      call.json ? `${JSON.stringify(searchDocument(call, plan, found))}\n` : searchReport(call, plan, found),
    );
    return failed > 0 ? exitStatus.someFailed : exitStatus.done;
  },
});
