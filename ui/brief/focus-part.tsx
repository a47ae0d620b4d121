/** What the second page says of one path: what to do first and until when, which lever does it, what it costs. */
import { punctuation } from '../../experiments/index.ts';
import { strengthText } from '../charts/lever-name.ts';
import { calendarOf } from '../facts/calendar.ts';
import { decimal, percent } from '../parts/format.ts';
import { rangeWords } from '../parts/interval-words.ts';
import { referenceOf, type Asked, type BriefFacts, type BriefFocus } from './brief-facts.ts';
import { ShareBars, WindowBars } from './charts/focus-charts.tsx';
import { CONTENT, type AskingProps, type PagesProps } from './page-parts.ts';
import { Section } from './section.tsx';
import { amountOf, gainSentence, isCertain, untilSentence, untilWords, warnings } from './sentences.ts';
import { briefText } from './text/text.ts';

const GAP = 22;
const HALF = (CONTENT - GAP) / 2;
const MOST_MOVES = 10;

function Moves({ facts, focus, look }: PagesProps & { readonly focus: BriefFocus }) {
  const { lang, start, regions } = facts;
  const text = briefText[lang];
  const { label } = calendarOf(start, lang);
  const several = regions.length > 1;
  const most = MOST_MOVES - 2 * Math.max(0, look.density);
  const shown = focus.moves.slice(0, most);
  return (
    <table class="brief-moves">
      <thead>
        <tr>
          <th>{text.moves.lever}</th>
          {several ? <th>{text.moves.where}</th> : null}
          <th>{text.moves.level}</th>
          <th>{text.moves.when}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ lever, region, level, from, to }, k) => (
          <tr key={k}>
            <th>{lever}</th>
            {several ? <td>{region ?? text.moves.all}</td> : null}
            <td>{strengthText(level, lang)}</td>
            <td>{text.span2(label(from), to === undefined ? undefined : label(to))}</td>
          </tr>
        ))}
        {focus.moves.length > shown.length ? (
          <tr>
            <td class="brief-more" colSpan={4}>
              {text.moreMoves(focus.moves.length - shown.length)}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function NotThere({
  missing,
  cannot,
  facts,
  ask,
}: {
  readonly missing: Exclude<Asked<never>, { found: never }>['missing'];
  readonly cannot: string;
  readonly facts: BriefFacts;
  readonly ask: AskingProps['ask'];
}) {
  const text = briefText[facts.lang];
  return (
    <p class="brief-missing">
      {missing === 'cannot' ? cannot : text.missing[missing]}
      {missing === 'notAsked' && ask !== undefined ? (
        <button type="button" class="act framed" onClick={ask}>
          {text.goOn}
        </button>
      ) : null}
    </p>
  );
}

/** Levers named in the sentence; the table has them all. */
const NAMED = 3;

/** The levers that begin first, the strongest of them first. */
function firstLevers({ moves, from }: BriefFocus): readonly string[] {
  return [...new Set(moves.filter((move) => move.from === from).map(({ lever }) => lever))];
}

export function FocusPart({ facts, look, ask }: AskingProps) {
  const { lang, focus, start } = facts;
  const text = briefText[lang];
  if (focus === undefined)
    return (
      <Section name="first" title={text.first('').replace(/[:：]\s*$/, '')}>
        <p>{text.nothing}</p>
      </Section>
    );
  const { label } = calendarOf(start, lang);
  const until = untilSentence(facts, focus);
  const reform = 'found' in focus.window ? focus.window.found.curves[1] : undefined;
  const reformed =
    reform === undefined || !('found' in focus.window)
      ? ''
      : text.until(untilWords(reform.point, focus.window.found.starts, label));
  const warned = warnings(facts);
  const first = firstLevers(focus);
  return (
    <>
      <Section name="first" title={text.first(focus.name)}>
        <p class="brief-lead">
          {text.firstOf(first.slice(0, NAMED), first.length - Math.min(NAMED, first.length), label(focus.from))}
          {punctuation[lang].gap}
          <b>{until}</b>
          {gainSentence(facts, focus)}
          {punctuation[lang].gap}
          {reformed === '' || reformed === until ? '' : text.reformHelps(lower(reformed, lang))}
        </p>
        {warned.length === 0 ? null : (
          <ul class="brief-warnings">
            {warned.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        )}
        <div class="brief-two">
          <Moves facts={facts} focus={focus} look={look} />
          <div>
            <h3>
              {text.window}
              {'found' in focus.window ? <small>{text.windowNote(focus.window.found.replicates)}</small> : null}
            </h3>
            {'found' in focus.window ? (
              <WindowBars found={focus.window.found} facts={facts} look={look} width={HALF} />
            ) : (
              <NotThere missing={focus.window.missing} cannot={text.noWindow} facts={facts} ask={ask} />
            )}
          </div>
        </div>
      </Section>
      <div class="brief-two">
        <section class="brief-shares">
          <h3>{text.shares}</h3>
          {'found' in focus.shares ? (
            <ShareBars found={focus.shares.found} facts={facts} look={look} width={HALF} />
          ) : (
            <NotThere missing={focus.shares.missing} cannot={text.oneLever} facts={facts} ask={ask} />
          )}
        </section>
        <section class="brief-cheapest">
          <h3>{text.cheapest}</h3>
          {'found' in focus.cheapest ? (
            <p>{focus.cheapest.found}</p>
          ) : (
            <NotThere missing={focus.cheapest.missing} cannot={text.missing.cannot} facts={facts} ask={ask} />
          )}
        </section>
      </div>
    </>
  );
}

/** A sentence within another one. */
const lower = (sentence: string, lang: BriefFacts['lang']): string =>
  ({ en: sentence.slice(0, 1).toLowerCase() + sentence.slice(1), zh: sentence })[lang];

function costSentence(facts: BriefFacts, focus: BriefFocus): string {
  const { lang } = facts;
  const text = briefText[lang];
  const cost = facts.paths.find(({ id }) => id === focus.id)?.against?.cost;
  if (cost === undefined) return '';
  if (Number.isNaN(cost.mean) || !isCertain(cost)) return text.costsNothing(focus.name);
  return text.costs(focus.name, amountOf(facts, cost.mean), decimal(lang, cost.low, 0), decimal(lang, cost.high, 0));
}

/** What a unit spent brings, where that is known. */
function perUnitSentence({ lang, paths }: BriefFacts, { id }: BriefFocus): string {
  const against = paths.find((path) => path.id === id)?.against;
  if (against === undefined) return '';
  const { mean, low, high } = against.perUnit;
  if (Number.isNaN(low) || Number.isNaN(high) || !isCertain(against.cost)) return '';
  return briefText[lang].perUnit(decimal(lang, mean, 1), rangeWords(lang, low, high, 1));
}

/** From here on a reserve or a debt is worth a word, years of revenue. */
const WORTH_A_WORD = 0.05;

export function MoneyPart({ facts }: PagesProps) {
  const { lang, focus } = facts;
  const text = briefText[lang];
  if (focus === undefined || referenceOf(facts) === undefined) return null;
  const { money } = focus;
  const said = [
    costSentence(facts, focus),
    perUnitSentence(facts, focus),
    ...(money === undefined
      ? []
      : [
          money.paid >= 0.995 ? text.paidAll : text.paid(percent(lang, money.paid)),
          Math.abs(money.net) < WORTH_A_WORD
            ? ''
            : money.net > 0
              ? text.reserve(decimal(lang, money.net, 1))
              : text.debt(decimal(lang, -money.net, 1)),
        ]),
  ].filter((sentence) => sentence !== '');
  if (said.length === 0) return null;
  return (
    <Section name="money" title={text.money}>
      <p>{said.join(punctuation[lang].gap)}</p>
    </Section>
  );
}
