/** A factor of the runs in which scenarios are looked for. */
export interface PrimFactor {
  /** A value a run. Of a factor of kinds, numbers that name the kinds; false and true are 0 and 1. */
  readonly values: ArrayLike<number>;
  /** Whether the numbers name kinds that have no order. */
  readonly kinds?: boolean;
}

/** A box: for every factor the values that are inside. */
export interface Box {
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Kinds that are outside; none for factors with an order. */
  readonly without: readonly (readonly number[])[];
}

/** A side of a box. */
export interface Face {
  readonly factor: number;
  readonly side: 'low' | 'high' | 'without';
}

/** Runs by number, as the search reads them. */
export interface Sample {
  readonly count: number;
  readonly columns: readonly Float64Array[];
  /** The kinds of a factor, ascending; undefined for one with an order. */
  readonly kinds: readonly (readonly number[] | undefined)[];
  /** Numbers of the runs by ascending value; empty for a factor of kinds. */
  readonly orders: readonly Int32Array[];
  /** 1 for a run with the outcome looked for. */
  readonly positive: Uint8Array;
  /** 1 for a run that is not in an earlier box. */
  readonly member: Uint8Array;
}

/** How many of the members a box holds, and how many of those with the outcome. */
export interface Held {
  readonly count: number;
  readonly positives: number;
}

export function sampleOf(factors: readonly PrimFactor[], rows: readonly number[], outcomes: ArrayLike<number>): Sample {
  const columns = factors.map(({ values }) => Float64Array.from(rows, (row) => Number(values[row])));
  return {
    count: rows.length,
    columns,
    kinds: factors.map(({ kinds }, j) =>
      kinds === true ? [...new Set(columns[j] as Float64Array)].toSorted((a, b) => a - b) : undefined,
    ),
    orders: factors.map(({ kinds }, j) => {
      const column = columns[j] as Float64Array;
      if (kinds === true) return new Int32Array(0);
      return Int32Array.from(rows, (_, k) => k).toSorted(
        (a, b) => (column[a] as number) - (column[b] as number) || a - b,
      );
    }),
    positive: Uint8Array.from(rows, (row) => Number(outcomes[row] !== 0)),
    member: new Uint8Array(rows.length).fill(1),
  };
}

export function wholeBox(factors: number): Box {
  return {
    low: Array.from({ length: factors }, () => Number.NEGATIVE_INFINITY),
    high: Array.from({ length: factors }, () => Number.POSITIVE_INFINITY),
    without: Array.from({ length: factors }, () => []),
  };
}

/** A box with one side moved: to a limit, or with kinds left out. */
export function moved(box: Box, { factor, side }: Face, to: number | readonly number[]): Box {
  return { ...box, [side]: (box[side] as readonly unknown[]).with(factor, to) };
}

/** A box without one of its sides. */
export function opened(box: Box, face: Face): Box {
  const nothing = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, without: [] };
  return moved(box, face, nothing[face.side]);
}

/** The sides a box has, by factor. */
export function facesOf({ low, high, without }: Box): Face[] {
  return low.flatMap((limit, factor): Face[] => [
    ...(limit > Number.NEGATIVE_INFINITY ? [{ factor, side: 'low' } as const] : []),
    ...((high[factor] as number) < Number.POSITIVE_INFINITY ? [{ factor, side: 'high' } as const] : []),
    ...((without[factor] as readonly number[]).length > 0 ? [{ factor, side: 'without' } as const] : []),
  ]);
}

/** Whether a value is on the inner side of a face. */
export function isInside(box: Box, { factor, side }: Face, value: number): boolean {
  if (side === 'low') return value >= (box.low[factor] as number);
  if (side === 'high') return value <= (box.high[factor] as number);
  return !(box.without[factor] as readonly number[]).includes(value);
}

/** 1 for every member inside the box. */
export function membersIn({ count, columns, member }: Sample, box: Box): Uint8Array {
  const inside = Uint8Array.from(member);
  for (const face of facesOf(box)) {
    const column = columns[face.factor] as Float64Array;
    for (let k = 0; k < count; k++) if (!isInside(box, face, column[k] as number)) inside[k] = 0;
  }
  return inside;
}

export function heldBy({ count, positive }: Sample, inside: Uint8Array): Held {
  let [held, positives] = [0, 0];
  for (let k = 0; k < count; k++) {
    held += inside[k] as number;
    positives += (inside[k] as number) & (positive[k] as number);
  }
  return { count: held, positives };
}

/** A side of a box, and the members that it alone keeps out. */
export interface KeepingFace {
  readonly face: Face;
  readonly keptOut: readonly number[];
}

/** For every side of a box the runs that would be inside without it. */
export function keepingFaces({ count, columns, member }: Sample, box: Box): KeepingFace[] {
  const faces = facesOf(box);
  const failed = new Int32Array(count);
  const last = new Int32Array(count);
  faces.forEach((face, number) => {
    const column = columns[face.factor] as Float64Array;
    for (let k = 0; k < count; k++) {
      if (member[k] === 0 || isInside(box, face, column[k] as number)) continue;
      failed[k] = (failed[k] as number) + 1;
      last[k] = number;
    }
  });
  const keptOut: number[][] = faces.map(() => []);
  for (let k = 0; k < count; k++) if (failed[k] === 1) (keptOut[last[k] as number] as number[]).push(k);
  return faces.map((face, number) => ({ face, keptOut: keptOut[number] as number[] }));
}
