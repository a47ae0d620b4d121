/** The example and the template that ship are read without a word of complaint. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { observableIds } from '../../../experiments/index.ts';
import { decodeTable } from '../../../experiments/index.ts';
import { notesText, readTable } from './tables.ts';

function shipped(name: string) {
  const decoded = decodeTable(readFileSync(`examples/my-cluster/${name}.csv`));
  if ('faults' in decoded) throw new Error(name);
  return decoded.text;
}

test('the example says the same in both languages', () => {
  const [en, zh] = ['en', 'zh'].map((lang) => readTable(shipped(`example.${lang}`))) as [
    ReturnType<typeof readTable>,
    ReturnType<typeof readTable>,
  ];
  expect([...en.faults, ...zh.faults]).toEqual([]);
  expect(en.series.map(({ observable, points }) => [observable, points.length])).toEqual(
    zh.series.map(({ observable, points }) => [observable, points.length]),
  );
  expect(en.series.map(({ observable }) => observable)).toEqual([
    'firms',
    'jobs',
    'sales',
    'wage',
    'ownBrandShare',
    'localSourcing',
    'entries',
    'exits',
  ]);
  en.series.forEach(({ points }, s) =>
    points.forEach(({ year, value }, k) => {
      expect(zh.series[s]!.points[k]!.year).toBe(year);
      // The Chinese table has sales in 亿元 with a decimal.
      expect(Math.abs(zh.series[s]!.points[k]!.value - value)).toBeLessThanOrEqual(0.02 * value + 51);
    }),
  );
  expect(notesText(en)).toContain('kept as gaps');
});

test.each(['en', 'zh'])('the template of %s has a column for every observable but output in things', (lang) => {
  const filled = shipped(`template.${lang}`).replaceAll(
    /^(\d{4})(,+)/gm,
    (_, year: string, commas: string) => year + ',1'.repeat(commas.length),
  );
  const { faults, mapping } = readTable(filled);
  expect(faults).toEqual([]);
  expect(mapping.columns.map(({ observable }) => observable).toSorted()).toEqual(
    observableIds.filter((id) => id !== 'output').toSorted(),
  );
});
