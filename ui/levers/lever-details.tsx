/** What a lever does, when it acts and what it costs: shown for the lever in hand only. */
import './lever-details.css';
import { useMemo, useState } from 'preact/hooks';
import { indicators, levers, levelWords, type IndicatorId, type LeverId } from '../../engine/index.ts';
import { DEFAULT_RAMP, type MoveDocument } from '../../experiments/index.ts';
import { comma, decimal, money, signed } from '../parts/format.ts';
import { lazy } from '../controls/lazy.tsx';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { outcomesOf } from '../facts/outcomes.ts';
import type { ShownRun } from '../studio/runs.ts';
import { useStudio, useText } from '../studio/studio-context.ts';
import {
  asInherited,
  barsOf,
  mainBar,
  sameBars,
  withoutLever,
  withSpan,
  type Place,
  type Span,
} from './policy-edit.ts';
import { QuarterField } from './quarter-field.tsx';

const LeverSources = lazy(() => import('./lever-sources.tsx').then((part) => part.LeverSources));

function Times({ place, bar, bars }: { readonly place: Place; readonly bar: MoveDocument; readonly bars: number }) {
  const studio = useStudio();
  const { lever: words } = useText();
  const { quarters } = studio.scenario.value;
  const lang = studio.preferences.lang.value;
  const name = levers[place.lever].label[lang];
  const refusal = useRefusal();
  const set = (span: Span): void =>
    studio.changePolicy(withSpan(studio.policyBefore(), place, span, quarters), 'commit', `span:${place.lever}`);
  const ramp = bar.ramp ?? DEFAULT_RAMP;
  return (
    <div class="lever-times">
      <span>{words.from}</span>
      <span>
        <QuarterField
          label={`${name}${comma(lang)}${words.from}`}
          quarter={bar.from}
          first={0}
          last={quarters - 1}
          refusal={refusal}
          onChange={(from) => set({ from })}
        />
        <button type="button" class="link" onClick={() => set({ from: studio.playback.quarter.peek() })}>
          {words.startHere}
        </button>
      </span>
      <span>{words.to}</span>
      <span>
        {bar.to === undefined ? (
          <button type="button" class="link" onClick={() => set({ to: Math.min(quarters - 1, bar.from + 40) })}>
            {words.end}
          </button>
        ) : (
          <>
            <QuarterField
              label={`${name}${comma(lang)}${words.to}`}
              quarter={bar.to}
              first={1}
              last={quarters}
              refusal={refusal}
              onChange={(to) => set({ to })}
            />
            <button type="button" class="link" onClick={() => set({ to: null })}>
              {words.toEnd}
            </button>
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
  const studio = useStudio();
  const text = useText();
  const lang = studio.preferences.lang.value;
  const { fixedCost, costPerFirm, outlays } = levers[lever];
  const shown = studio.runs.run.value;
  const r = studio.region.value;
  const firms = shown?.result.regions[r]?.series.firms[studio.playback.quarter.value] ?? 0;
  const scale = shown === undefined ? 1 : (shown.resolved.input.assumptions.scale as number);
  const words = level === undefined ? text.lever.costFull : text.lever.cost;
  const amount = 4 * (level ?? 1) * (fixedCost * scale + costPerFirm * firms);
  return (
    <p class="lever-cost">
      {fixedCost + costPerFirm > 0
        ? `${words(money(lang, amount), decimal(lang, firms, 0))}${lang === 'zh' ? '。' : '.'} `
        : ''}
      {outlays === undefined ? null : outlays[lang]}
    </p>
  );
}

/** Everything a run depends on apart from the bars of one place: equal where a change is that lever's alone. */
const apartFrom = ({ resolved: { input, scenario } }: ShownRun, place: Place): string =>
  JSON.stringify([{ ...input, policy: [] }, withoutLever(scenario.policy, place)]);

/** What the last change of this lever did at the end of the run on show; nothing where others were changed with it. */
function LastChange({ place, level }: { readonly place: Place; readonly level: number }) {
  const { runs, region, preferences } = useStudio();
  const { lever: words } = useText();
  const lang = preferences.lang.value;
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
  const [then, at] = [outcomesOf(a), outcomesOf(b)];
  return (
    <p class="lever-last">
      {words.last(
        decimal(lang, was, 2),
        decimal(lang, level, 2),
        signed(lang, at.valueAdded - then.valueAdded, 0),
        signed(lang, at.employment - then.employment, 0),
      )}
    </p>
  );
}

/** An indicator the lever moves: opens its figure. */
function ChartLink({ indicator }: { readonly indicator: IndicatorId }) {
  const { preferences, sheet } = useStudio();
  return (
    <button
      type="button"
      class="link"
      aria-haspopup="dialog"
      onClick={() => (sheet.value = { kind: 'figure', figure: indicator })}
    >
      {indicators[indicator].label[preferences.lang.value]}
    </button>
  );
}

export function LeverDetails({ place, bar }: { readonly place: Place; readonly bar: MoveDocument | undefined }) {
  const studio = useStudio();
  const text = useText();
  const lang = studio.preferences.lang.value;
  const { lever } = place;
  const entry = levers[lever];
  const inherited = studio.preset.value?.policy ?? [];
  const changed = !sameBars(studio.scenario.value.policy, inherited, place);
  const bars = barsOf(studio.scenario.value.policy, place).length;
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
        <b>{text.lever.price}</b> {entry.tradeOff[lang]}
      </p>
      {bar === undefined ? null : <Times place={place} bar={bar} bars={bars} />}
      <Cost lever={lever} level={bar?.level} />
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
          <button
            type="button"
            class="link"
            onClick={() => studio.changePolicy(asInherited(studio.policyBefore(), place, inherited), 'commit')}
          >
            {text.lever.reset}
          </button>
        ) : null}
        {bar === undefined || (changed && barsOf(inherited, place).length === 0) ? null : (
          <button
            type="button"
            class="link"
            onClick={() => studio.changePolicy(withoutLever(studio.policyBefore(), place), 'commit')}
          >
            {text.lever.remove}
          </button>
        )}
      </p>
    </div>
  );
}
