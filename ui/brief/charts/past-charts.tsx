/** The measured past with the model's band over it; or the course of one run where nobody measured. */
import type { Language } from '../../../experiments/index.ts';
import { calendarOf } from '../../facts/calendar.ts';
import { comma, decimal } from '../../parts/format.ts';
import { rangeWords } from '../../parts/interval-words.ts';
import { fitText } from '../../plot/label-layout.ts';
import { PhaseStrip } from '../../plot/phases.tsx';
import { timeFrame } from '../../plot/time-frame.ts';
import { HEADROOM, heightOf, roundEnd } from '../../plot/value-scale.ts';
import type { BriefCourse, BriefFacts, BriefPast, BriefSeries } from '../brief-facts.ts';
import { briefText } from '../text/text.ts';
import { BandShape, curve, sampled, yearTicks } from './band.tsx';
import { Chart, roomFor, Scale, Years, type Look } from './chart.tsx';

const GAP = 14;
const TOP = 24;
const FOOT = 16;

interface Setting {
  readonly facts: BriefFacts;
  readonly look: Look;
  readonly width: number;
}

const titleOf = ({ label, unit }: { readonly label: string; readonly unit: string }, lang: Language): string =>
  unit === '' ? label : `${label}${comma(lang)}${unit}`;

function Measured({ series, facts, look, width }: Setting & { readonly series: BriefSeries }) {
  const { start, today } = facts;
  const { lang } = look;
  const { points, quarters, band, digits, isShare } = series;
  const times = isShare ? 100 : 1;
  const unit = isShare ? '%' : '';
  const first = quarters[0]!;
  const length = quarters.at(-1)! + 1 - first;
  const strip = { top: TOP, height: 96 - 8 * look.density };
  // A band that opens far beyond what was ever measured would press the past flat.
  const measured = Math.max(...points.map(({ value }) => value));
  const top = Math.max(...band.p95.filter((value) => !Number.isNaN(value)), measured);
  const domain = [
    0,
    isShare ? Math.min(1, roundEnd(top * HEADROOM)) : roundEnd(Math.min(top, 4 * measured) * HEADROOM),
  ] as const;
  const left = roomFor({ look, strip, domain, times, unit });
  const frame = timeFrame(width, left, width - 4, length);
  const clip = (value: number): number => Math.min(value, domain[1]);
  const clipped = {
    p05: band.p05.map(clip),
    p25: band.p25.map(clip),
    p50: band.p50.map(clip),
    p75: band.p75.map(clip),
    p95: band.p95.map(clip),
  };
  const { heading } = calendarOf(start, lang);
  const number = (value: number | undefined): string =>
    value === undefined ? '' : `${decimal(lang, times * value, isShare ? 0 : digits)}${unit}`;
  const known = new Map(points.map(({ quarter, value }) => [quarter, value]));
  const title = titleOf(series, lang);
  const words = briefText[lang];
  return (
    <Chart
      look={look}
      width={width}
      height={TOP + strip.height + FOOT}
      label={`${title}: ${points.length}`}
      table={{
        head: ['', words.measured('').replace(/[:：]\s*$/, ''), '50%', '90%'],
        rows: quarters.map((quarter, k) => [
          heading(quarter),
          number(known.get(quarter)),
          `${number(band.p50[k])}`,
          rangeWords(lang, times * band.p05[k]!, times * band.p95[k]!, isShare ? 0 : digits),
        ]),
      }}
      at={quarters.map((quarter) => frame.at(quarter - first))}
      strip={strip}
    >
      <text class="brief-name" x="0" y="11">
        {fitText(title, 0.93 * width, 11.5)}
      </text>
      <Scale look={look} left={left} right={width - 4} strip={strip} domain={domain} times={times} unit={unit} />
      <BandShape band={clipped} at={{ x: (k) => frame.at(quarters[k]! - first), strip, domain }} />
      {today === undefined || today <= first || today >= first + length ? null : (
        <g class="brief-today">
          <path d={`M${frame.x(today - first)} ${TOP}V${TOP + strip.height}`} />
          <text x={frame.x(today - first) + 3} y={TOP + 8}>
            {words.today}
          </text>
        </g>
      )}
      {points.map(({ quarter, value }) => (
        <circle
          key={quarter}
          class="brief-point"
          cx={frame.at(quarter - first)}
          cy={heightOf(value, strip, domain)}
          r="2.3"
        />
      ))}
      <Years
        ticks={yearTicks({ ...frame, x: (quarter) => frame.x(quarter) }, length, startAfter(start, first), lang)}
        y={TOP + strip.height + 14}
        right={width}
      />
    </Chart>
  );
}

/** The label of a quarter of a dated run: where a drawing begins that does not begin with the run. */
function startAfter(start: string | undefined, quarter: number): string | undefined {
  if (start === undefined) return undefined;
  const { year, season } = calendarOf(start, 'en').parts(quarter);
  return `${year}Q${season}`;
}

export function PastCharts({ past, facts, look, width }: Setting & { readonly past: BriefPast }) {
  const n = past.series.length;
  const each = Math.min(330, (width - GAP * (n - 1)) / n);
  return (
    <div class="brief-multiples" style={{ gridTemplateColumns: `repeat(${n}, auto)`, justifyContent: 'start' }}>
      {past.series.map((series) => (
        <Measured key={series.label} series={series} facts={facts} look={look} width={each} />
      ))}
    </div>
  );
}

export function CourseCharts({ course, facts, look, width }: Setting & { readonly course: BriefCourse }) {
  const { start, quarters } = facts;
  const { lang } = look;
  const n = course.lines.length;
  const each = (width - GAP * (n - 1)) / n;
  const strip = { top: TOP, height: 70 - 8 * look.density };
  const points = sampled(quarters);
  const { heading } = calendarOf(start, lang);
  const whole = timeFrame(width, 0, width, quarters);
  const phases = { top: 0, height: 16 };
  return (
    <>
      <svg class="brief-chart" viewBox={`0 0 ${width} 17`} width={width} height="17" aria-hidden="true">
        <PhaseStrip bands={course.phases} frame={whole} strip={phases} lang={lang} size={10.5} gap={1} />
      </svg>
      <div class="brief-multiples" style={{ gridTemplateColumns: `repeat(${n}, 1fr)` }}>
        {course.lines.map((line) => {
          const values = points.map((q) => line.values[q]!);
          const domain = [
            0,
            roundEnd(Math.max(0, ...values.filter((value) => !Number.isNaN(value))) * HEADROOM),
          ] as const;
          const left = roomFor({ look, strip, domain });
          const frame = timeFrame(each, left, each - 2, quarters);
          return (
            <Chart
              key={line.label}
              look={look}
              width={each}
              height={TOP + strip.height + FOOT}
              label={titleOf(line, lang)}
              table={{
                head: ['', line.label],
                rows: points.map((q, k) => [heading(q), decimal(lang, values[k]!, line.digits)]),
              }}
              at={points.map((q) => frame.at(q))}
              strip={strip}
            >
              <text class="brief-name" x="0" y="11">
                {fitText(titleOf(line, lang), 0.93 * each, 11.5)}
              </text>
              <Scale look={look} left={left} right={each - 2} strip={strip} domain={domain} />
              <path class="brief-median" d={curve(values, { x: (k) => frame.at(points[k]!), strip, domain })} />
              <Years ticks={yearTicks(frame, quarters, start, lang)} y={TOP + strip.height + 14} right={each} />
            </Chart>
          );
        })}
      </div>
    </>
  );
}
