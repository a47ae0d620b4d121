/** The page: the fork, or one of the other screens under the header. */
import './app.css';
import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Curtain } from './curtain.tsx';
import { DropZone } from './drop-zone.tsx';
import { ForkHeader } from './fork-header.tsx';
import { ForkScreen } from './fork-screen.tsx';
import { ForkTabs } from './fork-tabs.tsx';
import { Header } from './header.tsx';
import { listenToFaults } from './listen-to-faults.ts';
import { listenToKeys } from './keyboard.ts';
import { NoticeBar } from './notice-bar.tsx';
import { PhoneTabs } from './phone-tabs.tsx';
import { lazy } from '../controls/lazy.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { SheetOverPage } from './sheet.tsx';
import { StoryDrawer } from './story-panel.tsx';
import { StudioContext, useText, useView } from '../studio/studio-context.ts';
import { settleWhenLetGo } from '../studio/let-go.ts';
import type { Studio } from '../studio/studio.ts';
import { textOf } from '../studio/text/text.ts';
import { usePhone } from '../parts/use-media.ts';
import type { ScreenId } from '../studio/view.ts';

const StudioScreen = lazy(() => import('./studio-screen.tsx').then((part) => part.StudioScreen));
const Levers = lazy(() => import('./studio-screen.tsx').then((part) => part.Levers));
const FiguresScreen = lazy(() => import('./figures-screen.tsx').then((part) => part.FiguresScreen));
const ExplainScreen = lazy(() => import('./explain-screen.tsx').then((part) => part.ExplainScreen));
const LessonPanel = lazy(() => import('./lesson-panel.tsx').then((part) => part.LessonPanel));
const Lab = lazy(() => import('../lab/lab.tsx').then((part) => part.Lab));
const Cluster = lazy(() => import('../cluster/cluster.tsx').then((part) => part.Cluster));
const Compare = lazy(() => import('../compare/compare.tsx').then((part) => part.Compare));

const skipToTimeline = { en: 'Skip to the time axis', zh: '跳到时间轴' };

/** Views that are not the studio: one scrolling part, with the levers beside the figures they move. */
function OtherScreen({ id, phone }: { readonly id: Exclude<ScreenId, 'fork' | 'studio'>; readonly phone: boolean }) {
  const { curtain, part, presenting } = useView();
  // Figures end at the curtain themselves; these parts of the explanations tell nothing of the run in question.
  const open =
    id === 'figures' ||
    id === 'cluster' ||
    (id === 'explain' && ['theory', 'book', 'model', 'evidence'].includes(part.value));
  const veiled = curtain.value !== null && !open;
  return (
    <main class={`screen screen-${id}`}>
      {id === 'figures' && !phone && !presenting.value ? <Levers /> : null}
      <div class="screen-part" key={id}>
        <ScreenBoundary>
          {veiled ? <Curtain over="screen" /> : null}
          {id === 'figures' ? <FiguresScreen /> : null}
          {id === 'explain' && !veiled ? <ExplainScreen /> : null}
          {id === 'compare' && !veiled ? <Compare /> : null}
          {id === 'lab' && !veiled ? <Lab /> : null}
          {id === 'cluster' ? <Cluster /> : null}
        </ScreenBoundary>
      </div>
    </main>
  );
}

function Page({ studio }: { readonly studio: Studio }) {
  const {
    document: { scenario },
    view: { tab: phoneTab, screen, lesson, curtain, presenting },
    runs,
    preferences,
  } = studio;
  const text = useText();
  const phone = usePhone();
  const tab = phoneTab.value;
  const view = screen.value;
  const shown = presenting.value && !phone;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-presents', shown);
    return () => void document.documentElement.removeAttribute('data-presents');
  }, [shown]);
  useEffect(() => listenToKeys(studio), [studio]);
  useEffect(() => listenToFaults(studio.notices), [studio]);
  useEffect(() => settleWhenLetGo(studio.document), [studio]);
  useSignalEffect(() => {
    const { documentTitle, screens } = textOf[preferences.lang.value];
    const title = documentTitle(scenario.value.title[preferences.lang.value]);
    // So that the browser's history list distinguishes them.
    document.title = screen.value === 'fork' ? title : `${screens[screen.value]} · ${title}`;
  });
  return (
    <div
      class={`app${lesson.value === null ? '' : ' app-lesson'}${shown ? ' app-present' : ''}${phone ? ` app-phone phone-${view === 'studio' ? tab : 'screen'}` : ''}${view === 'fork' ? ' app-fork' : ''}`}
      data-fingerprint={runs.stale.value ? undefined : runs.run.value?.result.fingerprint}
    >
      <a
        class="skip"
        href="#stage"
        onClick={(event) => (event.preventDefault(), document.querySelector<HTMLElement>('#stage [tabindex]')?.focus())}
      >
        {text.skip}
      </a>
      <a
        class="skip"
        href="#timeline"
        onClick={(event) => (
          event.preventDefault(), document.querySelector<HTMLElement>('#timeline .tl-slider')?.focus()
        )}
      >
        {skipToTimeline[preferences.lang.value]}
      </a>
      {view === 'fork' ? <ForkHeader /> : <Header />}
      <NoticeBar />
      {view === 'fork' ? (
        curtain.value === null ? (
          <ForkScreen />
        ) : (
          <Curtain over="screen" />
        )
      ) : view === 'studio' ? (
        <StudioScreen phone={phone} />
      ) : (
        <OtherScreen id={view} phone={phone} />
      )}
      {phone && view === 'fork' ? <ForkTabs /> : null}
      {phone && view === 'studio' ? <PhoneTabs /> : null}
      {phone ? null : <StoryDrawer />}
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
