/** Takes agents that are gone out of the tables. Order of creation is kept, so that a run never depends on slots. */
import { SEGMENTS } from '../chains.ts';
import { columnsKept, firmColumns, supplierColumns } from '../state.ts';
import { listMembers, type Process, type World } from '../world.ts';

interface Wide {
  readonly column: Int32Array | Float64Array;
  readonly width: number;
}

/** Moves the rows named in `sources` to the slots `first`, `first + 1`, …; sources ascend, so nothing is overwritten unread. */
function gather({ column, width }: Wide, first: number, kept: number, sources: Int32Array): void {
  if (width === 1) {
    for (let k = first; k < kept; k++) column[k] = column[sources[k]];
    return;
  }
  for (let k = first; k < kept; k++) {
    for (let w = 0; w < width; w++) column[width * k + w] = column[width * sources[k] + w];
  }
}

export function createCompaction(world: World): Process {
  const { firms: f, suppliers: s } = world;
  const { tie, tieSpecificity, tieMatch, leaves } = f;
  const { newSlot, closes } = s;
  const sources = new Int32Array(world.capacity);
  const wide = (columns: Record<string, Int32Array | Float64Array>, table: Record<string, { width: number }>, names: string[]): Wide[] =>
    names.map((name) => ({ column: columns[name], width: table[name].width }));
  const firmTable = wide(f, firmColumns, columnsKept(firmColumns, 'quarter'));
  const supplierTable = wide(s, supplierColumns, columnsKept(supplierColumns, 'quarter'));

  function compactSuppliers(): boolean {
    const n = world.supplierCount;
    let kept = 0;
    for (let j = 0; j < n; j++) {
      if (closes[j] === 1) {
        newSlot[j] = -1;
        continue;
      }
      newSlot[j] = kept;
      sources[kept++] = j;
    }
    if (kept === n) return false;
    for (const column of supplierTable) gather(column, 0, kept, sources);
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

  function compactFirms(): void {
    const n = world.firmCount;
    let first = 0;
    while (first < n && leaves[first] === 0) first++;
    if (first === n) return;
    let kept = first;
    for (let i = first; i < n; i++) if (leaves[i] === 0) sources[kept++] = i;
    for (const column of firmTable) gather(column, first, kept, sources);
    world.firmCount = kept;
  }

  return () => {
    compactFirms();
    if (compactSuppliers()) remapTies();
    listMembers(world);
  };
}
