/**
 * Where dots and flows of the odds stand: one column per path, a group per verdict, ribbons for runs that share their
 * luck.
 */
import { verdicts } from '../../engine/index.ts';

export interface FlowDot {
  /** Number of the run, from 0. */
  readonly run: number;
  readonly x: number;
  readonly y: number;
}

export interface FlowGroup {
  /** Index into `verdicts`. */
  readonly verdict: number;
  readonly count: number;
  readonly top: number;
  readonly height: number;
  readonly dots: readonly FlowDot[];
}

export interface FlowColumn {
  readonly left: number;
  readonly groups: readonly FlowGroup[];
}

export interface Ribbon {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly d: string;
  /** Height at its narrower end. */
  readonly thickness: number;
  /** Where its number stands. */
  readonly x: number;
  readonly y: number;
}

export interface FlowLayout {
  readonly columns: readonly FlowColumn[];
  /** Between each column and the next. */
  readonly ribbons: readonly (readonly Ribbon[])[];
  readonly columnWidth: number;
  readonly radius: number;
  readonly height: number;
}

const GAP = 20;

/** Dots side by side in a column: enough to keep it low. */
export function dotsPerRow(runs: number): number {
  return runs <= 60 ? 5 : runs <= 120 ? 7 : 10;
}

/**
 * @param outcomes of each column, index into `verdicts` by run; the same runs in all
 * @param lefts pixel at which each column begins
 * @param top pixel at which the first group begins
 * @param width of a column, pixels
 */
export function flowLayout(
  outcomes: readonly ArrayLike<number>[],
  lefts: readonly number[],
  top: number,
  width: number,
): FlowLayout {
  const runs = outcomes[0]?.length ?? 0;
  const perRow = dotsPerRow(runs);
  const pitch = width / perRow;
  const columns = outcomes.map((column, c): FlowColumn => {
    let y = top;
    const groups: FlowGroup[] = [];
    verdicts.forEach((_name, verdict) => {
      const members: number[] = [];
      for (let k = 0; k < column.length; k++) if (column[k] === verdict) members.push(k);
      if (members.length === 0) return;
      const height = Math.ceil(members.length / perRow) * pitch;
      const dots = members.map(
        (run, i): FlowDot => ({
          run,
          x: lefts[c]! + (i % perRow) * pitch + pitch / 2,
          y: y + Math.floor(i / perRow) * pitch + pitch / 2,
        }),
      );
      groups.push({ verdict, count: members.length, top: y, height, dots });
      y += height + GAP;
    });
    return { left: lefts[c]!, groups };
  });

  const ribbons = columns.slice(1).map((right, c): readonly Ribbon[] => {
    const left = columns[c]!;
    const [a, b] = [outcomes[c]!, outcomes[c + 1]!];
    const [xa, xb] = [left.left + width + 5, right.left - 5];
    const middle = (xa + xb) / 2;
    const leftAt = new Map(left.groups.map((group) => [group.verdict, group.top]));
    const rightAt = new Map(right.groups.map((group) => [group.verdict, group.top]));
    return left.groups.flatMap((from) =>
      right.groups.flatMap((to): Ribbon[] => {
        let count = 0;
        for (let k = 0; k < a.length; k++) if (a[k] === from.verdict && b[k] === to.verdict) count += 1;
        if (count === 0) return [];
        const ya = leftAt.get(from.verdict)!;
        const yb = rightAt.get(to.verdict)!;
        const ha = (count / from.count) * from.height;
        const hb = (count / to.count) * to.height;
        leftAt.set(from.verdict, ya + ha);
        rightAt.set(to.verdict, yb + hb);
        const f = (value: number): number => Math.round(value * 10) / 10;
        const d =
          `M${xa} ${f(ya)}C${middle} ${f(ya)} ${middle} ${f(yb)} ${xb} ${f(yb)}V${f(yb + hb)}` +
          `C${middle} ${f(yb + hb)} ${middle} ${f(ya + ha)} ${xa} ${f(ya + ha)}Z`;
        return [
          {
            from: from.verdict,
            to: to.verdict,
            count,
            d,
            thickness: Math.min(ha, hb),
            x: middle,
            y: (ya + ha / 2 + yb + hb / 2) / 2,
          },
        ];
      }),
    );
  });
  const bottom = Math.max(top, ...columns.flatMap(({ groups }) => groups.map((group) => group.top + group.height)));
  return { columns, ribbons, columnWidth: width, radius: 0.4 * pitch, height: bottom };
}

/**
 * Paths around their reference: one on its right, or one on either side; more take further rows.
 * @param wide whether three columns have room side by side
 */
export function flowRows(reference: string, others: readonly string[], wide: boolean): readonly (readonly string[])[] {
  const rows: string[][] = others.length === 0 ? [[reference]] : [];
  for (let k = 0; k < others.length; k += wide ? 2 : 1) {
    const [right, left] = [others[k]!, wide ? others[k + 1] : undefined];
    rows.push(left === undefined ? [reference, right] : [left, reference, right]);
  }
  return rows;
}
