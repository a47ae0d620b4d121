import { describe, expect, test } from 'vitest';
import {
  faultLines,
  faultText,
  LARGEST_DOCUMENT_BYTES,
  longestText,
  MOST_FAULTS_TOLD,
  MOST_VALUES,
  mostEntries,
  parseDocument,
  presets as shipped,
} from '../../experiments/index.ts';
import { faultsOf, presets, smallest } from './presets-for-tests.ts';

const many = <T>(count: number, entry: (k: number) => T): T[] => Array.from({ length: count }, (_none, k) => entry(k));
const words = (length: number) => ({ en: 'a'.repeat(length), zh: '甲'.repeat(length) });
const move = { lever: 'rd', level: 0.5, from: 3 };
const expectation = { what: words(1), share: 1, verdict: ['lockedIn'] };
const packaged = (policy: readonly object[]) => ({ label: words(1), start: 0, policy });

/** What is limited: where the fault is told, the limit, and a document that goes so far. */
const limited: readonly (readonly [path: string, most: number, document: (size: number) => object])[] = [
  ['sources', mostEntries.sources, (n) => ({ sources: many(n, () => ({ text: words(1) })) })],
  ['events', mostEntries.events, (n) => ({ events: many(n, () => ({ quarter: 1, kind: 'demandShock', size: 0.1 })) })],
  ['policy', mostEntries.policy, (n) => ({ policy: many(n, () => move) })],
  [
    'packages',
    mostEntries.packages,
    (n) => ({ packages: Object.fromEntries(many(n, (k) => [`p${k}`, packaged([])])) }),
  ],
  ['packages.p.policy', mostEntries.policy, (n) => ({ packages: { p: packaged(many(n, () => move)) } })],
  ['paths', mostEntries.paths, (n) => ({ paths: many(n, (k) => ({ name: String(k) })) })],
  ['paths[0].policy', mostEntries.policy, (n) => ({ paths: [{ name: 'a', policy: many(n, () => move) }] })],
  [
    'mechanismsOff',
    mostEntries.mechanismsOff,
    (n) => ({ mechanismsOff: many(n, () => ({ mechanism: 'chainSwitching' })) }),
  ],
  ['expect', mostEntries.expect, (n) => ({ expect: many(n, () => expectation) })],
  [
    'expect[0].verdict',
    mostEntries.verdict,
    (n) => ({ expect: [{ ...expectation, verdict: many(n, () => 'lockedIn') }] }),
  ],
  ['view', mostEntries.view, (n) => ({ view: Object.fromEntries(many(n, (k) => [`k${k}`, k])) })],
  ['view.a', mostEntries.viewList, (n) => ({ view: { a: many(n, String) } })],
  ['view.a', longestText.view, (n) => ({ view: { a: 'a'.repeat(n) } })],
  ['title.zh', longestText.title, (n) => ({ title: { ...words(n), en: 'a' } })],
  ['question.en', longestText.question, (n) => ({ question: { ...words(n), zh: '甲' } })],
  ['story.en', longestText.story, (n) => ({ story: { ...words(n), zh: '甲' } })],
  ['sources[0].text.en', longestText.source, (n) => ({ sources: [{ text: { ...words(n), zh: '甲' } }] })],
  ['sources[0].url', longestText.url, (n) => ({ sources: [{ text: words(1), url: 'u'.repeat(n) }] })],
  ['regions[0].name.en', longestText.label, (n) => ({ regions: [{ id: 'here', name: { ...words(n), zh: '甲' } }] })],
  [
    'packages.p.label.en',
    longestText.label,
    (n) => ({ packages: { p: { ...packaged([]), label: { ...words(n), zh: '甲' } } } }),
  ],
  ['paths[0].name', longestText.pathName, (n) => ({ paths: [{ name: 'a'.repeat(n) }] })],
  ['seed', longestText.seed, (n) => ({ seed: 'a'.repeat(n) })],
];

describe('as much as may be is taken, one more is one fault that names the limit', () => {
  test.each(limited)('%s up to %i', (path, most, document) => {
    expect(faultsOf({ ...smallest, ...document(most) })).toEqual([]);
    const faults = faultsOf({ ...smallest, ...document(most + 1) });
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(faults[0]!.allowed.en).toContain(String(most));
    expect(faults[0]!.allowed.zh).toContain(String(most));
  });
});

test('no scenario that ships comes near a limit', () => {
  const sizes = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? 1 + Object.values(value).reduce<number>((n, part) => n + sizes(part), 0)
      : 1;
  for (const preset of shipped.values()) {
    expect(sizes(preset)).toBeLessThan(MOST_VALUES / 10);
    const {
      policy = [],
      sources = [],
      events = [],
      expect: checks = [],
      story,
    } = preset as Record<string, never[]> & { story?: { en: string } };
    expect(policy.length).toBeLessThan(mostEntries.policy / 10);
    expect(sources.length).toBeLessThan(mostEntries.sources / 10);
    expect(events.length).toBeLessThan(mostEntries.events / 10);
    expect(checks.length).toBeLessThan(mostEntries.expect / 10);
    expect(story?.en.length ?? 0).toBeLessThan(longestText.story / 10);
  }
});

describe('a list is no object', () => {
  test.each([
    ['assumptions', { assumptions: [] }],
    ['packages', { packages: [] }],
    ['view', { view: [] }],
    ['title', { title: [] }],
    ['regions[0].assumptions', { regions: [{ id: 'here', assumptions: [] }] }],
    ['paths[0].assumptions', { paths: [{ name: 'a', assumptions: [] }] }],
    ['policy[0]', { policy: [[]] }],
    ['expect[0].measure', { expect: [{ what: words(1), share: 1, measure: [], is: 'above', value: 1 }] }],
    ['expect[0].dividedBy', { expect: [{ dividedBy: [] }] }],
  ])('%s', (path, document) => {
    const [fault, ...others] = faultsOf({ ...smallest, ...document });
    expect(others).toEqual([]);
    expect(fault!.path).toBe(path);
    expect(fault!.found.en).toBe('[]');
    expect(fault!.allowed.en).toMatch(/^an object|texts? in both languages/);
  });
});

test('numbers of the view that no JSON could say again are refused', () => {
  expect(
    faultsOf(`{"format":1,"extends":"delta","view":{"quarter":1e999,"budgetCap":-1e13}}`).map(({ path }) => path),
  ).toEqual(['view.quarter', 'view.budgetCap']);
});

describe('what is far too large is one fault, found before it is read', () => {
  const huge = (key: string): string => `{"format":1,"extends":"delta","${key}":[${'{},'.repeat(649_999)}{}]}`;
  test.each(['policy', 'expect', 'paths', 'nonsense'])('650,000 entries of %s', (key) => {
    const faults = faultsOf(huge(key));
    expect(faults).toHaveLength(1);
    expect(faultText(faults[0]!, 'en')).toMatch(
      /^1:\d+: found more than 10000 values, allowed at most 10000 values in one document$/,
    );
    expect(faultText(faults[0]!, 'zh')).toMatch(/：10000 个以上的值无效，可用：每份文档至多 10000 个值$/);
  });
  test('a value that was never text', () => {
    expect(faultsOf({ ...smallest, policy: many(650_000, () => ({})) })[0]!.found.en).toBe('more than 10000 values');
    const itself: Record<string, unknown> = { ...smallest };
    itself['view'] = itself;
    expect(faultsOf(itself)).toHaveLength(1);
  });
  test('a text of more bytes than a document has', () => {
    expect(faultsOf(' '.repeat(LARGEST_DOCUMENT_BYTES + 1)).map(({ found }) => found.en)).toEqual([
      'more than 2000000 bytes',
    ]);
    expect(faultsOf(JSON.stringify(smallest).padEnd(LARGEST_DOCUMENT_BYTES))).toEqual([]);
  });
  test('an object with thousands of keys nobody knows', () => {
    const assumptions = Object.fromEntries(many(5000, (k) => [`wageGrowt${k}`, 1]));
    expect(faultsOf({ ...smallest, assumptions }).map(({ path, found }) => [path, found.en])).toEqual([
      ['assumptions', 'an object of 5000'],
    ]);
  });
});

test('twenty faults are told, the rest is a number', () => {
  const checked = parseDocument(
    {
      ...smallest,
      policy: many(200, () => ({})),
      paths: many(26, (k) => ({ name: String(k), policy: many(200, () => ({})) })),
    },
    presets,
  );
  const faults = 'faults' in checked ? checked.faults : [];
  expect(faults).toHaveLength(27 * 600);
  const [en, zh] = [faultLines(faults, 'en'), faultLines(faults, 'zh')];
  expect(en).toHaveLength(MOST_FAULTS_TOLD + 1);
  expect(en[0]).toBe(faultText(faults[0]!, 'en'));
  expect(en.at(-1)).toBe('and 16,180 more');
  expect(zh.at(-1)).toBe('另有 16,180 处');
  expect(faultLines(faults.slice(0, MOST_FAULTS_TOLD), 'en')).toHaveLength(MOST_FAULTS_TOLD);
});

test('a key of a million characters is named by its ends', () => {
  const [fault] = faultsOf({ ...smallest, ['k'.repeat(1_000_000)]: 1 });
  expect(faultText(fault!, 'en').length).toBeLessThan(1000);
});
