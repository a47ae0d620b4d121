/**
 * “How the model works”: the ODD description made from the declarations the engine runs on, with contents and search.
 */
import './model-page.css';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Section } from '../../docs/generate/section.ts';
import { languageTags, type Language } from '../../experiments/index.ts';
import { afterFailure, loadFailureOf, type LoadFailure } from '../parts/load-failure.ts';
import { useSearch } from '../parts/use-search.ts';
import { SectionText } from './description.tsx';
import { chaptersOf, findables, headingOf, searchModel, type Chapter, type Findable } from './model-outline.ts';
import { modelText } from './model-text.ts';

export interface ModelPageProps {
  readonly lang: Language;
  /** Where to begin: an id such as `equation-7-4` or `section-8`. */
  readonly anchor?: string;
  /** The message when the description cannot be loaded, and the label of the button beside it. */
  readonly failures: Readonly<Record<LoadFailure, { readonly what: string; readonly action: string }>>;
  /** Told when the reader goes to another place in the description. */
  readonly onAnchor?: (anchor: string) => void;
}

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  | { readonly kind: 'ready'; readonly sections: readonly Section[] };

/** The description in a language; loaded when first wanted, since it brings the documentation along. */
function useDescription(lang: Language): readonly [Loaded, () => void] {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setLoaded({ kind: 'loading' });
    import('../../docs/generate/model-description.ts').then(
      ({ modelDescription }) => wanted && setLoaded({ kind: 'ready', sections: modelDescription(lang) }),
      async (error: unknown) => {
        const failure = await loadFailureOf(error);
        if (wanted) setLoaded({ kind: 'failed', failure });
      },
    );
    return () => {
      wanted = false;
    };
  }, [lang, attempt]);
  return [loaded, useCallback(() => setAttempt((n) => n + 1), [])];
}

/** Thousands of nodes that never change while a reader searches: built once. */
function ChapterText({ chapter, lang }: { readonly chapter: Chapter; readonly lang: Language }) {
  return useMemo(
    () => (
      <section class="model-chapter" data-chapter={chapter.id}>
        {chapter.sections.map((section) => (
          <SectionText key={section.id} section={section} words={modelText[lang]} lang={lang} />
        ))}
      </section>
    ),
    [chapter, lang],
  );
}

interface ContentsProps {
  readonly chapters: readonly Chapter[];
  readonly current: string;
  readonly label: string;
}

function Contents({ chapters, current, label }: ContentsProps) {
  return (
    <nav aria-label={label}>
      <ol class="model-contents">
        {chapters.map(({ id, sections: [first, ...parts] }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {headingOf(first!)}
            </a>
            {id === current && parts.length > 0 && (
              <ol>
                {parts.map((part) => (
                  <li key={part.id}>
                    <a href={`#${part.id}`}>{headingOf(part)}</a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Results({ results }: { readonly results: readonly Findable[] }) {
  return (
    <ul class="model-results">
      {results.map(({ id, kind, title, note, under }) => (
        <li key={id}>
          <a href={`#${id}`}>
            {kind === 'declared' ? <code>{title}</code> : <b>{title}</b>}
            {note !== '' && <span>{note}</span>}
            {under !== '' && <small>{under}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}

const MOST = 40;

/** The chapter that crosses the upper part of the window. */
function useCurrentChapter(root: { readonly current: HTMLElement | null }, chapters: readonly Chapter[]): string {
  const [current, setCurrent] = useState('');
  useEffect(() => {
    const crossing = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = (target as HTMLElement).dataset['chapter']!;
          if (isIntersecting) crossing.add(id);
          else crossing.delete(id);
        }
        const first = chapters.find(({ id }) => crossing.has(id));
        if (first !== undefined) setCurrent(first.id);
      },
      { rootMargin: '-8% 0px -80% 0px' },
    );
    for (const chapter of root.current?.querySelectorAll('[data-chapter]') ?? []) observer.observe(chapter);
    return () => observer.disconnect();
  }, [chapters]);
  return current;
}

function Description({
  sections,
  lang,
  anchor,
  onAnchor,
}: Omit<ModelPageProps, 'failures'> & { readonly sections: readonly Section[] }) {
  const text = modelText[lang];
  const root = useRef<HTMLDivElement>(null);
  const searching = useSearch();
  const query = searching.wanted;
  const id = useId();
  const chapters = useMemo(() => chaptersOf(sections), [sections]);
  const entries = useMemo(() => findables(sections), [sections]);
  const current = useCurrentChapter(root, chapters);
  const found = useMemo(() => searchModel(entries, query, MOST + 1), [entries, query]);
  const results = found.slice(0, MOST);

  const go = useCallback(
    (to: string): boolean => {
      const target = root.current?.querySelector<HTMLElement>(`[id="${CSS.escape(to)}"]`);
      if (!target) return false;
      target.scrollIntoView({ block: 'start' });
      if (target.tabIndex !== -1 || !target.hasAttribute('tabindex')) target.tabIndex = -1;
      target.focus({ preventScroll: true });
      for (const marked of root.current!.querySelectorAll('[data-here]')) marked.removeAttribute('data-here');
      target.setAttribute('data-here', '');
      return true;
    },
    [root],
  );
  useEffect(() => {
    if (anchor !== undefined) go(anchor);
  }, [anchor, go, sections]);

  /**
   * The address of the page belongs to the scenario: links within the description move in it and leave the address
   * alone.
   */
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href?.startsWith('#')) return;
    event.preventDefault();
    const to = href.slice(1);
    if (go(to)) onAnchor?.(to);
  };
  const finder = (
    <div class="model-find">
      <label for={id}>{text.search}</label>
      <input
        id={id}
        type="search"
        placeholder={text.searchHint}
        autocomplete="off"
        spellcheck={false}
        {...searching.field}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Escape' && !event.isComposing && searching.field.value !== '') {
            event.stopPropagation();
            searching.clear();
          }
          const first = results[0];
          if (event.key === 'Enter' && !event.isComposing && first !== undefined && go(first.id)) onAnchor?.(first.id);
        }}
      />
      <p role="status">{query.trim() === '' ? '' : text.found(results.length, found.length > MOST)}</p>
    </div>
  );
  return (
    <div class="model-layout" ref={root} onClick={follow}>
      <div class="model-side">
        {finder}
        {query.trim() === '' ? (
          <details class="model-contents-box" open={matchMedia('(min-width: 960px)').matches}>
            <summary>{text.contents}</summary>
            <Contents chapters={chapters.slice(1)} current={current} label={text.contents} />
          </details>
        ) : (
          <Results results={results} />
        )}
      </div>
      <article class="model-text">
        {chapters.map((chapter) => (
          <ChapterText key={chapter.id} chapter={chapter} lang={lang} />
        ))}
        <p class="model-notices">
          <a href="./THIRD-PARTY-NOTICES.txt" target="_blank">
            {text.notices}
          </a>
        </p>
      </article>
    </div>
  );
}

export function ModelPage(props: ModelPageProps) {
  const { lang, failures } = props;
  const text = modelText[lang];
  const [loaded, again] = useDescription(lang);
  return (
    <section
      class="model-page"
      aria-label={text.heading}
      aria-busy={loaded.kind === 'loading'}
      lang={languageTags[lang]}
    >
      {loaded.kind === 'ready' ? (
        <Description {...props} sections={loaded.sections} />
      ) : (
        <p class="model-wait" role="status">
          {loaded.kind === 'loading' ? text.loading : failures[loaded.failure].what}
          {loaded.kind === 'failed' && (
            <button type="button" onClick={() => afterFailure(loaded.failure, again)}>
              {failures[loaded.failure].action}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
