/** Which row of the policy score each bar stands in. */
import type { LeverId } from '../../engine/index.ts';
import type { MoveDocument } from '../../experiments/index.ts';

export interface ScoreRow {
  readonly lever: LeverId;
  readonly region: string | undefined;
  /** Positions in the policy, by beginning. */
  readonly bars: readonly number[];
  /** The package whose bars all lie in this row, one over the other. */
  readonly folded?: ScorePackage;
}

/** A named set of bars that may lie folded in one row. */
export interface ScorePackage {
  readonly id: string;
  readonly name: string;
  /** Positions in the policy. */
  readonly bars: readonly number[];
}

/** A package as the scenario has it. */
export interface NamedMoves {
  readonly id: string;
  readonly name: string;
  readonly policy: readonly MoveDocument[];
}

const asWritten = (a: MoveDocument, b: MoveDocument): boolean =>
  a.level === b.level && a.from === b.from && a.to === b.to && a.ramp === b.ramp;

/**
 * Packages that are in the policy: every lever of theirs has a bar, at least half of them as the package has it, so that
 * a package somebody is changing stays one. Of packages that share bars the largest has them.
 */
export function packagesIn(policy: readonly MoveDocument[], named: readonly NamedMoves[]): ScorePackage[] {
  const taken = new Set<number>();
  return named
    .toSorted((a, b) => b.policy.length - a.policy.length)
    .flatMap(({ id, name, policy: moves }) => {
      let same = 0;
      const bars = moves.map((move) => {
        const free = policy.flatMap((bar, at) =>
          bar.lever === move.lever && bar.region === move.region && !taken.has(at) ? [at] : [],
        );
        const exact = free.find((at) => asWritten(policy[at]!, move));
        if (exact !== undefined) same++;
        return exact ?? free[0];
      });
      const found = bars.filter((at) => at !== undefined);
      if (moves.length < 2 || found.length < moves.length || new Set(found).size < moves.length) return [];
      if (2 * same < moves.length) return [];
      found.forEach((at) => taken.add(at));
      return [{ id, name, bars: found }];
    });
}

const staff = ({ lever, region }: MoveDocument): string => `${lever} ${region ?? ''}`;

/**
 * Bars of one lever in one region share a row as long as they do not overlap. Levers keep the order in which the policy
 * names them, so a row never jumps because a bar was moved. Bars of a folded package lie in the row of its first one.
 */
export function scoreRows(policy: readonly MoveDocument[], folded: readonly ScorePackage[] = []): ScoreRow[] {
  const staffs = new Map<string, number[]>();
  policy.forEach((move, at) => {
    const lies = folded.find(({ bars }) => bars.includes(at));
    const key = lies === undefined ? staff(move) : `package ${lies.id}`;
    staffs.set(key, [...(staffs.get(key) ?? []), at]);
  });
  return [...staffs].flatMap(([key, members]): ScoreRow[] => {
    const lies = folded.find(({ id }) => key === `package ${id}`);
    const first = policy[members[0]!]!;
    if (lies !== undefined) return [{ lever: first.lever, region: first.region, bars: members, folded: lies }];
    const rows: number[][] = [];
    for (const at of members.toSorted((a, b) => policy[a]!.from - policy[b]!.from || a - b)) {
      const { from } = policy[at]!;
      const free = rows.find((row) => (policy[row.at(-1)!]!.to ?? Infinity) <= from);
      if (free === undefined) rows.push([at]);
      else free.push(at);
    }
    const { lever, region } = first;
    return rows.map((bars) => ({ lever, region, bars }));
  });
}

/** Whether rows made for an earlier policy still name the bars of this one: no bar came, went or changed its lever. */
export function rowsStillFit(rows: readonly ScoreRow[], policy: readonly MoveDocument[]): boolean {
  let bars = 0;
  for (const row of rows) {
    bars += row.bars.length;
    if (
      row.folded === undefined &&
      row.bars.some((at) => policy[at]?.lever !== row.lever || policy[at]?.region !== row.region)
    )
      return false;
  }
  return bars === policy.length;
}
