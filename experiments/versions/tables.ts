/** Differences of two versions as tables for people: the same on the command line, in the documents and on the page. */
import { levers, phaseNames, phases, verdictShortNames } from '../../engine/index.ts';
import type { Language } from '../words/index.ts';
import { decimal, NO_NUMBER, sentenceCase, signed } from '../words/index.ts';
import { mostOften, type Move, type RegionDifference, type Spread, type VersionDifference } from './differences.ts';
import { leverOutcomeIds, versionOutcomeIds, versionOutcomes } from './outcomes.ts';
import type { RegionResults } from './results.ts';

export interface VersionTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What stands behind a difference larger than chance. */
const CLEAR = '*';

const arrow = (before: string, after: string, clear: boolean): string =>
  `${before} → ${after}${clear ? ` ${CLEAR}` : ''}`;

function moveText({ before, after, clear }: Move, decimals: number, language: Language): string {
  if (Number.isNaN(before) && Number.isNaN(after)) return NO_NUMBER;
  return arrow(decimal(language, before, decimals), decimal(language, after, decimals), clear);
}

/** Of a region that is new, what it gives now. */
const told = (of: RegionDifference, move: Move, decimals: number, language: Language): string =>
  of.before === undefined ? decimal(language, move.after, decimals) : moveText(move, decimals, language);

function verdictText(of: RegionResults, language: Language): string {
  const { verdict, count } = mostOften(of);
  return `${verdictShortNames[verdict][language]} ${count}`;
}

function verdictsText({ before, after, moves }: RegionDifference, language: Language): string {
  const clear = moves.some((move) => move.kind === 'verdict' && move.clear);
  if (before === undefined || after === undefined) return verdictText((before ?? after)!, language);
  return arrow(verdictText(before, language), verdictText(after, language), clear);
}

export type NameOfRegion = (of: RegionDifference) => string;

/** Outcomes of every scenario, medians before and after; last the verdict of most runs, and of how many. */
export function outcomesTable({ regions }: VersionDifference, name: NameOfRegion, language: Language): VersionTable {
  return {
    head: [
      { en: 'Scenario', zh: '情景' }[language],
      ...versionOutcomeIds.map((id) => sentenceCase(versionOutcomes[id].label[language])),
      { en: 'Verdict of most runs', zh: '最常见的结局' }[language],
    ],
    rows: regions.map((region) => [
      name(region),
      ...region.moves
        .filter(({ kind }) => kind === 'outcome')
        .map((move) => told(region, move, move.decimals, language)),
      verdictsText(region, language),
    ]),
  };
}

/** Quarters spent in each phase, medians before and after. */
export function phasesTable({ regions }: VersionDifference, name: NameOfRegion, language: Language): VersionTable {
  return {
    head: [
      { en: 'Scenario', zh: '情景' }[language],
      ...phases.map((phase) => sentenceCase(phaseNames[phase][language])),
    ],
    rows: regions.map((region) => [
      name(region),
      ...phases.map((phase) => {
        const move = region.moves.find(({ indicator }) => indicator === `quarters.${phase}`);
        return move === undefined ? NO_NUMBER : told(region, move, 0, language);
      }),
    ]),
  };
}

/** An effect with its sign, in brackets where its own interval leaves the sign open. */
export function effectText({ median, low, high }: Spread, decimals: number, language: Language): string {
  const text = signed(language, median, decimals);
  return low > 0 || high < 0 || Number.isNaN(median) ? text : `(${text})`;
}

/** What every lever changes, before and after. */
export function leversTable({ levers: found }: VersionDifference, language: Language): VersionTable {
  const ids = [...new Set(found.map(({ lever }) => lever))];
  return {
    head: [
      { en: 'Lever', zh: '政策杠杆' }[language],
      ...leverOutcomeIds.map((id) => sentenceCase(versionOutcomes[id].label[language])),
    ],
    rows: ids.map((id) => [
      levers[id].label[language],
      ...leverOutcomeIds.map((outcome) => {
        const { effects, move } = found.find((one) => one.lever === id && one.outcome === outcome)!;
        const { decimals } = versionOutcomes[outcome];
        return arrow(
          effectText(effects.before, decimals, language),
          effectText(effects.after, decimals, language),
          move.clear,
        );
      }),
    ]),
  };
}

/** How many differences are larger than chance, of how many. */
export function countClear({ regions, levers: found }: VersionDifference) {
  const moves = [
    ...regions.filter(({ before, after }) => before !== undefined && after !== undefined).flatMap((one) => one.moves),
    ...found.map(({ move }) => move),
  ];
  return { clear: moves.filter(({ clear }) => clear).length, of: moves.length };
}

/** How the tables are read. */
export function readingNote(difference: VersionDifference, language: Language): string {
  const { clear, of } = countClear(difference);
  return {
    en: `Medians over the seeds. A star (*) marks a difference whose 95% interval leaves no doubt about its sign: ${clear} of ${of}; about one in twenty would be marked if nothing had changed. Seeds that go together in both versions are compared pair by pair, others as two samples. The end is the mean of the last two years; value added is per quarter, jobs are single jobs.`,
    zh: `各数为多个随机种子的中位数。星号（*）表示差异的 95% 区间不含 0，共 ${clear} 处（全部 ${of} 处）；即使毫无变化，约每二十处也会有一处带星号。两版中同一种子的结果相关时逐对比较，否则按两个独立样本比较。期末指最后两年的均值；增加值按季计，岗位以个计。`,
  }[language];
}
