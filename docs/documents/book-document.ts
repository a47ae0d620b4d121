/** The book heading by heading, as the page shows it. */
import { indicators, levers, mechanisms, type Text } from '../../engine/index.ts';
import { patternNumber, presets, scenarioOf, type JudgedRow, type Language } from '../../experiments/index.ts';
import { book } from '../../ui/book/book.ts';
import {
  countCarriages,
  sectionAnchor,
  type BookHeading,
  type BookPart,
  type Carriers,
} from '../../ui/book/book-heading.ts';
import { bookText } from '../../ui/book/book-text.ts';
import { publishedRows } from '../../ui/evidence/published.ts';
import { code, table } from '../generate/markdown.ts';
import { markdownPage } from './markdown-page.ts';

const words: { readonly intro: Text; readonly italy: Text } = {
  intro: {
    en: 'The page has this table under *What happened*, then *The book*. The schools of theory stand in [theory.md](theory.md).',
    zh: '网页“发生了什么”之下的“原著对照”即为此表。各家学说见[理论与模型的对应](theory.zh.md)。',
  },
  italy: {
    en: 'The book gives Italian districts 70 % of manufacturing, 30 % of jobs and 40 % of exports; the national statistics of 2011 count 24.5 % of all employment, and the scenario `italy` follows them.',
    zh: '原著所引意大利产业区占制造业 70%、就业 30%、出口 40% 的数字，与意大利国家统计局不符：后者 2011 年计为全部就业的 24.5%，`italy` 情景采用后者。',
  },
};

const link = (text: string, address: string): string => `[${text}](${address})`;
const stacked = (parts: readonly string[]): string => parts.join('<br>');

function carrierCells(carried: Carriers, published: ReadonlyMap<string, JudgedRow>, language: Language): string[] {
  const page = (name: string): string => (language === 'en' ? `${name}.md` : `${name}.zh.md`);
  const test = (id: string): string => {
    const { row, value, holds } = published.get(id)!;
    const measured = `${patternNumber(language, value, row)} ${row.what[language]}`;
    return `${link(code(id), page('evidence'))} ${measured}${holds ? '' : ` **${bookText[language].fails}**`}`;
  };
  return [
    stacked(carried.levers.map((id) => link(levers[id].label[language], `${page('levers')}#${id}`))),
    stacked(carried.indicators.map((id) => link(indicators[id].label[language], page('indicators')))),
    stacked(
      carried.presets.map((id) =>
        link(scenarioOf({ format: 1, extends: id }, presets).title[language], `../scenarios/${id}.json`),
      ),
    ),
    stacked(carried.tests.map(test)),
  ];
}

function howCell({ carried, lacks }: BookHeading, language: Language): string {
  const text = bookText[language];
  const model = language === 'en' ? 'model.md' : 'model.zh.md';
  const sections = (carried?.sections ?? []).map((number) => link(number, `${model}#${sectionAnchor(number)}`));
  const switches = (carried?.mechanisms ?? []).map((id) => mechanisms[id].label[language]);
  return stacked([
    ...(carried === undefined ? [] : [carried.how[language], `${text.sections} ${sections.join(' ')}`]),
    ...(switches.length === 0 ? [] : [`${text.mechanism} ${switches.join(' · ')}`]),
    ...(lacks === undefined ? [] : [`**${text.lacks.trim()}** ${lacks[language]}`]),
  ]);
}

function partSection(part: BookPart, published: ReadonlyMap<string, JudgedRow>, language: Language): string[] {
  const { title, chapter, note, headings } = part;
  const rows = headings.map((heading, k) => [
    `${k + 1} ${heading.title[language]}`,
    howCell(heading, language),
    ...(heading.carried === undefined ? ['', '', '', ''] : carrierCells(heading.carried, published, language)),
  ]);
  return [
    { en: `## ${title.en} (${chapter.en.toLowerCase()})`, zh: `## ${title.zh}（${chapter.zh}）` }[language],
    ...(note === undefined ? [] : [note[language]]),
    table(Object.values(bookText[language].columns), rows),
  ];
}

/** What of each heading of the book the model has, and where. */
export function bookDocument(language: Language): string {
  const text = bookText[language];
  const published = new Map(publishedRows().map((row) => [row.id, row]));
  const stop = { en: '.', zh: '。' }[language];
  return markdownPage('book', text.heading, language, [
    text.lead,
    words.intro[language],
    `**${text.score(countCarriages(book))}${stop}**`,
    ...book.flatMap((part) => partSection(part, published, language)),
    words.italy[language],
  ]);
}
