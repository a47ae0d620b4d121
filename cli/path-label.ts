import type { Language } from '../experiments/index.ts';

/** Names of a scenario's own paths hold both languages: “Upgrade · 升级”. */
export function pathLabel(name: string, language: Language): string {
  const [en, zh, more] = name.split(' · ');
  if (en === undefined || zh === undefined || more !== undefined) return name;
  return language === 'zh' ? zh : en;
}
