/** Tornado, shares of variance and boxes as pictures. */
import { scaleLinear } from 'd3-scale';
import { decimal, percent, sentenceCase, signed, type Language } from '../../experiments/index.ts';
import type {
  Estimate,
  OutcomeSensitivity,
  SensitivitiesDocument,
} from '../../precompute/sensitivities/sensitivities-document.ts';
import { fitText } from '../../ui/plot/label-layout.ts';
import { bar, line, words, type Drawing, type Shape } from '../../ui/versions/drawing.ts';
import { factorName, factorValue, isLever, outcomeWords, whereText } from './sensitivities-words.ts';

/** Added to the style of every drawing. */
export const sensitivitiesStyle = `
.sn-low { fill: #a9b0b8 }
.sn-high, .sn-inside { fill: #1f5fbf }
.sn-total { fill: #c3d6f2 }
.sn-track { fill: #eceae4 }
.sn-whisker { stroke: #1c2024; stroke-width: 1.2 }
`;

const EDGE = 10;
const NAME_SIZE = 12;

const TICKS = 3;

/** Decimals that tell ticks apart. */
const decimalsOf = ([first = 0, second = 1]: readonly number[]): number =>
  Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9));

/** A name without what stands in brackets: the tables have the whole one. */
const nameIn = (factor: string, language: Language, room: number): string =>
  fitText(sentenceCase(factorName(factor, language)).replace(/ ?[(（].*/, ''), room, NAME_SIZE);

type Scale = (value: number) => number;

/** A bar from none to an estimate, with its interval. */
function bars(kind: string, [value, low, high]: Estimate, x: Scale, y: number, height: number): Shape[] {
  const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
  const middle = y + height / 2;
  return [
    bar(kind, from, y, to - from, height),
    ...(low === null || high === null ? [] : [line('sn-whisker', x(low), middle, x(high), middle)]),
  ];
}

const endsOf = (estimates: readonly Estimate[]): number[] =>
  estimates.flatMap((estimate) => estimate.filter((value) => value !== null));

const TORNADO = { names: 250, plot: 200, gap: 20, head: 78, row: 24, foot: 16 } as const;
/** Factors of a tornado: as many assumptions and levers as move an outcome visibly. */
export const SHOWN_ASSUMPTIONS = 12;
export const SHOWN_LEVERS = 12;

/** Assumptions and levers that move an outcome most, from the widest bar. */
export function widestBars({ alone: { bars: all } }: OutcomeSensitivity): {
  readonly assumptions: OutcomeSensitivity['alone']['bars'];
  readonly levers: OutcomeSensitivity['alone']['bars'];
} {
  return {
    assumptions: all.filter(({ factor }) => !isLever(factor)).slice(0, SHOWN_ASSUMPTIONS),
    levers: all.filter(({ factor }) => isLever(factor)).slice(0, SHOWN_LEVERS),
  };
}

/** What an outcome becomes when one factor is moved: assumptions on the left, levers on the right, on one scale. */
export function tornadoDrawing(output: string, found: OutcomeSensitivity, language: Language): Drawing {
  const { names, plot, gap, head, row, foot } = TORNADO;
  const { exactly, decimals } = outcomeWords[output]!;
  const { assumptions, levers } = widestBars(found);
  const text = {
    en: {
      label: `${sentenceCase(exactly.en)}: what each assumption and each lever changes alone, with 95% intervals. The same numbers stand in the table.`,
      base: (value: string) =>
        `${sentenceCase(exactly.en)}: ${value} as it is; bars: change of one factor alone; line: 95% interval`,
      panels: ['Assumptions, in their plausible range', 'Levers, from quarter 60 on'],
      ends: [
        ['low end', 'high end'],
        ['medium', 'full'],
      ],
    },
    zh: {
      label: `${exactly.zh}：各项假设与各项政策杠杆单独变动的作用，附 95% 区间。数字同表。`,
      base: (value: string) => `${exactly.zh}：基准为 ${value}；条形：仅一项变动所致的变化；线段：95% 区间`,
      panels: ['模型假设（在合理区间内）', '政策杠杆（自第 60 季起）'],
      ends: [
        ['取低值', '取高值'],
        ['中等力度', '满力度'],
      ],
    },
  }[language];
  const ends = endsOf([...assumptions, ...levers].flatMap(({ low, high }) => [low, high]));
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const rows = Math.max(assumptions.length, levers.length);
  const shapes = [assumptions, levers].flatMap((list, panel) => {
    const left = EDGE + panel * (names + plot + gap);
    const x = scaleLinear(domain, [left + names + 4, left + names + plot - 4]);
    const bottom = head + list.length * row;
    return [
      words('vs-title', left, 44, text.panels[panel]!),
      bar('sn-low', left, 54, 10, 7),
      words('vs-note', left + 14, 61, text.ends[panel]![0]!),
      bar('sn-high', left + 74, 54, 10, 7),
      words('vs-note', left + 88, 61, text.ends[panel]![1]!),
      ...x
        .ticks(4)
        .flatMap((tick) => [
          line(tick === 0 ? 'vs-zero' : 'vs-grid', x(tick), head - 4, x(tick), bottom),
          words(
            'vs-note',
            x(tick),
            head - 8,
            signed(language, tick, tick === 0 ? 0 : decimalsOf(x.ticks(TICKS))),
            'middle',
          ),
        ]),
      ...list.flatMap(({ factor, low, high }, k) => [
        words('vs-name', left, head + (k + 0.5) * row + 4, nameIn(factor, language, names - 10)),
        ...bars('sn-low', low, x, head + k * row + 3, 8),
        ...bars('sn-high', high, x, head + k * row + 12, 8),
      ]),
    ];
  });
  const base = decimal(language, found.alone.base[0], decimals);
  return {
    width: 2 * (EDGE + names + plot) + gap,
    height: head + rows * row + foot,
    label: text.label,
    shapes: [words('vs-note', EDGE, 20, text.base(base)), ...shapes],
  };
}

const SHARES = { names: 180, plot: 120, gap: 14, head: 84, row: 22, foot: 12 } as const;

/** What share of each outcome's variance every factor explains, alone and with all others. */
export function sharesDrawing({ outcomes }: SensitivitiesDocument, language: Language): Drawing {
  const { names, plot, gap, head, row, foot } = SHARES;
  const text = {
    en: {
      label:
        'Shares of variance that each factor explains, alone and in total, with 95% intervals. The same numbers stand in the tables.',
      alone: 'alone',
      total: 'with all others',
      note: 'line: 95% interval',
    },
    zh: {
      label: '各因子所解释的方差份额（单独与总效应），附 95% 区间。数字同表。',
      alone: '单独（一阶）',
      total: '连同其他因子（总效应）',
      note: '线段：95% 区间',
    },
  }[language];
  const all = Object.entries(outcomes);
  const ends = endsOf(
    all.flatMap(([, { variance }]) => variance.factors.flatMap(({ first, total }) => [first, total])),
  );
  const domain = [Math.min(0, ...ends), Math.max(0.1, ...ends)];
  const shapes = all.flatMap(
    (
      [
        output,
        {
          variance: { factors },
        },
      ],
      panel,
    ) => {
      const left = EDGE + panel * (names + plot + gap);
      const x = scaleLinear(domain, [left + names + 4, left + names + plot - 8]);
      const bottom = head + factors.length * row;
      return [
        words('vs-title', left, 50, sentenceCase(outcomeWords[output]!.exactly[language]).split(/[,，]/)[0]!),
        ...x
          .ticks(3)
          .flatMap((tick) => [
            line(tick === 0 ? 'vs-zero' : 'vs-grid', x(tick), head - 4, x(tick), bottom),
            words('vs-note', x(tick), head - 9, percent(language, tick), 'middle'),
          ]),
        ...factors.flatMap(({ factor, first, total }, k) => [
          words('vs-name', left, head + (k + 0.5) * row + 4, nameIn(factor, language, names - 8)),
          ...bars('sn-high', first, x, head + k * row + 3, 7),
          ...bars('sn-total', total, x, head + k * row + 11, 7),
        ]),
      ];
    },
  );
  const rows = Math.max(0, ...all.map(([, { variance }]) => variance.factors.length));
  return {
    width: 2 * EDGE + all.length * (names + plot + gap) - gap,
    height: head + rows * row + foot,
    label: text.label,
    shapes: [
      bar('sn-high', EDGE, 13, 14, 8),
      words('vs-note', EDGE + 20, 21, text.alone),
      bar('sn-total', EDGE + 110, 13, 14, 8),
      words('vs-note', EDGE + 130, 21, text.total),
      words('vs-note', EDGE + 280, 21, text.note),
      ...shapes,
    ],
  };
}

const BOXES = { names: 310, track: 270, shares: 290, title: 30, row: 26, gap: 18 } as const;

/** Where outcomes are found: the part of every factor's range that is inside, and how much and how pure it is. */
export function boxesDrawing({ discoveries, ranges }: SensitivitiesDocument, language: Language): Drawing {
  const { names, track, shares, title, row, gap } = BOXES;
  const text = {
    en: {
      label:
        'Boxes of assumptions in which outcomes are found: limits on the range of each, coverage and density. The sentences say the same.',
      measures: ['of all such worlds are inside', 'of worlds inside are such', 'of all worlds are such'],
    },
    zh: {
      label: '各结果所在的假设取值范围：各项假设的界限，以及覆盖率与密度。句子所述相同。',
      measures: ['覆盖率：该结果落在范围内的比例', '密度：范围内出现该结果的比例', '全部世界中出现该结果的比例'],
    },
  }[language];
  const left = EDGE + names;
  const right = left + track + 64;
  let top = 8;
  const shapes = discoveries.flatMap((discovery) =>
    discovery.boxes.flatMap(({ limits, coverage, density }) => {
      const begin = top;
      const measures = [coverage, density, discovery.positives / discovery.runs];
      top += title + row * Math.max(limits.length, measures.length) + gap;
      return [
        words('vs-title', EDGE, begin + 16, sentenceCase(whereText(discovery, language))),
        ...limits.flatMap(({ factor, low, high }, k) => {
          const [from, to] = ranges[factor]!;
          const x = scaleLinear([from, to], [left, left + track]);
          const y = begin + title + k * row;
          const inside = [low ?? from, high ?? to] as const;
          return [
            words('vs-name', EDGE, y + 11, nameIn(factor, language, names - 10)),
            bar('sn-track', left, y + 2, track, 9),
            bar('sn-inside', x(inside[0]), y + 2, x(inside[1]) - x(inside[0]), 9),
            words('vs-value', left - 6, y + 11, factorValue(from), 'end'),
            words('vs-value', left + track + 6, y + 11, factorValue(to)),
            ...[low, high].flatMap((limit) =>
              limit === undefined ? [] : [words('vs-clear', x(limit), y + 22, factorValue(limit), 'middle')],
            ),
          ];
        }),
        ...measures.flatMap((value, k) => {
          const y = begin + title + k * row;
          const wide = 70;
          return [
            bar('sn-track', right, y + 2, wide, 9),
            bar(k === 2 ? 'sn-low' : 'sn-inside', right, y + 2, wide * value, 9),
            words('vs-note', right + wide + 8, y + 11, `${percent(language, value)} ${text.measures[k]}`),
          ];
        }),
      ];
    }),
  );
  return { width: right + shares + EDGE, height: top, label: text.label, shapes };
}
