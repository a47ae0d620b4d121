/** Ways a table comes to the page: a file, the clipboard, something dropped, a ready example. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { encodingIds, encodings, faultText } from '../../experiments/index.ts';
import { csvFile } from '../parts/csv-file.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useExchange, useLang } from '../studio/studio-context.ts';
import type { ClusterSession } from './cluster-session.ts';
import { exampleTable, readyPlaces, templateText, type ReadyTable } from './ready-tables.ts';
import { clusterText } from './text/text.ts';

interface BringProps {
  readonly session: ClusterSession;
}

/** Why the last table could not be read, with what is still there. */
function Refusal({ session }: { readonly session: ClusterSession }) {
  const lang = useLang();
  const text = clusterText[lang];
  const refused = session.refused.value;
  if (refused === null) return null;
  const { name, faults, bytes } = refused;
  return (
    <div class="cluster-faults" role="alert">
      <p>{text.refused(name)}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.path}>{faultText(fault, lang).replace(/^(?:document: |文档：)/, '')}</li>
        ))}
      </ul>
      {session.table.value == null ? null : <p>{text.stays}</p>}
      {bytes === undefined || !faults.some(({ allowed }) => /encoding/.test(allowed.en)) ? null : (
        <p class="cluster-acts">
          {text.tryEncoding}
          {encodingIds.map((id) => (
            <LinkButton key={id} onClick={() => session.retry(id)}>
              {encodings[id][lang]}
            </LinkButton>
          ))}
        </p>
      )}
    </div>
  );
}

function ReadyList({ session, onOpened }: BringProps & { readonly onOpened: () => void }) {
  const lang = useLang();
  const text = clusterText[lang];
  const [listed, setListed] = useState<readonly ReadyTable[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    readyPlaces().then(setListed, () => setFailed(true));
  }, []);
  const all = [exampleTable(lang), ...listed];
  return (
    <div class="cluster-ready">
      <h3>{text.ready}</h3>
      <ul>
        {all.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              class="cluster-ready-name"
              aria-label={text.useNamed(one.name[lang])}
              onClick={() =>
                void session.openReady(one).then(
                  () => (setFailed(false), onOpened()),
                  () => setFailed(true),
                )
              }
            >
              {one.name[lang]}
            </button>
            <p>{one.note[lang]}</p>
          </li>
        ))}
      </ul>
      {failed ? <p role="alert">{text.failedReady}</p> : null}
    </div>
  );
}

export function BringTable({ session }: BringProps) {
  const lang = useLang();
  const text = clusterText[lang];
  const { handedFile } = useExchange();
  const picker = useRef<HTMLInputElement>(null);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [pasting, setPasting] = useState(false);
  const [listing, setListing] = useState(false);
  const there = session.table.value != null;
  // A table that came to the page another way: dropped on it, or opened as if it were a scenario.
  const waiting = handedFile.value;
  useEffect(() => {
    if (waiting === null) return;
    handedFile.value = null;
    void session.openFile(waiting);
  }, [waiting, session, handedFile]);
  const opened = (): void => {
    setListing(false);
    // The list was long, and is closed: what was chosen begins at the top.
    document.querySelector('.screen-cluster .screen-part')?.scrollTo({ top: 0 });
    window.scrollTo({ top: 0, behavior: 'instant' });
  };
  const template = async (): Promise<void> => {
    const name = { en: 'my-cluster.csv', zh: '我的集群.csv' }[lang];
    saveFile(name, csvFile(await templateText(lang)));
  };
  return (
    <section
      class={`cluster-part cluster-bring${there ? ' cluster-bring-more' : ''}`}
      aria-label={there ? text.bringAnother : text.bring}
    >
      {there ? null : <h2>{text.bring}</h2>}
      <div class="cluster-acts">
        <button type="button" class={there ? 'act framed' : 'act main'} onClick={() => picker.current?.click()}>
          {there ? text.bringAnother : text.choose}
        </button>
        <button type="button" class="act framed" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {text.paste}
        </button>
        {there ? (
          <button type="button" class="act framed" aria-expanded={listing} onClick={() => setListing(!listing)}>
            {text.ready}
          </button>
        ) : null}
        <LinkButton onClick={() => void template()}>{text.template}</LinkButton>
        {session.before.value === null ? null : <LinkButton onClick={session.goBack}>{text.before}</LinkButton>}
        {there ? <LinkButton onClick={session.forget}>{text.forget}</LinkButton> : null}
      </div>
      {there ? null : <p class="faint">{text.drop}</p>}
      <input
        ref={picker}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void session.openFile(file);
        }}
      />
      {pasting ? (
        <div class="cluster-paste">
          <textarea
            ref={pasted}
            rows={7}
            spellcheck={false}
            aria-label={text.pasteHere}
            placeholder={text.pasteExample}
          />
          <button
            type="button"
            class="act main"
            onClick={() => {
              session.openText(pasted.current!.value);
              if (session.refused.peek() === null) setPasting(false);
            }}
          >
            {text.read}
          </button>
        </div>
      ) : null}
      <Refusal session={session} />
      {!there || listing ? <ReadyList session={session} onOpened={opened} /> : null}
    </section>
  );
}
