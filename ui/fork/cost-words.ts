/** Cost of acting as the sentence has it, in the money of the scenario where that names one. */
import { decimal } from '../../experiments/index.ts';
import { useLang, useScenario } from '../studio/studio-context.ts';
import { useFork, useForkText } from './fork-context.ts';

/** Below this it costs nothing that could be read. */
const LEAST = 0.05;

export function useCostWords(): string {
  const fork = useFork();
  const text = useForkText();
  const lang = useLang();
  const { money } = useScenario();
  const year = (fork.acting.value?.spendingYear ?? 0) * (money?.worth ?? 1);
  return year > LEAST ? text.costAYear(decimal(lang, year, year < 10 ? 1 : 0), money?.name[lang]) : text.noCost;
}
