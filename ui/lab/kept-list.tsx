/** Experiments on this device: opened again, gone on with, deleted. */
import { useMemo, useState } from 'preact/hooks';
import { parseDesign, type Language } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { ProgressLine } from '../parts/progress-line.tsx';
import { useDocument, useLang, useScenario } from '../studio/studio-context.ts';
import type { KeptExperiment } from './experiment-shelf.ts';
import { count, designTitle } from './lab-words.ts';
import type { LabSession } from './lab-session.ts';
import { labText } from './text/text.ts';

const dates: { readonly [L in Language]: Intl.DateTimeFormat } = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' }),
};

interface RowProps {
  readonly kept: KeptExperiment;
  readonly session: LabSession;
  readonly onOpen: (key: string, go: boolean) => void;
}

function Row({ kept: { note, done }, session, onOpen }: RowProps) {
  const lang = useLang();
  const text = labText[lang];
  const { presets } = useDocument();
  const present = useScenario();
  const [sure, setSure] = useState(false);
  const read = useMemo(() => parseDesign(note.design, presets), [note, presets]);
  const title = designTitle(note.design, 'experiment' in read ? read.experiment.base.scenario : present, lang);
  const opened = session.known(note.key);
  const state = opened?.kind === 'ready' ? opened.sweep.state.value : undefined;
  const made = state?.done ?? done;
  const whole = state?.phase === 'done' || made >= note.rows;
  const foreign = note.engineIdentity !== engineIdentity;
  const running = state?.phase === 'running';
  return (
    <li class="lab-kept-row">
      <div class="lab-kept-words">
        <button type="button" class="lab-kept-name" onClick={() => onOpen(note.key, false)}>
          {title}
        </button>
        <small>
          {whole ? text.allRows(count(lang, made)) : text.keptRows(count(lang, made), count(lang, note.rows))}
          {' · '}
          {running ? text.running : text.begun(dates[lang].format(note.begunAt))}
          {foreign ? ` · ${text.otherEngine}` : ''}
        </small>
        {whole ? null : <ProgressLine label={title} now={made} most={note.rows} />}
      </div>
      <div class="lab-kept-acts">
        {whole || foreign || running ? null : (
          <button
            type="button"
            class="act main"
            aria-label={text.goOnNamed(title)}
            onClick={() => onOpen(note.key, true)}
          >
            {text.goOn}
          </button>
        )}
        <button
          type="button"
          class="act framed"
          aria-label={text.openNamed(title)}
          onClick={() => onOpen(note.key, false)}
        >
          {text.open}
        </button>
        <LinkButton
          aria-label={sure ? `${text.removeSure}: ${title}` : text.removeNamed(title)}
          onClick={() => (sure ? void session.remove(note.key) : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {sure ? text.removeSure : text.remove}
        </LinkButton>
      </div>
    </li>
  );
}

export function KeptList({ session, onOpen }: Omit<RowProps, 'kept'>) {
  const text = labText[useLang()];
  const kept = session.kept.value;
  if (kept === undefined || kept.length === 0) return null;
  return (
    <section class="lab-part" aria-label={text.kept}>
      <h2>{text.kept}</h2>
      <ul class="lab-kept">
        {kept.map((one) => (
          <Row key={one.note.key} kept={one} session={session} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
