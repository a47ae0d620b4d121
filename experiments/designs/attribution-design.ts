import type { RunInput } from '../../engine/index.ts';
import type { Text } from '../../engine/index.ts';
import type { Checked } from '../words/faults.ts';
import { inReplicate, type Replicates } from './paired-inputs.ts';
import type { Presets } from '../documents/parse.ts';
import type { Game, Player } from './players.ts';
import { randomOrder } from '../statistics/random-order.ts';
import { resolve } from '../documents/resolve.ts';

/** Players up to which every subset is run: 2⁸ = 256 runs per replicate. */
export const MOST_EXACT = 8;

/** The runs that divide an outcome among players. */
export interface AttributionDesign {
  readonly method: 'exact' | 'sampled';
  readonly players: readonly Player[];
  /** Places among `players` of those that change anything; the others get 0 without a run. */
  readonly active: readonly number[];
  readonly regionIds: readonly string[];
  /** Runs of one replicate. */
  readonly runsPerReplicate: number;
  /** Inputs of a replicate, in the order of the design. */
  readonly inputs: (replicate: number) => readonly RunInput[];
  /** Exact: for each subset of the active players, by bit mask, the place of its run among the inputs. */
  readonly runOfSubset: readonly number[];
  /** Sampled: the order of joining whose prefixes the inputs are; its reverse follows. */
  readonly orderOf: (replicate: number) => readonly number[];
}

/** Everything but the seed, as a text: inputs that mean the same run are written the same. */
const meaning = ({ seed: _seed, ...input }: RunInput): string => JSON.stringify(input);

/** A method in a sentence: how many runs it takes and why. */
export function methodText({ method, active, runsPerReplicate }: AttributionDesign): Text {
  return method === 'exact'
    ? {
        en: `exact Shapley values over all subsets of ${active.length}: ${runsPerReplicate} runs per replicate`,
        zh: `${active.length} 项全部子集上的精确沙普利值：每次重复 ${runsPerReplicate} 次运行`,
      }
    : {
        en: `Shapley values from sampled orders: ${active.length} is more than the ${MOST_EXACT} that can be done exactly; ${runsPerReplicate} runs per replicate, and the intervals include the sampling`,
        zh: `以抽样次序估计的沙普利值：${active.length} 项超过可精确计算的 ${MOST_EXACT} 项；每次重复 ${runsPerReplicate} 次运行，区间已计入抽样误差`,
      };
}

/**
 * Designs an attribution: exact where there are at most eight players that do something, otherwise one random order and
 * its reverse per replicate (antithetic sampling: Castro, Gómez and Tejada 2009, Mitchell et al. 2022).
 *
 * @param phrase seed phrase, from which the sampled orders are drawn
 * @param exactly refuses to sample
 */
export function attributionDesign(
  game: Game,
  presets: Presets,
  { phrase, exactly = false }: { readonly phrase: string; readonly exactly?: boolean },
): Checked<{ readonly design: AttributionDesign }> {
  const { players, among } = game;
  const active = players.flatMap((player, i) => (player.active ? [i] : []));
  if (exactly && active.length > MOST_EXACT) {
    return {
      faults: [
        {
          path: '--exact',
          found: { en: `${active.length} of them`, zh: `${active.length} 项` },
          allowed: {
            en: `at most ${MOST_EXACT} (2^${active.length} runs per replicate would be needed); leave some out, or sample without --exact`,
            zh: `最多 ${MOST_EXACT} 项（否则每次重复需 2^${active.length} 次运行）；请减少项数，或不加 --exact 改用抽样`,
          },
        },
      ],
    };
  }
  const base = resolve(among(players.map(() => true)), presets);
  const regionIds = base.regions.map(({ id }) => id);
  const inputAmong = (present: (active: number) => boolean): RunInput =>
    resolve(among(players.map((_, i) => present(active.indexOf(i)))), presets).input;

  if (active.length > MOST_EXACT) {
    const orderOf = (replicate: number): readonly number[] => randomOrder(phrase, replicate, active.length);
    const prefixes = (order: readonly number[], from: number, to: number): RunInput[] =>
      Array.from({ length: to - from + 1 }, (_, k) => new Set(order.slice(0, from + k))).map((joined) =>
        inputAmong((i) => joined.has(i)),
      );
    return {
      design: {
        method: 'sampled',
        players,
        active,
        regionIds,
        runsPerReplicate: 2 * active.length,
        // The empty and the full set are run once, for both directions.
        inputs: (replicate) => {
          const order = orderOf(replicate);
          return [...prefixes(order, 0, active.length), ...prefixes(order.toReversed(), 1, active.length - 1)];
        },
        runOfSubset: [],
        orderOf,
      },
    };
  }

  const places = new Map<string, number>();
  const inputs: RunInput[] = [];
  const runOfSubset = Array.from({ length: 1 << active.length }, (_, mask) => {
    const input = inputAmong((i) => i >= 0 && (mask & (1 << i)) !== 0);
    const key = meaning(input);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, inputs.length);
    return inputs.push(input) - 1;
  });
  return {
    design: {
      method: 'exact',
      players,
      active,
      regionIds,
      runsPerReplicate: inputs.length,
      inputs: () => inputs,
      runOfSubset,
      orderOf: () => [],
    },
  };
}

/** The runs of the design, replicate by replicate. */
export function* attributionInputs(design: AttributionDesign, replicates: Replicates): Generator<RunInput> {
  for (let replicate = 0; replicate < replicates.count; replicate++)
    yield* inReplicate(design.inputs(replicate), replicate, replicates);
}
