/** Which characters the page writes by itself: those of every text it is made from. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders and files the page is made from. */
const sources = ['engine', 'experiments', 'workers', 'ui', 'scenarios', 'docs/generate', 'index.html'];

function* textsBelow(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) {
    if (/\.(tsx?|js|json|html)$/.test(path)) yield readFileSync(path, 'utf8');
    return;
  }
  for (const name of readdirSync(path).toSorted()) yield* textsBelow(join(path, name));
}

/** Characters of Chinese writing: Han, its punctuation, full-width forms. The range of the faces in ui/parts/fonts.css. */
export const chinese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u;

/** @returns the characters of Chinese writing on the page, in order, once each */
export function chineseCharacters(root: string): string {
  const found = new Set<string>();
  for (const source of sources)
    for (const text of textsBelow(join(root, source)))
      for (const character of text) if (chinese.test(character)) found.add(character);
  return [...found].toSorted().join('');
}
