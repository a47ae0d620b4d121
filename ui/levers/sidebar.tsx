/** The left column: levers (what a government does) and assumptions (what the world is), kept apart. */
import { sidebarTabs } from '../studio/view.ts';
import { useText, useView } from '../studio/studio-context.ts';
import { AssumptionsPanel } from './assumptions-panel.tsx';
import { LeverPanel } from './lever-panel.tsx';
import './sidebar.css';

export function Sidebar() {
  const { sidebar } = useView();
  const text = useText();
  const present = sidebar.value;
  return (
    <section class="sidebar" aria-label={text.tabs[present]}>
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
      <div class="sidebar-scroll" id="sidebar-panel" role="tabpanel" aria-labelledby={`tab-${present}`}>
        {present === 'levers' ? <LeverPanel /> : <AssumptionsPanel />}
      </div>
    </section>
  );
}
