/** The document of the book says what the page says, and its links lead to what is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { book } from '../../ui/book/book.ts';

const folder = join(import.meta.dirname, '../../docs');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const pages = { en: read('book.md'), zh: read('book.zh.md') };
const rowsOf = (page: string): string[] => page.split('\n').filter((line) => /^\| \d/.test(line));

test.each(['en', 'zh'] as const)('has every heading in %s, with what is missing', (language) => {
  const rows = rowsOf(pages[language]);
  const headings = book.flatMap(({ headings: own }) => own.map((heading, k) => ({ heading, number: k + 1 })));
  expect(rows.length).toBe(headings.length);
  for (const [k, { heading, number }] of headings.entries()) {
    expect(rows[k]).toContain(`| ${number} ${heading.title[language]} |`);
    if (heading.lacks !== undefined) expect(rows[k]).toContain(heading.lacks[language]);
  }
});

test.each(['en', 'zh'] as const)('every link in %s leads somewhere', (language) => {
  const links = [...pages[language].matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)].map(([, file, place]) => ({
    file,
    place,
  }));
  expect(links.length).toBeGreaterThan(300);
  const dead = links.filter(
    ({ file, place }) =>
      !existsSync(join(folder, file!)) || (place !== undefined && !read(file!).includes(`<a id="${place}"></a>`)),
  );
  expect(dead).toEqual([]);
});

test('names the same tests in both languages', () => {
  const named = (page: string): string[][] =>
    rowsOf(page).map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, id]) => id!));
  expect(named(pages.zh)).toEqual(named(pages.en));
});
