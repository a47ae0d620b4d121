/** How many runs the numbers rest on, their progress, and controls to choose, pause and resume them. */
import './study-bar.css';
import { IconButton } from '../parts/icon.tsx';
import { usePreferences, useScenario, useStudy, useText } from '../studio/studio-context.ts';
import { studySizes } from '../studio/study-size.ts';
import { Select } from '../parts/select.tsx';
import { punctuation, seedAsShown, seedParts } from '../../experiments/index.ts';

export function StudyBar() {
  const scenario = useScenario();
  const study = useStudy();
  const preferences = usePreferences();
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
  const { plausible } = scenario;
  const said = [
    plausible === undefined
      ? text.luck(seedAsShown(seedParts(scenario.seed).phrase), size)
      : text.plausible(size, plausible.worlds.length),
  ];
  if (left !== undefined && left >= 1) said.push(text.left(String(Math.ceil(left))));
  return (
    <span class="study" title={size === 0 ? undefined : said.join(punctuation[preferences.lang.value].semicolon)}>
      {before}
      <Select
        value={size}
        options={studySizes.map((choice) => [choice, text.size(choice)])}
        aria-label={text.label}
        onChoose={(choice) => (preferences.studySize.value = choice)}
      />
      {after}
      {size === 0 || study.complete.value ? null : study.stopped.value ? (
        <IconButton class="act tiny" icon="play" size={12} label={text.go} onClick={study.go} />
      ) : (
        <IconButton class="act tiny" icon="pause" size={12} label={text.stop} onClick={study.stop} />
      )}
    </span>
  );
}
