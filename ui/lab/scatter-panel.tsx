/** Every run as a dot: an outcome against a factor, in the colour of its ending. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { scaleLinear } from 'd3-scale';
import { verdictNames, verdicts } from '../../engine/index.ts';
import { Select } from '../parts/select.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useSize } from '../parts/use-size.ts';
import { verdictColour } from '../parts/verdict-style.ts';
import { pointIn } from '../parts/zoom.ts';
import { useLang } from '../studio/studio-context.ts';
import { nameOfFactor, numberText, outputWords, valueText } from './lab-words.ts';
import { OutputSelect } from './output-select.tsx';
import type { PictureProps } from './picture-props.ts';
import { labText } from './text/text.ts';

const HEIGHT = 320;
const PAD = { left: 58, right: 12, top: 12, bottom: 34 };
/** Rows come in a drawn order: so many of them already show where all lie. */
const MOST_DOTS = 2000;
/** How near to a dot one has to click, pixels. */
const REACH = 12;

interface Dot {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export function ScatterPanel({ sweep, stamp, calendar, onRun }: PictureProps) {
  const lang = useLang();
  const text = labText[lang];
  const { experiment, rows } = sweep;
  const { factors, kept, base } = experiment;
  const [output, setOutput] = useState(0);
  const [factor, setFactor] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const { dots, xs, ys } = useMemo(() => {
    const [across, up] = [rows.values(factor), rows.measured(output)];
    const found: Dot[] = [];
    for (let row = 0; row < experiment.rows && found.length < MOST_DOTS; row++) {
      const [x, y] = [across[row]!, up[row]!];
      if (!Number.isNaN(x) && !Number.isNaN(y)) found.push({ row, x, y });
    }
    const [xValues, yValues] = [found.map(({ x }) => x), found.map(({ y }) => y)];
    return {
      dots: found,
      xs: [Math.min(...xValues), Math.max(...xValues)] as const,
      ys: [Math.min(0, ...yValues), Math.max(...yValues)] as const,
    };
  }, [experiment, rows, factor, output, stamp]);
  if (dots.length === 0) return null;
  const x = scaleLinear(xs, [PAD.left, Math.max(PAD.left + 1, width - PAD.right)]);
  if (typeof factors[factor]!.levels[0] === 'number') x.nice(8);
  const y = scaleLinear(ys, [HEIGHT - PAD.bottom, PAD.top]).nice(5);
  const chosen = factors[factor]!;
  const words = { lang, calendar };
  const isOrdered = typeof chosen.levels[0] === 'number';
  const ticks = isOrdered ? x.ticks(Math.max(2, Math.floor(width / 110))) : chosen.levels.map((_level, k) => k);
  const tickText = (value: number): string => valueText(chosen, isOrdered ? value : chosen.levels[value], words);
  function open(event: MouseEvent): void {
    const at = pointIn(root.current!, event);
    let near: { readonly row: number; readonly far: number } | undefined;
    for (const dot of dots) {
      const far = Math.hypot(x(dot.x) - at.x, y(dot.y) - at.y);
      if (far <= REACH && (near === undefined || far < near.far)) near = { row: dot.row, far };
    }
    if (near !== undefined) onRun(near.row);
  }
  const name = nameOfFactor(chosen, base.scenario, lang);
  return (
    <section class="lab-part" aria-label={text.scatter}>
      <header>
        <h2>{text.scatter}</h2>
        <OutputSelect experiment={experiment} value={output} onChoose={setOutput} />
        <label class="lab-choose">
          <span>{text.factor}</span>
          <Select
            value={factor}
            options={factors.map((one, k) => [k, nameOfFactor(one, base.scenario, lang)] as const)}
            onChoose={setFactor}
          />
        </label>
      </header>
      <p class="faint">{text.scatterNote}</p>
      <p class="lab-legend" aria-hidden="true">
        {verdicts.map((verdict) => (
          <span key={verdict}>
            <i class="dot" style={{ background: `var(--vd-${verdictColour[verdict]})` }} />{' '}
            {sentenceCase(verdictNames[verdict][lang])}
          </span>
        ))}
      </p>
      <div ref={root} style={{ height: `${HEIGHT}px` }}>
        {width === 0 ? null : (
          <svg
            class="lab-svg lab-scatter"
            width={width}
            height={HEIGHT}
            role="img"
            aria-label={text.scatterSpoken(dots.length, name, outputWords(kept.outputs[output]!, lang))}
            onClick={open}
          >
            {y.ticks(5).map((tick) => (
              <g key={tick}>
                <path class="lab-grid" d={`M${PAD.left} ${y(tick)}H${width - PAD.right}`} />
                <text class="lab-tick" x={PAD.left - 6} y={y(tick) + 4} text-anchor="end">
                  {numberText(lang, tick)}
                </text>
              </g>
            ))}
            {ticks.map((tick) => (
              <text key={tick} class="lab-tick" x={x(tick)} y={HEIGHT - 18} text-anchor="middle">
                {tickText(tick)}
              </text>
            ))}
            <text class="lab-small" x={(PAD.left + width - PAD.right) / 2} y={HEIGHT - 3} text-anchor="middle">
              {name}
            </text>
            {/* Thousands of elements would hold up the page: a path for each ending. */}
            {[...verdicts, undefined].map((verdict) => {
              const own = dots.filter(({ row }) => rows.verdict(row, 0) === verdict);
              return own.length === 0 ? null : (
                <path
                  key={verdict}
                  class="lab-dots"
                  d={own.map((dot) => `M${x(dot.x).toFixed(1)} ${y(dot.y).toFixed(1)}h0`).join('')}
                  style={verdict === undefined ? undefined : { stroke: `var(--vd-${verdictColour[verdict]})` }}
                />
              );
            })}
          </svg>
        )}
      </div>
    </section>
  );
}
