import { replicateSeed, same, type Fault, type Replicates } from '../experiments/index.ts';
import type { WantedScenario } from './scenario-argument.ts';

/** The longest seed phrase there is. */
const LONGEST_PHRASE = 200;

/** A seed phrase to which numbers can be added without it becoming too long; otherwise a fault is added. */
export function checkPhrase(phrase: string, count: number, faults: Fault[]): void {
  if (replicateSeed(phrase, count - 1).length <= LONGEST_PHRASE) return;
  faults.push({
    path: '--seed',
    found: { en: 'a phrase too long to be numbered', zh: '过长而无法编号的短语' },
    allowed: { en: 'up to 190 characters', zh: '不超过 190 个字符' },
  });
}

/** The replicates that `--seeds`, `--worlds` and the seed phrase ask for; what is wrong is added to the faults. */
export function wantedReplicates(
  { seeds, worlds }: { readonly seeds: number | undefined; readonly worlds: number | undefined },
  usual: number,
  wanted: WantedScenario | undefined,
  faults: Fault[],
): Replicates {
  const perWorld = worlds ?? 1;
  const count = seeds ?? Math.ceil(usual / perWorld) * perWorld;
  if (count % perWorld !== 0) {
    faults.push({
      path: '--seeds',
      found: same(String(count)),
      allowed: {
        en: `a multiple of ${perWorld}, the runs in each world that --worlds asks for`,
        zh: `${perWorld} 的倍数，即 --worlds 所要求的每个世界的运行次数`,
      },
    });
  }
  const phrase = wanted?.input.seed ?? '';
  checkPhrase(phrase, count, faults);
  return { phrase, count, ...(worlds === undefined ? {} : { perWorld: worlds }) };
}
