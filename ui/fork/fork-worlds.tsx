/** The two worlds of one future, with the reasons read from all of them. */
import { useMemo } from 'preact/hooks';
import { countKnown, countOutcomes, paidText } from '../../experiments/index.ts';
import { useDocument, useLang, useScenario, useView } from '../studio/studio-context.ts';
import { actionName } from './action-name.ts';
import { useFork, useForkText } from './fork-context.ts';
import type { ForkState } from './fork-state.ts';
import { reasonsOf, type Reasons } from './reasons.ts';
import { TwoWorlds } from './two-worlds.tsx';
import { worldsText } from './worlds-text.ts';

/** The latest start before this one from which at least half of the futures climb. */
function earlierStart(fork: ForkState): { readonly start: number; readonly climb: number } | undefined {
  const found = (fork.shown.value?.starts ?? []).findLast(
    ({ start, path }) =>
      path !== undefined && start < fork.start.value && 2 * countOutcomes(path, 'upgraded') >= countKnown(path),
  );
  return found && { start: found.start, climb: countOutcomes(found.path!, 'upgraded') };
}

function useReasons(): Reasons {
  const fork = useFork();
  const lang = useLang();
  const { calendar } = useDocument();
  const alone = fork.shown.value?.alone;
  const acting = fork.acting.value;
  const pair = fork.pair.shown.value;
  const start = fork.start.value;
  if (alone === undefined || acting === undefined) return { acting: undefined, alone: undefined, moved: undefined };
  const facts = { acting, alone, start, earlier: earlierStart(fork) };
  return reasonsOf(facts, pair, fork.region.value, lang, calendar.value.label);
}

/** What of the programme cannot be paid in the future that is shown. */
function Paid() {
  const fork = useFork();
  const lang = useLang();
  const series = fork.pair.shown.value?.acting.result.regions[fork.region.value]?.series;
  const told = useMemo(() => series && paidText(series, lang), [series, lang]);
  if (told === undefined) return null;
  return (
    <p class="fork-paid">
      <b>{worldsText[lang].money}</b> {told}
    </p>
  );
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
  // The last quarter is the end of the axis.
  const labels = (quarter: number): string =>
    calendar.value.label(quarter === scenario.quarters - 1 ? quarter + 1 : quarter);
  const pair = fork.pair.shown.value;
  return (
    <div class="fork-worlds">
      <Paid />
      <TwoWorlds
        pair={pair}
        regions={scenario.regions}
        region={fork.region.value}
        names={{ acting: actionName(action, scenario, lang), alone: text.alone.toLowerCase() }}
        playback={fork.playback}
        selected={firm}
        reasons={reasons}
        onReason={(side) => {
          if (side === 'alone') part.value = 'happened';
          screen.value = side === 'alone' ? 'explain' : 'compare';
        }}
        stale={fork.pair.stale.value || fork.stale.value}
        labels={labels}
      />
      {reasons.moved === undefined ? null : <p class="fork-moved">{reasons.moved}</p>}
    </div>
  );
}
