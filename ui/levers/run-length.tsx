import { MAX_QUARTERS } from '../../experiments/index.ts';
import { comma } from '../app/format.ts';
import { useStudio } from '../app/studio-context.ts';
import { NumberField } from './number-field.tsx';
import { withOwn } from './world-edit.ts';
import { worldText } from './world-text.ts';

/** How long the run goes on. */
export function RunLength() {
  const studio = useStudio();
  const { scenario, preferences, committed, preset } = studio;
  const lang = preferences.lang.value;
  const text = worldText[lang];
  const { quarters } = scenario.value;
  return (
    <div class={`assumption${preset.value?.quarters === quarters ? '' : ' assumption-changed'}`}>
      <div class="assumption-head">
        <span class="assumption-name">{text.length}</span>
        <NumberField
          label={`${text.length}${comma(lang)}${text.years}`}
          value={quarters / 4}
          min={1}
          max={MAX_QUARTERS / 4}
          step={0.25}
          onDone={(years) => studio.change(withOwn(committed.peek(), 'quarters', Math.round(4 * years), preset.peek()), 'commit')}
        />
        <span>{text.years}</span>
      </div>
    </div>
  );
}
