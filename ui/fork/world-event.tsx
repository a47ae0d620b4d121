/** What just happened in one world, under its stage: one sentence of its account, which fades when it is past. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { RunResult } from '../../engine/index.ts';
import {
  chronicle,
  narrationWords,
  sentenceCase,
  tellChronicle,
  type Language,
  type ToldHappening,
} from '../../experiments/index.ts';
import type { ForkWorld } from './pair.ts';
import { worldsText } from './worlds-text.ts';

export interface WorldEventProps {
  readonly world: ForkWorld | undefined;
  /** The same future without any policy, for paired effects. */
  readonly baseline: RunResult | undefined;
  readonly region: number;
  readonly quarter: ReadonlySignal<number>;
  readonly playing: ReadonlySignal<boolean>;
  readonly labels: (quarter: number) => string;
  readonly lang: Language;
}

/** Quarters for which an event has just happened: about three seconds of play. */
export const JUST = 12;

/** The latest of what happened within the last quarters, its place in the list; −1 when nothing did. */
export function justHappened(items: readonly ToldHappening[], quarter: number): number {
  return items.findLastIndex(({ happening }) => happening.quarter <= quarter && quarter < happening.quarter + JUST);
}

export function WorldEvent({ world, baseline, region, quarter, playing, labels, lang }: WorldEventProps) {
  const text = worldsText[lang];
  const items = useMemo(() => {
    if (world === undefined || world.result.regions[region] === undefined) return [];
    const { result, resolved } = world;
    const found = chronicle(result, resolved, { region, baseline });
    const told = tellChronicle(found, narrationWords(resolved, region, lang, labels, result.quarters)).items;
    // How it ends is told by the branch itself, over all futures.
    return told.filter(({ happening }) => happening.kind !== 'end');
  }, [world, baseline, region, lang, labels]);
  // Rendered again when another event comes, not with every quarter.
  const at = useMemo(() => computed(() => justHappened(items, quarter.value)), [items, quarter]);
  const item = items[at.value];
  const said = item && text.event(sentenceCase(labels(item.happening.quarter)), item.sentence);
  const shown = useRef('');
  if (said !== undefined) shown.current = said;
  return (
    <p class={`worlds-event${said === undefined ? '' : ' worlds-event-now'}`} lang={lang} title={said}>
      <span aria-live={playing.value ? 'polite' : 'off'}>{said ?? ''}</span>
      {said === undefined ? <i aria-hidden="true">{shown.current}</i> : null}
    </p>
  );
}
