/** How forecasts of the places that ship came out, what fails first; fetched when it is opened. */
import { useState } from 'preact/hooks';
import {
  coverageTable,
  errorTable,
  horizonTotals,
  lossTable,
  outsideTable,
  scoreSentences,
  seriesScores,
  shippedPlaces,
  type ForecastsDocument,
  type Language,
  type PlaceName,
  type ScoreTable,
} from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import { evidenceText } from './evidence-text.ts';

// None where nothing was measured yet; the bundler replaces this call.
const files = import.meta.glob('../../docs/forecasts.json', { import: 'default' } as never) as unknown as {
  readonly [path: string]: () => Promise<ForecastsDocument>;
};

function Scores({
  title,
  note,
  table,
  wide = false,
  lang,
}: {
  readonly title: string;
  readonly note?: string;
  readonly table: ScoreTable;
  /** Its cells hold more than a number. */
  readonly wide?: boolean;
  readonly lang: Language;
}) {
  return (
    <>
      <h3>{title}</h3>
      {note === undefined ? null : <p class="faint">{note}</p>}
      {table.rows.length === 0 ? (
        <p>{evidenceText[lang].none}</p>
      ) : (
        // Wider than a phone: a keyboard can scroll it too.
        <div class="ev-scroll" tabIndex={0} role="region" aria-label={title}>
          <table class={wide ? 'ev-scores ev-scores-wide' : 'ev-scores'}>
            <thead>
              <tr>
                {table.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([first, ...cells], k) => (
                <tr key={k}>
                  <th scope="row">{first}</th>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

export interface ForecastScoresProps {
  readonly document: ForecastsDocument;
  readonly place: PlaceName;
  readonly lang: Language;
}

export function ForecastScores({ document, place, lang }: ForecastScoresProps) {
  const text = evidenceText[lang];
  const scores = seriesScores(document);
  const totals = horizonTotals(scores);
  const shares = horizonTotals(scores, true);
  return (
    <>
      {document.engine === engineIdentity ? null : (
        <p class="ev-other">{text.forecastsOther(document.engine, engineIdentity)}</p>
      )}
      <ul>
        {scoreSentences(document, lang).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Scores title={text.losses} note={text.lossesNote} table={lossTable(document, place, lang)} wide lang={lang} />
      <Scores title={text.outside} table={outsideTable(document, place, lang)} lang={lang} />
      <Scores title={text.errors} note={text.errorsNote} table={errorTable(totals, lang)} wide lang={lang} />
      {shares.length === 0 ? null : (
        <Scores title={text.shares} table={errorTable(shares, lang, true)} wide lang={lang} />
      )}
      <Scores title={text.coverage} table={coverageTable(totals, lang)} lang={lang} />
      <p class="faint">
        {text.forecastsMore} <code>{text.forecastsFile}</code>
      </p>
    </>
  );
}

async function withPlaces(load: () => Promise<ForecastsDocument>): Promise<Omit<ForecastScoresProps, 'lang'>> {
  const [document, places] = await Promise.all([load(), shippedPlaces()]);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  return { document, place: (id) => names.get(id) ?? { en: id, zh: id } };
}

export function Forecasts({ lang }: { readonly lang: Language }) {
  const [found, setFound] = useState<Omit<ForecastScoresProps, 'lang'> | 'failed' | undefined>();
  const [load] = Object.values(files);
  if (load === undefined) return null;
  const text = evidenceText[lang];
  const fetchOnce = (): void => {
    if (typeof found !== 'object') withPlaces(load).then(setFound, () => setFound('failed'));
  };
  return (
    <details class="ev-forecasts" onToggle={(event) => (event.currentTarget.open ? fetchOnce() : undefined)}>
      <summary>
        <h2>{text.forecasts}</h2>
      </summary>
      <p class="faint">{text.forecastsNote}</p>
      {typeof found === 'object' ? (
        <ForecastScores {...found} lang={lang} />
      ) : (
        <p role="status">{found === 'failed' ? text.forecastsFailed : text.forecastsLoading}</p>
      )}
    </details>
  );
}
