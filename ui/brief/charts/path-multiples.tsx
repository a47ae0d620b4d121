/** One outcome along every path, a small drawing each on one scale: nothing hides behind another, in black and white too. */
import { calendarOf } from '../../facts/calendar.ts';
import { rangeWords } from '../../parts/interval-words.ts';
import { decimal } from '../../parts/format.ts';
import { fitText } from '../../plot/label-layout.ts';
import { timeFrame } from '../../plot/time-frame.ts';
import { HEADROOM, heightOf, roundEnd } from '../../plot/value-scale.ts';
import { pathColour } from '../../compare/path-list.ts';
import { referenceOf, type BriefFacts, type BriefPath } from '../brief-facts.ts';
import { BandShape, curve, sampled, yearTicks } from './band.tsx';
import { Chart, roomFor, Scale, Years, type Look } from './chart.tsx';

/** Drawings beside each other. */
export const columnsOf = (paths: number): number => (paths <= 4 ? Math.max(1, paths) : paths <= 6 ? 3 : 4);

const GAP = 14;
const TOP = 24;
const FOOT = 19;

/** Several rows, and a page that is full, make each less high. */
const heightFor = (paths: number, density: number): number => (paths <= 4 ? 116 : 78) - (paths <= 4 ? 10 : 7) * density;

export interface PathMultiplesProps {
  readonly facts: BriefFacts;
  readonly look: Look;
  readonly width: number;
}

export function PathMultiples({ facts, look, width }: PathMultiplesProps) {
  const { paths, quarters, start, outcome } = facts;
  const { lang } = look;
  const reference = referenceOf(facts);
  const columns = columnsOf(paths.length);
  const each = (width - GAP * (columns - 1)) / columns;
  const strip = { top: TOP, height: heightFor(paths.length, look.density) };
  const ends = (id: 'p05' | 'p95') => paths.flatMap(({ band }) => band[id].filter((value) => !Number.isNaN(value)));
  const low = Math.min(0, ...ends('p05'));
  const domain = [low < 0 ? -roundEnd(-low) : 0, roundEnd(Math.max(0, ...ends('p95')) * HEADROOM)] as const;
  const left = roomFor({ look, strip, domain });
  const frame = timeFrame(each, left, each - 2, quarters);
  const points = sampled(quarters);
  const at = { x: (k: number) => frame.at(points[k]!), strip, domain };
  const thin = (values: readonly number[]): number[] => points.map((q) => values[q]!);
  const { heading } = calendarOf(start, lang);
  const number = (value: number): string => decimal(lang, value, outcome.digits);
  const ticks = yearTicks(frame, quarters, start, lang);
  const shown = columns > 3 && ticks.length > 3 ? ticks.filter((_tick, k) => k % 2 === 0) : ticks;
  return (
    <div class="brief-multiples" style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
      {paths.map((path: BriefPath) => {
        const { id, name, band, from } = path;
        const thinned = {
          p05: thin(band.p05),
          p25: thin(band.p25),
          p50: thin(band.p50),
          p75: thin(band.p75),
          p95: thin(band.p95),
        };
        const end = `${number(band.p50.at(-1)!)} (${rangeWords(lang, band.p05.at(-1)!, band.p95.at(-1)!, outcome.digits)})`;
        return (
          <div key={id} data-path={id} style={{ '--path': pathColour(path) }}>
            <Chart
              look={look}
              width={each}
              height={TOP + strip.height + FOOT}
              label={`${name}: ${end}`}
              table={{
                head: ['', outcome.name, '50%', '90%'],
                rows: points.map((q, k) => [
                  heading(q),
                  number(thinned.p50[k]!),
                  rangeWords(lang, thinned.p25[k]!, thinned.p75[k]!, outcome.digits),
                  rangeWords(lang, thinned.p05[k]!, thinned.p95[k]!, outcome.digits),
                ]),
              }}
              at={points.map((q) => frame.at(q))}
              strip={strip}
            >
              <text class="brief-name" x="0" y="11">
                {fitText(name, 0.93 * each, 11.5)}
              </text>
              <Scale look={look} left={left} right={each - 2} strip={strip} domain={domain} />
              <BandShape band={thinned} at={at} />
              {reference === undefined || reference.id === id ? null : (
                <path class="brief-reference" d={curve(thin(reference.band.p50), at)} />
              )}
              {from === undefined || from >= quarters ? null : (
                <path class="brief-begins" d={`M${frame.x(from)} ${heightOf(domain[0], strip, domain)}l-4 7h8z`} />
              )}
              <Years ticks={shown} y={TOP + strip.height + 17} right={each} />
            </Chart>
          </div>
        );
      })}
    </div>
  );
}
