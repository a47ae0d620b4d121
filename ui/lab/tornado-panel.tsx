/** One factor at a time: what each end of each factor does to an outcome, the widest bar first. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { scaleLinear } from 'd3-scale';
import { punctuation, tornado, type Interval } from '../../experiments/index.ts';
import { useSize } from '../parts/use-size.ts';
import { fitText } from '../plot/label-layout.ts';
import { useLang } from '../studio/studio-context.ts';
import { nameOfFactor, numberText, outputWords, valueText } from './lab-words.ts';
import { OutputSelect } from './output-select.tsx';
import type { PictureProps } from './picture-props.ts';
import { endsByReplicate } from './readings.ts';
import { labText } from './text/text.ts';

const ROW = 36;
const HEAD = 22;
const NARROW = 560;
/** More bars than these say nothing. */
const MOST_BARS = 20;

const signedText = (lang: 'en' | 'zh', value: number): string => `${value > 0 ? '+' : ''}${numberText(lang, value)}`;

export function TornadoPanel({ sweep, stamp, calendar }: PictureProps) {
  const lang = useLang();
  const text = labText[lang];
  const { experiment, rows } = sweep;
  const { factors, kept, base } = experiment;
  const [output, setOutput] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const found = useMemo(() => {
    const replicates = endsByReplicate(experiment, rows.measured(output), rows.points);
    return replicates.length === 0 ? undefined : tornado(replicates);
  }, [experiment, rows, output, stamp]);
  const bars = (found?.bars ?? []).filter(({ swing }) => !Number.isNaN(swing)).slice(0, MOST_BARS);
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.min(280, width * 0.34);
  const row = narrow ? ROW + 16 : ROW;
  const ends = bars.flatMap(({ low, high }) => [low, high].flatMap((one) => [one.low, one.mean, one.high]));
  const known = [0, ...ends.filter(Number.isFinite)];
  const x = scaleLinear([Math.min(...known), Math.max(...known)], [left + 8, Math.max(left + 9, width - 8)]).nice(5);
  const bar = (end: Interval, at: number, kind: string) => (
    <>
      <rect
        class={`lab-bar-${kind}`}
        x={Math.min(x(0), x(end.mean))}
        width={Math.abs(x(end.mean) - x(0))}
        y={at - 7}
        height="14"
      />
      {Number.isFinite(end.low) ? <path class="lab-whisker" d={`M${x(end.low)} ${at}H${x(end.high)}`} /> : null}
    </>
  );
  const nameOf = (k: number): string => nameOfFactor(factors[k]!, base.scenario, lang);
  const spoken = bars
    .map(({ factor, low, high }) =>
      text.tornadoRow(nameOf(factor), signedText(lang, low.mean), signedText(lang, high.mean)),
    )
    .join(punctuation[lang].semicolon);
  return (
    <section class="lab-part" aria-label={text.tornado}>
      <header>
        <h2>{text.tornado}</h2>
        <OutputSelect experiment={experiment} value={output} onChoose={setOutput} />
      </header>
      <p class="faint">
        {text.tornadoNote(
          found === undefined ? '–' : `${numberText(lang, found.base.mean)} ${kept.outputs[output]!.unit[lang]}`,
        )}
      </p>
      <p class="lab-legend" aria-hidden="true">
        <i class="lab-key lab-key-low" /> {text.lowEnd}
        <i class="lab-key lab-key-high" /> {text.highEnd}
      </p>
      <div ref={root}>
        {width === 0 || bars.length === 0 ? null : (
          <svg
            class="lab-svg"
            width={width}
            height={HEAD + bars.length * row + 4}
            role="img"
            aria-label={`${outputWords(kept.outputs[output]!, lang)}: ${spoken}`}
          >
            {x.ticks(narrow ? 4 : 7).map((tick) => (
              <g key={tick}>
                <path
                  class={tick === 0 ? 'lab-zero' : 'lab-grid'}
                  d={`M${x(tick)} ${HEAD - 4}V${HEAD + bars.length * row}`}
                />
                <text class="lab-tick" x={x(tick)} y="12" text-anchor="middle">
                  {tick === 0 ? '0' : signedText(lang, tick)}
                </text>
              </g>
            ))}
            {bars.map(({ factor, low, high }, k) => {
              const { levels } = factors[factor]!;
              const words = { lang, calendar };
              const ends2 = `${valueText(factors[factor]!, levels[0], words)} … ${valueText(factors[factor]!, levels.at(-1), words)}`;
              const at = narrow ? 30 : ROW / 2;
              return (
                <g key={factor} transform={`translate(0 ${HEAD + k * row})`}>
                  <title>
                    {text.tornadoRow(nameOf(factor), signedText(lang, low.mean), signedText(lang, high.mean))}
                  </title>
                  <text class="lab-name" x="0" y={narrow ? 14 : 15}>
                    {fitText(nameOf(factor), narrow ? width * 0.7 : left - 6, 12)}
                  </text>
                  <text
                    class="lab-small"
                    x={narrow ? width : 0}
                    y={narrow ? 14 : 29}
                    text-anchor={narrow ? 'end' : 'start'}
                  >
                    {ends2}
                  </text>
                  {bar(low, at, 'low')}
                  {bar(high, at, 'high')}
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </section>
  );
}
