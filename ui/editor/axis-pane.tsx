/** The scenario as it stands: what its run shows, and on the same time axis its events and its policy, all in reach. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { eventKinds, eventNames, parameters, type EventKind, type LeverId } from '../../engine/index.ts';
import { firstOpenQuarter, sceneOf, type MoveDocument } from '../../experiments/index.ts';
import { laneOf } from '../charts/lanes.ts';
import { runOfRegion } from '../charts/run-of-region.ts';
import { Timeline } from '../charts/timeline.tsx';
import { packageScore } from '../levers/policy-edit.ts';
import { Select } from '../parts/select.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import type { TimeFrame } from '../plot/time-frame.ts';
import { useLang, usePreferences } from '../studio/studio-context.ts';
import { useEditedCalendar, useEditor, useEditorText } from './editor-context.ts';
import { EventAxis } from './event-axis.tsx';
import { isWithin } from './json-path.ts';
import { entriesOf, newBar, redrawn, withEntry } from './scenario-edit.ts';

const lanes = [laneOf('employment'), laneOf('firms')];

/** Tells where the chart stands, so that what lies above it shares its axis. */
function Placed({ frame, onFrame }: { readonly frame: TimeFrame; readonly onFrame: (frame: TimeFrame) => void }) {
  useLayoutEffect(() => onFrame(frame), [frame, onFrame]);
  return null;
}

/** Positions of the bars without faults: the others cannot be drawn, and stay in their list. */
function useDrawn(): readonly number[] {
  const session = useEditor();
  const entries = entriesOf(session.document.value, 'policy', session.base.value);
  const faults = session.faults.value;
  return useMemo(
    () => entries.map((_entry, k) => k).filter((k) => !faults.some(({ path }) => isWithin(path, `policy[${k}]`))),
    [entries, faults],
  );
}

export function AxisPane() {
  const session = useEditor();
  const text = useEditorText();
  const lang = useLang();
  const preferences = usePreferences();
  const calendar = useEditedCalendar();
  const time = useSignal(0);
  const [frame, setFrame] = useState<TimeFrame>();
  const [kind, setKind] = useState<EventKind>('paradigmShift');
  const [chosen, choose] = useState<number | null>(null);
  const scenario = session.scenario.value;
  const edited = session.run.value;
  const stale = session.stale.value;
  const base = session.base.value;
  const { regions, packages, events } = scenario;
  const r = Math.min(session.region.value, (edited?.result.regions.length ?? 1) - 1);
  const run = useMemo(() => {
    const found = edited?.result.regions[r];
    if (edited === undefined || found === undefined) return undefined;
    const { assumptions, regions: of } = edited.resolved.scenario;
    const scale = (assumptions.scale ?? parameters.scale.default) as number;
    const half = (assumptions.halfResponse ?? parameters.halfResponse.default) as number;
    return runOfRegion(found, { scale, half, id: of[r]?.id });
  }, [edited, r]);
  const quarters = edited?.result.quarters ?? scenario.quarters;
  const entries = entriesOf(session.document.value, 'policy', base);
  const drawn = useDrawn();
  const policy = useMemo(() => drawn.map((k) => entries[k] as MoveDocument), [drawn, entries]);
  const named = useMemo(
    () =>
      Object.entries(packages).map(([id, { label }]) => ({
        id,
        name: label[lang],
        policy: packageScore(scenario, id),
      })),
    [packages, scenario, lang],
  );
  const open = firstOpenQuarter(scenario);
  const scene = useMemo(() => sceneOf(scenario), [scenario]);
  function onPolicy(next: readonly MoveDocument[], phase: 'drag' | 'commit'): void {
    const now = session.committed.peek();
    const all = entriesOf(now, 'policy', base);
    session.change({ ...now, policy: redrawn(all, drawn, next) }, undefined, phase);
  }
  const add = (lever: LeverId): void => {
    session.change(withEntry(session.committed.peek(), 'policy', base, newBar(lever, scenario.quarters, open)));
    session.activeLever.value = lever;
  };
  return (
    <section class="ed-pane" aria-label={text.chart}>
      <header class="ed-pane-head">
        <h2>{text.chart}</h2>
        {regions.length > 1 ? (
          <Select
            aria-label={text.chartRegion}
            value={r}
            options={regions.map(({ name }, k) => [k, name[lang]] as const)}
            onChoose={(at) => (session.region.value = at)}
          />
        ) : null}
        <label class="ed-new-events">
          <span>{text.newEvents}</span>
          <Select
            value={kind}
            options={eventKinds.map((one) => [one, sentenceCase(eventNames[one][lang])] as const)}
            onChoose={setKind}
          />
        </label>
      </header>
      {session.failure.value === undefined ? null : (
        <p class="ed-fault" role="alert">
          {text.chartFailed} {session.failure.value}
        </p>
      )}
      <div
        class="ed-axis"
        data-stale={stale ? '' : undefined}
        data-fingerprint={stale ? undefined : edited?.result.fingerprint}
      >
        {frame === undefined ? null : (
          <EventAxis frame={frame} quarters={quarters} kind={kind} chosen={chosen} onChoose={choose} />
        )}
        <div class="ed-timeline">
          <Timeline
            run={run}
            ghost={undefined}
            baseline={undefined}
            stale={stale}
            quarters={quarters}
            open={open}
            calendar={calendar}
            time={time}
            events={events}
            policy={policy}
            scene={scene}
            packages={named}
            regionName={(id) => regions.find((entry) => entry.id === id)?.name[lang] ?? id}
            onPolicy={onPolicy}
            activeLever={session.activeLever}
            lanes={lanes}
            onAdd={add}
            overlay={(layout) => <Placed frame={layout} onFrame={setFrame} />}
            lang={lang}
            reducedMotion={preferences.reducedMotion.value}
          />
        </div>
      </div>
      <p class="ed-note">
        {text.eventsNote} {text.policyNote}
      </p>
    </section>
  );
}
