/** What the user changed since a scenario was opened, and what moved at the end of the run. */
import { useId, useMemo } from 'preact/hooks';
import { indicators, JOBS_PER_UNIT, unknowns, unknownWhen, type RegionResult } from '../../engine/index.ts';
import {
  changesBetween,
  changeText,
  indicatorNumber,
  movedBetween,
  movedText,
  NO_NUMBER,
  outcomeName,
  signedAs,
  signedPercent,
  type Language,
  type MovedOutcomes,
  type OutcomeMove,
  type Scenario,
} from '../../experiments/index.ts';
import { chronicleText } from './chronicle-text.ts';
import './chronicle.css';

export interface ChangesProps {
  readonly before: Scenario;
  readonly after: Scenario;
  /** The region in the run of `before` and of `after`; what moved is shown once both have arrived. */
  readonly resultBefore?: RegionResult | undefined;
  readonly resultAfter?: RegionResult | undefined;
  /** Year of a quarter as it stands in a sentence. */
  readonly labels: (quarter: number) => string;
  readonly lang: Language;
}

/** The difference of what is shown, so that the three numbers of a row agree. */
function shownDifference({ indicator, before, after, difference }: OutcomeMove): number {
  if (indicators[indicator].format === 'index') return difference;
  const steps = indicator === 'employment' ? JOBS_PER_UNIT : 1;
  return (Math.round(steps * after) - Math.round(steps * before)) / steps;
}

function MovedTable({ moved, lang }: { readonly moved: MovedOutcomes; readonly lang: Language }) {
  const text = chronicleText[lang];
  /** Why a number is a dash. */
  const why = (indicator: OutcomeMove['indicator'], value: number): string | undefined => {
    const reason = Number.isNaN(value) ? unknownWhen(indicator) : undefined;
    return reason === undefined ? undefined : unknowns[reason].label[lang];
  };
  return (
    <table class="changes-table">
      <thead>
        <tr>
          <th scope="col">{text.outcome}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
          <th scope="col">{text.difference}</th>
          <th scope="col">{text.share}</th>
        </tr>
      </thead>
      <tbody>
        {moved.outcomes.map((move) => {
          const { indicator, before, after, relative } = move;
          const difference = shownDifference(move);
          return (
            <tr key={indicator}>
              <th scope="row">{outcomeName(indicator, lang)}</th>
              <td title={why(indicator, before)}>{indicatorNumber(lang, indicator, before)}</td>
              <td title={why(indicator, after)}>{indicatorNumber(lang, indicator, after)}</td>
              <td>{signedAs(difference, (size) => indicatorNumber(lang, indicator, size))}</td>
              <td>{relative === undefined ? NO_NUMBER : signedPercent(lang, relative)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function Changes({ before, after, resultBefore, resultAfter, labels, lang }: ChangesProps) {
  const text = chronicleText[lang];
  const heading = useId();
  const changes = useMemo(() => changesBetween(before, after), [before, after]);
  const moved = useMemo(
    () =>
      resultBefore === undefined || resultAfter === undefined ? undefined : movedBetween(resultBefore, resultAfter),
    [resultBefore, resultAfter],
  );
  const sentences = changes.map((change) => changeText(change, lang, labels));
  return (
    <section class="changes" aria-labelledby={heading}>
      <h2 id={heading}>{text.changes}</h2>
      {sentences.length === 0 ? (
        <>
          <p class="faint">{text.nothing}</p>
          <p>{text.begin}</p>
        </>
      ) : (
        <ul class="changes-list">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {sentences.length === 0 ? null : (
        <>
          <h3>{text.moved}</h3>
          {moved === undefined ? (
            <p class="faint">{text.atOnce}</p>
          ) : (
            <>
              <p>{movedText(moved, lang)}</p>
              <MovedTable moved={moved} lang={lang} />
            </>
          )}
        </>
      )}
    </section>
  );
}
