import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppText } from './text/text.ts';
import type { Studio } from './studio.ts';

export const StudioContext = createContext<Studio | undefined>(undefined);

/** The page's state, from any component below the app. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (studio === undefined) throw new Error('no studio around this component');
  return studio;
}

/** The page's words; a component that reads them follows the language. */
export function useText(): AppText {
  return useStudio().text.value;
}
