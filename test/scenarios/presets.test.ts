import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withCounts, withScenarios } from '../../docs/documents/readme-scenarios.ts';
import {
  FIRST_PRESET,
  faultText,
  industries,
  packageMoves,
  parseDocument,
  places,
  presets,
  resolve,
} from '../../experiments/index.ts';
import type { Scenario, ScenarioDocument } from '../../experiments/index.ts';

const ids = [...presets.keys()];

function resolved(id: string): { readonly document: ScenarioDocument; readonly scenario: Scenario } {
  const checked = parseDocument(presets.get(id), presets);
  if ('faults' in checked) throw new Error(checked.faults.map((fault) => faultText(fault, 'en')).join('\n'));
  return { document: checked.document, scenario: resolve(checked.document, presets).scenario };
}

const words = (text: string): number => text.trim().split(/\s+/).length;
const characters = (text: string): number => [...text].length;

/** Punctuation of Chinese prose is full-width; a half-width mark between two Chinese characters is a slip. */
const halfWidth = /[\u4e00-\u9fff][,;:!?()]|[,;:!?(][\u4e00-\u9fff]/u;

it('every file of the folder is a preset, default first', () => {
  const files = readdirSync(new URL('../../scenarios/', import.meta.url)).filter(
    (file) => file.endsWith('.json') && file !== 'schema.json',
  );
  expect(ids.toSorted()).toEqual(files.map((file) => file.replace('.json', '')).toSorted());
  expect(ids[0]).toBe(FIRST_PRESET);
  expect(ids.length).toBeGreaterThanOrEqual(12);
});

/** What the tables of industries and places say, but for what the history of the case asks. */
it.each([
  ['hsinchu', { ...industries.highTechnology.assumptions, ...places.talent.assumptions }],
  ['bangalore', industries.software.assumptions],
] as const)('%s is its industry, with dearer plants and another market', (id, table) => {
  const declared: Readonly<Record<string, unknown>> = { ...resolved(id).document.assumptions };
  const differing = Object.entries(table).filter(
    ([key, value]) => JSON.stringify(declared[key]) !== JSON.stringify(value),
  );
  expect(differing.map(([key]) => key).toSorted()).toEqual(['fixedCost', 'marketGrowth', 'rivalGrowth']);
});

describe('the READMEs', () => {
  const readme = (path: string): string => readFileSync(path, 'utf8');

  it('count and list what there is (`npm run docs` writes it)', () => {
    expect(withCounts(readme('README.md'), 'en')).toBe(readme('README.md'));
    expect(withCounts(readme('README.zh.md'), 'zh')).toBe(readme('README.zh.md'));
    expect(withScenarios(readme('scenarios/README.md'))).toBe(readme('scenarios/README.md'));
  });

  it('have places for it', () => {
    expect(() => withCounts('# No number', 'en')).toThrow('README: found no point “**… scenarios**”');
    expect(() => withScenarios('# No table')).toThrow('scenarios/README.md: found no lines');
  });
});

describe.each(ids)('%s', (id) => {
  const { document, scenario } = resolved(id);

  it('is named as its file', () => expect(document.id).toBe(id));

  it('brings its own texts', () => {
    for (const key of ['title', 'question', 'story', 'sources', 'theories', 'regions', 'paths', 'expect'] as const)
      expect(document).toHaveProperty(key);
    expect(scenario.question.en.endsWith('?') && scenario.question.zh.endsWith('？')).toBe(true);
    expect(characters(scenario.title.en)).toBeLessThanOrEqual(48);
    expect(characters(scenario.title.zh)).toBeLessThanOrEqual(20);
  });

  it('tells a story of readable length in both languages', () => {
    expect(words(scenario.story.en)).toBeGreaterThanOrEqual(80);
    expect(words(scenario.story.en)).toBeLessThanOrEqual(200);
    expect(characters(scenario.story.zh)).toBeGreaterThanOrEqual(120);
    expect(characters(scenario.story.zh)).toBeLessThanOrEqual(400);
  });

  it('writes Chinese with Chinese punctuation', () => {
    const texts = [scenario.title, scenario.question, scenario.story, ...scenario.expect.map(({ what }) => what)];
    for (const { zh } of texts) expect(zh).not.toMatch(halfWidth);
  });

  it('names the theories it shows', () => {
    expect(scenario.theories.length).toBeGreaterThanOrEqual(1);
    expect(scenario.theories.length).toBeLessThanOrEqual(4);
  });

  it('has a golden file (`npm run golden` writes it)', () => {
    expect(existsSync(`test/golden/${id}.json`)).toBe(true);
  });

  it('stands in the documents (`npm run docs` writes them)', () => {
    expect(readFileSync('docs/model.md', 'utf8')).toContain(`(\`${id}\``);
    expect(readFileSync('docs/model.zh.md', 'utf8')).toContain(`(\`${id}\``);
  });

  it('names its sources', () => {
    expect(scenario.sources.length).toBeGreaterThanOrEqual(2);
    expect(scenario.sources.length).toBeLessThanOrEqual(6);
  });

  it('says what it must show', () => {
    expect(scenario.expect.length).toBeGreaterThanOrEqual(2);
    // What a coin decides is promised from both of its sides.
    for (const { share } of scenario.expect) expect(share).toBeGreaterThanOrEqual(0.3);
  });

  it('has packages whose regions it has', () => {
    const regions = scenario.regions.map((region) => region.id);
    for (const name of Object.keys(scenario.packages)) {
      for (const { region } of packageMoves(scenario, name))
        if (region !== undefined) expect(regions).toContain(region);
    }
  });

  it('can be run to the end', () => {
    const { input } = resolve(document, presets);
    for (const { quarter } of input.events) expect(quarter).toBeLessThan(input.quarters);
    for (const { from, to } of input.policy) expect(from).toBeLessThan(to);
  });
});
