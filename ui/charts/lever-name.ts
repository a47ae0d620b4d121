/** Names of levers as they stand at the beginning of a row. */
import { levelWord, levers, type LeverId } from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import { decimal } from '../parts/format.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { fitText, textWidth } from '../plot/label-layout.ts';

/** The lever's name at the beginning of a row. */
export const leverName = (lever: LeverId, lang: Language): string => sentenceCase(levers[lever].label[lang]);

/** The name as much of it as fits: without what stands in brackets, then cut. */
export function shortLeverName(lever: LeverId, lang: Language, room: number, size: number): string {
  const name = leverName(lever, lang);
  if (textWidth(name, size) <= room) return name;
  return fitText(name.replace(/\s*[（(].*[）)]$/, ''), room, size);
}

/** Size of the words on a bar, pixels. */
export const WORDS_SIZE = 11;

/** A level in words and in figures: "medium 0.50". */
export const strengthText = (level: number, lang: Language): string =>
  `${levelWord(level)[lang]} ${decimal(lang, level, 2)}`;
