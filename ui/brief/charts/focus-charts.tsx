/** Until when a path still helps, and which of its levers does it. */
import { punctuation } from '../../../experiments/index.ts';
import { calendarOf } from '../../facts/calendar.ts';
import { NO_NUMBER, percent, signed } from '../../parts/format.ts';
import { rangeWords } from '../../parts/interval-words.ts';
import { sentenceCase } from '../../parts/sentence-case.ts';
import { fitText, textWidth } from '../../plot/label-layout.ts';
import { heightOf } from '../../plot/value-scale.ts';
import type { BriefFacts, BriefShares, BriefWindow } from '../brief-facts.ts';
import { briefText } from '../text/text.ts';
import { Chart, Scale, type Look } from './chart.tsx';

const LEFT = 34;
const TOP = 8;
const FOOT = 30;
const BAR = 11;

interface Setting {
  readonly facts: BriefFacts;
  readonly look: Look;
  readonly width: number;
}

export function WindowBars({ found, facts, look, width }: Setting & { readonly found: BriefWindow }) {
  const { lang } = look;
  const words = briefText[lang];
  const { tick, label } = calendarOf(facts.start, lang);
  const { starts, curves } = found;
  const strip = { top: TOP, height: 92 - 7 * look.density };
  const domain = [0, 1] as const;
  const right = width - 4;
  const step = (right - LEFT) / starts.length;
  const x = (s: number): number => LEFT + (s + 0.5) * step;
  const bottom = strip.top + strip.height;
  const names = [words.alone2, words.withReform];
  const every = Math.max(1, Math.ceil(34 / step));
  const bar = Math.min(BAR, (step - 4) / 2);
  const second = 24 + textWidth(names[0]!, 10.5);
  return (
    <Chart
      look={look}
      width={width}
      height={bottom + FOOT}
      label={words.window}
      table={{
        head: ['', ...names.slice(0, curves.length)],
        rows: starts.map((from, s) => [
          label(from),
          ...curves.map(({ rescued }) => (Number.isNaN(rescued[s]) ? NO_NUMBER : percent(lang, rescued[s]!))),
        ]),
      }}
      at={starts.map((_from, s) => x(s))}
      strip={strip}
    >
      <Scale look={look} left={LEFT} right={right} strip={strip} domain={domain} times={100} unit="%" />
      <path class="brief-half-line" d={`M${LEFT} ${heightOf(0.5, strip, domain)}H${right}`} />
      {starts.map((from, s) => (
        <g key={from}>
          {curves.map(({ variant, rescued }, k) => {
            const share = rescued[s]!;
            if (Number.isNaN(share)) return null;
            const top = heightOf(share, strip, domain);
            return (
              <rect
                key={variant}
                class={k === 0 ? 'brief-bar' : 'brief-bar brief-hollow'}
                x={x(s) + (k === 0 ? -bar - 0.5 : 0.5)}
                y={Math.min(top, bottom - 1)}
                width={bar}
                height={Math.max(1, bottom - top)}
              />
            );
          })}
          {s % every === 0 ? (
            <text class="brief-tick" x={x(s)} y={bottom + 13} text-anchor="middle">
              {tick(from)}
            </text>
          ) : null}
        </g>
      ))}
      <g class="brief-legend" aria-hidden="true">
        <rect class="brief-bar" x="0" y={bottom + 20} width="9" height="9" />
        <text x="13" y={bottom + 28}>
          {names[0]}
        </text>
        <rect class="brief-bar brief-hollow" x={second} y={bottom + 20} width="9" height="9" />
        <text x={second + 13} y={bottom + 28}>
          {names[1]}
        </text>
      </g>
    </Chart>
  );
}

/** A name without what stands in brackets. */
const nameOf = (label: string): string => sentenceCase(label.replace(/\s*[（(].*[）)]$/, ''));

const ROW = 18;
const MOST_SHARES = 6;

export function ShareBars({ found, facts, look, width }: Setting & { readonly found: BriefShares }) {
  const { lang } = look;
  const { digits } = facts.outcome;
  const words = briefText[lang];
  const shown = found.parts.slice(0, Math.max(3, MOST_SHARES - Math.max(0, look.density)));
  const left = Math.min(width * 0.5, Math.max(...shown.map(({ label }) => textWidth(nameOf(label), 11))) + 10);
  const number = (value: number): string => signed(lang, value, digits);
  const right = width - 92;
  const ends = [
    0,
    ...shown.flatMap(({ effect: { mean, low, high } }) => [mean, low, high].filter((one) => !Number.isNaN(one))),
  ];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number): number => left + ((value - low) / Math.max(1e-9, high - low)) * (right - left);
  const rest = found.parts.length - shown.length;
  return (
    <>
      <Chart
        look={look}
        width={width}
        height={shown.length * ROW + 2}
        label={words.shares}
        table={{
          head: [words.moves.lever, facts.outcome.name, '95%', '%'],
          rows: found.parts.map(({ label, effect, ofTotal }) => [
            sentenceCase(label),
            number(effect.mean),
            rangeWords(lang, effect.low, effect.high, digits),
            percent(lang, ofTotal),
          ]),
        }}
      >
        <path class="brief-zero" d={`M${x(0)} 0V${shown.length * ROW}`} />
        {shown.map(({ label, effect, ofTotal }, k) => {
          const [a, b] = [x(Math.min(0, effect.mean)), x(Math.max(0, effect.mean))];
          const [from, to] = [x(effect.low), x(effect.high)];
          return (
            <g key={label} transform={`translate(0 ${k * ROW})`}>
              <text class="brief-tick brief-dark" x={left - 8} y="12.5" text-anchor="end">
                {fitText(nameOf(label), left - 8, 11)}
              </text>
              <rect class="brief-bar" x={a} y="3" width={Math.max(1, b - a)} height="11" />
              {Number.isNaN(from) || Number.isNaN(to) ? null : (
                <path class="brief-error" d={`M${from} 8.5H${to}M${from} 5v7M${to} 5v7`} />
              )}
              <text class="brief-tick brief-dark" x={right + 8} y="12.5">
                {`${number(effect.mean)}${Number.isNaN(ofTotal) ? '' : ` · ${percent(lang, ofTotal)}`}`}
              </text>
            </g>
          );
        })}
      </Chart>
      {rest > 0 ? <p class="brief-note">{words.moreShares(rest)}</p> : null}
      <p class="brief-note">
        {words.sharesNote(facts.outcome.name, found.replicates)}
        {punctuation[lang].colon}
        <span>{`${number(found.total.mean)} (${rangeWords(lang, found.total.low, found.total.high, digits)})`}</span>
      </p>
    </>
  );
}
