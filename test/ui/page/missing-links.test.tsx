// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { levers, run, segments } from '../../../engine/index.ts';
import { presets, resolve, supplyLinks, tellLinks, type Language } from '../../../experiments/index.ts';
import { MissingLinks } from '../../../ui/page/missing-links.tsx';
import { AskLinks } from '../../../ui/stage/ask-links.tsx';
import { conditionsOf } from '../../../ui/stage/map-layers.ts';
import { viewText } from '../../../ui/stage/view-text.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import type { Studio } from '../../../ui/studio/studio.ts';
import { drawWith, quietParts, wordsOf } from '../studio/draw-with.tsx';

// Nobody brings a maker along, and people stay unskilled: the core link never comes.
const resolved = resolve(
  { format: 1, extends: 'default', quarters: 90, assumptions: { leaderBrings: 0, foreignBrings: 0 } },
  presets,
);
const result = run(resolved.input, { panel: true });
const { missingLinks } = result.regions[0]!.series;
const LATE = 80;

const partsAt = (quarter: number, lang: Language): Partial<Studio> => ({
  ...quietParts(lang),
  playback: { quarter: signal(quarter) } as unknown as Studio['playback'],
});

test.each(['en', 'zh'] as const)('names what is missing, why, and gives the levers that fill it: %s', (lang) => {
  expect(missingLinks[LATE]).toBe(1);
  const words = wordsOf(drawWith(partsAt(LATE, lang), <MissingLinks run={{ resolved, result }} />));
  const [told] = tellLinks(supplyLinks(resolved.input, result.regions[0]!, 0, LATE, result.panel), lang);
  expect(words.toLowerCase()).toContain(segments[3].label[lang].toLowerCase());
  for (const way of told!.ways) {
    expect(words).toContain(way.text[lang]);
    for (const lever of way.levers) expect(words.toLowerCase()).toContain(levers[lever].label[lang].toLowerCase());
  }
  expect(words).not.toMatch(/NaN|undefined/);
});

test('a lever of a way is one press away', () => {
  const parts = partsAt(LATE, 'en');
  const root = document.createElement('div');
  void act(() =>
    render(
      <StudioContext.Provider value={parts}>
        <MissingLinks run={{ resolved, result }} />
      </StudioContext.Provider>,
      root,
    ),
  );
  const supplier = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.toLowerCase() === levers.supplier.label.en,
  );
  void act(() => supplier!.click());
  expect(parts.view!.lever.value).toBe('supplier');
  expect(parts.view!.sidebar.value).toBe('levers');
});

test('says nothing of levers before a run', () => {
  expect(drawWith(partsAt(3, 'en'), <MissingLinks run={undefined} />)).not.toContain('<li');
});

test('the stage asks about missing links where there are some, and opens the answer', () => {
  const links = { id: 'answer', open: signal(false) };
  const conditions = conditionsOf(resolved.input, result);
  const root = document.createElement('div');
  void act(() =>
    render(<AskLinks {...{ links, conditions }} quarter={signal(LATE)} regions={['one']} lang="en" />, root),
  );
  const button = root.querySelector('button')!;
  expect(button.textContent).toBe(viewText.en.askMissing(1));
  expect(button.getAttribute('aria-controls')).toBe('answer');
  void act(() => button.click());
  expect([links.open.value, button.getAttribute('aria-expanded')]).toEqual([true, 'true']);
});
