/** A place of the document as the editor calls it, in place of its keys: “World · Workers’ share”. */
import { parameters, type ParameterId } from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { sectionOf } from './editor-context.ts';
import { keysOfPath, type Keys } from './json-path.ts';
import { editorText } from './text/text.ts';

/** Names of the keys that fields stand for; of the others the key itself is read. */
function keyName(key: string, lang: Language): string {
  if (Object.hasOwn(parameters, key)) return sentenceCase(parameters[key as ParameterId].label[lang]);
  const text = editorText[lang];
  const names: Readonly<Record<string, string>> = {
    title: text.titleLabel,
    question: text.questionLabel,
    story: text.storyLabel,
    sources: text.sources,
    url: text.url,
    id: text.idLabel,
    extends: text.extendsLabel,
    industry: text.industry,
    place: text.place,
    start: text.start,
    quarters: text.quarters,
    seed: text.seed,
    mechanismsOff: text.mechanisms,
    name: text.regionName,
    region: text.region,
    events: text.events,
    policy: text.policy,
    kind: text.eventKind,
    quarter: text.when,
    size: text.size,
    lever: text.lever,
    level: text.level,
    from: text.from,
    to: text.to,
    ramp: text.ramp,
    label: text.packageLabel,
    what: text.what,
    indicator: text.indicator,
    at: text.statistic,
    dividedBy: text.dividedBy,
    is: text.comparison,
    value: text.bound,
    share: text.share,
    verdict: text.endings,
    package: text.withPackage,
    en: 'English',
    zh: '中文',
  };
  return Object.hasOwn(names, key) ? names[key]! : key;
}

/** Keys that say no more than the section does. */
const silent = new Set(['regions', 'assumptions', 'packages', 'expect', 'measure']);

/** Keys that are called otherwise where they stand. */
function ownName(keys: Keys, lang: Language): string | undefined {
  const text = editorText[lang];
  const [top, , key] = keys;
  if (keys.length !== 3) return undefined;
  if (top === 'regions' && key === 'id') return text.regionId;
  return top === 'packages' && key === 'start' ? text.packageStart : undefined;
}

export function placeWords(path: string, lang: Language): string {
  const section = sectionOf(path);
  if (section === undefined) return path;
  const keys = keysOfPath(path);
  const words = keys.flatMap((key, k) =>
    typeof key === 'number'
      ? [String(key + 1)]
      : silent.has(key) && k < 3
        ? []
        : [k === keys.length - 1 ? (ownName(keys, lang) ?? keyName(key, lang)) : keyName(key, lang)],
  );
  return [editorText[lang].sections[section], ...words].join(' · ');
}
