/** Default name of a path in either language. */
import type { Language, Scenario } from '../../experiments/index.ts';
import { calendarOf } from '../facts/calendar.ts';
import type { DocumentState } from '../studio/document.ts';
import type { ComparePath } from './path-list.ts';
import { compareText, type CompareText } from './text/text.ts';

/** What stands before the colon or comma that goes into detail. */
export function shortLabel(label: string): string {
  return /^([^:：,，]{2,})[:：,，]/.exec(label)?.[1] ?? label;
}

/** Names of a scenario's paths hold both languages: “Upgrade · 升级”. */
export function inLanguage(name: string, lang: Language): string {
  const [en, zh] = name.split(' · ');
  return zh === undefined || en === undefined ? name : { en, zh }[lang];
}

export interface NameContext {
  readonly scenario: Scenario;
  readonly lang: Language;
  readonly text: CompareText;
  /** Whether the policy is the one the scenario came with. */
  readonly shipped: boolean;
  readonly year: (quarter: number) => string;
}

export function packageName(name: string, { scenario, lang }: Pick<NameContext, 'scenario' | 'lang'>): string {
  const label = Object.hasOwn(scenario.packages, name) ? scenario.packages[name]!.label[lang] : undefined;
  return label === undefined ? name : shortLabel(label);
}

export function pathName(path: ComparePath, context: NameContext): string {
  const { text, lang, shipped, year } = context;
  if (path.given !== undefined) return path.given;
  switch (path.kind) {
    case 'base':
      return text.names.base;
    case 'policy':
      return shipped ? text.names.shipped : text.names.policy;
    case 'package':
      return packageName(path.package, context);
    case 'scenario':
      return inLanguage(path.path.name, lang);
    case 'fork':
      return path.package === undefined
        ? text.names.stop(year(path.from))
        : text.names.fork(packageName(path.package, context), year(path.from));
  }
}

/** Names by id; a name that stands there already is counted. */
export function pathNames(paths: readonly ComparePath[], context: NameContext): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const path of paths) {
    const wished = pathName(path, context);
    let name = wished;
    for (let n = 2; taken.has(name); n++) name = `${wished} ${n}`;
    taken.add(name);
    names.set(path.id, name);
  }
  return names;
}

/** Names of a page's paths, by id, in a language; read in a component or an effect it follows the paths. */
export function namesOf(
  { scenario, preset }: DocumentState,
  lang: Language,
  paths: readonly ComparePath[],
): ReadonlyMap<string, string> {
  const shipped = JSON.stringify(scenario.value.policy) === JSON.stringify(preset.value?.policy ?? []);
  return pathNames(paths, {
    scenario: scenario.value,
    lang,
    text: compareText[lang],
    shipped,
    year: calendarOf(scenario.value.start, lang).label,
  });
}
