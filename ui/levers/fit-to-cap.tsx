/** Weakens all levers alike until no year is above the cap. */
import { useState } from 'preact/hooks';
import { resolve, scaledMoves, type MoveDocument, type ScenarioDocument } from '../../experiments/index.ts';
import { isAbort, type Runner } from '../../workers/index.ts';
import { underCap, yearlySpending, type Fitted } from '../facts/budget.ts';
import { moneyText } from '../facts/money-text.ts';
import { percent } from '../parts/format.ts';
import { useLang, useStudio, useText } from '../studio/studio-context.ts';
import type { Presets } from '../../experiments/index.ts';

/** A level is set in thousandths, downwards, so that what was found to be within the cap stays within it. */
const rounded = (policy: readonly MoveDocument[]): readonly MoveDocument[] =>
  policy.map((move) => ({ ...move, level: Math.floor(1000 * move.level) / 1000 }));

/** The policy of a document brought under a cap, or undefined where that needs more than weaker levers. */
export async function fitToCap(
  document: ScenarioDocument,
  { presets, cap, runner }: { readonly presets: Presets; readonly cap: number; readonly runner: Runner },
): Promise<(Fitted & { readonly policy: readonly MoveDocument[] }) | undefined> {
  const { policy } = resolve(document, presets).scenario;
  const at = (strength: number): readonly MoveDocument[] => rounded(scaledMoves(policy, strength));
  const search = underCap(cap);
  let step = search.next();
  while (step.done !== true) {
    const { input } = resolve({ ...document, policy: at(step.value) }, presets);
    const { regions, quarters } = await runner.run(input);
    step = search.next(yearlySpending(regions, quarters).reduce((most, year) => Math.max(most, year), 0));
  }
  return step.value && { ...step.value, policy: at(step.value.strength).filter(({ level }) => level > 0) };
}

export function FitToCap({ cap }: { readonly cap: number }) {
  const { document, background, notices } = useStudio();
  const { budget: words } = useText();
  const lang = useLang();
  const [busy, setBusy] = useState(false);
  async function fit(): Promise<void> {
    const { committed, presets, changePolicy } = document;
    const before = committed.peek();
    setBusy(true);
    try {
      const found = await fitToCap(before, { presets, cap, runner: background.runner() });
      // Whoever went on setting levers meanwhile keeps them.
      if (committed.peek() !== before) return;
      if (found !== undefined) changePolicy(found.policy, 'commit');
      notices.show({
        about: 'fit to the cap',
        kind: 'info',
        title: (text) =>
          found === undefined
            ? text.budget.cannotFit
            : text.budget.fitted(
                percent(lang, found.strength),
                moneyText(lang, found.dearest, document.scenario.peek().money),
              ),
      });
    } catch (error) {
      if (isAbort(error)) return;
      notices.show({
        about: 'fit to the cap',
        kind: 'fault',
        title: () => (error instanceof Error ? error.message : String(error)),
      });
    } finally {
      setBusy(false);
    }
  }
  return (
    <button
      type="button"
      class="act framed budget-fit"
      title={words.fitNote}
      disabled={busy}
      onClick={() => void fit()}
    >
      {busy ? words.fitting : words.fit}
    </button>
  );
}
