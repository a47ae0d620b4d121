/** What the theory cards show of the run on show, and where they lead. */
import type { TheoryId } from '../../experiments/index.ts';
import { Diamond } from '../explain/diamond.tsx';
import type { PageTarget } from '../explain/lesson-plan.ts';
import type { TheoryCardProps } from '../explain/theory-card.tsx';
import { theoryQuarter } from '../explain/theory-moments.ts';
import { stoneAt } from '../facts/diamond.ts';
import { showPageTarget } from '../studio/show-page-target.ts';
import { useDocument, useLang, usePlayback, useRuns, useView } from '../studio/studio-context.ts';

/** The stone of the quarter under the playhead. */
export function DiamondOnShow({ onLook }: { readonly onLook?: (look: PageTarget) => void }) {
  const { calendar } = useDocument();
  const { region } = useView();
  const runs = useRuns();
  const playback = usePlayback();
  const lang = useLang();
  const shown = runs.run.value?.result.regions[region.value];
  if (shown === undefined) return null;
  const alone = runs.baseline.value?.regions[region.value];
  const quarter = Math.min(playback.quarter.value, shown.phases.length - 1);
  return (
    <Diamond
      now={stoneAt(shown.series, quarter)}
      alone={alone && stoneAt(alone.series, quarter)}
      moment={calendar.value.moment(quarter)}
      lang={lang}
      onLever={onLook && ((lever) => onLook({ look: 'lever', lever }))}
    />
  );
}

/** Reads the cards off the run on show, and shows their places at the quarter that has most of them. */
export function useTheoryOfRun() {
  const { calendar, scenario } = useDocument();
  const view = useView();
  const { region, curtain } = view;
  const runs = useRuns();
  const playback = usePlayback();
  const shown = runs.run.value;

  function quarterOf(card: TheoryId): number | undefined {
    const result = shown?.result.regions[region.value];
    // What a lesson has not shown yet is not given away.
    if (result === undefined || curtain.value !== null) return undefined;
    return theoryQuarter(card, result, shown!.resolved.input.assumptions.scale as number);
  }

  function look(target: PageTarget, card: TheoryId): void {
    const quarter = quarterOf(card);
    if (quarter !== undefined && (target.look === 'view' || target.look === 'indicator')) playback.seek(quarter);
    // The way back from the view leads to this card.
    view.theory.value = card;
    showPageTarget(target, view, scenario.peek().regions);
  }

  const ofRun = (card: TheoryId): Pick<TheoryCardProps, 'moment' | 'drawing'> => {
    const quarter = quarterOf(card);
    return {
      moment: quarter === undefined ? undefined : calendar.value.moment(quarter),
      drawing: card === 'porter' ? <DiamondOnShow onLook={(target) => look(target, card)} /> : undefined,
    };
  };
  return { ofRun, look };
}
