/** What every part of the pages is given, and how long texts are kept on them. */
import type { BriefFacts } from './brief-facts.ts';
import type { Look } from './charts/chart.tsx';

/** Width between the margins of A4, pixels. */
export const CONTENT = 690;

export interface PagesProps {
  readonly facts: BriefFacts;
  readonly look: Look;
}

export interface AskingProps extends PagesProps {
  /** Asks for what has not been worked out; nothing on paper and in the file. */
  readonly ask?: (() => void) | undefined;
}

/** As many whole sentences of a text as fit; cut within the first where that alone is too long. */
export function firstSentences(text: string, most: number): string {
  let kept = '';
  for (const sentence of text.match(/[^。！？.!?]+(?:[。！？]|[.!?]+(?=\s|$)\s*|[.!?](?=\S))*/g) ?? []) {
    if ((kept + sentence).trim().length > most) break;
    kept += sentence;
  }
  return kept === '' ? cut(text, most) : kept.trim();
}

/** A text cut at a word where it is too long. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/[\s,;，；、]+\S*$/, '')} …`;
