// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { evidence, leverIds } from '../../../engine/index.ts';
import { leverReturns, resultsFromFile, type JudgedRow, type ResultsFile } from '../../../experiments/index.ts';
import { LeverReturns, returnsOf } from '../../../ui/levers/lever-returns.tsx';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { drawWith, quietParts, wordsOf } from '../studio/draw-with.tsx';

/** As if these rows had been published: value and interval over twenty seeds. */
const published = (rows: {
  readonly [id: string]: readonly [number | null, number | null, number | null];
}): JudgedRow[] =>
  resultsFromFile(
    leverReturns.map(({ pattern }) => pattern),
    {
      rows: Object.fromEntries(Object.entries(rows).map(([id, numbers]) => [id, [...numbers, 20]])),
    } as unknown as ResultsFile,
  );
const rows = published({ 'B4.green': [3, 1.5, 5], 'B4i.green': [-6, -9, -2], 'B4.market': [0.5, -1, 2] });

test('every lever is measured in every place', () => {
  for (const { pattern } of leverReturns) expect(Object.keys(pattern.rows)).toEqual([...leverIds]);
  expect(new Set(leverReturns.map(({ pattern }) => pattern.id)).size).toBe(leverReturns.length);
});

test('what a place says is read off the whole interval, and what was not published is left out', () => {
  expect(returnsOf('green', rows).map(({ says }) => says)).toEqual(['pays', 'loses']);
  expect(returnsOf('market', rows).map(({ where, says }) => [where.en, says])).toEqual([
    ['on an ordinary coast', 'unclear'],
  ]);
  expect(returnsOf('rd', published({ 'B4.rd': [null, null, null] }))).toEqual([]);
  // The interval is not known of few seeds: nothing is made of the value alone.
  expect(returnsOf('rd', published({ 'B4.rd': [-3, null, null] }))[0]!.says).toBe('unclear');
});

const drawn = (lever: 'green' | 'market' | 'rd', lang: 'en' | 'zh', of = rows): string =>
  wordsOf(drawWith(quietParts(lang), <LeverReturns lever={lever} rows={of} />));

describe('the card', () => {
  test('shows value and interval, where the lever is a mistake, and what is not counted', () => {
    const en = drawn('green', 'en');
    expect(en).toMatch(/On an ordinary coast 3\.00 1\.50\D+5\.00/);
    expect(en).toMatch(/Inland −6\.00 −9\.00/);
    expect(en).toContain('A mistake inland: money is spent, and value added falls.');
    expect(en).toContain('alone at 0.8 from year 15');
    expect(en).toContain('displaced elsewhere is not counted');
    const zh = drawn('green', 'zh');
    expect(zh).toContain('用在内陆得不偿失');
    expect(zh).toContain('对别处的挤出未计在内');
    expect(drawn('market', 'en')).toContain('Whether it gains anything on an ordinary coast cannot be told.');
    expect(drawn('market', 'en')).not.toContain('mistake');
  });

  test('opens a finding it is held against, also where nothing was published', () => {
    const root = document.createElement('div');
    const parts = quietParts();
    void act(() =>
      render(
        <StudioContext.Provider value={parts}>
          <LeverReturns lever="rd" rows={[]} />
        </StudioContext.Provider>,
        root,
      ),
    );
    expect(root.textContent).toContain('not among the published results yet');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(0);
    void act(() => root.querySelector<HTMLElement>('.evidence-mark')!.click());
    expect(root.textContent).toContain(evidence.P02.finding.en);
  });

  test('leads to the row on the page of the evidence', () => {
    const root = document.createElement('div');
    const parts = quietParts();
    void act(() =>
      render(
        <StudioContext.Provider value={parts}>
          <LeverReturns lever="green" rows={rows} />
        </StudioContext.Provider>,
        root,
      ),
    );
    void act(() => root.querySelectorAll<HTMLElement>('th .link')[1]!.click());
    const { screen, part, evidence: row } = parts.view;
    expect([screen.value, part.value, row.value]).toEqual(['explain', 'evidence', 'B4i.green']);
  });
});
