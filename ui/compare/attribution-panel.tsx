/** Which lever did it, or what the decline is made of: a waterfall that ends where the whole does. */
import './attribution-panel.css';
import { useRef } from 'preact/hooks';
import { declineParts, MOST_EXACT } from '../../experiments/index.ts';
import { comma, decimal, percent, signed } from '../parts/format.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { fitText, textWidth } from '../plot/label-layout.ts';
import { useSize } from '../parts/use-size.ts';
import { activeLevers, DECLINE, type AttributionResult } from './attribution-study.ts';
import { useCompare } from './compare-context.ts';
import { CopyCommand } from '../controls/copy-command.tsx';
import { FaultList } from './fault-list.tsx';
import { rangeWords } from '../parts/interval-words.ts';
import { ScaledNote, StudyControls } from './study-controls.tsx';
import { waterfallOf } from './waterfall-rows.ts';

const ROW = 27;
const RIGHT = 112;

function Waterfall({ result, width }: { readonly result: AttributionResult; readonly width: number }) {
  const { text, lang, nameOf, colourOf } = useCompare();
  const { summary, times, digits, subject } = result;
  const decline = subject === DECLINE;
  const fall = waterfallOf(summary, times);
  const longest = Math.max(...fall.rows.map(({ label }) => textWidth(sentenceCase(label[lang]), 12)));
  const left = Math.min(Math.max(96, longest + 12), Math.max(96, width * 0.4));
  const right = Math.max(left + 40, width - RIGHT);
  const ends = [
    0,
    fall.without,
    fall.with,
    ...fall.rows.flatMap(({ to, half }) => (Number.isNaN(half) ? [to] : [to - half, to + half])),
  ];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number): number => left + ((value - low) / Math.max(1e-9, high - low)) * (right - left);
  const words = text.attribution;
  const spoken = words.spoken(
    fall.rows
      .map(({ label, from, to }) => text.chart.part(label[lang], signed(lang, to - from, digits)))
      .join(comma(lang)),
  );
  const whole = (name: string, value: number, colour: string, row: number) => (
    <g transform={`translate(0 ${row * ROW})`}>
      <text class="cmp-fall-name cmp-strong" x={left - 10} y="15" text-anchor="end">
        {fitText(name, left - 12, 12)}
      </text>
      <rect
        x={x(Math.min(0, value))}
        y="3"
        width={Math.max(1, Math.abs(x(value) - x(0)))}
        height="16"
        rx="1.5"
        style={{ fill: colour }}
      />
      <text class="cmp-fall-value" x={x(Math.max(0, value)) + 8} y="15.5">
        {decimal(lang, value, digits)}
      </text>
    </g>
  );
  return (
    <svg
      class="cmp-fall"
      width={width}
      height={(fall.rows.length + 2) * ROW}
      role="img"
      aria-label={spoken}
      style={{ '--path': decline ? 'var(--pt-base)' : colourOf(subject) }}
    >
      {whole(decline ? words.withoutCauses : words.without, fall.without, 'var(--pt-base)', 0)}
      {fall.rows.map(({ id, label, from, to, half, ofTotal }, k) => {
        const [a, b] = [x(Math.min(from, to)), x(Math.max(from, to))];
        const reach = Number.isNaN(half) ? 0 : x(low + half) - x(low);
        const tip = x(to);
        return (
          <g key={id} transform={`translate(0 ${(k + 1) * ROW})`}>
            <title>
              {Number.isNaN(ofTotal) ? label[lang] : `${label[lang]}: ${words.share(percent(lang, ofTotal))}`}
            </title>
            <path class="cmp-link" d={`M${x(from)} -8V3`} />
            <text class="cmp-fall-name" x={left - 10} y="15" text-anchor="end">
              {fitText(sentenceCase(label[lang]), left - 12, 12)}
            </text>
            <rect
              class={to < from ? 'cmp-fall-down' : 'cmp-fall-up'}
              x={a}
              y="3"
              width={Math.max(1, b - a)}
              height="16"
              rx="1.5"
            />
            {reach > 0 ? (
              <path
                class="cmp-error"
                d={`M${tip - reach} 11H${tip + reach}M${tip - reach} 7.5v7M${tip + reach} 7.5v7`}
              />
            ) : null}
            <text class="cmp-fall-value" x={Math.max(b, tip + reach) + 8} y="15.5">
              {signed(lang, to - from, digits)}
              {Number.isNaN(half) ? null : (
                <tspan class="cmp-fall-half" dx="7">
                  {`± ${decimal(lang, half, digits)}`}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
      {whole(
        decline ? words.withAll : nameOf(subject),
        fall.with,
        decline ? 'var(--pt-base)' : colourOf(subject),
        fall.rows.length + 1,
      )}
    </svg>
  );
}

export function AttributionPanel() {
  const { session, text, lang, nameOf } = useCompare();
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const study = session.attribution;
  const words = text.attribution;
  const options = study.choices.value.map((value) => ({
    value,
    name: value === DECLINE ? words.decline : nameOf(value),
  }));
  const chosen = study.chosen.value ?? DECLINE;
  const result = study.result.value;
  const levers = chosen === DECLINE ? declineParts.length : activeLevers(study.path.value?.added.moves ?? []);
  const sampled = levers > MOST_EXACT;
  const size = words.size(study.count.value * (sampled ? 2 * levers : 2 ** levers));
  const indicator = session.indicator.value;
  return (
    <section class="cmp-section cmp-attribution">
      <h2>
        {chosen === DECLINE ? words.declineTitle : words.title}{' '}
        <small>{result === undefined ? text.indicators[indicator].name : words.note(result.summary.replicates)}</small>
      </h2>
      <StudyControls
        state={study.state.value}
        subject={{ label: words.subject, value: chosen, options, onChange: (value) => (study.subject.value = value) }}
        onCompute={study.compute}
        ready={study.ready.value}
        onStop={study.stop}
        count={study.count}
        compute={result === undefined ? words.compute : words.again}
        size={size}
      />
      {sampled ? <p class="cmp-note">{words.sampling(levers, MOST_EXACT)}</p> : null}
      <ScaledNote id={chosen} />
      <FaultList faults={study.faults.value} />
      <div ref={root}>
        {result !== undefined && result.summary.unknown > 0 ? (
          <p class="cmp-note">{words.unknown(result.summary.unknown, result.summary.replicates)}</p>
        ) : null}
        {result === undefined || result.summary.replicates === 0 || width === 0 ? null : (
          <>
            {study.stale.value ? <p class="cmp-stale">{words.stale}</p> : null}
            <p class="cmp-note">
              {result.subject === DECLINE
                ? `${text.indicators[result.indicator].name}${comma(lang)}${words.ofPeak}`
                : `${text.indicators[result.indicator].name}${comma(lang)}${text.indicators[result.indicator].unit}`}
              {' · '}
              {words.total(
                signed(lang, result.times * result.summary.total.mean, result.digits),
                rangeWords(
                  lang,
                  result.times * result.summary.total.low,
                  result.times * result.summary.total.high,
                  result.digits,
                ),
              )}
            </p>
            <Waterfall result={result} width={width} />
            <CopyCommand command={() => result.command} />
          </>
        )}
      </div>
    </section>
  );
}
