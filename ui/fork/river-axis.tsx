/** Under the river: years, how many futures upgrade by year of acting, and the policy. */
import type { ReadonlySignal } from '@preact/signals';
import { textWidth } from '../plot/label-layout.ts';
import type { Pen } from '../plot/pen.ts';
import { STANDING_STRIP, type RiverFrame } from './river-frame.ts';
import type { RiverText } from './river-text.ts';
import { startStrip, type StartCell, type StartStrip } from './start-counts.ts';
import type { ForkStart } from './fork-facts.ts';

/** Across, from the far line: axis, its years, strip and lane. */
export const UNDER = { axis: 20, years: 39, strip: 52, stripHeight: 42, lane: 103, laneHeight: 24 } as const;
/** Least distance between two years. */
const SPACING = { lying: 84, standing: 64 };
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/** Round years, counted or of a calendar. */
export function yearTicks(frame: RiverFrame, yearShort: (quarter: number) => string): number[] {
  const { quarters, upright, at } = frame;
  const year = (quarter: number): number => Number(yearShort(quarter));
  const length = at(4) - at(0);
  const step = YEAR_STEPS.find((years) => years * length >= SPACING[upright ? 'standing' : 'lying']) ?? 1000;
  const ticks: number[] = [];
  for (let quarter = 0; quarter <= quarters; quarter++) {
    const begins = quarter === 0 || year(quarter) !== year(quarter - 1);
    if (begins && (quarter > 0 || Number(year(0)) === 0) && year(quarter) % step === 0) ticks.push(quarter);
  }
  return ticks;
}

interface AxisProps {
  readonly frame: RiverFrame;
  readonly yearOf: (quarter: number) => string;
  readonly yearShort: (quarter: number) => string;
  /** Quarter under the handle's name, in whose place no year stands. */
  readonly shown: ReadonlySignal<number>;
  readonly handled: boolean;
}

export function RiverAxis({ frame, yearOf, yearShort, shown, handled }: AxisProps) {
  const { from, to, far, at, upright } = frame;
  const ticks = yearTicks(frame, yearShort);
  const covered = (quarter: number): boolean =>
    handled && Math.abs(at(quarter) - at(shown.value)) < (upright ? 16 : 56);
  if (upright) {
    return (
      <g class="fk-axis" aria-hidden="true">
        {ticks.map((quarter) =>
          quarter === 0 || covered(quarter) ? null : (
            <text key={quarter} class="fk-halo" x={STANDING_STRIP.to + 6} y={at(quarter) + 4}>
              {yearShort(quarter)}
            </text>
          ),
        )}
      </g>
    );
  }
  const y = far + UNDER.axis;
  return (
    <g class="fk-axis" aria-hidden="true">
      <path d={`M${from} ${y}H${to}`} />
      {ticks.map((quarter) => (
        <g key={quarter}>
          <path d={`M${at(quarter)} ${y}v5`} />
          {covered(quarter) ? null : (
            <text x={at(quarter)} y={far + UNDER.years} text-anchor={quarter === 0 ? 'start' : 'middle'}>
              {quarter === 0 ? yearOf(0) : yearShort(quarter)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

interface StripProps {
  readonly frame: RiverFrame;
  readonly starts: readonly ForkStart[];
  readonly shown: ReadonlySignal<number>;
  readonly text: RiverText;
  readonly yearOf: (quarter: number) => string;
  /** Whether those not known yet are on their way. */
  readonly filling: boolean;
}

/** Wide enough for its name beside the first cell. */
const NAME_ROOM = 57;
/** Where its name would lie outside, it stands at the other end. */
const LEAST_MARGIN = 8;

export function RiverStrip({ frame, starts, shown, text, yearOf, filling }: StripProps) {
  const strip = startStrip(starts, frame.quarters);
  return frame.upright ? (
    <StandingStrip frame={frame} strip={strip} shown={shown} text={text} />
  ) : (
    <LyingStrip frame={frame} strip={strip} shown={shown} text={text} yearOf={yearOf} filling={filling} />
  );
}

type CellsProps = { readonly frame: RiverFrame; readonly strip: StartStrip };

/** One bar for each start; those not known yet are open. */
function Cells({ frame, strip: { cells } }: CellsProps) {
  const { upright, far, at } = frame;
  const [foot, head] = upright
    ? [STANDING_STRIP.from, STANDING_STRIP.to]
    : [far + UNDER.strip + UNDER.stripHeight, far + UNDER.strip];
  // A d3-scale would bring colours and formats of numbers and times onto the first screen, which has no other use for them.
  const across = (share: number): number => foot + share * (head - foot);
  const box = (cell: StartCell, share: number) => {
    const [a, b] = [at(cell.from) + 0.6, at(cell.to) - 0.6];
    const [low, high] = [Math.min(foot, across(share)), Math.max(foot, across(share))];
    const size = { along: Math.max(0.5, b - a), across: high - low };
    const round = (value: number): number => Math.round(value * 10) / 10;
    return upright
      ? { x: round(low), y: round(a), width: round(size.across), height: round(size.along) }
      : { x: round(a), y: round(low), width: round(size.along), height: round(size.across) };
  };
  return (
    <>
      {cells.map((cell) => (
        <g key={cell.start}>
          <rect class={cell.upgraded === undefined ? 'fk-cell fk-cell-open' : 'fk-cell'} {...box(cell, 1)} />
          {cell.kept !== undefined && <rect class="fk-kept" {...box(cell, cell.kept)} />}
          {cell.upgraded !== undefined && <rect class="fk-climb" {...box(cell, cell.upgraded)} />}
        </g>
      ))}
    </>
  );
}

function LyingStrip({ frame, strip, shown, text, yearOf, filling }: Omit<StripProps, 'starts'> & CellsProps) {
  const { far, at, to, from, width } = frame;
  const { cells, turning, known } = strip;
  const first = cells[0];
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return null;
  const top = far + UNDER.strip;
  const foot = top + UNDER.stripHeight;
  const name = Math.min(from, at(first.from) - NAME_ROOM);
  const half = foot - UNDER.stripHeight / 2;
  const aside = at(last.to) + 12;
  const turn = turning === undefined ? undefined : cells[turning];
  const warning =
    turning === 0 ? text.neverEven : turn === undefined ? undefined : text.lessThanEven(yearOf(turn.start));
  const room = width - to - 16;
  return (
    <g class="fk-strip" aria-hidden="true">
      <title>{text.stripWhy}</title>
      <Cells frame={frame} strip={strip} />
      <path class="fk-half" d={`M${at(first.from)} ${half}H${at(last.to)}`} />
      {name < LEAST_MARGIN ? (
        <text x={aside} y={foot - 2}>
          <tspan class="fk-strong">{text.strip}</tspan>
          {` ${text.stripSub}`}
        </text>
      ) : (
        <>
          <text class="fk-strong" x={name} y={top + 18}>
            {text.strip}
          </text>
          <text x={name} y={top + 38}>
            {text.stripSub}
          </text>
        </>
      )}
      <text x={aside} y={half + (name < LEAST_MARGIN ? -2 : 4.5)}>
        {filling && known < cells.length ? `${text.half}　${text.filling(known, cells.length)}` : text.half}
      </text>
      {warning !== undefined && (
        <g class="fk-turning">
          {turn !== undefined && <path d={`M${at(turn.from)} ${foot + 2}V${top - 6}H${to + 8}`} />}
          <text x={to + 16} y={top - 1} textLength={textWidth(warning, 14) > room ? room : undefined}>
            {warning}
          </text>
        </g>
      )}
      <Mark frame={frame} strip={strip} shown={shown} />
    </g>
  );
}

function StandingStrip({ frame, strip, shown, text }: Omit<StripProps, 'starts' | 'yearOf' | 'filling'> & CellsProps) {
  const { at } = frame;
  const { cells, turning } = strip;
  const first = cells[0];
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return null;
  const turn = turning === undefined ? undefined : cells[turning];
  const middle = (STANDING_STRIP.from + STANDING_STRIP.to) / 2;
  return (
    <g class="fk-strip" aria-hidden="true">
      <title>{text.stripWhy}</title>
      <Cells frame={frame} strip={strip} />
      <path class="fk-half" d={`M${middle} ${at(first.from)}V${at(last.to)}`} />
      <text x={STANDING_STRIP.from} y={at(first.from) - 9}>
        {text.strip}
      </text>
      {turn !== undefined && (
        <path class="fk-turning" d={`M${STANDING_STRIP.from - 4} ${at(turn.from)}H${STANDING_STRIP.to + 6}`} />
      )}
      <Mark frame={frame} strip={strip} shown={shown} />
    </g>
  );
}

/** Frame of the start that is nearest to the hand. */
function Mark({ frame, strip: { cells }, shown }: CellsProps & { readonly shown: ReadonlySignal<number> }) {
  const cell = cells.find(({ start }) => start === shown.value);
  if (cell === undefined) return null;
  const { upright, at, far } = frame;
  const [a, b] = [at(cell.from), at(cell.to)];
  const box = upright
    ? { x: STANDING_STRIP.from - 1, y: a - 1, width: STANDING_STRIP.to - STANDING_STRIP.from + 2, height: b - a + 2 }
    : { x: a, y: far + UNDER.strip - 0.5, width: b - a, height: UNDER.stripHeight + 1 };
  return <rect class="fk-mark" rx="2" {...box} />;
}

/** From the handle to the axis, or to the strip: moved with the hand. */
export function RiverGuide({
  frame,
  pen,
  yearOf,
  shown,
}: { readonly pen: Pen } & Pick<AxisProps, 'frame' | 'yearOf' | 'shown'>) {
  const { upright, middle, far } = frame;
  if (upright) {
    return (
      <g class="fk-guide" aria-hidden="true" ref={pen.hold('guide')}>
        <path d={`M${STANDING_STRIP.to + 3} 0H${Math.round(middle - 30)}`} />
      </g>
    );
  }
  const name = yearOf(shown.value);
  const width = Math.max(52, textWidth(name, 14) + 18);
  return (
    <g class="fk-guide" aria-hidden="true" ref={pen.hold('guide')}>
      <path d={`M0 ${Math.round(middle + 26)}V${far + UNDER.axis - 2}`} />
      <rect x={-width / 2} y={far + UNDER.axis - 1} width={width} height="24" rx="12" />
      <text y={far + UNDER.axis + 16} text-anchor="middle">
        {name}
      </text>
    </g>
  );
}
