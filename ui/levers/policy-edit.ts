/** Changes to a policy score, as pure functions from one list of bars to another. */
import { QUARTERS_PER_YEAR, type LeverId } from '../../engine/index.ts';
import { firstOpenQuarter, layOver, packageMoves, type MoveDocument, type Scenario } from '../../experiments/index.ts';

export type Score = readonly MoveDocument[];

/** Which bars are meant: of one lever, in one region or (without) in all of them. */
export interface LeverPlace {
  readonly lever: LeverId;
  readonly region?: string | undefined;
}

/** Positions of the bars of a lever in exactly this region, or in exactly all of them. */
export function barsOf(score: Score, { lever, region }: LeverPlace): number[] {
  return score.flatMap((bar, k) => (bar.lever === lever && bar.region === region ? [k] : []));
}

/** The bar a slider shows: the first of its place. */
export function mainBar(score: Score, place: LeverPlace): MoveDocument | undefined {
  return score[barsOf(score, place)[0] ?? -1];
}

/** The score without the bars of a place. */
export function withoutLever(score: Score, place: LeverPlace): Score {
  const gone = new Set(barsOf(score, place));
  return gone.size === 0 ? score : score.filter((_bar, k) => !gone.has(k));
}

/** The score with the first bar of a place at a level; a new one starts at `start`, and at level 0 the bar goes. */
export function withLevel(score: Score, place: LeverPlace, level: number, start: number): Score {
  const next = Math.max(0, Math.min(1, level));
  const at = barsOf(score, place)[0];
  if (at === undefined) {
    if (next === 0) return score;
    const { lever, region } = place;
    return [...score, { lever, ...(region === undefined ? {} : { region }), level: next, from: start }];
  }
  if (next === 0) return score.filter((_bar, k) => k !== at);
  return score.map((bar, k) => (k === at ? { ...bar, level: next } : bar));
}

export interface BarSpan {
  readonly from?: number;
  /** Null for the end of the run. */
  readonly to?: number | null;
  readonly ramp?: number;
}

/**
 * The score with other times for the first bar of a place; a bar keeps at least one quarter and stays within the run.
 * @param open a bar whose times are changed begins no earlier
 */
export function withSpan(score: Score, place: LeverPlace, span: BarSpan, quarters: number, open = 0): Score {
  const at = barsOf(score, place)[0];
  if (at === undefined) return score;
  const bar = score[at]!;
  const whole = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, Math.round(value)));
  const { to: oldTo, ramp: oldRamp, ...rest } = bar;
  let from = whole(span.from ?? bar.from, open, quarters - 1);
  let to = span.to === null ? undefined : (span.to ?? oldTo);
  if (to !== undefined) {
    to = whole(to, open + 1, quarters);
    // The end that was not edited yields.
    if (to <= from && span.to === undefined) to = from + 1;
    if (to <= from) from = to - 1;
    if (to >= quarters) to = undefined;
  }
  const ramp = span.ramp === undefined ? oldRamp : whole(span.ramp, 0, quarters);
  const next: MoveDocument = {
    ...rest,
    from,
    ...(to === undefined ? {} : { to }),
    ...(ramp === undefined ? {} : { ramp }),
  };
  return score.map((old, k) => (k === at ? next : old));
}

const sameBar = (a: MoveDocument, b: MoveDocument): boolean =>
  a.lever === b.lever &&
  a.region === b.region &&
  a.level === b.level &&
  a.from === b.from &&
  a.to === b.to &&
  a.ramp === b.ramp;

const barsIn = (score: Score, place: LeverPlace): Score => barsOf(score, place).map((k) => score[k]!);

/** Whether a place has the same bars in two scores. */
export function sameBars(a: Score, b: Score, place: LeverPlace): boolean {
  const [mine, theirs] = [barsIn(a, place), barsIn(b, place)];
  return mine.length === theirs.length && mine.every((bar, k) => sameBar(bar, theirs[k]!));
}

/** The score with the bars of a place as the scenario itself has them. */
export function asInherited(score: Score, place: LeverPlace, inherited: Score): Score {
  return [...withoutLever(score, place), ...barsIn(inherited, place)];
}

/** Bars of a package of the scenario from when it says, or from the first quarter in which one may begin. */
export function packageScore(scenario: Scenario, name: string): Score {
  return packageMoves(scenario, name, Math.max(scenario.packages[name]!.start, firstOpenQuarter(scenario)));
}

/** Whether every bar of a package is in the score as it is. */
export function hasPackage(score: Score, moves: Score): boolean {
  return moves.length > 0 && moves.every((move) => score.some((bar) => sameBar(bar, move)));
}

/** The score with a package laid over it: its levers are set as the package has them, the others stay. */
export function withPackage(score: Score, moves: Score, regions: readonly string[]): Score {
  return layOver(score, moves, regions);
}

/** The score without the bars of a package. */
export function withoutPackage(score: Score, moves: Score): Score {
  return score.filter((bar) => !moves.some((move) => sameBar(bar, move)));
}

/** The score with a package in place of others: packages are alternatives unless somebody adds them up. */
export function withPackageInstead(
  score: Score,
  moves: Score,
  others: readonly Score[],
  regions: readonly string[],
): Score {
  return withPackage(others.reduce<Score>(withoutPackage, score), moves, regions);
}

/**
 * Which of these packages the score is made of: those whose every bar is in it, except parts of a larger one that is.
 */
export function packagesInForce(score: Score, packages: readonly Score[]): readonly boolean[] {
  const there = packages.map((moves) => hasPackage(score, moves));
  return packages.map(
    (moves, k) =>
      there[k]! &&
      !packages.some((other, i) => i !== k && there[i]! && other.length > moves.length && hasPackage(other, moves)),
  );
}

/**
 * Quarter in which a new bar begins: as the scenario's first package does, else after three tenths of the run.
 * @param open no bar begins before this quarter
 */
export function startOfNewBars(quarters: number, packageStarts: readonly number[], open = 0): number {
  const usual = packageStarts.find((start) => start > 0 && start < quarters) ?? 0.3 * quarters;
  return Math.min(quarters - 1, Math.max(open, Math.round(usual / QUARTERS_PER_YEAR) * QUARTERS_PER_YEAR));
}

/** The name of a package: what stands before the colon that lists its contents. */
export function shortName(label: string): string {
  return /^([^:：]{2,})[:：]/.exec(label)?.[1] ?? label;
}
