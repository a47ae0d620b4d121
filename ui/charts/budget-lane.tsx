/** Spending a year under the bars that cause it: against a cap, and against what doing nothing costs. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { area } from 'd3-shape';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { plainNumber } from '../../experiments/index.ts';
import { money } from '../parts/format.ts';
import { aboveCap } from '../facts/budget.ts';
import { chartText } from './chart-text.ts';
import { courseOf, laneDomain, laneHeights } from './lane-data.ts';
import { LaneLabel } from './lane-label.tsx';
import { spread } from './label-layout.ts';
import type { Strip, TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';
import { TweenedPath } from './tweened-path.tsx';

/** Public money of all regions. */
export interface TimelineBudget {
  /** Spent over the year that ends with each quarter, value-added units. */
  readonly spending: Float64Array;
  /** The same when nothing is done. */
  readonly alone: Float64Array | undefined;
  readonly cap: number | null;
}

export interface BudgetLaneProps {
  readonly budget: TimelineBudget;
  readonly strip: Strip;
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly time: ReadonlySignal<number>;
  readonly hover: ReadonlySignal<number | null>;
}

/** Room for the number beside the line before it changes sides. */
const NUMBER_ROOM = 54;
const GAP = 13;

/** Spending at the playhead or under the pointer, written as they move. */
function Number({
  spending,
  heights,
  layout,
  view,
  time,
  hover,
}: Omit<BudgetLaneProps, 'budget' | 'strip'> & { spending: Float64Array; heights: Float64Array }) {
  const node = useRef<SVGTextElement>(null);
  useLayoutEffect(
    () =>
      effect(() => {
        const text = node.current;
        const t = Math.floor(hover.value ?? time.value);
        const q = Math.max(0, Math.min(spending.length - 1, t));
        if (text === null || heights.length === 0) return;
        const x = layout.at(hover.value ?? time.value);
        const side = x + NUMBER_ROOM > layout.right ? -1 : 1;
        text.setAttribute('x', String(Math.round(x + side * 8)));
        text.setAttribute('y', String(Math.round(heights[q]! - 4)));
        text.setAttribute('text-anchor', side > 0 ? 'start' : 'end');
        text.replaceChildren(money(view.lang, spending[q]!));
      }),
    [spending, heights, layout, view, time, hover],
  );
  return <text ref={node} class="tl-budget-now tl-halo" aria-hidden="true" />;
}

export function BudgetLane({ budget, strip, layout, view, time, hover }: BudgetLaneProps) {
  const { lang, quarters, still, label } = view;
  const { spending, alone, cap } = budget;
  const text = chartText[lang];
  const { top, height } = strip;
  const { at, left, right } = layout;
  const shownCap = useMemo(() => (cap === null ? undefined : Float64Array.of(cap)), [cap]);
  const [low, high] = useMemo(
    () => laneDomain([spending, alone, shownCap], quarters),
    [spending, alone, shownCap, quarters],
  );
  const heights = useMemo(
    () => laneHeights(spending, quarters, [low, high], top, height),
    [spending, quarters, low, high, top, height],
  );
  const floor = useMemo(() => new Float64Array(heights.length).fill(top + height), [heights.length, top, height]);
  const others = useMemo(
    () => alone && laneHeights(alone, quarters, [low, high], top, height),
    [alone, quarters, low, high, top, height],
  );
  const capY = cap === null ? undefined : top + height - ((cap - low) / (high - low)) * height;
  const spans = useMemo(
    () => (cap === null ? [] : aboveCap(spending.subarray(0, quarters), cap)),
    [spending, quarters, cap],
  );
  const excess = useMemo(
    () =>
      capY === undefined || spans.length === 0
        ? ''
        : (area<number>(
            (_v, q) => at(q),
            capY,
            (v) => Math.min(v, capY),
          ).digits(1)([...heights]) ?? ''),
    [heights, capY, spans, at],
  );

  const course = courseOf(spending, quarters);
  const number = (value: number): string => money(lang, value);
  const last = heights.length - 1;
  const spoken =
    course === undefined
      ? `${text.budget}: ${text.computing}`
      : text.course(text.budget, {
          firstYear: label(0),
          first: number(course.first),
          peakYear: label(course.peakQuarter),
          peak: number(course.peak),
          lastYear: label(last),
          last: number(course.last),
          nothing: alone && number(alone[last]!),
        }) +
        (cap === null
          ? ''
          : text.aboveCap(
              number(cap),
              spans.map(({ from, to }) => ({ from: label(from), to: label(to - 1) })),
            ));

  const capped = capY === undefined ? [] : [{ name: 'tl-cap-name', y: capY, words: text.cap(plainNumber(cap!)) }];
  const ends = [
    ...(last < 0 ? [] : [{ name: 'tl-end-run', y: heights[last]!, words: number(spending[last]!) }]),
    ...capped,
  ];
  const ys = spread(
    ends.map(({ y }) => y),
    GAP,
    top + 2,
    top + height + 2,
  );
  const y0 = Math.round(top + height) + 0.5;
  return (
    <g class="tl-budget" role="img" aria-label={spoken}>
      <path class="tl-floor" d={`M${left} ${y0}H${right}`} />
      <TweenedPath class="tl-effect" y={heights} edge={floor} at={at} still={still} />
      {excess !== '' && <path class="tl-excess" d={excess} />}
      {others && <TweenedPath class="tl-line tl-baseline tl-thin" y={others} at={at} still={still} />}
      <TweenedPath class="tl-line tl-run tl-thin" y={heights} at={at} still={still} />
      {capY !== undefined && <path class="tl-cap" d={`M${left} ${Math.round(capY) + 0.5}H${right}`} />}
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
        note={layout.narrow ? text.budgetNoteShort : text.budgetNote}
        tracks={[]}
        moved={view.moved}
      />
      {ends.map(({ name, words }, i) => (
        <text key={name} class={`tl-end ${name}`} x={right + 8} y={ys[i]! + 4}>
          {words}
        </text>
      ))}
      <Number spending={spending} heights={heights} layout={layout} view={view} time={time} hover={hover} />
    </g>
  );
}
