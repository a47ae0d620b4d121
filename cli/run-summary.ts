import {
  classifyReplacement,
  replacementNames,
  YEARS_OF_REPLACEMENT,
  QUARTERS_PER_YEAR,
  type IndicatorId,
  type RegionResult,
  type RunResult,
} from '../engine/index.ts';
import {
  NO_NUMBER,
  printable,
  seedInQuotes,
  decimal,
  lacksMakers,
  linkSentences,
  spacedZh,
  supplyLinks,
  toldPhaseNames,
  toldPhases,
  toldReplacements,
  paidText,
  waysInLine,
  type Language,
  type ResolvedRun,
  type Scenario,
} from '../experiments/index.ts';
import { noValueLines } from './no-value.ts';
import { quarterLabel } from './quarter-label.ts';
import { engineLine } from './version.ts';
import { textTable } from './text-table.ts';
import { verdictLine } from './words.ts';
import { indicatorName, levelText } from './effect-text.ts';

const headlineIndicators = [
  'firms',
  'employment',
  'valueAdded',
  'functionLevel',
  'lockIn',
] as const satisfies readonly IndicatorId[];

/** Quarter of the largest known value, the first of equals; 0 when none is known. */
function atMost(values: Float64Array): number {
  let best = 0;
  for (let t = 1; t < values.length; t++) if (values[t]! > values[best]! || Number.isNaN(values[best])) best = t;
  return Number.isNaN(values[best]) ? 0 : best;
}

const whenOf = (start: string | undefined, quarter: number, language: Language): string =>
  quarterLabel(start, quarter) ?? { en: `quarter ${quarter}`, zh: `第 ${quarter} 季` }[language];

function phaseLine(region: RegionResult, start: string | undefined, language: Language): string {
  const when = (quarter: number): string => whenOf(start, quarter, language);
  return toldPhases(region.phases, region.verdict)
    .map(({ phase, from, to }) => {
      const length = { en: `${to - from} q`, zh: `${to - from} 季` }[language];
      return {
        en: `${toldPhaseNames[phase].en} (from ${when(from)}, ${length})`,
        zh: spacedZh(`${toldPhaseNames[phase].zh}（自${when(from)}起，共 ${length}）`),
      }[language];
    })
    .join(' → ');
}

/** What ten years at a time did to the community of firms, and to its environment over the whole run. */
function replacementLine(region: RegionResult, scale: number, start: string | undefined, language: Language): string {
  const spans = toldReplacements(classifyReplacement(region.series, scale)).map(({ replacement, from, to }) => {
    const [name, when] = [replacementNames[replacement][language], whenOf(start, from, language)];
    return {
      en: `${name} (from ${when}, ${to - from} q)`,
      zh: spacedZh(`${name}（自${when}起，共 ${to - from} 季）`),
    }[language];
  });
  const told = spans.length === 0 ? replacementNames.none[language] : spans.join(' → ');
  const { environment } = region.series;
  const at = (quarter: number): string => decimal(language, environment[quarter]!, 2);
  const last = environment.length - 1;
  const early = Math.min(YEARS_OF_REPLACEMENT * QUARTERS_PER_YEAR, last);
  return {
    en: `${told}; environment ${at(early)} in ${whenOf(start, early, language)}, ${at(last)} at the end`,
    zh: spacedZh(`${told}；环境指数${whenOf(start, early, language)} ${at(early)}，期末 ${at(last)}`),
  }[language];
}

/** The links of the supply chain at the end: which is missing, why, and what would fill it. */
function linkLines({ input }: ResolvedRun, result: RunResult, r: number, language: Language): readonly string[] {
  const links = supplyLinks(input, result.regions[r]!, r, result.quarters - 1, result.panel);
  const sentences = linkSentences(links, language);
  return links.some(({ state }) => lacksMakers(state)) ? [...sentences, waysInLine(language, (id) => id)] : sentences;
}

function headlineTable(
  region: RegionResult,
  { start, money }: Pick<Scenario, 'start' | 'money'>,
  language: Language,
): string {
  const head = { en: ['', 'peak', 'when', 'end'], zh: ['', '峰值', '峰值季度', '期末'] }[language];
  const rows = headlineIndicators.map((id) => {
    const values = region.series[id];
    const peak = atMost(values);
    const label2 = quarterLabel(start, peak);
    const when = Number.isNaN(values[peak]) ? NO_NUMBER : label2 === undefined ? String(peak) : `${label2} (${peak})`;
    return [
      indicatorName(id, language, money),
      levelText(values[peak]!, id, language),
      when,
      levelText(values.at(-1)!, id, language),
    ];
  });
  const missing = headlineIndicators.filter((id) => Number.isNaN(region.series[id].at(-1)));
  return [textTable([head, ...rows], ['left', 'right', 'right', 'right']), ...noValueLines(missing, language)].join(
    '\n',
  );
}

/** A region among several. */
export function regionHeading({ id, name }: ResolvedRun['regions'][number], language: Language): string {
  return { en: `${printable(name.en)} (${id})`, zh: `${printable(name.zh)}（${id}）` }[language];
}

/** A run as text: verdict, life cycle, what was paid, missing links, peaks and ends, fingerprint. */
export function runSummary(resolved: ResolvedRun, result: RunResult, language: Language): string {
  const { input, regions, scenario } = resolved;
  const parts = [
    printable(scenario.title[language]),
    {
      en: `scenario ${scenario.id}, seed ${seedInQuotes(input.seed)}, ${input.quarters} quarters`,
      zh: `情景 ${scenario.id}，随机种子 ${seedInQuotes(input.seed)}，${input.quarters} 个季度`,
    }[language],
  ];
  result.regions.forEach((region, r) => {
    const paid = paidText(region.series, language);
    parts.push('');
    if (regions.length > 1) parts.push(regionHeading(regions[r]!, language));
    parts.push(
      verdictLine(region.verdict, input.quarters, language),
      phaseLine(region, scenario.start, language),
      replacementLine(region, input.assumptions.scale as number, scenario.start, language),
      ...(paid === undefined ? [] : [paid]),
      ...linkLines(resolved, result, r, language),
      headlineTable(region, scenario, language),
    );
  });
  parts.push(
    '',
    {
      en: `fingerprint ${result.fingerprint}, ${engineLine.en}`,
      zh: `结果指纹 ${result.fingerprint}，${engineLine.zh}`,
    }[language],
  );
  return `${parts.join('\n')}\n`;
}
