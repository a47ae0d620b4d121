/** The page: header, levers, stage, outcomes, time axis; on a phone one of them at a time. */
import './app.css';
import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Sidebar } from '../levers/sidebar.tsx';
import { Curtain } from './curtain.tsx';
import { DropZone } from './drop-zone.tsx';
import { Header } from './header.tsx';
import { listenToFaults } from './listen-to-faults.ts';
import { listenToKeys } from './keyboard.ts';
import { NoticeBar } from './notice-bar.tsx';
import { OutcomesPanel } from './outcomes-panel.tsx';
import { usePaperPart } from '../parts/paper-part.ts';
import { PhoneTabs } from './phone-tabs.tsx';
import { lazy } from '../controls/lazy.tsx';
import { QuickLevers } from './quick-levers.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { SheetOverPage } from './sheet.tsx';
import { StageArea } from './stage-area.tsx';
import { StoryDrawer, StoryText } from './story-panel.tsx';
import { StudioPaper } from './studio-paper.tsx';
import { StudioContext, useText, useView } from '../studio/studio-context.ts';
import type { Studio } from '../studio/studio.ts';
import { textOf } from '../studio/text/text.ts';
import { TimelineArea } from './timeline-area.tsx';
import { Transport } from '../controls/transport.tsx';
import { usePhone } from '../parts/use-media.ts';
import type { ScreenId } from '../studio/view.ts';

const FiguresScreen = lazy(() => import('./figures-screen.tsx').then((part) => part.FiguresScreen));
const ExplainScreen = lazy(() => import('./explain-screen.tsx').then((part) => part.ExplainScreen));
const LessonPanel = lazy(() => import('./lesson-panel.tsx').then((part) => part.LessonPanel));
const Compare = lazy(() => import('../compare/compare.tsx').then((part) => part.Compare));

function Levers() {
  return (
    <ScreenBoundary>
      <Sidebar />
    </ScreenBoundary>
  );
}

/** Views that are not the studio: one scrolling part, with the levers beside the figures they move. */
function OtherScreen({ id, phone }: { readonly id: Exclude<ScreenId, 'studio'>; readonly phone: boolean }) {
  const { curtain, part } = useView();
  // Figures end at the curtain themselves; theory and model tell nothing of the run in question.
  const open = id === 'figures' || (id === 'explain' && ['theory', 'model'].includes(part.value));
  const veiled = curtain.value !== null && !open;
  return (
    <main class={`screen screen-${id}`}>
      {id === 'figures' && !phone ? <Levers /> : null}
      <div class="screen-part" key={id}>
        <ScreenBoundary>
          {veiled ? <Curtain over="screen" /> : null}
          {id === 'figures' ? <FiguresScreen /> : null}
          {id === 'explain' && !veiled ? <ExplainScreen /> : null}
          {id === 'compare' && !veiled ? <Compare /> : null}
        </ScreenBoundary>
      </div>
    </main>
  );
}

function StudioScreen({ phone }: { readonly phone: boolean }) {
  usePaperPart(() => <StudioPaper />);
  const { tab: phoneTab, curtain } = useView();
  const tab = phoneTab.value;
  const shows = (part: typeof tab): boolean => !phone || tab === part;
  return (
    <main>
      {shows('levers') ? <Levers /> : null}
      {shows('studio') ? (
        <div class="center">
          <ScreenBoundary>
            <StageArea />
            <Transport />
          </ScreenBoundary>
          <ScreenBoundary>
            <TimelineArea />
          </ScreenBoundary>
          {phone ? <QuickLevers /> : null}
        </div>
      ) : null}
      {shows('outcomes') ? (
        <ScreenBoundary>{curtain.value === null ? <OutcomesPanel /> : <Curtain over="outcomes" />}</ScreenBoundary>
      ) : null}
      {phone && tab === 'story' ? <StoryText /> : null}
    </main>
  );
}

function Page({ studio }: { readonly studio: Studio }) {
  const {
    document: { scenario },
    view: { tab: phoneTab, screen, lesson },
    runs,
    preferences,
  } = studio;
  const text = useText();
  const phone = usePhone();
  const tab = phoneTab.value;
  const view = screen.value;
  useEffect(() => listenToKeys(studio), [studio]);
  useEffect(() => listenToFaults(studio.notices), [studio]);
  useSignalEffect(() => {
    const { documentTitle, screens } = textOf[preferences.lang.value];
    const title = documentTitle(scenario.value.title[preferences.lang.value]);
    // So that the browser's history list distinguishes them.
    document.title = screen.value === 'studio' ? title : `${screens[screen.value]} · ${title}`;
  });
  return (
    <div
      class={`app${lesson.value === null ? '' : ' app-lesson'}${phone ? ` app-phone phone-${view === 'studio' ? tab : 'screen'}` : ''}`}
      data-fingerprint={runs.stale.value ? undefined : runs.run.value?.result.fingerprint}
    >
      <a
        class="skip"
        href="#stage"
        onClick={(event) => (event.preventDefault(), document.querySelector<HTMLElement>('#stage [tabindex]')?.focus())}
      >
        {text.skip}
      </a>
      <Header />
      <NoticeBar />
      {view === 'studio' ? <StudioScreen phone={phone} /> : <OtherScreen id={view} phone={phone} />}
      {phone ? view === 'studio' ? <PhoneTabs /> : null : <StoryDrawer />}
      {lesson.value === null ? null : (
        <div class="lesson-dock">
          <ScreenBoundary>
            <LessonPanel />
          </ScreenBoundary>
        </div>
      )}
      <SheetOverPage />
      <DropZone />
    </div>
  );
}

export function App({ studio }: { readonly studio: Studio }) {
  return (
    <StudioContext.Provider value={studio}>
      <Page studio={studio} />
    </StudioContext.Provider>
  );
}
