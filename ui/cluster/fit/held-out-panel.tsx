/** The last points hidden and forecast, beside what anybody could have said. */
import {
  failureWords,
  bandOf,
  fromComparable,
  percent,
  wholeNumber,
  yearsOf,
  type HeldOut,
  type HiddenPoint,
} from '../../../experiments/index.ts';
import { comma } from '../../parts/format.ts';
import { ProgressLine } from '../../parts/progress-line.tsx';
import { useLang } from '../../studio/studio-context.ts';
import { FanChart } from './fan-chart.tsx';
import type { FitResult, FitSession } from './fit-session.ts';
import { fitText } from './text/text.ts';
import { timeText } from './unknown-words.ts';

/** Fewer than this inside a 90 % band are too few. */
const ENOUGH = 0.75;
const order = ['model', 'randomWalk', 'trend', 'autoregression'] as const;

type Forecaster = (typeof order)[number];

/** How each forecast did: hidden points inside its band, and by how much it was off on average. */
function scoresOf(points: readonly HiddenPoint[]) {
  const mean = (off: (point: HiddenPoint) => number): number =>
    points.reduce((sum, point) => sum + Math.abs(off(point)), 0) / points.length;
  const count = (within: (point: HiddenPoint) => boolean): number => points.filter(within).length;
  return order.map((id): { readonly id: Forecaster; readonly within: number; readonly off: number } =>
    id === 'model'
      ? { id, within: count(isInside), off: mean(({ model, measured }) => model.p50 - measured) }
      : {
          id,
          within: count(({ simple }) => simple[id].within),
          off: mean(({ simple, measured }) => simple[id].middle - measured),
        },
  );
}
const isInside = ({ model, measured }: HiddenPoint): boolean => measured >= model.p05 && measured <= model.p95;

function Score({ found, result }: { readonly found: HeldOut; readonly result: FitResult }) {
  const lang = useLang();
  const text = fitText[lang];
  const { points, calibration, origin } = found;
  const { observed, worlds } = calibration;
  const scores = scoresOf(points);
  const { within } = scores[0]!;
  const best = scores.reduce((one, other) => (other.off < one.off ? other : one));
  const perYear = 4 / observed.step;
  return (
    <>
      <p class="fit-lead">
        <b>{text.heldOutSaid(within, points.length)}</b>
        {comma(lang)}
        {within >= ENOUGH * points.length ? text.heldOutGood : text.heldOutBad}{' '}
        {text.heldOutBest(text.forecasters[best.id])}
      </p>
      <div class="fit-scroll">
        <table class="fit-table">
          <thead>
            <tr>
              <th scope="col">{text.forecaster}</th>
              <th scope="col">{text.off}</th>
              <th scope="col">{text.inBand}</th>
            </tr>
          </thead>
          <tbody>
            {scores.map(({ id, off, within: inside }) => (
              <tr key={id} class={id === 'model' ? 'fit-own' : ''}>
                <th scope="row">{text.forecasters[id]}</th>
                <td>{percent(lang, Math.exp(off) - 1)}</td>
                <td>{text.ofPoints(inside, points.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="fit-charts">
        {observed.series.map((series) => {
          const { observable, times } = series;
          const own = points.filter((point) => point.observable === observable);
          const ahead = Math.max(0, ...own.map((point) => point.ahead));
          return (
            <FanChart
              key={observable}
              observed={observed}
              band={bandOf(
                series,
                worlds.map(({ readings }) => readings),
                times.at(-1)! + Math.round(ahead * perYear),
                observed.step,
              )}
              series={result.question.measurements.series.find((one) => one.observable === observable)}
              lang={lang}
              hidden={own.map((point) => ({
                moment: times.at(-1)! + Math.round(point.ahead * perYear),
                value: fromComparable(observable, point.measured),
                within: isInside(point),
              }))}
              today={String(origin)}
            />
          );
        })}
      </div>
    </>
  );
}

export function HeldOutPanel({ session, result }: { readonly session: FitSession; readonly result: FitResult }) {
  const lang = useLang();
  const text = fitText[lang];
  const { heldOut } = session;
  const plan = heldOut.plan(result.question);
  const { running, stage, known, total, rate } = heldOut.state.value;
  const failure = heldOut.failure.value;
  const found = heldOut.result.value;
  const words = [
    text.progress(text.stages[stage] ?? stage, wholeNumber(lang, known), wholeNumber(lang, total)),
    ...(rate === undefined || known >= total ? [] : [text.left(timeText(lang, (total - known) / rate))]),
  ].join(comma(lang));
  return (
    <section class="fit-part" aria-label={text.heldOut}>
      <h2>{text.heldOut}</h2>
      {plan === undefined ? (
        <p class="fit-lead">{text.heldOutShort}</p>
      ) : (
        <>
          <p class="fit-lead">
            {text.heldOutLead(plan.until, yearsOf(result.question.measurements)[1], wholeNumber(lang, plan.runs))}
          </p>
          {running ? (
            <div class="fit-progress">
              <ProgressLine label={words} now={known} most={total} />
              <p role="status">{words}</p>
              <button type="button" class="act framed" onClick={heldOut.stop}>
                {text.heldOutStop}
              </button>
            </div>
          ) : found === undefined ? (
            <p class="fit-acts">
              <button type="button" class="act framed" onClick={heldOut.go}>
                {text.heldOutGo}
              </button>
            </p>
          ) : null}
        </>
      )}
      {failure === undefined ? null : <p class="fit-note fit-failure">{text.failure(failureWords(failure)[lang])}</p>}
      {found === undefined ? null : <Score found={found} result={result} />}
    </section>
  );
}
