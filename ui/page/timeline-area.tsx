/** The time axis under everything, fed from the runs on show. */
import './timeline-area.css';
import { useMemo } from 'preact/hooks';
import type { Outlook } from '../../experiments/index.ts';
import type { TimelineSpread } from '../charts/lane-data.ts';
import type { LeverId } from '../../engine/index.ts';
import { lanesIn } from '../charts/lanes.ts';
import { Timeline } from '../charts/timeline.tsx';
import { startOfNewBars, withLevel } from '../levers/policy-edit.ts';
import {
  useDocument,
  usePlayback,
  usePreferences,
  useRuns,
  useScenario,
  useStudy,
  useView,
} from '../studio/studio-context.ts';
import { useTimelineRun } from './timeline-run.ts';
import { useSpending } from '../levers/use-spending.ts';

/** Level of a bar that is new. */
const NEW_LEVEL = 0.5;
/** A bar from the playhead on has at least so many quarters to act; otherwise it starts as usual. */
const SHORTEST = 20;

/** Bands of a region; the same object for the same outlook, so that nothing is drawn twice. */
function useSpread(outlook: Outlook | undefined, region: number, stale: boolean): TimelineSpread | undefined {
  return useMemo(() => {
    const found = outlook?.regions[region];
    return found && { now: found.now.bands, alone: found.alone?.bands, runs: outlook.replicates.length, stale };
  }, [outlook, region, stale]);
}

export function TimelineArea() {
  const { calendar, changePolicy, policyBefore } = useDocument();
  const scenario = useScenario();
  const { region, activeLever, lever: openLever, sheet, budgetCap, marked } = useView();
  const runs = useRuns();
  const study = useStudy();
  const playback = usePlayback();
  const preferences = usePreferences();
  const r = region.value;
  const run = useTimelineRun(runs.run.value?.result, r);
  const ghost = useTimelineRun(runs.ghost.value?.result, r);
  const baseline = useTimelineRun(runs.baseline.value, r);
  const current = study.current.value;
  const spread = useSpread(current ?? study.stale.value, r, current === undefined);
  const { events, policy, packages, quarters, regions, money } = scenario;
  const lanes = useMemo(() => lanesIn(money), [money]);
  const lang = preferences.lang.value;
  const spending = useSpending();
  const cap = budgetCap.value;
  const acts = policy.length > 0 || cap !== null;
  const budget = useMemo(
    () => (spending === undefined || !acts ? undefined : { spending: spending.run, alone: spending.alone, cap }),
    [spending, acts, cap],
  );
  function add(lever: LeverId): void {
    const here = playback.quarter.peek();
    const usual = startOfNewBars(
      quarters,
      Object.values(packages).map(({ start }) => start),
    );
    changePolicy(withLevel(policyBefore(), { lever }, NEW_LEVEL, here + SHORTEST > quarters ? usual : here), 'commit');
    openLever.value = activeLever.value = lever;
  }
  return (
    <div class="timeline-area">
      <Timeline
        run={run}
        ghost={ghost}
        baseline={baseline}
        spread={spread}
        stale={runs.stale.value}
        quarters={runs.run.value?.result.quarters ?? scenario.quarters}
        calendar={calendar.value}
        time={playback.time}
        events={events}
        policy={policy}
        budget={budget}
        lanes={lanes}
        regionName={(id) => regions.find((entry) => entry.id === id)?.name[lang] ?? id}
        onPolicy={changePolicy}
        activeLever={activeLever}
        marked={marked}
        onAdd={add}
        onLane={(lane) => (sheet.value = { kind: 'figure', figure: lane })}
        lang={lang}
        reducedMotion={preferences.reducedMotion.value}
      />
    </div>
  );
}
