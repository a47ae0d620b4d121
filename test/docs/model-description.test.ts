import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  eventKinds,
  firmColumns,
  indicatorIds,
  leverIds,
  mechanisms,
  parameters,
  phaseNames,
  phases,
  purposes,
  regionColumns,
  schedule,
  supplierColumns,
  verdictNames,
  verdicts,
  worldColumns,
} from '../../engine/index.ts';
import { presets } from '../../experiments/index.ts';
import { markdown } from '../../docs/generate/markdown.ts';
import { modelDescription, submodels } from '../../docs/generate/model-description.ts';
import { marked } from '../../docs/generate/section.ts';
import type { WrittenSection } from '../../docs/generate/written-section.ts';
import { generatedSections } from '../../docs/generate/text/generated-sections.ts';
import { limits, readings, reproducibility } from '../../docs/generate/text/limits.ts';
import { outcomes } from '../../docs/generate/text/outcomes.ts';
import { entities, scheduleOpening } from '../../docs/generate/text/overview.ts';
import { concepts, purpose } from '../../docs/generate/text/purpose.ts';
import { randomness } from '../../docs/generate/text/randomness.ts';
import { initialisation, inputs } from '../../docs/generate/text/start.ts';

const languages = ['en', 'zh'] as const;
const text = { en: markdown(modelDescription('en')), zh: markdown(modelDescription('zh')) };
const CHINESE = /[\u4e00-\u9fff]/;

const sections: readonly WrittenSection[] = [
  purpose,
  entities,
  scheduleOpening,
  concepts,
  initialisation,
  inputs,
  ...submodels,
  ...Object.values(generatedSections),
  ...outcomes,
  randomness,
  limits,
  readings,
  reproducibility,
];

const equationsOf = (list: readonly WrittenSection[]): string =>
  list
    .flatMap(({ blocks }) => blocks)
    .map((block) => ('equation' in block ? block.equation : ''))
    .join('\n');

const word = (symbol: string): RegExp => new RegExp(`(?<![A-Za-z0-9])${symbol}(?![A-Za-z0-9])`);

const engine = join(import.meta.dirname, '../../engine');
const sources = readdirSync(engine, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(engine, file), 'utf8'));

/** Numbers that follow a word in the comments and texts of the engine. */
function cited(pattern: RegExp): string[] {
  return [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] as string)))];
}

describe.each(languages)('model description, %s', (language) => {
  const whole = text[language];

  it.each([
    ['assumption', Object.keys(parameters)],
    ['lever', leverIds],
    ['indicator', indicatorIds],
    ['mechanism', Object.keys(mechanisms)],
    ['purpose', Object.keys(purposes)],
    ['event', eventKinds],
    ['process', schedule.map(({ name }) => name)],
    ['column', [worldColumns, regionColumns, firmColumns, supplierColumns].flatMap((table) => Object.keys(table))],
    ['preset', [...presets.keys()]],
  ])('names every %s', (_kind, names: readonly string[]) => {
    expect(names.filter((name) => !whole.includes(`\`${name}\``))).toEqual([]);
  });

  it('gives the symbol of every assumption and column that has one', () => {
    const columns = [worldColumns, regionColumns, firmColumns, supplierColumns].flatMap((table) =>
      Object.values(table),
    );
    const symbols = [...Object.values(parameters), ...columns]
      .map(({ symbol }) => symbol)
      .filter((symbol) => symbol !== '');
    expect(symbols.filter((symbol) => !whole.includes(`\n| ${symbol} |`))).toEqual([]);
  });

  it('repeats the sentence of every row of the schedule', () => {
    expect(schedule.filter(({ sentence }) => !whole.includes(sentence[language]))).toEqual([]);
  });

  it('has every phase and verdict', () => {
    expect(phases.filter((phase) => !whole.includes(phase))).toEqual([]);
    expect(verdicts.filter((verdict) => !whole.includes(verdict))).toEqual([]);
    for (const words of [phaseNames, verdictNames]) {
      expect(Object.values(words).filter((name) => !whole.includes(name[language]))).toEqual([]);
    }
  });

  it('has a heading for every equation and section the source code cites', () => {
    const equations = cited(/equation (\d+\.\d+)/gi);
    expect(equations.length).toBeGreaterThan(9);
    expect(equations.filter((number) => !whole.includes(`<a id="equation-${number.replace('.', '-')}"></a>`))).toEqual(
      [],
    );
    expect(
      equations.filter((number) => !new RegExp(`^### ${number} .*Equation ${number}[)）]$`, 'm').test(whole)),
    ).toEqual([]);
    const cites = cited(/\bsections? (\d+(?:\.\d+)?)/gi);
    const anchor = (number: string) =>
      number.startsWith('7.') ? `equation-${number.replace('.', '-')}` : `section-${number}`;
    expect(cites.filter((number) => !whole.includes(`<a id="${anchor(number)}"></a>`))).toEqual([]);
  });

  it('has tables whose rows are as wide as their heads', () => {
    const width = (line: string) => line.replaceAll('\\|', '').split('|').length;
    const tables = whole.split('\n\n').filter((part) => part.startsWith('| '));
    expect(tables.length).toBeGreaterThan(20);
    for (const lines of tables.map((part) => part.trimEnd().split('\n'))) {
      expect(lines.filter((line) => width(line) !== width(lines[0] as string))).toEqual([]);
    }
  });

  it('holds nothing that failed to print', () => {
    expect(whole).not.toMatch(/undefined|\[object|NaN \|/);
  });
});

describe('the two languages', () => {
  it('share every equation', () => {
    const blocks = (whole: string) => whole.match(/```text\n[^]*?\n```/g);
    expect(blocks(text.zh)).toEqual(blocks(text.en));
    expect(equationsOf(sections)).not.toMatch(CHINESE);
  });

  it('both say everything that is said', () => {
    const prose = sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => {
        if ('equation' in block) return [];
        if (!('points' in block)) return [block];
        expect(block.points.zh).toHaveLength(block.points.en.length);
        return block.points.en.map((en, k) => ({ en, zh: block.points.zh[k]! }));
      }),
    ]);
    expect(prose.filter(({ en, zh }) => !CHINESE.test(zh) || CHINESE.test(en) || en === '')).toEqual([]);
    expect(text.en).not.toMatch(CHINESE);
  });
});

describe('the equations', () => {
  const formulas = equationsOf([initialisation, ...submodels, generatedSections.levers]);

  it('use every assumption', () => {
    const symbols = Object.values(parameters).map(({ symbol }) => symbol);
    expect(symbols.filter((symbol) => !word(`${symbol}(?:_c'?)?`).test(formulas))).toEqual([]);
  });

  it('use every lever', () => {
    expect(leverIds.filter((id) => !word(`l_${id}`).test(formulas))).toEqual([]);
  });

  it('use every purpose outside the making of identities', () => {
    const all = formulas + equationsOf(sections) + text.en;
    const names = Object.keys(purposes).filter((name) => !name.endsWith('Identity'));
    expect(names.filter((name) => (all.match(word(name)) ?? []).length === 0)).toEqual([]);
    const known = new Set(Object.keys(purposes));
    const used = [...formulas.matchAll(/[NU]\(([a-zA-Z]+), /g)].map((match) => match[1] as string);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  it('stand in a section for every row of the schedule, and for no other', () => {
    const described = new Set(sections.flatMap(({ rows = [] }) => rows));
    expect([...described].toSorted()).toEqual(schedule.map(({ name }) => name).toSorted());
  });
});

describe('marks in hand-written texts', () => {
  it('read names, weight and stress, one inside the other', () => {
    expect(marked('a **b *c* d** `e * f`')).toEqual([
      'a ',
      { mark: 'strong', words: ['b ', { mark: 'emphasis', words: ['c'] }, ' d'] },
      ' ',
      { mark: 'code', text: 'e * f' },
    ]);
    expect(marked('**`rd` x.** y')).toEqual([{ mark: 'strong', words: [{ mark: 'code', text: 'rd' }, ' x.'] }, ' y']);
    expect(marked('首先是**政策**：*模型中*。')).toEqual([
      '首先是',
      { mark: 'strong', words: ['政策'] },
      '：',
      { mark: 'emphasis', words: ['模型中'] },
      '。',
    ]);
  });

  it('leave stars between spaces, underscores and lonely marks alone', () => {
    for (const words of ['2 * 3 * 4', 'b_bar and aM_x', 'a * b', '`open', '**open', '3 < 4 & "5"'])
      expect(marked(words)).toEqual([words]);
  });

  it('are all read, and written out as they were', () => {
    for (const language of languages) {
      const written = sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          'equation' in block ? [] : 'points' in block ? block.points[language] : [block[language]],
        ),
      );
      expect(written.filter((words) => JSON.stringify(marked(words)).includes('*'))).toEqual([]);
      expect(written.filter((words) => !text[language].includes(words))).toEqual([]);
    }
  });
});
