/** The full laboratory: levers, stage, outcomes, time axis; on a phone one of them at a time. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Sidebar } from '../levers/sidebar.tsx';
import type { FirmCardProps } from '../stage/firm-card.tsx';
import { Transport } from '../controls/transport.tsx';
import { usePaperPart } from '../parts/paper-part.ts';
import { useView } from '../studio/studio-context.ts';
import { Curtain } from './curtain.tsx';
import { FirmBeside } from './firm-beside.tsx';
import { OutcomesPanel } from './outcomes-panel.tsx';
import { QuickLevers } from './quick-levers.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { StageArea } from './stage-area.tsx';
import { StoryText } from './story-panel.tsx';
import { StudioPaper } from './studio-paper.tsx';
import { TimelineArea } from './timeline-area.tsx';

export function Levers() {
  return (
    <ScreenBoundary>
      <Sidebar />
    </ScreenBoundary>
  );
}

export function StudioScreen({ phone }: { readonly phone: boolean }) {
  usePaperPart(() => <StudioPaper />);
  const { tab: phoneTab, curtain, presenting } = useView();
  const tab = phoneTab.value;
  const card = useSignal<FirmCardProps | undefined>(undefined);
  const links = { id: useId(), open: useSignal(false) };
  const shows = (part: typeof tab): boolean => !phone || tab === part;
  return (
    <main>
      {phone && tab === 'levers' ? (
        <>
          <div class="lever-glance">
            <ScreenBoundary>
              <StageArea card={card} />
            </ScreenBoundary>
            <ScreenBoundary>
              <TimelineArea brief />
            </ScreenBoundary>
          </div>
          <div class="lever-sheet">
            <Levers />
          </div>
        </>
      ) : null}
      {phone || presenting.value ? null : <Levers />}
      {shows('studio') ? (
        <div class="center">
          <ScreenBoundary>
            <StageArea card={card} links={links} />
            <FirmBeside card={card} links={links} />
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
