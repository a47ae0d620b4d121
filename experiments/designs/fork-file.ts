/**
 * A fork as a file: what presets × policies come to, computed once and shipped. Whole numbers, each but the first of a
 * row the difference to the one before; of an acting path only what comes after its start, the rest is doing nothing.
 */
import type { ForkPath } from './fork.ts';

type Row = readonly number[];

interface AloneRows {
  readonly jobs: Row;
  readonly jobsHigh: Row;
  /** Per cent; of assembly, made to order and own design: own brand is the rest. */
  readonly shares: readonly Row[];
  readonly lockIns: readonly Row[];
  readonly movedOut: Row;
  readonly movedOutSkilled: Row;
  readonly wage: Row;
  readonly efficiency: Row;
  /** One digit a future. */
  readonly outcomes: string;
  readonly endJobs: Row;
}

interface PathRows extends AloneRows {
  readonly births: readonly Row[];
}

interface ActingRows extends AloneRows {
  readonly spending: Row;
}

export interface ForkFile {
  readonly format: 1;
  /** Id of the region it is read in, length of the run, sampled quarters. */
  readonly region: string;
  readonly quarters: number;
  readonly samples: Row;
  readonly starts: Row;
  /** Seed phrase of the futures. */
  readonly phrase: string;
  readonly alone: PathRows;
  readonly acting: readonly ActingRows[];
}

/** A fork as it is read: doing nothing, and acting from each start. */
export interface Fork {
  readonly region: string;
  readonly quarters: number;
  readonly phrase: string;
  readonly alone: ForkPath;
  readonly starts: readonly { readonly start: number; readonly path: ForkPath }[];
}

const TENS = 10;
const PERCENT = 0.01;
const PER_MILLE = 0.001;

const packed = (values: readonly number[], unit: number): Row => {
  let before = 0;
  return values.map((value) => {
    const now = Math.round(value / unit);
    const difference = now - before;
    before = now;
    return difference;
  });
};

function unpacked(row: Row, unit: number): number[] {
  let now = 0;
  return row.map((difference) => {
    now += difference;
    // Division by a whole number gives the nearest number to what is meant, multiplication by 0.01 does not.
    return unit < 1 ? now / Math.round(1 / unit) : now * unit;
  });
}

function rowsOf(path: ForkPath, from: number): AloneRows {
  const later = (values: readonly number[]): readonly number[] => values.slice(from);
  return {
    jobs: packed(later(path.jobs), TENS),
    jobsHigh: packed(later(path.jobsHigh), TENS),
    shares: path.shares.slice(0, 3).map((level) => packed(later(level), PERCENT)),
    lockIns: path.lockIns.map((index) => packed(later(index), PERCENT)),
    movedOut: packed(later(path.movedOut), TENS),
    movedOutSkilled: packed(later(path.movedOutSkilled), TENS),
    wage: packed(later(path.wage), PER_MILLE),
    efficiency: packed(later(path.efficiency), PER_MILLE),
    outcomes: path.outcomes.join(''),
    endJobs: path.endJobs.map((jobs) => Math.round(jobs / TENS)),
  };
}

export function forkToFile({ region, quarters, phrase, alone, starts }: Fork): ForkFile {
  const samples = alone.quarters;
  return {
    format: 1,
    region,
    quarters,
    phrase,
    samples,
    starts: starts.map(({ start }) => start),
    alone: {
      ...rowsOf(alone, 0),
      births: [alone.spinOffs, alone.startUps, alone.foreign].map((values) => packed(values, 1)),
    },
    acting: starts.map(({ start, path }) => ({
      ...rowsOf(
        path,
        samples.findIndex((quarter) => quarter >= start),
      ),
      spending: [Math.round(path.spendingYear / PERCENT), Math.round(path.spendingShare / PER_MILLE)],
    })),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function pathOf(rows: AloneRows, quarters: readonly number[], before: ForkPath | undefined): ForkPath {
  const from = quarters.length - rows.jobs.length;
  const whole = (row: Row, unit: number, of: (path: ForkPath) => readonly number[]): number[] => [
    ...(before === undefined ? [] : of(before).slice(0, from)),
    ...unpacked(row, unit),
  ];
  const known = rows.shares.map((row, level) =>
    whole(row, PERCENT, ({ shares }) => shares[level] as readonly number[]),
  );
  const brand = quarters.map((_, at) =>
    Math.max(0, Math.round(100 - known.reduce((s, l) => s + 100 * (l[at] ?? 0), 0)) / 100),
  );
  const endJobs = rows.endJobs.map((tens) => tens * TENS);
  return {
    quarters,
    jobs: whole(rows.jobs, TENS, ({ jobs }) => jobs),
    jobsHigh: whole(rows.jobsHigh, TENS, ({ jobsHigh }) => jobsHigh),
    shares: [...known, brand],
    lockIns: rows.lockIns.map((row, k) => whole(row, PERCENT, ({ lockIns }) => lockIns[k] as readonly number[])),
    movedOut: whole(rows.movedOut, TENS, ({ movedOut }) => movedOut),
    movedOutSkilled: whole(rows.movedOutSkilled, TENS, ({ movedOutSkilled }) => movedOutSkilled),
    spinOffs: before?.spinOffs ?? [],
    startUps: before?.startUps ?? [],
    foreign: before?.foreign ?? [],
    wage: whole(rows.wage, PER_MILLE, ({ wage }) => wage),
    efficiency: whole(rows.efficiency, PER_MILLE, ({ efficiency }) => efficiency),
    outcomes: Array.from(rows.outcomes, Number),
    endJobs,
    jobsAtEnd: median(endJobs),
    spendingYear: 0,
    spendingShare: 0,
  };
}

/** The acting path shares its past with doing nothing, and knows of births only what that knows. */
export function forkFromFile({ region, quarters, phrase, samples, starts, alone: rows, acting }: ForkFile): Fork {
  const [spinOffs = [], startUps = [], foreign = []] = rows.births.map((row) => unpacked(row, 1));
  const alone: ForkPath = { ...pathOf(rows, samples, undefined), spinOffs, startUps, foreign };
  return {
    region,
    quarters,
    phrase,
    alone,
    starts: starts.map((start, k) => {
      const one = acting[k] as ActingRows;
      const [year = 0, share = 0] = one.spending;
      const path = pathOf(one, samples, alone);
      return { start, path: { ...path, spendingYear: year / 100, spendingShare: share / 1000 } };
    }),
  };
}
