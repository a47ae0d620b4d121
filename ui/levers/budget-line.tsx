/** What the policy costs in the year under the playhead against a cap, and what it buys over the whole run. */
import './budget-line.css';
import { useComputed, type ReadonlySignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { DISCOUNT_RATE, paidText } from '../../experiments/index.ts';
import { roundEnd } from '../plot/value-scale.ts';
import { moneyText } from '../facts/money-text.ts';
import { comma, decimal, money, percent } from '../parts/format.ts';
import { NumberField, RefusalNote, useRefusal, type Refusal } from '../controls/number-field.tsx';
import {
  useDocument,
  useLang,
  usePlayback,
  usePreferences,
  useRuns,
  useScenario,
  useText,
  useView,
} from '../studio/studio-context.ts';
import { textOf } from '../studio/text/text.ts';
import { useSpending, type Spending } from './use-spending.ts';
import { FitToCap } from './fit-to-cap.tsx';
import { RangeInput } from './range-input.tsx';
import { aboveCap, policyReturns, budgetOf } from '../facts/budget.ts';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';

/** Spending a year that is worth a word. */
const NOTICEABLE = 0.05;
/** Room on the bar above the dearest year. */
const HEADROOM = 1.25;

const dearest = ({ run, alone }: Spending): number => Math.max(1, ...run, ...(alone ?? []));

/** The cap as a thumb on the bar; at the right end there is none. */
function CapSlider({ top }: { readonly top: number }) {
  const { budgetCap } = useView();
  const lang = useLang();
  const { budget } = useText();
  const cap = budgetCap.value;
  const value = cap === null ? top : Math.min(cap, top);
  const before = useRef<{ readonly cap: number | null } | undefined>(undefined);
  const set = (wished: number): void => {
    before.current ??= { cap };
    budgetCap.value = wished >= top ? null : Math.max(top / 100, Number(wished.toPrecision(3)));
  };
  return (
    <RangeInput
      class={`budget-cap${cap === null ? ' budget-uncapped' : ''}`}
      min={0}
      max={top}
      step={top / 100}
      value={value}
      name={budget.capName}
      valueText={cap === null ? budget.noCap : decimal(lang, cap, 1)}
      title={cap === null ? budget.noCap : budget.capName}
      onMove={set}
      onDone={(wished) => {
        set(wished);
        before.current = undefined;
      }}
      onCancel={() => {
        if (before.current !== undefined) budgetCap.value = before.current.cap;
        before.current = undefined;
      }}
    />
  );
}

function CapField({ refusal }: { readonly refusal: Refusal }) {
  const { budgetCap } = useView();
  const { budget } = useText();
  const cap = budgetCap.value;
  return (
    <label class="budget-field" title={budget.capNote}>
      <span aria-hidden="true">/</span>
      <NumberField
        label={budget.capName}
        value={cap}
        limits={{ above: 0 }}
        placeholder={budget.noCapShort}
        refusal={refusal}
        onDone={(wished) => (budgetCap.value = wished)}
        onEmpty={() => (budgetCap.value = null)}
      />
    </label>
  );
}

/** What of the programme the region on show cannot pay; nothing where all is paid. */
function Paid() {
  const { region } = useView();
  const { regions } = useScenario();
  const runs = useRuns();
  const lang = useLang();
  const { budget } = useText();
  const series = runs.run.value?.result.regions[region.value]?.series;
  const told = useMemo(() => series && paidText(series, lang), [series, lang]);
  if (told === undefined) return null;
  return (
    <p class="budget-paid">{regions.length > 1 ? budget.inRegion(regions[region.value]!.name[lang], told) : told}</p>
  );
}

/** One sentence: the extra spending against doing nothing, and its results. */
function Bought() {
  const { baselineFollows } = useView();
  const runs = useRuns();
  const lang = useLang();
  const { budget } = useText();
  const shown = runs.run.value;
  const alone = runs.baseline.value;
  const bought = useMemo(() => {
    if (shown === undefined || alone === undefined || shown.resolved.input.policy.length === 0) return undefined;
    const { policy, quarters } = shown.resolved.input;
    return policyReturns(shown.result.regions, alone.regions, quarters, Math.min(...policy.map((move) => move.from)));
  }, [shown, alone]);
  // Against another world the difference is not the policy's.
  if (bought === undefined || !baselineFollows.value) return null;
  const { cost, valueAdded, jobYears } = bought;
  const { money: named } = useScenario();
  const amount = (value: number): string => moneyText(lang, Math.abs(value), named);
  const words = budget.bought({
    dearer: cost >= NOTICEABLE,
    cost: amount(cost),
    richer: valueAdded >= 0,
    valueAdded: amount(valueAdded),
    perUnit: decimal(lang, valueAdded / cost, 1),
    busier: jobYears >= 0,
    jobYears: decimal(lang, Math.abs(jobYears), 0),
  });
  return (
    <p class="budget-bought">
      {words}{' '}
      <span class="faint">
        {shown !== undefined && shown.result.regions.length > 1 ? budget.allRegions : null}
        {budget.boughtNote(percent(lang, DISCOUNT_RATE))}
      </span>
    </p>
  );
}

interface NowProps {
  readonly spending: Spending;
  readonly cap: number | null;
  readonly title: ReadonlySignal<string>;
  readonly refusal: Refusal;
}

/** Follows the playhead by itself, so that nothing else renders while it moves. */
function Now({ spending, cap, title, refusal }: NowProps) {
  const playback = usePlayback();
  const lang = useLang();
  const now = spending.run[Math.min(playback.quarter.value, spending.run.length - 1)] ?? 0;
  const over = cap !== null && now > cap;
  return (
    <div class={`budget-top${over ? ' budget-over' : ''}`}>
      <span>{title}</span>
      <span>
        <b>{money(lang, now)}</b>
        <CapField refusal={refusal} />
      </span>
    </div>
  );
}

function Bar({ spending, top, cap }: Pick<NowProps, 'spending' | 'cap'> & { readonly top: number }) {
  const playback = usePlayback();
  const now = spending.run[Math.min(playback.quarter.value, spending.run.length - 1)] ?? 0;
  const share = (value: number): string => `${100 * Math.min(1, value / top)}%`;
  return (
    <div class="budget-bar">
      <i class="budget-spent" style={{ width: share(Math.min(now, cap ?? now)) }} />
      {cap !== null && now > cap ? (
        <i class="budget-excess" style={{ left: share(cap), width: share(now - cap) }} />
      ) : null}
      <CapSlider top={top} />
    </div>
  );
}

export function BudgetLine() {
  const { calendar, scenario } = useDocument();
  const { budgetCap } = useView();
  const runs = useRuns();
  const playback = usePlayback();
  const preferences = usePreferences();
  const lang = preferences.lang.value;
  const { budget: words } = textOf[lang];
  const spending = useSpending();
  const named = scenario.value.money;
  const shown = runs.run.value;
  const title = useComputed(() => {
    const { value } = preferences.lang;
    const year = textOf[value].budget.title(calendar.value.label(playback.quarter.value));
    // The unit stands in the title: beside the number there is the cap.
    const unit = scenario.value.money?.name[value];
    return unit === undefined ? year : `${year}${comma(value)}${unit}`;
  });
  const cap = budgetCap.value;
  const refusal = useRefusal();
  const average = useMemo(() => {
    if (shown === undefined) return undefined;
    const { policy, quarters } = shown.resolved.input;
    if (policy.length === 0) return { any: false, ...budgetOf(shown.result.regions, 0, quarters) };
    const from = Math.min(...policy.map((move) => move.from));
    return {
      any: true,
      ...budgetOf(shown.result.regions, from, Math.max(from + 1, ...policy.map((move) => Math.min(quarters, move.to)))),
    };
  }, [shown]);
  if (spending === undefined || average === undefined) return <div class="budget budget-waiting" />;
  const top = Math.max(roundEnd(HEADROOM * dearest(spending)), cap ?? 0);
  const quartersOver = cap === null ? 0 : aboveCap(spending.run, cap).reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    <section class="budget" aria-label={words.label}>
      <Now spending={spending} cap={cap} title={title} refusal={refusal} />
      <RefusalNote refusal={refusal} />
      <Bar spending={spending} top={top} cap={cap} />
      <p class="faint">
        {average.any
          ? words.average(moneyText(lang, average.average, named), percent(lang, average.share, 1))
          : average.average >= NOTICEABLE
            ? words.rescues
            : words.none}
      </p>
      <Paid />
      {quartersOver > 0 ? (
        <p class="budget-warning">
          {words.over(decimal(lang, quartersOver / QUARTERS_PER_YEAR, quartersOver % QUARTERS_PER_YEAR === 0 ? 0 : 1))}{' '}
          {cap === null || !average.any ? null : <FitToCap cap={cap} />}
        </p>
      ) : null}
      <Bought />
    </section>
  );
}
