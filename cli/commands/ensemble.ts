import { indicatorIds, verdictNames, verdicts, type IndicatorId } from '../../engine/index.ts';
import {
  exportedValues,
  exportFactor,
  createEnsemble,
  ensembleInputs,
  ensembleValues,
  percent,
  printable,
  replicateSeed,
  seedInQuotes,
  type EnsembleSummary,
  type Language,
  type RegionEnsemble,
  type ResolvedRun,
  type Scenario,
} from '../../experiments/index.ts';
import { defineCommand } from '../command.ts';
import type { RunFailure } from '../engine-failure.ts';
import { keptFlag, scenarioFlags, seedsFlag } from '../flags.ts';
import { wantedPhrase } from '../replicates-argument.ts';
import { endedEarly, endOfDesign, runDesign } from '../run-design.ts';
import { perRegion } from '../run-report.ts';
import { regionHeading } from '../run-summary.ts';
import { checkStore, openKeptRunner } from '../run-store/kept-runner.ts';
import { expectedEngine, readScenario, scenarioOperand, type WantedScenario } from '../scenario-argument.ts';
import { textTable } from '../text-table.ts';
import { engineLine, engineVersion } from '../version.ts';
import { indicatorName, levelText } from '../effect-text.ts';

const DEFAULT_SEEDS = 100;
/** 1.2 GB of indicators: what a small machine holds. */
const MOST_VALUES = 150_000_000;

const flags = {
  ...scenarioFlags,
  ...keptFlag,
  ...seedsFlag(
    DEFAULT_SEEDS,
    { en: 'number of runs', zh: '运行次数' },
    { en: 'run k has the seed PHRASE/k', zh: '第 k 次运行的随机种子为 PHRASE/k' },
  ),
} as const;

function regionDocument({ indicators: spreads }: RegionEnsemble) {
  return Object.fromEntries(
    indicatorIds.map((id) => {
      const { quantiles, mean, known, final } = spreads[id];
      const factor = exportFactor(id);
      const exported = (values: Float64Array): number[] => Array.from(exportedValues(id, values));
      const arrays = Object.fromEntries(Object.entries(quantiles).map(([level, values]) => [level, exported(values)]));
      const ends = Object.fromEntries(
        Object.entries(final).map(([what, value]) => [what, what === 'known' ? value : factor * value]),
      );
      return [id, { quantiles: arrays, mean: exported(mean), known: Array.from(known), final: ends }];
    }),
  );
}

function ensembleDocument(
  wanted: WantedScenario,
  seeds: number,
  summary: EnsembleSummary,
  failures: readonly RunFailure[],
) {
  const { input, regions, scenario } = wanted;
  const ids = regions.map(({ id }) => id);
  return {
    scenario: scenario.id,
    seed: input.seed,
    seeds,
    quarters: input.quarters,
    ...(scenario.start === undefined ? {} : { start: scenario.start }),
    engine: engineVersion,
    ...expectedEngine(wanted),
    regions,
    runs: summary.runs,
    failed: failures.length,
    failures,
    verdicts: perRegion(ids, (r) => summary.regions[r]!.verdicts),
    indicators: perRegion(ids, (r) => regionDocument(summary.regions[r]!)),
  };
}

const shownIndicators = [
  'firms',
  'employment',
  'valueAdded',
  'functionLevel',
  'lockIn',
  'relocations',
] as const satisfies readonly IndicatorId[];

function regionTables(
  region: RegionEnsemble,
  runs: number,
  { money }: Pick<Scenario, 'money'>,
  language: Language,
): string {
  const odds = verdicts.map((verdict) => [
    verdictNames[verdict][language],
    String(region.verdicts[verdict]),
    runs === 0 ? '' : percent(language, region.verdicts[verdict] / runs),
  ]);
  const spreads = shownIndicators.map((id) => {
    const { final } = region.indicators[id];
    const shown = (value: number): string => levelText(value, id, language);
    const over =
      final.known === runs ? '' : { en: ` (known in ${final.known})`, zh: `（${final.known} 次有值）` }[language];
    return [
      `${indicatorName(id, language, money)}${over}`,
      ...[final.p05, final.p25, final.p50, final.p75, final.p95].map(shown),
    ];
  });
  const right = ['left', 'right', 'right', 'right', 'right', 'right'] as const;
  return [
    textTable([{ en: ['outcome', 'runs', 'share'], zh: ['结局', '次数', '占比'] }[language], ...odds], right),
    textTable(
      [
        { en: ['at the end', '5%', '25%', 'median', '75%', '95%'], zh: ['期末', '5%', '25%', '中位数', '75%', '95%'] }[
          language
        ],
        ...spreads,
      ],
      right,
    ),
  ].join('\n\n');
}

function ensembleText({ input, regions, scenario }: ResolvedRun, summary: EnsembleSummary, language: Language): string {
  const { runs } = summary;
  const parts = [
    {
      en: `${printable(scenario.title.en)}\nscenario ${scenario.id}, ${runs} runs, seeds from ${seedInQuotes(`${input.seed}/1`)}, ${input.quarters} quarters`,
      zh: `${printable(scenario.title.zh)}\n情景 ${scenario.id}，${runs} 次运行，随机种子 ${seedInQuotes(`${input.seed}/1`)} 起，${input.quarters} 个季度`,
    }[language],
  ];
  summary.regions.forEach((region, r) => {
    if (regions.length > 1) parts.push(regionHeading(regions[r]!, language));
    parts.push(regionTables(region, runs, scenario, language));
  });
  parts.push(engineLine[language]);
  return `${parts.join('\n\n')}\n`;
}

export const ensemble = defineCommand({
  name: 'ensemble',
  summary: {
    en: 'runs a scenario under many seeds: odds of the outcomes, spread of the indicators',
    zh: '以多个随机种子运行一个情景：各种结局的可能与指标的分布',
  },
  operand: scenarioOperand,
  flags,
  remarks: [
    {
      en: 'JSON: scenario, seed, seeds, quarters, engine, expected {engine}, regions, runs, failed, failures [{seed, error}], verdicts {verdict: count}, indicators {indicator: {quantiles {p05, p25, p50, p75, p95: [one value per quarter]}, mean, known (in how many runs it is known), final {p05, …, mean, known}}}. Quantiles and means are over the runs in which the indicator is known, null where it is in none. With several regions verdicts and indicators are objects by region id. Quantiles are exact (type 7). Labour is in jobs.',
      zh: 'JSON：scenario、seed、seeds、quarters、engine、expected {engine}、regions、runs、failed、failures [{seed, error}]、verdicts {结局: 次数}、indicators {指标: {quantiles {p05, p25, p50, p75, p95: [每季度一个值]}, mean, known（有值的运行次数）, final {p05, …, mean, known}}}。分位数与均值只取有值的运行，全无值处为 null。有多个区域时，verdicts 与 indicators 均为以区域 id 为键的对象。分位数为精确值（第 7 型）。劳动以岗位（人）计。',
    },
    endedEarly,
  ],
  examples: [
    'jiqun ensemble default --seeds 200',
    'jiqun run default --seed 1/17   # the 17th run of jiqun ensemble default --seed 1',
  ],
  async run(call) {
    const { values, language, terminal } = call;
    await checkStore(call);
    const wanted = await readScenario(call);
    const seeds = values.seeds ?? DEFAULT_SEEDS;
    if (wanted !== undefined) {
      const { regions, quarters } = wanted.input;
      const shape = { capacity: 1, regions: regions.length, quarters };
      const most = Math.floor(MOST_VALUES / ensembleValues(shape));
      if (seeds > most) {
        call.faults.push({
          path: '--seeds',
          found: { en: String(seeds), zh: String(seeds) },
          allowed: {
            en: `at most ${most} for ${quarters} quarters and ${regions.length} regions`,
            zh: `${quarters} 个季度、${regions.length} 个区域时最多 ${most}`,
          },
        });
      }
    }
    const phrase = wantedPhrase(values.seed, wanted, seeds, call.faults);
    call.refuseFaults();
    const { regions } = wanted!;
    const input = { ...wanted!.input, seed: phrase };

    const gathered = createEnsemble({ capacity: seeds, regions: regions.length, quarters: input.quarters });
    const runner = await openKeptRunner(call, seeds, wanted!.scenario.money);
    const end = await runDesign({
      terminal,
      language,
      runner,
      inputs: ensembleInputs(input, seeds, wanted!.scenario.plausible),
      total: seeds,
      of: (k) => ({ seed: replicateSeed(phrase, k) }),
      onResult: (_k, result) => gathered.add(result),
    }).finally(() => runner.close());

    const summary = gathered.summary();
    await terminal.print(
      call.json
        ? `${JSON.stringify(ensembleDocument({ ...wanted!, input }, seeds, summary, end.failures))}\n`
        : ensembleText({ ...wanted!, input }, summary, language),
    );
    return endOfDesign({ terminal, language }, end, {
      done: summary.runs,
      of: seeds,
      unit: { en: 'runs', zh: '次运行' },
    });
  },
});
