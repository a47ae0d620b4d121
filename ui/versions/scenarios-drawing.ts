/** Small multiples: of every region four outcomes, before and after. */
import {
  decimal,
  spreadOf,
  versionOutcomes,
  type Language,
  type RegionDifference,
  type Spread,
  type VersionDifference,
  type VersionOutcome,
} from '../../experiments/index.ts';
import { fitText } from '../plot/label-layout.ts';
import { line, mark, words, type Drawing, type Shape } from './drawing.ts';
import { regionName } from './names.ts';

const shown = [
  'employmentPeak',
  'employmentEnd',
  'functionLevelEnd',
  'valueAddedEnd',
] as const satisfies readonly VersionOutcome[];

const PANEL = 306;
const GAP = 26;
const EDGE = 8;
const LEGEND = 52;
const TITLE = 24;
const ROW = 44;
const PANEL_HEIGHT = TITLE + shown.length * ROW + 20;
/** As wide as the bold letters of 13 pixels run. */
const TITLE_SIZE = 13.4;

const unknown: Spread = { median: Number.NaN, low: Number.NaN, high: Number.NaN };

function row(region: RegionDifference, outcome: VersionOutcome, left: number, top: number, lang: Language): Shape[] {
  const [before, after] = [region.before, region.after].map((results) =>
    results === undefined ? unknown : spreadOf(results.outcomes[outcome]),
  ) as [Spread, Spread];
  const { decimals, label } = versionOutcomes[outcome];
  const most = Math.max(...[before.high, after.high].filter((value) => !Number.isNaN(value)), 0);
  const x = (value: number): number => left + (most === 0 ? 0 : ((PANEL - 4) * value) / most) + 2;
  const text = (value: number): string => decimal(lang, value, decimals);
  const clear = region.moves.some((move) => move.indicator === outcome && move.clear);
  const values =
    region.before === undefined
      ? text(after.median)
      : `${text(before.median)} → ${text(after.median)}${clear ? ' *' : ''}`;
  const base = top + 25;
  return [
    words('vs-note', left, top + 10, label[lang]),
    words(clear ? 'vs-value vs-clear' : 'vs-value', left + PANEL, top + 10, values, 'end'),
    line('vs-axis', left, base, left + PANEL, base),
    ...mark('before', before, x, base - 4.5),
    ...mark('after', after, x, base + 4.5),
  ];
}

/** @param columns of panels beside each other */
export function scenariosDrawing(
  difference: VersionDifference,
  lang: Language,
  columns: number,
  regions: readonly RegionDifference[] = difference.regions,
): Drawing {
  const width = columns * PANEL + (columns - 1) * GAP + 2 * EDGE;
  const { before, after } = difference;
  const text = {
    en: {
      label: `Outcomes of every scenario, version ${before.version} against version ${after.version}: medians and middle halves of the runs. The same numbers stand in the table.`,
      version: (version: string) => `version ${version}`,
      half: 'line: middle half of the runs; * larger than chance',
      fresh: 'new',
    },
    zh: {
      label: `各情景的结果，第 ${before.version} 版与第 ${after.version} 版：中位数与居中一半的运行。数字同表。`,
      version: (version: string) => `第 ${version} 版`,
      half: '线段：居中一半的运行；* 超出偶然',
      fresh: '新增',
    },
  }[lang];
  const legend = [
    ...mark('before', { median: EDGE + 18, low: EDGE + 4, high: EDGE + 32 }, (x) => x, 14),
    words('vs-note', EDGE + 40, 18, text.version(before.version)),
    ...mark('after', { median: EDGE + 138, low: EDGE + 124, high: EDGE + 152 }, (x) => x, 14),
    words('vs-note', EDGE + 160, 18, text.version(after.version)),
    ...(columns === 1 ? [words('vs-note', EDGE, 36, text.half)] : [words('vs-note', EDGE + 250, 18, text.half)]),
  ];
  const panels = regions.flatMap((region, k) => {
    const left = EDGE + (k % columns) * (PANEL + GAP);
    const top = LEGEND + Math.floor(k / columns) * PANEL_HEIGHT;
    const fresh = region.before === undefined ? ` (${text.fresh})` : '';
    return [
      words('vs-title', left, top + 12, fitText(regionName(difference, region, lang) + fresh, PANEL, TITLE_SIZE)),
      ...shown.flatMap((outcome, j) => row(region, outcome, left, top + TITLE + j * ROW, lang)),
    ];
  });
  const rows = Math.ceil(regions.length / columns);
  return { width, height: LEGEND + rows * PANEL_HEIGHT, label: text.label, shapes: [...legend, ...panels] };
}
