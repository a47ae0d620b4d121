import './progress-line.css';

export interface ProgressLineProps {
  /** What is in progress. */
  readonly label: string;
  readonly now: number;
  readonly most: number;
  /** How much of the line is drawn, 0 to 1. */
  readonly share?: number;
  readonly class?: string;
}

/** Progress as a thin line. */
export function ProgressLine({
  label,
  now,
  most,
  share = now / Math.max(1, most),
  class: more = '',
}: ProgressLineProps) {
  return (
    <div
      class={`progress-bar ${more}`}
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={now}
      aria-label={label}
    >
      <i style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}
