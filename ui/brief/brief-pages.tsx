/** The two pages of a brief, as they are printed; drawn from its facts alone. */
import { verdicts } from '../../engine/index.ts';
import { horizon, languageTags, punctuation } from '../../experiments/index.ts';
import { pathColour } from '../compare/path-list.ts';
import type { SentencePiece } from '../compare/headline.ts';
import { calendarOf } from '../facts/calendar.ts';
import { decimal } from '../parts/format.ts';
import { rangeWords } from '../parts/interval-words.ts';
import { referenceOf, type BriefFacts } from './brief-facts.ts';
import type { Look } from './charts/chart.tsx';
import { OddsBar, OddsKey } from './charts/odds-bar.tsx';
import { CourseCharts, PastCharts } from './charts/past-charts.tsx';
import { PathMultiples } from './charts/path-multiples.tsx';
import { FocusPart, MoneyPart } from './focus-part.tsx';
import { LimitsPart, MadePart } from './limits-part.tsx';
import { CONTENT, cut, firstSentences, type AskingProps, type PagesProps } from './page-parts.ts';
import { Section } from './section.tsx';
import { answer, basis, isCertain, lastYear } from './sentences.ts';
import { briefText } from './text/text.ts';

function Pieces({ facts, pieces }: { readonly facts: BriefFacts; readonly pieces: readonly SentencePiece[] }) {
  const colour = (id: string | undefined): string | undefined => {
    const path = facts.paths.find((one) => one.id === id);
    return path === undefined ? undefined : pathColour(path);
  };
  return (
    <>
      {pieces.map((piece, k) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <b key={k} style={{ color: colour(piece.path) }}>
            {piece.strong}
          </b>
        ),
      )}
    </>
  );
}

const MOST_SOURCES = 3;
const LONGEST_SOURCE = 150;
const LONGEST_STORY = { en: 420, zh: 180 };

function DataPart({ facts, look }: PagesProps) {
  const { lang, past, course, sources, regions, region, start, quarters, today, story } = facts;
  const text = briefText[lang];
  const { label } = calendarOf(start, lang);
  const gap = punctuation[lang].gap;
  const said = [
    ...(region === undefined ? [] : [text.regions(regions, region)]),
    text.span(label(0), lastYear({ lang, start, quarters })),
    ...(today === undefined ? [] : [text.forecast(label(today - 1))]),
    ...(past === undefined ? [] : [text.fit(past.inside, past.points, past.runs, past.calibrated)]),
  ].join(gap);
  const all = past === undefined ? sources : [...new Set([...past.sources, ...sources])];
  // The story gives way before anything measured or computed does.
  const shownStory =
    look.density > 3 ? '' : firstSentences(story, LONGEST_STORY[lang] * (1 - 0.2 * Math.max(0, look.density)));
  const most = Math.max(1, MOST_SOURCES - Math.max(0, look.density));
  const named = all.slice(0, most).map((one) => cut(one, LONGEST_SOURCE));
  return (
    <Section
      name="data"
      title={text.data}
      note={
        past !== undefined ? text.measured(past.place) : course === undefined ? undefined : text.courseOf(course.name)
      }
    >
      {shownStory === '' ? null : <p class="brief-story">{shownStory}</p>}
      <p>{said}</p>
      {past !== undefined ? (
        <>
          <PastCharts past={past} facts={facts} look={look} width={CONTENT} />
          <p class="brief-note">{text.fitKey}</p>
        </>
      ) : course !== undefined ? (
        <CourseCharts course={course} facts={facts} look={look} width={CONTENT} />
      ) : (
        <p class="brief-note">{text.courseMissing}</p>
      )}
      {all.length === 0 ? null : (
        <p class="brief-note">
          {`${text.sources}${punctuation[lang].colon}${named.join(punctuation[lang].semicolon)}`}
          {all.length > most ? `${punctuation[lang].semicolon}${text.moreSources(all.length - most)}` : ''}
        </p>
      )}
    </Section>
  );
}

const BAR = 232;

function PathTable({ facts, look }: PagesProps) {
  const { lang, paths, futures, outcome, quarters } = facts;
  const text = briefText[lang];
  const { table } = text;
  const number = (value: number): string => decimal(lang, value, outcome.digits);
  const found = new Set(verdicts.filter((verdict) => paths.some((path) => path.verdicts[verdict] > 0)));
  return (
    <>
      <h3>{text.ends(horizon(lang, quarters))}</h3>
      <table class="brief-paths">
        <thead>
          <tr>
            <th>{table.path}</th>
            <th>{table.ends(futures)}</th>
            <th>{table.good}</th>
            <th>
              {table.level(lastYear(facts))}
              <small>{outcome.name}</small>
            </th>
            <th>
              {table.cost}
              <small>{facts.money ?? table.units}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {paths.map((path) => {
            const { id, name, good, band, against } = path;
            const [p05, p50, p95] = [band.p05.at(-1)!, band.p50.at(-1)!, band.p95.at(-1)!];
            return (
              <tr key={id} data-path={id}>
                <th>
                  <i class="brief-dot" style={{ background: pathColour(path) }} />
                  {name}
                </th>
                <td>
                  <OddsBar path={path} futures={futures} width={BAR} look={look} />
                </td>
                <td>
                  <b>{table.of(good, futures)}</b>
                </td>
                <td>
                  {number(p50)} <small>{`(${rangeWords(lang, p05, p95, outcome.digits)})`}</small>
                </td>
                <td>
                  {against === undefined ? (
                    <small>{table.reference}</small>
                  ) : Number.isNaN(against.cost.mean) || !isCertain(against.cost) ? (
                    '0'
                  ) : (
                    decimal(lang, against.cost.mean, 0)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <OddsKey lang={lang} found={found} />
    </>
  );
}

function PathsPart({ facts, look }: PagesProps) {
  const { lang, paths, outcome, futures, faults, limits } = facts;
  const text = briefText[lang];
  const reference = referenceOf(facts);
  if (faults.length > 0)
    return (
      <Section name="compared" title={text.refused}>
        <ul>
          {faults.slice(0, 5).map((fault) => (
            <li key={fault}>{cut(fault, 300)}</li>
          ))}
        </ul>
      </Section>
    );
  if (reference === undefined || futures === 0) return null;
  const own = limits.drawn > 0 && !limits.effectsDrawn && !facts.calibrated;
  return (
    <Section
      name="compared"
      title={text.paths(outcome.name, outcome.unit)}
      note={text.pathsKey(paths.length > 1 ? reference.name : undefined, futures, own)}
    >
      <PathMultiples facts={facts} look={look} width={CONTENT} />
      {paths.length === 0 ? null : <PathTable facts={facts} look={look} />}
    </Section>
  );
}

function Foot({ facts, page }: { readonly facts: BriefFacts; readonly page: number }) {
  const text = briefText[facts.lang];
  return (
    <footer>
      <span>{text.made}</span>
      <span>{cut(facts.title, 60)}</span>
      <span>{text.page(page)}</span>
    </footer>
  );
}

function FirstPage({ facts, look }: PagesProps) {
  const { lang, title, question, region } = facts;
  const text = briefText[lang];
  return (
    <article class="brief-page" data-density={look.density}>
      <div class="brief-body">
        <header>
          <p class="brief-kind">
            {text.brief}
            {region === undefined ? null : <span>{region}</span>}
          </p>
          <h1>{title}</h1>
          {question === '' ? null : <p class="brief-question">{question}</p>}
        </header>
        <section class="brief-answer">
          <p>
            <Pieces facts={facts} pieces={answer(facts)} />
          </p>
          <p class="brief-basis">{basis(facts)}</p>
        </section>
        <PathsPart facts={facts} look={look} />
        <DataPart facts={facts} look={look} />
      </div>
      <Foot facts={facts} page={1} />
    </article>
  );
}

function SecondPage({ facts, look, ask }: AskingProps) {
  return (
    <article class="brief-page" data-density={look.density}>
      <div class="brief-body">
        <FocusPart facts={facts} look={look} ask={ask} />
        <MoneyPart facts={facts} look={look} />
        <LimitsPart facts={facts} look={look} />
        <MadePart facts={facts} look={look} />
      </div>
      <Foot facts={facts} page={2} />
    </article>
  );
}

export interface BriefPagesProps extends Pick<AskingProps, 'facts' | 'ask'> {
  /** Of each page. */
  readonly densities: readonly [number, number];
  readonly answers: boolean;
}

export function BriefPages({ facts, densities, answers, ask }: BriefPagesProps) {
  const { lang } = facts;
  const [first, second] = densities.map((density): Look => ({ lang, density, answers })) as [Look, Look];
  return (
    <div class="brief" lang={languageTags[lang]}>
      <FirstPage facts={facts} look={first} />
      <SecondPage facts={facts} look={second} ask={ask} />
    </div>
  );
}
