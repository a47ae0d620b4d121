/** The stage, fed from the run on show. */
import './stage-area.css';
import { useMemo } from 'preact/hooks';
import { conditionsOf } from '../stage/map-layers.ts';
import { createStageMemory } from '../stage/stage-memory.ts';
import { Stage } from '../stage/stage.tsx';
import { exponential } from './exponential.ts';
import { ProgressBar } from './progress-bar.tsx';
import { useStudio } from './studio-context.ts';

export function StageArea() {
  const { runs, scenario, playback, selectedFirm, preferences, calendar, stageView } = useStudio();
  const shown = runs.staged.value;
  const key = `${scenario.value.id}\n${shown?.resolved.input.seed}`;
  // Places and numbers of firms belong to a scenario and its luck; another one starts afresh.
  const memory = useMemo(createStageMemory, [key]);
  const regions = shown?.resolved.regions ?? scenario.value.regions;
  const wages = useMemo(() => {
    if (shown === undefined) return undefined;
    const { outsideWage, outsideWageGrowth } = shown.resolved.input.assumptions;
    return {
      local: (region: number, quarter: number) => shown.result.regions[region]!.series.wage[quarter]!,
      outside: exponential(outsideWage as number, outsideWageGrowth as number),
    };
  }, [shown]);
  const conditions = useMemo(() => (shown === undefined ? undefined : conditionsOf(shown.resolved.input, shown.result)), [shown]);
  return (
    <div class="stage-area" id="stage">
      <Stage
        panel={shown?.result.panel}
        regions={regions}
        time={playback.time}
        playing={playback.playing}
        selected={selectedFirm}
        lang={preferences.lang.value}
        theme={preferences.theme.value}
        reducedMotion={preferences.reducedMotion.value}
        labels={calendar.value.label}
        localWage={wages?.local}
        outsideWage={wages?.outside}
        memory={memory}
        view={stageView}
        conditions={conditions}
        {...(shown === undefined ? {} : { fitWidth: shown.resolved.input.assumptions.fitWidth as number })}
      />
      <ProgressBar />
    </div>
  );
}
