/** On a phone: the levers in use, or those of the first package, under the charts; all others are one tab away. */
import './quick-levers.css';
import { leverIds, type LeverId } from '../../engine/index.ts';
import { BudgetLine } from '../levers/budget-line.tsx';
import { LeverRow } from '../levers/lever-row.tsx';
import { PackageButtons } from '../levers/package-buttons.tsx';
import { ChangeTools } from '../controls/change-tools.tsx';
import { useScenario, useView } from '../studio/studio-context.ts';

const SHOWN = 3;

export function QuickLevers() {
  const { policy, packages } = useScenario();
  const { activeLever, lever: openLever } = useView();
  const suggested = Object.values(packages)[0]?.policy ?? [];
  const wanted = [...policy, ...suggested].map((move) => move.lever);
  const shown = [...new Set<LeverId>([...wanted, ...leverIds])].slice(0, SHOWN);
  return (
    <section class="quick-levers">
      <ChangeTools />
      <BudgetLine />
      <PackageButtons />
      {shown.map((lever) => (
        <LeverRow key={lever} lever={lever} onActivate={(next) => (openLever.value = activeLever.value = next)} />
      ))}
    </section>
  );
}
