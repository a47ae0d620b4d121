/** The first screen: one question, two futures, and the year of acting in the hand. */
import './fork-screen.css';
import { useMemo } from 'preact/hooks';
import { useEffect } from 'preact/hooks';
import { RunsOfFork } from '../fork/runs-of-fork.tsx';
import { ForkContext, useForkText } from '../fork/fork-context.ts';
import { forkOf } from '../fork/fork-state.ts';
import { ForkRiver } from '../fork/fork-river.tsx';
import { Sentence } from '../fork/sentence.tsx';
import { usePhone } from '../parts/use-media.ts';
import { useStudio, useView } from '../studio/studio-context.ts';
import { lazy } from '../controls/lazy.tsx';
import { ForkDrawer } from './fork-drawer.tsx';
import { WorldChips } from './world-chips.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';

/** Stage and account come after the river: both futures and their counts are there without them. */
const ForkWorlds = lazy(() => import('../fork/fork-worlds.tsx').then((part) => part.ForkWorlds), true);

function Parts() {
  const text = useForkText();
  const { drawer, worlds: wanted } = useView();
  const phone = usePhone();
  const worlds = phone && wanted.value;
  return (
    <main class={`fork${worlds ? ' fork-only-worlds' : ''}`} aria-label={text.screen}>
      <ScreenBoundary>
        <Sentence />
        <WorldChips />
        <RunsOfFork />
        {worlds ? null : <ForkRiver />}
        {phone && !worlds ? null : (
          <div class="fork-below">
            <ForkWorlds />
          </div>
        )}
      </ScreenBoundary>
      {drawer.value ? <ForkDrawer /> : null}
    </main>
  );
}

export function ForkScreen() {
  const studio = useStudio();
  const fork = useMemo(() => forkOf(studio), [studio]);
  useEffect(fork.enter, [fork]);
  return (
    <ForkContext.Provider value={fork}>
      <Parts />
    </ForkContext.Provider>
  );
}
