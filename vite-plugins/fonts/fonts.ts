/**
 * The typefaces the page brings along, so that a computer without them shows the same page: Noto Serif SC and Noto Sans
 * SC (Source Han by another name), cut down to the characters of the page's own texts. They are made once and kept in
 * `.cache/fonts` until texts, packages or this program change.
 *
 * ui/parts/fonts.css names them `jiqun-fonts/<name>.woff2`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { joinFonts } from './join-fonts.ts';
import { chineseCharacters } from './page-characters.ts';

const require = createRequire(import.meta.url);

const folders = {
  serif: dirname(require.resolve('@fontsource-variable/noto-serif-sc/package.json')),
  sans: dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json')),
} as const;
type Design = keyof typeof folders;

interface Face {
  readonly design: Design;
  readonly weight: number;
  /** The letters of the West with all their forms (quotation marks have two widths), or the characters of China. */
  readonly letters: 'latin' | 'chinese';
}

/** Reading text of the serif and its Western letters are files of their own: most visits need one or two of the five. */
const faces = {
  'serif-600': { design: 'serif', weight: 600, letters: 'chinese' },
  'serif-400': { design: 'serif', weight: 400, letters: 'chinese' },
  'serif-latin-600': { design: 'serif', weight: 600, letters: 'latin' },
  'serif-latin-400': { design: 'serif', weight: 400, letters: 'latin' },
  'sans-400': { design: 'sans', weight: 400, letters: 'chinese' },
} as const satisfies Readonly<Record<string, Face>>;

/** Folders of the packages the typefaces come from, for their licences. */
export const fontPackages: readonly string[] = Object.values(folders);

/** Printable ASCII, Latin-1, and the dashes, quotation marks and signs between words. */
const latin = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2215],
]
  .flatMap(([first, last]) => Array.from({ length: last! - first! + 1 }, (_, i) => String.fromCodePoint(first! + i)))
  .join('');

/** Tables a joined font cannot keep, or that are for writing downwards. */
const dropped = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx', 'VORG'];

/** Code points named as in CSS: U+4e00-4e8b, U+4e94. */
function codesIn(range: string): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const part of range.split(',')) {
    const [first, last] = part.replace('U+', '').split('-');
    for (let code = Number.parseInt(first!, 16); code <= Number.parseInt(last ?? first!, 16); code++) codes.add(code);
  }
  return codes;
}

async function madeFace({ design, weight, letters }: Face, characters: string): Promise<Buffer> {
  const folder = folders[design];
  const name = basename(folder);
  const slice = (of: string): Buffer =>
    readFileSync(join(folder, 'files', `${name}-${of.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`));
  const variationAxes = { wght: weight };
  if (letters === 'latin')
    return subsetFont(slice('latin'), latin, { targetFormat: 'woff2', variationAxes, noHinting: true });
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  const parts: Buffer[] = [];
  for (const [of, range] of Object.entries(ranges)) {
    const codes = codesIn(range);
    const here = [...characters].filter((character) => codes.has(character.codePointAt(0)!)).join('');
    if (here === '') continue;
    parts.push(
      await subsetFont(slice(of), here, {
        targetFormat: 'truetype',
        variationAxes,
        noHinting: true,
        dropTables: dropped,
      }),
    );
  }
  return subsetFont(joinFonts(parts), characters, { targetFormat: 'woff2' });
}

/** A WOFF2 file as the TrueType font it holds, with these of its characters. */
export const trueTypeOf = (file: Buffer, characters: string): Promise<Buffer> =>
  subsetFont(file, characters, { targetFormat: 'truetype' });

/** What a typeface depends on besides the characters. */
function versionsOf(): string {
  const own = ['fonts.ts', 'join-fonts.ts'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const installed = [...fontPackages, dirname(require.resolve('subset-font/package.json'))];
  return [...own, ...installed.map((folder) => readFileSync(join(folder, 'package.json'), 'utf8'))].join('\0');
}

/** Makes the typefaces where they are not there yet. @returns the folder they lie in */
export async function makeFonts(root: string): Promise<string> {
  const characters = chineseCharacters(root);
  const key = createHash('sha256').update(versionsOf()).update(characters).digest('hex').slice(0, 16);
  const home = join(root, '.cache', 'fonts');
  const folder = join(home, key);
  if (existsSync(folder)) return folder;
  // Beside it and swapped in whole: another build may be waiting for the same.
  const fresh = join(home, `.${key}-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  for (const [name, face] of Object.entries(faces))
    writeFileSync(join(fresh, `${name}.woff2`), await madeFace(face, characters));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  for (const old of readdirSync(home))
    if (old !== key && !old.startsWith('.')) rmSync(join(home, old), { recursive: true });
  return folder;
}

/** Resolves `jiqun-fonts/` to the typefaces. */
export function fonts(): Plugin {
  return {
    name: 'jiqun-fonts',
    async config({ root }) {
      const folder = await makeFonts(root ?? process.cwd());
      return {
        resolve: { alias: [{ find: /^jiqun-fonts\//, replacement: `${folder}/` }] },
        // The development server gives out what lies outside its root only where it is told so.
        server: { fs: { allow: ['.', folder] } },
      };
    },
  };
}
