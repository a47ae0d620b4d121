/** How many runs stand behind the numbers, how far they are, and a hand on them. */
import './study-bar.css';
import { punctuation, seedAsShown, seedParts } from '../../experiments/index.ts';
import { Icon } from '../parts/icon.tsx';
import { useStudio, useText } from '../studio/studio-context.ts';
import { studySizeOf, studySizes } from '../studio/study-size.ts';

export function StudyBar() {
  const { study, preferences, scenario } = useStudio();
  const { study: text } = useText();
  const size = preferences.studySize.value;
  const [counted, isCurrent] = [study.counted.value, study.current.value !== undefined];
  const left = study.left.value;
  if (!study.available.value) {
    return (
      <span class="study" title={text.halting}>
        {text.size(0)}
      </span>
    );
  }
  const [before, after] =
    size === 0
      ? text.none
      : isCurrent && study.complete.value
        ? text.done
        : isCurrent
          ? text.running(counted)
          : study.running.value
            ? text.starting(counted)
            : text.waiting;
  const said = [text.luck(seedAsShown(seedParts(scenario.value.seed).phrase), size)];
  if (left !== undefined && left >= 1) said.push(text.left(String(Math.ceil(left))));
  return (
    <span class="study" title={size === 0 ? undefined : said.join(punctuation[preferences.lang.value].semicolon)}>
      {before}
      <select
        value={String(size)}
        aria-label={text.label}
        onChange={(event) => {
          const chosen = studySizeOf(event.currentTarget.value);
          if (chosen !== undefined) preferences.studySize.value = chosen;
        }}
      >
        {studySizes.map((choice) => (
          <option key={choice} value={String(choice)}>
            {text.size(choice)}
          </option>
        ))}
      </select>
      {after}
      {size === 0 || study.complete.value ? null : study.stopped.value ? (
        <button type="button" class="act tiny" aria-label={text.go} title={text.go} onClick={study.go}>
          <Icon name="play" size={12} />
        </button>
      ) : (
        <button type="button" class="act tiny" aria-label={text.stop} title={text.stop} onClick={study.stop}>
          <Icon name="pause" size={12} />
        </button>
      )}
    </span>
  );
}
