import { percent } from './format.ts';
import { useStudio, useText } from './studio-context.ts';

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
      <div
        class="progress-bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * share)}
        aria-label={text.progress.running(percent(lang, share))}
      >
        <i style={{ transform: `scaleX(${share})` }} />
      </div>
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
