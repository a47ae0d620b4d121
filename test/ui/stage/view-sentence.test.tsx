// @vitest-environment happy-dom
/** What a view says about a quarter: with the numbers of the run, and a legend that waits to be unfolded. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { run, segments } from '../../../engine/index.ts';
import { decimal, jobs, presets, resolve, type ScenarioDocument } from '../../../experiments/index.ts';
import { Legend } from '../../../ui/stage/legend.tsx';
import { allLayers, conditionsOf } from '../../../ui/stage/map-layers.ts';
import { stageViews } from '../../../ui/stage/stage-views.ts';
import { viewSummary } from '../../../ui/stage/view-facts.ts';
import { viewSentence } from '../../../ui/stage/view-sentence.ts';
import { indexed } from './at-once.ts';

const worldOf = (id: string) => {
  const { input } = resolve(presets.get(id) as ScenarioDocument, presets);
  const result = run(input, { panel: true });
  return { result, index: indexed(result.panel!), conditions: conditionsOf(input, result) };
};
const { result, index, conditions } = worldOf('default');
const { series } = result.regions[0]!;

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  test.each(stageViews.map(({ id }) => id))('%s says a sentence in every quarter', (view) => {
    for (let q = 1; q < result.quarters; q += 13) {
      const sentence = viewSentence(index, view, q, ['X'], conditions, lang);
      expect(sentence).toMatch(lang === 'zh' ? /。$/ : /\.$/);
      expect(sentence).toMatch(/\d/);
      expect(sentence).not.toMatch(/NaN|undefined|Infinity/);
      expect(sentence.length).toBeLessThan(lang === 'zh' ? 70 : 165);
    }
  });

  test('the numbers are those the indicators have', () => {
    const q = 90;
    const said = (view: 'region' | 'supply' | 'knowledge' | 'chain') =>
      viewSentence(index, view, q, ['X'], conditions, lang);
    expect(said('region')).toContain(jobs(lang, series.employment[q]!));
    expect(said('supply')).toContain(decimal(lang, series.specificity[q]!, 2));
    expect(said('knowledge')).toContain(decimal(lang, series.misperception[q]!, 2));
    expect(said('chain')).toContain(decimal(lang, series.functionLevel[q]!, 2));
    // What is read to people who do not see the picture quotes them too.
    const summary = (view: 'supply' | 'knowledge') => viewSummary(index, view, q, ['X'], lang, conditions);
    expect(summary('supply')).toContain(decimal(lang, series.specificity[q]!, 2));
    // Of the links it names those the indicators count.
    conditions.links(0, q).forEach(({ state }, s) => {
      const { label } = segments[s]!;
      expect(summary('supply').includes(label[lang])).toBe(state === 'missing' || state === 'belowScale');
    });
    expect(summary('knowledge')).toContain(decimal(lang, series.misperception[q]!, 2));
  });
});

test('what it says changes as ties tighten and as the market leaves', () => {
  const { index: ruhr, conditions: there } = worldOf('ruhr');
  expect(viewSentence(index, 'supply', 20, ['X'], conditions, 'en')).toContain('easily');
  expect(viewSentence(ruhr, 'supply', 150, ['X'], there, 'en')).toContain('is the lock-in');
  expect(viewSentence(index, 'knowledge', 20, ['X'], conditions, 'en')).not.toContain('has left');
  expect(viewSentence(ruhr, 'knowledge', 150, ['X'], there, 'en')).toContain('has left');
});

test('of several regions it names the one it speaks of', () => {
  const { index: two, conditions: there } = worldOf('west');
  expect(viewSentence(two, 'supply', 60, ['East', 'West'], there, 'en')).toMatch(/^East: /);
});

test('the legend says who is who, and the rest when it is unfolded', () => {
  const root = globalThis.document.createElement('div');
  void act(() =>
    render(
      <Legend
        index={index}
        layers={signal(allLayers)}
        conditions={conditions}
        regions={1}
        view="region"
        quarter={signal(90)}
        language="en"
        compact={false}
        width={800}
      />,
      root,
    ),
  );
  expect(root.textContent).toContain('assembly');
  expect(root.querySelector('.stage-layers')).toBeNull();
  const fold = root.querySelector<HTMLElement>('.stage-legend-fold')!;
  void act(() => fold.click());
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  expect(root.querySelectorAll('.stage-layers button')).toHaveLength(4);
  expect(root.textContent).toContain('spin-off leaves its parent');
  void act(() => fold.click());
  expect(root.querySelector('.stage-layers')).toBeNull();
});
