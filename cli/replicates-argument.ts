import {
  replicateSeed,
  inBothLanguages,
  seedParts,
  quotedValue,
  type Fault,
  type Replicates,
  overPlausible,
} from '../experiments/index.ts';
import type { WantedScenario } from './scenario-argument.ts';

/** The longest seed phrase there is. */
const LONGEST_PHRASE = 200;

/**
 * The phrase whose replicates are run, in many runs of a scenario. A document may come from the studio while it showed
 * one draw, `PHRASE/17`: it is the phrase that is asked about. On the command line a draw is refused, since `--seed
 * x/1` and `--seed x/2` would silently be the same runs.
 */
export function wantedPhrase(
  given: string | undefined,
  wanted: WantedScenario | undefined,
  count: number,
  faults: Fault[],
): string {
  const { phrase, replicate } = seedParts(wanted?.input.seed ?? '');
  if (given !== undefined && replicate !== undefined) {
    faults.push({
      path: '--seed',
      found: { en: `${quotedValue(given).en}, the name of one run`, zh: `${quotedValue(given).zh}，即单次运行的名称` },
      allowed: {
        en: `${quotedValue(phrase).en}, whose runs are ${quotedValue(replicateSeed(phrase, 0)).en}, ${quotedValue(replicateSeed(phrase, 1)).en} and so on; or a phrase that does not end in / and a number`,
        zh: `${quotedValue(phrase).zh}，其各次运行为 ${quotedValue(replicateSeed(phrase, 0)).zh}、${quotedValue(replicateSeed(phrase, 1)).zh} 等；或不以“/数字”结尾的短语`,
      },
    });
  } else if (replicateSeed(phrase, count - 1).length > LONGEST_PHRASE) {
    faults.push({
      path: '--seed',
      found: { en: 'a phrase too long to be numbered', zh: '过长而无法编号的短语' },
      allowed: { en: 'up to 190 characters', zh: '不超过 190 个字符' },
    });
  }
  return phrase;
}

/** The replicates that `--seeds`, `--worlds` and the seed phrase ask for; what is wrong is added to the faults. */
export function wantedReplicates(
  {
    seed,
    seeds,
    worlds,
  }: { readonly seed: string | undefined; readonly seeds: number | undefined; readonly worlds: number | undefined },
  usual: number,
  wanted: WantedScenario | undefined,
  faults: Fault[],
): Replicates {
  const perWorld = worlds ?? 1;
  const count = seeds ?? Math.ceil(usual / perWorld) * perWorld;
  if (count % perWorld !== 0) {
    faults.push({
      path: '--seeds',
      found: inBothLanguages(String(count)),
      allowed: {
        en: `a multiple of ${perWorld}, the runs in each world that --worlds asks for`,
        zh: `${perWorld} 的倍数，即 --worlds 所要求的每个世界的运行次数`,
      },
    });
  }
  const phrase = wantedPhrase(seed, wanted, count, faults);
  return {
    phrase,
    count,
    ...(worlds === undefined ? {} : { perWorld: worlds }),
    ...overPlausible(wanted?.scenario.plausible),
  };
}
