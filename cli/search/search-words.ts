/** Commands by which what a search found is run again. */
import { leverText, freshReplicates, type FoundPolicy } from '../../experiments/index.ts';
import type { SearchCall, SearchPlan } from './search-plan.ts';

/** A word as a shell takes it. */
const word = (text: string): string => (/^[\w@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** The flags that say which scenario is run. */
function scenarioWords({ values }: SearchCall): string[] {
  const one = (['quarters', 'industry', 'place'] as const).flatMap((flag) =>
    values[flag] === undefined ? [] : [`--${flag}`, String(values[flag])],
  );
  const many = (['set', 'lever', 'package', 'off'] as const).flatMap((flag) =>
    values[flag].flatMap((value) => [`--${flag}`, value]),
  );
  return [...one, ...many];
}

/** Runs a policy again in the futures it was not chosen by. */
export function freshCommand(call: SearchCall, { settings }: SearchPlan, { policy }: FoundPolicy): string {
  const { replicates } = settings;
  const { phrase, count, perWorld } = freshReplicates(replicates);
  const bars = policy.map(leverText);
  const words =
    perWorld === undefined
      ? ['ensemble', call.operand, ...scenarioWords(call), ...bars.flatMap((bar) => ['--lever', bar])]
      : [
          'compare',
          call.operand,
          ...scenarioWords(call),
          '--path',
          'alone=',
          '--path',
          `found=${bars.join(',')}`,
          '--worlds',
          `${perWorld}`,
        ];
  return ['jiqun', ...words, '--seed', phrase, '--seeds', String(count)].map(word).join(' ');
}
