/** Forecasts against simpler ones, coverage of bands, and ranks of known causes, as pictures. */
import { scaleLinear } from 'd3-scale';
import {
  forecasterIds,
  forecasterNames,
  horizonText,
  horizonTotals,
  percent,
  sentenceCase,
  seriesName,
  seriesScores,
  type ForecasterId,
  type ForecastsDocument,
  type HorizonTotal,
  type Language,
  type PlaceName,
} from '../../experiments/index.ts';
import type { RecoveryDocument } from '../../precompute/forecasts/recovery-document.ts';
import { fitText } from '../../ui/plot/label-layout.ts';
import { bar, dot, line, words, type Drawing, type Shape } from '../../ui/versions/drawing.ts';
import { BINS, flatBelow, recoveryFigures } from './recovery-figures.ts';
import { unknownName } from './recovery-words.ts';

/** Added to the style of every drawing. */
export const forecastsStyle = `
.fc-model { fill: #1f5fbf; stroke: #1f5fbf }
.fc-autoregression { fill: #fff; stroke: #626a73 }
.fc-randomWalk { fill: #a9b0b8; stroke: #a9b0b8 }
.fc-trend { fill: #c08a3e; stroke: #c08a3e }
circle { stroke-width: 1.6 }
.fc-way { stroke-width: 1.4; stroke-opacity: .6 }
.fc-won, .fc-lost { stroke-width: 3; stroke-opacity: .45 }
.fc-won { stroke: #1f5fbf }
.fc-lost { stroke: #b3403a }
.fc-wanted { stroke: #1c2024; stroke-dasharray: 4 3 }
.fc-rank { fill: #1f5fbf }
.fc-uneven { fill: #b3403a }
`;

const EDGE = 10;

/** Names of forecasters with their marks, from left to right. */
function legend(ids: readonly ForecasterId[], y: number, language: Language): Shape[] {
  const room = { en: 140, zh: 96 }[language];
  return ids.flatMap((id, k) => [
    dot(`fc-${id}`, EDGE + 6 + k * room, y - 4),
    words('vs-note', EDGE + 16 + k * room, y, sentenceCase(forecasterNames[id][language])),
  ]);
}

/** Errors that are marked on an axis. */
const MARKS = [0, 0.1, 0.25, 0.5, 1, 2, 5, 10] as const;
const marksTo = (most: number): { readonly at: number; readonly text: string }[] =>
  MARKS.map((share) => ({ at: Math.log1p(share), text: `${100 * share}%` })).filter(({ at }) => at <= most);

const HORIZONS = { width: 400, gap: 30, left: 46, head: 78, plot: 190, foot: 34 } as const;

/** Mean error and coverage of the band by years ahead. */
export function horizonsDrawing(measured: ForecastsDocument, language: Language): Drawing {
  const { width, gap, left, head, plot, foot } = HORIZONS;
  const text = {
    en: {
      label:
        'Mean error and coverage of the 90% band by years ahead, of the calibrated forecast and of three simpler ones. The same numbers stand in the tables.',
      panels: ['Mean error', 'Points inside the 90% band'],
    },
    zh: {
      label: '校准预测与三种简单预测的平均误差与 90% 区间覆盖率，按预测期。数字同表。',
      panels: ['平均误差', '落在 90% 区间内的点'],
    },
  }[language];
  const totals = horizonTotals(seriesScores(measured));
  const bottom = head + plot;
  const errors = totals.flatMap(({ error }) => forecasterIds.map((id) => error[id]));
  const most = Math.max(0.1, ...errors);
  const panels = [
    {
      at: (total: HorizonTotal, id: ForecasterId) => total.error[id],
      y: scaleLinear([0, most], [bottom, head]),
      marks: marksTo(most),
    },
    {
      at: (total: HorizonTotal, id: ForecasterId) => total.inside[id],
      y: scaleLinear([0, 1], [bottom, head]),
      marks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: percent(language, at) })),
    },
  ];
  const shapes = panels.flatMap(({ at, y, marks }, panel) => {
    const start = EDGE + panel * (width + gap);
    const x = scaleLinear([0, Math.max(1, totals.length - 1)], [start + left + 30, start + width - 40]);
    return [
      words('vs-title', start, 58, text.panels[panel]!),
      ...marks.flatMap(({ at: value, text: mark }) => [
        line(value === 0 ? 'vs-zero' : 'vs-grid', start + left, y(value), start + width, y(value)),
        words('vs-note', start + left - 6, y(value) + 4, mark, 'end'),
      ]),
      ...(panel === 1 ? [line('fc-wanted', start + left, y(0.9), start + width, y(0.9))] : []),
      ...totals.map(({ years }, k) => words('vs-note', x(k), bottom + 20, horizonText(years, language), 'middle')),
      // The model last, above all others.
      ...forecasterIds
        .toReversed()
        .flatMap((id) => [
          ...totals
            .slice(1)
            .map((total, k) => line(`fc-way fc-${id}`, x(k), y(at(totals[k]!, id)), x(k + 1), y(at(total, id)))),
          ...totals.map((total, k) => dot(`fc-${id}`, x(k), y(at(total, id)))),
        ]),
    ];
  });
  return {
    width: 2 * (EDGE + width) + gap,
    height: bottom + foot,
    label: text.label,
    shapes: [...legend(forecasterIds, 24, language), ...shapes],
  };
}

const FIVE = { names: 380, plot: 420, head: 78, row: 22, foot: 14, index: 2 } as const;

/** Series by series at five years: the model beside AR(1), the largest gain first; shares, whose errors are others, are left out. */
export function fiveYearsDrawing(measured: ForecastsDocument, place: PlaceName, language: Language): Drawing {
  const { names, plot, head, row, foot, index } = FIVE;
  const text = {
    en: {
      label:
        'Mean error at five years, series by series: the calibrated forecast beside AR(1). The same numbers stand in the table.',
      note: 'blue: the calibrated forecast is nearer; red: AR(1) is',
    },
    zh: {
      label: '五年期平均误差，逐序列：校准预测与 AR(1)。数字同表。',
      note: '蓝色：校准预测误差较小；红色：AR(1) 误差较小',
    },
  }[language];
  const rows = seriesScores(measured)
    .flatMap(({ place: id, observable, horizons }) => {
      const error = horizons[index]?.error;
      if (error === undefined || horizonTotals([{ place: id, observable, horizons }]).length === 0) return [];
      return [{ id, observable, model: error.model, other: error.autoregression }];
    })
    .toSorted((a, b) => a.model - a.other - (b.model - b.other));
  const left = EDGE + names;
  const bottom = head + rows.length * row;
  const most = Math.max(0.1, ...rows.flatMap(({ model, other }) => [model, other]));
  const x = scaleLinear([0, most], [left + 6, left + plot - 10]);
  return {
    width: left + plot + EDGE,
    height: bottom + foot,
    label: text.label,
    shapes: [
      ...legend(['model', 'autoregression'], 24, language),
      words('vs-note', EDGE, 48, text.note),
      ...marksTo(most).flatMap(({ at, text: mark }) => [
        line(at === 0 ? 'vs-zero' : 'vs-grid', x(at), head - 6, x(at), bottom),
        words('vs-note', x(at), head - 12, mark, 'middle'),
      ]),
      ...rows.flatMap(({ id, observable, model, other }, k) => {
        const y = head + (k + 0.5) * row;
        const between = { en: ': ', zh: '：' }[language];
        const name = `${place(id)[language]}${between}${seriesName(observable, language)}`;
        return [
          words('vs-name', EDGE, y + 4, fitText(name, names - 12, 12)),
          line(model < other ? 'fc-won' : 'fc-lost', x(model), y, x(other), y),
          dot('fc-autoregression', x(other), y),
          dot('fc-model', x(model), y),
        ];
      }),
    ],
  };
}

const RANKS = { columns: 4, width: 190, height: 96, bars: 50, gap: 18, head: 16 } as const;

/** Ranks of the truth among the draws, unknown by unknown, with what a flat histogram would have. */
export function ranksDrawing(measured: RecoveryDocument, language: Language): Drawing {
  const { columns, width, height, bars, gap, head } = RANKS;
  const label = {
    en: 'Histograms of the rank of the truth among the draws of the posterior, one an unknown; dashed: flat; red: not flat by test. The same numbers stand in the table.',
    zh: '真值在后验抽样中的秩的直方图，每项未知量一幅；虚线：平坦；红色：经检验不平坦。数字同表。',
  }[language];
  const found = recoveryFigures(measured);
  const y = scaleLinear([0, Math.max(1, ...found.flatMap(({ ranks }) => ranks))], [0, bars]);
  const flat = y(measured.trials.length / BINS);
  const step = width / BINS;
  const shapes = found.flatMap((one, k) => {
    const left = EDGE + (k % columns) * (width + gap);
    const bottom = head + Math.floor(k / columns) * height + height - 16;
    const kind = one.flat < flatBelow(measured) ? 'fc-uneven' : 'fc-rank';
    return [
      words('vs-name', left, bottom - bars - 10, fitText(sentenceCase(unknownName(one, language)), width, 12)),
      ...one.ranks.map((count, bin) => bar(kind, left + bin * step + 1, bottom - y(count), step - 2, y(count))),
      line('vs-zero', left, bottom, left + width, bottom),
      line('fc-wanted', left, bottom - flat, left + width, bottom - flat),
    ];
  });
  return {
    width: 2 * EDGE + columns * (width + gap) - gap,
    height: head + Math.ceil(found.length / columns) * height + 4,
    label,
    shapes,
  };
}
