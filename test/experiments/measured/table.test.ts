/** Tables of statistics offices as measurements, and every kind of bad one told. */
import { expect, test } from 'vitest';
import {
  faultText,
  guessMapping,
  leaveOutFaulty,
  measureTable,
  readCells,
  tableSizeFault,
} from '../../../experiments/index.ts';
import { cellsOf, faultsText, notesText, readTable, seriesText, somewhere } from './tables.ts';

test('a Chinese yearbook down the page: units of the header, thousands, a note below', () => {
  const read = readTable(
    '年份,企业数（家）,从业人员（万人）,工业总产值（亿元）,自主品牌比重（%）\n2001年,120,1.5,"1,200.5",12\n2002年,150,1.9,1300,13.5\n注：数据来自统计年鉴,,,,\n',
  );
  expect(seriesText(read)).toEqual([
    'firms: 2001=120 2002=150',
    'jobs: 2001=15000 2002=19000',
    'sales: 2001=120050 2002=130000',
    'ownBrandShare: 2001=0.12 2002=0.135',
  ]);
  expect(read.measurements?.series[2]?.unit).toEqual({ en: 'million yuan', zh: '百万元' });
  expect(notesText(read)).toContain('A4 “注：数据来自统计年鉴”');
  expect(notesText(read, 'zh')).toContain('逗号作千位分隔');
});

test('years across the page, a title with the unit of all, a column of units', () => {
  const titled = readTable(
    '表1 某市制鞋业,,,单位：亿元\n\n指标,2001,2002,2003\n企业数,100,120,140\n产值,1.2,1.4,1.5\n资料来源：统计局,,,\n',
  );
  expect(seriesText(titled)).toEqual(['firms: 2001=100 2002=120 2003=140', 'sales: 2001=120 2002=140 2003=150']);
  expect(titled.mapping.layout).toBe('across');
  expect(notesText(titled)).toContain('A1 “表1 某市制鞋业”, D1 “单位：亿元”');
  const units = readTable('指标\t单位\t2001\t2002\n企业数\t家\t100\t120\n从业人员\t万人\t1.2\t1.4\n');
  expect(seriesText(units)).toEqual(['firms: 2001=100 2002=120', 'jobs: 2001=12000 2002=14000']);
});

test('one number a row, with a second number for the same told', () => {
  const text =
    'year,variable,unit,value\n2002,firms,,12\n2003,firms,,13\n2001,firms,,10\n2001,employment,thousand,1\n2002,employment,thousand,1.2\n';
  const read = readTable(text);
  expect(read.mapping.layout).toBe('long');
  expect(seriesText(read)).toEqual(['firms: 2001=10 2002=12 2003=13', 'jobs: 2001=1000 2002=1200']);
  expect(notesText(read)).toContain('put in order');
  expect(faultsText(readTable(`${text}2002,employment,thousand,1.3\n`))).toEqual([
    'D7: found "1.3", a second number beside D6, allowed one number for each time',
  ]);
});

test('quarters, beside the year and in a column of their own', () => {
  expect(seriesText(readTable('Period,Firms\n1998Q3,5\n1998-Q4,6\n1999年一季度,7\nQ2 1999,8\n'))).toEqual([
    'firms: 1998Q3=5 1998Q4=6 1999Q1=7 1999Q2=8',
  ]);
  expect(seriesText(readTable('year,quarter,firms\n2001,3,10\n,4,12\n2002,1,13\n'))).toEqual([
    'firms: 2001Q3=10 2001Q4=12 2002Q1=13',
  ]);
  expect(seriesText(readTable('Date,Firms\n2001-12-31,5\n2002-12-31,6\n'))).toEqual(['firms: 2001=5 2002=6']);
  expect(seriesText(readTable('Date,Firms\n2001-10-01,5\n2002-01-01,6\n'))).toEqual(['firms: 2001Q4=5 2002Q1=6']);
});

test('fiscal years are read one way, told, and the other way if wished', () => {
  const text = 'Year,Employment\n2003/04,5\n2004-05,6\n';
  const read = readTable(text);
  expect(seriesText(read)).toEqual(['jobs: 2003=5 2004=6']);
  expect(notesText(read)).toContain('Fiscal years such as 2003/04 count as the year they begin in: 2003.');
  expect(seriesText(readTable(text, { fiscal: 'last' }))).toEqual(['jobs: 2004=5 2005=6']);
});

test('months are refused, also those that look like a fiscal year', () => {
  expect(faultsText(readTable('Month,Firms\n2001-01,5\n2001-02,6\n2001-03,6\n')).slice(0, 2)).toEqual([
    expect.stringContaining('A2: found "2001-01", a month'),
    expect.stringContaining('A3: found "2001-02", a month'),
  ]);
});

test('decimal commas where the file has them', () => {
  const read = readTable(
    'Jahr;Betriebe;Beschäftigte;Umsatz (Mio. DM)\n1990;1.234;12.345;1.234,5\n1991;1.200;11.900;999,25\n',
  );
  expect(seriesText(read)).toEqual([
    'firms: 1990=1234 1991=1200',
    'jobs: 1990=12345 1991=11900',
    'sales: 1990=1234.5 1991=999.25',
  ]);
  expect(notesText(read)).toContain('The comma sets off decimals');
  expect(seriesText(readTable('année;entreprises;emplois\n1990;1 234;12,5\n1991;1 200;13,5\n'))).toEqual([
    'firms: 1990=1234 1991=1200',
    'jobs: 1990=12.5 1991=13.5',
  ]);
});

test('units in the cells: 万, 亿, %, words', () => {
  const read = readTable(
    'year,企业数,就业人数,成交额,本地配套率,平均工资\n２００１,120家,1.5万人,３.2亿元,41.7%,9800元\n２００２,150家,9800人,4亿元,0.5,1.02万元\n',
  );
  expect(seriesText(read)).toEqual([
    'firms: 2001=120 2002=150',
    'jobs: 2001=15000 2002=9800',
    'sales: 2001=320 2002=400',
    'localSourcing: 2001=0.417 2002=0.5',
    'wage: 2001=9800 2002=10200',
  ]);
  expect(read.faults).toEqual([]);
});

test('gaps are gaps and told, never zeros', () => {
  const read = readTable('year,firms,employment\n2001,10,—\n2002,n/a,5\n2003,…,\n2004,11,暂缺\n2005,12,8\n');
  expect(seriesText(read)).toEqual(['firms: 2001=10 2004=11 2005=12', 'jobs: 2002=5 2005=8']);
  expect(notesText(read)).toContain('kept as gaps: firms 2, employment 3.');
});

test('text in numbers is told cell by cell, with the number that may be meant', () => {
  const read = readTable('year,firms,employment\n2001,约1200,5\n2002,>500,abc\n2003,1200*,-4\n2004,10,12 0\n');
  expect(faultsText(read)).toEqual([
    'B2 (firms): found "约1200", allowed a number of at least 0; 1200, if that is what is meant',
    'B3 (firms): found ">500", allowed a number of at least 0; 500, if that is what is meant',
    'B4 (firms): found "1200*", allowed a number of at least 0; 1200, if that is what is meant',
    'C3 (employment): found "abc", allowed a number of at least 0',
    'C4 (employment): found "-4", allowed a number of at least 0',
    'C5 (employment): found "12 0", allowed a number of at least 0',
  ]);
  expect(faultsText(read, 'zh')[0]).toBe('B2 (firms)："约1200" 无效，可用：不小于 0 的数；若指 1200，请直接写这个数');
  expect(read.measurements).toBeUndefined();
  // What is sound is there for a picture.
  expect(seriesText(read)).toEqual(['firms: 2004=10', 'jobs: 2001=5']);
});

test('a share beyond the whole is a fault', () => {
  expect(faultsText(readTable('year,own-brand share (%)\n2001,12\n2002,120\n'))).toEqual([
    'B3 (own-brand share (%)): found "120", allowed a percentage from 0 to 100',
  ]);
});

test('the same time twice, times in no order, one single year', () => {
  const unsorted = 'Year,Firms\n2003,5\n2001,6\n2002,7\n2002,8\n';
  expect(faultsText(readTable(unsorted))).toEqual([
    'A5: found 2002, which stands in A4 too, allowed each time once',
    'A3: found 2001 after 2003, allowed times in their order, or your word that they are to be put in order',
  ]);
  expect(seriesText(readTable(unsorted, { sort: true, leftOut: ['A5'] }))).toEqual(['firms: 2001=6 2002=7 2003=5']);
  expect(readTable(unsorted, { sort: true, leftOut: ['A5'] }).measurements).toBeDefined();
  expect(faultsText(readTable('Year,Firms\n2003,5\n'))).toEqual([
    'document: found a single year, 2003, allowed numbers of at least two years; a forecast wants ten or more',
  ]);
});

test('years that fall are read from the earliest on, and told', () => {
  const read = readTable('Year,Firms\n2003,5\n2002,6\n2001,7\n');
  expect(seriesText(read)).toEqual(['firms: 2001=7 2002=6 2003=5']);
  expect(read.measurements?.series[0]?.points[0]).toEqual({ year: 2001, value: 7 });
  expect(notesText(read, 'zh')).toContain('由近及远');
});

test('two moneys in one table are a fault, two units in one column another, and a jump is asked about', () => {
  expect(faultsText(readTable('年份,产值（亿元）,出口（亿美元）\n2001,5,1\n2002,6,2\n'))).toEqual([
    expect.stringMatching(/^C1 \(出口（亿美元）\): found US dollars, while B1 has yuan, allowed one money/),
  ]);
  expect(faultsText(readTable('年份,产值（亿元）\n2001,5\n2002,600万元\n2003,3亿美元\n'))).toEqual([
    expect.stringContaining('B3 (产值（亿元）): found "600万元": 10 thousand in a column of another unit'),
    expect.stringContaining('B4 (产值（亿元）): found "3亿美元": US dollars in a column of another unit'),
  ]);
  expect(notesText(readTable('year,firms\n2001,50\n2002,60\n2003,61000\n'))).toContain(
    'firms goes from 60 (2002) to 61000 (2003): are both in the same unit?',
  );
  // In ten years much may happen.
  expect(notesText(readTable('year,firms\n2001,50\n2002,60\n2012,61000\n'))).not.toContain('same unit');
});

test('the same observable twice is read once, unless a person says otherwise, which is a fault', () => {
  const read = readTable('year,firms,企业数\n2001,1,2\n2002,3,4\n');
  expect(seriesText(read)).toEqual(['firms: 2001=1 2002=3']);
  expect(notesText(read)).toContain('not read: C1 “企业数”');
  const twice = readTable('year,firms,企业数\n2001,1,2\n2002,3,4\n', {
    columns: [0, 1].map(() => ({ observable: 'firms' as const, times: 1, inflation: 0 })),
  });
  expect(faultsText(twice)).toEqual(['C1 (企业数): found firms, as in B1, allowed each observable once']);
});

test('growth rates, sums of wages and shares of something else are not taken for numbers', () => {
  const { mapping } = readTable(
    '年份,企业数,产值增长率（%）,工资总额（万元）,出口占比（%）,增加值率\n2001,1,2,3,4,5\n2002,1,2,3,4,5\n',
  );
  expect(mapping.columns.map(({ observable }) => observable)).toEqual(['firms', null, null, null, null]);
});

test.each([
  ['规模以上工业企业平均用工人数(万人)', 'jobs', 1e4],
  ['规模以上工业企业营业收入(亿元)', 'sales', 1e8],
  ['规模以上工业企业单位数(个)', 'firms', 1],
  ['三资企业数（家）', 'foreignFirms', 1],
  ['当年新设企业', 'entries', 1],
  ['注销企业数', 'exits', 1],
  ['配套企业（家）', 'suppliers', 1],
  ['出口交货值（万元）', 'exports', 1e4],
  ['自主品牌产品出口比重（%）', 'ownBrandShare', 0.01],
  ['本地采购率', 'localSourcing', 1],
  ['企业从业人员（人）', 'jobs', 1],
  ['市场成交额（亿元）', 'sales', 1e8],
  ['职工年平均工资（元）', 'wage', 1],
  ['产量（万双）', 'output', 1e4],
  ['摊位数（个）', 'firms', 1],
  ['Output, £m (2005 prices)', 'sales', 1e6],
  ["Employment ('000s)", 'jobs', 1e3],
  ['Exports (million pieces)', 'output', 1e6],
  ['Rs crore exports', 'exports', 1e7],
  ['Beschäftigte (in 1.000)', 'jobs', 1e3],
  ['Umsatz in Mio. EUR', 'sales', 1e6],
  ['Newly registered firms', 'entries', 1],
  ['Foreign-owned firms', 'foreignFirms', 1],
])('“%s” is %s, each number for %d', (header, observable, times) => {
  const { mapping } = readTable(`year;${header}\n2001;1\n2002;1\n`);
  expect(mapping.columns[0]).toMatchObject({ observable, times });
});

test('a Chinese yearbook as its page exports it, and headers of two rows', () => {
  const exported = readTable(
    '数据库：年度数据\n时间：最近3年\n指标,2022年,2021年,2020年\n规模以上工业企业单位数(个),472,441,399\n规模以上工业企业平均用工人数(万人),75.5,74,77\n数据来源：国家统计局\n',
  );
  expect(seriesText(exported)).toEqual([
    'firms: 2020=399 2021=441 2022=472',
    'jobs: 2020=770000 2021=740000 2022=755000',
  ]);
  const two = readTable(',企业数,,从业人员\n年份,合计,其中：外资,（人）\n2001,100,10,2000\n2002,110,12,2100\n');
  expect(seriesText(two)).toEqual([
    'firms: 2001=100 2002=110',
    'foreignFirms: 2001=10 2002=12',
    'jobs: 2001=2000 2002=2100',
  ]);
});

test('no column that is known, no years at all, no separator', () => {
  expect(faultsText(readTable('year,foo,bar\n2001,1,2\n2002,1,2\n'))[0]).toMatch(
    /^document: found no column that is known: "foo, bar", allowed at least one of firms, employment/,
  );
  expect(guessMapping(cellsOf('a,b\nx,y\nz,w\n'))).toBeUndefined();
  const single = readCells('企业数\n12\n13\n');
  expect('faults' in single && faultText(single.faults[0]!, 'zh')).toMatch(
    /^文档：只有一列，可用：以逗号、分号或制表符分隔/,
  );
});

test('a quotation mark that is not closed is told where it stands', () => {
  const open = readCells('year,firms\n2001,"12\n2002,13\n2003,14\n');
  expect('faults' in open && faultText(open.faults[0]!, 'en')).toMatch(/^2: found a quotation mark that is not closed/);
  const inside = readCells('year,firms\n2001,"12"3\n');
  expect('faults' in inside && faultText(inside.faults[0]!, 'en')).toMatch(/^2: found a quotation mark/);
});

test('a million rows and fifty megabytes are refused in one sentence, at once', () => {
  const rows = `year,firms\n${'2001,5\n'.repeat(1_000_000)}`;
  const read = readCells(rows);
  expect('faults' in read && read.faults.map((fault) => faultText(fault, 'en'))).toEqual([
    'document: found 1,000,002 rows, allowed one table of one place: at most 20,000 rows, 1,000 columns and 5 MB. Keep the rows of your place and save them as a file of their own',
  ]);
  expect(faultText(tableSizeFault(50_000_000)!, 'zh')).toMatch(/^文档：文件有 50\.0 MB，可用：一地一张表/);
  const wide = readCells(`${','.repeat(1200)}\n2001,5`);
  expect('faults' in wide && wide.faults[0]!.found.en).toBe('2 rows of 1,201 columns');
});

test('faulty cells left out are gone and told; what is wrong with the whole stays', () => {
  const { cells, mapping } = readTable('year,firms\n2001,many\n2002,5\n2002,6\n2003,7\nold,8\n');
  const read = measureTable(cells, leaveOutFaulty(cells, mapping), somewhere);
  expect(seriesText(read)).toEqual(['firms: 2002=5 2003=7']);
  expect(notesText(read)).toContain('Left out as you wished: A4, A6, B2.');
  expect(read.measurements).toBeDefined();
});

test('a corrected cell is read as it was written anew', () => {
  const read = readTable('year,firms\n2001,约120\n2002,5\nold,8\n', { corrected: { B2: '120', A4: '2003' } });
  expect(seriesText(read)).toEqual(['firms: 2001=120 2002=5 2003=8']);
  expect(read.measurements?.series[0]?.points.length).toBe(3);
});

test('prices that rise are told of money alone', () => {
  const { cells, mapping } = readTable('year,firms,sales (million euros)\n2001,4,5\n2002,5,6\n');
  const columns = mapping.columns.map((column) => ({ ...column, inflation: 0.03 }));
  const { measurements } = measureTable(cells, { ...mapping, columns }, somewhere);
  expect(measurements?.series.map(({ inflation }) => inflation)).toEqual([0, 0.03]);
});
