/** Which industry for this place: every industry in every place, under the same luck. */
import type { ParameterId, RunInput, RunResult, Text } from '../../engine/index.ts';
import type { ScenarioDocument } from '../documents/document.ts';
import { industryIds, placeIds, type IndustryId, type PlaceId, type Setting } from '../documents/industries.ts';
import { keptAssumptions, settingName, whereText } from '../documents/kept-assumptions.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import { resolve } from '../documents/resolve.ts';
import type { Scenario } from '../documents/scenario.ts';
import { endMean, indexOfMost } from '../statistics/known.ts';
import { columnQuantiles, knownQuantiles, type Quantiles } from '../statistics/quantiles.ts';
import { shareInterval, type Interval } from '../statistics/statistics.ts';
import { createWholeBlocks } from '../statistics/whole-blocks.ts';
import { sentenceCase } from '../words/sentence-case.ts';
import { pairedInputs, type Replicates } from './paired-inputs.ts';
import { createRowBuffer } from './row-buffer.ts';

/** More firms than this at any time, and an industry has taken off. */
export const TAKEN_OFF = 40;

/** Whether an industry took off in a region of a run. */
export function takesOff({ regions }: RunResult, region = 0): boolean {
  const firms = regions[region]?.series.firms ?? new Float64Array();
  return (firms[indexOfMost(firms)] ?? 0) > TAKEN_OFF;
}

/** The runs of one replicate: the scenario with its policy, every industry in every place. */
export interface IndustryDesign {
  /** Run k of a replicate is the k-th of these: industry by industry, all places of each. */
  readonly settings: readonly Setting[];
  readonly inputs: readonly RunInput[];
  readonly regionIds: readonly string[];
  /** What the scenario says itself, so that no industry or place changes it. */
  readonly kept: readonly ParameterId[];
}

export function industryDesign(document: ScenarioDocument, presets: Presets): IndustryDesign {
  const settings = industryIds.flatMap((industry) => placeIds.map((place) => ({ industry, place })));
  const runs = settings.map((setting) => resolve({ ...document, ...setting }, presets));
  const scenario = scenarioOf(document, presets);
  return {
    settings,
    inputs: runs.map(({ input }) => input),
    regionIds: scenario.regions.map(({ id }) => id),
    kept: [...new Set(settings.flatMap((setting) => keptAssumptions(scenario, setting)))],
  };
}

/** The runs of the design, replicate by replicate. */
export function industryInputs({ inputs }: IndustryDesign, replicates: Replicates): Generator<RunInput> {
  return pairedInputs(inputs, replicates);
}

/** What becomes of one industry in one place. */
export interface IndustryCell extends Setting {
  /** Share of runs that take off, and how many these are. */
  readonly takeOff: Interval & { readonly count: number };
  /** One value per quarter each. */
  readonly employment: Quantiles<Float64Array>;
  /** Over the last eight quarters of the runs in which they are known. */
  readonly functionLevel: Quantiles<number>;
  readonly valueAddedPerWorker: Quantiles<number>;
}

export interface IndustrySummary {
  readonly replicates: number;
  /** In the order of the settings of the design. */
  readonly cells: readonly IndustryCell[];
}

interface Read {
  readonly takesOff: boolean;
  readonly employment: Float64Array;
  readonly functionLevel: number;
  readonly valueAddedPerWorker: number;
}

/** Gathers the runs of the design. */
export function createIndustries(
  { settings, inputs }: IndustryDesign,
  { region = 0 }: { readonly region?: number } = {},
): { add(k: number, result: RunResult): void; summary(): IndustrySummary } {
  const quarters = (inputs[0] as RunInput).quarters;
  const gathered = settings.map(() => ({
    takeOffs: 0,
    employment: createRowBuffer(quarters),
    functionLevels: [] as number[],
    perWorker: [] as number[],
  }));
  let replicates = 0;
  const blocks = createWholeBlocks<Read>(settings.length, (_block, runs) => {
    replicates += 1;
    runs.forEach((run, k) => {
      const cell = gathered[k] as (typeof gathered)[number];
      if (run.takesOff) cell.takeOffs += 1;
      cell.employment.add(run.employment);
      cell.functionLevels.push(run.functionLevel);
      cell.perWorker.push(run.valueAddedPerWorker);
    });
  });
  return {
    add(k, result) {
      const series = result.regions[region]?.series;
      if (series === undefined) throw new RangeError(`no region ${region} in this run`);
      blocks.add(k, {
        takesOff: takesOff(result, region),
        employment: series.employment,
        functionLevel: endMean(series.functionLevel),
        valueAddedPerWorker: endMean(series.valueAddedPerWorker),
      });
    },
    summary: () => ({
      replicates,
      cells: settings.map((setting, k) => {
        const { takeOffs, employment, functionLevels, perWorker } = gathered[k] as (typeof gathered)[number];
        return {
          ...setting,
          takeOff: { count: takeOffs, ...shareInterval(takeOffs / replicates, replicates) },
          employment: columnQuantiles(employment.values, quarters),
          functionLevel: knownQuantiles(Float64Array.from(functionLevels)),
          valueAddedPerWorker: knownQuantiles(Float64Array.from(perWorker)),
        };
      }),
    }),
  };
}

/** The answer for one place in a sentence: the industry that takes off most often there, and the one that does least. */
function placeText({ replicates, cells }: IndustrySummary, place: PlaceId, scenario: Scenario): Text {
  const here = cells.filter((cell) => cell.place === place).toSorted((a, b) => b.takeOff.count - a.takeOff.count);
  const [best, worst] = [here[0], here.at(-1)] as [IndustryCell, IndustryCell];
  const name = (industry: IndustryId): Text => settingName(scenario, 'industry', industry);
  const where = whereText(scenario, place);
  if (best.takeOff.count === worst.takeOff.count)
    return {
      en: `${sentenceCase(where.en)} ${best.takeOff.count} of ${replicates} runs take off, whatever the industry.`,
      zh: `${where.zh}，无论发展何种产业，${replicates} 次运行中均有 ${best.takeOff.count} 次起飞。`,
    };
  const [first, last] = [name(best.industry), name(worst.industry)];
  return {
    en: `${sentenceCase(where.en)} ${best.takeOff.count} of ${replicates} runs take off with ${first.en}, ${worst.takeOff.count} with ${last.en}.`,
    zh: `${where.zh}，${replicates} 次运行中，发展${first.zh}有 ${best.takeOff.count} 次起飞，发展${last.zh}有 ${worst.takeOff.count} 次。`,
  };
}

/** The answer in a sentence for each place. */
export function industriesText(summary: IndustrySummary, scenario: Scenario): readonly Text[] {
  return placeIds.map((place) => placeText(summary, place, scenario));
}
