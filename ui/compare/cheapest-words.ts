/** What a search for the least strength of a path found, in a sentence. */
import type { Language, MoneyDocument } from '../../experiments/index.ts';
import { sumText } from '../facts/money-text.ts';
import { percent } from '../parts/format.ts';
import type { CheapestResult } from './cheapest-study.ts';
import { cheapestText } from './text/cheapest-text.ts';

export interface CheapestSetting {
  readonly lang: Language;
  /** Of the path. */
  readonly name: string;
  readonly money: MoneyDocument | undefined;
}

export function cheapestWords({ found, wanted }: CheapestResult, { lang, name, money }: CheapestSetting): string {
  const words = cheapestText[lang];
  const counts = { name, upgraded: found.upgraded, futures: found.futures, wanted };
  const strength = percent(lang, found.multiplier);
  if (!found.reached) return words.never({ ...counts, strength });
  if (found.multiplier === 0) return words.needless(counts);
  return words.found({
    ...counts,
    strength,
    written: found.written.upgraded,
    alone: found.alone.upgraded,
    cost: sumText(lang, found.cost, money),
  });
}
