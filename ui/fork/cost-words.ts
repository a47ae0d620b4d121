/** Cost of acting as the sentence has it. */
import { decimal } from '../../experiments/index.ts';
import { useLang } from '../studio/studio-context.ts';
import { useFork, useForkText } from './fork-context.ts';

export function useCostWords(): string {
  const fork = useFork();
  const text = useForkText();
  const lang = useLang();
  const year = fork.acting.value?.spendingYear ?? 0;
  return year > 0.05 ? text.costAYear(decimal(lang, year, year < 10 ? 1 : 0)) : text.noCost;
}
