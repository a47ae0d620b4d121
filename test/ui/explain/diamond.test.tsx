// @vitest-environment happy-dom
/** Porter's diamond, read off a run and drawn. */
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { levers, run, type LeverId } from '../../../engine/index.ts';
import { presets, resolve, type Language, type ScenarioDocument } from '../../../experiments/index.ts';
import { Diamond } from '../../../ui/explain/diamond.tsx';
import { facetIds, facetLevers, stoneAt, weakestOf, type Stone } from '../../../ui/facts/diamond.ts';

const stone: Stone = {
  diamondRivalry: 0.9,
  diamondDemand: 0.31,
  diamondSupport: 0.5,
  diamondFactors: 0.6,
  diamondGovernment: 0.25,
  diamondChance: 1,
  diamond: 0.54,
};

function draw(now: Stone | undefined, lang: Language, alone?: Stone, onLever?: (lever: LeverId) => void): HTMLElement {
  const host = document.createElement('div');
  const moment = { en: 'Year 25, quarter 1', zh: '第 25 年第 1 季度' }[lang];
  render(<Diamond now={now} alone={alone} moment={moment} lang={lang} onLever={onLever} />, host);
  return host;
}

test('the weakest facet is the least of four, and government and chance do not count', () => {
  expect(weakestOf(stone)).toBe('diamondDemand');
  expect(weakestOf({ ...stone, diamondSupport: 0.3 })).toBe('diamondSupport');
  expect(weakestOf({ ...stone, diamondRivalry: 0.2, diamondDemand: 0.2 })).toBe('diamondRivalry');
});

test('every facet has levers that act on it, each on one only', () => {
  const all = facetIds.flatMap((id) => facetLevers[id]);
  expect(new Set(all).size).toBe(all.length);
  for (const id of facetIds) expect(facetLevers[id].length).toBeGreaterThan(0);
});

test('a quarter has a stone while a firm is at work', () => {
  const { input } = resolve({ ...(presets.get('perroux-weak') as ScenarioDocument), quarters: 40 }, presets);
  const { series } = run(input).regions[0]!;
  const read = stoneAt(series, 20)!;
  expect(read.diamondFactors).toBe(series.diamondFactors[20]);
  const four = facetIds.reduce((product, id) => product * read[id], 1);
  expect(read.diamond).toBeCloseTo(four ** 0.25, 9);
  const empty = { ...series, diamond: series.diamond.map(() => Number.NaN) };
  expect(stoneAt(empty, 20)).toBeUndefined();
});

describe('the drawing', () => {
  test('is as wide as its facets, marks the weakest and says it', () => {
    const host = draw(stone, 'en');
    // Above, right, below, left of the middle at 170, 150, an index of 1 being 96.
    const outline = host.querySelector('.dia-stone')!.getAttribute('d')!;
    expect(outline).toBe('M170.0 63.6L199.8 150.0L170.0 198.0L112.4 150.0Z');
    expect(host.querySelectorAll('.dia-is-weakest')).toHaveLength(1);
    expect(host.querySelector('.dia-is-weakest')!.textContent).toContain('Demand');
    expect(host.querySelector('.dia-weakest')!.textContent).toBe(
      'Weakest facet in year 25, quarter 1: demand conditions, 0.31',
    );
    expect(host.querySelector('svg')!.getAttribute('aria-label')).toContain('factor conditions, 0.60');
    expect(host.querySelector('.dia-stone-alone')).toBeNull();
  });

  test('says it in Chinese', () => {
    expect(draw(stone, 'zh').querySelector('.dia-weakest')!.textContent).toBe(
      '第 25 年第 1 季度最弱的一面： 需求条件，0.31',
    );
  });

  test('shows doing nothing behind, and leads to what acts on the weakest', () => {
    const asked: LeverId[] = [];
    const host = draw(stone, 'en', { ...stone, diamondDemand: 0.1 }, (lever) => void asked.push(lever));
    expect(host.querySelector('.dia-stone-alone')).not.toBeNull();
    const buttons = [...host.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent!.toLowerCase())).toEqual(
      facetLevers.diamondDemand.map((id) => levers[id].label.en.toLowerCase()),
    );
    buttons[1]!.click();
    expect(asked).toEqual([facetLevers.diamondDemand[1]]);
  });

  test('is words alone where there is nothing to draw', () => {
    const host = draw(undefined, 'en');
    expect(host.querySelector('svg')).toBeNull();
    expect(host.textContent).toContain('no firm is at work');
  });
});
