/** How far the futures of one's own policy are, with a way to stop and to go on; nothing where they ship with the page. */
import './runs-of-fork.css';
import { FORK_FUTURES, wholeNumber } from '../../experiments/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang } from '../studio/studio-context.ts';
import { useFork, useForkText } from './fork-context.ts';

export function RunsOfFork() {
  const fork = useFork();
  const text = useForkText();
  const lang = useLang();
  const { running, done, total, failed, left } = fork.progress.value;
  const shown = fork.shown.value;
  if (running) {
    return (
      <p class="fork-progress">
        <progress value={done} max={total} aria-label={text.waiting} />
        <span>
          {text.progress(
            wholeNumber(lang, done),
            wholeNumber(lang, total),
            left === undefined ? '' : text.left(Math.max(1, Math.round(left))),
          )}
        </span>
        <LinkButton onClick={fork.stop}>{text.stop}</LinkButton>
      </p>
    );
  }
  const lost = shown === undefined ? 0 : shown.alone.outcomes.filter((outcome) => outcome < 0).length;
  if (shown !== undefined && !shown.complete && !fork.stale.value) {
    return (
      <p class="fork-progress">
        <LinkButton onClick={fork.again}>{text.resume}</LinkButton>
      </p>
    );
  }
  if (failed === 0 || shown === undefined) return null;
  return (
    <p class="fork-progress" role="status">
      {text.failed(Math.min(FORK_FUTURES, Math.max(lost, 1)))}{' '}
      <LinkButton onClick={fork.again}>{text.resume}</LinkButton>
    </p>
  );
}
