/** A comparison for a person: odds, effects with intervals, cost, and one sentence per path. */
import { verdictNames, verdicts } from '../engine/index.ts';
import {
  decimal,
  NO_NUMBER,
  printable,
  punctuation,
  seedInQuotes,
  spacedZh,
  type ComparisonReplicates,
  type Effect,
  type Interval,
  type Language,
  type MoneyDocument,
  type Odds,
} from '../experiments/index.ts';
import type { CompareCounts } from './compare-document.ts';
import type { AgainstResult, CompareQuestion, RegionComparison } from './compare-result.ts';
import {
  changeTexts,
  effectTexts,
  indicatorName,
  isClear,
  levelText,
  plainText,
  shareTexts,
  signedTexts,
  type EffectTexts,
} from './effect-text.ts';
import { pathLabel } from './path-label.ts';
import { spanText } from './quarter-span.ts';
import { regionHeading } from './run-summary.ts';
import type { WantedScenario } from './scenario-argument.ts';
import { engineLine } from './version.ts';
import { textTable } from './text-table.ts';

function oddsTable(names: readonly string[], odds: readonly Odds[], language: Language): string {
  const seen = verdicts.filter((verdict) => odds.some((of) => of.verdicts[verdict].count > 0));
  const cell = (of: Odds, verdict: (typeof verdicts)[number]): string => {
    const { count, ...share } = of.verdicts[verdict];
    const { interval } = shareTexts(share, language);
    return { en: `${count} (${interval})`, zh: `${count}（${interval}）` }[language];
  };
  return textTable(
    [
      [{ en: 'outcome: runs (interval of their share)', zh: '结局：次数（占比区间）' }[language], ...names],
      ...seen.map((verdict) => [verdictNames[verdict][language], ...odds.map((of) => cell(of, verdict))]),
    ],
    ['left', ...names.map(() => 'right' as const)],
  );
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Where the uncertainty about the outcome comes from, when worlds differ. */
function luckLine(name: string, { luckShare, worlds, settledWorlds, runs }: Odds, language: Language): string {
  const share = Number.isFinite(luckShare)
    ? shareTexts({ mean: luckShare, low: luckShare, high: luckShare }, language).mean
    : undefined;
  const part =
    share === undefined
      ? { en: 'luck and world cannot be told apart', zh: '无法区分随机性与世界的作用' }
      : {
          en: `${share} of the uncertainty about the outcome is luck, the rest the world`,
          zh: `结局的不确定性有 ${share} 来自随机性，其余来自世界`,
        };
  return {
    en: `${name}: ${counted(worlds, 'world')}, ${counted(runs, 'run')}; in ${counted(settledWorlds, 'world')} the outcome does not depend on luck; ${part.en}.`,
    zh: `${name}：${worlds} 个世界、${runs} 次运行；${settledWorlds} 个世界中结局不随随机种子而变；${part.zh}。`,
  }[language];
}

function ratioText(ratio: number, language: Language): string {
  return Number.isFinite(ratio) ? `${decimal(language, ratio, ratio < 10 ? 1 : 0)} ×` : NO_NUMBER;
}

/** @param pairs how many there are */
function effectTable(
  effects: readonly Effect[],
  name: string,
  reference: string,
  { pairs, money }: { readonly pairs: number; readonly money: MoneyDocument | undefined },
  language: Language,
): string {
  const head = {
    en: ['', reference, name, 'effect', '95% interval', 'pairing'],
    zh: ['', reference, name, '效应', '95% 置信区间', '配对增益'],
  }[language];
  const rows = effects.map((effect) => {
    const { mean, interval } = effectTexts(effect, effect.indicator, language);
    const level = (value: number): string => levelText(value, effect.indicator, language);
    return [
      indicatorName(effect.indicator, language, money),
      level(effect.againstMean),
      level(effect.pathMean),
      mean,
      interval,
      ratioText(effect.varianceRatio, language),
    ];
  });
  const partly = effects
    .filter((effect) => effect.pairs < pairs)
    .map(
      ({ indicator, pairs: known }) =>
        ({
          en: `${indicatorName(indicator, language)} is known in both in ${known} of ${pairs} pairs`,
          zh: `${indicatorName(indicator, language)}只在 ${pairs} 对中的 ${known} 对两边都有值`,
        })[language],
    );
  return [textTable([head, ...rows], ['left', 'right', 'right', 'right', 'right', 'right']), ...partly].join('\n');
}

function costLine({ cost: { cost, effect, perUnit } }: AgainstResult, language: Language): string {
  if (cost.mean === 0) return { en: 'Public spending is the same.', zh: '财政支出与基准相同。' }[language];
  const [spent, gained, each] = [cost, effect, perUnit].map((of) => signedTexts(of, language)) as [
    EffectTexts,
    EffectTexts,
    EffectTexts,
  ];
  return {
    en: `Discounted to quarter 0 at 4% a year: public spending ${spent.mean} (${spent.interval}), value added ${gained.mean} (${gained.interval}) in all; value added ${each.mean} (${each.interval}) for each unit spent.`,
    zh: `折现至第 0 季（年率 4%）：财政支出 ${spent.mean}（${spent.interval}），增加值合计 ${gained.mean}（${gained.interval}）；每单位支出对应增加值 ${each.mean}（${each.interval}）。`,
  }[language];
}

/** An effect relative to the level it changes; undefined when that level is not positive. */
function relative({ mean, low, high, againstMean }: Effect): Interval | undefined {
  return againstMean > 0 ? { mean: mean / againstMean, low: low / againstMean, high: high / againstMean } : undefined;
}

function verdictClause({ changes }: AgainstResult, runs: number, language: Language): string {
  const moved = changes
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => b.runs - a.runs)
    .slice(0, 2);
  if (moved.length === 0) return { en: 'no run ends differently', zh: '没有一次运行改变结局' }[language];
  const clauses = moved.map(({ from, to, runs: count }, k) => {
    const [before, after] = [verdictNames[from][language], verdictNames[to][language]];
    return {
      en: `${k === 0 ? `${count} of ${runs} runs end` : `${count}`} as “${after}” instead of “${before}”`,
      zh: `${k === 0 ? `${runs} 次运行中` : ''}有 ${count} 次由“${before}”转为“${after}”`,
    }[language];
  });
  return clauses.join(punctuation[language].comma);
}

/** The summary of one path for a mayor. */
function sentence(
  result: AgainstResult,
  names: readonly string[],
  against: number,
  when: string,
  runs: number,
  language: Language,
): string {
  const { valueAdded, employment } = result.headline;
  const [path, reference] = [names[result.path]!, names[against]!];
  const change = relative(valueAdded);
  const value = change === undefined ? effectTexts(valueAdded, 'valueAdded', language) : changeTexts(change, language);
  const jobs = effectTexts(employment, 'employment', language);
  const bare = (text: string): string => text.replace(/^[+−]/, '');
  const verdict = verdictClause(result, runs, language);
  const money = isClear(valueAdded)
    ? {
        en: `value added is ${bare(value.mean)} ${valueAdded.mean > 0 ? 'higher' : 'lower'} in ${when}`,
        zh: spacedZh(`${when}的增加值${valueAdded.mean > 0 ? '高出' : '低'} ${bare(value.mean)}`),
      }
    : { en: `value added cannot be told from no difference in ${when}`, zh: spacedZh(`${when}的增加值尚看不出差别`) };
  const work = isClear(employment)
    ? {
        en: `there are ${bare(jobs.mean)} ${employment.mean > 0 ? 'more' : 'fewer'} jobs`,
        zh: spacedZh(`${employment.mean > 0 ? '多出' : '少'} ${bare(jobs.mean)} 个岗位`),
      }
    : { en: 'no difference in jobs can be told', zh: '就业尚看不出差别' };
  return {
    en: `With “${path}” instead of “${reference}”, ${money.en} (95% interval ${value.interval}) and ${work.en}; ${verdict}.`,
    zh: `与“${reference}”相比，“${path}”在${money.zh}（95% 置信区间 ${value.interval}），${work.zh}；${verdict}。`,
  }[language];
}

function budgetLines({ budgeted }: CompareQuestion, language: Language): string[] {
  if (budgeted === undefined) return [];
  const budget = plainText(budgeted.budget, language);
  const lines = [...budgeted.paths].map(([name, { multiplier, cost, reached }]) => {
    const label = pathLabel(name, language);
    const [times, spent] = [decimal(language, multiplier, 3), plainText(cost, language)];
    return {
      en: `  ${label}: levels times ${times}, cost ${spent}${reached ? '' : ' (the budget cannot be reached)'}`,
      zh: `  ${label}：力度乘以 ${times}，成本 ${spent}${reached ? '' : '（达不到这一预算）'}`,
    }[language];
  });
  const head = { en: `One budget: a discounted cost of ${budget}`, zh: `同等预算：折现成本 ${budget}` }[language];
  return [[head, ...lines].join('\n')];
}

/** What the numbers below are over. */
function overText({ effects, odds }: ComparisonReplicates, language: Language): string {
  if (odds.perWorld === undefined)
    return {
      en: 'Effects and odds are over luck, at the scenario’s own assumptions.',
      zh: '效应与结局：只换随机种子，模型假设取情景自身的值。',
    }[language];
  if (effects.perWorld !== undefined)
    return { en: 'Effects and odds are over luck and possible worlds.', zh: '效应与结局：随机种子与世界都变。' }[
      language
    ];
  return {
    en: 'Odds are over luck and possible worlds, from as many runs again; effects are over luck, at the scenario’s own assumptions.',
    zh: '结局：随机种子与世界都变，另作同样多次运行；效应：只换随机种子，模型假设取情景自身的值。',
  }[language];
}

/** The report of a comparison. */
export function compareReport(
  { input, regions, scenario }: WantedScenario,
  question: CompareQuestion,
  results: readonly RegionComparison[],
  { replicates, stopped }: CompareCounts,
  language: Language,
): string {
  const { runs, against, windows, replicates: wanted } = question;
  const names = runs.map(({ name }) => pathLabel(name, language));
  const parts = [
    {
      en: `${printable(scenario.title.en)}\nscenario ${scenario.id}, ${runs.length} paths of ${replicates} runs each with the same luck, seeds from ${seedInQuotes(`${wanted.effects.phrase}/1`)}, ${input.quarters} quarters`,
      zh: `${printable(scenario.title.zh)}\n情景 ${scenario.id}，${runs.length} 条路径，各 ${replicates} 次运行，同一运气，随机种子 ${seedInQuotes(`${wanted.effects.phrase}/1`)} 起，${input.quarters} 个季度`,
    }[language],
    ...(stopped
      ? [
          { en: 'The wanted precision was reached before the last run.', zh: '已达到所要求的精度，提前结束。' }[
            language
          ],
        ]
      : []),
    overText(wanted, language),
    ...budgetLines(question, language),
  ];
  if (replicates === 0) return `${parts.join('\n\n')}\n`;
  for (const { region, odds, against: pairs } of results) {
    if (regions.length > 1) parts.push(regionHeading(regions[region]!, language));
    parts.push(oddsTable(names, odds, language));
    if (wanted.odds.perWorld !== undefined)
      parts.push(odds.map((of, path) => luckLine(names[path]!, of, language)).join('\n'));
    for (const result of pairs) {
      const [path, reference] = [names[result.path]!, names[against]!];
      windows.forEach((window, w) => {
        const when = spanText(window, scenario.start, language);
        const heading = {
          en: `${path} against ${reference}, mean of ${when}`,
          zh: spacedZh(`${path}，对比 ${reference}，${when}均值`),
        }[language];
        parts.push(
          `${heading}\n${effectTable(
            result.effects[w]!,
            path,
            reference,
            { pairs: replicates / (wanted.effects.perWorld ?? 1), money: scenario.money },
            language,
          )}`,
        );
      });
      parts.push(costLine(result, language));
      parts.push(
        sentence(
          result,
          names,
          against,
          spanText(windows.at(-1)!, scenario.start, language),
          odds[result.path]!.runs,
          language,
        ),
      );
    }
  }
  parts.push(
    {
      en: 'Pairing: how many times more runs it would take with seeds of its own for each path.',
      zh: '配对增益：若各路径用各自的随机种子，达到同样精度所需运行次数的倍数。',
    }[language],
    engineLine[language],
  );
  return `${parts.join('\n\n')}\n`;
}
