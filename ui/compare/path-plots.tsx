/** What the path chart draws, at any size: life cycles, one outcome and the paired difference over one axis. */
import '../plot/plot.css';
import './plot-parts.css';
import { comma } from '../parts/format.ts';
import { useScenario } from '../studio/studio-context.ts';
import type { ReadonlySignal } from '@preact/signals';
import { textWidth } from '../plot/label-layout.ts';
import { TimeAxis, type CoveredSpan } from '../plot/time-axis.tsx';
import { throughPlots, type ChartLayout } from './chart-layout.ts';
import { useCompare } from './compare-context.ts';
import { DifferencePlot } from './difference-plot.tsx';
import { LevelsPlot } from './levels-plot.tsx';
import { startOf } from './path-list.ts';
import { Ribbons } from './ribbons.tsx';
import type { Snapshot } from './snapshot.ts';

/** Where paths begin to differ: a ring over both plots. */
function Starts({ layout }: { readonly layout: ChartLayout }) {
  const { paths, nameOf, colourOf, text, calendar } = useCompare();
  const scenario = useScenario();
  const y = layout.levels.top - 8;
  return (
    <g class="cmp-starts">
      {paths.map((path) => {
        const from = startOf(path, scenario);
        if (from === undefined || from <= 0 || from >= scenario.quarters) return null;
        const x = layout.x(from);
        return (
          <g key={path.id} style={{ '--path': colourOf(path.id) }}>
            <path d={throughPlots({ ...layout, axis: layout.axis - 4 }, x)} />
            <circle cx={x} cy={y} r="4">
              <title>{text.chart.starts(nameOf(path.id), calendar.label(from))}</title>
            </circle>
          </g>
        );
      })}
    </g>
  );
}

function Title({
  x,
  y,
  title,
  note,
  room,
}: {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly note: string;
  readonly room: number;
}) {
  const at = textWidth(title, 13) * 1.06 + 14;
  return (
    <text class="cmp-title" x={x} y={y}>
      {title}
      {at + textWidth(note, 11) < room ? (
        <tspan class="cmp-title-note" x={x + at}>
          {note}
        </tspan>
      ) : null}
    </text>
  );
}

/** What is known of the outcome on show; nothing in the middle of a change. */
export function useShownSnapshot(): Snapshot | undefined {
  const { session } = useCompare();
  const scenario = useScenario();
  const snapshot = session.snapshot.value;
  const fits = snapshot?.indicator === session.indicator.value && snapshot.quarters === scenario.quarters;
  return fits ? snapshot : undefined;
}

const NOTHING: readonly ReadonlySignal<CoveredSpan>[] = [];

export function PathPlots({
  layout,
  covered = NOTHING,
}: {
  readonly layout: ChartLayout;
  /** Pixels of the axis under a label of their own. */
  readonly covered?: readonly ReadonlySignal<CoveredSpan>[];
}) {
  const { session, text, lang, nameOf, waiting, calendar } = useCompare();
  const { quarters } = useScenario();
  const shown = useShownSnapshot();
  const indicator = session.indicator.value;
  const known = text.indicators[indicator];
  const sep = comma(lang);
  return (
    <>
      <Ribbons layout={layout} />
      <Title
        x={layout.narrow ? layout.left : 0}
        y={layout.levels.top - (layout.narrow ? 19 : 14)}
        title={`${known.name}${sep}${known.unit}`}
        note={shown === undefined ? '' : text.chart.note(shown.replicates, shown.paths.length === 1)}
        room={layout.right}
      />
      {layout.difference.height === 0 ? null : (
        <Title
          x={layout.narrow ? layout.left : 0}
          y={layout.difference.top - (layout.narrow ? 19 : 14)}
          title={text.chart.difference(nameOf(session.reference.value))}
          note={text.chart.differenceNote}
          room={layout.right}
        />
      )}
      {shown === undefined ? (
        <text
          class="cmp-empty"
          x={(layout.left + layout.right) / 2}
          y={layout.levels.top + layout.levels.height / 2}
          text-anchor="middle"
        >
          {waiting}
        </text>
      ) : (
        <>
          <LevelsPlot shown={shown} layout={layout} indicator={indicator} />
          {layout.difference.height === 0 ? null : (
            <DifferencePlot shown={shown} layout={layout} indicator={indicator} />
          )}
        </>
      )}
      <Starts layout={layout} />
      <TimeAxis
        frame={layout}
        quarters={quarters}
        top={layout.axis}
        size={11}
        drop={14}
        spacing={layout.narrow ? 46 : 58}
        calendar={calendar}
        counted={!layout.narrow}
        covered={covered}
      />
    </>
  );
}
