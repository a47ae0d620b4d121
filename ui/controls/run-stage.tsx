/** A stage with the firms of one run, moved by the page's playhead. */
import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { exponentialGrowth, type RunInput, type RunResult } from '../../engine/index.ts';
import { conditionsOf } from '../stage/map-layers.ts';
import { Stage, type StageProps } from '../stage/stage.tsx';
import type { StageMemory } from '../stage/stage-memory.ts';
import type { StageViewId } from '../stage/stage-views.ts';
import { useDocument, usePlayback, usePreferences, useView } from '../studio/studio-context.ts';

export interface RunStageProps {
  readonly input: RunInput | undefined;
  readonly result: RunResult | undefined;
  readonly regions: StageProps['regions'];
  readonly memory: StageMemory;
  readonly view: Signal<StageViewId>;
  /** The numbers on the page belong to a newer run. */
  readonly awaited?: boolean;
  /** Where the card of the selected firm is told instead of lying over the stage. */
  readonly card?: StageProps['card'];
  /** What is said when the playhead passes it. */
  readonly captions?: StageProps['captions'];
  /** Where the links missing in the supply chain are explained. */
  readonly links?: StageProps['links'];
}

export function RunStage({
  input,
  result,
  regions,
  memory,
  view,
  awaited = false,
  card,
  captions,
  links,
}: RunStageProps) {
  const { calendar } = useDocument();
  const { firm } = useView();
  const playback = usePlayback();
  const preferences = usePreferences();
  const fed = useMemo(() => {
    if (input === undefined || result === undefined) return undefined;
    const { outsideWage, outsideWageGrowth, fitWidth } = input.assumptions;
    return {
      localWage: (region: number, quarter: number) => result.regions[region]!.series.wage[quarter]!,
      outsideWage: (quarter: number) => exponentialGrowth(outsideWage as number, outsideWageGrowth as number, quarter),
      fitWidth: fitWidth as number,
      conditions: conditionsOf(input, result),
    };
  }, [input, result]);
  return (
    <Stage
      panel={result?.panel}
      regions={regions}
      time={playback.time}
      playing={playback.playing}
      selected={firm}
      lang={preferences.lang.value}
      theme={preferences.theme.value}
      contrast={preferences.forcedColours.value}
      reducedMotion={preferences.reducedMotion.value}
      labels={calendar.value.label}
      memory={memory}
      view={view}
      awaited={awaited}
      card={card}
      links={links}
      {...(captions && { captions })}
      {...fed}
    />
  );
}
