/** How the futures of a path end: a bar in the order from good to bad, counts on it, textures for black and white. */
import { verdicts, verdictShortNames, type Verdict } from '../../../engine/index.ts';
import { comma } from '../../parts/format.ts';
import { textWidth } from '../../plot/label-layout.ts';
import { verdictColour } from '../../parts/verdict-style.ts';
import type { BriefPath } from '../brief-facts.ts';
import type { Look } from './chart.tsx';

/** Endings that would be told apart by hue alone have a texture too. */
const textured: ReadonlySet<Verdict> = new Set(['hollowedOut', 'lockedIn']);

const HEIGHT = 15;

function Fill({
  verdict,
  ...box
}: {
  readonly verdict: Verdict;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}) {
  return (
    <>
      <rect class="brief-ending" {...box} style={{ fill: `var(--vd-${verdictColour[verdict]})` }} />
      {textured.has(verdict) ? <Texture verdict={verdict} {...box} /> : null}
    </>
  );
}

/** Slanted lines one way for one ending, the other way for the other; drawn, so that they print anywhere. */
function Texture({
  verdict,
  x,
  width,
  height,
}: {
  readonly verdict: Verdict;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}) {
  const step = verdict === 'hollowedOut' ? 5 : 3.5;
  const lines: string[] = [];
  for (let at = -height; at < width; at += step) {
    const [from, to] = [Math.max(0, at), Math.min(width, at + height)];
    if (to <= from) continue;
    const y = (along: number): number => (verdict === 'hollowedOut' ? height - (along - at) : along - at);
    lines.push(`M${(x + from).toFixed(1)} ${y(from).toFixed(1)}L${(x + to).toFixed(1)} ${y(to).toFixed(1)}`);
  }
  return <path class="brief-texture" d={lines.join('')} />;
}

export function OddsBar({
  path,
  futures,
  width,
  look,
}: {
  readonly path: BriefPath;
  readonly futures: number;
  readonly width: number;
  readonly look: Look;
}) {
  const { lang } = look;
  let at = 0;
  const parts = verdicts.flatMap((verdict) => {
    const count = path.verdicts[verdict];
    if (count === 0) return [];
    const size = (count / Math.max(1, futures)) * width;
    const part = { verdict, count, x: at, width: Math.max(1, size - 1.5) };
    at += size;
    return [part];
  });
  const spoken = parts.map(({ verdict, count }) => `${count} ${verdictShortNames[verdict][lang]}`).join(comma(lang));
  return (
    <svg
      class="brief-odds"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={spoken}
    >
      {parts.map(({ verdict, count, x, width: size }) => (
        <g key={verdict}>
          <title>{`${count} ${verdictShortNames[verdict][lang]}`}</title>
          <Fill verdict={verdict} x={x} width={size} height={HEIGHT} />
          {textWidth(String(count), 11) + 6 > size ? null : (
            <text
              class={verdict === 'neverTookOff' ? 'brief-on-pale' : 'brief-on-deep'}
              x={x + size / 2}
              y="11.5"
              text-anchor="middle"
            >
              {count}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** What the bars are made of. */
export function OddsKey({ lang, found }: { readonly lang: Look['lang']; readonly found: ReadonlySet<Verdict> }) {
  return (
    <p class="brief-key">
      {verdicts
        .filter((verdict) => found.has(verdict))
        .map((verdict) => (
          <span key={verdict}>
            <svg width="14" height="9" viewBox="0 0 14 9" aria-hidden="true">
              <Fill verdict={verdict} x={0} width={14} height={9} />
            </svg>
            {verdictShortNames[verdict][lang]}
          </span>
        ))}
    </p>
  );
}
