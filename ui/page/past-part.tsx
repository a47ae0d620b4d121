/** The measured past of the place a preset tells of: a part that is fetched when there may be one. */
import './past-part.css';
import type { IndicatorId, Text } from '../../engine/index.ts';
import {
  changeSentence,
  observables,
  pastChanges,
  placeOfPreset,
  type Measurements,
  type ObservableId,
} from '../../experiments/index.ts';
import type { FigureId } from '../figures/figure-list.ts';
import type { PastShown } from '../figures/figure-view.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { PastSwitch } from '../plot/past-switch.tsx';
import { useLang, useView } from '../studio/studio-context.ts';

export { besideRun } from '../../experiments/index.ts';

export interface KnownPast {
  readonly measurements: Measurements;
  readonly note?: Text;
}

/** What was measured of the place a preset tells of. */
export async function pastOfPreset(preset: string): Promise<KnownPast | undefined> {
  const place = await placeOfPreset(preset);
  return place && { measurements: await place.load(), note: place.note };
}

const words = { en: 'measured', zh: '实测' };

/** The figure something measured is drawn in. */
const figureWith = (observable: ObservableId): FigureId | IndicatorId =>
  observable === 'sales' || observable === 'exports' ? 'income' : observables[observable].indicators[0];

/** Under the time axis: the legend of what was measured, and in a sentence where the run misses it most. */
export function PastLine({ past }: { readonly past: PastShown }) {
  const { past: on, sheet } = useView();
  const lang = useLang();
  const source = past.source?.[lang];
  const [worst] = pastChanges(past.series);
  return (
    <p class="past-line">
      <PastSwitch on={on} name={words[lang]} title={source} />
      {on.value && worst !== undefined ? (
        <LinkButton onClick={() => (sheet.value = { kind: 'figure', figure: figureWith(worst.observable) })}>
          {changeSentence(worst, lang)}
        </LinkButton>
      ) : null}
    </p>
  );
}
