/** What the scenario must show, and whether it does. */
import type { MeasureExpectation, VerdictExpectation } from '../../experiments/index.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { useEditor, useEditorText } from './editor-context.ts';
import { expectationAt, ExpectationRow } from './expectation-row.tsx';
import { expectationWords } from './expectation-words.ts';
import { entriesOf, withEntry } from './scenario-edit.ts';

const WANTED = 0.8;

export function ExpectSection() {
  const session = useEditor();
  const text = useEditorText();
  const base = session.base.value;
  const document = session.document.value;
  const entries = entriesOf(document, 'expect', base);
  const { running, done, total } = session.check.state.value;
  const sound = entries.flatMap((_entry, at) => {
    const expectation = expectationAt(session, at);
    return expectation === undefined ? [] : [[at, expectation] as const];
  });
  const measured = sound.some(([at, one]) => session.check.of(at, one, session.question.value) !== undefined);
  type Asked = Omit<MeasureExpectation, 'what' | 'share'> | Omit<VerdictExpectation, 'what' | 'share'>;
  function add(made: Asked): void {
    const blank = { what: { en: '', zh: '' }, share: WANTED, ...made };
    const what = expectationWords(blank, session.scenario.peek());
    session.change(withEntry(session.committed.peek(), 'expect', base, { ...blank, what }));
  }
  const scenarioEmployment = session.run.value?.result.regions[0]?.series.employment;
  return (
    <>
      <p class="ed-note">{text.expectNote}</p>
      <div class="ed-check-bar">
        {running ? (
          <>
            <ProgressLine label={text.checking(done, total)} now={done} most={total} share={done / total} />
            <p role="status">{text.checking(done, total)}</p>
            <button type="button" class="act framed" onClick={session.check.stop}>
              {text.cancel}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="act main"
            disabled={sound.length === 0}
            onClick={() => session.check.start(session.sound.peek(), sound)}
          >
            {measured ? text.checkAgain : text.check}
          </button>
        )}
      </div>
      {entries.length === 0 ? <p class="ed-note">{text.noExpect}</p> : null}
      <ol class="ed-list">
        {entries.map((_entry, at) => (
          <ExpectationRow key={at} at={at} />
        ))}
      </ol>
      <p class="ed-acts">
        <button
          type="button"
          class="act framed"
          onClick={() => {
            // Half of what the run on show ends with: a bound that says something.
            const end = scenarioEmployment?.at(-1) ?? 0;
            const value = Number.isFinite(end) && end > 0 ? Number((end / 2).toPrecision(2)) : 100;
            add({ measure: { indicator: 'employment', at: 'last' }, is: 'above', value });
          }}
        >
          {text.addNumber}
        </button>
        <button type="button" class="act framed" onClick={() => add({ verdict: ['upgraded', 'sustained'] })}>
          {text.addEnding}
        </button>
      </p>
    </>
  );
}
