import { searchFront, searchRuns, type FoundFront } from '../../experiments/index.ts';
import { runSearch } from '../../workers/node/index.ts';
import { defineCommand } from '../command.ts';
import { tellFailure } from '../engine-failure.ts';
import { exitStatus } from '../exit-statuses.ts';
import { showProgress } from '../progress.ts';
import { reasonOf } from '../reason-of.ts';
import { openRunner } from '../runner.ts';
import { scenarioOperand } from '../scenario-argument.ts';
import { openFigureStore } from '../search/figure-store.ts';
import { tellDamaged, tellKnown, tellUnkept } from '../run-store/kept-runner.ts';
import { searchFlags } from '../search/search-flags.ts';
import { planSearch, type SearchCall, type SearchPlan } from '../search/search-plan.ts';
import { searchDocument, searchReport } from '../search/search-report.ts';

/** So many failed runs and a search is not worth going on with. */
const MOST_FAILURES = 100;

interface SearchEnd {
  /** Undefined when it was interrupted, or too many runs failed. */
  readonly found: FoundFront | undefined;
  readonly failed: number;
}

async function searched(call: SearchCall, { problem, settings, folder }: SearchPlan): Promise<SearchEnd> {
  const { terminal, language } = call;
  const onUnwritten = tellUnkept(call, folder ?? '');
  const opened = folder === undefined ? undefined : openFigureStore(folder, onUnwritten, tellDamaged(call));
  const kept = (await opened?.catch(onUnwritten)) ?? undefined;
  tellKnown(call, kept?.known ?? 0);
  const runner = openRunner(call.values.workers);
  const progress = showProgress(terminal, language, searchRuns(settings), { en: 'runs', zh: '次运行' });
  const hopeless = new AbortController();
  let failed = 0;
  try {
    const found = await runSearch({
      runner,
      problem,
      search: searchFront(problem, settings),
      kept,
      signal: AbortSignal.any([terminal.interrupted, hopeless.signal]),
      onRun: (known) => progress.at(known),
      onFailure({ seed }, error) {
        failed += 1;
        if (failed >= MOST_FAILURES) hopeless.abort();
        progress.end();
        tellFailure(terminal, language, { seed, error: reasonOf(error) });
      },
    });
    return { found, failed };
  } finally {
    progress.end();
    await runner.close();
  }
}

/** Says why there is no result. */
function tellNothing({ terminal, language }: SearchCall, { folder }: SearchPlan): number {
  if (!terminal.interrupted.aborted) {
    terminal.tell({ en: 'Too many runs fail; there is no result.\n', zh: '失败的运行过多，没有结果。\n' }[language]);
    return exitStatus.someFailed;
  }
  terminal.tell(
    folder === undefined
      ? { en: 'Interrupted; there is no result.\n', zh: '已中断，没有结果。\n' }[language]
      : {
          en: 'Interrupted; what was run is kept, and the same command continues.\n',
          zh: '已中断；做过的运行均已保存，再次执行同一命令即可继续。\n',
        }[language],
  );
  return exitStatus.interrupted;
}

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
    const { found, failed } = await searched(call, plan);
    if (found === undefined) return tellNothing(call, plan);
    await call.terminal.print(
      call.json ? `${JSON.stringify(searchDocument(call, plan, found))}\n` : searchReport(call, plan, found),
    );
    return failed > 0 ? exitStatus.someFailed : exitStatus.done;
  },
});
