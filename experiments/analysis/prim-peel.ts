import {
  heldBy,
  isInside,
  keepingFaces,
  moved,
  opened,
  wholeBox,
  type Box,
  type Face,
  type Held,
  type KeepingFace,
  type Sample,
} from './prim-box.ts';

/** How patient the search is. */
export interface Patience {
  /** Share of the runs in the box that one step takes off or puts back. */
  readonly alpha: number;
  /** Runs the smallest box holds. */
  readonly fewest: number;
}

/** A box and what it holds. */
export interface HoldingBox extends Held {
  readonly box: Box;
}

/** A step of peeling or pasting: a side moved, and what is taken off or put back. */
interface Step extends Held {
  readonly face: Face;
  readonly to: number | readonly number[];
}

/** Between two neighbouring values, on the inner side of the limit that is put there. */
function between(outer: number, inner: number): number {
  const middle = outer + (inner - outer) / 2;
  return middle === outer ? inner : middle;
}

/**
 * Takes the outermost `slice` runs of the box off one side; of several with the value where the cut would be, all stay,
 * unless they are the outermost, of which all go. Undefined where all have one value.
 *
 * @param order runs in the box by ascending value
 */
function peelSide(sample: Sample, order: Int32Array, face: Face, slice: number): Step | undefined {
  const column = sample.columns[face.factor] as Float64Array;
  const last = order.length - 1;
  // What is beyond the value where the last group of equal ones began.
  let [count, positives, beyond] = [0, 0, Number.NaN];
  let [groupCount, groupPositives, value] = [0, 0, Number.NaN];
  for (let step = 0; step <= last; step++) {
    const run = order[face.side === 'low' ? step : last - step] as number;
    const next = column[run] as number;
    if (next !== value) {
      const first = count === 0 && groupCount > 0;
      // The cut falls into the group that ends here.
      if (count > 0 && count + groupCount > slice) break;
      count += groupCount;
      positives += groupPositives;
      beyond = value;
      [groupCount, groupPositives, value] = [0, 0, next];
      if (first && count > slice) break;
    }
    groupCount += 1;
    groupPositives += sample.positive[run] as number;
  }
  return count === 0 ? undefined : { face, to: between(beyond, value), count, positives };
}

/** Takes one of the kinds in the box off. */
function peelKinds(sample: Sample, box: Box, rows: Int32Array, factor: number): Step[] {
  const column = sample.columns[factor] as Float64Array;
  const without = box.without[factor] as readonly number[];
  return (sample.kinds[factor] ?? [])
    .filter((kind) => !without.includes(kind))
    .map((kind) => {
      let [count, positives] = [0, 0];
      for (let k = 0; k < rows.length; k++) {
        const run = rows[k] as number;
        if (column[run] !== kind) continue;
        count += 1;
        positives += sample.positive[run] as number;
      }
      return { face: { factor, side: 'without' }, to: [...without, kind], count, positives };
    });
}

/** The runs that are inside, moved to the front of the list they are in. */
function only(inside: Uint8Array, list: Int32Array): Int32Array {
  let count = 0;
  for (let k = 0; k < list.length; k++) {
    const run = list[k] as number;
    list[count] = run;
    count += inside[run] as number;
  }
  return list.subarray(0, count);
}

/**
 * Boxes from all runs to the smallest, each with a little less than the one before (Friedman and Fisher 1999, "Bump
 * hunting in high-dimensional data", section 8.1). The step with the largest gain in density for each run taken off is
 * taken: a step that takes a kind may take half of all runs, one of a factor with an order a twentieth (the lenient
 * criterion of Kwakkel and Jaxa-Rozen 2016, "Improving scenario discovery for handling heterogeneous uncertainties").
 * Ends when the box holds no other runs than those with the outcome, or would hold too few.
 */
export function peel(sample: Sample, { alpha, fewest }: Patience): HoldingBox[] {
  let box = wholeBox(sample.columns.length);
  let held = heldBy(sample, sample.member);
  const inside = Uint8Array.from(sample.member);
  // Only of the runs in the box, so that a step reads no more than it takes off.
  let rows = only(
    inside,
    Int32Array.from(inside, (_, k) => k),
  );
  let orders = sample.orders.map((order) => only(inside, order.slice()));
  const trajectory: HoldingBox[] = [{ box, ...held }];
  while (held.positives < held.count) {
    const slice = Math.max(1, Math.floor(alpha * held.count));
    const density = held.positives / held.count;
    let best: Step | undefined;
    let gain = Number.NEGATIVE_INFINITY;
    const consider = (step: Step | undefined): void => {
      if (step === undefined || step.count === 0) return;
      const rest = held.count - step.count;
      if (rest < fewest || rest === 0) return;
      const found = ((held.positives - step.positives) / rest - density) / step.count;
      if (found > gain) [best, gain] = [step, found];
    };
    orders.forEach((order, factor) => {
      if (sample.kinds[factor] === undefined) {
        consider(peelSide(sample, order, { factor, side: 'low' }, slice));
        consider(peelSide(sample, order, { factor, side: 'high' }, slice));
      } else peelKinds(sample, box, rows, factor).forEach(consider);
    });
    if (best === undefined) return trajectory;
    const { face, to, count, positives } = best as Step;
    box = moved(box, face, to);
    const column = sample.columns[face.factor] as Float64Array;
    for (let k = 0; k < rows.length; k++)
      if (!isInside(box, face, column[rows[k] as number] as number)) inside[rows[k] as number] = 0;
    rows = only(inside, rows);
    orders = orders.map((order) => only(inside, order));
    held = { count: held.count - count, positives: held.positives - positives };
    trajectory.push({ box, ...held });
  }
  return trajectory;
}

/** What moving a face outwards puts back: the nearest runs, all of those with one value together, or one kind. */
function pastings(sample: Sample, box: Box, { face, keptOut }: KeepingFace, slice: number): Step[] {
  const column = sample.columns[face.factor] as Float64Array;
  const holding = (runs: readonly number[]): Held => ({
    count: runs.length,
    positives: runs.reduce((sum, run) => sum + (sample.positive[run] as number), 0),
  });
  if (face.side === 'without') {
    const without = box.without[face.factor] as readonly number[];
    return without.map((kind) => ({
      face,
      to: without.filter((other) => other !== kind),
      ...holding(keptOut.filter((run) => column[run] === kind)),
    }));
  }
  if (keptOut.length === 0) return [];
  const outwards = face.side === 'low' ? -1 : 1;
  const out = keptOut.toSorted((a, b) => outwards * ((column[a] as number) - (column[b] as number)) || a - b);
  let end = Math.min(slice, out.length);
  while (end < out.length && column[out[end] as number] === column[out[end - 1] as number]) end += 1;
  const open = opened(box, face)[face.side][face.factor] as number;
  const to =
    end === out.length ? open : between(column[out[end] as number] as number, column[out[end - 1] as number] as number);
  return [{ face, to, ...holding(out.slice(0, end)) }];
}

/**
 * Puts back what was taken off too much, a little at a time and the densest first, as long as the box does not get less
 * dense by it (Friedman and Fisher 1999, section 8.2).
 */
export function paste(sample: Sample, from: HoldingBox, { alpha }: Patience): HoldingBox {
  let held = from;
  for (;;) {
    const { box, count, positives } = held;
    const slice = Math.max(1, Math.floor(alpha * count));
    let best: Step | undefined;
    for (const step of keepingFaces(sample, box).flatMap((face) => pastings(sample, box, face, slice))) {
      // Densities are compared as products of whole numbers.
      if (step.count === 0 || step.positives * count < positives * step.count) continue;
      const lead = best === undefined ? 1 : step.positives * best.count - best.positives * step.count;
      if (best === undefined || lead > 0 || (lead === 0 && step.count > best.count)) best = step;
    }
    if (best === undefined) return held;
    held = { box: moved(box, best.face, best.to), count: count + best.count, positives: positives + best.positives };
  }
}
