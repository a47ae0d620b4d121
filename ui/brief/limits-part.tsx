/** What the model does not know, and how the brief was made. */
import { languageTags, punctuation } from '../../experiments/index.ts';
import type { BriefFacts } from './brief-facts.ts';
import { outsideOf } from './gather-past.ts';
import { cut, type PagesProps } from './page-parts.ts';
import { isOpen } from './pinned.ts';
import { Section } from './section.tsx';
import { briefText } from './text/text.ts';

const MOST_MISSES = 3;
const LONGEST_MISS = 140;

/** What a reader must know before believing the numbers, in sentences made from the facts. */
export function limitSentences({
  lang,
  limits,
  past,
}: Pick<BriefFacts, 'lang' | 'limits' | 'past'>): readonly string[] {
  const text = briefText[lang];
  const { pinned, drawn, effectsDrawn, checks, regions } = limits;
  const open = pinned?.filter(isOpen).map(({ label }) => label) ?? [];
  const narrowed = pinned?.filter((one) => !isOpen(one)).map(({ label }) => label) ?? [];
  return [
    ...(pinned !== undefined
      ? [
          [
            open.length === 0 ? text.allPinned : text.open(open),
            open.length > 0 && narrowed.length > 0 ? text.pinned(narrowed) : '',
          ]
            .filter((one) => one !== '')
            .join(punctuation[lang].gap),
        ]
      : [drawn > 0 ? text.drawn(drawn, effectsDrawn) : text.notDrawn]),
    ...(past === undefined ? [] : outsideOf(past).map(({ label, out, all }) => text.fitMiss(label, out, all))),
    text.displacement(regions),
    ...(checks === undefined
      ? []
      : [
          checks.misses.length === 0
            ? text.held(checks.all)
            : text.misses(
                checks.all,
                checks.misses.slice(0, MOST_MISSES).map((miss) => cut(miss.replace(/[.。]$/, ''), LONGEST_MISS)),
              ),
        ]),
    text.firms,
  ];
}

export function LimitsPart({ facts }: PagesProps) {
  const text = briefText[facts.lang];
  return (
    <Section name="limits" title={text.limits}>
      <ul>
        {limitSentences(facts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}

/** What of a command or a link stands on paper; the file has the whole. */
const LONGEST = { typed: 330, link: 240, words: 420 } as const;
/** The command that repeats the comparison; those of the questions on the second page are in the file. */
const MOST_COMMANDS = 1;

/** What the scenario is called in a command that takes it from a file. */
const SAVED = 'scenario.json';

/** A command that is handed the document itself, as one that reads the saved scenario. */
function withoutDocument(command: string): string {
  const [line, document] = command.split(" <<'JSON'\n");
  return document === undefined ? command : line!.replace(/ -(?= |$)/, ` ${SAVED}`);
}

/** A command, broken over lines between its words only: a hyphen is no place to break it. */
function Typed({ command }: { readonly command: string }) {
  return (
    <code>
      {command.split(' ').map((word, k) => (
        <>
          {k === 0 ? '' : ' '}
          <span key={k}>{word}</span>
        </>
      ))}
    </code>
  );
}

export function MadePart({ facts }: PagesProps) {
  const { lang, made } = facts;
  const text = briefText[lang];
  let commands = 0;
  const shown = made.filter(({ kind }) => kind !== 'typed' || commands++ < MOST_COMMANDS);
  return (
    <Section name="made" title={text.how}>
      <dl>
        {shown.map(({ name, value, kind }) => {
          const onPaper = kind === 'typed' ? withoutDocument(value) : value;
          const tooLong = onPaper.length > LONGEST[kind];
          return (
            <div key={value} class={`brief-${kind}`}>
              <dt>{name}</dt>
              <dd>
                {kind === 'link' ? (
                  <a href={value}>{tooLong ? `${new URL(value).origin}${new URL(value).pathname} …` : value}</a>
                ) : kind === 'typed' ? (
                  <Typed command={tooLong ? onPaper.slice(0, LONGEST.typed) : onPaper} />
                ) : (
                  cut(value, LONGEST.words)
                )}
                {kind === 'typed' && onPaper !== value ? <em> {text.savedAs(SAVED)}</em> : null}
                {!tooLong ? null : (
                  <em>{kind === 'link' ? ` ${text.linkCut}` : kind === 'typed' ? ` ${text.cut}` : ''}</em>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

/** Everything with which the numbers come out again, uncut: below the pages of the saved file. */
export function WholeMade({ facts }: Pick<PagesProps, 'facts'>) {
  const text = briefText[facts.lang];
  return (
    <aside class="brief brief-whole" lang={languageTags[facts.lang]}>
      <Section name="made" title={text.howWhole}>
        <dl>
          {facts.made.map(({ name, value, kind }) => (
            <div key={value}>
              <dt>{name}</dt>
              <dd>{kind === 'link' ? <a href={value}>{value}</a> : kind === 'typed' ? <code>{value}</code> : value}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </aside>
  );
}
