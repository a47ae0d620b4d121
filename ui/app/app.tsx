/** The page: header, levers, stage, outcomes, time axis; on a phone one of them at a time. */
import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Sidebar } from '../levers/sidebar.tsx';
import { DropZone } from './drop-zone.tsx';
import { Header } from './header.tsx';
import { listenToKeys } from './keyboard.ts';
import { NoticeBar } from './notice-bar.tsx';
import { OutcomesPanel } from './outcomes-panel.tsx';
import { PhoneTabs } from './phone-tabs.tsx';
import { QuickLevers } from './quick-levers.tsx';
import { StageArea } from './stage-area.tsx';
import { StoryDrawer, StoryText } from './story-panel.tsx';
import { StudioContext, useStudio } from './studio-context.ts';
import type { Studio } from './studio.ts';
import { TimelineArea } from './timeline-area.tsx';
import { Transport } from './transport.tsx';
import { usePhone } from './use-phone.ts';

function Page() {
  const studio = useStudio();
  const { phoneTab, text, scenario, preferences, runs } = studio;
  const phone = usePhone();
  const tab = phoneTab.value;
  const shows = (part: typeof tab): boolean => !phone || tab === part;
  useEffect(() => listenToKeys(studio), [studio]);
  useSignalEffect(() => {
    document.title = text.value.documentTitle(scenario.value.title[preferences.lang.value]);
  });
  return (
    <div class={`app${phone ? ` app-phone phone-${tab}` : ''}`} data-fingerprint={runs.stale.value ? undefined : runs.run.value?.result.fingerprint}>
      <a class="skip" href="#stage" onClick={(event) => (event.preventDefault(), document.querySelector<HTMLElement>('#stage [tabindex]')?.focus())}>
        {text.value.skip}
      </a>
      <Header />
      <NoticeBar />
      <main>
        {shows('levers') ? <Sidebar /> : null}
        {shows('studio') ? (
          <div class="center">
            <StageArea />
            <Transport />
            <TimelineArea />
            {phone ? <QuickLevers /> : null}
          </div>
        ) : null}
        {shows('outcomes') ? <OutcomesPanel /> : null}
        {phone && tab === 'story' ? <StoryText /> : null}
      </main>
      {phone ? <PhoneTabs /> : <StoryDrawer />}
      <DropZone />
    </div>
  );
}

export function App({ studio }: { readonly studio: Studio }) {
  return (
    <StudioContext.Provider value={studio}>
      <Page />
    </StudioContext.Provider>
  );
}
