/** What happened in the run, what was changed, which theory shows where, how the model works, and what it must show. */
import { theoryIds } from '../../experiments/index.ts';
import './explain-screen.css';
import { useRef } from 'preact/hooks';
import { Chronicle } from '../chronicle/chronicle.tsx';
import { ModelPage } from '../explain/model-page.tsx';
import { TheoryList } from '../explain/theory-list.tsx';
import { lazy } from '../controls/lazy.tsx';
import { Changed } from './changed.tsx';
import { presetDocument } from '../facts/preset-list.ts';
import { useTheoryOfRun } from './theory-of-run.tsx';
import { usePaperPart } from '../parts/paper-part.ts';
import { useDocument, useExchange, useLang, usePlayback, useRuns, useText, useView } from '../studio/studio-context.ts';
import { explainParts } from '../studio/view.ts';

const BookTable = lazy(() => import('../book/book-table.tsx').then((part) => part.BookTable));
const Evidence = lazy(() => import('../evidence/evidence.tsx').then((part) => part.Evidence));

const partNames = {
  en: {
    happened: 'This run',
    changes: 'What I changed',
    theory: 'Theory',
    book: 'The book',
    model: 'The model',
    evidence: 'Evidence',
  },
  zh: {
    happened: '这次运行',
    changes: '我改了什么',
    theory: '理论',
    book: '原著对照',
    model: '模型说明',
    evidence: '证据',
  },
};

function Happened() {
  const { calendar } = useDocument();
  const { region, firm, screen, happening } = useView();
  const runs = useRuns();
  const playback = usePlayback();
  const lang = useLang();
  const shown = runs.run.value;
  if (shown === undefined) return null;
  return (
    <Chronicle
      result={shown.result}
      panel={runs.panel.value}
      baseline={runs.baseline.value}
      resolved={shown.resolved}
      region={region.value}
      labels={calendar.value.label}
      lang={lang}
      at={happening.value ?? undefined}
      onJump={(quarter) => {
        playback.time.value = quarter;
        screen.value = 'studio';
      }}
      onFirm={(identity) => {
        firm.value = identity;
        screen.value = 'studio';
      }}
    />
  );
}

export function ExplainScreen() {
  const view = useView();
  const { model, theory, part } = view;
  const { ofRun, look } = useTheoryOfRun();
  const { open } = useExchange();
  const lang = useLang();
  const text = useText();
  const root = useRef<HTMLDivElement>(null);
  usePaperPart(() => <div class="paper-copy" ref={(sheet) => sheet?.replaceChildren(root.current!.cloneNode(true))} />);
  return (
    <div class="explain-screen" ref={root}>
      <div class="tabs" role="group" aria-label={text.screens.explain}>
        {explainParts.map((id) => (
          <button key={id} type="button" aria-pressed={part.value === id} onClick={() => (part.value = id)}>
            {partNames[lang][id]}
          </button>
        ))}
      </div>
      {part.value === 'happened' ? <Happened /> : null}
      {part.value === 'changes' ? <Changed /> : null}
      {part.value === 'theory' ? (
        <TheoryList
          lang={lang}
          open={theoryIds.find((id) => id === theory.value)}
          onOpen={(card) => (theory.value = card ?? null)}
          onLook={look}
          ofRun={ofRun}
          onPreset={(id) => {
            open(presetDocument(id));
            view.screen.value = 'studio';
          }}
        />
      ) : null}
      {part.value === 'book' ? <BookTable /> : null}
      {part.value === 'evidence' ? <Evidence /> : null}
      {part.value === 'model' ? (
        <ModelPage
          lang={lang}
          failures={text.loadFailures}
          {...(model.value === null ? {} : { anchor: model.value })}
          onAnchor={(anchor) => (model.value = anchor)}
        />
      ) : null}
    </div>
  );
}
