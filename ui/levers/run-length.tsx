import { MAX_QUARTERS } from '../../experiments/index.ts';
import { comma } from '../parts/format.ts';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { useDocument, useLang, useScenario } from '../studio/studio-context.ts';
import { withOwn } from './world-edit.ts';
import { worldText } from './world-text.ts';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';

/** Length of the run. */
export function RunLength() {
  const { committed, preset, change } = useDocument();
  const { quarters } = useScenario();
  const lang = useLang();
  const text = worldText[lang];
  const refusal = useRefusal();
  return (
    <div class={`assumption${preset.value?.quarters === quarters ? '' : ' assumption-changed'}`}>
      <div class="assumption-head">
        <span class="assumption-name">{text.length}</span>
        <NumberField
          label={`${text.length}${comma(lang)}${text.years}`}
          value={quarters / QUARTERS_PER_YEAR}
          limits={{ min: 0.25, max: MAX_QUARTERS / QUARTERS_PER_YEAR, multipleOf: 0.25 }}
          refusal={refusal}
          onDone={(years) =>
            change(
              withOwn(committed.peek(), 'quarters', Math.round(QUARTERS_PER_YEAR * years), preset.peek()),
              'commit',
            )
          }
        />
        <span>{text.years}</span>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
