/** What the record of every firm says, in the units that studies of firms use: yearly cross-sections and careers. */
import { log, origins, type OriginId, type Panel, type RunResult } from '../../engine/index.ts';

export function panelOf({ panel }: RunResult): Panel {
  if (panel === undefined) throw new Error('this pattern needs the record of every firm');
  return panel;
}

export interface FirmYear {
  /** Row of the panel. */
  readonly row: number;
  readonly serial: number;
  /** Workers, in labour units. */
  readonly size: number;
  /** Years since it was founded. */
  readonly age: number;
}

/** Firms with output in a quarter. */
export function crossSection({ firms, book }: Panel, quarter: number): FirmYear[] {
  const found: FirmYear[] = [];
  for (let row = firms.offsets[quarter] as number; row < (firms.offsets[quarter + 1] as number); row++) {
    const size = firms.employment[row] as number;
    if (!((firms.output[row] as number) > 0) || !(size > 0)) continue;
    const serial = firms.serial[row] as number;
    found.push({ row, serial, size, age: (quarter + 1 - (book.firms.birth[serial] as number)) / 4 });
  }
  return found;
}

/** Fourth quarters of the years in a window. */
export function years(from: number, to: number): number[] {
  const found: number[] = [];
  for (let t = from + 3; t < to; t += 4) found.push(t);
  return found;
}

/** Two cross-sections, and who is in both. */
export interface FirmYears {
  readonly now: readonly FirmYear[];
  readonly later: ReadonlyMap<number, FirmYear>;
}

export function yearPairs(panel: Panel, from: number, to: number, apart = 4): FirmYears[] {
  return years(from, to)
    .filter((t) => t + apart < panel.firms.offsets.length - 1)
    .map((t) => ({
      now: crossSection(panel, t),
      later: new Map(crossSection(panel, t + apart).map((firm) => [firm.serial, firm])),
    }));
}

/** Share of the firms of an origin alive in a quarter that are gone before another. */
export function departuresOf(run: RunResult, origin: OriginId, from: number, to: number): number {
  const { birth, end, origin: cameAs } = panelOf(run).book.firms;
  const wanted = origins.indexOf(origin);
  let [alive, gone] = [0, 0];
  for (let k = 0; k < birth.length; k++) {
    const left = end[k] as number;
    if (cameAs[k] !== wanted || (birth[k] as number) >= from || (left >= 0 && left < from)) continue;
    alive += 1;
    if (left >= 0 && left < to) gone += 1;
  }
  return gone / alive;
}

/** Share of those founded in a window who are alive after some years; moving away counts as an end. */
export function survivalOf(run: RunResult, years: number, from = 20, to = 150, only?: OriginId): number {
  const { birth, end, origin } = panelOf(run).book.firms;
  let [born, alive] = [0, 0];
  for (let k = 0; k < birth.length; k++) {
    const start = birth[k] as number;
    if (start < from || start > to || start + 4 * years >= run.quarters) continue;
    if (only !== undefined && origins[origin[k] as number] !== only) continue;
    born += 1;
    if ((end[k] as number) < 0 || (end[k] as number) - start >= 4 * years) alive += 1;
  }
  return alive / born;
}

const identities = ({ book }: Panel): string[] =>
  Array.from(book.firms.birth, (_, k) => `${book.firms.identity[2 * k]} ${book.firms.identity[2 * k + 1]}`);

/**
 * How much further firms came in one world than the same firms did in its twin: mean difference of the logarithm of
 * efficiency times quality between two quarters, over firms alive in both worlds in both quarters.
 */
export function learntTogether(one: RunResult, twin: RunResult, from: number, to: number): number {
  const gains = [one, twin].map((run) => {
    const panel = panelOf(run);
    const names = identities(panel);
    const level = (quarter: number): Map<string, number> =>
      new Map(
        crossSection(panel, quarter).map(({ row, serial }) => [
          names[serial] as string,
          log((panel.firms.efficiency[row] as number) * (panel.firms.quality[row] as number)),
        ]),
      );
    const [before, after] = [level(from - 1), level(to - 1)];
    return new Map(
      [...before].flatMap(([name, was]) => (after.has(name) ? [[name, (after.get(name) as number) - was]] : [])),
    );
  }) as [Map<string, number>, Map<string, number>];
  const both = [...gains[0]].filter(([name]) => gains[1].has(name));
  return both.reduce((sum, [name, gain]) => sum + gain - (gains[1].get(name) as number), 0) / both.length;
}
