/** Everything a brief tells, read from the page's state; read in a component, it follows it. */
import { parameters, type ParameterEntry } from '../../engine/index.ts';
import {
  faultLines,
  isJudged,
  pointOfNoReturn,
  punctuation,
  seedAsShown,
  seedParts,
  type Language,
  type Scenario,
  type WindowSummary,
} from '../../experiments/index.ts';
import { leverName } from '../charts/lever-name.ts';
import { compareWords, type CompareWords } from '../compare/compare-context.ts';
import { indicatorStyles } from '../compare/indicator-list.ts';
import { BASE, POLICY } from '../compare/path-list.ts';
import { worldsDrawn } from '../compare/headline.ts';
import { cheapestWords } from '../compare/cheapest-words.ts';
import type { RequestedStudy, StudyResult } from '../compare/requested-study.ts';
import { publishedRows } from '../evidence/published.ts';
import { commandLine } from '../facts/command-line.ts';
import { differsFromPreset } from '../facts/preset-list.ts';
import { engineVersion } from '../parts/version.ts';
import type { Studio } from '../studio/studio.ts';
import type { Asked, BriefFact, BriefFacts, BriefFocus, BriefLimits, BriefShares, BriefWindow } from './brief-facts.ts';
import type { BriefWork } from './brief-work.ts';
import { courseOf, pastOf } from './gather-past.ts';
import { pathsOf } from './gather-paths.ts';
import { pinnedDown } from './pinned.ts';
import { briefText } from './text/text.ts';

interface Source {
  readonly studio: Studio;
  readonly work: BriefWork;
  readonly words: CompareWords;
  readonly lang: Language;
}

const firstStart = (moves: readonly { readonly level: number; readonly from: number }[]): number =>
  Math.min(...moves.filter(({ level }) => level > 0).map(({ from }) => from));

/** The result of a question, where it is of this path and up to date. */
function resultOf<R extends StudyResult, T>(
  study: RequestedStudy<R>,
  focus: string,
  { on, tell }: { readonly on: boolean; readonly tell: (result: R) => T },
): Asked<T> {
  const { result, stale, path, state } = study;
  const known = result.value;
  if (known !== undefined && known.subject === focus && !stale.value && known.summary.replicates > 0)
    return { found: tell(known) };
  if (path.value?.id !== focus) return { missing: 'cannot' };
  return { missing: on || state.value.running ? 'underWay' : 'notAsked' };
}

function focusOf({ work, words, lang }: Source, scenario: Scenario): BriefFocus | undefined {
  const { session, focus, window, shares, cheapest } = work;
  const id = focus.value;
  const subject = session.asking.candidates.value.find((one) => one.id === id);
  if (id === undefined || subject === undefined) return undefined;
  const moves = subject.added.moves.filter(({ level }) => level > 0);
  const from = firstStart(moves);
  const on = work.on.value;
  const run = session.shown.runs.value.get(id)?.result;
  const found = cheapest.result.value;
  return {
    id,
    name: words.nameOf(id),
    from,
    moves: moves
      .map(({ lever, region, level, from: begins, to }) => ({
        lever: leverName(lever, lang),
        region: scenario.regions.find((one) => one.id === region)?.name[lang],
        level,
        from: begins,
        to,
      }))
      .toSorted((a, b) => a.from - b.from || b.level - a.level),
    window: resultOf(window, id, {
      on,
      tell: ({ summary }) => windowOf(summary, from, scenario.plausible?.today),
    }),
    shares: resultOf(shares, id, {
      on,
      tell: ({ summary, times }): BriefShares => ({
        replicates: summary.replicates,
        total: scaled(summary.total, times),
        parts: summary.shares
          .map(({ label, ofTotal, ...effect }) => ({ label: label[lang], effect: scaled(effect, times), ofTotal }))
          .toSorted((a, b) => Math.abs(b.effect.mean) - Math.abs(a.effect.mean)),
      }),
    }),
    cheapest:
      found !== undefined && found.subject === id && !cheapest.stale.value
        ? { found: cheapestWords(found, { lang, name: words.nameOf(id), money: scenario.money }) }
        : window.path.value?.id !== id
          ? { missing: 'cannot' }
          : { missing: on || cheapest.state.value.running ? 'underWay' : 'notAsked' },
    money:
      run === undefined
        ? undefined
        : moneyOf(
            run.regions.map(({ series }) => series),
            from,
          ),
  };
}

/** @param today starts before it can no longer be chosen */
export function windowOf(
  { replicates, curves, twin }: WindowSummary,
  from: number,
  today: number | undefined,
): BriefWindow {
  const all = twin.map((one) => one.from);
  const first = Math.max(
    0,
    all.findIndex((start) => start >= (today ?? 0)),
  );
  const starts = all.slice(first);
  return {
    replicates,
    starts,
    curves: curves.map(({ variant, points, pointOfNoReturn: whole }) => {
      const open = points.slice(first);
      const rescued = open.map((point) => point.rescued.mean);
      return {
        variant,
        rescued,
        paid: open.map(({ paid }) => paid),
        point: first === 0 ? whole : pointOfNoReturn(starts, rescued),
      };
    }),
    capture: twin.findLast((one) => one.from <= from)?.capture ?? Number.NaN,
  };
}

const scaled = ({ mean, low, high }: { mean: number; low: number; high: number }, times: number) => ({
  mean: times * mean,
  low: times * low,
  high: times * high,
});

type Series = {
  readonly spending: ArrayLike<number>;
  readonly policyMoney: ArrayLike<number>;
  readonly netPosition: ArrayLike<number>;
};

/** Of what is announced from a quarter on, the share that is paid, over all regions; and the purse of the first at the end. */
function moneyOf(regions: readonly Series[], from: number): BriefFocus['money'] {
  let [asked, spent] = [0, 0];
  for (const { spending, policyMoney } of regions) {
    const last = spending.length - 1;
    spent += spending[last]! - (from === 0 ? 0 : spending[from - 1]!);
    for (let t = from; t <= last; t++) asked += policyMoney[t]!;
  }
  const { netPosition } = regions[0]!;
  return asked > 0 ? { paid: Math.min(1, spent / asked), net: netPosition[netPosition.length - 1]! } : undefined;
}

const uncertain = Object.values(parameters as Readonly<Record<string, ParameterEntry>>).filter(
  ({ plausible }) => plausible !== undefined,
).length;

function limitsOf({ studio, work, lang }: Source, scenario: Scenario): BriefLimits {
  const scope = work.session.scope.value;
  const preset = studio.document.document.value.extends;
  const rows = publishedRows().filter((row) => row.pattern.id === preset && isJudged(row));
  return {
    pinned: scenario.plausible && pinnedDown(scenario.plausible, lang),
    drawn: scope === 'none' ? 0 : uncertain,
    effectsDrawn: scope === 'all',
    checks:
      rows.length === 0
        ? undefined
        : { all: rows.length, misses: rows.filter(({ holds }) => !holds).map(({ row }) => row.what[lang]) },
    regions: scenario.regions.length,
  };
}

function madeOf({ studio, work, words, lang }: Source, link: string | undefined): readonly BriefFact[] {
  const { session, window, shares, cheapest } = work;
  const { committed, scenario, preset } = studio.document;
  const text = briefText[lang];
  const names = text.madeNames;
  const document = committed.value;
  const from = preset.value?.title[lang] ?? scenario.value.id;
  const runs = session.shown.runs.value;
  const commands = [
    words.paths.length < 2
      ? commandLine(document, studio.document.presets, studio.exchange.provenance.value)
      : session.command(),
    ...[window.result.value, shares.result.value, cheapest.result.value].flatMap((result) =>
      result === undefined ? [] : [result.command],
    ),
  ];
  return [
    {
      name: names.scenario,
      value: differsFromPreset(document) ? text.changed(from) : from,
      kind: 'words',
    },
    {
      name: names.runs,
      value: text.runsOf(seedAsShown(seedParts(scenario.value.seed).phrase), session.snapshot.value?.endings ?? 0),
      kind: 'words',
    },
    { name: names.engine, value: engineVersion, kind: 'words' },
    {
      name: names.fingerprint,
      value: words.paths
        .flatMap(({ id }) => {
          const run = runs.get(id);
          return run === undefined ? [] : [`${words.nameOf(id)} ${run.result.fingerprint}`];
        })
        .join(punctuation[lang].semicolon),
      kind: 'words',
    },
    ...commands.map((value): BriefFact => ({ name: names.command, value, kind: 'typed' })),
    ...(link === undefined ? [] : [{ name: names.link, value: link, kind: 'link' } as const]),
  ];
}

/** @param link opens exactly this; left out where the browser cannot make one */
export function gather(studio: Studio, work: BriefWork, lang: Language, link: string | undefined): BriefFacts {
  const { session } = work;
  const words = compareWords(session, studio.document, lang);
  const scenario = studio.document.scenario.value;
  const source: Source = { studio, work, words, lang };
  const { nameOf, paths } = words;
  const indicator = session.indicator.value;
  const snapshot = session.stale.value ? undefined : session.snapshot.value;
  const shown = snapshot?.indicator === indicator ? snapshot : undefined;
  const startOf = (id: string): number | undefined => {
    const subject = session.asking.candidates.value.find((one) => one.id === id);
    return subject === undefined ? undefined : firstStart(subject.added.moves);
  };
  const region = Math.min(studio.view.region.value, scenario.regions.length - 1);
  const several = scenario.regions.length > 1;
  const past = work.past.result.value;
  const runs = session.shown.runs.value;
  const own = runs.has(POLICY) ? POLICY : BASE;
  const course = runs.get(own)?.result.regions[region];
  const { name, unit } = words.text.indicators[indicator];
  const money = scenario.money;
  return {
    lang,
    id: scenario.id,
    title: scenario.title[lang],
    question: scenario.question[lang],
    story: scenario.story[lang],
    // Those of the measured past stand with it.
    sources: scenario.sources.map((one) => one.text[lang]).filter((one) => one !== scenario.measured?.source?.[lang]),
    region: several ? scenario.regions[region]!.name[lang] : undefined,
    regions: scenario.regions.map((one) => one.name[lang]),
    start: scenario.start,
    quarters: scenario.quarters,
    today: scenario.plausible?.today,
    outcome: {
      name,
      unit,
      digits: indicatorStyles[indicator].digits,
    },
    money: money?.name[lang],
    futures: shown?.endings ?? 0,
    wanted: session.count.value,
    worlds: shown && worldsDrawn(session.scope.value, session.count.value, shown.endings),
    calibrated: scenario.plausible !== undefined,
    reference: shown?.reference ?? BASE,
    paths: shown === undefined ? [] : pathsOf(shown, { nameOf, paths, startOf }),
    faults: faultLines(session.faults.value, lang),
    same: session.same.value.map((one) => ({ name: nameOf(one.name), as: nameOf(one.as) })),
    past: past == null ? undefined : pastOf(past, lang),
    course: past !== null || course === undefined ? undefined : courseOf(course, nameOf(own), lang),
    focus: focusOf(source, scenario),
    limits: limitsOf(source, scenario),
    made: madeOf(source, link),
  };
}
