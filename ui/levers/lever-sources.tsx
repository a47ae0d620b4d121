/** How a lever works and the theory behind it. Fetched when first asked for. */
import { leverArguments, type LeverId } from '../../engine/index.ts';
import { useLang, useText, useView } from '../studio/studio-context.ts';
import { TheoryMarks } from '../explain/theory-marks.tsx';

export function LeverSources({ lever }: { readonly lever: LeverId }) {
  const { sheet } = useView();
  const lang = useLang();
  const { lever: words } = useText();
  const { description, theory } = leverArguments[lever];
  return (
    <>
      <p>
        <b>{words.works}</b> {description[lang]}
      </p>
      <p>
        <b>{words.theory}</b> {theory[lang]}
      </p>
      <TheoryMarks lang={lang} lever={lever} most={3} onOpen={(card) => (sheet.value = { kind: 'theory', card })} />
    </>
  );
}
