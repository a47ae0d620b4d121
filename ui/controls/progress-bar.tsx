import './progress-bar.css';
import { percent } from '../parts/format.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { useLang, useRuns, useText } from '../studio/studio-context.ts';
import { LinkButton } from '../parts/link-button.tsx';

/** A thin bar along the top of the stage while a run takes long enough to be noticed. */
export function ProgressBar() {
  const runs = useRuns();
  const lang = useLang();
  const text = useText();
  const progress = runs.progress.value;
  if (progress === undefined) return null;
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
        <LinkButton onClick={runs.cancel}>{text.progress.cancel}</LinkButton>
      </p>
    </div>
  );
}
