/** What the READMEs count and list, so that a new scenario or lever is written nowhere twice. */
import { code, table } from '../generate/markdown.ts';
import { leverIds, type Text } from '../../engine/index.ts';
import { inWords, presets, scenarioOf, type Language } from '../../experiments/index.ts';
import { withPart } from './written-part.ts';

const counted: readonly { readonly count: number; readonly what: Text }[] = [
  { count: presets.size, what: { en: ' scenarios', zh: '个情景' } },
  { count: leverIds.length, what: { en: ' policy levers', zh: '项政策杠杆' } },
];

/**
 * The README with its numbers in words.
 *
 * @throws Error when it does not tell one of them
 */
export function withCounts(readme: string, language: Language): string {
  return counted.reduce((text, { count, what }) => {
    const found = new RegExp(`^\\* \\*\\*[^* ]+${what[language]}\\*\\*`, 'm');
    if (!found.test(text)) throw new Error(`README: found no point “**…${what[language]}**”`);
    const words = inWords(language, count);
    return text.replace(found, `* **${words.charAt(0).toUpperCase()}${words.slice(1)}${what[language]}**`);
  }, readme);
}

/**
 * The README of the folder of scenarios with its table.
 *
 * @throws Error when it has no place for it
 */
export function withScenarios(readme: string): string {
  const rows = [...presets.keys()].map((id) => {
    const { title, question, theories } = scenarioOf({ format: 1, extends: id }, presets);
    return [
      `[${code(id)}](${id}.json)`,
      `${title.en}<br>${title.zh}`,
      question.en,
      question.zh,
      theories.map(code).join(' '),
    ];
  });
  const head = ['id', 'title · 标题', 'question', '问题', 'theories · 理论'];
  return withPart(readme, 'scenarios/README.md', 'scenarios', table(head, rows));
}
