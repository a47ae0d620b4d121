/** The marks of the map as small pictures for legend, tooltip and card, and the lines of its views. */

export type MarkShape =
  | 'circle'
  | 'square'
  | 'hexagon'
  | 'diamond'
  | 'ring'
  | 'trail'
  | 'port'
  | 'speck'
  | 'shellHere'
  | 'shellMissing'
  | 'shellSmall'
  | 'density'
  | 'rent'
  | 'pollution';

export interface MarkIconProps {
  readonly shape: MarkShape;
  /** Function level that fills it; hollow without one. */
  readonly level?: number | undefined;
}

const HEXAGON = 'M6 .6 10.7 3.3v5.4L6 11.4 1.300 8.700V3.300z';

function outline(shape: MarkShape) {
  switch (shape) {
    case 'circle':
      return <circle cx="6" cy="6" r="5" />;
    case 'square':
      return <rect x="1.500" y="1.500" width="9" height="9" rx=".5" />;
    case 'hexagon':
      return <path d={HEXAGON} />;
    case 'diamond':
      return <path d="M6 1.500 10.500 6 6 10.500 1.500 6z" class="stage-icon-supplier" />;
    case 'ring':
      return <circle cx="6" cy="6" r="4.500" stroke-dasharray="2 2.100" />;
    case 'port':
      return <path d="M6 1.500 10.500 6 6 10.500 1.500 6z" />;
    case 'shellHere':
    case 'shellSmall':
      return <rect x="1" y="3" width="10" height="6" rx="2" class={`stage-icon-${shape}`} />;
    case 'shellMissing':
      return (
        <g class="stage-icon-shellMissing">
          <rect x="1" y="3" width="10" height="6" rx="2" stroke-dasharray="3 1.800" />
          <path d="M2.500 9 6 3M6 9l3.500-6" />
        </g>
      );
    case 'speck':
      return <circle cx="6" cy="6" r="2" class="stage-icon-speck" />;
    case 'density':
      return <circle cx="6" cy="6" r="5.500" class="stage-icon-density" />;
    case 'rent':
      return (
        <path
          d="M6 1C9.500 1 11.500 3.500 11 6.500S8 11 5 11 .7 8.500 1 6 3 1 6 1zM6 4.200C7.600 4 8.500 5 8.300 6.300S6.600 8 5.500 8 3.700 7.200 4 6 5 4.300 6 4.200z"
          class="stage-icon-rent"
        />
      );
    case 'pollution':
      return <path d="M.5 3.500h8M3 6.200h8.500M1 9h7" class="stage-icon-pollution" />;
    case 'trail':
      return <path d="M.5 10.500Q5 2.500 11.500 2L11 5Q6 5 .5 10.500z" class="stage-icon-trail" />;
  }
}

export function MarkIcon({ shape, level }: MarkIconProps) {
  const style = level === undefined ? undefined : `--mark-fill:var(--fn-${level});--mark-edge:var(--fn-edge)`;
  return (
    <svg class="stage-icon" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" style={style}>
      {outline(shape)}
    </svg>
  );
}

export type LineKind = 'loose' | 'tight' | 'belief' | 'market' | 'consensus' | 'curve' | 'flow' | 'lineage' | 'arc';

/** A short piece of a line as it is drawn in a view. */
export function LineIcon({ kind }: { kind: LineKind }) {
  return (
    <svg class={`stage-line stage-line-${kind}`} width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
      {kind === 'flow' ? (
        <path d="M1 5h10V2.500L18 6l-7 3.500V7H1z" />
      ) : kind === 'arc' ? (
        <path d="M1 10Q8 1 19 5" />
      ) : kind === 'curve' ? (
        <path d="M1 9Q11 9 19 2" />
      ) : (
        <path d="M1 6h18" />
      )}
      {kind === 'belief' ? <rect x="16.500" y="4.500" width="3" height="3" /> : null}
    </svg>
  );
}
