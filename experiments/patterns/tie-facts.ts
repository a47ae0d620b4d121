/** Statistics of ties between firms and suppliers. */
import { log, type RunResult } from '../../engine/index.ts';
import { mean, variance } from '../statistics/statistics.ts';
import { leastSquares } from '../statistics/regression.ts';
import { crossSection, panelOf, years } from './firm-records.ts';
import { exponentialFit, lognormalFit } from './firm-facts.ts';

const [FROM, TO, SEGMENTS] = [60, 140, 4] as const;

/** Share of the ties to local suppliers that are there a year later: of all, of those whose firm and supplier live. */
export function tieSurvival(run: RunResult): { all: number; bothAlive: number; young: number; old: number } {
  const panel = panelOf(run);
  const { firms, suppliers, book } = panel;
  let [ties, kept, alive] = [0, 0, 0];
  const groups = [
    { alive: 0, kept: 0 },
    { alive: 0, kept: 0 },
  ];
  for (const t of years(FROM, TO)) {
    const later = new Map<number, number>();
    for (let row = firms.offsets[t + 4] as number; row < (firms.offsets[t + 5] as number); row++)
      later.set(firms.serial[row] as number, row);
    const standing = new Set(
      suppliers.serial.subarray(suppliers.offsets[t + 4] as number, suppliers.offsets[t + 5] as number),
    );
    for (let row = firms.offsets[t] as number; row < (firms.offsets[t + 1] as number); row++) {
      const serial = firms.serial[row] as number;
      const next = later.get(serial);
      const group = groups[Number(t - (book.firms.birth[serial] as number) >= 20)] as { alive: number; kept: number };
      for (let s = 0; s < SEGMENTS; s++) {
        const supplier = firms.ties[SEGMENTS * row + s] as number;
        if (supplier < 0) continue;
        ties += 1;
        if (next === undefined || !standing.has(supplier)) continue;
        alive += 1;
        group.alive += 1;
        if (firms.ties[SEGMENTS * next + s] !== supplier) continue;
        kept += 1;
        group.kept += 1;
      }
    }
  }
  const [young, old] = groups.map((group) => group.kept / group.alive) as [number, number];
  return { all: kept / ties, bothAlive: kept / alive, young, old };
}

/** How many clients suppliers have: spread, and whether the tail is wider than an exponential's. */
export function clients(run: RunResult): { spread: number; wider: number; idle: number } {
  const { firms, suppliers } = panelOf(run);
  const [spreads, wider, idle]: [number[], number[], number[]] = [[], [], []];
  for (const t of years(FROM, TO)) {
    const counts = new Map<number, number>();
    const [from, to] = [suppliers.offsets[t] as number, suppliers.offsets[t + 1] as number];
    for (let row = from; row < to; row++) counts.set(suppliers.serial[row] as number, 0);
    for (let k = SEGMENTS * (firms.offsets[t] as number); k < SEGMENTS * (firms.offsets[t + 1] as number); k++) {
      const supplier = firms.ties[k] as number;
      if (counts.has(supplier)) counts.set(supplier, (counts.get(supplier) as number) + 1);
    }
    const busy = [...counts.values()].filter((count) => count > 0);
    if (busy.length < 10) continue;
    spreads.push(Math.sqrt(variance(busy)) / mean(busy));
    wider.push(lognormalFit(busy) - exponentialFit(busy));
    idle.push(1 - busy.length / counts.size);
  }
  return { spread: mean(spreads), wider: mean(wider), idle: mean(idle) };
}

/**
 * Survival over two years against how close a firm's ties are, size and age held alike: an inverted U has a negative
 * square and its top inside.
 */
export function embeddedness(run: RunResult): { square: number; best: number } {
  const panel = panelOf(run);
  const rows: number[][] = [];
  const lives: number[] = [];
  for (const t of years(FROM, TO))
    for (const { row, serial, size, age } of crossSection(panel, t)) {
      const close = panel.firms.specificity[row] as number;
      const end = panel.book.firms.end[serial] as number;
      rows.push([1, close, close * close, log(size), log(Math.max(0.25, age))]);
      lives.push(Number(end < 0 || end > t + 8));
    }
  const [, line = Number.NaN, square = Number.NaN] = leastSquares(rows, lives);
  return { square, best: -line / (2 * square) };
}

/**
 * What a firm gains in efficiency and quality in a quarter in which it learned from another, against how far apart
 * their products are, own level held alike.
 */
export function learningDistance(run: RunResult): { square: number; best: number } {
  const { firms } = panelOf(run);
  const rows: number[][] = [];
  const gains: number[] = [];
  const before = new Map<number, number>();
  const level = (row: number): number => log((firms.efficiency[row] as number) * (firms.quality[row] as number));
  for (let t = 19; t < TO; t++) {
    before.clear();
    for (let row = firms.offsets[t - 1] as number; row < (firms.offsets[t] as number); row++)
      before.set(firms.serial[row] as number, row);
    for (let row = firms.offsets[t] as number; row < (firms.offsets[t + 1] as number); row++) {
      const own = before.get(firms.serial[row] as number);
      const other = before.get(firms.learnedFrom[row] as number);
      if (own === undefined || other === undefined) continue;
      const [dx, dy] = [
        (firms.positionX[own] as number) - (firms.positionX[other] as number),
        (firms.positionY[own] as number) - (firms.positionY[other] as number),
      ];
      const distance = Math.sqrt(dx * dx + dy * dy);
      rows.push([1, distance, distance * distance, level(own)]);
      gains.push(level(row) - level(own));
    }
  }
  const [, line = Number.NaN, square = Number.NaN] = leastSquares(rows, gains);
  return { square, best: -line / (2 * square) };
}
