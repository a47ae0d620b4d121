/** The sentences of a brief, made from its facts. Pure. */
import { verdicts, verdictVerbs } from '../../engine/index.ts';
import { horizon, punctuation, type Interval, type PointOfNoReturn } from '../../experiments/index.ts';
import { goodVerdicts, type SentencePiece } from '../compare/headline.ts';
import { calendarOf } from '../facts/calendar.ts';
import { decimal, percent } from '../parts/format.ts';
import { sizeRange } from '../parts/interval-words.ts';
import { referenceOf, type BriefFacts, type BriefFocus, type BriefPath } from './brief-facts.ts';
import { ranked } from './standing.ts';
import { briefText } from './text/text.ts';
import type { UntilWords } from './text/words.ts';
import { BASE } from '../compare/path-list.ts';

type Pieces = readonly SentencePiece[];

const named = ({ id, name }: Pick<BriefPath, 'id' | 'name'>): SentencePiece => ({ strong: name, path: id });

/** The most frequent of the bad endings. */
function worstEnding({ verdicts: counts }: BriefPath) {
  const bad = verdicts.filter((verdict) => !goodVerdicts.includes(verdict));
  const worst = bad.reduce((most, verdict) => (counts[verdict] > counts[most] ? verdict : most));
  return counts[worst] === 0 ? undefined : { verdict: worst, runs: counts[worst] };
}

/** An amount of public money as the brief says it. */
export const amountOf = ({ lang, money }: Pick<BriefFacts, 'lang' | 'money'>, value: number): string =>
  `${decimal(lang, value, 0)} ${money ?? briefText[lang].table.units}`;

/** Whether an interval leaves out 0. */
export const isCertain = ({ low, high }: Interval): boolean => low > 0 || high < 0;

/** Name of the last year of the run, as a sentence has it. */
export function lastYear({ lang, start, quarters }: Pick<BriefFacts, 'lang' | 'start' | 'quarters'>): string {
  // Counted years end with a round one; a calendar names the last year of the run.
  return calendarOf(start, lang).label(start === undefined ? quarters : quarters - 1);
}

export function untilWords(
  point: PointOfNoReturn,
  starts: readonly number[],
  label: (quarter: number) => string,
): UntilWords {
  switch (point.kind) {
    case 'at':
    case 'before': {
      const before = starts[starts.indexOf(point.from) - 1];
      return { kind: point.kind, year: label(point.from), last: before === undefined ? undefined : label(before) };
    }
    case 'notReached':
      return { kind: point.kind, year: label(point.to), last: undefined };
    case 'noRuns':
    case 'noPeak':
      return { kind: point.kind, year: '', last: undefined };
  }
}

/** Until when the path of the second page can begin; nothing while that is not known. */
export function untilSentence({ lang, start }: Pick<BriefFacts, 'lang' | 'start'>, focus: BriefFocus): string {
  if (!('found' in focus.window)) return '';
  const { starts, curves } = focus.window.found;
  return briefText[lang].until(untilWords(curves[0]!.point, starts, calendarOf(start, lang).label));
}

function ofBest(facts: BriefFacts, best: BriefPath, others: readonly BriefPath[]): Pieces {
  const { lang, outcome, futures, focus } = facts;
  const text = briefText[lang];
  const { against } = best;
  if (against === undefined) return [];
  const reference = referenceOf(facts)!;
  const than = reference.id === BASE ? undefined : reference.name;
  const alike = others.filter((path) => path.against!.standing === 'better' && path.nearBest);
  const worse = others.filter((path) => path.against!.standing === 'worse');
  const { effect, certain, cost } = against;
  return [
    ...text.best({
      path: named(best),
      good: best.good,
      futures,
      standing: against.standing,
      alike: alike.map((path) => ({ path: named(path), good: path.good })),
      reference: than,
    }),
    ...(worse.length === 0 || against.standing === 'worse'
      ? []
      : text.worse(
          worse.map((path) => ({ path: named(path), good: path.good })),
          than,
        )),
    ...(against.standing === 'better' || (against.standing === 'alike' && certain)
      ? [
          ...text.effect(
            certain
              ? {
                  outcome: outcome.name,
                  year: lastYear(facts),
                  more: effect.mean > 0,
                  size: decimal(lang, Math.abs(effect.mean), outcome.digits),
                  than,
                  interval: sizeRange(lang, effect.low, effect.high, outcome.digits),
                }
              : undefined,
            named(best),
            outcome.name,
          ),
          2 * best.good < futures ? text.mostlyBad : '',
          Number.isNaN(cost.mean) || !isCertain(cost)
            ? text.free
            : text.cost(amountOf(facts, cost.mean), decimal(lang, cost.low, 0), decimal(lang, cost.high, 0)),
          focus?.id === best.id ? untilSentence(facts, focus) : '',
        ]
      : []),
  ];
}

/** The answer in one paragraph: what doing nothing leads to, which path does better and by how much, until when. */
export function answer(facts: BriefFacts): Pieces {
  const { lang, futures, quarters, same } = facts;
  const text = briefText[lang];
  const reference = referenceOf(facts);
  if (reference === undefined || futures === 0) return [text.notYet];
  const worst = worstEnding(reference);
  const [best, ...others] = ranked(facts);
  return [
    ...text.alone({
      reference: reference.id === BASE ? undefined : named(reference),
      good: reference.good,
      futures,
      after: horizon(lang, quarters),
      worst: worst === undefined ? undefined : { verb: verdictVerbs[worst.verdict][lang], runs: worst.runs },
    }),
    ...(best === undefined ? [text.onePath] : ofBest(facts, best, others)),
    ...same.map(({ name, as }) => text.sameRuns(name, as)),
  ].filter((piece) => piece !== '');
}

/** What the answer rests on. */
export function basis({ lang, futures, wanted, worlds, calibrated }: BriefFacts): string {
  const text = briefText[lang];
  if (futures === 0) return '';
  const over = text.worlds(futures, worlds, calibrated);
  return futures < wanted ? `${over}${punctuation[lang].gap}${text.counted(futures, wanted)}` : over;
}

/** The parts that make up most of a gain, largest first: until they add up to this share, and at most so many. */
const MOST_OF_IT = 0.8;
const MOST_PARTS = 3;

/** Which levers a gain comes from; nothing where it is not worked out or no gain is certain. */
export function gainSentence({ lang }: Pick<BriefFacts, 'lang'>, { shares }: BriefFocus): string {
  if (!('found' in shares) || !(shares.found.total.low > 0)) return '';
  const named: { readonly lever: string; readonly share: string }[] = [];
  let sum = 0;
  for (const { label, ofTotal } of shares.found.parts) {
    if (sum >= MOST_OF_IT || named.length === MOST_PARTS || !(ofTotal > 0)) break;
    sum += ofTotal;
    named.push({ lever: label.replace(/\s*[（(].*[）)]$/, ''), share: percent(lang, ofTotal) });
  }
  return named.length === 0 ? '' : briefText[lang].gain(named);
}

/** What speaks against the path of the second page, worst first. */
export function warnings(facts: BriefFacts): readonly string[] {
  const { lang, focus, paths, start } = facts;
  if (focus === undefined) return [];
  const words = briefText[lang].warnings;
  const { label } = calendarOf(start, lang);
  const said: string[] = [];
  if ('found' in focus.window) {
    const { starts, curves, capture } = focus.window.found;
    const [{ point, paid }] = curves as [(typeof curves)[number]];
    if ((point.kind === 'at' || point.kind === 'before') && focus.from >= point.from)
      said.push(words.late(label(focus.from)));
    const nearest = starts.findLastIndex((from) => from <= focus.from);
    if ((paid[Math.max(0, nearest)] ?? 1) < 0.5) said.push(words.unpaid);
    if (capture >= 0.5) said.push(words.capture(`${Math.round(100 * capture)}%`));
  }
  const path = paths.find(({ id }) => id === focus.id);
  if (path?.against?.standing === 'alike') said.push(words.unclear);
  return said;
}
