/**
 * How a lever works, the theory and the evidence behind it: every number cited opens its finding. Fetched when first
 * asked for.
 */
import { useState } from 'preact/hooks';
import { citationsIn, evidence, leverArguments, type EvidenceId, type LeverId } from '../../engine/index.ts';
import { useLang, useText, useView } from '../studio/studio-context.ts';
import { TheoryMarks } from '../explain/theory-marks.tsx';

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

export function LeverSources({ lever }: { readonly lever: LeverId }) {
  const { sheet } = useView();
  const lang = useLang();
  const { lever: words } = useText();
  const { description, theory, source } = leverArguments[lever];
  return (
    <>
      <p>
        <b>{words.works}</b> {description[lang]}
      </p>
      <p>
        <b>{words.theory}</b> {theory[lang]}
      </p>
      <TheoryMarks lang={lang} lever={lever} most={3} onOpen={(card) => (sheet.value = { kind: 'theory', card })} />
      <CitedText name={words.evidence} text={source[lang]} />
    </>
  );
}
