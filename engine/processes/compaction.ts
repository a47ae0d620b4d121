/** Takes agents that are gone out of the tables. Order of creation is kept, so that a run never depends on slots. */
import { SEGMENTS } from '../chains.ts';
import { columnsKept, firmColumns, supplierColumns, type Column } from '../state.ts';
import { listMembers, type Process, type World } from '../world.ts';

/** Closes the gaps in every column that is kept from one quarter to the next. */
function gapCloser(
  { kernels, runs }: World,
  columns: Record<string, Int32Array | Float64Array>,
  table: Record<string, Column>,
) {
  const kept = columnsKept(table, 'quarter').map((name) => ({ column: columns[name], width: table[name].width }));
  return (first: number, count: number): void => {
    for (const { column, width } of kept) kernels.closeGaps(column, width, first, runs, count);
  };
}

export function createCompaction(world: World): Process {
  const { firms: f, suppliers: s, runs } = world;
  const { tie, tieSpecificity, tieMatch, leaves } = f;
  const { newSlot, closes } = s;
  const closeFirmGaps = gapCloser(world, f, firmColumns);
  const closeSupplierGaps = gapCloser(world, s, supplierColumns);

  /** Lists the stretches of survivors after slot `first`, the first to go; returns how many numbers it wrote. */
  function listRuns(gone: Int32Array, first: number, n: number): number {
    let count = 0;
    for (let i = first; i < n; i++) {
      if (gone[i] !== 0) continue;
      runs[count++] = i;
      while (i < n && gone[i] === 0) i++;
      runs[count++] = i;
    }
    return count;
  }

  function survivors(count: number): number {
    let sum = 0;
    for (let run = 0; run < count; run += 2) sum += runs[run + 1] - runs[run];
    return sum;
  }

  function firstGone(gone: Int32Array, n: number): number {
    let first = 0;
    while (first < n && gone[first] === 0) first++;
    return first;
  }

  function compactFirms(): void {
    const n = world.firmCount;
    const first = firstGone(leaves, n);
    if (first === n) return;
    const count = listRuns(leaves, first, n);
    closeFirmGaps(first, count);
    world.firmCount = first + survivors(count);
  }

  function compactSuppliers(): boolean {
    const n = world.supplierCount;
    const first = firstGone(closes, n);
    if (first === n) return false;
    let kept = 0;
    for (let j = 0; j < n; j++) newSlot[j] = closes[j] === 0 ? kept++ : -1;
    const count = listRuns(closes, first, n);
    closeSupplierGaps(first, count);
    world.supplierCount = kept;
    return true;
  }

  function remapTies(): void {
    const slots = SEGMENTS * world.firmCount;
    for (let slot = 0; slot < slots; slot++) {
      const held = tie[slot];
      if (held < 0) continue;
      const now = newSlot[held];
      tie[slot] = now;
      if (now >= 0) continue;
      // A dead supplier's ties become imports (section 15).
      tieSpecificity[slot] = 0;
      tieMatch[slot] = 1;
    }
  }

  return () => {
    compactFirms();
    if (compactSuppliers()) remapTies();
    listMembers(world);
  };
}
