/** From here on: what would arrive of each package today, and the scenario that goes on from the data. */
import { decimal, percent, scenarioOf, type Arrivals } from '../../../experiments/index.ts';
import { cannotWork, warningWords } from './arrival-words.ts';
import { shortName } from '../../levers/policy-edit.ts';
import { useDocument, useLang, useStudio } from '../../studio/studio-context.ts';
import { momentWords } from './fan-chart.tsx';
import type { FitResult, FitSession } from './fit-session.ts';
import { fitText } from './text/text.ts';

function Arriving({ arrivals, result }: { readonly arrivals: Arrivals; readonly result: FitResult }) {
  const lang = useLang();
  const text = fitText[lang];
  const { presets } = useDocument();
  const { packages } = scenarioOf(result.document, presets);
  const { observed } = result.calibration;
  const nameOf = (id: string): string => shortName(packages[id]!.label[lang]);
  const whole = (share: number): string => percent(lang, share);
  const number = (
    { p05, p50, p95 }: Arrivals['capture'],
    decimals: number,
    of = (one: string): string => one,
  ): string =>
    `${of(decimal(lang, p50, decimals))} (${text.range(decimal(lang, p05, decimals), decimal(lang, p95, decimals))})`;
  const bad = arrivals.packages.filter(cannotWork);
  return (
    <>
      <h3>{text.now(momentWords(observed, observed.last, lang), arrivals.worlds)}</h3>
      <dl class="fit-present">
        <dt>{text.capture}</dt>
        <dd>{number(arrivals.capture, 2)}</dd>
        <dt>{text.purse}</dt>
        <dd>{number(arrivals.purse, 1, text.years)}</dd>
        <dt>{text.institutions}</dt>
        <dd>{number(arrivals.institutions, 2)}</dd>
      </dl>
      <div class="fit-scroll">
        <table class="fit-table">
          <thead>
            <tr>
              <th scope="col">{text.arrival}</th>
              <th scope="col">{text.kept}</th>
              <th scope="col">{text.paid}</th>
              <th scope="col">{text.staffed}</th>
              <th scope="col">{text.arrives}</th>
              <th scope="col">{text.failing}</th>
            </tr>
          </thead>
          <tbody>
            {arrivals.packages.map((one) => (
              <tr key={one.package} class={cannotWork(one) ? 'fit-bad' : ''}>
                <th scope="row">{nameOf(one.package)}</th>
                <td>{whole(one.kept)}</td>
                <td>{whole(one.paid)}</td>
                <td>{whole(one.staffed)}</td>
                <td>
                  <b>{whole(one.arrives)}</b>
                </td>
                <td>{whole(one.failing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {bad.length === 0 ? (
        <p class="fit-note">{text.works}</p>
      ) : (
        <ul class="fit-warnings">
          {bad.map((one) => (
            <li key={one.package} class="fit-warning">
              {warningWords(one, arrivals, nameOf(one.package), lang)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function DecidePanel({ session, result }: { readonly session: FitSession; readonly result: FitResult }) {
  const lang = useLang();
  const text = fitText[lang];
  const { exchange } = useStudio();
  const { observed, worlds } = result.calibration;
  const arrivals = session.arrivals.value;
  const open = (screen: 'studio' | 'compare'): void =>
    void exchange.openRead({
      about: 'calibration',
      document: { ...result.document, view: { screen, quarter: result.calibration.today } },
    });
  return (
    <section class="fit-part fit-decide" aria-label={text.decide}>
      <h2>{text.decide}</h2>
      <p class="fit-lead">{text.decideLead(momentWords(observed, observed.last + 1, lang), worlds.length)}</p>
      {arrivals === undefined ? (
        <p class="fit-note">{text.checking}</p>
      ) : arrivals === null ? (
        <p class="fit-note">{text.nobody}</p>
      ) : (
        <Arriving arrivals={arrivals} result={result} />
      )}
      <p class="fit-acts">
        <button type="button" class="act main" onClick={() => open('compare')}>
          {text.toCompare}
        </button>
        <button type="button" class="act framed" onClick={() => open('studio')}>
          {text.toStudio}
        </button>
      </p>
    </section>
  );
}
