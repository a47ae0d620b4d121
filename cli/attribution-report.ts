/** An attribution as a JSON document and for a person. */
import { indicators, type IndicatorId, type Text } from '../engine/index.ts';
import {
  decimal,
  methodText,
  NO_NUMBER,
  printable,
  seedInQuotes,
  type AttributionDesign,
  type AttributionShare,
  type AttributionSummary,
  type Interval,
  type Language,
  type Replicates,
  type Window,
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
  readonly window: Window;
  readonly replicates: Replicates;
  /** The levers of a package, or the causes of a decline. */
  readonly asked:
    | { readonly kind: 'package'; readonly name: string; readonly start: number; readonly label: Text }
    | { readonly kind: 'decline' };
}

/** An attribution as one JSON document; numbers that cannot be told are null. */
export function attributionDocument(
  question: AttributionQuestion,
  summary: AttributionSummary,
  failures: readonly RunFailure[],
) {
  const { wanted, design, region, indicator, window, replicates, asked } = question;
  return {
    scenario: wanted.scenario.id,
    seed: replicates.phrase,
    seeds: replicates.count,
    ...(replicates.perWorld === undefined ? {} : { perWorld: replicates.perWorld }),
    quarters: wanted.input.quarters,
    engine: engineVersion,
    ...expectedEngine(wanted),
    ...(asked.kind === 'package' ? { package: asked.name, start: asked.start } : {}),
    region: design.regionIds[region],
    indicator,
    outcome: asked.kind === 'package' ? 'level' : 'ofPeak',
    window,
    method: summary.method,
    runsPerReplicate: design.runsPerReplicate,
    replicates: summary.replicates,
    unknown: summary.unknown,
    failed: failures.length,
    failures,
    without: summary.without,
    with: summary.with,
    total: summary.total.mean,
    totalLow: summary.total.low,
    totalHigh: summary.total.high,
    shares: summary.shares.map(({ id, mean, low, high, ofTotal }) => ({
      [asked.kind === 'package' ? 'lever' : 'cause']: id,
      mean,
      low,
      high,
      ofTotal,
    })),
  };
}

/** How parts of the outcome are written: in the unit of the indicator, or as shares of the peak. */
function partTexts({ asked, indicator }: AttributionQuestion, part: Interval, language: Language): EffectTexts {
  return asked.kind === 'package' ? effectTexts(part, indicator, language) : changeTexts(part, language);
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
  const zh = language === 'zh';
  const level = (value: number): string =>
    asked.kind === 'package' ? levelText(value, indicator, language) : shareOnly(value, language);
  const [without, all] =
    asked.kind === 'package'
      ? zh
        ? ['无政策组合', '有政策组合']
        : ['without the package', 'with the package']
      : zh
        ? ['去掉这些原因', '各因俱在']
        : ['without these causes', 'with all of them'];
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
      ['', zh ? '贡献' : 'part', zh ? '95% 置信区间' : '95% interval', zh ? '占比' : 'of the total'],
      [without!, level(summary.without), '', ''],
      ...shares,
      [
        zh ? '合计' : 'total',
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
  if (language === 'zh') return names.join('、');
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What a mayor takes home: who did most, who did nothing that can be told, who pulled the other way. */
function sentence(
  question: AttributionQuestion,
  summary: AttributionSummary,
  when: string,
  language: Language,
): string {
  const { asked, indicator } = question;
  const zh = language === 'zh';
  const ordered = inOrder(summary);
  const { total } = summary;
  const name = indicators[indicator].label[language];
  if (!isClear(total)) {
    if (asked.kind === 'package')
      return zh
        ? `这套政策组合对${when}的${name}尚看不出作用，无从分解。`
        : `The package has no effect on ${name} in ${when} that can be told, so there is nothing to divide.`;
    return zh
      ? `这些原因对${name}尚看不出作用，无从分解。`
      : `These causes have no effect on ${name} that can be told, so there is nothing to divide.`;
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
      return zh ? `${label.zh}占 ${share}` : `${share}${k === 0 ? ' comes' : ''} from ${label.en}`;
    }),
    language,
  );
  const rest = [
    ...(most.length === 0 ? [] : [zh ? `其中${parts}` : `of this, ${parts}`]),
    ...(against.length === 0
      ? []
      : [
          zh
            ? `${listed(against, language)}起反作用`
            : `${listed(against, language)} ${against.length === 1 ? 'pulls' : 'pull'} the other way`,
        ]),
    ...(unclear.length === 0
      ? []
      : [zh ? `${listed(unclear, language)}的作用尚看不出来` : `nothing can be told of ${listed(unclear, language)}`]),
  ];
  const tail = rest.join(zh ? '；' : '; ');
  const up = total.mean > 0;
  if (asked.kind === 'package') {
    const label = shortLabel(asked.label[language]);
    const size = partTexts(question, total, language).mean.replace(/^[+−]/, '');
    return zh
      ? `“${label}”使${when}的${name}${up ? '提高' : '降低'} ${size}；${tail}。`
      : `“${label}” ${up ? 'raises' : 'lowers'} ${name} in ${when} by ${size}; ${tail}.`;
  }
  const points = decimal(language, Math.abs(100 * total.mean), 0);
  return zh
    ? `这些原因合起来使${name}在${when}占峰值的比重${up ? '提高' : '下降'} ${points} 个百分点；${tail}。`
    : `Together these causes ${up ? 'raise' : 'lower'} ${name} in ${when} by ${points} points of its peak; ${tail}.`;
}

/** The report of an attribution. */
export function attributionReport(
  question: AttributionQuestion,
  summary: AttributionSummary,
  language: Language,
): string {
  const { wanted, design, region, indicator, window, asked } = question;
  const { regions, scenario } = wanted;
  const zh = language === 'zh';
  const when = spanText(window, scenario.start, language);
  const what =
    asked.kind === 'package'
      ? zh
        ? `政策组合 ${asked.name}（${asked.label.zh}），自第 ${asked.start} 季起`
        : `package ${asked.name} (${asked.label.en}) from quarter ${asked.start}`
      : zh
        ? '衰退的原因'
        : 'causes of the decline';
  const name = indicatorName(indicator, language);
  const measured =
    asked.kind === 'package'
      ? zh
        ? `${name}，${when}均值`
        : `${name}, mean of ${when}`
      : zh
        ? `${name}在${when}的均值占其峰值的比重`
        : `${name} in ${when} as a share of its peak`;
  const parts = [
    zh
      ? `${printable(scenario.title.zh)}\n情景 ${scenario.id}，${what}，${summary.replicates} 组运行，随机种子 ${seedInQuotes(`${question.replicates.phrase}/1`)} 起\n${methodText(design).zh}`
      : `${printable(scenario.title.en)}\nscenario ${scenario.id}, ${what}, ${summary.replicates} replicates, seeds from ${seedInQuotes(`${question.replicates.phrase}/1`)}\n${methodText(design).en}`,
  ];
  if (regions.length > 1) parts.push(regionHeading(regions[region]!, language));
  if (summary.unknown > 0) {
    parts.push(
      zh
        ? `另有 ${summary.unknown} 组未计入：其中有的运行没有可衡量的结果。`
        : `${summary.unknown} more left out: a run in them has nothing to measure.`,
    );
  }
  if (summary.replicates > 0)
    parts.push(`${measured}\n${shareTable(question, summary, language)}`, sentence(question, summary, when, language));
  parts.push(engineLine[language]);
  return `${parts.join('\n\n')}\n`;
}
