/** What was measured, beside the lines of a run: small hollow marks on a thin line, in a muted ink. */
import './plot.css';

/** Where a measured value stands, pixels. */
export interface PastMark {
  readonly x: number;
  readonly y: number;
}

export function PastMarks({ marks }: { readonly marks: readonly PastMark[] }) {
  if (marks.length === 0) return null;
  const at = marks.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return (
    <g class="pl-past" aria-hidden="true">
      <path d={`M${at.join('L')}`} />
      {marks.map(({ x, y }) => (
        <circle key={x} cx={x.toFixed(1)} cy={y.toFixed(1)} r="2.4" />
      ))}
    </g>
  );
}
