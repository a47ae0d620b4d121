/** A text with the findings it cites: every number cited opens its finding. */
import { useState } from 'preact/hooks';
import { citationsIn, evidence, type EvidenceId } from '../../engine/index.ts';
import { useLang } from '../studio/studio-context.ts';

const isKnown = (id: string): id is EvidenceId => id in evidence;

/** A text whose citations are buttons; the finding pressed is shown under it. */
export function CitedText({ text, name }: { readonly text: string; readonly name: string }) {
  const lang = useLang();
  const [open, setOpen] = useState<string>();
  let done = 0;
  const parts = citationsIn(text).map(({ text: words, at, ids }) => {
    const before = text.slice(done, at);
    done = at + words.length;
    const known = ids.filter(isKnown);
    return (
      <>
        {before}
        <button
          type="button"
          class="evidence-mark"
          aria-expanded={open === words}
          title={known.map((id) => evidence[id].finding[lang]).join('\n')}
          onClick={() => setOpen(open === words ? undefined : words)}
        >
          {words}
        </button>
      </>
    );
  });
  const shown = citationsIn(text)
    .filter((citation) => citation.text === open)
    .flatMap(({ ids }) => ids.filter(isKnown));
  return (
    <>
      <p>
        <b>{name}</b> {parts}
        {text.slice(done)}
      </p>
      {shown.map((id) => (
        <p key={id} class="evidence-entry">
          <b>{id}</b> {evidence[id].finding[lang]} <cite>{evidence[id].source[lang]}</cite>
        </p>
      ))}
    </>
  );
}
