/** What a government can do: budget, packages, and every lever by group. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { leverGroups, leverIds, levers, type LeverGroupId, type LeverId } from '../../engine/index.ts';
import { useLang, useText, useView } from '../studio/studio-context.ts';
import { ChangeTools } from '../controls/change-tools.tsx';
import { BudgetLine } from './budget-line.tsx';
import { LeverRow } from './lever-row.tsx';
import { PackageButtons } from './package-buttons.tsx';
import { ScopeSelect } from './scope-select.tsx';
import { zoomOf } from '../parts/zoom.ts';

const groups = (Object.keys(leverGroups) as LeverGroupId[]).map((id) => ({
  id,
  levers: leverIds.filter((lever) => levers[lever].group === id),
}));

/** The nearest ancestor that scrolls, or the page. */
function scrollerOf(element: HTMLElement): Element {
  for (let up = element.parentElement; up !== null; up = up.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(up).overflowY) && up.scrollHeight > up.clientHeight) return up;
  }
  return document.scrollingElement ?? document.documentElement;
}

export function LeverPanel() {
  const { activeLever, lever: openLever } = useView();
  const lang = useLang();
  const text = useText();
  const held = useRef<{ readonly row: HTMLElement; readonly top: number } | undefined>(undefined);
  function activate(lever: LeverId | null, row: HTMLElement): void {
    held.current = { row, top: row.getBoundingClientRect().top };
    openLever.value = lever;
    activeLever.value = lever;
  }
  // Another row closes above, this one opens: the row being opened stays where it is.
  const open = openLever.value;
  useLayoutEffect(() => {
    const hold = held.current;
    held.current = undefined;
    if (hold === undefined) return;
    scrollerOf(hold.row).scrollBy({
      top: (hold.row.getBoundingClientRect().top - hold.top) / zoomOf(hold.row),
      behavior: 'instant',
    });
  }, [open]);
  return (
    <>
      <ChangeTools />
      <BudgetLine />
      <PackageButtons />
      <ScopeSelect label={text.scope.label} />
      {groups.map(({ id, levers: members }) => (
        <section key={id} class="lever-group" aria-label={leverGroups[id][lang]}>
          <h3>{leverGroups[id][lang]}</h3>
          {members.map((lever) => (
            <LeverRow key={lever} lever={lever} onActivate={activate} />
          ))}
        </section>
      ))}
    </>
  );
}
