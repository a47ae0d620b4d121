/** One experiment: how far it is, what it has so far, what can be taken from it. */
import { useEffect, useMemo } from 'preact/hooks';
import { designInWords, faultText, parseDesign, parquetTable, runsTable } from '../../experiments/index.ts';
import { comma, decimal } from '../parts/format.ts';
import { Icon } from '../parts/icon.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { createBreathe } from '../parts/breathe.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { saveFile } from '../parts/save-file.ts';
import { engineVersion } from '../parts/version.ts';
import { useDocument, useLang, useNotices } from '../studio/studio-context.ts';
import { withFetched } from '../studio/fetched.ts';
import { DesignTools } from './design-files.tsx';
import { count, designTitle, timeText } from './lab-words.ts';
import type { LabSession, OpenedExperiment } from './lab-session.ts';
import { Results } from './results.tsx';
import type { Sweep } from './sweep.ts';
import { labText } from './text/text.ts';

export interface ExperimentViewProps {
  readonly id: string;
  readonly session: LabSession;
  readonly onLeave: () => void;
  readonly onOpen: (key: string) => void;
}

type Ready = Extract<OpenedExperiment, { readonly kind: 'ready' }>;

/** The rows there are as a Parquet file, as the command line writes them. */
async function saveRows({ experiment, rows }: Sweep, { note: { key, engine } }: Ready): Promise<void> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const breathe = createBreathe();
  const finished = [];
  for (let row = 0; row < experiment.rows; row++) {
    const one = rows.finished(row);
    if (one !== undefined) finished.push(one);
    await breathe();
  }
  const table = parquetTable(runsTable(experiment, finished), { engine, experiment: key });
  const name = experiment.design.id ?? 'design';
  saveFile(
    `jiqun-${name}-${key.slice(0, 8)}.parquet`,
    new Blob([parquetWriteBuffer(table)], { type: 'application/vnd.apache.parquet' }),
  );
}

function ProgressOf({
  sweep,
  session,
  id,
  ready,
  onLeave,
}: ExperimentViewProps & { readonly sweep: Sweep; readonly ready: Ready }) {
  const lang = useLang();
  const text = labText[lang];
  const notices = useNotices();
  const { phase, done, total, failed, left, rate } = sweep.state.value;
  useEffect(() => {
    if (rate !== undefined && done > 50) session.pace.learn(sweep.experiment.base.input, rate);
  }, [rate === undefined, phase]);
  const [a, b] = [count(lang, done), count(lang, total)];
  const words =
    phase === 'running'
      ? text.phase.running(a, b)
      : phase === 'done'
        ? text.phase.done(b)
        : done === 0
          ? text.phase.begun(b)
          : text.phase.paused(a, b);
  const more = [
    ...(rate === undefined ? [] : [text.rate(decimal(lang, rate, rate < 20 ? 1 : 0))]),
    ...(left === undefined || left < 1 ? [] : [text.left(timeText(lang, left))]),
    ...(failed > 0 ? [text.failed(failed)] : []),
    ...(session.trouble.value === undefined ? [] : [text.inMemory]),
  ];
  return (
    <div class="lab-progress">
      <ProgressLine label={words} now={done} most={total} />
      <div class="lab-progress-line">
        <p role="status">
          <b>{words}</b>
          {more.length === 0 ? null : <span>{more.join(comma(lang))}</span>}
        </p>
        {phase === 'running' ? (
          <button type="button" class="act framed" onClick={sweep.pause}>
            <Icon name="pause" size={13} />
            {text.pause}
          </button>
        ) : phase === 'paused' && !ready.foreign ? (
          <button type="button" class="act main" onClick={() => session.go(id)}>
            <Icon name="play" size={13} />
            {done === 0 ? text.start : text.goOn}
          </button>
        ) : null}
      </div>
      <p class="lab-tools">
        <LinkButton disabled={done === 0} onClick={() => void withFetched(notices, () => saveRows(sweep, ready))}>
          {text.saveRows}
        </LinkButton>
        <DesignTools design={sweep.experiment.design} />
        <LinkButton
          onClick={() => {
            void session.remove(id);
            onLeave();
          }}
        >
          {phase === 'done' ? text.remove : text.discard}
        </LinkButton>
      </p>
      {phase === 'done' ? null : <p class="lab-note">{text.fair}</p>}
    </div>
  );
}

function Opened({ ready, ...props }: ExperimentViewProps & { readonly ready: Ready }) {
  const lang = useLang();
  const text = labText[lang];
  const { presets } = useDocument();
  const { sweep, note, foreign } = ready;
  const { experiment } = sweep;
  const { design, base } = experiment;
  const words = useMemo(() => designInWords(experiment)[lang], [experiment, lang]);
  return (
    <>
      <header class="lab-head">
        <h1>{designTitle(design, base.scenario, lang)}</h1>
        {design.question === undefined ? null : <p>{design.question[lang]}</p>}
        <p class="lab-said">
          {words}
          {' · '}
          {base.scenario.title[lang]}
        </p>
      </header>
      {foreign ? (
        <div class="lab-faults" role="alert">
          <p>{text.foreign(note.engine, engineVersion)}</p>
          <button
            type="button"
            class="act framed"
            onClick={() => {
              const read = parseDesign(note.design, presets);
              if ('experiment' in read) props.onOpen(props.session.begin(read));
            }}
          >
            {text.again}
          </button>
        </div>
      ) : null}
      <ProgressOf {...props} sweep={sweep} ready={ready} />
      <Results sweep={sweep} session={props.session} />
    </>
  );
}

export function ExperimentView(props: ExperimentViewProps) {
  const lang = useLang();
  const text = labText[lang];
  const { id, session, onLeave } = props;
  const opened = session.opened(id).value;
  return (
    <>
      <LinkButton class="link lab-back" onClick={onLeave}>
        <Icon name="back" size={12} /> {text.back}
      </LinkButton>
      {opened.kind === 'loading' ? <p class="part-loading">{text.loading}</p> : null}
      {opened.kind === 'missing' ? <p class="lab-faults">{text.missing}</p> : null}
      {opened.kind === 'unreadable' ? (
        <div class="lab-faults">
          <p>{text.unreadable}</p>
          <ul>
            {opened.faults.map((fault) => (
              <li key={fault.path}>{faultText(fault, lang)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {opened.kind === 'ready' ? <Opened {...props} ready={opened} /> : null}
    </>
  );
}
