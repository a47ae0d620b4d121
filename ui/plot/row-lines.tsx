/** The lines of a row: what a run does against doing nothing and the run before; of several, doing nothing pale. */
import './plot.css';
import type { LineTracks, DrawnRow } from './rows.ts';
import type { TimeFrame } from './time-frame.ts';
import { TweenedPath } from './tweened-path.tsx';

export interface RowLinesProps {
  readonly row: DrawnRow;
  readonly frame: TimeFrame;
  readonly tracks: readonly LineTracks[] | undefined;
  readonly still: boolean;
  /** Whether the surface between a run and doing nothing is drawn. */
  readonly effect?: boolean;
  /** Whether a line steps back behind another. */
  readonly aside?: (key: string) => boolean;
}

export function RowLines({ row: { lines }, frame: { at }, tracks, still, effect = true, aside }: RowLinesProps) {
  const single = lines.length === 1;
  return (
    <>
      {lines.map(
        ({ key, y, baselineY }) =>
          single &&
          effect &&
          y &&
          baselineY && <TweenedPath key={key} class="pl-effect" y={y} edge={baselineY} at={at} still={still} />,
      )}
      {lines.map(
        ({ key, ghostY }) =>
          ghostY && <TweenedPath key={key} class="pl-line pl-ghost" y={ghostY} at={at} still={still} />,
      )}
      {lines.map(
        ({ key, style, baselineY }, i) =>
          baselineY && (
            <TweenedPath
              key={key}
              class={`pl-line ${single ? 'pl-baseline' : `pl-pale pl-${style}`}`}
              y={baselineY}
              at={at}
              still={still}
              track={tracks?.[i]?.baseline}
            />
          ),
      )}
      {lines.map(
        ({ key, style, y }, i) =>
          y && (
            <TweenedPath
              key={key}
              class={`pl-line pl-run pl-${style}${aside?.(key) === true ? ' pl-aside' : ''}`}
              y={y}
              at={at}
              still={still}
              track={tracks?.[i]?.run}
            />
          ),
      )}
    </>
  );
}
