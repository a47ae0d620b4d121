import { chains, fates, origins, SEGMENTS, type Panel } from '../engine/index.ts';
import type { Column } from './run-report.ts';

const reals = [
  'functionLevel',
  'employment',
  'capacity',
  'output',
  'efficiency',
  'quality',
  'price',
  'margin',
  'cash',
  'brand',
  'positionX',
  'positionY',
  'beliefX',
  'beliefY',
  'specificity',
] as const;

/** Every firm in every quarter, one row each; serials of parents and suppliers are −1 where there is none. */
export function panelColumns({ firms, book }: Panel, regions: readonly string[]): Column[] {
  const rows = firms.serial.length;
  const owner = (row: number): number => firms.serial[row]!;
  const whole = (name: string, value: (row: number) => number): Column => ({
    name,
    type: 'INT32',
    data: Int32Array.from({ length: rows }, (_, row) => value(row)),
  });
  const text = (name: string, value: (row: number) => string): Column => ({
    name,
    type: 'STRING',
    data: Array.from({ length: rows }, (_, row) => value(row)),
  });

  const quarter = new Int32Array(rows);
  for (let t = 0; t + 1 < firms.offsets.length; t++) quarter.fill(t, firms.offsets[t], firms.offsets[t + 1]);
  const identities = Array.from(book.firms.birth, (_, serial) => {
    const word = (k: number): string => (book.firms.identity[2 * serial + k]! >>> 0).toString(16).padStart(8, '0');
    return word(0) + word(1);
  });
  return [
    { name: 'quarter', type: 'INT32', data: quarter },
    text('region', (row) => regions[firms.region[row]!]!),
    { name: 'serial', type: 'INT32', data: firms.serial },
    text('identity', (row) => identities[owner(row)]!),
    text('chain', (row) => chains[firms.chain[row]!]!),
    text('origin', (row) => origins[book.firms.origin[owner(row)]!]!),
    whole('birth', (row) => book.firms.birth[owner(row)]!),
    whole('parent', (row) => book.firms.parent[owner(row)]!),
    whole('end', (row) => book.firms.end[owner(row)]!),
    text('fate', (row) => fates[book.firms.fate[owner(row)]!]!),
    ...reals.map((name): Column => ({ name, type: 'FLOAT', data: firms[name] })),
    whole('cheats', (row) => firms.cheats[row]!),
    ...Array.from({ length: SEGMENTS }, (_, s): Column => whole(`supplier${s + 1}`, (row) => firms.ties[SEGMENTS * row + s]!)),
  ];
}
