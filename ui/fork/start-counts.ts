/** What the strip of starts shows: for each year of acting, how many of its futures upgrade. */
import { verdicts } from '../../engine/index.ts';
import type { ForkStart } from './fork-facts.ts';
import { countsOf, UPGRADED } from './river-delta.ts';

const SUSTAINED = verdicts.indexOf('sustained');

export interface StartCell {
  readonly start: number;
  /** Quarters: half-way to the neighbours. */
  readonly from: number;
  readonly to: number;
  /** Shares of the futures known; undefined while none is. */
  readonly upgraded: number | undefined;
  readonly kept: number | undefined;
}

export interface StartStrip {
  readonly cells: readonly StartCell[];
  readonly known: number;
  /**
   * Index of the first start from which fewer than half upgrade, whichever later one is chosen; `cells.length` when the
   * last one still reaches half, undefined until all are in.
   */
  readonly turning: number | undefined;
}

export function startStrip(starts: readonly ForkStart[], quarters: number): StartStrip {
  const cells = starts.map(({ start, path }, i): StartCell => {
    const before = starts[i - 1]?.start;
    const after = starts[i + 1]?.start;
    const half = ((after ?? start) - (before ?? start)) / (before === undefined || after === undefined ? 2 : 4);
    const counts = countsOf(path);
    const share = (count: number): number | undefined => (counts.known === 0 ? undefined : count / counts.known);
    return {
      start,
      from: Math.max(0, before === undefined ? start - half : (before + start) / 2),
      to: Math.min(quarters, after === undefined ? start + half : (after + start) / 2),
      upgraded: share(counts.of[UPGRADED]!),
      kept: share(counts.of[UPGRADED]! + counts.of[SUSTAINED]!),
    };
  });
  const known = cells.filter(({ upgraded }) => upgraded !== undefined).length;
  const complete = starts.every(({ path }) => path !== undefined && path.outcomes.every((outcome) => outcome >= 0));
  const last = cells.findLastIndex(({ upgraded }) => upgraded !== undefined && upgraded >= 0.5);
  return { cells, known, turning: cells.length > 0 && known === cells.length && complete ? last + 1 : undefined };
}
