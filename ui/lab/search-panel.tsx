/** Policies nobody wrote down: the front of what money can buy, each dot a policy one can take along. */
import { useRef, useState } from 'preact/hooks';
import { scaleLinear } from 'd3-scale';
import type { Text } from '../../engine/index.ts';
import {
  decimal,
  goalFactor,
  goalName,
  isVerdict,
  policyInWords,
  punctuation,
  type FoundFront,
  type FoundPolicy,
  type Goal,
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
import { sentenceCase } from '../parts/sentence-case.ts';
import { useSize } from '../parts/use-size.ts';
import { withFetched } from '../studio/fetched.ts';
import { useLang, useScenario, useStudio } from '../studio/studio-context.ts';
import { Faults } from './faults-at.tsx';
import { count, numberText, timeText } from './lab-words.ts';
import type { LabSession } from './lab-session.ts';
import { efforts, goalPairs, requiredShares, type Effort, type GoalPair, type SearchResult } from './policy-search.ts';
import { shortName } from '../levers/policy-edit.ts';
import { labText, type LabText } from './text/text.ts';

const HEIGHT = 300;
const PAD = { left: 62, right: 18, top: 16, bottom: 40 };

/** A dot of the front. */
interface Dot {
  /** What it is called in both languages. */
  readonly names: Text;
  readonly kind: 'front' | 'package' | 'alone';
  readonly policy: readonly MoveDocument[];
  readonly inSearch: PolicyScores;
  /** In futures it was not chosen by; undefined while the search is under way. */
  readonly onFresh?: PolicyScores;
}

const inBoth = (say: (text: LabText, lang: Language) => string): Text => ({
  en: say(labText.en, 'en'),
  zh: say(labText.zh, 'zh'),
});

function useDots({ search }: LabSession): { readonly dots: readonly Dot[]; readonly goals: readonly [Goal, Goal] } {
  const { packages } = useScenario();
  const result = search.result.value;
  const packageNames = ({ name = '', strength }: FoundFront['packages'][number]): Text => {
    const label = packages[name]?.label ?? { en: name, zh: name };
    return inBoth((_text, lang) => `${shortName(label[lang])} ${percent(lang, strength)}`);
  };
  if (search.state.value.running || result === undefined)
    return {
      goals: goalPairs[search.pair.value],
      dots: search.soFar.value.map((one, k) => ({
        ...one,
        kind: 'front',
        names: inBoth((text) => text.policyNumber(k + 1)),
      })),
    };
  const { found, goals } = result;
  return {
    goals,
    dots: [
      { ...found.alone, kind: 'alone', names: inBoth((text) => text.aloneDot) },
      ...found.packages.map((one) => ({
        ...one,
        kind: 'package' as const,
        names: packageNames(one),
      })),
      ...found.front.map((one, k) => ({
        ...one,
        kind: 'front' as const,
        names: inBoth((text) => text.policyNumber(k + 1)),
      })),
    ],
  };
}

interface PlotProps {
  readonly dots: readonly Dot[];
  readonly goals: readonly [Goal, Goal];
  readonly chosen: number | undefined;
  readonly onChoose: (dot: number) => void;
}

function FrontPlot({ dots, goals, chosen, onChoose }: PlotProps) {
  const lang = useLang();
  const text = labText[lang];
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const value = (scores: PolicyScores, goal: 0 | 1): number => goalFactor(goals[goal].id) * scores.goals[goal]!;
  const at = (goal: 0 | 1): number[] =>
    dots.flatMap(({ inSearch, onFresh }) => [
      value(inSearch, goal),
      ...(onFresh === undefined ? [] : [value(onFresh, goal)]),
    ]);
  const [xs, ys] = [at(0), at(1)];
  const isShare = isVerdict(goals[1].id);
  const x = scaleLinear(
    [Math.min(0, ...xs), Math.max(1, ...xs)],
    [PAD.left, Math.max(PAD.left + 1, width - PAD.right)],
  ).nice(5);
  const y = scaleLinear(isShare ? [0, 1] : [Math.min(...ys), Math.max(...ys)], [HEIGHT - PAD.bottom, PAD.top]).nice(5);
  const write = (goal: 0 | 1, number: number): string =>
    isVerdict(goals[goal].id) ? percent(lang, number) : numberText(lang, number);
  const name = (goal: 0 | 1): string => sentenceCase(goalName(goals[goal].id)[lang]);
  const front = dots.filter(({ kind }) => kind === 'front').map(({ inSearch, onFresh }) => onFresh ?? inSearch);
  return (
    <div class="lab-trade" ref={root} style={{ height: `${HEIGHT}px` }} role="group" aria-label={text.front}>
      {width === 0 ? null : (
        <>
          <svg class="lab-svg" width={width} height={HEIGHT} aria-hidden="true">
            {y.ticks(5).map((tick) => (
              <g key={tick}>
                <path class="lab-grid" d={`M${PAD.left} ${y(tick)}H${width - PAD.right}`} />
                <text class="lab-tick" x={PAD.left - 6} y={y(tick) + 4} text-anchor="end">
                  {write(1, tick)}
                </text>
              </g>
            ))}
            {x.ticks(Math.max(2, Math.floor(width / 140))).map((tick) => (
              <g key={tick}>
                <path
                  class={tick === 0 ? 'lab-zero' : 'lab-grid'}
                  d={`M${x(tick)} ${HEIGHT - PAD.bottom}V${PAD.top}`}
                />
                <text class="lab-tick" x={x(tick)} y={HEIGHT - 24} text-anchor="middle">
                  {write(0, tick)}
                </text>
              </g>
            ))}
            <text class="lab-small" x={(PAD.left + width - PAD.right) / 2} y={HEIGHT - 6} text-anchor="middle">
              {name(0)}
            </text>
            <text class="lab-small" x={PAD.left + 6} y={PAD.top - 4}>
              {name(1)}
            </text>
            <path
              class="lab-trade-line"
              d={
                front.length < 2
                  ? ''
                  : `M${front.map((one) => `${x(value(one, 0)).toFixed(1)} ${y(value(one, 1)).toFixed(1)}`).join('L')}`
              }
            />
            {dots.map(({ inSearch, onFresh }, k) =>
              onFresh === undefined ? null : (
                <path
                  key={k}
                  class="lab-promised"
                  d={`M${x(value(inSearch, 0))} ${y(value(inSearch, 1))}L${x(value(onFresh, 0))} ${y(value(onFresh, 1))}`}
                />
              ),
            )}
          </svg>
          {dots.map(({ names, kind, inSearch, onFresh }, k) => {
            const scores = onFresh ?? inSearch;
            const words = text.dot(
              names[lang],
              `${name(0)} ${write(0, value(scores, 0))}`,
              `${name(1)} ${write(1, value(scores, 1))}`,
            );
            return (
              <button
                key={`${kind} ${k}`}
                type="button"
                class={`lab-trade-dot lab-dot-${kind}`}
                aria-pressed={k === chosen}
                aria-label={words}
                title={words}
                style={{ left: `${x(value(scores, 0))}px`, top: `${y(value(scores, 1))}px` }}
                onClick={() => onChoose(k)}
              />
            );
          })}
        </>
      )}
    </div>
  );
}

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
