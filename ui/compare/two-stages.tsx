/** Two futures side by side: the same luck, the same firms in the same places, one playhead. */
import './two-stages.css';
import { useMemo } from 'preact/hooks';
import { decimal } from '../parts/format.ts';
import { RunStage } from '../controls/run-stage.tsx';
import { usePlayback, useScenario, useView } from '../studio/studio-context.ts';
import { useCompare } from './compare-context.ts';
import { createLives, fateOf, livesOnlyHere, type FutureLives } from './firm-lives.ts';
import type { ShownRun } from './shown-runs.ts';
import { Select } from '../parts/select.tsx';
import { JOBS_PER_UNIT } from '../../engine/index.ts';

type Side = 'left' | 'right';

function useLives(run: ShownRun | undefined): FutureLives | undefined {
  const panel = run?.result.panel;
  return useMemo(() => (panel === undefined ? undefined : createLives(panel)), [panel]);
}

/** What became of the firm that is picked out, in this future. */
function FirmFate({ lives, hex }: { readonly lives: FutureLives; readonly hex: string }) {
  const { session, text, calendar } = useCompare();
  const playback = usePlayback();
  const { state, quarter, serial } = fateOf(lives, hex, playback.quarter.value);
  const number = session.shown.memory.value.numbers.get(serial < 0 ? -1 : lives.keys[serial]!);
  const name = text.stages.states[state];
  const words = state === 'closed' || state === 'left' ? text.stages.since(name, calendar.label(quarter)) : name;
  return (
    <em class={`cmp-fate cmp-fate-${state}`}>
      {number === undefined ? '' : `${text.stages.firm(number)} `}
      {words}
    </em>
  );
}

/** Numbers under the playhead; rendered again with every quarter, and nothing else with them. */
function Counts({
  run,
  lives,
  others,
}: {
  readonly run: ShownRun | undefined;
  readonly lives: FutureLives | undefined;
  readonly others: FutureLives | undefined;
}) {
  const { text, lang } = useCompare();
  const { region, firm } = useView();
  const playback = usePlayback();
  const q = playback.quarter.value;
  const series = run?.result.regions[region.value]?.series;
  if (series === undefined || q >= series.firms.length) return null;
  return (
    <>
      <span>
        {text.stages.counts(
          decimal(lang, series.firms[q]!, 0),
          decimal(lang, JOBS_PER_UNIT * series.employment[q]!, 0),
        )}
      </span>
      {lives === undefined || others === undefined ? null : firm.value === null ? (
        <em title={text.stages.onlyNote}>{text.stages.only(decimal(lang, livesOnlyHere(lives, others, q), 0))}</em>
      ) : (
        <FirmFate lives={lives} hex={firm.value} />
      )}
    </>
  );
}

function StageSide({
  side,
  run,
  lives,
  others,
}: {
  readonly side: Side;
  readonly run: ShownRun | undefined;
  readonly lives: FutureLives | undefined;
  readonly others: FutureLives | undefined;
}) {
  const { session, text, paths, nameOf, colourOf, waiting } = useCompare();
  const scenario = useScenario();
  const chosen = session[side];
  const id = chosen.value;
  return (
    <figure class="cmp-stage">
      <figcaption>
        <i class="cmp-swatch" style={{ background: colourOf(id) }} />
        <Select
          class="cmp-stage-path"
          aria-label={text.stages.path(text.stages[side])}
          value={id}
          options={paths.map((path) => [path.id, nameOf(path.id)])}
          onChoose={(next) => {
            const [left, right] = session.stages.peek();
            // Asked for what stands on the other side, the two change places.
            const swaps = next === (side === 'left' ? right : left);
            session.stages.value = swaps ? [right, left] : side === 'left' ? [next, right] : [left, next];
          }}
        />
        <Counts run={run} lives={lives} others={others} />
      </figcaption>
      <div class="cmp-stage-map">
        {run === undefined && session.faults.value.length > 0 ? (
          <p class="cmp-wait">{waiting}</p>
        ) : (
          <RunStage
            input={run?.input}
            result={run?.result}
            regions={scenario.regions}
            memory={session.shown.memory.value}
            view={session.stageView}
          />
        )}
      </div>
    </figure>
  );
}

export function TwoStages() {
  const { session, text } = useCompare();
  const runs = session.shown.runs.value;
  const left = runs.get(session.left.value);
  const right = runs.get(session.right.value);
  const [a, b] = [useLives(left), useLives(right)];
  return (
    <div class="cmp-stages" role="group" aria-label={text.stages.label}>
      <StageSide side="left" run={left} lives={a} others={b} />
      <StageSide side="right" run={right} lives={b} others={a} />
    </div>
  );
}
