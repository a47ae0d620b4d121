/** Everything that takes the scenario out of the page or brings one in: link, command line, file. */
import './share-panel.css';
import { useRef, useState } from 'preact/hooks';
import { withProvenance } from '../../experiments/index.ts';
import { shareLink } from '../studio/address.ts';
import { commandLine } from '../facts/command-line.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { copyText } from '../parts/copy-text.ts';
import { useLapsing } from '../parts/use-lapsing.ts';
import { openFile, saveDocument } from '../studio/files.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { lazy } from '../controls/lazy.tsx';
import { withFetched } from '../studio/fetched.ts';
import { linksSupported } from '../studio/link.ts';
import { differsFromPreset } from '../facts/preset-list.ts';
import { referenceText } from './reference.ts';
import { runFormats, saveRun } from './run-files.ts';
import type { ShownRun } from '../studio/runs.ts';
import {
  useDocument,
  useExchange,
  useNotices,
  usePreferences,
  useRuns,
  useText,
  useView,
} from '../studio/studio-context.ts';

interface ChoiceProps {
  readonly icon: IconName;
  readonly label: string;
  readonly note: string;
  readonly onClick: () => void;
}

function Choice({ icon, label, note, onClick }: ChoiceProps) {
  return (
    <button type="button" class="choice" onClick={onClick}>
      <Icon name={icon} />
      <b>{label}</b>
      <span>{note}</span>
    </button>
  );
}

const LibraryPanel = lazy(() => import('./library-panel.tsx').then((part) => part.LibraryPanel));

type Copyable = 'link' | 'command' | 'reference';

function ShareChoices({ close }: { readonly close: () => void }) {
  const document = useDocument();
  const exchange = useExchange();
  const runs = useRuns();
  const preferences = usePreferences();
  const notices = useNotices();
  const { sheet } = useView();
  const text = useText();
  const picker = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useLapsing<Copyable>();
  /** Shown to be copied by hand where the clipboard is closed to the page. */
  const [byHand, setByHand] = useState<string>();

  async function copy(kind: Copyable, made: string | Promise<string>): Promise<void> {
    const content = await made;
    const done = await copyText(content);
    setCopied(done ? kind : undefined);
    setByHand(done ? undefined : content);
  }
  const committed = document.committed.value;
  /** The run on show, where it is that of the document as it is. */
  const known = runs.stale.value ? undefined : runs.run.value;
  const reference = async (run: ShownRun): Promise<string> =>
    referenceText(
      run,
      differsFromPreset(committed),
      preferences.lang.peek(),
      linksSupported ? await shareLink(exchange) : undefined,
    );
  const { share } = text;
  const copyChoice = (
    kind: Copyable,
    icon: IconName,
    label: string,
    note: string,
    made: () => string | Promise<string>,
  ) => {
    const done = copied === kind;
    const [shownIcon, shownLabel] = done ? (['check', share.copied] as const) : ([icon, label] as const);
    return <Choice icon={shownIcon} label={shownLabel} note={note} onClick={() => void copy(kind, made())} />;
  };
  return (
    <>
      <h2>{share.title}</h2>
      {linksSupported ? copyChoice('link', 'link', share.copyLink, share.linkNote, () => shareLink(exchange)) : null}
      {copyChoice('command', 'terminal', share.copyCommand, share.commandNote, () =>
        commandLine(committed, document.presets, exchange.provenance.peek()),
      )}
      {known === undefined
        ? null
        : copyChoice('reference', 'book', share.copyReference, share.referenceNote, () => reference(known))}
      <Choice
        icon="present"
        label={share.brief}
        note={share.briefNote}
        onClick={() => {
          close();
          sheet.value = { kind: 'brief' };
        }}
      />
      <Choice
        icon="save"
        label={share.save}
        note={share.saveNote}
        onClick={() => saveDocument(withProvenance(committed, exchange.provenance.peek()))}
      />
      {known === undefined
        ? null
        : runFormats.map((format) => (
            <Choice
              key={format}
              icon="chart"
              label={share.saveData(format)}
              note={share.dataNote}
              onClick={() => void withFetched(notices, () => saveRun(known, format))}
            />
          ))}
      <Choice icon="folder" label={share.openFile} note={share.openNote} onClick={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          close();
          if (file !== undefined) void openFile(file, exchange, notices);
        }}
      />
      {byHand === undefined ? null : (
        <label class="by-hand">
          {share.noClipboard}
          <textarea readOnly rows={4} value={byHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <p class="spoken" role="status">
        {copied === undefined ? '' : share.copied}
      </p>
      <LibraryPanel />
    </>
  );
}

export function SharePanel() {
  const text = useText();
  const label = (
    <>
      <Icon name="share" />
      <span class="wide-only">{text.share.open}</span>
    </>
  );
  return (
    <Disclosure
      buttonClass="act main"
      label={label}
      name={text.share.open}
      panelClass="share"
      panelLabel={text.share.title}
    >
      {(close) => <ShareChoices close={close} />}
    </Disclosure>
  );
}
