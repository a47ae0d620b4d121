/** What stands at the foot of a stage: the line that says something of the view, and the legend. */
import type { ReadonlySignal } from '@preact/signals';
import { Legend, type LegendProps } from './legend.tsx';
import { StageLine, type StageLineProps } from './stage-caption.tsx';
import type { StageScene } from './stage-scene.ts';
import { viewSentence } from './view-sentence.ts';

export interface StageFootProps extends Omit<LegendProps, 'index' | 'regions'> {
  readonly scene: StageScene | undefined;
  readonly regionNames: readonly string[];
  readonly captions: StageLineProps['captions'];
  /** A low stage has no room for a sentence. */
  readonly low: boolean;
  readonly time: ReadonlySignal<number>;
  readonly playing: ReadonlySignal<boolean>;
  readonly yearLabel: (quarter: number) => string;
}

/** Space beside the foot, CSS pixels. */
const MARGIN = { compact: 20, roomy: 32 };

export function StageFoot(props: StageFootProps) {
  const { scene, regionNames, captions, low, time, playing, yearLabel, ...legend } = props;
  const { conditions, view, quarter, language, width, compact } = legend;
  return (
    <div class="stage-foot" style={{ width: `${width - (compact ? MARGIN.compact : MARGIN.roomy)}px` }}>
      {scene !== undefined && conditions !== undefined && !low ? (
        <StageLine
          scene={scene}
          captions={captions}
          sentence={viewSentence(scene.index, view, quarter.value, regionNames, conditions, language)}
          time={time}
          playing={playing}
          yearLabel={yearLabel}
          language={language}
        />
      ) : null}
      <Legend {...legend} index={scene?.index} regions={regionNames.length} />
    </div>
  );
}
