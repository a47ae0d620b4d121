/** A table of one's own: what cannot be read changes nothing, and everything is there again after a reload. */
import { expect, test } from 'vitest';
import { faultText, inBothLanguages, shippedPlaces } from '../../../experiments/index.ts';
import { createClusterSession } from '../../../ui/cluster/cluster-session.ts';
import { readyPlaces } from '../../../ui/cluster/ready-tables.ts';
import type { KeptTable, TableShelf } from '../../../ui/cluster/table-shelf.ts';
import { StoreError } from '../../../ui/parts/database.ts';
import { createNotices } from '../../../ui/studio/notices.ts';
import { bytesIn } from '../../experiments/measured/bytes.ts';

function memoryShelf() {
  let kept: KeptTable | undefined;
  const shelf: TableShelf = {
    load: async () => structuredClone(kept),
    keep: async (table) => void (kept = structuredClone(table)),
    clear: async () => void (kept = undefined),
  };
  return { shelf, kept: () => kept };
}

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

async function sessionOn(shelf: TableShelf) {
  const notices = createNotices();
  const session = createClusterSession(notices, shelf);
  await settle();
  return { session, notices };
}

const csv = (text: string, name = 'shoes.csv'): File => new File([text], name);
const gbk = (text: string): File => new File([bytesIn('gb18030', text) as Uint8Array<ArrayBuffer>], '鞋业.csv');
const good = 'Shoes of Xiqiao\nyear,firms,sales (million yuan)\n2001,120,5\n2002,150,6\n2003,160,7\n';

test('a file is read, kept, and there again after a reload, with what was changed', async () => {
  const { shelf } = memoryShelf();
  const { session } = await sessionOn(shelf);
  expect(session.table.value).toBeNull();
  await session.openFile(csv(good));
  expect(session.table.value?.kept.place.en).toBe('Shoes of Xiqiao');
  session.setColumn(1, { inflation: 0.02 });
  session.describe({ source: inBothLanguages('yearbook') });
  await settle();
  const again = (await sessionOn(shelf)).session.table.value!;
  expect(again.reading.measurements).toEqual({
    place: inBothLanguages('Shoes of Xiqiao'),
    source: inBothLanguages('yearbook'),
    series: [
      { observable: 'firms', inflation: 0, points: [120, 150, 160].map((value, k) => ({ year: 2001 + k, value })) },
      {
        observable: 'sales',
        unit: { en: 'million yuan', zh: '百万元' },
        inflation: 0.02,
        points: [5, 6, 7].map((value, k) => ({ year: 2001 + k, value })),
      },
    ],
  });
});

test('what cannot be read is said and changes nothing; the table before can be gone back to', async () => {
  const { shelf, kept } = memoryShelf();
  const { session } = await sessionOn(shelf);
  await session.openFile(csv(good));
  for (const file of [
    new File([Uint8Array.of(0x50, 0x4b, 3, 4, 1)], 'book.xlsx'),
    csv('a,b\nx,y\n'),
    csv('only one column\n12\n'),
    csv(`year,firms\n${'2001,5\n'.repeat(30_000)}`),
    new File([new Uint8Array(6_000_000)], 'large.csv'),
    csv('', 'empty.csv'),
  ]) {
    await session.openFile(file);
    expect(session.refused.value?.name).toBe(file.name);
    expect(session.refused.value?.faults.length).toBe(1);
    expect(session.table.value?.kept.name).toBe('shoes.csv');
  }
  await settle();
  expect(kept()?.name).toBe('shoes.csv');
  session.openText('year\tfirms\n2005\t7\n2006\t8\n');
  expect(session.refused.value).toBeNull();
  expect(session.table.value?.kept.name).toBe('');
  session.goBack();
  expect(session.table.value?.kept.name).toBe('shoes.csv');
  session.goBack();
  expect(session.table.value?.kept.name).toBe('');
});

test('faulty cells are corrected, left out and restored', async () => {
  const { session } = await sessionOn(memoryShelf().shelf);
  const points = () => session.table.value!.reading.series[0]?.points.map(({ value }) => value);
  session.openText('year,firms\n2001,约120\n2002,150\n2002,151\n2003,x!\n');
  expect(session.table.value?.reading.faults.map(({ path }) => path)).toEqual(['A4', 'B2 (firms)', 'B5 (firms)']);
  session.correct('B2', '120');
  session.leaveOut('A4');
  expect(points()).toEqual([120, 150]);
  session.leaveOutAll();
  expect(session.table.value?.reading.measurements).toBeDefined();
  session.restore('B2');
  expect(session.table.value?.reading.faults.map(({ path }) => path)).toEqual(['B2 (firms)']);
  session.correct('B2', 'again wrong');
  expect(session.table.value?.reading.faults.map((fault) => faultText(fault, 'en'))[0]).toContain('"again wrong"');
});

test('another encoding, another place of the years', async () => {
  const { session } = await sessionOn(memoryShelf().shelf);
  await session.openFile(gbk('年份,企业数\n2001,5\n2002,6\n'));
  expect(session.table.value?.kept.encoding).toBe('gb18030');
  session.setEncoding('utf-8');
  expect(session.refused.value?.faults[0]?.found.en).toContain('characters that are none in UTF-8');
  expect(session.table.value?.kept.encoding).toBe('gb18030');
  expect(session.setTimes({ layout: 'down', time: 1 })).toBe(false);
  expect(session.setTimes({ layout: 'across', time: 0 })).toBe(false);
  expect(session.table.value?.reading.faults).toEqual([]);
});

test('a ready table comes with what is known of its columns', async () => {
  const { session } = await sessionOn(memoryShelf().shelf);
  await session.openReady({
    id: 'ruhr',
    name: { en: 'Ruhr coal', zh: '鲁尔煤炭' },
    note: inBothLanguages('…'),
    source: inBothLanguages('statistics'),
    columns: [{ header: 'Things', observable: 'sales', inflation: 0.05, times: 10 }],
    table: async () => 'Year,Things\n1950,5\n1951,6\n',
  });
  expect(session.table.value?.reading.measurements).toEqual({
    place: { en: 'Ruhr coal', zh: '鲁尔煤炭' },
    source: inBothLanguages('statistics'),
    series: [
      expect.objectContaining({
        observable: 'sales',
        inflation: 0.05,
        points: [
          { year: 1950, value: 50 },
          { year: 1951, value: 60 },
        ],
      }),
    ],
  });
});

test('every place that ships is read as it is read without a person', async () => {
  const places = await readyPlaces();
  expect(places.length).toBeGreaterThan(15);
  for (const place of places) {
    const { session } = await sessionOn(memoryShelf().shelf);
    await session.openReady(place);
    const { faults, measurements } = session.table.value!.reading;
    expect(faults, place.id).toEqual([]);
    const told = (await (await shippedPlaces()).find(({ id }) => id === place.id)!.load()).series;
    expect(
      measurements!.series.map(({ observable, inflation, points }) => ({ observable, inflation, points })),
      place.id,
    ).toEqual(
      told.map(({ observable, inflation = 0, points }) => ({
        observable,
        inflation,
        points: points.map(({ year, value }) => ({ year, value: expect.closeTo(value, 6) as number })),
      })),
    );
  }
});

test('where nothing can be kept it is said, and the table is there as long as the page', async () => {
  const refuse = async (): Promise<never> => {
    throw new StoreError('full', undefined);
  };
  const { session, notices } = await sessionOn({ load: refuse, keep: refuse, clear: refuse });
  await session.openFile(csv(good));
  await settle();
  expect(notices.list.value.map(({ about }) => about)).toEqual(['cluster']);
  expect(session.table.value?.reading.measurements).toBeDefined();
});

test('a table kept by another version of the page that is not understood is none', async () => {
  const { shelf } = memoryShelf();
  const { session } = await sessionOn(shelf);
  await session.openFile(csv(good));
  await settle();
  const kept = (await shelf.load())!;
  await shelf.keep({ ...kept, mapping: { ...kept.mapping, columns: [] } });
  expect((await sessionOn(shelf)).session.table.value).toBeNull();
});

test('a removed table is gone, and can be had back until the page is left', async () => {
  const { shelf, kept } = memoryShelf();
  const { session } = await sessionOn(shelf);
  await session.openFile(csv(good));
  session.forget();
  await settle();
  expect([session.table.value, kept()]).toEqual([null, undefined]);
  session.goBack();
  expect(session.table.value?.kept.name).toBe('shoes.csv');
});
