/** A happening as a small drawing: its shape says what kind of thing it is, its colour repeats it. */
import { toneOf, type Tone } from './happening-style.ts';
import type { Happening } from '../../experiments/index.ts';
import './happening-mark.css';

/** In a field of 12 by 12. */
function outline(tone: Tone) {
  switch (tone) {
    case 'rise':
      return <path d="M6 1.5 11 10.5H1z" />;
    case 'fall':
      return <path d="M6 10.5 1 1.5h10z" />;
    case 'bond':
      return <circle class="hap-ring" cx="6" cy="6" r="3.8" />;
    case 'policy':
      return <rect x="1.7" y="1.7" width="8.6" height="8.6" rx="1" />;
    case 'shock':
      return <path d="M6 .8 11.2 6 6 11.2.8 6z" />;
    case 'plain':
      return <circle cx="6" cy="6" r="4.3" />;
  }
}

export interface HappeningMarkProps {
  /** What happened there; several at once are one mark with their number. */
  readonly happenings: readonly Happening[];
}

export function HappeningMark({ happenings }: HappeningMarkProps) {
  const tones = new Set(happenings.map(toneOf));
  const [only = 'plain', ...others] = tones;
  const tone = others.length === 0 ? only : 'plain';
  return happenings.length > 1 ? (
    <svg class={`hap hap-${tone}`} width="17" height="14" viewBox="0 0 17 14" aria-hidden="true">
      <rect x=".5" y=".5" width="16" height="13" rx="6.5" />
      <text x="8.5" y="10.5" text-anchor="middle">
        {happenings.length}
      </text>
    </svg>
  ) : (
    <svg class={`hap hap-${tone}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {outline(tone)}
    </svg>
  );
}
