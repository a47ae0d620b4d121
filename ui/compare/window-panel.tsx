/**
 * When a package still helps: its gain and the runs it rescues by the quarter it starts in, and the point of no return.
 */
import '../plot/plot.css';
import './plot-parts.css';
import './window-panel.css';
import { useMemo, useRef } from 'preact/hooks';
import { firstOpenQuarter, punctuation, type PointOfNoReturn, type WindowPoint } from '../../experiments/index.ts';
import { comma, percent, signed } from '../parts/format.ts';
import { useScenario } from '../studio/studio-context.ts';
import { fitText, textWidth } from '../plot/label-layout.ts';
import { useSize } from '../parts/use-size.ts';
import type { Strip } from '../plot/time-frame.ts';
import { pathOf } from '../plot/tweened-path.tsx';
import { ValueAxis } from '../plot/value-axis.tsx';
import { heightOf, ticksOf } from '../plot/value-scale.ts';
import { domainOf } from './chart-layout.ts';
import { SPACING } from './plot-parts.tsx';
import { useCompare } from './compare-context.ts';
import { CheapestPanel } from './cheapest-panel.tsx';
import { CopyCommand } from '../controls/copy-command.tsx';
import { FaultList } from './fault-list.tsx';
import { ScaledNote, StudyControls } from './study-controls.tsx';
import { startsOver, type WindowResult } from './window-study.ts';
import { sentenceCase } from '../parts/sentence-case.ts';

const LEFT = 46;
const GAIN: Strip = { top: 22, height: 116 };
/** Base line of the sentence about the point of no return: between the plots, clear of the curves. */
const NO_RETURN_AT = GAIN.top + GAIN.height + 20;
const SHARE: Strip = { top: 190, height: 52 };
const BAR = 9;

/** A point of no return with the year it names, of its kind. */
function pointInYears(point: PointOfNoReturn, label: (quarter: number) => string) {
  const at = point.kind === 'at' || point.kind === 'before' ? point.from : point.kind === 'notReached' ? point.to : 0;
  return { kind: point.kind, year: label(at) };
}

function WindowChart({ result, width }: { readonly result: WindowResult; readonly width: number }) {
  const { text, lang, calendar, colourOf } = useCompare();
  const { starts, summary, subject } = result;
  const words = text.window;
  const right = width - 12;
  const [first, last] = [starts[0]!, starts.at(-1)!];
  const x = (quarter: number): number =>
    LEFT + 14 + ((quarter - first) / Math.max(1, last - first)) * (right - LEFT - 28);
  const domain = useMemo(
    () =>
      domainOf(
        summary.curves.flatMap(({ points }) => [
          points.map(({ low, mean }) => 100 * (Number.isNaN(low) ? mean : low)),
          points.map(({ high, mean }) => 100 * (Number.isNaN(high) ? mean : high)),
        ]),
      ),
    [summary],
  );
  const y = (share: number): number => heightOf(100 * share, GAIN, domain);
  const bottom = SHARE.top + SHARE.height;
  const step = starts.length > 1 ? x(starts[1]!) - x(starts[0]!) : 60;
  const every = Math.max(1, Math.ceil(40 / step));
  const curves = summary.curves.map((curve, k) => ({
    ...curve,
    // Colours are those of paths: with reform it is the same path, hatched and dashed.
    colour: colourOf(subject),
    kind: k === 0 ? '' : ' cmp-reformed',
    name: k === 0 ? words.alone : words.withReform,
  }));
  const point = curves[0]!.pointOfNoReturn;
  const spoken = curves
    .map(({ name, points, pointOfNoReturn: fate }) => {
      const shares = points.map(({ from, rescued }) =>
        words.spokenPoint(calendar.label(from), percent(lang, rescued.mean)),
      );
      const said = words.noReturn(pointInYears(fate, calendar.label));
      return words.spoken(name, shares.join(comma(lang)), said === '' ? words.never : said);
    })
    .join(punctuation[lang].gap);
  const marker =
    point.kind === 'at' || point.kind === 'before' ? x(point.from) - (point.kind === 'at' ? step / 2 : 8) : undefined;
  return (
    <svg class="cmp-window" width={width} height={bottom + 40} role="img" aria-label={spoken}>
      <text class="cmp-small-title" x={LEFT} y="12">
        {words.gain}
      </text>
      <ValueAxis
        frame={{ left: LEFT, right }}
        strip={GAIN}
        domain={domain}
        ticks={ticksOf(domain, GAIN.height, SPACING, 2)}
        gap={6}
        write={(value) => signed(lang, value, 0)}
      />
      {curves.map(({ variant, points, colour, kind }) => {
        const heights = (of: (point: WindowPoint) => number): Float64Array =>
          Float64Array.from(points, (known) => y(of(known)));
        const at = (k: number): number => x(points[k]!.from);
        return (
          <g key={variant} class={`cmp-variant${kind}`} style={{ '--path': colour }}>
            <path
              class="cmp-interval"
              d={pathOf(
                heights(({ high }) => high),
                heights(({ low }) => low),
                at,
              )}
            />
            <path
              class="cmp-median"
              d={pathOf(
                heights(({ mean }) => mean),
                undefined,
                at,
              )}
            />
            {points.map(({ from, mean }) =>
              Number.isNaN(mean) ? null : <circle key={from} class="cmp-knot" cx={x(from)} cy={y(mean)} r="2.6" />,
            )}
          </g>
        );
      })}
      <text class="cmp-small-title" x={LEFT} y={SHARE.top - 10}>
        {words.rescued}
        <tspan class="cmp-title-note" dx="8">
          {words.rescuedNote}
        </tspan>
      </text>
      {starts.map((from, s) => (
        <g key={from}>
          {curves.map(({ variant, points, colour, kind }, k) => {
            const share = points[s]!.rescued.mean;
            if (Number.isNaN(share)) return null;
            const bx = x(from) + (k - 1) * (BAR + 1);
            return (
              <g key={variant}>
                <rect class="cmp-bar-rest" x={bx} y={SHARE.top} width={BAR} height={SHARE.height} />
                <rect
                  class={`cmp-bar${kind}`}
                  x={bx}
                  y={SHARE.top + SHARE.height * (1 - share)}
                  width={BAR}
                  height={SHARE.height * share}
                  style={{ '--path': colour }}
                />
              </g>
            );
          })}
          {s % every === 0 ? (
            <text class="cmp-tick" x={x(from)} y={bottom + 15} text-anchor="middle">
              {calendar.tick(from)}
            </text>
          ) : null}
        </g>
      ))}
      {curves.map(({ variant, points, colour, kind }) => (
        <path
          key={variant}
          class={`cmp-paid${kind}`}
          style={{ '--path': colour }}
          d={pathOf(
            Float64Array.from(points, ({ paid }) => SHARE.top + SHARE.height * (1 - paid)),
            undefined,
            (k) => x(points[k]!.from),
          )}
        />
      ))}
      <path class="cmp-half" d={`M${LEFT} ${SHARE.top + SHARE.height / 2}H${right}`} />
      <text class="cmp-tick" x={LEFT - 6} y={SHARE.top + SHARE.height / 2 + 4} text-anchor="end">
        {words.half}
      </text>
      <text class="cmp-tick" x={right} y={bottom + 31} text-anchor="end">
        {words.axis}
      </text>
      {marker === undefined ? null : (
        <g class="cmp-no-return">
          <path d={`M${marker} ${GAIN.top}V${bottom}`} />
          <text
            x={marker > width / 2 ? marker - 7 : marker + 7}
            y={NO_RETURN_AT}
            text-anchor={marker > width / 2 ? 'end' : 'start'}
          >
            {fitText(words.noReturn(pointInYears(point, calendar.label)), width * 0.7, 12)}
          </text>
        </g>
      )}
    </svg>
  );
}

function Key({ subject }: { readonly subject: string }) {
  const { text, colourOf } = useCompare();
  const { alone, withReform } = text.window;
  const second = 52 + textWidth(alone, 11.5);
  return (
    <svg
      class="cmp-key"
      width={second + textWidth(withReform, 11.5) + 42}
      height="16"
      aria-hidden="true"
      style={{ '--path': colourOf(subject) }}
    >
      <path class="cmp-median" d="M0 8H22" />
      <text x="28" y="12">
        {alone}
      </text>
      <g class="cmp-reformed">
        <path class="cmp-median" d={`M${second} 8h22`} />
      </g>
      <text x={second + 28} y="12">
        {withReform}
      </text>
    </svg>
  );
}

export function WindowPanel() {
  const { session, text, lang, calendar, nameOf } = useCompare();
  const scenario = useScenario();
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const study = session.window;
  const words = text.window;
  const chosen = study.chosen.value;
  const result = study.result.value;
  const { from, to, step } = startsOver(scenario.quarters, firstOpenQuarter(scenario));
  const starts = Math.floor((to - from) / step) + 1;
  return (
    <section class="cmp-section cmp-window">
      <h2>
        {words.title}{' '}
        <small>
          {result === undefined
            ? words.note
            : `${words.note}${comma(lang)}${words.replicates(result.summary.replicates)}`}
        </small>
      </h2>
      {chosen === undefined ? (
        <p class="cmp-note">{words.none}</p>
      ) : (
        <StudyControls
          state={study.state.value}
          subject={{
            label: words.path,
            value: chosen,
            options: study.choices.value.map((value) => ({ value, name: nameOf(value) })),
            onChange: (value) => (study.subject.value = value),
          }}
          ready={study.ready.value}
          onCompute={study.compute}
          onStop={study.stop}
          count={study.count}
          compute={result === undefined ? words.compute : words.again}
          size={words.size(study.count.value * (1 + 2 * starts))}
        />
      )}
      <ScaledNote id={chosen} />
      <FaultList faults={study.faults.value} />
      <div ref={root}>
        {result === undefined || width === 0 ? null : (
          <>
            {study.stale.value ? <p class="cmp-stale">{words.stale}</p> : null}
            <Key subject={result.subject} />
            <WindowChart result={result} width={width} />
            <p class="cmp-note">
              {result.summary.curves
                .map(({ variant, pointOfNoReturn: political, fiscalPoint: fiscal }) => {
                  const said = [
                    words.noReturn(pointInYears(political, calendar.label)),
                    words.fiscal(pointInYears(fiscal, calendar.label)),
                  ]
                    .filter((part) => part !== '')
                    .join(punctuation[lang].semicolon);
                  const name = variant === 'alone' ? words.alone : words.withReform;
                  return `${sentenceCase(name)}${punctuation[lang].colon}${said}${punctuation[lang].stop.trim()}`;
                })
                .join(punctuation[lang].gap)}
            </p>
            <CopyCommand command={() => result.command} />
          </>
        )}
      </div>
      {chosen === undefined ? null : <CheapestPanel />}
    </section>
  );
}
