/** One series: hollow marks of what was measured over the bands of the plausible worlds, which go on after today. */
import { useRef, useState } from 'preact/hooks';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import {
  fromComparable,
  observables,
  punctuation,
  type ForecastBand,
  type Language,
  type MeasuredSeries,
  type Observed,
} from '../../../experiments/index.ts';
import { sentenceCase } from '../../parts/sentence-case.ts';
import { useSize } from '../../parts/use-size.ts';
import { textWidth } from '../../plot/label-layout.ts';
import { HEADROOM, roundEnd } from '../../plot/value-scale.ts';
import { fitText } from './text/text.ts';
import { valueText } from './unknown-words.ts';

const HEIGHT = 210;
const PAD = { right: 74, top: 14, bottom: 24 };
const TICK_SIZE = 11;
/** A band that goes far over all that was measured is cut off: it would press everything else to the ground. */
const OVER = 2.6;
const PER_TICK = 52;

export interface FanChartProps {
  readonly observed: Observed;
  readonly band: ForecastBand;
  readonly series: MeasuredSeries | undefined;
  readonly lang: Language;
  /** Points that were hidden from the calibration: filled where inside the band, crossed out where not. */
  readonly hidden?: readonly { readonly moment: number; readonly value: number; readonly within: boolean }[];
  /** What stands at the line where the data end. */
  readonly today?: string;
}

/** End of a moment of the grid in years: 2007 ends at 2008. */
export const endOf = ({ founded, step }: Observed, moment: number): number => founded + ((moment + 1) * step) / 4;
/** A moment in the fewest characters: its year, and its quarter where data are quarterly. */
export function momentName(observed: Observed, moment: number): string {
  const quarter = observed.step * (moment + 1) - 1;
  const year = observed.founded + Math.floor(quarter / 4);
  return observed.step === 4 ? String(year) : `${year}Q${(quarter % 4) + 1}`;
}
/** The same within a sentence. */
export const momentWords = (observed: Observed, moment: number, lang: Language): string =>
  `${momentName(observed, moment)}${observed.step === 4 ? yearWord[lang] : ''}`;
const yearWord: { readonly [L in Language]: string } = { en: '', zh: ' 年' };

export function FanChart({ observed, band, series, lang, hidden = [], today }: FanChartProps) {
  const text = fitText[lang];
  const root = useRef<HTMLElement>(null);
  const { width } = useSize(root);
  const [pointed, setPointed] = useState<number>();
  const { observable, from } = band;
  const { label, kind } = observables[observable];
  const data = observed.series.find((one) => one.observable === observable)!;
  const measured = data.times.map((moment, k) => ({
    moment,
    time: endOf(observed, moment),
    value: fromComparable(observable, data.values[k]!),
  }));
  const moments = band.p50.map((_, k) => from + k).filter((moment) => Number.isFinite(band.p50[moment - from]));
  const at = (moment: number) => ({
    time: endOf(observed, moment),
    p05: band.p05[moment - from]!,
    p25: band.p25[moment - from]!,
    p50: band.p50[moment - from]!,
    p75: band.p75[moment - from]!,
    p95: band.p95[moment - from]!,
  });
  const course = moments.map(at);
  const values = [...measured, ...hidden].map(({ value }) => value);
  const usual = Math.max(...values, ...course.map(({ p50 }) => p50));
  const top =
    kind === 'share'
      ? Math.min(1, roundEnd(HEADROOM * Math.max(usual, ...course.map(({ p95 }) => p95))))
      : roundEnd(HEADROOM * Math.min(OVER * usual, Math.max(usual, ...course.map(({ p95 }) => p95))));
  const last = course.at(-1)!;
  const y = scaleLinear([0, top], [HEIGHT - PAD.bottom, PAD.top]);
  const write = (value: number): string => valueText(lang, observable, value);
  const rungs = y.ticks(4);
  const left = 10 + Math.max(...rungs.map((rung) => textWidth(write(rung), TICK_SIZE)));
  const x = scaleLinear([course[0]!.time, last.time], [left, Math.max(left + 1, width - PAD.right)]);
  const now = endOf(observed, observed.last);
  // Up to the last measurement the bands are about all of them; from there on they open from it.
  const { time: until, value: start } = measured.at(-1)!;
  const parts = [
    course.filter(({ time }) => time <= until),
    [
      { time: until, p05: start, p25: start, p50: start, p75: start, p95: start },
      ...course.filter(({ time }) => time > until),
    ],
  ].filter(({ length }) => length > 1);
  const shape = (low: 'p05' | 'p25', high: 'p75' | 'p95'): string =>
    parts
      .map((part) =>
        area<(typeof course)[number]>()
          .x(({ time }) => x(time))
          .y0((one) => y(Math.min(2 * top, one[low])))
          .y1((one) => y(Math.min(2 * top, one[high])))(part),
      )
      .join('');
  const through = line<{ readonly time: number; readonly value: number }>()
    .x(({ time }) => x(time))
    .y(({ value }) => y(value));
  const clip = `fit-${observable}-${hidden.length}`;
  const prices = kind === 'money' ? String(Math.floor(now - 1)) : undefined;
  const unit = text.unit(series?.unit?.[lang] ?? '', prices);
  const spoken = text.spoken(
    sentenceCase(label[lang]),
    `${momentName(observed, measured[0]!.moment)}–${momentName(observed, measured.at(-1)!.moment)}`,
    valueText(lang, observable, measured[0]!.value),
    valueText(lang, observable, measured.at(-1)!.value),
    momentWords(observed, moments.at(-1)!, lang),
    write(last.p50),
    write(last.p05),
    write(last.p95),
  );
  const known = pointed === undefined ? undefined : at(pointed);
  const mark = pointed === undefined ? undefined : measured.find(({ moment }) => moment === pointed);
  const ticks = x
    .ticks(Math.max(2, Math.floor((width - left - PAD.right) / PER_TICK)))
    .filter((tick) => Number.isInteger(tick));
  function point(event: PointerEvent): void {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const time = x.invert(((event.clientX - box.left) * width) / Math.max(1, box.width));
    const nearest = moments.reduce((best, one) =>
      Math.abs(endOf(observed, one) - time) < Math.abs(endOf(observed, best) - time) ? one : best,
    );
    setPointed(nearest);
  }
  return (
    <figure class="fit-chart" ref={root}>
      <figcaption>
        <b>{sentenceCase(label[lang])}</b> <small>{unit}</small>
      </figcaption>
      {width === 0 ? null : (
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={spoken}
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => setPointed(undefined)}
        >
          <clipPath id={clip}>
            <rect
              x={left}
              y={PAD.top - 4}
              width={Math.max(0, width - left - PAD.right)}
              height={HEIGHT - PAD.top - PAD.bottom + 4}
            />
          </clipPath>
          {rungs.map((tick) => (
            <g key={tick} aria-hidden="true">
              <path
                class={tick === 0 ? 'fit-base' : 'fit-grid'}
                d={`M${left} ${Math.round(y(tick)) + 0.5}H${width - PAD.right}`}
              />
              {tick === 0 ? null : (
                <text class="fit-tick" x={left - 6} y={y(tick) + 4} text-anchor="end">
                  {write(tick)}
                </text>
              )}
            </g>
          ))}
          {ticks.map((tick) => (
            <text
              key={tick}
              class="fit-tick"
              x={Math.max(left, x(tick))}
              y={HEIGHT - 8}
              text-anchor={x(tick) < left + 14 ? 'start' : 'middle'}
            >
              {tick}
            </text>
          ))}
          <g clip-path={`url(#${clip})`}>
            <path class="fit-band" d={shape('p05', 'p95')} />
            <path class="fit-band fit-inner" d={shape('p25', 'p75')} />
            <path
              class="fit-median"
              d={parts.map((part) => through(part.map(({ time, p50 }) => ({ time, value: p50 })))).join('')}
            />
          </g>
          <path class="fit-today" d={`M${x(now).toFixed(1)} ${PAD.top - 4}V${HEIGHT - PAD.bottom}`} />
          <text
            class="fit-tick fit-today-name pl-halo"
            x={x(now) + (x(now) > width / 2 ? -5 : 5)}
            y={PAD.top + 4}
            text-anchor={x(now) > width / 2 ? 'end' : 'start'}
          >
            {today ?? `${text.today} (${momentName(observed, observed.last)})`}
          </text>
          <path class="fit-thread" d={through(measured) ?? ''} />
          {measured.map(({ time, value }) => (
            <circle key={time} class="fit-mark" cx={x(time).toFixed(1)} cy={y(value).toFixed(1)} r="3" />
          ))}
          {hidden.map(({ moment, value, within }) => (
            <circle
              key={moment}
              class={within ? 'fit-hidden' : 'fit-hidden fit-missed'}
              cx={x(endOf(observed, moment)).toFixed(1)}
              cy={y(Math.min(value, top)).toFixed(1)}
              r="3.4"
            />
          ))}
          <text class="fit-end" x={width - PAD.right + 6} y={y(Math.min(top, last.p50)) + 4}>
            {write(last.p50)}
          </text>
          {known === undefined ? null : (
            <g class="fit-reading" aria-hidden="true">
              <path d={`M${x(known.time).toFixed(1)} ${PAD.top}V${HEIGHT - PAD.bottom}`} />
              <circle cx={x(known.time)} cy={y(Math.min(top, known.p50))} r="3.4" />
            </g>
          )}
        </svg>
      )}
      <p class="fit-read" aria-hidden="true">
        {known === undefined || pointed === undefined
          ? ' '
          : [
              text.reading(momentWords(observed, pointed, lang), write(known.p50), write(known.p05), write(known.p95)),
              ...(mark === undefined ? [] : [text.measured(valueText(lang, observable, mark.value))]),
            ].join(punctuation[lang].semicolon)}
      </p>
    </figure>
  );
}
