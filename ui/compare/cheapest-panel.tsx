/** The least strength of the path with which enough futures still upgrade. */
import { useScenario } from '../studio/studio-context.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { Select } from '../parts/select.tsx';
import type { CheapestResult } from './cheapest-study.ts';
import { cheapestWords } from './cheapest-words.ts';
import { useCompare } from './compare-context.ts';
import { CopyCommand } from '../controls/copy-command.tsx';

const shares = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const;

function Answer({ result }: { readonly result: CheapestResult }) {
  const { lang, nameOf } = useCompare();
  const { money } = useScenario();
  return <p>{cheapestWords(result, { lang, name: nameOf(result.subject), money })}</p>;
}

export function CheapestPanel() {
  const { session, text } = useCompare();
  const { cheapest: study, window } = session;
  const words = text.cheapest;
  const futures = session.count.value;
  const wanted = (share: number): number => Math.ceil(share * futures - 1e-9);
  const { running, done, total, left } = study.state.value;
  const share = study.upgraded.value;
  const result = study.result.value;
  return (
    <div class="cmp-cheapest">
      <h3>{words.title}</h3>
      <div class="cmp-study">
        <label class="cmp-choose">
          <span>{words.of(futures)}</span>
          <Select
            value={share}
            options={[...new Set([...shares, share])]
              .toSorted((a, b) => a - b)
              .map((one) => [one, String(wanted(one))] as const)}
            disabled={running}
            onChoose={(next) => (study.upgraded.value = next)}
          />
        </label>
        {running ? (
          <>
            <button type="button" class="act framed" onClick={study.stop}>
              {text.bar.stop}
            </button>
            <ProgressLine class="cmp-study-bar" label={words.compute} now={done} most={total} />
            <span class="faint">
              {left === undefined ? `${done} / ${total}` : text.bar.left(String(Math.max(1, Math.ceil(left))))}
            </span>
          </>
        ) : (
          <button type="button" class="act framed" disabled={window.path.value === undefined} onClick={study.compute}>
            {result === undefined ? words.compute : words.again}
          </button>
        )}
      </div>
      {study.failure.value === undefined ? null : <p class="cmp-stale">{words.failed(study.failure.value)}</p>}
      {result === undefined ? null : (
        <>
          {study.stale.value ? <p class="cmp-stale">{text.window.stale}</p> : null}
          <Answer result={result} />
          <CopyCommand command={() => result.command} />
        </>
      )}
    </div>
  );
}
