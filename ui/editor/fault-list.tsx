/** Everything that is wrong with the document, each a way to its field. */
import { faultText, moreFaults } from '../../experiments/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang } from '../studio/studio-context.ts';
import { sectionOf, useEditor, useEditorText } from './editor-context.ts';
import { withValue } from './json-path.ts';
import { placeWords } from './place-words.ts';

const LISTED = 8;

export function FaultList() {
  const session = useEditor();
  const lang = useLang();
  const text = useEditorText();
  const faults = session.faults.value;
  return (
    <section class={`ed-fault-list${faults.length === 0 ? ' ed-sound' : ''}`} aria-live="polite">
      {faults.length === 0 ? (
        <p>{text.sound}</p>
      ) : (
        <>
          <p>
            <b>{text.faultsTitle(faults.length)}</b> {text.restRuns}
          </p>
          <ul>
            {faults.slice(0, LISTED).map((fault) => {
              const section = sectionOf(fault.path);
              const top = /^[^.[]*/.exec(fault.path)![0];
              return (
                <li key={fault.path}>
                  {section === undefined ? (
                    <>
                      {faultText(fault, lang)}{' '}
                      {top === '' ? null : (
                        <LinkButton
                          onClick={() => session.change(withValue(session.committed.peek(), [top], undefined))}
                        >
                          {text.takeOut}
                        </LinkButton>
                      )}
                    </>
                  ) : (
                    <button
                      type="button"
                      class="ed-to-fault"
                      onClick={() => {
                        session.section.value = section;
                        session.wanted.value = fault.path;
                      }}
                    >
                      {faultText({ ...fault, path: placeWords(fault.path, lang) }, lang)}
                    </button>
                  )}
                </li>
              );
            })}
            {faults.length > LISTED ? <li>{moreFaults(faults.length - LISTED, lang)}</li> : null}
          </ul>
        </>
      )}
    </section>
  );
}
