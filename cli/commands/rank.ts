import {
  exportFactor,
  packagesOf,
  parsePackage,
  presets,
  printable,
  quotedValue,
  rankedPackages,
  rankingIndicators,
  rankPackages,
  readNumber,
  type AddedPolicy,
  type Fault,
  type MedianInterval,
  type Ranking,
  type RankingIndicator,
  type Replicates,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { exitStatus } from '../exit-statuses.ts';
import { pairedFlags, replicatesFlag, scenarioFlags } from '../flags.ts';
import { packageLabel } from '../package-argument.ts';
import { rankingReport } from '../ranking-report.ts';
import { readRegion } from '../region-argument.ts';
import { wantedReplicates } from '../replicates-argument.ts';
import { runSearch } from '../run-search.ts';
import { checkStore, openKeptRunner } from '../run-store/kept-runner.ts';
import { expectedEngine, readScenario, scenarioOperand, type WantedScenario } from '../scenario-argument.ts';
import { engineVersion } from '../version.ts';

const DEFAULT_SEEDS = 30;

const { lever: _lever, ...runFlags } = scenarioFlags;
const flags = {
  ...runFlags,
  package: {
    kind: 'list',
    value: 'NAME[@FROM]',
    text: {
      en: 'a package to rank (repeatable); all that act in the region alone unless given',
      zh: '参与比较的政策组合（可重复）；默认为只作用于该区域的全部组合',
    },
  },
  indicator: {
    kind: 'text',
    value: rankingIndicators.join('|'),
    allowed: rankingIndicators,
    text: {
      en: `what they are ranked by, over the last two years of the run; ${rankingIndicators[0]} unless given`,
      zh: `按运行最后两年的哪一项排序；默认为 ${rankingIndicators[0]}`,
    },
  },
  times: {
    kind: 'text',
    value: 'N',
    text: {
      en: 'the budget, as a multiple of what the cheapest package costs as it is written; 1 unless given',
      zh: '预算为最便宜组合按原定力度所需成本的多少倍；默认为 1',
    },
  },
  ...replicatesFlag(DEFAULT_SEEDS),
  ...pairedFlags,
  region: {
    ...pairedFlags.region,
    text: {
      en: 'id of the region looked at; the one the scenario looks at, or the first, unless given',
      zh: '所考察区域的 id；默认为情景所看的区域，否则为第一个',
    },
  },
} as const;

export interface RankQuestion {
  readonly wanted: WantedScenario;
  readonly alone: ScenarioDocument;
  readonly packages: readonly AddedPolicy[];
  readonly region: number;
  readonly indicator: RankingIndicator;
  readonly times: number;
  readonly replicates: Replicates;
}

/** Reads the multiple of the smallest budget; what is wrong is added to the faults. */
function readTimes(written: string | undefined, faults: Fault[]): number {
  const read = readNumber(written ?? '1', { above: 0 });
  if ('value' in read && read.value <= 100) return read.value;
  faults.push({
    path: '--times',
    found: quotedValue(written),
    allowed: { en: 'a number above 0, up to 100', zh: '大于 0、不超过 100 的数' },
  });
  return 1;
}

async function plan(call: CommandCall<typeof flags>): Promise<RankQuestion> {
  const { values, faults } = call;
  const wanted = await readScenario({ ...call, values: { ...values, package: [], lever: [] } });
  const looked = wanted?.regions.find(({ id }) => id === wanted.scenario.view['region'])?.id;
  const region = readRegion(values.region ?? looked, wanted, faults);
  const times = readTimes(values.times, faults);
  const replicates = wantedReplicates(values, DEFAULT_SEEDS, wanted, faults);
  const named = values.package.flatMap((text) => {
    const parsed = parsePackage(text);
    if ('faults' in parsed) faults.push(...parsed.faults);
    return 'value' in parsed ? [parsed.value] : [];
  });
  call.refuseFaults();
  const { document, regions } = wanted!;
  const asked =
    values.package.length > 0 ? named : packagesOf(document, regions[region]!.id, presets).map((name) => ({ name }));
  if (asked.length < 2)
    faults.push({
      path: '--package',
      found: { en: `${asked.length} to rank`, zh: `可比较的有 ${asked.length} 个` },
      allowed: {
        en: 'two packages or more; those that act in the region alone are ranked unless some are named',
        zh: '至少两个政策组合；未指定时只比较仅作用于该区域者',
      },
    });
  const made = rankedPackages(document, asked, presets);
  if ('faults' in made) faults.push(...made.faults);
  call.refuseFaults();
  if ('faults' in made) throw new Error('a fault that was not told');
  return {
    wanted: wanted!,
    ...made,
    region,
    indicator: rankingIndicators.find((id) => id === values.indicator) ?? rankingIndicators[0],
    times,
    replicates,
  };
}

/** Numbers that cannot be told are null. */
const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The answer as one JSON document. */
function rankingDocument({ wanted, region, indicator, times, replicates }: RankQuestion, ranking: Ranking) {
  const factor = exportFactor(indicator);
  const told = ({ median, low, high }: MedianInterval) => ({
    median: known(factor * median),
    low: known(factor * low),
    high: known(factor * high),
  });
  return {
    scenario: wanted.scenario.id,
    seed: replicates.phrase,
    seeds: replicates.count,
    ...(replicates.perWorld === undefined ? {} : { perWorld: replicates.perWorld }),
    quarters: wanted.input.quarters,
    engine: engineVersion,
    ...expectedEngine(wanted),
    region: wanted.regions[region]!.id,
    indicator,
    times,
    budget: ranking.budget,
    alone: { ...told(ranking.alone.end), tookOff: ranking.alone.tookOff },
    packages: ranking.ranked.map(({ gains, gain, ...one }) => ({
      ...one,
      gain: told(gain),
      gains: Array.from(gains, (value) => factor * value),
    })),
    free: ranking.free,
  };
}

export const rank = defineCommand({
  name: 'rank',
  summary: {
    en: 'ranks the policy packages of a scenario by what each brings a region for the same money',
    zh: '在花费相同的条件下，按给区域带来的收获为情景的各政策组合排序',
  },
  operand: scenarioOperand,
  flags,
  remarks: [
    {
      en: 'Each package is added to doing nothing: the scenario’s own policy is left out. All levels of a package are multiplied alike until it costs the budget, discounted to quarter 0 at 4 % a year and measured on the first eight replicates; then all replicates are run, every package under the same luck and in the same worlds. The gain is that of the last two years over doing nothing; its interval is that of a median, from the order of the values.',
      zh: '各组合均以无政策的基准情形为对照，情景自带的政策不计。组合内各项力度按同一倍数缩放，直至成本等于预算（按年率 4% 折现至第 0 季，以前八组测算）；随后运行全部组次，各组合面对相同的随机种子与世界。收获指最后两年相对无政策时的增量，区间为中位数的次序统计量区间。',
    },
    {
      en: 'JSON: scenario, seed, seeds, perWorld, quarters, engine, expected {engine}, region, indicator, times, budget, alone {median, low, high, tookOff}, packages [{name, start, multiplier, cost, reached, tookOff, gain {median, low, high}, gains [one of each replicate, or world]}], free [names of packages that cost nothing and are not ranked]. reached is false where even full levels cost less than the budget. What cannot be told is null.',
      zh: 'JSON：scenario、seed、seeds、perWorld、quarters、engine、expected {engine}、region、indicator、times、budget、alone {median, low, high, tookOff}、packages [{name, start, multiplier, cost, reached, tookOff, gain {median, low, high}, gains [每组或每个世界一个]}]、free [不花钱、因而不参与排序的组合]。满力度仍花不完预算时 reached 为 false。无法判断的数记为 null。',
    },
  ],
  examples: [
    'jiqun rank west --seeds 30',
    'jiqun rank west --times 2 --indicator valueAdded --json',
    'jiqun rank default --package upgrade@40 --package reformFirst@40 --seeds 12',
  ],
  async run(call) {
    const { language, terminal } = call;
    await checkStore(call);
    const question = await plan(call);
    const { wanted, region, indicator, times, replicates } = question;
    const runner = await openKeptRunner(call, replicates.count, wanted.scenario.money);
    const answer = await runSearch(
      call,
      runner,
      rankPackages(question, { indicator, region, times }, replicates, presets),
    ).finally(() => runner.close());
    if ('status' in answer) {
      terminal.tell({ en: 'There is no ranking.\n', zh: '没有排序结果。\n' }[language]);
      return answer.status;
    }
    const { name, id } = wanted.regions[region]!;
    await terminal.print(
      call.json
        ? `${JSON.stringify(rankingDocument(question, answer.found))}\n`
        : rankingReport(
            {
              title: printable(wanted.scenario.title[language]),
              phrase: replicates.phrase,
              indicator,
              region: wanted.regions.length > 1 ? (name ?? { en: id, zh: id }) : undefined,
              labelOf: (one) => packageLabel(one, wanted)[language],
              money: wanted.scenario.money?.name[language],
            },
            answer.found,
            language,
          ),
    );
    return exitStatus.done;
  },
});
