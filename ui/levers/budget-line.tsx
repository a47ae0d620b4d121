import { useComputed } from '@preact/signals';
import { money, percent } from '../app/format.ts';
import { useStudio } from '../app/studio-context.ts';
import { budgetOf } from './budget.ts';

/** Spending a year that is worth a word. */
const NOTICEABLE = 0.05;

/** What the policy costs in the year under the playhead and on average. */
export function BudgetLine() {
  const { runs, playback, calendar, preferences, text } = useStudio();
  const budget = useComputed(() => {
    const shown = runs.run.value;
    if (shown === undefined) return undefined;
    const { policy, quarters } = shown.resolved.input;
    const from = policy.length === 0 ? undefined : Math.min(...policy.map((move) => move.from));
    const to = policy.length === 0 ? quarters : Math.max(...policy.map((move) => move.to));
    return { ...budgetOf(shown.result.regions, Math.min(playback.quarter.value, quarters - 1), from, to), any: policy.length > 0 };
  });
  const title = useComputed(() => text.value.budget.title(calendar.value.label(playback.quarter.value)));
  const now = useComputed(() => (budget.value === undefined ? '–' : money(preferences.lang.value, budget.value.now)));
  const rest = useComputed(() => {
    if (budget.value === undefined) return '';
    const { any, average, share } = budget.value;
    if (any) return text.value.budget.average(money(preferences.lang.value, average), percent(preferences.lang.value, share, 1));
    return average >= NOTICEABLE ? text.value.budget.rescues : text.value.budget.none;
  });
  return (
    <div class="budget">
      <div class="budget-top">
        <span>{title}</span>
        <b>{now}</b>
      </div>
      <p class="faint">{rest}</p>
    </div>
  );
}
