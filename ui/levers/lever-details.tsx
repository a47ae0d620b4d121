/** What a lever does, when it acts and what it costs: shown for the lever in hand only. */
import { indicators, levers, levelWords, type LeverId } from '../../engine/index.ts';
import { DEFAULT_RAMP, type MoveDocument } from '../../experiments/index.ts';
import { decimal, money } from '../app/format.ts';
import { useStudio, useText } from '../app/studio-context.ts';
import { barsOf, withoutLever, withSpan, type Place, type Span } from './policy-edit.ts';
import { QuarterField } from './quarter-field.tsx';

function Times({ place, bar, bars }: { readonly place: Place; readonly bar: MoveDocument; readonly bars: number }) {
  const studio = useStudio();
  const { lever: words } = useText();
  const { quarters } = studio.scenario.value;
  const name = levers[place.lever].label[studio.preferences.lang.value];
  const set = (span: Span): void => studio.changePolicy(withSpan(studio.policyBefore(), place, span, quarters), 'commit', `span:${place.lever}`);
  const ramp = bar.ramp ?? DEFAULT_RAMP;
  return (
    <div class="lever-times">
      <span>{words.from}</span>
      <span>
        <QuarterField label={`${name}, ${words.from}`} quarter={bar.from} first={0} last={quarters - 1} onChange={(from) => set({ from })} />
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
            <QuarterField label={`${name}, ${words.to}`} quarter={bar.to} first={1} last={quarters} onChange={(to) => set({ to })} />
            <button type="button" class="link" onClick={() => set({ to: null })}>
              {words.toEnd}
            </button>
          </>
        )}
      </span>
      <span>{words.ramp}</span>
      <span>
        <input
          type="number"
          class="small-number"
          aria-label={`${name}, ${words.ramp}`}
          value={ramp}
          min={0}
          max={quarters}
          step={1}
          onChange={(event) => {
            const input = event.currentTarget;
            if (input.value !== '' && input.checkValidity()) set({ ramp: input.valueAsNumber });
            else input.reportValidity();
          }}
        />{' '}
        {words.rampUnit}
      </span>
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
      {fixedCost + costPerFirm > 0 ? `${words(money(lang, amount), decimal(lang, firms, 0))}${lang === 'zh' ? '。' : '.'} ` : ''}
      {outlays === undefined ? null : outlays[lang]}
    </p>
  );
}

export function LeverDetails({ place, bar }: { readonly place: Place; readonly bar: MoveDocument | undefined }) {
  const studio = useStudio();
  const text = useText();
  const lang = studio.preferences.lang.value;
  const { lever } = place;
  const entry = levers[lever];
  const bars = barsOf(studio.scenario.value.policy, place).length;
  const separator = lang === 'zh' ? '、' : ', ';
  return (
    <div class="lever-details">
      <div class="lever-words" aria-hidden="true">
        {levelWords.map(({ upTo, word }) => (
          <span key={upTo}>{word[lang]}</span>
        ))}
      </div>
      <p class="lever-effect">{entry.effect[lang]}</p>
      <p class="lever-price">
        <b>{text.lever.price}</b> {entry.tradeOff[lang]}
      </p>
      {bar === undefined ? null : <Times place={place} bar={bar} bars={bars} />}
      <Cost lever={lever} level={bar?.level} />
      <details class="lever-more">
        <summary>{text.lever.more}</summary>
        <p>{entry.description[lang]}</p>
        <p>{entry.theory[lang]}</p>
        <p>{entry.source[lang]}</p>
        <p>
          <b>{text.lever.moves}</b> {entry.indicators.map((id) => indicators[id].label[lang]).join(separator)}
        </p>
      </details>
      {bar === undefined ? null : (
        <button type="button" class="link" onClick={() => studio.changePolicy(withoutLever(studio.policyBefore(), place), 'commit')}>
          {text.lever.remove}
        </button>
      )}
    </div>
  );
}
