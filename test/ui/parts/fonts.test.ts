/** The typefaces the page brings along hold every character of its texts, unchanged, in few bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as engine from '../../../engine/index.ts';
import { presets } from '../../../experiments/index.ts';
import { textOf } from '../../../ui/studio/text/text.ts';
import { fontPackages, makeFonts, trueTypeOf } from '../../../vite-plugins/fonts/fonts.ts';
import { charactersOf, glyphOf, joinFonts } from '../../../vite-plugins/fonts/join-fonts.ts';
import { chinese, chineseCharacters } from '../../../vite-plugins/fonts/page-characters.ts';

let folder: string;
beforeAll(async () => {
  folder = await makeFonts(resolve('.'));
});
const face = (name: string): Buffer => readFileSync(join(folder, `${name}.woff2`));

/** Everything written in a value, whatever it is made of. */
function* writingIn(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') yield String(value);
  else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    for (const part of value instanceof Map ? value.values() : Object.values(value)) yield* writingIn(part, seen);
  }
}

/** Written where a program names a range of characters, and in no text. */
const ENDS_OF_RANGES = new Set('\u2e80\u303f\u3040\u30ff\u3400\u9fff\ufaff\uff00\uff60\uffef');

const chineseFaces = ['serif-600', 'serif-400', 'sans-400'] as const;
const MOST_SERIF = 350_000;
const MOST_SANS = 450_000;
const MOST_LATIN = 30_000;

describe('what is shipped', () => {
  test.each(chineseFaces)('%s has every Chinese character of engine, scenarios and studio', async (name) => {
    const written = [engine, [...presets], textOf].flatMap((part) => [...writingIn(part)]).join('');
    const wanted = new Set([...written].filter((character) => chinese.test(character)));
    expect(wanted.size).toBeGreaterThan(1000);
    const has = charactersOf(await trueTypeOf(face(name), [...wanted].join('')));
    expect([...wanted].filter((character) => !has.has(character.codePointAt(0)!)).join('')).toBe('');
  });

  test.each(chineseFaces)('%s has every Chinese character of any file the page is made from', async (name) => {
    const wanted = chineseCharacters(resolve('.'));
    const has = charactersOf(await trueTypeOf(face(name), wanted));
    const missing = [...wanted].filter((character) => !has.has(character.codePointAt(0)!));
    expect(missing.filter((character) => !ENDS_OF_RANGES.has(character)).join('')).toBe('');
  });

  test.each(['serif-latin-600', 'serif-latin-400'])('%s has letters, digits and quotation marks', async (name) => {
    const wanted = 'Aé0–—‘’“”…';
    const has = charactersOf(await trueTypeOf(face(name), wanted));
    expect([...wanted].filter((character) => !has.has(character.codePointAt(0)!))).toEqual([]);
  });

  test('the page stays small', () => {
    for (const name of readdirSync(folder)) {
      const most = name.includes('latin') ? MOST_LATIN : name.startsWith('serif') ? MOST_SERIF : MOST_SANS;
      expect([name, readFileSync(join(folder, name)).length <= most]).toEqual([name, true]);
    }
  });

  test('fonts.css names exactly what is made', () => {
    const rules = readFileSync('ui/parts/fonts.css', 'utf8');
    const named = [...rules.matchAll(/jiqun-fonts\/([\w-]+\.woff2)/g)].map((match) => match[1]);
    expect(named.toSorted()).toEqual(readdirSync(folder).toSorted());
  });

  test('a visit in English fetches no Chinese face', () => {
    const rules = readFileSync('ui/parts/fonts.css', 'utf8').split('@font-face').slice(1);
    for (const rule of rules.filter((text) => !text.includes('latin'))) {
      const starts = [...rule.matchAll(/U\+([0-9A-F]+)/g)].map((match) => Number.parseInt(match[1]!, 16));
      expect(Math.min(...starts)).toBe(0x2e80);
    }
  });
});

describe('joining', () => {
  const serif = fontPackages.find((path) => path.includes('serif'))!;
  const slices = JSON.parse(readFileSync(join(serif, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  const sliceWith = (code: string): Buffer => {
    const [name] = Object.entries(slices).find(([, range]) => range.split(',').includes(code))!;
    return readFileSync(join(serif, 'files', `noto-serif-sc-${name.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`));
  };

  test('outlines and advances are those of the slices, and nothing is lost', async () => {
    // 一 and 集, which lie in different slices.
    const codes = Object.values(slices)
      .flatMap((range) => range.split(','))
      .filter((part) => /^U\+[4-9][0-9a-f]{3}$/i.test(part));
    const [first, second] = [codes[0]!, codes.at(-1)!];
    const characters = [first, second].map((code) => String.fromCodePoint(Number.parseInt(code.slice(2), 16)));
    const fonts = await Promise.all([first, second].map((code, i) => trueTypeOf(sliceWith(code), characters[i]!)));
    const joined = joinFonts(fonts);
    characters.forEach((character, i) => {
      const [is, was] = [glyphOf(joined, character)!, glyphOf(fonts[i]!, character)!];
      expect(is.advance).toBe(was.advance);
      expect(is.bearing).toBe(was.bearing);
      // Padded to four bytes.
      expect(is.outline.subarray(0, was.outline.length).equals(was.outline)).toBe(true);
      expect(is.outline.length - was.outline.length).toBeLessThan(4);
    });
    expect(charactersOf(joined).size).toBe(new Set(fonts.flatMap((font) => [...charactersOf(font).keys()])).size);
  });

  test('fonts of different units are refused', async () => {
    const font = await trueTypeOf(sliceWith(Object.values(slices)[0]!.split(',')[0]!), '');
    const other = Buffer.from(font);
    const head = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i).find(
      (at) => font.toString('latin1', at, at + 4) === 'head',
    )!;
    other.writeUInt16BE(2048, font.readUInt32BE(head + 8) + 18);
    expect(() => joinFonts([font, other])).toThrow('different units');
  });

  test('the licence lies beside the typeface', () => {
    const require = createRequire(import.meta.url);
    for (const path of fontPackages)
      expect(readFileSync(join(dirname(require.resolve(join(path, 'package.json'))), 'LICENSE'), 'utf8')).toContain(
        'SIL Open Font License',
      );
  });
});
