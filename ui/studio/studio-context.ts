/** How components get at the page's state: each part by name, so that one can be drawn with no more than it asks for. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Scenario } from '../../experiments/index.ts';
import { textOf, type AppText } from './text/text.ts';
import type { Studio } from './studio.ts';

export const StudioContext = createContext<Partial<Studio>>({});

function usePart<K extends keyof Studio>(name: K): Studio[K] {
  const part = useContext(StudioContext)[name];
  if (part === undefined) throw new Error(`no ${name} around this component`);
  return part;
}

export const useDocument = () => usePart('document');
export const useView = () => usePart('view');
export const useExchange = () => usePart('exchange');
export const useRuns = () => usePart('runs');
export const useStudy = () => usePart('study');
export const useBackground = () => usePart('background');
export const usePlayback = () => usePart('playback');
export const usePreferences = () => usePart('preferences');
export const useNotices = () => usePart('notices');

/** All of it, for code that uses nearly every part. */
export const useStudio = (): Studio => useContext(StudioContext) as Studio;

/** A component that reads the language follows it. */
export const useLang = (): Language => usePreferences().lang.value;

/** The scenario as it stands, in the middle of a drag too; a component that reads it follows it. */
export const useScenario = (): Scenario => useDocument().scenario.value;

/** The page's words. */
export const useText = (): AppText => textOf[useLang()];
