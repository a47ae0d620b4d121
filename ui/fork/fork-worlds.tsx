/** The two worlds of one future, with the reasons read from all of them. */
import { countOutcomes, type ForkPath } from '../../experiments/index.ts';
import { useDocument, useLang, useScenario, useView } from '../studio/studio-context.ts';
import { actionName } from './action-name.ts';
import { actingReason, aloneReason } from './because.ts';
import { actingWords, aloneWords, movedWords } from './because-text.ts';
import { useFork, useForkText } from './fork-context.ts';
import type { ForkState } from './fork-state.ts';
import { movedReason, relocationConditions } from './moved-out.ts';
import { TwoWorlds } from './two-worlds.tsx';

const knownIn = ({ outcomes }: ForkPath): number => outcomes.filter((outcome) => outcome >= 0).length;

/** The latest start before this one from which at least half of the futures climb. */
function earlierStart(fork: ForkState): { readonly start: number; readonly climb: number } | undefined {
  const found = (fork.shown.value?.starts ?? []).findLast(
    ({ start, path }) =>
      path !== undefined && start < fork.start.value && 2 * countOutcomes(path, 'upgraded') >= knownIn(path),
  );
  return found && { start: found.start, climb: countOutcomes(found.path!, 'upgraded') };
}

function useReasons() {
  const fork = useFork();
  const lang = useLang();
  const { calendar } = useDocument();
  const alone = fork.shown.value?.alone;
  const acting = fork.acting.value;
  const pair = fork.pair.shown.value;
  const start = fork.start.value;
  const region = fork.region.value;
  if (alone === undefined || acting === undefined) return { acting: undefined, alone: undefined, moved: undefined };
  const because = actingReason({ acting, alone, start, earlier: earlierStart(fork) });
  const left = aloneReason({ acting, alone, start });
  const moved =
    pair &&
    movedReason(
      { acting, alone },
      start,
      relocationConditions(pair.acting.resolved.input, pair.alone.resolved.input, region, start),
    );
  return {
    acting: because && actingWords(because, lang, calendar.value.label),
    alone: left && aloneWords(left, lang),
    moved: moved && movedWords(moved, lang),
  };
}

export function ForkWorlds() {
  const fork = useFork();
  const text = useForkText();
  const lang = useLang();
  const scenario = useScenario();
  const { calendar } = useDocument();
  const { firm, screen, part } = useView();
  const reasons = useReasons();
  const action = fork.action.value;
  if (action === undefined) return null;
  const pair = fork.pair.shown.value;
  return (
    <div class="fork-worlds">
      {reasons.moved === undefined ? null : <p class="fork-moved">{reasons.moved}</p>}
      <TwoWorlds
        pair={pair}
        regions={scenario.regions}
        region={fork.region.value}
        names={{ acting: actionName(action, scenario, lang), alone: text.alone }}
        playback={fork.playback}
        selected={firm}
        reasons={reasons}
        onReason={(side) => {
          if (side === 'alone') part.value = 'happened';
          screen.value = side === 'alone' ? 'explain' : 'compare';
        }}
        stale={fork.pair.stale.value || fork.stale.value}
        labels={calendar.value.label}
      />
    </div>
  );
}
