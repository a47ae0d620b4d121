/**
 * The state of a world as bytes: a header, then every state column of every table, cut to the agents alive.
 * Column names are not stored; a change of the state tables changes `STATE_LAYOUT`, and older snapshots are refused.
 */
import { MAX_REGIONS } from './chains.ts';
import { columnsKept, firmColumns, regionColumns, supplierColumns, worldColumns, type Column } from './state.ts';
import { listMembers, type World } from './world.ts';

interface Slice {
  readonly name: string;
  readonly array: Int32Array | Float64Array;
  readonly length: number;
}

/** Number that changes with the names, kinds and order of the state columns. */
export const STATE_LAYOUT = /* @__PURE__ */ (() => {
  let hash = 0x811c9dc5;
  for (const table of [worldColumns, regionColumns, firmColumns, supplierColumns] as Record<string, Column>[]) {
    for (const name of columnsKept(table, 'state')) {
      const text = `${name}:${table[name].kind}:${table[name].width};`;
      for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
    }
  }
  return hash;
})();

/** The part of every state column that holds agents, in the order of a snapshot. */
export function stateSlices(world: World, firms: number, suppliers: number): Slice[] {
  const list: Slice[] = [];
  const add = (
    columns: Record<string, Int32Array | Float64Array>,
    table: Record<string, Column>,
    rows: number,
  ): void => {
    for (const name of columnsKept(table, 'state'))
      list.push({ name, array: columns[name], length: rows * table[name].width });
  };
  add(world.globals, worldColumns, 1);
  add(world.regions, regionColumns, MAX_REGIONS);
  add(world.firms, firmColumns, firms);
  add(world.suppliers, supplierColumns, suppliers);
  return list;
}

const HEADER_WORDS = 10;

/** Bytes of the state at the end of the current quarter. */
export function takeSnapshot(world: World): ArrayBuffer {
  const parts = stateSlices(world, world.firmCount, world.supplierCount);
  const bytes = HEADER_WORDS * 4 + parts.reduce((sum, { array, length }) => sum + length * array.BYTES_PER_ELEMENT, 0);
  const buffer = new ArrayBuffer(bytes);
  new Int32Array(buffer, 0, HEADER_WORDS).set([
    STATE_LAYOUT,
    world.quarter,
    world.regionCount,
    world.firmCount,
    world.supplierCount,
    world.nextFirm,
    world.nextSupplier,
    world.keyHigh,
    world.keyLow,
    0,
  ]);
  const target = new Uint8Array(buffer);
  let at = HEADER_WORDS * 4;
  for (const { array, length } of parts) {
    const size = length * array.BYTES_PER_ELEMENT;
    target.set(new Uint8Array(array.buffer, array.byteOffset, size), at);
    at += size;
  }
  return buffer;
}

/** Agents a snapshot holds: how large a world it needs. */
export function snapshotAgents(snapshot: ArrayBuffer): number {
  const header = new Int32Array(snapshot, 0, HEADER_WORDS);
  return Math.max(header[3], header[4]);
}

/**
 * Loads a snapshot into a world.
 * @throws RangeError when it was taken by an engine with other state columns, or is damaged.
 */
export function restoreSnapshot(world: World, snapshot: ArrayBuffer): void {
  if (snapshot.byteLength < HEADER_WORDS * 4) throw new RangeError('snapshot: too short');
  const header = new Int32Array(snapshot, 0, HEADER_WORDS);
  if (header[0] !== STATE_LAYOUT) throw new RangeError('snapshot: made by another version of the engine');
  const parts = stateSlices(world, header[3], header[4]);
  const bytes = HEADER_WORDS * 4 + parts.reduce((sum, { array, length }) => sum + length * array.BYTES_PER_ELEMENT, 0);
  if (snapshot.byteLength !== bytes)
    throw new RangeError(`snapshot: ${snapshot.byteLength} bytes found, ${bytes} expected`);
  world.quarter = header[1];
  world.regionCount = header[2];
  world.firmCount = header[3];
  world.supplierCount = header[4];
  world.nextFirm = header[5];
  world.nextSupplier = header[6];
  world.keyHigh = header[7];
  world.keyLow = header[8];
  world.departureCount = 0;
  const source = new Uint8Array(snapshot);
  let at = HEADER_WORDS * 4;
  for (const { array, length } of parts) {
    const size = length * array.BYTES_PER_ELEMENT;
    new Uint8Array(array.buffer, array.byteOffset, size).set(source.subarray(at, at + size));
    at += size;
  }
  world.firms.leaves.fill(0, 0, world.firmCount);
  listMembers(world);
}
