/** Why a package cannot work here, in a sentence made from the numbers. */
import {
  decimal,
  percent,
  punctuation,
  type Arrival,
  type Arrivals,
  type Language,
} from '../../../experiments/index.ts';
import { sentenceCase } from '../../parts/sentence-case.ts';
import { fitText } from './text/text.ts';

/** Where less than half arrives in at least this share of the worlds, a package cannot work as it stands. */
const MOSTLY = 0.5;
/** A part that leaves more than this is not a reason. */
const REASON = 0.85;

export const cannotWork = ({ failing }: Pick<Arrival, 'failing'>): boolean => failing >= MOSTLY;

/** What is wanting, the worst first. */
export function warningWords(
  arrival: Arrival,
  { capture, purse }: Pick<Arrivals, 'capture' | 'purse'>,
  name: string,
  lang: Language,
): string {
  const { warn, reasons, years } = fitText[lang];
  const share = (part: 'kept' | 'paid' | 'staffed' | 'arrives' | 'failing'): string => percent(lang, arrival[part]);
  const told = (
    [
      ['kept', reasons.kept(share('kept'), decimal(lang, capture.p50, 2))],
      ['paid', reasons.paid(share('paid'), years(decimal(lang, purse.p50, 1)))],
      ['staffed', reasons.staffed(share('staffed'))],
    ] as const
  )
    .filter(([part]) => arrival[part] < REASON)
    .toSorted(([a], [b]) => arrival[a] - arrival[b])
    .map(([, words]) => words);
  const { stop, semicolon, gap } = punctuation[lang];
  const said = warn(name, share('arrives'), share('failing'));
  return told.length === 0 ? said : `${said}${gap}${sentenceCase(told.join(semicolon))}${stop.trim()}`;
}
