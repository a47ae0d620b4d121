/** What can be done with the whole: begin anew, step back, open, save, take along. */
import { useMemo, useRef } from 'preact/hooks';
import {
  faultText,
  languageTags,
  LARGEST_DOCUMENT_BYTES,
  parseDocument,
  readJson,
  utf8Fault,
  type Fault,
} from '../../experiments/index.ts';
import { downloadText } from '../library/download-text.ts';
import { createLibrary } from '../library/saved-scenarios.ts';
import { openShelf } from '../library/store.ts';
import { Icon, IconButton } from '../parts/icon.tsx';
import { presetDocument, presetGroups } from '../facts/preset-list.ts';
import { useLang, useStudio } from '../studio/studio-context.ts';
import { useEditor, useEditorText } from './editor-context.ts';
import { isObject, valueAt } from './json-path.ts';
import { emptyDocument, imported, taken } from './scenario-edit.ts';

export interface Told {
  readonly words: string;
  readonly faults?: readonly Fault[];
}

export interface HeadProps {
  readonly onTell: (told: Told | undefined) => void;
}

/** The title as far as it is written, in this language. */
export function useTitle(): string {
  const session = useEditor();
  const lang = useLang();
  const text = useEditorText();
  const said = valueAt(session.document.value, ['title', lang]);
  const title = typeof said === 'string' && said !== '' ? said : session.scenario.value.title[lang];
  return title === '' ? text.untitled : title;
}

function StartSelect({ onTell }: HeadProps) {
  const studio = useStudio();
  const session = useEditor();
  const lang = useLang();
  const text = useEditorText();
  const start = (choice: string): void => {
    if (choice === 'empty') {
      session.start(emptyDocument);
      onTell({ words: text.startedEmpty });
      return;
    }
    const document = choice === 'own' ? studio.document.committed.peek() : presetDocument(choice);
    session.start(taken(document));
    onTell({ words: text.started(session.scenario.peek().title[lang]) });
  };
  return (
    <label class="ed-start">
      <span>{text.startFrom}</span>
      <select
        value=""
        onChange={(event) => {
          const choice = event.currentTarget.value;
          event.currentTarget.value = '';
          if (choice !== '') start(choice);
        }}
      >
        <option value="">…</option>
        <option value="own">{text.startOwn}</option>
        <option value="empty">{text.startEmpty}</option>
        {presetGroups(session.presets, lang).map(({ name, entries }) => (
          <optgroup key={name} label={name}>
            {entries.map(({ id, scenario }) => (
              <option key={id} value={id}>
                {scenario.title[lang]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Takes up a file that was given, faults and all; one that is no scenario changes nothing. */
export function useImport(onTell: HeadProps['onTell']): (file: File) => Promise<void> {
  const session = useEditor();
  const text = useEditorText();
  return async (file) => {
    const { name } = file;
    const refuse = (faults: readonly Fault[]): void => onTell({ words: text.unreadable(name), faults });
    if (file.size > LARGEST_DOCUMENT_BYTES) {
      refuse([]);
      return;
    }
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      refuse([]);
      return;
    }
    const encoding = utf8Fault(bytes);
    const read = encoding === undefined ? readJson(new TextDecoder().decode(bytes)) : { faults: [encoding] };
    if ('faults' in read) {
      refuse(read.faults);
      return;
    }
    const checked = parseDocument(read.value, session.presets);
    // Something that is no scenario at all has one fault, of the whole.
    const alien = 'faults' in checked ? checked.faults.filter(({ path }) => path === '' || path === 'format') : [];
    const made = isObject(read.value) && alien.length === 0 ? imported(read.value) : { faults: alien };
    if ('faults' in made) {
      refuse(made.faults);
      return;
    }
    session.start(made.document);
    onTell({ words: text.importedWith(name, session.faults.peek().length) });
  };
}

function ImportButton({ onTell }: HeadProps) {
  const text = useEditorText();
  const picker = useRef<HTMLInputElement>(null);
  const open = useImport(onTell);
  return (
    <>
      <button type="button" class="act" onClick={() => picker.current?.click()}>
        <Icon name="folder" />
        <span class="ed-wide">{text.importFile}</span>
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={text.importFile}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void open(file);
        }}
      />
    </>
  );
}

export function EditorHead({ onTell }: HeadProps) {
  const studio = useStudio();
  const session = useEditor();
  const lang = useLang();
  const text = useEditorText();
  const title = useTitle();
  const library = useMemo(() => createLibrary(openShelf(), session.presets), [session]);
  const faulty = session.faults.value.length > 0;
  async function save(): Promise<void> {
    const outcome = await library.save(session.sound.peek(), title);
    onTell({ words: 'trouble' in outcome ? text.notSaved : text.saved(title) });
  }
  const openInStudio = (): void => {
    studio.exchange.open(session.sound.peek());
    studio.view.screen.value = 'studio';
    studio.view.sheet.value = null;
  };
  const why = faulty ? text.needsMending : undefined;
  return (
    <header class="ed-head" lang={languageTags[lang]}>
      <div class="ed-name">
        <small>{text.title}</small>
        <h1>{title}</h1>
      </div>
      <div class="ed-tools">
        <IconButton icon="undo" label={text.undo} disabled={!session.canUndo.value} onClick={session.undo} />
        <IconButton icon="redo" label={text.redo} disabled={!session.canRedo.value} onClick={session.redo} />
        <StartSelect onTell={onTell} />
        <ImportButton onTell={onTell} />
        <button
          type="button"
          class="act"
          onClick={() => downloadText(title, `${JSON.stringify(session.document.peek(), null, 2)}\n`)}
        >
          <Icon name="save" />
          <span class="ed-wide">{text.exportFile}</span>
        </button>
        <button type="button" class="act framed" disabled={faulty} title={why} onClick={() => void save()}>
          {text.save}
        </button>
        <button type="button" class="act main" disabled={faulty} title={why} onClick={openInStudio}>
          {text.openInStudio}
        </button>
      </div>
    </header>
  );
}

/** What was done last, or why it was not. */
export function ToldLine({ told, onTell }: HeadProps & { readonly told: Told | undefined }) {
  const session = useEditor();
  const lang = useLang();
  const text = useEditorText();
  return (
    <div class="ed-told" role="status">
      {told === undefined ? null : (
        <>
          <IconButton class="act tiny" icon="close" size={13} label={text.close} onClick={() => onTell(undefined)} />
          <p>{told.words}</p>
          {(told.faults ?? []).slice(0, 5).map((fault) => (
            <p key={fault.path} class="ed-fault">
              {faultText(fault, lang)}
            </p>
          ))}
        </>
      )}
      {session.unkept.value ? <p class="ed-fault">{text.unkept}</p> : null}
    </div>
  );
}
