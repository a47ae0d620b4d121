/** The luck of the run on show and its fingerprint. */
import './luck.css';
import { punctuation, seedAsShown, seedParts } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import { IconButton } from '../parts/icon.tsx';
import { RunOnShow } from './run-on-show.tsx';
import { nextSeed } from '../parts/seed.ts';
import { useDocument, usePreferences, useRuns, useScenario, useStudy, useText } from '../studio/studio-context.ts';

export function Luck() {
  const { change, committed } = useDocument();
  const scenario = useScenario();
  const runs = useRuns();
  const study = useStudy();
  const preferences = usePreferences();
  const { outcomes } = useText();
  const seed = scenario.seed;
  const shown = seedAsShown(seed);
  const size = preferences.studySize.value;
  const draw = (next: string): void => change({ ...committed.peek(), seed: next }, 'commit');
  // Among the runs that were studied the next one is another draw, and no count changes.
  const another = (): void => {
    if (size === 0) draw(nextSeed(seed));
    else change(study.withRun(((seedParts(seed).replicate ?? -1) + 1) % size), 'commit');
  };
  const fingerprint = runs.run.value?.result.fingerprint;
  return (
    <div class="luck">
      {size === 0 ? <RunOnShow /> : null}
      <label title={outcomes.seedNote}>
        <span>{outcomes.seed}</span>
        <input
          type="text"
          value={seed}
          maxLength={200}
          required
          spellcheck={false}
          onChange={(event) => {
            const input = event.currentTarget;
            if (input.checkValidity()) draw(input.value);
            else input.reportValidity();
          }}
        />
      </label>
      <IconButton class="act framed" icon="dice" label={outcomes.another} onClick={another} />
      <code
        class={runs.stale.value ? 'faint' : ''}
        title={`${outcomes.fingerprint}${punctuation[preferences.lang.value].stop}${outcomes.fingerprintNote(engineIdentity)}`}
      >
        <span class="spoken">{outcomes.fingerprint} </span>
        {fingerprint ?? '················'}
      </code>
      {/* A space at its end or a full-width digit would not be seen in the field; the line above may have said it. */}
      {shown === seed || (size === 0 && study.replicate.value === undefined) ? null : (
        <code class="luck-seed">{shown}</code>
      )}
    </div>
  );
}
