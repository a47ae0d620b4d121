/**
 * One line for screen readers about what the stage shows, spoken when the playhead rests and now and then while it
 * runs.
 */
import { useSignal, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { firmFacts, relationSentence, tellStory, type StoryContext } from './firm-story.ts';
import { LEVELS } from './level.ts';
import type { StageScene } from './stage-scene.ts';
import { stageText } from './stage-text.ts';
import { stageViews, type StageViewId } from './stage-views.ts';
import { viewSummary } from './view-facts.ts';
import { viewText } from './view-text.ts';
import { punctuation } from '../../experiments/index.ts';

export interface LiveSummaryProps {
  readonly scene: StageScene | undefined;
  readonly view: StageViewId;
  /** Serial of the selected firm, −1 for none. */
  readonly serial: number;
  readonly quarter: ReadonlySignal<number>;
  readonly playing: ReadonlySignal<boolean>;
  readonly context: StoryContext;
}

const RESTED_MS = 600;
const WHILE_PLAYING_MS = 6000;

function summaryAt(
  { index, figure, links }: StageScene,
  view: StageViewId,
  quarter: number,
  { language, yearLabel, regionNames }: StoryContext,
): string {
  if (view !== 'region') {
    const name = stageViews.find(({ id }) => id === view)!.label[language];
    return (
      viewText[language].summaryWhen(yearLabel(quarter), name) +
      viewSummary(index, view, quarter, regionNames, language, {
        ...(figure && { figure }),
        ...(links && { links }),
      })
    );
  }
  const { firms, suppliers } = index.panel;
  const rows = (offsets: Int32Array): number => offsets[quarter + 1]! - offsets[quarter]!;
  const levels = Array.from(index.levelCounts.subarray(LEVELS * quarter, LEVELS * (quarter + 1)));
  return stageText[language].summary(yearLabel(quarter), rows(firms.offsets), levels, rows(suppliers.offsets));
}

function storyAt({ index, numbers }: StageScene, serial: number, quarter: number, context: StoryContext): string {
  const facts = firmFacts(index, numbers, serial, quarter);
  if (facts === undefined) return '';
  const { title, birth, fate, lines, relations } = tellStory(facts, context);
  return [
    title,
    birth,
    ...(fate === undefined ? [] : [fate]),
    ...lines,
    ...relations.map((relation) => relationSentence(relation, context.language)),
  ].join(punctuation[context.language].stop);
}

export function LiveSummary({ scene, view, serial, quarter, playing, context }: LiveSummaryProps) {
  const spoken = useSignal(-1);
  useSignalEffect(() => {
    const now = quarter.value;
    // While playing the timer is not restarted by every quarter, so that one line is spoken per interval.
    if (playing.value) {
      const timer = setInterval(() => (spoken.value = quarter.peek()), WHILE_PLAYING_MS);
      return () => clearInterval(timer);
    }
    const timer = setTimeout(() => (spoken.value = now), RESTED_MS);
    return () => clearTimeout(timer);
  });
  const q = spoken.value;
  const known = scene !== undefined && q >= 0 && q < scene.index.quarters;
  return (
    <>
      <div class="stage-spoken" role="status">
        {known ? summaryAt(scene, view, q, context) : ''}
      </div>
      <div class="stage-spoken" role="status">
        {known && serial >= 0 ? storyAt(scene, serial, q, context) : ''}
      </div>
    </>
  );
}
