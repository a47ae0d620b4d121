/** A window of opportunity as a JSON document and for a person. */
import { indicators, type IndicatorId } from '../engine/index.ts';
import {
  decimal,
  fiscalPointText,
  percent,
  pointOfNoReturnText,
  printable,
  RESCUED,
  seedInQuotes,
  type Language,
  type Replicates,
  type TwinPoint,
  type WindowCurve,
  type WindowDesign,
  type WindowPoint,
  type WindowSummary,
} from '../experiments/index.ts';
import { changeTexts, shareTexts } from './effect-text.ts';
import type { RunFailure } from './engine-failure.ts';
import { shortLabel } from './package-argument.ts';
import { quarterLabel } from './quarter-label.ts';
import { regionHeading } from './run-summary.ts';
import { expectedEngine, type WantedScenario } from './scenario-argument.ts';
import { subjectLabel } from './subject-argument.ts';
import { textTable } from './text-table.ts';
import { engineLine, engineVersion } from './version.ts';

export interface WindowQuestion {
  readonly wanted: WantedScenario;
  readonly design: WindowDesign;
  readonly region: number;
  readonly indicator: IndicatorId;
  readonly replicates: Replicates;
  /** What is tried from one start after another. */
  readonly subject: 'package' | 'path';
}

function pointDocument({ from, pairs, mean, low, high, level, rescued, paid }: WindowPoint, twin: TwinPoint) {
  return {
    from,
    pairs,
    mean,
    low,
    high,
    rescued: rescued.mean,
    rescuedLow: rescued.low,
    rescuedHigh: rescued.high,
    level,
    paid,
    captureAtStart: twin.capture,
    unaidedLevel: twin.level,
    unaidedRescued: twin.unaided.mean,
  };
}

function curveDocument({ points, pointOfNoReturn, fiscalPoint }: WindowCurve, twin: readonly TwinPoint[]) {
  return {
    points: points.map((point, s) => pointDocument(point, twin[s]!)),
    pointOfNoReturn: pointOfNoReturn.kind === 'at' ? pointOfNoReturn.from : null,
    pointOfNoReturnKind: pointOfNoReturn.kind,
    pointOfNoReturnText: pointOfNoReturnText(pointOfNoReturn),
    fiscalPoint: fiscalPoint.kind === 'at' ? fiscalPoint.from : null,
    fiscalPointKind: fiscalPoint.kind,
    fiscalPointText: fiscalPointText(fiscalPoint),
  };
}

/** A window as one JSON document; numbers that cannot be determined are null. */
export function windowDocument(
  question: WindowQuestion,
  { replicates: counted, twin, curves }: WindowSummary,
  failures: readonly RunFailure[],
) {
  const { wanted, design, region, indicator, replicates, subject } = question;
  const [alone, withReform] = curves.map((curve) => curveDocument(curve, twin));
  return {
    scenario: wanted.scenario.id,
    seed: replicates.phrase,
    seeds: replicates.count,
    ...(replicates.perWorld === undefined ? {} : { perWorld: replicates.perWorld }),
    engine: engineVersion,
    ...expectedEngine(wanted),
    [subject]: design.subject,
    region: design.regionIds[region],
    indicator,
    replicates: counted,
    failed: failures.length,
    failures,
    ...alone,
    withReform,
  };
}

/** @param replicates how many pairs there are */
function curveTable(
  { points }: WindowCurve,
  twin: readonly TwinPoint[],
  replicates: number,
  start: string | undefined,
  language: Language,
): string {
  const head = {
    en: [
      'start',
      'capture',
      'safe unaided',
      'effect after 20 years',
      '95% interval',
      'rescued',
      '95% interval',
      'paid',
    ],
    zh: ['起始季度', '政策俘获', '无政策可保住', '二十年后的效应', '95% 置信区间', '挽回', '95% 置信区间', '资金到位'],
  }[language];
  const rows = points.map((point, s) => {
    const [effect, rescued] = [changeTexts(point, language), shareTexts(point.rescued, language)];
    const { capture, unaided } = twin[s]!;
    const label = quarterLabel(start, point.from);
    return [
      label === undefined ? String(point.from) : `${label} (${point.from})`,
      decimal(language, capture, 2),
      shareTexts(unaided, language).mean,
      effect.mean,
      effect.interval,
      rescued.mean,
      rescued.interval,
      percent(language, point.paid),
    ];
  });
  const partly = points
    .filter(({ pairs }) => pairs < replicates)
    .map(
      ({ from, pairs }) =>
        ({
          en: `start ${from}: known in both in ${pairs} of ${replicates} pairs`,
          zh: `起始季度 ${from}：只在 ${replicates} 对中的 ${pairs} 对两边都有值`,
        })[language],
    );
  return [
    textTable([head, ...rows], ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right']),
    ...partly,
  ].join('\n');
}

/** The summary for a mayor: what waiting until the last start examined costs. */
function sentence(
  { design, wanted, subject }: WindowQuestion,
  { twin, curves }: WindowSummary,
  language: Language,
): string {
  const last = design.starts.length - 1;
  const [alone, reformed] = curves.map(({ points }) => shareTexts(points[last]!.rescued, language).mean);
  const first = shareTexts(curves[0]!.points[0]!.rescued, language).mean;
  const label = shortLabel(subjectLabel({ name: design.subject, kind: subject }, wanted)[language]);
  const captured = twin[last]!.capture;
  const capture = decimal(language, captured, 2);
  const [early, late] = [design.starts[0]!, design.starts[last]!];
  const start =
    early === late
      ? { en: '', zh: '' }
      : {
          en: `started in quarter ${early} it rescues ${first} of runs; `,
          zh: `第 ${early} 季启动可挽回 ${first} 的运行；`,
        };
  const held = Number.isNaN(captured)
    ? { en: '', zh: '' }
    : { en: `, when political capture is ${capture}`, zh: `（此时政策俘获为 ${capture}）` };
  return {
    en: `“${label}”: ${start.en}started only in quarter ${late}${held.en}, it rescues ${alone} on its own and ${reformed} together with governance reform.`,
    zh: `“${label}”：${start.zh}等到第 ${late} 季${held.zh}再启动，单独实施挽回 ${alone}，与治理改革同步则挽回 ${reformed}。`,
  }[language];
}

/** The report of a window of opportunity. */
export function windowReport(question: WindowQuestion, summary: WindowSummary, language: Language): string {
  const { wanted, design, region, indicator, replicates, subject } = question;
  const { regions, scenario } = wanted;
  const label = subjectLabel({ name: design.subject, kind: subject }, wanted)[language];
  const what = {
    package: { en: `package ${design.subject} (${label})`, zh: `政策组合 ${design.subject}（${label}）` },
    path: { en: `path ${label}`, zh: `路径${label}` },
  }[subject];
  const name = indicators[indicator].label[language];
  const { curves } = summary;
  const parts = [
    {
      en: `${printable(scenario.title.en)}\nscenario ${scenario.id}, ${what.en}, ${summary.replicates} replicates, seeds from ${seedInQuotes(`${replicates.phrase}/1`)}`,
      zh: `${printable(scenario.title.zh)}\n情景 ${scenario.id}，${what.zh}，${summary.replicates} 组运行，随机种子 ${seedInQuotes(`${replicates.phrase}/1`)} 起`,
    }[language],
  ];
  if (regions.length > 1) parts.push(regionHeading(regions[region]!, language));
  const headings = {
    en: ['Without governance reform', 'With governance reform from the same quarter'],
    zh: ['不配合治理改革', '同步推进治理改革'],
  }[language];
  const colon = { en: ': ', zh: '：' }[language];
  const stop = { en: '.', zh: '。' }[language];
  curves.forEach((curve, v) => {
    const verdict = `${{ en: 'Point of no return', zh: '不可逆转点' }[language]}${colon}${pointOfNoReturnText(curve.pointOfNoReturn)[language]}${stop}\n${{ en: 'Fiscal point of no return', zh: '财政上的不可逆转点' }[language]}${colon}${fiscalPointText(curve.fiscalPoint)[language]}${stop}`;
    parts.push(
      summary.replicates === 0
        ? `${headings[v]}\n${verdict}`
        : `${headings[v]}\n${curveTable(curve, summary.twin, summary.replicates, scenario.start, language)}\n${verdict}`,
    );
  });
  const told = [...curves.map(({ points }) => points.at(-1)!), curves[0]!.points[0]!].every(
    ({ rescued }) => !Number.isNaN(rescued.mean),
  );
  if (summary.replicates > 0 && told) parts.push(sentence(question, summary, language));
  parts.push(
    {
      en: `Effects are changes in ${name} as a share of the peak reached without help under the same luck; rescued means keeping at least ${100 * RESCUED}% of that peak twenty years later.`,
      zh: `效应为${name}相对于同一运气（公共随机数）下无政策时峰值的变化；挽回指二十年后仍保有该峰值的 ${100 * RESCUED}% 以上。`,
    }[language],
  );
  parts.push(engineLine[language]);
  return `${parts.join('\n\n')}\n`;
}
