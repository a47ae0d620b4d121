/** A dot plot: what every lever changes, before and after, each with its 95 % interval. */
import { scaleLinear } from 'd3-scale';
import { levers } from '../../engine/index.ts';
import {
  leverOutcomeIds,
  sentenceCase,
  signed,
  versionOutcomes,
  type Language,
  type LeverOutcome,
  type VersionDifference,
} from '../../experiments/index.ts';
import { fitText } from '../plot/label-layout.ts';
import { line, mark, words, type Drawing } from './drawing.ts';

const EDGE = 8;
const NAMES = 170;
const GAP = 26;
const PLOT = 228;
const HEAD = 66;
const ROW = 26;
const FOOT = 24;

/** Without what stands in brackets: the table has the whole name. */
const shortName = (label: string): string => label.replace(/ ?[(（].*/, '');

/** @param outcomes plots beside each other */
export function leversDrawing(
  { before, after, levers: found }: VersionDifference,
  lang: Language,
  outcomes: readonly LeverOutcome[] = leverOutcomeIds,
): Drawing {
  const plot = outcomes.length === 1 ? PLOT - 50 : PLOT;
  const names = outcomes.length === 1 ? NAMES - 40 : NAMES;
  const ids = [...new Set(found.map(({ lever }) => lever))];
  const width = EDGE + names + outcomes.length * (plot + GAP);
  const bottom = HEAD + ids.length * ROW;
  const text = {
    en: {
      label: `What every lever changes, version ${before.version} against version ${after.version}, with 95% intervals. The same numbers stand in the table.`,
      version: (version: string) => `version ${version}`,
      interval: 'line: 95% interval of the median',
    },
    zh: {
      label: `各政策杠杆的效应，第 ${before.version} 版与第 ${after.version} 版，附 95% 区间。数字同表。`,
      version: (version: string) => `第 ${version} 版`,
      interval: '线段：中位数的 95% 区间',
    },
  }[lang];
  const legend = [
    ...mark('before', { median: EDGE + 18, low: EDGE + 4, high: EDGE + 32 }, (x) => x, 14),
    words('vs-note', EDGE + 40, 18, text.version(before.version)),
    ...mark('after', { median: EDGE + 118, low: EDGE + 104, high: EDGE + 132 }, (x) => x, 14),
    words('vs-note', EDGE + 140, 18, text.version(after.version)),
    ...(outcomes.length === 1 ? [] : [words('vs-note', EDGE + 230, 18, text.interval)]),
  ];
  const labels = ids.flatMap((id, k) => [
    ...(k === 0 ? [] : [line('vs-grid', EDGE, HEAD + k * ROW, width - GAP / 2, HEAD + k * ROW)]),
    words('vs-name', EDGE, HEAD + (k + 0.5) * ROW + 4, fitText(shortName(levers[id].label[lang]), names - 8, 12)),
  ]);
  const plots = outcomes.flatMap((outcome, column) => {
    const left = EDGE + names + column * (plot + GAP) + (column === 0 ? 0 : GAP / 2);
    const rows = found.filter((one) => one.outcome === outcome);
    const ends = rows
      .flatMap(({ effects }) => [effects.before, effects.after])
      .flatMap(({ median, low, high }) => [median, low, high])
      .filter((value) => !Number.isNaN(value));
    const x = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends)], [left + 6, left + plot - 6]);
    const { decimals, label } = versionOutcomes[outcome];
    const ticks = x.ticks(4);
    return [
      words('vs-title', left, 40, sentenceCase(label[lang])),
      ...ticks.flatMap((tick) => [
        line(tick === 0 ? 'vs-zero' : 'vs-grid', x(tick), HEAD - 4, x(tick), bottom),
        words('vs-note', x(tick), HEAD - 9, signed(lang, tick, tick === 0 ? 0 : Math.min(decimals, 1)), 'middle'),
      ]),
      ...rows.flatMap(({ effects }, k) => [
        ...mark('before', effects.before, x, HEAD + (k + 0.5) * ROW - 4.5),
        ...mark('after', effects.after, x, HEAD + (k + 0.5) * ROW + 4.5),
      ]),
    ];
  });
  return { width, height: bottom + FOOT, label: text.label, shapes: [...legend, ...labels, ...plots] };
}
