/** What stands beside a shell of the supply network. */
import { linkState, percent, type Language } from '../../../experiments/index.ts';
import { viewText } from '../view-text.ts';

export interface LinkWords {
  /** How much is imported, or that the link is missing. */
  readonly state: string;
  readonly lacks: boolean;
}

/**
 * @param imported share of the segment, NaN where there are no firms
 * @param feeds how many makers of the smallest scale demand would feed
 * @param whole there is room for both the state and the share
 */
export function linkWords(language: Language, imported: number, feeds: number, whole: boolean): LinkWords {
  if (Number.isNaN(imported)) return { state: '', lacks: false };
  const text = viewText[language];
  const share = percent(language, imported);
  switch (linkState(1 - imported, feeds)) {
    case 'missing':
      return { state: text.missing(share, whole), lacks: true };
    case 'belowScale':
      return { state: text.belowScale(share, whole), lacks: false };
    default:
      return { state: whole ? text.imported(share) : text.importedShort(share), lacks: false };
  }
}
