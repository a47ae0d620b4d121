/** The stage, fed from the run on show. */
import './stage-area.css';
import { useMemo } from 'preact/hooks';
import { createStageMemory } from '../stage/stage-memory.ts';
import { ProgressBar } from '../controls/progress-bar.tsx';
import { RunStage, type RunStageProps } from '../controls/run-stage.tsx';
import { toldOnShow } from './told.ts';
import { useRuns, useScenario, useView } from '../studio/studio-context.ts';

export interface StageAreaProps {
  readonly card: NonNullable<RunStageProps['card']>;
  readonly links?: RunStageProps['links'];
}

export function StageArea({ card, links }: StageAreaProps) {
  const scenario = useScenario();
  const { stage } = useView();
  const runs = useRuns();
  const shown = runs.staged.value;
  const awaited =
    shown !== undefined && runs.run.value !== shown && runs.run.value?.result.fingerprint !== shown.result.fingerprint;
  const input = shown?.resolved.input;
  const told = toldOnShow.value;
  const captions = useMemo(
    () =>
      told?.items.map(({ happening: { quarter, weight }, sentence }) => ({ quarter, weight: 0.3 + weight, sentence })),
    [told],
  );
  const key = `${scenario.id}\n${input?.seed}`;
  // Places and numbers of firms belong to a scenario and its luck; another one starts afresh.
  const memory = useMemo(createStageMemory, [key]);
  return (
    <div class="stage-area" id="stage">
      <RunStage
        input={input}
        result={shown?.result}
        regions={shown?.resolved.regions ?? scenario.regions}
        memory={memory}
        view={stage}
        awaited={awaited}
        card={card}
        captions={captions}
        links={links}
      />
      <ProgressBar />
    </div>
  );
}
