/** Spending a year against a cap somebody set on it, and against what doing nothing costs. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { area } from 'd3-shape';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { plainNumber, type Language } from '../../experiments/index.ts';
import { aboveCap } from '../facts/budget.ts';
import { money } from '../parts/format.ts';
import { EndLabels, type EndLabel } from '../plot/end-labels.tsx';
import { drawnRow } from '../plot/rows.ts';
import type { Strip } from '../plot/time-frame.ts';
import { TweenedPath } from '../plot/tweened-path.tsx';
import { heightOf, roundDomain } from '../plot/value-scale.ts';
import { chartText } from './chart-text.ts';
import { LaneLabel } from './lane-label.tsx';
import { END_SIZES } from './lane-view.tsx';
import { spokenCourse } from './spoken-course.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

/** Public money of all regions. */
export interface TimelineBudget {
  /** Spent over the year that ends with each quarter, value-added units. */
  readonly spending: Float64Array;
  /** The same when nothing is done. */
  readonly alone: Float64Array | undefined;
  readonly cap: number;
}

export interface BudgetLaneProps {
  readonly budget: TimelineBudget;
  readonly row: ReturnType<typeof budgetRow>;
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly time: ReadonlySignal<number>;
  readonly hover: ReadonlySignal<number | null>;
}

/** Room for the number beside the line before it changes sides. */
const NUMBER_ROOM = 54;

/** Spending at the playhead or under the pointer, written as they move. */
function Now({ row, layout, time, hover }: Omit<BudgetLaneProps, 'budget' | 'view'>) {
  const node = useRef<SVGTextElement>(null);
  useLayoutEffect(
    () =>
      effect(() => {
        const { y, run, write } = row.lines[0]!;
        const at = hover.value ?? time.value;
        const q = Math.max(0, Math.min((y?.length ?? 0) - 1, Math.floor(at)));
        const height = y?.[q];
        if (node.current === null || height === undefined) return;
        const x = layout.at(at);
        const side = x + NUMBER_ROOM > layout.right ? -1 : 1;
        node.current.setAttribute('x', String(Math.round(x + side * 8)));
        node.current.setAttribute('y', String(Math.round(height - 4)));
        node.current.setAttribute('text-anchor', side > 0 ? 'start' : 'end');
        node.current.replaceChildren(write(run![q]!));
      }),
    [row, layout, time, hover],
  );
  return <text ref={node} class="tl-budget-now pl-halo" aria-hidden="true" />;
}

/** Spending as a row of one line; what doing nothing costs stands behind it and is not read out. */
export function budgetRow({ spending, alone, cap }: TimelineBudget, strip: Strip, quarters: number, lang: Language) {
  const domain = roundDomain([spending, alone, Float64Array.of(cap)], quarters);
  const write = (value: number): string => money(lang, value);
  const line = { style: 'first', baseline: undefined, ghost: undefined, write } as const;
  return {
    ...drawnRow('budget', strip, domain, [{ ...line, key: 'budget', run: spending }], quarters),
    others: alone && drawnRow('alone', strip, domain, [{ ...line, key: 'alone', run: alone }], quarters).lines[0]!.y,
  };
}

export function BudgetLane({ budget: { spending, alone, cap }, row, layout, view, time, hover }: BudgetLaneProps) {
  const { lang, quarters, still, calendar } = view;
  const text = chartText[lang];
  const { strip, domain, others } = row;
  const { write, y } = row.lines[0]!;
  const heights = y!;
  const { top, height } = strip;
  const { at, left, right } = layout;
  const floor = useMemo(() => new Float64Array(heights.length).fill(top + height), [heights.length, top, height]);
  const capY = heightOf(cap, strip, domain);
  const spans = useMemo(() => aboveCap(spending.subarray(0, quarters), cap), [spending, quarters, cap]);
  const excess = useMemo(
    () =>
      spans.length === 0
        ? ''
        : (area<number>(
            (_v, q) => at(q),
            capY,
            (v) => Math.min(v, capY),
          ).digits(1)([...heights]) ?? ''),
    [heights, capY, spans, at],
  );

  const course = spokenCourse(text.budget, { run: spending, baseline: alone }, write, view);
  const over = text.aboveCap(
    write(cap),
    spans.map(({ from, to }) => ({ from: calendar.label(from), to: calendar.label(to - 1) })),
  );
  const spoken = course === undefined ? `${text.budget}: ${text.computing}` : course + over;

  const last = heights.length - 1;
  const ends: EndLabel[] =
    last < 0 ? [] : [{ key: 'run', kind: 'first', y: heights[last]!, value: write(spending[last]!), name: '' }];
  ends.push({ key: 'cap', kind: 'cap', y: capY, value: text.cap(plainNumber(cap)), name: '' });
  const y0 = Math.round(top + height) + 0.5;
  return (
    <g class="tl-budget" role="img" aria-label={spoken}>
      <path class="tl-floor" d={`M${left} ${y0}H${right}`} />
      <TweenedPath class="pl-effect" y={heights} edge={floor} at={at} still={still} />
      {excess !== '' && <path class="tl-excess" d={excess} />}
      {others && <TweenedPath class="pl-line pl-baseline tl-thin" y={others} at={at} still={still} />}
      <TweenedPath class="pl-line pl-run pl-first tl-thin" y={heights} at={at} still={still} />
      <path class="tl-cap" d={`M${left} ${Math.round(capY) + 0.5}H${right}`} />
      {spans.map(({ from, to }) => (
        <rect
          key={from}
          class="tl-over"
          x={layout.x(from)}
          y={y0 - 1}
          width={layout.x(to) - layout.x(from)}
          height="3"
        />
      ))}
      <LaneLabel
        layout={layout}
        strip={strip}
        name={text.budget}
        note={text.budgetNote}
        parts={[{ style: '', text: text.budgetNoteShort }]}
      />
      <EndLabels x={right + 8} room={layout.width - right - 8} strip={strip} labels={ends} sizes={END_SIZES} />
      <Now row={row} layout={layout} time={time} hover={hover} />
    </g>
  );
}
