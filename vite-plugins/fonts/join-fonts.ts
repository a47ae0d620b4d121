/**
 * Joins TrueType fonts of one design whose characters differ into one. Foundries hand out a Chinese font in a hundred
 * slices; a page that uses a few characters of each would fetch them all.
 *
 * Only outlines, advances and the character map are joined: the layout tables of Chinese characters (alternates,
 * vertical writing) are not used on the page. Tables as in the OpenType specification 1.9.
 */

type Tables = Map<string, Buffer>;

/** Tables a joined font has, in the order of their names. */
const KEPT = ['OS/2', 'cmap', 'gasp', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'] as const;

function tablesOf(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    const start = font.readUInt32BE(record + 8);
    tables.set(
      font.toString('latin1', record, record + 4),
      font.subarray(start, start + font.readUInt32BE(record + 12)),
    );
  }
  return tables;
}

function tableOf(tables: Tables, name: string): Buffer {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`a font without the table ${name} cannot be joined`);
  return table;
}

/** Glyph of every character, from the 32-bit subtable (format 12) or the 16-bit one (format 4). */
function characterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(4 + 8 * i + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 12) {
      for (let group = 0; group < cmap.readUInt32BE(at + 12); group++) {
        const record = at + 16 + 12 * group;
        const first = cmap.readUInt32BE(record);
        for (let code = first; code <= cmap.readUInt32BE(record + 4); code++)
          found.set(code, cmap.readUInt32BE(record + 8) + code - first);
      }
    } else if (format === 4) {
      const doubled = cmap.readUInt16BE(at + 6);
      for (let segment = 0; segment < doubled; segment += 2) {
        const end = at + 14 + segment;
        const start = end + doubled + 2;
        const delta = start + doubled;
        const offset = delta + doubled;
        for (let code = cmap.readUInt16BE(start); code <= cmap.readUInt16BE(end) && code < 0xffff; code++) {
          const reach = cmap.readUInt16BE(offset);
          const glyph = reach === 0 ? code : cmap.readUInt16BE(offset + reach + 2 * (code - cmap.readUInt16BE(start)));
          if (glyph !== 0) found.set(code, (glyph + cmap.readUInt16BE(delta)) & 0xffff);
        }
      }
    }
  }
  return found;
}

/** Points a compound glyph at its components' new numbers. */
function renumbered(glyph: Buffer, renumber: (old: number) => number): Buffer {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph;
  const [WORDS, SCALE, MORE, SCALES, MATRIX] = [0x1, 0x8, 0x20, 0x40, 0x80];
  const moved = Buffer.from(glyph);
  for (let at = 10, more = true; more; ) {
    const flags = moved.readUInt16BE(at);
    moved.writeUInt16BE(renumber(moved.readUInt16BE(at + 2)), at + 2);
    at += 4 + ((flags & WORDS) === 0 ? 2 : 4);
    if ((flags & SCALE) !== 0) at += 2;
    else if ((flags & SCALES) !== 0) at += 4;
    else if ((flags & MATRIX) !== 0) at += 8;
    more = (flags & MORE) !== 0;
  }
  return moved;
}

interface Glyph {
  readonly outline: Buffer;
  readonly advance: number;
  readonly bearing: number;
}

function glyphsOf(tables: Tables): Glyph[] {
  const [loca, glyf, hmtx] = [tableOf(tables, 'loca'), tableOf(tables, 'glyf'), tableOf(tables, 'hmtx')];
  const long = tableOf(tables, 'head').readInt16BE(50) === 1;
  const metrics = tableOf(tables, 'hhea').readUInt16BE(34);
  const start = (glyph: number): number => (long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));
  return Array.from({ length: tableOf(tables, 'maxp').readUInt16BE(4) }, (_, glyph) => ({
    outline: glyf.subarray(start(glyph), start(glyph + 1)),
    advance: hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)),
    bearing: hmtx.readInt16BE(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)),
  }));
}

/** A character map of one 32-bit subtable. */
function characterTable(glyphs: ReadonlyMap<number, number>): Buffer {
  const groups: [first: number, last: number, glyph: number][] = [];
  for (const [code, glyph] of [...glyphs].toSorted(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    if (group !== undefined && code === group[1] + 1 && glyph === group[2] + code - group[0]) group[1] = code;
    else groups.push([code, code, glyph]);
  }
  const table = Buffer.alloc(12 + 16 + 12 * groups.length);
  table.writeUInt16BE(1, 2);
  // Platform Windows, all of Unicode.
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.forEach((group, i) => group.forEach((value, j) => table.writeUInt32BE(value, 28 + 12 * i + 4 * j)));
  return table;
}

const padded = (length: number): number => (length + 3) & ~3;

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) {
    const rest = table.length - at;
    sum += rest >= 4 ? table.readUInt32BE(at) : table.readUIntBE(at, rest) * 2 ** (8 * (4 - rest));
  }
  return sum % 2 ** 32;
}

function fontOf(tables: Tables): Buffer {
  const names = KEPT.filter((name) => tables.has(name));
  const power = Math.floor(Math.log2(names.length));
  const head = Buffer.alloc(12 + 16 * names.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(names.length, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (names.length - 2 ** power), 10);
  const parts: Buffer[] = [head];
  let at = head.length;
  names.forEach((name, i) => {
    const table = tables.get(name)!;
    const record = 12 + 16 * i;
    head.write(name, record, 'latin1');
    head.writeUInt32BE(checksum(table), record + 4);
    head.writeUInt32BE(at, record + 8);
    head.writeUInt32BE(table.length, record + 12);
    parts.push(table, Buffer.alloc(padded(table.length) - table.length));
    at += padded(table.length);
  });
  return Buffer.concat(parts);
}

/** @returns the glyph number of every character of a TrueType font */
export const charactersOf = (font: Buffer): ReadonlyMap<number, number> =>
  characterMap(tableOf(tablesOf(font), 'cmap'));

/** @returns outline and advance of a character as they stand in a TrueType font; undefined where it has none */
export function glyphOf(font: Buffer, character: string): Glyph | undefined {
  const tables = tablesOf(font);
  const glyph = characterMap(tableOf(tables, 'cmap')).get(character.codePointAt(0)!);
  return glyph === undefined ? undefined : glyphsOf(tables)[glyph];
}

/**
 * @param fonts TrueType fonts of one design, at least one; the first to have a character gives it
 * @throws Error when their units differ
 */
export function joinFonts(fonts: readonly Buffer[]): Buffer {
  const all = fonts.map(tablesOf);
  const first = all[0]!;
  const units = (tables: Tables): number => tableOf(tables, 'head').readUInt16BE(18);
  if (all.some((tables) => units(tables) !== units(first)))
    throw new Error('fonts of different units cannot be joined');
  const glyphs: Glyph[] = [];
  const characters = new Map<number, number>();
  for (const tables of all) {
    // The sign for what is missing comes from the first font alone, and keeps its number 0.
    const base = glyphs.length === 0 ? 0 : glyphs.length - 1;
    const own = glyphsOf(tables).slice(glyphs.length === 0 ? 0 : 1);
    const renumber = (old: number): number => (old === 0 ? 0 : base + old);
    glyphs.push(...own.map((glyph) => ({ ...glyph, outline: renumbered(glyph.outline, renumber) })));
    for (const [code, glyph] of characterMap(tableOf(tables, 'cmap')))
      if (!characters.has(code)) characters.set(code, renumber(glyph));
  }
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  const hmtx = Buffer.alloc(4 * glyphs.length);
  const outlines: Buffer[] = [];
  let at = 0;
  glyphs.forEach(({ outline, advance, bearing }, i) => {
    loca.writeUInt32BE(at, 4 * i);
    outlines.push(outline, Buffer.alloc(padded(outline.length) - outline.length));
    at += padded(outline.length);
    hmtx.writeUInt16BE(advance, 4 * i);
    hmtx.writeInt16BE(bearing, 4 * i + 2);
  });
  loca.writeUInt32BE(at, 4 * glyphs.length);

  /** A table of the first font with the larger of every font's values at these places. */
  const largest = (name: string, places: readonly number[], signed = false): Buffer => {
    const table = Buffer.from(tableOf(first, name));
    for (const place of places) {
      const values = all.map((tables) =>
        signed ? tableOf(tables, name).readInt16BE(place) : tableOf(tables, name).readUInt16BE(place),
      );
      if (signed) table.writeInt16BE(Math.max(...values), place);
      else table.writeUInt16BE(Math.max(...values), place);
    }
    return table;
  };
  // Points, contours, of compounds too, and depth of compounds.
  const maxp = largest('maxp', [6, 8, 10, 12, 28, 30]);
  maxp.writeUInt16BE(glyphs.length, 4);
  const hhea = largest('hhea', [10]);
  hhea.writeUInt16BE(glyphs.length, 34);
  const head = largest('head', [40, 42], true);
  for (const place of [36, 38])
    head.writeInt16BE(Math.min(...all.map((tables) => tableOf(tables, 'head').readInt16BE(place))), place);
  head.writeInt16BE(1, 50);
  const joined = new Map(first);
  for (const [name, table] of Object.entries({
    cmap: characterTable(characters),
    glyf: Buffer.concat(outlines),
    head,
    hhea,
    hmtx,
    loca,
    maxp,
  }))
    joined.set(name, table);
  return fontOf(joined);
}
