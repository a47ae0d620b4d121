/** The table of the book is whole, names only what there is, and claims nothing the engine does not do. */
import { describe, expect, test } from 'vitest';
import { submodels, modelDescription } from '../../../docs/generate/model-description.ts';
import { leverIds, levers } from '../../../engine/index.ts';
import { isJudged, patterns, presets, rowIds } from '../../../experiments/index.ts';
import { book } from '../../../ui/book/book.ts';
import {
  carriageOf,
  countCarriages,
  headingId,
  sectionAnchor,
  type Carriers,
  type SectionNumber,
} from '../../../ui/book/book-heading.ts';
import { bookText } from '../../../ui/book/book-text.ts';
import { publishedRows } from '../../../ui/evidence/published.ts';
import { figureOf } from '../../../ui/figures/figure-of.ts';
import { faultsInChinese, faultsInEnglish } from '../explain/language.ts';

const headings = book.flatMap((part) => part.headings.map((heading, k) => ({ id: headingId(part, k), heading })));
const allCarried = headings.flatMap(({ id, heading: { carried } }): (readonly [string, Carriers])[] =>
  carried === undefined ? [] : [[id, carried]],
);

test('every heading of the book is there, in its order', () => {
  expect(book.map(({ id, chapter, headings: own }) => [id, chapter.en, own.length])).toEqual([
    ['growth', 'Chapter 3', 10],
    ['problems', 'Chapter 4', 9],
    ['west', 'Chapter 5', 6],
    ['advice', 'Chapter 6', 9],
  ]);
  const printed = book
    .filter(({ id }) => id !== 'west')
    .map(({ headings: own }) => own.map(({ title }) => title.zh).join(' · '));
  expect(printed).toEqual([
    '外资与国际产业转移的诱发和驱动 · 产业结构和产业选择 · 产业要素市场和专业化市场的培育 · 区域品牌战略 · 产业组织的优化 · 产业配套的完善 · 自主创新能力的提升 · 区域环境和制度建设 · 供应链整合和优化 · 政府作用',
    '资源与环境承载力约束 · 产业链低端、低附加值集群的升级 · 产业链条短小、分工协作水平有待提高 · 创新惰性大、创新动能不足 · 外生型集群的游移性高、根植性弱 · 高等级生产要素欠缺 · 支撑体系和社会化服务体系薄弱 · 柠檬市场与制度环境 · 人力资本结构有待优化',
    '重型化与高新技术集群，与沿海和国际对接 · 集群式发展西部特色优势产业 · 产业配套和中介服务支持体系 · 生产要素配套、企业家队伍、产业人才、地方政府 · 独特产业链、国际化、龙头骨干企业 · 专业化市场 · 现代物流支撑体系 · 区域自主创新能力 · 政府引导及金融支持、创新与文化和政策环境',
  ]);
});

test('a heading nothing carries says what is missing, and the count says how many there are', () => {
  expect(headings.filter(({ heading }) => carriageOf(heading) === 'none').map(({ id }) => id)).toEqual([
    'west-4',
    'advice-2',
  ]);
  const { full, part, none, of } = countCarriages(book);
  expect([full + part + none, of]).toEqual([34, 34]);
});

test('every lever stands at a heading', () => {
  const named = new Set(allCarried.flatMap(([, { levers: own }]) => own));
  expect(leverIds.filter((id) => !named.has(id))).toEqual([]);
});

test.each(headings)('$id is written in both languages', ({ heading: { title, carried: by, lacks } }) => {
  for (const { en, zh } of [title, by?.how, lacks].filter((text) => text !== undefined)) {
    expect(faultsInEnglish(en), en).toEqual([]);
    expect(faultsInChinese(zh), zh).toEqual([]);
  }
  // It reads on from “Not in the model:” as a whole sentence.
  if (lacks !== undefined)
    expect([lacks.en.at(-1), lacks.zh.at(-1), /^[a-z]/.test(lacks.en)]).toEqual(['.', '。', true]);
});

test('the words around it are Chinese in Chinese', () => {
  const { score, section, jump, ...words } = bookText.zh;
  const written = [score({ full: 1, part: 2, none: 3, of: 6 }), section('7.1'), jump(1, '论题', '已体现')];
  for (const zh of [...written, ...Object.values(words).flatMap((one) => Object.values(one).join(''))])
    expect(faultsInChinese(zh), zh).toEqual([]);
});

/** Rows of the schedule a section describes; section 8 is about every lever. */
const rowsOf = (number: SectionNumber): readonly string[] => submodels.find((one) => one.number === number)?.rows ?? [];
const published = new Map(publishedRows().map((row) => [row.id, row]));
const known = new Set(patterns.flatMap(rowIds));

describe.each(allCarried)('%s', (_id, one) => {
  test('names each carrier once, and only such as there are', () => {
    for (const list of [one.sections, one.mechanisms ?? [], one.levers, one.indicators, one.presets, one.tests])
      expect(new Set<string>(list).size).toBe(list.length);
    for (const language of ['en', 'zh'] as const) {
      const places = new Set(modelDescription(language).map(({ id }) => id));
      expect(one.sections.filter((number) => !places.has(sectionAnchor(number)))).toEqual([]);
    }
    expect(one.presets.filter((id) => !presets.has(id))).toEqual([]);
    expect(one.indicators.filter((id) => figureOf(id) === undefined)).toEqual([]);
    expect(one.tests.filter((id) => !known.has(id) || !isJudged(published.get(id)!))).toEqual([]);
  });

  test('its levers work in its sections and move its indicators', () => {
    const rows = one.sections.flatMap(rowsOf);
    const elsewhere = one.levers.filter(
      (id) => !one.sections.includes('8') && !levers[id].processes.some((name) => rows.includes(name)),
    );
    const still = one.levers.filter((id) => !levers[id].indicators.some((moved) => one.indicators.includes(moved)));
    expect({ elsewhere, still }).toEqual({ elsewhere: [], still: [] });
  });

  test('a scenario it is tested in is one it names, and one of its tests holds', () => {
    const own = new Set<string>(one.presets);
    const inScenarios = one.tests.map((id) => id.split('.')[0]!).filter((id) => presets.has(id));
    expect(inScenarios.filter((id) => !own.has(id))).toEqual([]);
    expect(one.tests.some((id) => published.get(id)!.holds)).toBe(true);
  });
});
