/** The book the model follows, as a table: what of each heading the model has, and where to find it on the page. */
import './book.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../experiments/index.ts';
import { publishedRows } from '../evidence/published.ts';
import { presetDocument } from '../facts/preset-list.ts';
import { showPageTarget } from '../studio/show-page-target.ts';
import { useDocument, useExchange, useLang, useView } from '../studio/studio-context.ts';
import { book } from './book.ts';
import { carriageOf, carriages, countCarriages, headingId, sectionAnchor, type BookPart } from './book-heading.ts';
import { BookRow, placeOf, type BookWays } from './book-row.tsx';
import { bookText } from './book-text.ts';

function goTo(id: string): void {
  const place = document.getElementById(placeOf(id));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

/** Every heading as its number, chapter by chapter: how much of the book the model has, at a glance. */
function Overview({ lang }: { readonly lang: Language }) {
  const text = bookText[lang];
  return (
    <>
      <dl class="bk-overview">
        {book.map((part) => (
          <div key={part.id}>
            <dt>{part.title[lang]}</dt>
            <dd>
              {part.headings.map((heading, k) => {
                const carriage = carriageOf(heading);
                return (
                  <button
                    key={k}
                    type="button"
                    class={`bk-number bk-is-${carriage}`}
                    title={heading.title[lang]}
                    aria-label={text.jump(k + 1, heading.title[lang], text.carriage[carriage])}
                    onClick={() => goTo(headingId(part, k))}
                  >
                    {k + 1}
                  </button>
                );
              })}
            </dd>
          </div>
        ))}
      </dl>
      <p class="bk-legend" aria-hidden="true">
        {carriages.map((carriage) => (
          <span key={carriage}>
            <i class={`bk-number bk-is-${carriage}`} />
            {text.carriage[carriage]}
          </span>
        ))}
      </p>
    </>
  );
}

/** The ways out of the table, each from the heading it starts at: coming back leads there again. */
function useWays(from: (heading: string) => void): (heading: string) => BookWays {
  const { scenario } = useDocument();
  const { open } = useExchange();
  const view = useView();
  const ways: BookWays = {
    section(number) {
      view.model.value = sectionAnchor(number);
      view.part.value = 'model';
    },
    target: (target) => showPageTarget(target, view, scenario.peek().regions),
    figure: (figure) => (view.sheet.value = { kind: 'figure', figure }),
    preset(id) {
      open(presetDocument(id));
      view.screen.value = 'studio';
    },
    test(row) {
      view.evidence.value = row;
      view.part.value = 'evidence';
    },
  };
  return (heading) =>
    Object.fromEntries(
      Object.entries(ways).map(([kind, go]) => [
        kind,
        (to: never) => {
          from(heading);
          (go as (to: never) => void)(to);
        },
      ]),
    ) as unknown as BookWays;
}

interface PartProps {
  readonly part: BookPart;
  readonly lang: Language;
  readonly published: Parameters<typeof BookRow>[0]['published'];
  readonly ways: (heading: string) => BookWays;
}

function Part({ part, lang, published, ways }: PartProps) {
  const { columns } = bookText[lang];
  return (
    <section class="bk-part">
      <header>
        <h2>{part.title[lang]}</h2>
        <span class="faint">{part.chapter[lang]}</span>
      </header>
      {part.note === undefined ? null : <p class="faint">{part.note[lang]}</p>}
      <table role="table" aria-label={part.title[lang]}>
        <thead role="rowgroup">
          <tr role="row">
            {Object.entries(columns).map(([id, name]) => (
              <th key={id} role="columnheader" scope="col" class={`bk-col-${id}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {part.headings.map((heading, k) => {
            const id = headingId(part, k);
            return (
              <BookRow
                key={id}
                id={id}
                number={k + 1}
                heading={heading}
                published={published}
                lang={lang}
                ways={ways(id)}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

export function BookTable() {
  const lang = useLang();
  const text = bookText[lang];
  const view = useView();
  const published = useMemo(() => new Map(publishedRows().map((row) => [row.id, row])), []);
  const left = useRef<string | null>(null);
  const ways = useWays((heading) => {
    left.current = heading;
    view.book.value = heading;
  });
  const asked = view.book.value;
  useEffect(() => {
    // What was left for something over the page has not been left: it stays where it is.
    if (asked !== null && asked !== left.current) goTo(asked);
  }, [asked]);
  return (
    <section class="bk" aria-label={text.heading}>
      <header class="bk-head">
        <h1>{text.heading}</h1>
        <p>{text.lead}</p>
        <p class="bk-score">
          <b>{text.score(countCarriages(book))}</b>
        </p>
        <Overview lang={lang} />
      </header>
      {book.map((part) => (
        <Part key={part.id} part={part} lang={lang} published={published} ways={ways} />
      ))}
    </section>
  );
}
