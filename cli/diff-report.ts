/** How results have moved since a version, as one JSON document and for a person. */
import {
  leversTable,
  outcomesTable,
  phasesTable,
  presets,
  readingNote,
  type Language,
  type Move,
  type RegionDifference,
  type Spread,
  type VersionDifference,
  type VersionResults,
  type VersionTable,
} from '../experiments/index.ts';
import type { RunFailure } from './engine-failure.ts';
import { textTable } from './text-table.ts';

/** Numbers that cannot be told are null. */
const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

const spread = ({ median, low, high }: Spread) => ({ median: known(median), low: known(low), high: known(high) });

const moved = ({ shift, low, high, paired, clear }: Move) => ({
  shift: known(shift),
  low: known(low),
  high: known(high),
  paired,
  clear,
});

const origin = ({ version, engine, phrase, seeds }: VersionResults) => ({ version, engine, phrase, seeds });

export function diffDocument({ before, after, regions, levers }: VersionDifference, failures: readonly RunFailure[]) {
  return {
    before: origin(before),
    after: origin(after),
    failed: failures.length,
    failures,
    changes: regions.flatMap(({ scenario, region, moves }) =>
      moves.map((move) => ({
        scenario,
        region,
        indicator: move.indicator,
        before: known(move.before),
        after: known(move.after),
        ...moved(move),
      })),
    ),
    levers:
      after.levers === undefined
        ? null
        : {
            scenario: after.levers.scenario,
            region: after.levers.region,
            level: after.levers.level,
            from: after.levers.from,
            changes: levers.map(({ lever, outcome, effects, move }) => ({
              lever,
              indicator: outcome,
              before: spread(effects.before),
              after: spread(effects.after),
              ...moved(move),
            })),
          },
  };
}

const text = ({ head, rows }: VersionTable): string =>
  textTable(
    [head, ...rows],
    head.map((_, column) => (column === 0 ? 'left' : 'right')),
  );

export function diffReport(difference: VersionDifference, language: Language): string {
  const { before, after, regions, levers } = difference;
  const several = new Set(
    regions
      .filter(({ region, scenario }, k) =>
        regions.some((other, j) => j !== k && other.scenario === scenario && other.region !== region),
      )
      .map(({ scenario }) => scenario),
  );
  const name = ({ scenario, region }: RegionDifference): string =>
    several.has(scenario) ? `${scenario}, ${region}` : scenario;
  const [only, gone] = [
    regions.filter((one) => one.before === undefined).map(name),
    regions.filter(({ after: now, scenario }) => now === undefined && !presets.has(scenario)).map(name),
  ];
  const listed = (names: readonly string[]): string => names.join({ en: ', ', zh: '、' }[language]);
  const parts = [
    {
      en: `Version ${before.version} of the model (engine ${before.engine}, ${before.seeds} seeds) → version ${after.version} (engine ${after.engine}, ${after.seeds} seeds)`,
      zh: `模型第 ${before.version} 版（引擎 ${before.engine}，${before.seeds} 个种子）→ 第 ${after.version} 版（引擎 ${after.engine}，${after.seeds} 个种子）`,
    }[language],
    readingNote(difference, language),
    text(outcomesTable(difference, name, language)),
    `${{ en: 'Quarters in each phase', zh: '各阶段季数' }[language]}\n${text(phasesTable(difference, name, language))}`,
  ];
  if (levers.length > 0 && after.levers !== undefined) {
    const { scenario, level, from } = after.levers;
    parts.push(
      `${
        {
          en: `What each lever alone changes in ${scenario}, at level ${level} from quarter ${from} on, under the same luck; in brackets: an effect whose own interval holds zero`,
          zh: `各杠杆单独作用于 ${scenario} 的效应（力度 ${level}，自第 ${from} 季起，随机种子相同）；括号表示该效应的区间含 0`,
        }[language]
      }\n${text(leversTable(difference, language))}`,
    );
  }
  if (only.length > 0) parts.push({ en: `New: ${listed(only)}.`, zh: `新增：${listed(only)}。` }[language]);
  if (gone.length > 0)
    parts.push({ en: `No longer there: ${listed(gone)}.`, zh: `已取消：${listed(gone)}。` }[language]);
  return `${parts.join('\n\n')}\n`;
}
