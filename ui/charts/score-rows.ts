/** Which row of the policy score each bar stands in. */
import type { LeverId } from '../../engine/index.ts';
import type { MoveDocument } from '../../experiments/index.ts';

export interface ScoreRow {
  readonly lever: LeverId;
  readonly region: string | undefined;
  /** Positions in the policy, by beginning. */
  readonly bars: readonly number[];
}

const staff = ({ lever, region }: MoveDocument): string => `${lever} ${region ?? ''}`;

/**
 * Bars of one lever in one region share a row as long as they do not overlap. Levers keep the order in which the policy
 * names them, so a row never jumps because a bar was moved.
 */
export function scoreRows(policy: readonly MoveDocument[]): ScoreRow[] {
  const staffs = new Map<string, number[]>();
  policy.forEach((move, at) => staffs.set(staff(move), [...(staffs.get(staff(move)) ?? []), at]));
  return [...staffs.values()].flatMap((members) => {
    const rows: number[][] = [];
    for (const at of members.toSorted((a, b) => policy[a]!.from - policy[b]!.from || a - b)) {
      const { from } = policy[at]!;
      const free = rows.find((row) => (policy[row.at(-1)!]!.to ?? Infinity) <= from);
      if (free === undefined) rows.push([at]);
      else free.push(at);
    }
    const { lever, region } = policy[members[0]!]!;
    return rows.map((bars) => ({ lever, region, bars }));
  });
}

/** Whether rows made for an earlier policy still name the bars of this one: no bar came, went or changed its lever. */
export function rowsStillFit(rows: readonly ScoreRow[], policy: readonly MoveDocument[]): boolean {
  let bars = 0;
  for (const row of rows) {
    bars += row.bars.length;
    if (row.bars.some((at) => policy[at]?.lever !== row.lever || policy[at]?.region !== row.region)) return false;
  }
  return bars === policy.length;
}
