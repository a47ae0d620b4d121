/** The same work in every style, in turns, each time in a process of its own. */
import { inFreshProcess } from '../fresh-process.ts';
import { summarise, type Measured } from '../repeat.ts';
import { styles, type Style } from './measure-kernel.ts';

/** Sizes compared, with as many ticks as the slowest style can be waited for. */
const cases = [
  { firms: 500, ticks: 100, times: 5 },
  { firms: 5_000, ticks: 40, times: 3 },
] as const;
const ROUNDS = 5;

export interface StyleSpeed {
  /** One firm for one tick. */
  readonly nsPerAgentTick: Measured;
  /** Over the typed arrays of the same round. */
  readonly againstTypedArrays: Measured;
}

/** By number of firms, then by style. */
export type PeerSpeed = { readonly [firms: string]: { readonly [S in Style]: StyleSpeed } };

/** @param program the built measuring program */
export async function measurePeers(program: string, signal: AbortSignal): Promise<PeerSpeed> {
  const found: Record<string, { readonly [S in Style]: StyleSpeed }> = {};
  for (const options of cases) {
    const rounds: Record<Style, number>[] = [];
    for (let k = 0; k < ROUNDS; k++) {
      const round: Partial<Record<Style, number>> = {};
      for (const style of styles)
        round[style] = (await inFreshProcess(program, 'kernel', { style, ...options }, signal)).median;
      rounds.push(round as Record<Style, number>);
    }
    const speed = (style: Style): StyleSpeed => ({
      nsPerAgentTick: summarise(rounds.map((round) => round[style])),
      againstTypedArrays: summarise(rounds.map((round) => round[style] / round['typed arrays'])),
    });
    found[options.firms] = Object.fromEntries(styles.map((style) => [style, speed(style)])) as {
      readonly [S in Style]: StyleSpeed;
    };
  }
  return found;
}
