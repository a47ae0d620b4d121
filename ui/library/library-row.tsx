/** One saved scenario: opened, renamed, taken out as a file, deleted. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { faultText, moreFaults, type Language } from '../../experiments/index.ts';
import { libraryText } from './library-text.ts';
import { NAME_LENGTH, type LibraryEntry, type CorruptEntry } from './saved-scenarios.ts';
import { LinkButton } from '../parts/link-button.tsx';

const FAULTS_SHOWN = 2;

export interface LibraryRowProps {
  readonly entry: LibraryEntry;
  readonly lang: Language;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

function Faults({ entry, lang }: { readonly entry: CorruptEntry; readonly lang: Language }) {
  const text = libraryText[lang];
  const more = entry.faults.length - FAULTS_SHOWN;
  return (
    <div class="library-faults">
      <b>{text.corrupt}</b>
      <ul>
        {entry.faults.slice(0, FAULTS_SHOWN).map((fault) => (
          <li key={fault.path}>{faultText(fault, lang)}</li>
        ))}
        {more > 0 ? <li>{moreFaults(more, lang)}</li> : null}
      </ul>
      <p>{text.corruptNote}</p>
    </div>
  );
}

export function LibraryRow({ entry, lang, onOpen, onRename, onExport, onRemove }: LibraryRowProps) {
  const text = libraryText[lang];
  const name = entry.name === '' ? text.unnamed : entry.name;
  const [edited, setEdited] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const renaming = edited !== undefined;
  useEffect(() => {
    if (renaming) field.current?.select();
  }, [renaming]);
  const done = (): void => {
    if (edited !== undefined && edited.trim() !== '') onRename(edited);
    setEdited(undefined);
  };
  return (
    <li class={`library-row library-${entry.state}`}>
      {entry.state === 'good' && entry.thumbnail !== undefined ? (
        <img class="library-picture" src={entry.thumbnail} alt="" width="96" height="60" />
      ) : (
        <span class="library-picture" aria-hidden="true" />
      )}
      <div class="library-words">
        {renaming ? (
          <form
            class="library-rename"
            onSubmit={(event) => {
              event.preventDefault();
              done();
            }}
          >
            <input
              ref={field}
              type="text"
              aria-label={text.of(text.rename, name)}
              value={edited}
              maxLength={NAME_LENGTH}
              onInput={(event) => setEdited(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                setEdited(undefined);
              }}
            />
            <button type="submit" class="link">
              {text.renameDone}
            </button>
            <LinkButton onClick={() => setEdited(undefined)}>{text.cancel}</LinkButton>
          </form>
        ) : entry.state === 'good' ? (
          <button type="button" class="library-name" aria-label={text.openName(name)} onClick={onOpen}>
            {name}
          </button>
        ) : (
          <b class="library-name">{name}</b>
        )}
        <span class="library-date">{entry.savedAt === undefined ? text.undated : text.date(entry.savedAt)}</span>
        {entry.state === 'corrupt' ? <Faults entry={entry} lang={lang} /> : null}
        <div class="library-acts">
          {entry.state === 'good' ? (
            <LinkButton aria-label={text.openName(name)} onClick={onOpen}>
              {text.open}
            </LinkButton>
          ) : null}
          <LinkButton aria-label={text.of(text.rename, name)} onClick={() => setEdited(entry.name)}>
            {text.rename}
          </LinkButton>
          <LinkButton aria-label={text.of(text.exportFile, name)} onClick={onExport}>
            {text.exportFile}
          </LinkButton>
          <LinkButton aria-label={text.of(text.remove, name)} onClick={onRemove}>
            {text.remove}
          </LinkButton>
        </div>
      </div>
    </li>
  );
}
