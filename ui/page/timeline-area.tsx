/** The time axis under everything, fed from the runs on show. */
import './timeline-area.css';
import { useMemo } from 'preact/hooks';
import { firstOpenQuarter, paidText, sceneOf } from '../../experiments/index.ts';
import { chosenLanes, laneOf, lanesIn } from '../charts/lanes.ts';
import type { LeverId } from '../../engine/index.ts';
import { placeOfLockIn } from '../chronicle/happening-place.ts';
import { Timeline } from '../charts/timeline.tsx';
import { packageScore, shortName, startOfNewBars, withLevel } from '../levers/policy-edit.ts';
import {
  useDocument,
  usePlayback,
  usePreferences,
  useRuns,
  useScenario,
  useStudy,
  useText,
  useView,
} from '../studio/studio-context.ts';
import { useTimelineRun } from './timeline-run.ts';
import { usePast } from './use-past.ts';
import { useSpread } from './use-spread.ts';
import { lazy } from '../controls/lazy.tsx';
import { purseOf, purseSpeaks } from '../facts/purse.ts';
import { openAccount } from '../studio/open-account.ts';
import { useSpending } from '../levers/use-spending.ts';

/** With the account come its words, which the axis does not wait for. */
const AccountOverlay = lazy(() => import('./account-overlay.tsx').then((part) => part.AccountOverlay), true);

/** Level of a bar that is new. */
const NEW_LEVEL = 0.5;
/** A bar from the playhead on has at least so many quarters to act; otherwise it starts as usual. */
const SHORTEST = 20;

/** @param brief one lane without the bars, beside the levers of a phone */
export function TimelineArea({ brief = false }: { readonly brief?: boolean }) {
  const { calendar, changePolicy, policyBefore } = useDocument();
  const scenario = useScenario();
  const view = useView();
  const { region, activeLever, lever: openLever, sheet, budgetCap, marked, curtain: veil, lanes: wanted, log } = view;
  const runs = useRuns();
  const study = useStudy();
  const playback = usePlayback();
  const preferences = usePreferences();
  const r = region.value;
  const curtain = veil.value;
  const text = useText();
  const run = useTimelineRun(runs.run.value?.result, r, curtain);
  const ghost = useTimelineRun(runs.ghost.value?.result, r, curtain);
  const baseline = useTimelineRun(runs.baseline.value, r, curtain);
  const past = usePast(brief ? undefined : run);
  const current = study.current.value;
  const spread = useSpread(curtain === null ? (current ?? study.stale.value) : undefined, r, current === undefined);
  const { events, policy, packages, quarters, regions, money } = scenario;
  const open = firstOpenQuarter(scenario);
  const scene = useMemo(() => sceneOf(scenario), [scenario]);
  const lang = preferences.lang.value;
  const spending = useSpending();
  const cap = budgetCap.value;
  // Against a cap stands what all regions spend; what the one on show has and lacks is its purse.
  const budget = useMemo(
    () => (spending === undefined || cap === null ? undefined : { spending: spending.run, alone: spending.alone, cap }),
    [spending, cap],
  );
  const purse = useMemo(
    () =>
      run === undefined || !(policy.length > 0 || purseSpeaks(run.series))
        ? undefined
        : { purse: purseOf(run.series), told: paidText(run.series, lang) },
    [run, policy, lang],
  );
  const lanes = useMemo(
    () => lanesIn(money, brief ? [laneOf('employment')] : chosenLanes(wanted.value, log.value)),
    [money, brief, wanted.value, log.value],
  );
  const named = useMemo(
    () =>
      Object.entries(packages).map(([id, { label }]) => ({
        id,
        name: shortName(label[lang]),
        policy: packageScore(scenario, id),
      })),
    [packages, scenario, lang],
  );
  function add(lever: LeverId): void {
    const here = Math.max(playback.quarter.peek(), open);
    const usual = startOfNewBars(
      quarters,
      Object.values(packages).map(({ start }) => start),
      open,
    );
    changePolicy(withLevel(policyBefore(), { lever }, NEW_LEVEL, here + SHORTEST > quarters ? usual : here), 'commit');
    openLever.value = activeLever.value = lever;
  }
  return (
    <div class={brief ? 'timeline-area timeline-brief' : 'timeline-area'} id="timeline">
      <Timeline
        run={run}
        ghost={ghost}
        baseline={baseline}
        spread={spread}
        past={view.past.value ? past?.series : undefined}
        stale={runs.stale.value}
        quarters={runs.run.value?.result.quarters ?? scenario.quarters}
        open={open}
        calendar={calendar.value}
        time={playback.time}
        events={events}
        policy={policy}
        scene={scene}
        packages={named}
        purse={purse}
        budget={budget}
        curtain={curtain === null ? undefined : { after: curtain, words: text.curtain }}
        regionName={(id) => regions.find((entry) => entry.id === id)?.name[lang] ?? id}
        onPolicy={changePolicy}
        activeLever={activeLever}
        lanes={lanes}
        score={!brief}
        marked={marked}
        onAdd={add}
        onLine={(indicator) => openAccount(view, placeOfLockIn(indicator))}
        overlay={(layout, bands, coarse) => (
          <AccountOverlay frame={layout} strip={layout.ribbon} bands={bands} coarse={coarse || layout.narrow} />
        )}
        onLane={(lane) => (sheet.value = { kind: 'figure', figure: lane })}
        lang={lang}
        reducedMotion={preferences.reducedMotion.value}
      />
      {past && <past.Line past={past} />}
    </div>
  );
}
