/**
 * What would arrive of a package that began today, in each plausible world: of what is announced, capture diverts a part,
 * money pays for a part, and a staff that runs too many programmes does each by half (equation 7.12).
 */
import { levers, type LeverId, type RunInput, type RunResult } from '../../engine/index.ts';
import { inPlausibleWorld } from '../designs/plausible.ts';
import type { MoveDocument, ScenarioDocument } from '../documents/document.ts';
import { packageMoves } from '../documents/override.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import { resolve } from '../documents/resolve.ts';
import { packagesFrom } from './from-today.ts';
import { quantile } from '../statistics/index.ts';

/** Over the worlds: the median, and where nine tenths lie. */
export interface WorldSpread {
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
}

export interface Arrival {
  /** Name of the package. */
  readonly package: string;
  /** Shares of it, medians over the worlds: what capture leaves, what is paid, what the staff can run, all together. */
  readonly kept: number;
  readonly paid: number;
  readonly staffed: number;
  readonly arrives: number;
  /** Worlds in which less than half arrives. */
  readonly failing: number;
}

export interface Arrivals {
  /** Worlds that could be looked at. */
  readonly worlds: number;
  /** How things are today. */
  readonly capture: WorldSpread;
  /** Years of revenue. */
  readonly purse: WorldSpread;
  readonly institutions: WorldSpread;
  readonly packages: readonly Arrival[];
}

/** Worlds that are looked at: enough to tell one half of them from the other. */
const MOST_WORLDS = 20;
/** Quarters after the start in which payment is looked at: past the ramp. */
const PAID = { from: 4, to: 12 } as const;
const HALF = 0.5;
const EXPOSURE = { full: 1, half: 0.5, none: 0 } as const;

/** What is read of a run: capture, purse and institutions at the last measured quarter, and the share paid afterwards. */
export const arrivalFigures =
  (today: number) =>
  ({ regions }: RunResult): number[] => {
    const { lockInPolitical, netPosition, institutions, fundedShare } = regions[0]!.series;
    let paid = 0;
    for (let q = today + PAID.from; q < today + PAID.to; q++) paid += fundedShare[q] as number;
    const at = today - 1;
    return [
      lockInPolitical[at] as number,
      netPosition[at] as number,
      institutions[at] as number,
      paid / (PAID.to - PAID.from),
    ];
  };
export const recordedArrivals = (today: number): string => `what arrives from quarter ${today} on`;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    HALF,
  );

function spread(values: readonly number[]): WorldSpread {
  const sorted = values.toSorted((a, b) => a - b);
  return { p05: quantile(sorted, 0.05), p50: quantile(sorted, HALF), p95: quantile(sorted, 0.95) };
}

/** What capture leaves of these bars, by their levels. */
function keptOf(moves: readonly MoveDocument[], capture: number, diversion: number): number {
  const all = moves.reduce((sum, { level }) => sum + level, 0);
  const part = ({ lever, level }: MoveDocument): number => {
    const exposure = EXPOSURE[levers[lever as LeverId].captureExposure];
    return level * Math.max(0, 1 - (exposure === 1 ? diversion : exposure) * capture);
  };
  return moves.reduce((sum, move) => sum + part(move), 0) / all;
}

/**
 * @param document a calibrated one
 * @returns of each of its packages that acts, the one that loses most first; undefined where no world has anybody left
 */
export function* arrivals(
  document: ScenarioDocument,
  presets: Presets,
): Generator<{ readonly inputs: readonly RunInput[] }, Arrivals | undefined, readonly (readonly number[])[]> {
  const scenario = scenarioOf(document, presets);
  const { plausible } = scenario;
  if (plausible === undefined) throw new RangeError('a document without plausible worlds');
  const { today } = plausible;
  const worlds = plausible.worlds.slice(0, MOST_WORLDS);
  const offered = packagesFrom(document, today, presets).map((name) => ({
    name,
    moves: packageMoves(scenario, name, today).filter(({ level }) => level > 0),
  }));
  const quarters = today + PAID.to;
  const inputsOf = (policy: readonly MoveDocument[]): RunInput[] => {
    const { input } = resolve({ ...document, policy: [...policy], quarters }, presets);
    return worlds.map((world) => inPlausibleWorld(input, world));
  };
  const alone = inputsOf([]);
  const figures = yield { inputs: [...alone, ...offered.flatMap(({ moves }) => inputsOf(moves))] };
  const living = worlds.flatMap((_, k) => (Number.isFinite(figures[k]?.[0]) ? [k] : []));
  if (living.length === 0) return undefined;
  const now = (which: number): number[] => living.map((k) => figures[k]![which] as number);
  return {
    worlds: living.length,
    capture: spread(now(0)),
    purse: spread(now(1)),
    institutions: spread(now(2)),
    packages: offered
      .map(({ name, moves }, n): Arrival => {
        const programmes = moves.reduce(
          (sum, { lever, level }) => sum + (levers[lever as LeverId].staffed ? level : 0),
          0,
        );
        const each = living.map((k) => {
          const { assumptions, regions } = alone[k]!;
          const kept = keptOf(moves, figures[k]![0] as number, assumptions.diversion as number);
          const paid = figures[(n + 1) * worlds.length + k]?.[3] ?? Number.NaN;
          const staffed = Math.min(1, (regions[0]!.staffSpan as number) / Math.max(1e-9, programmes * paid));
          return { kept, paid, staffed, arrives: kept * paid * staffed };
        });
        const known = each.filter(({ paid }) => Number.isFinite(paid));
        const of = (part: 'kept' | 'paid' | 'staffed' | 'arrives'): number => median(known.map((one) => one[part]));
        return {
          package: name,
          kept: of('kept'),
          paid: of('paid'),
          staffed: of('staffed'),
          arrives: of('arrives'),
          failing: mean(known.map(({ arrives: left }) => Number(left < HALF))),
        };
      })
      .toSorted((a, b) => a.arrives - b.arrives),
  };
}
