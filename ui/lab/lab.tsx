/** Experiments: designs, what is being run, what came out. */
// Parts of the page shown here too are built into a file of their own; with these named, what holds everywhere comes
// first in it.
import '../parts/base.css';
import '../parts/controls.css';
import './lab.css';
import { useEffect, useRef } from 'preact/hooks';
import type { ReadDesign } from '../../experiments/index.ts';
import { useLang, useStudio, useView } from '../studio/studio-context.ts';
import { Builder } from './builder.tsx';
import { OpenDesign } from './design-files.tsx';
import { ExperimentView } from './experiment-view.tsx';
import { KeptList } from './kept-list.tsx';
import { labSession } from './lab-session.ts';
import { ReadyMade } from './ready-made.tsx';
import { SearchPanel } from './search-panel.tsx';
import { labText } from './text/text.ts';

export function Lab() {
  const studio = useStudio();
  const session = labSession(studio);
  const text = labText[useLang()];
  const { experiment } = useView();
  const table = useRef<HTMLDivElement>(null);
  const key = experiment.value;
  const waiting = studio.exchange.handed.value !== null;
  useEffect(() => {
    if (key === null) void session.refresh();
  }, [key, session]);
  useEffect(() => {
    // A design that was dropped on an experiment is shown where designs are.
    if (waiting) experiment.value = null;
  }, [waiting, experiment]);
  const show = (next: string | null): void => {
    experiment.value = next;
    document.querySelector('.screen-lab .screen-part')?.scrollTo({ top: 0 });
  };
  const choose = (read: ReadDesign): void => {
    session.draft.open(read);
    requestAnimationFrame(() => table.current?.scrollIntoView({ block: 'start' }));
  };
  if (key !== null)
    return (
      <div class="lab">
        <ExperimentView key={key} id={key} session={session} onLeave={() => show(null)} onOpen={show} />
      </div>
    );
  return (
    <div class="lab">
      <header class="lab-head">
        <h1>{text.heading}</h1>
        <p>{text.lead}</p>
      </header>
      <KeptList
        session={session}
        onOpen={(id, go) => {
          show(id);
          if (go) session.go(id);
        }}
      />
      <ReadyMade pace={session.pace} onChoose={choose} />
      <div class="lab-part" ref={table}>
        <Builder
          session={session}
          onRun={() => {
            const read = session.draft.read.peek();
            if ('experiment' in read) show(session.begin(read));
          }}
        />
        <OpenDesign onRead={choose} />
      </div>
      <SearchPanel session={session} />
    </div>
  );
}
