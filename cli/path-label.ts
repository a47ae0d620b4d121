import { printable, type Language } from '../experiments/index.ts';

/** Names of a scenario's own paths hold both languages: “Upgrade · 升级”. */
export function pathLabel(name: string, language: Language): string {
  const [en, zh, more] = printable(name).split(' · ');
  if (en === undefined || zh === undefined || more !== undefined) return printable(name);
  return { en, zh }[language];
}
