/** Where the run ends, against doing nothing and against the run before the last change; its verdict, luck and fingerprint. */
import { useState } from 'preact/hooks';
import { indicators, type RegionResult, type Verdict } from '../../engine/index.ts';
import { decimal, signed } from './format.ts';
import { Icon } from './icon.tsx';
import { outcomeIds, outcomesOf, outcomeStyles, peakOf, type OutcomeId } from './outcomes.ts';
import { nextSeed } from './seed.ts';
import { useStudio, useText } from './studio-context.ts';
import { verdictColour } from './verdict-style.ts';

interface Futures {
  readonly now: RegionResult;
  readonly alone: RegionResult | undefined;
  readonly before: RegionResult | undefined;
}

/** Upper end of a bar: the highest the indicator gets in any of the futures, so that a bar also says how much is left of the peak. */
function topOf(id: OutcomeId, { now, alone, before }: Futures): number {
  const { top, times } = outcomeStyles[id];
  if (top !== undefined) return top;
  return Math.max(1, ...[now, alone, before].map((result) => (result === undefined ? 0 : times * peakOf(result.series[id]).value)));
}

function OutcomeRow({ id, futures }: { readonly id: OutcomeId; readonly futures: Futures }) {
  const { preferences, calendar } = useStudio();
  const text = useText();
  const [explained, setExplained] = useState(false);
  const lang = preferences.lang.value;
  const { digits } = outcomeStyles[id];
  const now = outcomesOf(futures.now)[id];
  const alone = futures.alone === undefined ? undefined : outcomesOf(futures.alone)[id];
  const before = futures.before === undefined ? undefined : outcomesOf(futures.before)[id];
  const top = topOf(id, futures);
  const peak = peakOf(futures.now.series[id]);
  const at = (value: number): string => `${100 * Math.max(0, Math.min(1, value / top))}%`;
  const write = (value: number): string => decimal(lang, value, digits);
  return (
    <div class="outcome">
      <button type="button" class="outcome-name" aria-expanded={explained} onClick={() => setExplained(!explained)}>
        {text.outcomes.names[id]}
      </button>
      <b class="outcome-value">{write(now)}</b>
      <svg class="outcome-bar" width="100%" height="12" aria-hidden="true">
        <rect y="4.5" width="100%" height="3" rx="1.5" fill="var(--line)" />
        <rect y="4.5" width={at(now)} height="3" rx="1.5" fill="var(--pt-up)" opacity="0.35" />
        {alone === undefined ? null : (
          <svg x={at(alone)} overflow="visible">
            <path d="M0 0v12" stroke="var(--pt-base)" stroke-width="2" />
          </svg>
        )}
        {before === undefined || (alone !== undefined && Math.abs(before - alone) < 0.005 * top) ? null : (
          <circle cx={at(before)} cy="6" r="4.5" class="outcome-before" />
        )}
        <circle cx={at(now)} cy="6" r="5" fill="var(--pt-up)" />
      </svg>
      <span class="outcome-alone">
        {alone === undefined
          ? text.outcomes.peak(write(outcomeStyles[id].times * peak.value), calendar.value.label(peak.quarter))
          : text.outcomes.alone(write(alone))}
      </span>
      <span class="outcome-gap">{alone === undefined ? '' : signed(lang, now - alone, digits)}</span>
      {explained ? <p class="outcome-why">{indicators[id].description[lang]}</p> : null}
    </div>
  );
}

function VerdictWords({ verdict }: { readonly verdict: Verdict }) {
  const { outcomes } = useText();
  return (
    <b style={{ color: `var(--vd-${verdictColour[verdict]}-ink)` }}>
      <i class="dot" style={{ background: `var(--vd-${verdictColour[verdict]})` }} />
      {outcomes.verdicts[verdict]}
    </b>
  );
}

function RegionSwitch() {
  const { scenario, region, preferences } = useStudio();
  const text = useText();
  const { regions } = scenario.value;
  if (regions.length < 2) return null;
  return (
    <div class="tabs region-switch" role="group" aria-label={text.outcomes.region}>
      {regions.map(({ id, name }, k) => (
        <button key={id} type="button" aria-pressed={k === region.value} onClick={() => (region.value = k)}>
          {name[preferences.lang.value]}
        </button>
      ))}
    </div>
  );
}

function Luck() {
  const studio = useStudio();
  const { outcomes } = useText();
  const seed = studio.scenario.value.seed;
  const draw = (next: string): void => studio.change({ ...studio.committed.peek(), seed: next }, 'commit');
  const fingerprint = studio.runs.run.value?.result.fingerprint;
  return (
    <div class="luck">
      <label title={outcomes.seedNote}>
        <span>{outcomes.seed}</span>
        <input
          type="text"
          value={seed}
          maxLength={200}
          required
          spellcheck={false}
          onChange={(event) => {
            const input = event.currentTarget;
            if (input.checkValidity()) draw(input.value);
            else input.reportValidity();
          }}
        />
      </label>
      <button type="button" class="act framed" onClick={() => draw(nextSeed(seed))}>
        <Icon name="dice" />
        {outcomes.another}
      </button>
      <p title={outcomes.fingerprintNote}>
        <span>{outcomes.fingerprint}</span>
        <code class={studio.runs.stale.value ? 'faint' : ''}>{fingerprint ?? '················'}</code>
      </p>
    </div>
  );
}

export function OutcomesPanel() {
  const { runs, region, preferences, scenario } = useStudio();
  const text = useText();
  const shown = runs.run.value;
  const r = region.value;
  const now = shown?.result.regions[r];
  const alone = runs.baseline.value?.regions[r];
  const futures = now === undefined ? undefined : { now, alone, before: runs.ghost.value?.result.regions[r] };
  const years = scenario.value.quarters / 4;
  return (
    <section class="outcomes" aria-label={text.outcomes.title(decimal(preferences.lang.value, years, 0))}>
      <div class="outcomes-head">
        <h2 title={text.outcomes.note}>{text.outcomes.title(decimal(preferences.lang.value, years, Number.isInteger(years) ? 0 : 2))}</h2>
        {now === undefined ? null : <VerdictWords verdict={now.verdict} />}
      </div>
      <RegionSwitch />
      {futures === undefined ? null : outcomeIds.map((id) => <OutcomeRow key={id} id={id} futures={futures} />)}
      <Luck />
    </section>
  );
}
