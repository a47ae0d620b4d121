/** What every part of the view needs: the comparison, its words and the names of its paths. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import { useDocument, useLang } from '../studio/studio-context.ts';
import { namesOf, packageName } from './path-name.ts';
import { pathColour, type ComparePath } from './path-list.ts';
import type { CompareSession } from './compare-session.ts';
import { compareText, type CompareText } from './text/text.ts';

export const SessionContext = createContext<CompareSession | undefined>(undefined);

export interface CompareWords {
  readonly session: CompareSession;
  readonly lang: Language;
  readonly text: CompareText;
  readonly calendar: Calendar;
  readonly paths: readonly ComparePath[];
  readonly nameOf: (id: string) => string;
  readonly colourOf: (id: string) => string;
  readonly packageOf: (name: string) => string;
  /** Placeholder where there are no numbers yet. */
  readonly waiting: string;
}

/** Read in a component, it follows the language, the calendar and the paths. */
export function useCompare(): CompareWords {
  const document = useDocument();
  const lang = useLang();
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('no comparison around this component');
  const text = compareText[lang];
  const calendar = document.calendar.value;
  const scenario = document.scenario.value;
  const paths = session.paths.value;
  const names = namesOf(document, lang, paths);
  const byId = new Map(paths.map((path) => [path.id, path]));
  return {
    session,
    lang,
    text,
    calendar,
    paths,
    nameOf: (id) => names.get(id) ?? id,
    colourOf: (id) => pathColour(byId.get(id) ?? { slot: 0 }),
    packageOf: (name) => packageName(name, { scenario, lang }),
    waiting: session.faults.value.length > 0 ? text.refused : text.computing,
  };
}
