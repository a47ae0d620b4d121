/** Paths over time: life cycles, one outcome, and the paired difference, on one axis with one playhead. */
import '../plot/plot.css';
import './plot-parts.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePlayback, useScenario } from '../studio/studio-context.ts';
import { textWidth } from '../plot/label-layout.ts';
import { useSize } from '../parts/use-size.ts';
import { Readout } from '../plot/readout.tsx';
import type { CoveredSpan } from '../plot/time-axis.tsx';
import { TimeSlider } from '../plot/time-slider.tsx';
import { chartLayout, throughPlots } from './chart-layout.ts';
import { ChartTools } from './chart-tools.tsx';
import { useCompare } from './compare-context.ts';
import { PathPlots } from './path-plots.tsx';

const LABEL_SIZE = 12;

function useWindowHeight(): number {
  const [height, setHeight] = useState(innerHeight);
  useEffect(() => {
    const follow = (): void => setHeight(innerHeight);
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  return height;
}

export function PathChart() {
  const { nameOf, paths, text, calendar } = useCompare();
  const { quarters } = useScenario();
  const playback = usePlayback();
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const room = useWindowHeight();
  const names = Math.max(...paths.map(({ id }) => textWidth(nameOf(id), LABEL_SIZE)));
  const shape = { quarters, paths: paths.length, names, ends: names + 44 };
  const layout = useMemo(() => chartLayout({ ...shape, width, room }), [width, quarters, paths.length, names, room]);
  const covered = useSignal<CoveredSpan>(null);
  const under = useMemo(() => [covered], [covered]);
  return (
    <div class="cmp-chart" ref={root}>
      {width === 0 ? null : (
        <>
          <div class="cmp-plot" style={{ height: `${layout.height}px` }}>
            <svg width={width} height={layout.height}>
              <PathPlots layout={layout} covered={under} />
              <Readout
                kind="playhead"
                position={playback.time}
                frame={layout}
                line={`M0 4V${layout.ribbons.at(-1)!.top + layout.ribbons.at(-1)!.height}${throughPlots(layout, 0)}`}
                caption={calendar.label}
                pill={{ top: layout.axis, height: 19, size: 11 }}
                covered={covered}
              />
            </svg>
            <TimeSlider
              class="cmp-handle"
              style={{ height: `${layout.height}px` }}
              name={text.chart.playhead}
              time={playback.time}
              last={quarters - 1}
              quarterAt={layout.quarterAt}
              valueText={calendar.heading}
              seek={(quarter) => {
                playback.playing.value = false;
                playback.seek(quarter);
              }}
            />
          </div>
          <ChartTools shape={shape} />
        </>
      )}
    </div>
  );
}
