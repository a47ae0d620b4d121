/** What a government can do: budget, packages, and every lever by group. */
import { useRef } from 'preact/hooks';
import { leverGroups, leverIds, levers, type LeverGroupId, type LeverId } from '../../engine/index.ts';
import { useLang, useText, useView } from '../studio/studio-context.ts';
import { ChangeTools } from '../controls/change-tools.tsx';
import { BudgetLine } from './budget-line.tsx';
import { LeverRow } from './lever-row.tsx';
import { PackageButtons } from './package-buttons.tsx';
import { ScopeSelect } from './scope-select.tsx';
import { usePhone } from '../parts/use-media.ts';
import { LeverBox } from './lever-box.tsx';
import { useHold } from './use-hold.ts';

const groups = (Object.keys(leverGroups) as LeverGroupId[]).map((id) => ({
  id,
  levers: leverIds.filter((lever) => levers[lever].group === id),
}));

export function LeverPanel() {
  const { activeLever, lever: openLever } = useView();
  const lang = useLang();
  const text = useText();
  const boxed = !usePhone();
  const box = useRef<HTMLElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const hold = useHold(top, box, openLever.value);
  function activate(lever: LeverId | null, row: HTMLElement): void {
    hold(row);
    openLever.value = lever;
    activeLever.value = lever;
  }
  const enter = (): void => {
    // What was just opened is there after the next render.
    requestAnimationFrame(() => {
      const first = box.current?.querySelector<HTMLElement>('input, button, select, summary');
      (first ?? box.current)?.focus({ preventScroll: true });
    });
  };
  const leave = (): void => {
    const lever = openLever.peek();
    openLever.value = activeLever.value = null;
    top.current?.parentElement?.querySelector<HTMLElement>(`[data-lever="${lever}"] input[type=range]`)?.focus();
  };
  return (
    <>
      <div class="lever-top" ref={top}>
        <ChangeTools />
        <BudgetLine />
        <PackageButtons />
        <ScopeSelect label={text.scope.label} />
      </div>
      {groups.map(({ id, levers: members }) => (
        <section
          key={id}
          class="lever-group"
          aria-label={leverGroups[id][lang]}
          onPointerDown={(event) => {
            const row = (event.target as Element).closest<HTMLElement>('.lever');
            if (row !== null) hold(row);
          }}
        >
          <h3>{leverGroups[id][lang]}</h3>
          {members.map((lever) => (
            <div key={lever} data-lever={lever}>
              <LeverRow lever={lever} onActivate={activate} onEnter={boxed ? enter : undefined} />
            </div>
          ))}
        </section>
      ))}
      {boxed ? <LeverBox boxRef={box} onLeave={leave} /> : null}
    </>
  );
}
