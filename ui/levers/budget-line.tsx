import { useComputed } from '@preact/signals';
import { money, percent } from '../app/format.ts';
import { useStudio, useText } from '../app/studio-context.ts';
import { budgetOf } from './budget.ts';

/** What the policy costs in the year under the playhead and on average. */
export function BudgetLine() {
  const { runs, playback, calendar, preferences } = useStudio();
  const text = useText();
  const lang = preferences.lang.value;
  const budget = useComputed(() => {
    const shown = runs.run.value;
    if (shown === undefined) return undefined;
    const { policy, quarters } = shown.resolved.input;
    const from = policy.length === 0 ? undefined : Math.min(...policy.map((move) => move.from));
    const to = policy.length === 0 ? quarters : Math.max(...policy.map((move) => move.to));
    return { ...budgetOf(shown.result.regions, Math.min(playback.quarter.value, quarters - 1), from, to), any: policy.length > 0 };
  });
  const now = useComputed(() => (budget.value === undefined ? '–' : money(preferences.lang.value, budget.value.now)));
  const year = useComputed(() => text.budget.now(calendar.value.label(playback.quarter.value)));
  const any = useComputed(() => budget.value?.any === true);
  const rest = useComputed(() => {
    if (budget.value === undefined) return '';
    if (budget.value.any) return text.budget.averageNote(money(lang, budget.value.average));
    return budget.value.average >= 0.05 ? text.budget.rescues : text.budget.none;
  });
  const share = useComputed(() => (budget.value?.any === true ? text.budget.ofValueAdded(percent(lang, budget.value.share, 1)) : ''));
  return (
    <div class="budget">
      <div class="budget-top">
        <span>{text.budget.title}</span>
        <span>
          <b>{now}</b> <span class="faint">{year}</span>
        </span>
      </div>
      <div class={`budget-rest${any.value ? '' : ' faint'}`}>
        <span>{rest}</span>
        <span>{share}</span>
      </div>
    </div>
  );
}
