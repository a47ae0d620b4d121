/** What a lever does, when it acts and what it costs: shown for the open lever only. */
import './lever-details.css';
import { useMemo, useState } from 'preact/hooks';
import {
  indicators,
  levelWords,
  leverArguments,
  leverBill,
  levers,
  QUARTERS_PER_YEAR,
  type IndicatorId,
  type LeverId,
} from '../../engine/index.ts';
import { DEFAULT_RAMP, firstOpenQuarter, punctuation, type MoveDocument } from '../../experiments/index.ts';
import { moneyText } from '../facts/money-text.ts';
import { comma, decimal } from '../parts/format.ts';
import { lazy } from '../controls/lazy.tsx';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { gapWords, overWords, quotedChange } from '../facts/quoted-figures.ts';
import type { ShownRun } from '../studio/runs.ts';
import {
  useDocument,
  useLang,
  usePlayback,
  useRuns,
  useScenario,
  useStudy,
  useText,
  useView,
} from '../studio/studio-context.ts';
import {
  asInherited,
  barsOf,
  mainBar,
  sameBars,
  withoutLever,
  withSpan,
  type LeverPlace,
  type BarSpan,
} from './policy-edit.ts';
import { QuarterField } from './quarter-field.tsx';
import { LinkButton } from '../parts/link-button.tsx';

/** With it comes the table of patterns. */
const LeverReturns = lazy(() => import('./lever-returns.tsx').then((part) => part.LeverReturns));
const LeverSources = lazy(() => import('./lever-sources.tsx').then((part) => part.LeverSources));

function Times({
  place,
  bar,
  bars,
}: {
  readonly place: LeverPlace;
  readonly bar: MoveDocument;
  readonly bars: number;
}) {
  const { changePolicy, policyBefore } = useDocument();
  const scenario = useScenario();
  const { quarters } = scenario;
  const open = firstOpenQuarter(scenario);
  const playback = usePlayback();
  const lang = useLang();
  const { lever: words } = useText();
  const name = levers[place.lever].label[lang];
  const refusal = useRefusal();
  const set = (span: BarSpan): void =>
    changePolicy(withSpan(policyBefore(), place, span, quarters, open), 'commit', `span:${place.lever}`);
  const ramp = bar.ramp ?? DEFAULT_RAMP;
  return (
    <div class="lever-times">
      <span>{words.from}</span>
      <span>
        <QuarterField
          label={`${name}${comma(lang)}${words.from}`}
          quarter={bar.from}
          first={open}
          last={quarters - 1}
          refusal={refusal}
          onChange={(from) => set({ from })}
        />
        <LinkButton onClick={() => set({ from: playback.quarter.peek() })}>{words.startHere}</LinkButton>
      </span>
      <span>{words.to}</span>
      <span>
        {bar.to === undefined ? (
          <LinkButton onClick={() => set({ to: Math.min(quarters - 1, bar.from + 40) })}>{words.end}</LinkButton>
        ) : (
          <>
            <QuarterField
              label={`${name}${comma(lang)}${words.to}`}
              quarter={bar.to}
              first={open + 1}
              last={quarters}
              refusal={refusal}
              onChange={(to) => set({ to })}
            />
            <LinkButton onClick={() => set({ to: null })}>{words.toEnd}</LinkButton>
          </>
        )}
      </span>
      <span>{words.ramp}</span>
      <span>
        <NumberField
          class="small-number"
          label={`${name}${comma(lang)}${words.ramp}`}
          value={ramp}
          limits={{ min: 0, max: quarters, integer: true }}
          refusal={refusal}
          onDone={(next) => set({ ramp: next })}
        />{' '}
        {words.rampUnit}
      </span>
      <RefusalNote refusal={refusal} />
      {bars > 1 ? <p>{words.several(bars)}</p> : null}
    </div>
  );
}

/** Cost per year of the level announced, or of the full one, with the firms there are under the playhead. */
function Cost({ lever, level }: { readonly lever: LeverId; readonly level: number | undefined }) {
  const { region } = useView();
  const runs = useRuns();
  const playback = usePlayback();
  const lang = useLang();
  const text = useText();
  const { money } = useScenario();
  const { fixedCost, costPerFirm, outlays } = levers[lever];
  const shown = runs.run.value;
  const r = region.value;
  const firms = shown?.result.regions[r]?.series.firms[playback.quarter.value] ?? 0;
  const scale = shown === undefined ? 1 : (shown.resolved.input.assumptions.scale as number);
  const words = level === undefined ? text.lever.costFull : text.lever.cost;
  // The bill is in the model's own units.
  const { worth = 1 } = money ?? {};
  const amount = worth * QUARTERS_PER_YEAR * leverBill(level ?? 1, fixedCost, costPerFirm, scale, firms);
  return (
    <p class="lever-cost">
      {fixedCost + costPerFirm > 0
        ? `${words(moneyText(lang, amount, money), decimal(lang, firms, 0))}${punctuation[lang].stop}`
        : ''}
      {outlays === undefined ? null : outlays[lang]}
    </p>
  );
}

/** Everything a run depends on apart from the bars of one place: equal where a change is that lever's alone. */
const apartFrom = ({ resolved: { input, scenario } }: ShownRun, place: LeverPlace): string =>
  JSON.stringify([{ ...input, policy: [] }, withoutLever(scenario.policy, place)]);

/** What the last change of this lever did at the end of the run on show; nothing where others were changed with it. */
function LastChange({ place, level }: { readonly place: LeverPlace; readonly level: number }) {
  const { region } = useView();
  const runs = useRuns();
  const study = useStudy();
  const lang = useLang();
  const { lever: words } = useText();
  const now = runs.run.value;
  const before = runs.ghost.value;
  const was = before && (mainBar(before.resolved.scenario.policy, place)?.level ?? 0);
  const [a, b] = [before?.result.regions[region.value], now?.result.regions[region.value]];
  const alone = useMemo(
    () => before !== undefined && now !== undefined && apartFrom(before, place) === apartFrom(now, place),
    [before, now, place.lever, place.region],
  );
  if (!alone || was === undefined || was === level || runs.stale.value || a === undefined || b === undefined)
    return null;
  const [many, manyBefore] = [study.current.value, study.knownOf(before!.document)];
  const known = many && manyBefore && { before: manyBefore, now: many, region: region.value };
  const [valueAdded, jobs] = (['valueAdded', 'employment'] as const).map((id) =>
    quotedChange(id, { before: a, now: b }, known),
  );
  return (
    <p class="lever-last">
      {words.last(
        decimal(lang, was, 2),
        decimal(lang, level, 2),
        gapWords(valueAdded!, lang),
        gapWords(jobs!, lang),
        overWords(valueAdded!.over, lang),
      )}
    </p>
  );
}

/** An indicator the lever moves: opens its figure. */
function ChartLink({ indicator }: { readonly indicator: IndicatorId }) {
  const { sheet } = useView();
  const lang = useLang();
  return (
    <LinkButton aria-haspopup="dialog" onClick={() => (sheet.value = { kind: 'figure', figure: indicator })}>
      {indicators[indicator].label[lang]}
    </LinkButton>
  );
}

export function LeverDetails({ place, bar }: { readonly place: LeverPlace; readonly bar: MoveDocument | undefined }) {
  const { preset, changePolicy, policyBefore } = useDocument();
  const scenario = useScenario();
  const lang = useLang();
  const text = useText();
  const { lever } = place;
  const entry = levers[lever];
  const inherited = preset.value?.policy ?? [];
  const changed = !sameBars(scenario.policy, inherited, place);
  const bars = barsOf(scenario.policy, place).length;
  const [more, setMore] = useState(false);
  return (
    <div class="lever-details">
      <div class="lever-words" aria-hidden="true">
        {levelWords.map(({ upTo, word }) => (
          <span key={upTo}>{word[lang]}</span>
        ))}
      </div>
      <LastChange place={place} level={bar?.level ?? 0} />
      <p class="lever-effect">{entry.effect[lang]}</p>
      <p class="lever-price">
        <b>{text.lever.price}</b> {leverArguments[lever].tradeOff[lang]}
      </p>
      {bar === undefined ? null : <Times place={place} bar={bar} bars={bars} />}
      <Cost lever={lever} level={bar?.level} />
      <LeverReturns lever={lever} />
      <p class="lever-moves">
        <b>{text.lever.moves}</b>
        {entry.indicators.map((id) => (
          <ChartLink key={id} indicator={id} />
        ))}
      </p>
      <details class="lever-more" open={more} onToggle={(event) => setMore(event.currentTarget.open)}>
        <summary>{text.lever.more}</summary>
        {more ? <LeverSources lever={lever} /> : null}
      </details>
      <p class="lever-acts">
        {changed ? (
          <LinkButton onClick={() => changePolicy(asInherited(policyBefore(), place, inherited), 'commit')}>
            {text.lever.reset}
          </LinkButton>
        ) : null}
        {bar === undefined || (changed && barsOf(inherited, place).length === 0) ? null : (
          <LinkButton onClick={() => changePolicy(withoutLever(policyBefore(), place), 'commit')}>
            {text.lever.remove}
          </LinkButton>
        )}
      </p>
    </div>
  );
}
