/** Where labels stand: widths of texts without asking the page, cutting what does not fit, keeping neighbours apart. */

const WIDE = /[⺀-〿぀-ヿ㐀-鿿豈-﫿＀-｠￠-￦]/u;
const NARROW = /[iljtfr.,:;'’·|!()[\] ]/u;
const BROAD = /[mwMW%—]/u;

/** Width a text takes, in pixels: within a few percent for the page's sans-serif faces. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += WIDE.test(letter) ? 1 : NARROW.test(letter) ? 0.31 : BROAD.test(letter) ? 0.86 : 0.58;
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
export function spread(wanted: readonly number[], gap: number, low = -Infinity, high = Infinity): number[] {
  const order = wanted.map((_at, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  // Without the gaps the labels only have to stay in order: a monotone least-squares fit.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((i, rank) => {
    let pool = { sum: wanted[i]! - rank * gap, count: 1 };
    for (let above = pools.at(-1); above !== undefined && above.sum / above.count > pool.sum / pool.count; above = pools.at(-1)) {
      pools.pop();
      pool = { sum: above.sum + pool.sum, count: above.count + pool.count };
    }
    pools.push(pool);
  });
  const room = high - (wanted.length - 1) * gap;
  const result: number[] = [];
  let rank = 0;
  for (const { sum, count } of pools) {
    for (let k = 0; k < count; k++, rank++) result[order[rank]!] = Math.max(low, Math.min(room, sum / count)) + rank * gap;
  }
  return result;
}

/** Which of the labels (centre and width, pixels) can be shown without touching an earlier one that is shown. */
export function withoutOverlap(labels: readonly { readonly at: number; readonly width: number }[], gap: number): boolean[] {
  const shown: { readonly from: number; readonly to: number }[] = [];
  return labels.map(({ at, width }) => {
    const from = at - width / 2 - gap / 2;
    const to = at + width / 2 + gap / 2;
    const free = shown.every((other) => to <= other.from || from >= other.to);
    if (free) shown.push({ from, to });
    return free;
  });
}
