/** What happened in the run, what was changed, which theory shows where, and how the model works. */
import { theoryIds } from '../../experiments/index.ts';
import './explain-screen.css';
import { useRef } from 'preact/hooks';
import { Chronicle } from '../chronicle/chronicle.tsx';
import { ModelPage } from '../explain/model-page.tsx';
import { TheoryList } from '../explain/theory-list.tsx';
import { Changed } from './changed.tsx';
import { presetDocument } from '../facts/preset-list.ts';
import { show } from '../studio/show.ts';
import { usePaperPart } from '../parts/paper-part.ts';
import { useStudio, useText } from '../studio/studio-context.ts';
import { explainParts } from '../studio/view.ts';

function Happened() {
  const { runs, region, calendar, preferences, playback, selectedFirm, screen } = useStudio();
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
      lang={preferences.lang.value}
      onJump={(quarter) => {
        playback.time.value = quarter;
        screen.value = 'studio';
      }}
      onFirm={(identity) => {
        selectedFirm.value = identity;
        screen.value = 'studio';
      }}
    />
  );
}

export function ExplainScreen() {
  const studio = useStudio();
  const { preferences, modelAnchor, theoryCard, explainPart: part, screen } = studio;
  const text = useText();
  const lang = preferences.lang.value;
  const root = useRef<HTMLDivElement>(null);
  usePaperPart(() => <div class="paper-copy" ref={(sheet) => sheet?.replaceChildren(root.current!.cloneNode(true))} />);
  return (
    <div class="explain-screen" ref={root}>
      <div class="tabs" role="group" aria-label={text.screens.explain}>
        {explainParts.map((id) => (
          <button key={id} type="button" aria-pressed={part.value === id} onClick={() => (part.value = id)}>
            {text.explainParts[id]}
          </button>
        ))}
      </div>
      {part.value === 'happened' ? <Happened /> : null}
      {part.value === 'changes' ? <Changed /> : null}
      {part.value === 'theory' ? (
        <TheoryList
          lang={lang}
          open={theoryIds.find((id) => id === theoryCard.value)}
          onOpen={(card) => (theoryCard.value = card ?? null)}
          onLook={(look) => show(studio, look)}
          onPreset={(id) => {
            studio.open(presetDocument(id));
            screen.value = 'studio';
          }}
        />
      ) : null}
      {part.value === 'model' ? (
        <ModelPage
          lang={lang}
          failures={text.loadFailures}
          {...(modelAnchor.value === null ? {} : { anchor: modelAnchor.value })}
          onAnchor={(anchor) => (modelAnchor.value = anchor)}
        />
      ) : null}
    </div>
  );
}
