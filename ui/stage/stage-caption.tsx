/** The line under the stage: what the view says, and for a while instead of it what the playhead has just passed. */
import { useSignal, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { captionPassed, departures, type StageCaption } from './captions.ts';
import type { StageScene } from './stage-scene.ts';

export interface StageLineProps {
  /** What the view says of the quarter. */
  readonly sentence: string;
  readonly scene: StageScene;
  /** Happenings of the account. */
  readonly captions: readonly StageCaption[] | undefined;
  readonly time: ReadonlySignal<number>;
  readonly playing: ReadonlySignal<boolean>;
  /** Year of a quarter as it stands in a sentence. */
  readonly yearLabel: (quarter: number) => string;
  readonly language: Language;
}

const none: readonly StageCaption[] = [];
/** How long a caption stays, and how long at least before another takes its place, milliseconds. */
const STAYS_MS = 4000;
const LEAST_MS = 900;

export function StageLine({ sentence, scene, captions = none, time, playing, yearLabel, language }: StageLineProps) {
  const { index, numbers } = scene;
  const all = useMemo(
    () => [...captions, ...departures(index, numbers, language)],
    [captions, index, numbers, language],
  );
  const latest = useRef(all);
  latest.current = all;
  const said = useSignal<StageCaption | undefined>(undefined);
  const before = useRef(time.peek());
  const since = useRef(-Infinity);
  const hiding = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useSignalEffect(() => {
    const now = time.value;
    const found = captionPassed(latest.current, before.current, now);
    before.current = now;
    const at = performance.now();
    if (found === undefined || (said.peek() !== undefined && at - since.current < LEAST_MS)) return;
    since.current = at;
    said.value = found;
    clearTimeout(hiding.current);
    hiding.current = setTimeout(() => (said.value = undefined), STAYS_MS);
  });
  useSignalEffect(() => () => clearTimeout(hiding.current));
  const caption = said.value;
  // What stands there belongs to the run before.
  const shown = caption !== undefined && all.includes(caption) ? caption : undefined;
  const when = shown === undefined ? '' : sentenceCase(yearLabel(shown.quarter));
  return (
    <>
      <p class={`stage-sentence${shown === undefined ? '' : ' stage-caption'}`} aria-hidden="true">
        {shown === undefined ? (
          <span>{sentence}</span>
        ) : (
          <span key={shown.sentence}>
            <b>{when}</b> {shown.sentence}
          </span>
        )}
      </p>
      <div class="stage-spoken" role="status">
        {shown !== undefined && playing.value ? `${when} ${shown.sentence}` : ''}
      </div>
    </>
  );
}
