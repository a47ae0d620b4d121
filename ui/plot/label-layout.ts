/** Where labels stand: widths of texts without asking the page, cutting what does not fit, keeping neighbours apart. */

const WIDE = /[⺀-〿぀-ヿ㐀-鿿豈-﫿＀-｠￠-￦]/u;
const NARROW = /[iljtfr.,:;'’·|!()[\]\u0020\u00a0]/u;
const BROAD = /[mwMW%—]/u;

/** Width a text takes, in pixels: within a few percent for the page's sans-serif faces. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text)
    ems += WIDE.test(letter) ? 1 : NARROW.test(letter) ? 0.31 : BROAD.test(letter) ? 0.86 : 0.58;
  return ems * size;
}

/** The text, cut with an ellipsis when it is wider than the room. */
export function fitText(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/**
 * Moves labels apart: every pair at least `gap` from its neighbour, order kept, as close to where they want to be as
 * the room allows. Labels pushing against each other share the displacement (pool adjacent violators).
 * @param wanted positions, in any order
 * @returns positions in the same order as given; outside `low … high` only when the labels do not fit at all
 */
export function spreadLabels(wanted: readonly number[], gap: number, low = -Infinity, high = Infinity): number[] {
  const order = wanted.map((_at, i) => i).toSorted((a, b) => wanted[a]! - wanted[b]! || a - b);
  // Without the gaps the labels only have to stay in order: a monotone least-squares fit.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((i, rank) => {
    let pool = { sum: wanted[i]! - rank * gap, count: 1 };
    for (
      let above = pools.at(-1);
      above !== undefined && above.sum / above.count > pool.sum / pool.count;
      above = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: above.sum + pool.sum, count: above.count + pool.count };
    }
    pools.push(pool);
  });
  const room = high - (wanted.length - 1) * gap;
  const result: number[] = [];
  let rank = 0;
  for (const { sum, count } of pools) {
    for (let k = 0; k < count; k++, rank++)
      result[order[rank]!] = Math.max(low, Math.min(room, sum / count)) + rank * gap;
  }
  return result;
}

/** A number stands this far above or below its line, to the middle of its letters. */
const BESIDE_LINE = { above: -9, below: 10 };

/**
 * How far from its line a number stands: on the side asked for, on the other one where the line itself would run
 * through it.
 * @param y height of the line at the number's beginning, pixels downwards
 * @param ahead height of the line in the middle of the number
 * @param top least height of the number's middle
 */
export function numberOffset(side: 'above' | 'below', y: number, ahead: number, top: number): number {
  const { above, below } = BESIDE_LINE;
  if (side === 'above') return y + above < top || ahead < y + above / 2 ? below : above;
  return ahead > y + below / 2 && y + above >= top ? above : below;
}

/** Where a label stands beside its tick, and which of its wordings; `undefined` where none can be shown. */
export interface LabelPlacement {
  readonly side: 'right' | 'left';
  readonly wording: number;
}

/**
 * Places labels beside vertical ticks, right of them where possible, touching neither each other nor another tick.
 * @param ticks position and widths of the wordings, best first, pixels; earlier ticks have the first choice
 * @param gap room between a tick and its label
 */
export function besideTicks(
  ticks: readonly { readonly at: number; readonly widths: readonly number[] }[],
  low: number,
  high: number,
  gap: number,
): (LabelPlacement | undefined)[] {
  const taken: { readonly from: number; readonly to: number; readonly tick: number }[] = ticks.map(({ at }, tick) => ({
    from: at - 3,
    to: at + 3,
    tick,
  }));
  return ticks.map(({ at, widths }, tick) => {
    const choices = widths.flatMap((width, wording) => [
      { side: 'right' as const, wording, from: at + gap, to: at + gap + width },
      { side: 'left' as const, wording, from: at - gap - width, to: at - gap },
    ]);
    const found = choices.find(
      ({ from, to }) =>
        from >= low &&
        to <= high &&
        taken.every((other) => other.tick === tick || to + 2 <= other.from || from - 2 >= other.to),
    );
    if (found === undefined) return undefined;
    taken.push({ from: found.from, to: found.to, tick: -1 });
    return { side: found.side, wording: found.wording };
  });
}
