/** A pattern: what it says, its rows with their charts, and the button that measures it again. */
import {
  bandText,
  patternNumber,
  patternSpan,
  triedNotes,
  type JudgedRow,
  type Language,
  type Pattern,
} from '../../experiments/index.ts';
import { Icon } from '../parts/icon.tsx';
import { evidenceText } from './evidence-text.ts';
import { StripChart } from './strip-chart.tsx';

export interface PatternCardProps {
  readonly pattern: Pattern;
  /** Rows of it as published. */
  readonly rows: readonly JudgedRow[];
  /** What was measured here, by id of the row. */
  readonly here: ReadonlyMap<string, JudgedRow>;
  readonly lang: Language;
  readonly busy: boolean;
  readonly onMeasure: () => void;
}

/** Place of a row on the page. */
export const placeOf = (id: string): string => `evidence-${id.replaceAll('.', '-')}`;

function Row({
  stored,
  here,
  lang,
}: {
  readonly stored: JudgedRow;
  readonly here: JudgedRow | undefined;
  readonly lang: Language;
}) {
  const text = evidenceText[lang];
  const { id, row, value, low, high, seeds, holds, sure } = stored;
  const tried = holds ? undefined : triedNotes[id];
  const interval = patternSpan(lang, low, high, row);
  return (
    <li class={`ev-row${holds ? '' : ' ev-row-fails'}`} id={placeOf(id)} tabIndex={-1}>
      <div class="ev-what">
        <p>{row.what[lang]}</p>
        {tried === undefined ? null : (
          <p class="ev-tried">
            <b>{text.tried}</b>
            {tried[lang]}
          </p>
        )}
      </div>
      <StripChart stored={stored} here={here} lang={lang} />
      <div class="ev-numbers">
        <p>
          <b class={holds ? 'ev-good' : 'ev-bad'}>
            {patternNumber(lang, value, row)}
            {sure || interval === '' ? null : <span title={text.unsure}>?</span>}
          </b>
          {interval === '' ? null : <small>{interval}</small>}
        </p>
        <p>
          <small>
            {text.band} {bandText(row)}
          </small>
          <small>{text.seeds(seeds)}</small>
        </p>
        {here === undefined || here.found === 0 ? null : (
          <p class="ev-live">
            <b>
              {text.here} {patternNumber(lang, here.value, row)}
            </b>
            <small>{text.seeds(here.found)}</small>
          </p>
        )}
      </div>
    </li>
  );
}

export function PatternCard({ pattern, rows, here, lang, busy, onMeasure }: PatternCardProps) {
  const text = evidenceText[lang];
  const measured = rows.some(({ id }) => (here.get(id)?.found ?? 0) > 0);
  return (
    <article class={`ev-card${busy ? ' ev-busy' : ''}`}>
      <header>
        <div>
          <h3>
            {pattern.title[lang]} <code>{pattern.id}</code>
          </h3>
          <p class="ev-source">
            {text.source}
            {pattern.source[lang]}
          </p>
        </div>
        <button type="button" class="act framed" aria-label={text.runPattern(pattern.title[lang])} onClick={onMeasure}>
          <Icon name="replay" />
          {measured ? text.more : text.runAgain}
        </button>
      </header>
      <ul>
        {rows.map((stored) => (
          <Row key={stored.id} stored={stored} here={here.get(stored.id)} lang={lang} />
        ))}
      </ul>
    </article>
  );
}
