import './progress-bar.css';
import { percent } from '../parts/format.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { useStudio, useText } from '../studio/studio-context.ts';

/** A thin bar along the top of the stage while a run takes long enough to be noticed. */
export function ProgressBar() {
  const { runs, preferences } = useStudio();
  const text = useText();
  const progress = runs.progress.value;
  if (progress === undefined) return null;
  const lang = preferences.lang.value;
  const { share, left } = progress;
  return (
    <div class="progress">
      <ProgressLine
        label={text.progress.running(percent(lang, share))}
        now={Math.round(100 * share)}
        most={100}
        share={share}
      />
      <p>
        {text.progress.running(percent(lang, share))}
        {left === undefined || left < 1 ? null : ` · ${text.progress.left(String(Math.ceil(left)))}`}
        <button type="button" class="link" onClick={runs.cancel}>
          {text.progress.cancel}
        </button>
      </p>
    </div>
  );
}
