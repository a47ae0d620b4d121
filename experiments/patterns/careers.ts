/** Statistics of whole trades: who led, who was early, who came from whom, and by what jobs were lost. */
import { log, origins, type RunResult } from '../../engine/index.ts';
import { crossSection, panelOf, survivalOf } from './firm-records.ts';

/** Share of the five largest firms of a quarter that had entered before half of all firms ever had. */
export function earlyLeaders(run: RunResult, quarter: number): number {
  const panel = panelOf(run);
  const births = Array.from(panel.book.firms.birth).toSorted((a, b) => a - b);
  const middle = births[births.length >> 1] as number;
  const leaders = crossSection(panel, quarter)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 5);
  return leaders.filter(({ serial }) => (panel.book.firms.birth[serial] as number) < middle).length / leaders.length;
}

/** Cumulative hazard of spin-offs over five years, of that of start-ups. */
export function spinOffHazard(run: RunResult, from: number, to: number): number {
  const hazard = (origin: 'spinOff' | 'startUp'): number => -log(survivalOf(run, 5, from, to, origin));
  return hazard('spinOff') / hazard('startUp');
}

/** Of the jobs that the firms of one quarter have lost by another, those in firms that are gone. */
export function lostByClosure(run: RunResult, from: number, to: number): number {
  const panel = panelOf(run);
  const later = new Map(crossSection(panel, to).map(({ serial, size }) => [serial, size]));
  let [gone, lost] = [0, 0];
  for (const { serial, size } of crossSection(panel, from)) {
    const left = later.get(serial);
    lost += size - (left ?? 0);
    if (left === undefined) gone += size;
  }
  return gone / lost;
}

/**
 * Share of productivity growth between two quarters that entry and exit brought, other than by firms that stayed
 * (Foster, Haltiwanger and Krizan 2001). Efficiency is kept relative to the frontier, so its motion is added.
 */
export function netEntryShare(run: RunResult, from: number, to: number, frontierGrowth: number): number {
  const panel = panelOf(run);
  const level = (row: number): number => log(panel.firms.efficiency[row] as number);
  const [before, after] = [crossSection(panel, from), crossSection(panel, to)];
  const total = (firms: readonly { readonly size: number }[]): number => firms.reduce((sum, { size }) => sum + size, 0);
  const [jobsBefore, jobsAfter] = [total(before), total(after)];
  const moved = frontierGrowth * (to - from);
  const mean = before.reduce((sum, { row, size }) => sum + (size / jobsBefore) * level(row), 0);
  const change = after.reduce((sum, { row, size }) => sum + (size / jobsAfter) * (level(row) + moved), 0) - mean;
  const [was, is] = [new Set(before.map(({ serial }) => serial)), new Set(after.map(({ serial }) => serial))];
  const entry = after
    .filter(({ serial }) => !was.has(serial))
    .reduce((sum, { row, size }) => sum + (size / jobsAfter) * (level(row) + moved - mean), 0);
  const exit = before
    .filter(({ serial }) => !is.has(serial))
    .reduce((sum, { row, size }) => sum + (size / jobsBefore) * (level(row) - mean), 0);
  return (entry - exit) / change;
}

/** Of the jobs that a policy added by a quarter, those in firms founded since it began. */
export function gainByEntry(run: RunResult, twin: RunResult, since: number, quarter: number): number {
  const jobs = (of: RunResult): { young: number; all: number } => {
    const panel = panelOf(of);
    let [young, all] = [0, 0];
    for (const { serial, size } of crossSection(panel, quarter)) {
      all += size;
      if ((panel.book.firms.birth[serial] as number) >= since) young += size;
    }
    return { young, all };
  };
  const [own, other] = [jobs(run), jobs(twin)];
  return (own.young - other.young) / (own.all - other.all);
}

/** Share of firms founded in a window that came from a parent in the trade. */
export function spinOffShare(run: RunResult, from: number, to: number): number {
  const { birth, origin } = panelOf(run).book.firms;
  const born = Array.from(birth.keys()).filter((k) => (birth[k] as number) >= from && (birth[k] as number) < to);
  return born.filter((k) => origins[origin[k] as number] === 'spinOff').length / born.length;
}
