/** Paths over time: life cycles, one outcome, and the paired difference, on one axis with one playhead. */
import './plot-parts.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useScenario } from '../studio/studio-context.ts';
import { textWidth } from '../charts/label-layout.ts';
import { useSize } from '../parts/use-size.ts';
import { chartLayout } from './chart-layout.ts';
import { PlayheadLine, TimeHandle } from './chart-time.tsx';
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
  const { nameOf, paths } = useCompare();
  const { quarters } = useScenario();
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const room = useWindowHeight();
  const names = Math.max(...paths.map(({ id }) => textWidth(nameOf(id), LABEL_SIZE)));
  const shape = { quarters, paths: paths.length, names, ends: names + 44 };
  const layout = useMemo(() => chartLayout({ ...shape, width, room }), [width, quarters, paths.length, names, room]);
  return (
    <div class="cmp-chart" ref={root}>
      {width === 0 ? null : (
        <>
          <div class="cmp-plot" style={{ height: `${layout.height}px` }}>
            <svg width={width} height={layout.height}>
              <PathPlots layout={layout} />
              <PlayheadLine layout={layout} />
            </svg>
            <TimeHandle layout={layout} />
          </div>
          <ChartTools shape={shape} />
        </>
      )}
    </div>
  );
}
