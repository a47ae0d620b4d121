/** Policies nobody wrote down: the front of what money can buy, each dot a policy one can take along. */
import { useState } from 'preact/hooks';
import {
  decimal,
  policyInWords,
  punctuation,
  type FoundPolicy,
  type Language,
  type MoveDocument,
  type PolicyScores,
} from '../../experiments/index.ts';
import { CopyCommand } from '../controls/copy-command.tsx';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { sumText } from '../facts/money-text.ts';
import { comma, percent } from '../parts/format.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { Select } from '../parts/select.tsx';
import { withFetched } from '../studio/fetched.ts';
import { useLang, useScenario, useStudio } from '../studio/studio-context.ts';
import { Faults } from './faults-at.tsx';
import { count, timeText } from './lab-words.ts';
import type { LabSession } from './lab-session.ts';
import { efforts, goalPairs, requiredShares, type Effort, type GoalPair, type SearchResult } from './policy-search.ts';
import { labText } from './text/text.ts';

import { useDots, type Dot } from './front-dots.ts';
import { FrontPlot } from './front-plot.tsx';

/** One policy in words, what it does, and what can be done with it. */
function Chosen({ dot, result }: { readonly dot: Dot; readonly result: SearchResult | undefined }) {
  /** Both at once: whoever opens the document reads one of them. */
  const bothNames = (): string => `${labText.en.foundPath(dot.names.en)} · ${labText.zh.foundPath(dot.names.zh)}`;
  const lang = useLang();
  const text = labText[lang];
  const studio = useStudio();
  const { document, notices, view } = studio;
  const scenario = useScenario();
  const { policy, inSearch, onFresh, names } = dot;
  const shares = ({ upgraded, futures }: PolicyScores): string => `${upgraded} / ${futures}`;
  const whole = (): readonly MoveDocument[] => result!.problem.wholePolicy(policy);
  async function toComparison(): Promise<void> {
    const [{ sessionOf }, { withScenarioPath, MOST_PATHS }] = await Promise.all([
      import('../compare/session.ts'),
      import('../compare/path-list.ts'),
    ]);
    const { paths } = sessionOf(studio);
    const before = paths.peek();
    if (before.length >= MOST_PATHS) {
      notices.show({ about: 'lab', kind: 'info', title: (_words, one) => labText[one].pathsFull(MOST_PATHS) });
      return;
    }
    paths.value = withScenarioPath(before, { name: bothNames(), policy: [...whole()] });
    view.screen.value = 'compare';
  }
  return (
    <article class="lab-box" aria-live="polite">
      <p class="lab-sentence">
        <b>
          {names[lang]}
          {punctuation[lang].colon}
        </b>
        {policyInWords(policy, lang, scenario.start)}
      </p>
      <p class="faint">
        {onFresh === undefined
          ? text.policySoFar(shares(inSearch), sumText(lang, inSearch.cost, scenario.money))
          : text.policyDoes(shares(inSearch), shares(onFresh), sumText(lang, onFresh.cost, scenario.money))}
      </p>
      {result === undefined || dot.kind === 'alone' ? null : (
        <p class="lab-tools">
          <button type="button" class="act main" onClick={() => void withFetched(notices, toComparison)}>
            {text.toComparison}
          </button>
          <button
            type="button"
            class="act framed"
            onClick={() => {
              document.changePolicy(whole(), 'commit');
              view.screen.value = 'studio';
            }}
          >
            {text.toStudio}
          </button>
        </p>
      )}
    </article>
  );
}

/** The cheapest that upgrades often enough, where that was asked. */
function Answer({ result, lang }: { readonly result: SearchResult; readonly lang: Language }) {
  const text = labText[lang];
  const { found, problem, scenario } = result;
  const words = ({ policy }: FoundPolicy): string => policyInWords(policy, lang, scenario.start);
  if (found.front.length === 0)
    return (
      <p class="lab-sentence">
        {text.noneKeeps} {found.nearest === undefined ? null : text.nearest(words(found.nearest))}
      </p>
    );
  if (found.answer === undefined) return null;
  const answer = found.front[found.answer]!;
  const { upgraded: share = 0 } = problem.question;
  const { upgraded, futures } = answer.onFresh;
  return (
    <p class="lab-sentence">
      {text.answer(
        percent(lang, share),
        words(answer),
        `${upgraded} / ${futures}`,
        sumText(lang, answer.onFresh.cost, scenario.money),
      )}
      {upgraded < share * futures ? ` ${text.answerShort}` : ''}
    </p>
  );
}

export function SearchPanel({ session }: { readonly session: LabSession }) {
  const lang = useLang();
  const text = labText[lang];
  const refusal = useRefusal();
  const { money } = useScenario();
  const { search, pace } = session;
  const { running, known, total, failed, step, steps, rate } = search.state.value;
  const { dots, goals } = useDots(session);
  const [chosen, setChosen] = useState<number>();
  const result = running ? undefined : search.result.value;
  const faults = search.faults.value;
  const runs = search.runs.value;
  const dot = chosen === undefined ? undefined : dots[chosen];
  const perSecond = pace.rateOf(search.scenario.value);
  const words = [
    text.searchStep(step, steps, count(lang, known), count(lang, total)),
    ...(rate === undefined || known >= total
      ? []
      : [text.left(timeText(lang, (total - known) / Math.max(0.01, rate)))]),
    ...(failed > 0 ? [text.failed(failed)] : []),
  ].join(comma(lang));
  const choose = (label: string, select: preact.JSX.Element) => (
    <label class="lab-choose">
      <span>{label}</span>
      {select}
    </label>
  );
  return (
    <section class="lab-part lab-search" aria-label={text.search}>
      <h2>{text.search}</h2>
      <p class="faint">{text.searchNote}</p>
      <div class="lab-fields">
        {choose(
          text.goals,
          <Select
            value={search.pair.value}
            disabled={running}
            options={(Object.keys(goalPairs) as GoalPair[]).map((pair) => [pair, text.pairs[pair]] as const)}
            onChoose={(pair) => (search.pair.value = pair)}
          />,
        )}
        {choose(
          text.budgetLimit,
          <NumberField
            label={text.budgetLimit}
            value={search.budget.value}
            placeholder={text.noLimit}
            class="lab-budget"
            limits={{ above: 0 }}
            step={100}
            short={(value) => decimal(lang, value, 0)}
            refusal={refusal}
            onDone={(value) => (search.budget.value = value)}
            onEmpty={() => (search.budget.value = null)}
          />,
        )}
        {money === undefined ? null : <span class="lab-fixed">{money.name[lang]}</span>}
        {choose(
          text.required,
          <Select
            value={search.required.value}
            disabled={running}
            options={requiredShares.map(
              (share) => [share, share === 0 ? text.notRequired : text.ofFutures(percent(lang, share))] as const,
            )}
            onChoose={(share) => (search.required.value = share)}
          />,
        )}
        {choose(
          text.effort,
          <Select
            value={search.effort.value}
            disabled={running}
            options={(Object.keys(efforts) as Effort[]).map((one) => [one, text.efforts[one]] as const)}
            onChoose={(one) => (search.effort.value = one)}
          />,
        )}
        <label class="lab-choose">
          <input
            type="checkbox"
            checked={search.lasting.value}
            disabled={running}
            onChange={(event) => (search.lasting.value = event.currentTarget.checked)}
          />
          <span title={text.lastingNote}>{text.lasting}</span>
        </label>
      </div>
      <RefusalNote refusal={refusal} />
      <Faults faults={faults} lang={lang} />
      <div class="lab-progress-line">
        {running ? (
          <>
            <div class="lab-search-progress">
              <ProgressLine label={text.search} now={known} most={total} />
              <p role="status">{words}</p>
            </div>
            <button type="button" class="act framed" onClick={search.stop}>
              {text.pause}
            </button>
          </>
        ) : (
          <>
            <p role="status">
              <b>{text.aboutRuns(count(lang, runs))}</b>
              {perSecond === undefined ? null : <span>{timeText(lang, runs / perSecond)}</span>}
            </p>
            <CopyCommand command={search.command} />
            <button
              type="button"
              class="act main"
              disabled={faults.length > 0}
              onClick={() => {
                setChosen(undefined);
                search.go();
              }}
            >
              {text.searchGo}
            </button>
          </>
        )}
      </div>
      {search.failure.value === undefined ? null : <p class="lab-faults">{search.failure.value}</p>}
      {search.stale.value && result !== undefined ? <p class="lab-faults">{text.searchStale}</p> : null}
      {result === undefined ? null : <Answer result={result} lang={lang} />}
      {dots.length === 0 ? null : (
        <>
          <FrontPlot dots={dots} goals={goals} chosen={chosen} onChoose={setChosen} />
          <p class="lab-legend" aria-hidden="true">
            <span>
              <i class="lab-key-dot lab-dot-front" /> {text.legendFront}
            </span>
            {result === undefined ? null : (
              <>
                <span>
                  <i class="lab-key-dot lab-dot-package" /> {text.legendPackage}
                </span>
                <span>
                  <i class="lab-key-dot lab-dot-alone" /> {text.aloneDot}
                </span>
                <span>{text.legendPromised}</span>
              </>
            )}
          </p>
        </>
      )}
      {dot === undefined ? null : <Chosen dot={dot} result={result} />}
    </section>
  );
}
