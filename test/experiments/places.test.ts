/** The places that ship: every table is read, and the index says of each what a reader must know. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  observableIds,
  observables,
  placeMeasurements,
  placeOfPreset,
  presets,
  shippedPlaces,
  timeOf,
  type Observable,
  type PlaceEntry,
} from '../../experiments/index.ts';

const folder = fileURLToPath(new URL('../../places/', import.meta.url));
const file = (name: string): string => readFileSync(folder + name, 'utf8');

const words = v.pipe(v.string(), v.minLength(2));
const text = v.strictObject({ en: words, zh: v.pipe(v.string(), v.regex(/[\u4e00-\u9fff]/)) });
const sentence = v.strictObject({
  en: v.pipe(words, v.regex(/^[A-Z0-9].*\.$/)),
  zh: v.pipe(words, v.regex(/[\u4e00-\u9fff].*。$/)),
});
const year = v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2100));
const schema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    name: text,
    industry: text,
    note: sentence,
    quality: sentence,
    sources: v.pipe(
      v.array(
        v.strictObject({
          title: words,
          year: v.optional(year),
          address: v.optional(v.pipe(v.string(), v.startsWith('http'))),
        }),
      ),
      v.minLength(1),
    ),
    preset: v.nullable(v.picklist([...presets.keys()])),
    told: v.optional(v.picklist([...presets.keys()])),
    money: v.optional(text),
    prices: v.optional(sentence),
    year: v.picklist(['Year', '年份']),
    columns: v.pipe(
      v.array(
        v.strictObject({
          header: words,
          observable: v.picklist(observableIds),
          times: v.optional(v.pipe(v.number(), v.gtValue(0))),
          unit: v.optional(text),
          inflation: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(0.2))),
        }),
      ),
      v.minLength(1),
    ),
  }),
);
const entries = v.parse(schema, JSON.parse(file('index.json'))) as readonly PlaceEntry[];
const places = await shippedPlaces();

test('index and tables are in step', () => {
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  expect(entries.map(({ id }) => `${id}.csv`).toSorted()).toEqual(tables.toSorted());
  expect(places.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  const told = entries.flatMap((entry) => entry.told ?? []);
  expect(new Set(told).size).toBe(told.length);
});

test('there are enough of them, and enough that are long', () => {
  const longest = (entry: PlaceEntry): number =>
    Math.max(...placeMeasurements(entry, file(`${entry.id}.csv`)).series.map(({ points }) => points.length));
  const lengths = entries.map(longest);
  expect(entries.length).toBeGreaterThanOrEqual(20);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(5);
  expect(lengths.filter((length) => length >= 12).length).toBeGreaterThanOrEqual(10);
});

test('the presets that tell of a place find it', async () => {
  for (const id of ['swiss', 'ruhr', 'detroit', 'hsinchu', 'bangalore', 'zhejiang', 'wenzhou'])
    expect((await placeOfPreset(id))?.told, id).toBe(id);
  expect(await placeOfPreset('default')).toBeUndefined();
});

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  const { series, place, source } = placeMeasurements(entry, file(`${id}.csv`));

  test('is read, each column an observable of its own, in the order of time', async () => {
    expect(await places.find((one) => one.id === id)!.load()).toEqual({ place, source, series });
    expect(place).toEqual(entry.name);
    expect(new Set(series.map(({ observable }) => observable)).size).toBe(series.length);
    for (const { points } of series) {
      const times = points.map(timeOf);
      expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
    }
  });

  test('lies within what such a thing can be', () => {
    for (const { observable, points } of series) {
      const { kind }: Observable = observables[observable];
      for (const { year: at, value } of points) {
        expect(at).toBeGreaterThanOrEqual(1850);
        expect(at).toBeLessThanOrEqual(2025);
        expect(value).toBeGreaterThan(0);
        if (kind === 'share') expect(value).toBeLessThanOrEqual(1);
        // Persons and firms are whole; a hundredth of one is rounding of thousands.
        if (kind === 'count' && observable !== 'output') expect(Math.abs(value - Math.round(value))).toBeLessThan(0.01);
        if (observable === 'firms') expect(value).toBeLessThan(100_000);
        if (observable === 'jobs') expect(value).toBeLessThan(10_000_000);
      }
    }
  });

  test('says the unit and the prices of its money, and of what else it counts', () => {
    const money = entry.columns.filter(({ observable }) => observables[observable].kind === 'money');
    expect([entry.money !== undefined, entry.prices !== undefined]).toEqual([money.length > 0, money.length > 0]);
    for (const { inflation, unit } of money) {
      expect(inflation).toBeGreaterThan(0);
      expect(unit).toBeUndefined();
    }
    if (entry.money !== undefined)
      expect([entry.money.en.slice(0, 8), entry.money.zh.slice(0, 2)]).toEqual(['million ', '百万']);
    for (const { observable, unit, inflation } of entry.columns)
      if (observables[observable].kind !== 'money') {
        expect(inflation).toBeUndefined();
        expect(unit !== undefined).toBe(observable === 'output');
      }
  });
});

test('two figures, read as they were printed', async () => {
  const swiss = await places.find(({ id }) => id === 'swiss-watches')!.load();
  expect(swiss.series[1]!.points.at(-1)).toEqual({ year: 1987, value: 29_809 });
  expect(swiss.series.every(({ points }) => points.at(-1)!.year <= 1987)).toBe(true);
  const yiwu = await places.find(({ id }) => id === 'yiwu-market')!.load();
  expect(yiwu.series[1]!.points.at(-1)!.value).toBeCloseTo(98_221, 6);
});

describe('a table that is not as the index says', () => {
  const [entry] = entries as [PlaceEntry];
  const good = file(`${entry.id}.csv`);
  const lines = good.split('\n');
  test.each([
    ['another header', good.replace('Companies', 'Firms'), 'its headers are'],
    ['years in another order', [lines[0], lines[2], lines[1], ''].join('\n'), '1970 after 1980'],
    ['a year twice', [lines[0], lines[1], lines[1], ''].join('\n'), '1970 after 1970'],
    ['a cell too many', [lines[0], `${lines[1]},7`, ''].join('\n'), '1970 has 3 cells'],
    ['words among the numbers', good.replace('1620', 'many'), '1970 has many'],
    ['an end that is missing', good.trimEnd(), 'its last line does not end'],
  ])('%s', (_what, table, fault) => {
    expect(() => placeMeasurements(entry, table)).toThrow(fault);
  });
});
