/** A firm's whole life in one strip: jobs as an area, function level as a coloured band, the playhead as a line. */
import { levelOf } from './level.ts';
import { rowAt, type PanelIndex } from './panel-index.ts';

export interface LifeBandProps {
  readonly index: PanelIndex;
  readonly serial: number;
  readonly quarter: number;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const WIDTH = 212;
const TOP = 26;
const BAND = 6;

/** Outline of the jobs area, and one rectangle per stretch of the same level. */
function shapes(index: PanelIndex, serial: number) {
  const { employment, functionLevel } = index.panel.firms;
  const first = index.firms.first[serial]!;
  const last = index.firms.last[serial]!;
  const step = WIDTH / (last - first + 1);
  const peak = Math.max(0.001, index.peakEmployment[serial]!);
  let area = `M0 ${TOP}`;
  const stretches: { x: number; width: number; level: number }[] = [];
  for (let q = first; q <= last; q++) {
    const row = rowAt(index.firms, serial, q);
    const x = (q - first) * step;
    area += `L${(x + step / 2).toFixed(1)} ${(TOP - (employment[row]! / peak) * (TOP - 2)).toFixed(1)}`;
    const level = levelOf(functionLevel[row]!);
    const open = stretches.at(-1);
    if (open?.level === level) open.width += step;
    else stretches.push({ x, width: step, level });
  }
  return { area: `${area}L${WIDTH} ${TOP}z`, stretches, step, first, last };
}

export function LifeBand({ index, serial, quarter, label, from, to }: LifeBandProps) {
  const { area, stretches, step, first, last } = shapes(index, serial);
  const now = Math.max(0, Math.min(WIDTH, (quarter - first + 0.5) * step));
  const shown = quarter >= first && quarter <= last;
  return (
    <figure class="stage-life">
      <svg viewBox={`0 0 ${WIDTH} ${TOP + BAND + 2}`} role="img" aria-label={label}>
        <path d={area} class="stage-life-jobs" />
        {stretches.map(({ x, width, level }) => (
          <rect key={x} x={x} y={TOP + 1} width={width} height={BAND} style={`fill:var(--fn-${level})`} />
        ))}
        <rect x=".25" y={TOP + 1.25} width={WIDTH - 0.5} height={BAND - 0.5} class="stage-life-edge" />
        {quarter < last ? (
          <rect x={Math.max(0, now)} y="0" width={WIDTH - now} height={TOP + BAND + 2} class="stage-life-later" />
        ) : null}
        {shown ? <path d={`M${now.toFixed(1)} 0V${TOP + BAND + 2}`} class="stage-life-now" /> : null}
      </svg>
      <figcaption>
        <span>{from}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}
