/** An attribution as a JSON document and for a person. */
import { indicators, type IndicatorId, type Text } from '../engine/index.ts';
import {
  decimal,
  exportFactor,
  methodText,
  NO_NUMBER,
  printable,
  punctuation,
  seedInQuotes,
  type AttributionDesign,
  type AttributionShare,
  type AttributionSummary,
  type Interval,
  type Language,
  type Replicates,
  type QuarterWindow,
} from '../experiments/index.ts';
import {
  changeTexts,
  effectTexts,
  indicatorName,
  isClear,
  levelText,
  shareTexts,
  type EffectTexts,
} from './effect-text.ts';
import type { RunFailure } from './engine-failure.ts';
import { shortLabel } from './package-argument.ts';
import { spanText } from './quarter-span.ts';
import { regionHeading } from './run-summary.ts';
import { expectedEngine, type WantedScenario } from './scenario-argument.ts';
import { textTable } from './text-table.ts';
import { engineLine, engineVersion } from './version.ts';

export interface AttributionQuestion {
  readonly wanted: WantedScenario;
  readonly design: AttributionDesign;
  readonly region: number;
  readonly indicator: IndicatorId;
  readonly window: QuarterWindow;
  readonly replicates: Replicates;
  /** The levers of a package or of a path, or the causes of a decline. */
  readonly asked:
    | { readonly kind: 'package' | 'path'; readonly name: string; readonly start: number; readonly label: Text }
    | { readonly kind: 'decline' };
}

/** An attribution as one JSON document; numbers that cannot be determined are null. */
export function attributionDocument(
  question: AttributionQuestion,
  summary: AttributionSummary,
  failures: readonly RunFailure[],
) {
  const { wanted, design, region, indicator, window, replicates, asked } = question;
  // A decline is divided in shares of a peak.
  const factor = asked.kind === 'decline' ? 1 : exportFactor(indicator);
  return {
    scenario: wanted.scenario.id,
    seed: replicates.phrase,
    seeds: replicates.count,
    ...(replicates.perWorld === undefined ? {} : { perWorld: replicates.perWorld }),
    quarters: wanted.input.quarters,
    engine: engineVersion,
    ...expectedEngine(wanted),
    ...(asked.kind === 'decline' ? {} : { [asked.kind]: asked.name, start: asked.start }),
    region: design.regionIds[region],
    indicator,
    outcome: asked.kind === 'decline' ? 'ofPeak' : 'level',
    window,
    method: summary.method,
    runsPerReplicate: design.runsPerReplicate,
    replicates: summary.replicates,
    unknown: summary.unknown,
    failed: failures.length,
    failures,
    without: factor * summary.without,
    with: factor * summary.with,
    total: factor * summary.total.mean,
    totalLow: factor * summary.total.low,
    totalHigh: factor * summary.total.high,
    shares: summary.shares.map(({ id, mean, low, high, ofTotal }) => ({
      [asked.kind === 'decline' ? 'cause' : 'lever']: id,
      mean: factor * mean,
      low: factor * low,
      high: factor * high,
      ofTotal,
    })),
  };
}

/** How parts of the outcome are written: in the unit of the indicator, or as shares of the peak. */
function partTexts({ asked, indicator }: AttributionQuestion, part: Interval, language: Language): EffectTexts {
  return asked.kind === 'decline' ? changeTexts(part, language) : effectTexts(part, indicator, language);
}

const shareOnly = (share: number, language: Language): string =>
  shareTexts({ mean: share, low: share, high: share }, language).mean;

/** From the largest part of the total to the smallest, whichever way the total goes. */
function inOrder({ shares, total }: AttributionSummary): readonly AttributionShare[] {
  const direction = total.mean < 0 ? -1 : 1;
  return shares.toSorted((a, b) => direction * (b.mean - a.mean));
}

function shareTable(question: AttributionQuestion, summary: AttributionSummary, language: Language): string {
  const { asked, indicator } = question;
  const level = (value: number): string =>
    asked.kind === 'decline' ? shareOnly(value, language) : levelText(value, indicator, language);
  const [without, all] =
    asked.kind === 'path'
      ? { en: ['without the path', 'with the path'], zh: ['无该路径的政策', '有该路径的政策'] }[language]
      : asked.kind === 'package'
        ? { en: ['without the package', 'with the package'], zh: ['无政策组合', '有政策组合'] }[language]
        : { en: ['without these causes', 'with all of them'], zh: ['去掉这些原因', '各因俱在'] }[language];
  const total = partTexts(question, summary.total, language);
  const shares = inOrder(summary).map((share) => {
    const { mean, interval } = partTexts(question, share, language);
    return [
      share.label[language],
      mean,
      interval,
      Number.isFinite(share.ofTotal) ? shareOnly(share.ofTotal, language) : NO_NUMBER,
    ];
  });
  return textTable(
    [
      [
        '',
        { en: 'part', zh: '贡献' }[language],
        { en: '95% interval', zh: '95% 置信区间' }[language],
        { en: 'of the total', zh: '占比' }[language],
      ],
      [without!, level(summary.without), '', ''],
      ...shares,
      [
        { en: 'total', zh: '合计' }[language],
        total.mean,
        total.interval,
        Number.isFinite(summary.total.mean) && summary.total.mean !== 0 ? '100%' : NO_NUMBER,
      ],
      [all!, level(summary.with), '', ''],
    ],
    ['left', 'right', 'right', 'right'],
  );
}

function listed(names: readonly string[], language: Language): string {
  return {
    en: [...(names.length < 2 ? [] : [names.slice(0, -1).join(', ')]), ...names.slice(-1)].join(' and '),
    zh: names.join('、'),
  }[language];
}

/** The summary for a mayor: which player did most, which had no discernible part, which worked the other way. */
function sentence(
  question: AttributionQuestion,
  summary: AttributionSummary,
  when: string,
  language: Language,
): string {
  const { asked, indicator } = question;
  const ordered = inOrder(summary);
  const { total } = summary;
  const name = indicators[indicator].label[language];
  if (!isClear(total)) {
    if (asked.kind !== 'decline')
      return {
        en: `The ${asked.kind} has no effect on ${name} in ${when} that can be told, so there is nothing to divide.`,
        zh: `${{ package: '这套政策组合', path: '这条路径的政策' }[asked.kind]}对${when}的${name}尚看不出作用，无从分解。`,
      }[language];
    return {
      en: `These causes have no effect on ${name} that can be told, so there is nothing to divide.`,
      zh: `这些原因对${name}尚看不出作用，无从分解。`,
    }[language];
  }
  const along = (share: AttributionShare): boolean => isClear(share) && share.mean * total.mean > 0;
  const against = ordered
    .filter((share) => isClear(share) && share.mean * total.mean < 0)
    .map(({ label }) => label[language]);
  const unclear = ordered.filter((share) => !isClear(share)).map(({ label }) => label[language]);
  const most = ordered.filter(along).slice(0, 3);
  const parts = listed(
    most.map(({ label, ofTotal }, k) => {
      const share = shareOnly(ofTotal, language);
      return { en: `${share}${k === 0 ? ' comes' : ''} from ${label.en}`, zh: `${label.zh}占 ${share}` }[language];
    }),
    language,
  );
  const rest = [
    ...(most.length === 0 ? [] : [{ en: `of this, ${parts}`, zh: `其中${parts}` }[language]]),
    ...(against.length === 0
      ? []
      : [
          {
            en: `${listed(against, language)} ${against.length === 1 ? 'pulls' : 'pull'} the other way`,
            zh: `${listed(against, language)}起反作用`,
          }[language],
        ]),
    ...(unclear.length === 0
      ? []
      : [
          {
            en: `nothing can be told of ${listed(unclear, language)}`,
            zh: `${listed(unclear, language)}的作用尚看不出来`,
          }[language],
        ]),
  ];
  const tail = rest.join(punctuation[language].semicolon);
  const up = total.mean > 0;
  if (asked.kind !== 'decline') {
    const label = shortLabel(asked.label[language]);
    const size = partTexts(question, total, language).mean.replace(/^[+−]/, '');
    return {
      en: `“${label}” ${up ? 'raises' : 'lowers'} ${name} in ${when} by ${size}; ${tail}.`,
      zh: `“${label}”使${when}的${name}${up ? '提高' : '降低'} ${size}；${tail}。`,
    }[language];
  }
  const points = decimal(language, Math.abs(100 * total.mean), 0);
  return {
    en: `Together these causes ${up ? 'raise' : 'lower'} ${name} in ${when} by ${points} points of its peak; ${tail}.`,
    zh: `这些原因合起来使${name}在${when}占峰值的比重${up ? '提高' : '下降'} ${points} 个百分点；${tail}。`,
  }[language];
}

/** The report of an attribution. */
export function attributionReport(
  question: AttributionQuestion,
  summary: AttributionSummary,
  language: Language,
): string {
  const { wanted, design, region, indicator, window, asked } = question;
  const { regions, scenario } = wanted;
  const when = spanText(window, scenario.start, language);
  const what =
    asked.kind === 'path'
      ? {
          en: `path ${asked.label.en}, from quarter ${asked.start}`,
          zh: `路径${asked.label.zh}，自第 ${asked.start} 季起`,
        }[language]
      : asked.kind === 'package'
        ? {
            en: `package ${asked.name} (${asked.label.en}) from quarter ${asked.start}`,
            zh: `政策组合 ${asked.name}（${asked.label.zh}），自第 ${asked.start} 季起`,
          }[language]
        : { en: 'causes of the decline', zh: '衰退的原因' }[language];
  const name = indicatorName(indicator, language, scenario.money);
  const measured =
    asked.kind !== 'decline'
      ? { en: `${name}, mean of ${when}`, zh: `${name}，${when}均值` }[language]
      : { en: `${name} in ${when} as a share of its peak`, zh: `${name}在${when}的均值占其峰值的比重` }[language];
  const parts = [
    {
      en: `${printable(scenario.title.en)}\nscenario ${scenario.id}, ${what}, ${summary.replicates} replicates, seeds from ${seedInQuotes(`${question.replicates.phrase}/1`)}\n${methodText(design).en}`,
      zh: `${printable(scenario.title.zh)}\n情景 ${scenario.id}，${what}，${summary.replicates} 组运行，随机种子 ${seedInQuotes(`${question.replicates.phrase}/1`)} 起\n${methodText(design).zh}`,
    }[language],
  ];
  if (regions.length > 1) parts.push(regionHeading(regions[region]!, language));
  if (summary.unknown > 0) {
    parts.push(
      {
        en: `${summary.unknown} more left out: a run in them has nothing to measure.`,
        zh: `另有 ${summary.unknown} 组未计入：其中有的运行没有可衡量的结果。`,
      }[language],
    );
  }
  if (summary.replicates > 0)
    parts.push(`${measured}\n${shareTable(question, summary, language)}`, sentence(question, summary, when, language));
  parts.push(engineLine[language]);
  return `${parts.join('\n\n')}\n`;
}
