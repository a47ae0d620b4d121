/** What the scenario is called, what it asks and tells, and from where that is known. */
import { IconButton } from '../parts/icon.tsx';
import { punctuation } from '../../experiments/index.ts';
import { useLang } from '../studio/studio-context.ts';
import { keptParts, useEditor, useEditorText } from './editor-context.ts';
import { TextInput, WordsInput } from './fields.tsx';
import { entriesOf, withEntry, withOwnList, withoutEntry } from './scenario-edit.ts';

export function WordsSection() {
  const session = useEditor();
  const text = useEditorText();
  const lang = useLang();
  const base = session.base.value;
  const document = session.document.value;
  const sources = entriesOf(document, 'sources', base);
  const kept = keptParts(document);
  return (
    <>
      <WordsInput keys={['title']} label={text.titleLabel} inherited={base?.title} class="ed-title" />
      <WordsInput keys={['question']} label={text.questionLabel} inherited={base?.question} rows={2} />
      <WordsInput keys={['story']} label={text.storyLabel} inherited={base?.story} rows={7} />
      <TextInput keys={['id']} label={text.idLabel} inherited={base?.id} class="ed-short" />
      <h3>{text.sources}</h3>
      <ol class="ed-list">
        {sources.map((_source, k) => (
          <li key={k} class="ed-card" data-place={`sources[${k}]`}>
            <IconButton
              class="act tiny ed-remove"
              icon="close"
              size={13}
              label={text.removeNamed(text.source(k + 1))}
              onClick={() => session.change(withoutEntry(session.committed.peek(), 'sources', base, k))}
            />
            <WordsInput
              keys={['sources', k, 'text']}
              label={text.source(k + 1)}
              prepare={(now) => withOwnList(now, 'sources', base)}
              rows={2}
            />
            <TextInput
              keys={['sources', k, 'url']}
              label={text.url}
              prepare={(now) => withOwnList(now, 'sources', base)}
            />
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="act framed"
        onClick={() =>
          session.change(withEntry(session.committed.peek(), 'sources', base, { text: { en: '', zh: '' } }))
        }
      >
        {text.addSource}
      </button>
      {kept.length === 0 ? null : <p class="ed-note">{text.alsoKept(kept.join(punctuation[lang].list))}</p>}
    </>
  );
}
