/** What every part of the view needs: the comparison, its words and the names of its paths. */
import { createContext } from 'preact';
import type { Text } from '../../engine/index.ts';
import { useContext } from 'preact/hooks';
import { unitInMoney, type Language, type MoneyDocument } from '../../experiments/index.ts';
import { calendarOf, type Calendar } from '../facts/calendar.ts';
import type { DocumentState } from '../studio/document.ts';
import { useDocument, useLang } from '../studio/studio-context.ts';
import { namesOf, packageName } from './path-name.ts';
import { pathColour, type ComparePath } from './path-list.ts';
import type { CompareSession } from './compare-session.ts';
import { compareText, type CompareText } from './text/text.ts';
import { compareIndicatorIds, type CompareIndicatorId } from './indicator-list.ts';

export const SessionContext = createContext<CompareSession | undefined>(undefined);

const named = new WeakMap<MoneyDocument, { readonly [L in Language]: CompareText }>();

/** The words with outcomes in the money of a scenario. */
function compareTextIn(lang: Language, money: MoneyDocument | undefined): CompareText {
  if (money === undefined) return compareText[lang];
  const known = named.get(money);
  if (known !== undefined) return known[lang];
  const unit = (id: CompareIndicatorId): Text =>
    unitInMoney({ en: compareText.en.indicators[id].unit, zh: compareText.zh.indicators[id].unit }, money);
  const words = (one: Language): CompareText => {
    const { indicators } = compareText[one];
    const entries = compareIndicatorIds.map((id) => [id, { ...indicators[id], unit: unit(id)[one] }] as const);
    return { ...compareText[one], indicators: Object.fromEntries(entries) as unknown as typeof indicators };
  };
  const made = { en: words('en'), zh: words('zh') };
  named.set(money, made);
  return made[lang];
}

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

/** A comparison in a language; read in a component, it follows the calendar and the paths. */
export function compareWords(session: CompareSession, document: DocumentState, lang: Language): CompareWords {
  const scenario = document.scenario.value;
  const calendar = calendarOf(scenario.start, lang);
  const text = compareTextIn(lang, scenario.money);
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

/** The comparison around this component in the language of the page. */
export function useCompare(): CompareWords {
  const document = useDocument();
  const lang = useLang();
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('no comparison around this component');
  return compareWords(session, document, lang);
}
