/** Text in the encodings of spreadsheets; Node writes only some of them, so the others are found by reading. */

const forms = [
  'utf-8',
  'utf-8 with a mark',
  'utf-16le',
  'utf-16le with a mark',
  'utf-16be',
  'utf-16be with a mark',
  'gb18030',
  'windows-1252',
] as const;
export type Form = (typeof forms)[number];

/** Every character of two bytes, by reading all pairs. */
function gbkTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && [...character].length === 1) table.set(character, [lead, trail]);
    }
  return table;
}
let gbk: ReadonlyMap<string, readonly [number, number]> | undefined;

function inGbk(text: string): Uint8Array {
  gbk ??= gbkTable();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const bytes = gbk!.get(character);
      if (bytes === undefined) throw new Error(`no ${character} in GBK`);
      return bytes;
    }),
  );
}

const swapped = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes).swap16();

export function bytesIn(form: Form, text: string): Uint8Array {
  const marked = form.endsWith('with a mark') ? `\uFEFF${text}` : text;
  if (form.startsWith('utf-8')) return Buffer.from(marked, 'utf8');
  if (form.startsWith('utf-16')) {
    const little = Buffer.from(marked, 'utf16le');
    return form.startsWith('utf-16be') ? swapped(little) : little;
  }
  return form === 'gb18030' ? inGbk(text) : Buffer.from(text, 'latin1');
}
