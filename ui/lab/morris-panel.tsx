/** A screening after Morris: how much each factor matters, and how much that depends on the others. */
import { useRef, useState } from 'preact/hooks';
import { scaleLinear } from 'd3-scale';
import { useSize } from '../parts/use-size.ts';
import { fitText, spreadLabels } from '../plot/label-layout.ts';
import { useLang } from '../studio/studio-context.ts';
import { FactorBars } from './factor-bars.tsx';
import { nameOfFactor, numberText } from './lab-words.ts';
import { OutputSelect } from './output-select.tsx';
import type { PictureProps } from './picture-props.ts';
import { meansByPoint } from './readings.ts';
import { labText } from './text/text.ts';
import { useAnalysis } from './use-analysis.ts';

const HEIGHT = 320;
const PAD = { left: 54, right: 14, top: 12, bottom: 34 };
const NAMED = 8;
const LABEL = 130;

interface Measured {
  readonly name: string;
  readonly mu: number;
  readonly sigma: number;
}

function Plane({ factors, label }: { readonly factors: readonly Measured[]; readonly label: string }) {
  const lang = useLang();
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const most = Math.max(1e-9, ...factors.flatMap(({ mu, sigma }) => [mu, sigma]));
  const right = Math.max(PAD.left + 1, width - PAD.right - Math.min(LABEL, width * 0.3));
  const x = scaleLinear([0, most], [PAD.left, right]).nice(4);
  const y = scaleLinear(x.domain(), [HEIGHT - PAD.bottom, PAD.top]);
  const named = factors.slice(0, NAMED);
  const heights = spreadLabels(
    named.map(({ sigma }) => y(sigma)),
    14,
    PAD.top,
    HEIGHT - PAD.bottom,
  );
  const end = x.domain()[1]!;
  return (
    <div ref={root} style={{ height: `${HEIGHT}px` }}>
      {width === 0 ? null : (
        <svg class="lab-svg" width={width} height={HEIGHT} role="img" aria-label={label}>
          {x.ticks(4).map((tick) => (
            <g key={tick}>
              <path class="lab-grid" d={`M${x(0)} ${y(tick)}H${right}M${x(tick)} ${y(0)}V${PAD.top}`} />
              <text class="lab-tick" x={x(tick)} y={HEIGHT - 18} text-anchor="middle">
                {numberText(lang, tick)}
              </text>
              <text class="lab-tick" x={PAD.left - 5} y={y(tick) + 4} text-anchor="end">
                {numberText(lang, tick)}
              </text>
            </g>
          ))}
          <path class="lab-diagonal" d={`M${x(0)} ${y(0)}L${x(end)} ${y(end)}`} />
          <text class="lab-small" x={(PAD.left + right) / 2} y={HEIGHT - 3} text-anchor="middle">
            μ*
          </text>
          <text class="lab-small" x={PAD.left + 4} y={PAD.top + 10}>
            σ
          </text>
          {named.map(({ name, mu, sigma }, k) => (
            <g key={name}>
              <path class="lab-lead" d={`M${x(mu) + 5} ${y(sigma)}L${right + 4} ${heights[k]}`} />
              <text class="lab-small" x={right + 7} y={heights[k]! + 4}>
                {fitText(name, width - right - 8, 11)}
              </text>
            </g>
          ))}
          {factors.map(({ name, mu, sigma }, k) => (
            <circle
              key={name}
              class={k < NAMED ? 'lab-point' : 'lab-point lab-point-faint'}
              cx={x(mu)}
              cy={y(sigma)}
              r="4.5"
            >
              <title>{name}</title>
            </circle>
          ))}
        </svg>
      )}
    </div>
  );
}

export function MorrisPanel({ sweep, session, stamp }: PictureProps) {
  const lang = useLang();
  const text = labText[lang];
  const { experiment, rows } = sweep;
  const { factors, points, design, base, phrase } = experiment;
  const [output, setOutput] = useState(0);
  const { result } = useAnalysis(session.analyst, 'morris', String(output), stamp, () => [
    [design.plan, factors.length, phrase],
    meansByPoint(rows, rows.measured(output), points),
  ]);
  const found = (result?.factors ?? [])
    .map(({ muStar, sigma }, k) => ({ name: nameOfFactor(factors[k]!, base.scenario, lang), muStar, sigma }))
    .filter(({ muStar, sigma }) => Number.isFinite(muStar.mean) && Number.isFinite(sigma.mean))
    .toSorted((a, b) => b.muStar.mean - a.muStar.mean);
  const spokenOf = ({ name, muStar, sigma }: (typeof found)[number]): string =>
    text.morrisOf(name, numberText(lang, muStar.mean), numberText(lang, sigma.mean));
  return (
    <section class="lab-part" aria-label={text.morris}>
      <header>
        <h2>{text.morris}</h2>
        <OutputSelect experiment={experiment} value={output} onChoose={setOutput} />
      </header>
      <p class="faint">{text.morrisNote}</p>
      {found.length === 0 ? (
        <p class="faint">{text.sobolWait}</p>
      ) : (
        <div class="lab-two">
          <FactorBars
            label={text.morris}
            write={(value) => numberText(lang, value)}
            bars={found.slice(0, 16).map((one) => ({ name: one.name, spoken: spokenOf(one), front: one.muStar }))}
          />
          <Plane
            label={found.map(spokenOf).join('; ')}
            factors={found.map(({ name, muStar, sigma }) => ({ name, mu: muStar.mean, sigma: sigma.mean }))}
          />
        </div>
      )}
    </section>
  );
}
