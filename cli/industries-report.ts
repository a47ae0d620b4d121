/** Which industry for this place, as a JSON document and for a person. */
import { parameters } from '../engine/index.ts';
import {
  exportedValues,
  industriesText,
  placeIds,
  printable,
  punctuation,
  seedInQuotes,
  sentenceCase,
  settingName,
  TAKEN_OFF,
  type IndustryCell,
  type IndustryDesign,
  type IndustrySummary,
  type Language,
  type Replicates,
} from '../experiments/index.ts';
import { indicatorName, levelText, shareTexts } from './effect-text.ts';
import type { RunFailure } from './engine-failure.ts';
import { regionHeading } from './run-summary.ts';
import { expectedEngine, type WantedScenario } from './scenario-argument.ts';
import { textTable } from './text-table.ts';
import { engineLine, engineVersion } from './version.ts';

export interface IndustriesQuestion {
  readonly wanted: WantedScenario;
  readonly design: IndustryDesign;
  readonly region: number;
  readonly replicates: Replicates;
}

function cellDocument({ industry, place, takeOff, employment, functionLevel, valueAddedPerWorker }: IndustryCell) {
  return {
    industry,
    place,
    takesOff: takeOff.count,
    share: takeOff.mean,
    shareLow: takeOff.low,
    shareHigh: takeOff.high,
    functionLevel,
    valueAddedPerWorker,
    employment: Object.fromEntries(
      Object.entries(employment).map(([id, values]) => [id, Array.from(exportedValues('employment', values))]),
    ),
  };
}

/** The answer as one JSON document; numbers that cannot be determined are null. */
export function industriesDocument(
  { wanted, design, region, replicates }: IndustriesQuestion,
  summary: IndustrySummary,
  failures: readonly RunFailure[],
) {
  return {
    scenario: wanted.scenario.id,
    seed: replicates.phrase,
    seeds: replicates.count,
    ...(replicates.perWorld === undefined ? {} : { perWorld: replicates.perWorld }),
    quarters: wanted.input.quarters,
    engine: engineVersion,
    ...expectedEngine(wanted),
    region: design.regionIds[region],
    replicates: summary.replicates,
    failed: failures.length,
    failures,
    kept: design.kept,
    cells: summary.cells.map(cellDocument),
    answer: summary.replicates === 0 ? [] : industriesText(summary, wanted.scenario),
  };
}

/** The report: a table for each place, and the answer in a sentence. */
export function industriesReport(
  { wanted, design, region, replicates }: IndustriesQuestion,
  summary: IndustrySummary,
  language: Language,
): string {
  const { scenario, regions } = wanted;
  const parts = [
    {
      en: `${printable(scenario.title.en)}\nscenario ${scenario.id}, every industry in every place, ${summary.replicates} replicates, seeds from ${seedInQuotes(`${replicates.phrase}/1`)}`,
      zh: `${printable(scenario.title.zh)}\n情景 ${scenario.id}，各产业置于各地，${summary.replicates} 组运行，随机种子 ${seedInQuotes(`${replicates.phrase}/1`)} 起`,
    }[language],
  ];
  if (regions.length > 1) parts.push(regionHeading(regions[region]!, language));
  const name = (id: 'employment' | 'functionLevel' | 'valueAddedPerWorker'): string =>
    indicatorName(id, language, scenario.money);
  const head = [
    { en: 'industry', zh: '产业' }[language],
    { en: 'take off', zh: '起飞' }[language],
    { en: '95% interval', zh: '95% 置信区间' }[language],
    name('employment'),
    name('functionLevel'),
    name('valueAddedPerWorker'),
  ];
  for (const place of summary.replicates === 0 ? [] : placeIds) {
    const rows = summary.cells
      .filter((cell) => cell.place === place)
      .map((cell) => [
        settingName(scenario, 'industry', cell.industry)[language],
        `${cell.takeOff.count} / ${summary.replicates}`,
        shareTexts(cell.takeOff, language).interval,
        levelText(cell.employment.p50.at(-1)!, 'employment', language),
        levelText(cell.functionLevel.p50, 'functionLevel', language),
        levelText(cell.valueAddedPerWorker.p50, 'valueAddedPerWorker', language),
      ]);
    parts.push(
      `${sentenceCase(settingName(scenario, 'place', place)[language])}\n${textTable([head, ...rows], ['left', 'right', 'right', 'right', 'right', 'right'])}`,
    );
  }
  if (summary.replicates > 0)
    parts.push(
      industriesText(summary, scenario)
        .map((text) => text[language])
        .join('\n'),
    );
  const kept = design.kept.map((id) => parameters[id].label[language]).join(punctuation[language].list);
  if (kept !== '')
    parts.push(
      {
        en: `What the scenario assumes of its own is the same throughout: ${kept}.`,
        zh: `情景自有的假设始终不变：${kept}。`,
      }[language],
    );
  parts.push(
    {
      en: `An industry takes off in a run with more than ${TAKEN_OFF} firms at some time. The other numbers are medians at the end of the runs: jobs in the last quarter, the rest over the last two years.`,
      zh: `一次运行中企业数曾超过 ${TAKEN_OFF} 家即为起飞。其余各数为期末的中位数：就业取最后一季，其他取最后两年均值。`,
    }[language],
    engineLine[language],
  );
  return `${parts.join('\n\n')}\n`;
}
