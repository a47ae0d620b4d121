/** The left column: levers (what a government does) and assumptions (what the world is), kept apart. */
import { sidebarTabs } from '../studio/view.ts';
import { IconButton } from '../parts/icon.tsx';
import { useDocument, useLang, useText, useView } from '../studio/studio-context.ts';
import { AssumptionsPanel } from './assumptions-panel.tsx';
import { LeverPanel } from './lever-panel.tsx';
import './sidebar.css';
import { asShipped } from './world-edit.ts';

const words = {
  en: 'Everything as the scenario has it: levers and assumptions',
  zh: '政策与假设全部恢复为情景原样（可撤销）',
};

/** Takes back what was set, all of it at once; undo brings it back. */
function ResetAll() {
  const { preset, committed, change } = useDocument();
  const lang = useLang();
  const base = preset.value;
  if (base === undefined) return null;
  const shipped = asShipped(committed.value, base);
  return (
    <IconButton
      class="act reset-all"
      icon="reset"
      label={words[lang]}
      disabled={JSON.stringify(shipped) === JSON.stringify(committed.value)}
      onClick={() => change(shipped, 'commit')}
    />
  );
}

export function Sidebar() {
  const { sidebar } = useView();
  const text = useText();
  const present = sidebar.value;
  return (
    <section class="sidebar" aria-label={text.tabs[present]}>
      <div class="sidebar-head">
        <div class="tabs" role="tablist">
          {sidebarTabs.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              aria-controls="sidebar-panel"
              aria-selected={tab === present}
              tabIndex={tab === present ? 0 : -1}
              onClick={() => (sidebar.value = tab)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
                event.stopPropagation();
                const other = sidebarTabs[1 - sidebarTabs.indexOf(tab)]!;
                sidebar.value = other;
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {text.tabs[tab]}
            </button>
          ))}
        </div>
        <ResetAll />
      </div>
      <div class="sidebar-scroll" id="sidebar-panel" role="tabpanel" aria-labelledby={`tab-${present}`}>
        {present === 'levers' ? <LeverPanel /> : <AssumptionsPanel />}
      </div>
    </section>
  );
}
