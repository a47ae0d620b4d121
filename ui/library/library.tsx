/** The person's saved scenarios: saving the present one, and everything one does with those before. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language, ScenarioDocument } from '../../experiments/index.ts';
import { downloadText } from './download-text.ts';
import { LibraryRow } from './library-row.tsx';
import { libraryText } from './library-text.ts';
import {
  exportText,
  NAME_LENGTH,
  type LibraryEntry,
  type ShelfOutcome,
  type ScenarioLibrary,
} from './saved-scenarios.ts';
import type { StoreTrouble } from '../parts/database.ts';
import { LinkButton } from '../parts/link-button.tsx';
import './library.css';

export interface LibraryProps {
  readonly library: ScenarioLibrary;
  readonly lang: Language;
  /** The scenario on the page, with its view. */
  readonly present: () => ScenarioDocument;
  readonly suggestedName: string;
  /** Picture of the stage as a data URL, about 192 by 120 pixels; undefined where there is none. */
  readonly thumbnail: () => string | undefined;
  readonly onOpen: (document: ScenarioDocument) => void;
}

export function Library({ library, lang, present, suggestedName, thumbnail, onOpen }: LibraryProps) {
  const text = libraryText[lang];
  const [entries, setEntries] = useState<readonly LibraryEntry[]>();
  const [trouble, setTrouble] = useState<StoreTrouble>();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<LibraryEntry>();
  /** Undefined until the person types: then the suggestion no longer follows the scenario. */
  const [typed, setTyped] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  const name = typed ?? suggestedName;

  async function refresh(): Promise<void> {
    const listed = await library.list();
    if ('trouble' in listed) setTrouble(listed.trouble);
    else setEntries(listed.value);
  }
  /** Changes the shelf and shows it as it then is, or what went wrong. */
  async function act<T>(work: Promise<ShelfOutcome<T>>, told = ''): Promise<boolean> {
    const outcome = await work;
    const failed = 'trouble' in outcome;
    setTrouble(failed ? outcome.trouble : undefined);
    setSaid(failed ? '' : told);
    await refresh();
    return !failed;
  }
  useEffect(() => void refresh(), [library]);

  async function save(): Promise<void> {
    setRemoved(undefined);
    if (await act(library.save(present(), name, thumbnail()), text.saved(name.trim()))) setTyped(undefined);
  }
  async function remove(entry: LibraryEntry): Promise<void> {
    if (await act(library.remove(entry), text.removed(entry.name === '' ? text.unnamed : entry.name))) {
      setRemoved(entry);
      // The button that had the focus is gone with its row.
      title.current?.focus();
    }
  }
  async function putBack(entry: LibraryEntry): Promise<void> {
    if (await act(library.restore(entry))) setRemoved(undefined);
  }
  return (
    <section class="library" aria-label={text.title}>
      <h2 ref={title} tabIndex={-1}>
        {text.title}
      </h2>
      <p class="faint">{text.note}</p>
      <form
        class="library-save"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <input
          type="text"
          aria-label={text.nameLabel}
          value={name}
          maxLength={NAME_LENGTH}
          required
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="act main" disabled={name.trim() === ''}>
          {text.save}
        </button>
      </form>
      {trouble === undefined ? null : (
        <div class="library-trouble" role="alert">
          <p>{text.trouble[trouble]}</p>
          <LinkButton onClick={() => downloadText(name, `${JSON.stringify(present(), null, 2)}\n`)}>
            {text.saveAsFile}
          </LinkButton>
          <LinkButton onClick={() => (setTrouble(undefined), void refresh())}>{text.again}</LinkButton>
        </div>
      )}
      <p class="library-said" role="status">
        {said}
        {removed === undefined ? null : <LinkButton onClick={() => void putBack(removed)}>{text.undo}</LinkButton>}
      </p>
      {entries === undefined ? (
        trouble === undefined ? (
          <p class="faint">{text.loading}</p>
        ) : null
      ) : entries.length === 0 ? (
        <p class="library-empty">{text.empty}</p>
      ) : (
        <ul class="library-rows">
          {entries.map((entry) => (
            <LibraryRow
              key={entry.key}
              entry={entry}
              lang={lang}
              onOpen={() => (entry.state === 'good' ? onOpen(entry.document) : undefined)}
              onRename={(next) => void act(library.rename(entry, next))}
              onExport={() => downloadText(entry.name, exportText(entry))}
              onRemove={() => void remove(entry)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
