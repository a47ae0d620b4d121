import { describe, expect, test } from 'vitest';
import { indicatorIds, leverIds, type IndicatorId } from '../../../engine/index.ts';
import { presets, theoryIds, type ScenarioDocument } from '../../../experiments/index.ts';
import { lanes } from '../../../ui/charts/lanes.ts';
import { explainText } from '../../../ui/explain/explain-text.ts';
import { isStageView, stageViews } from '../../../ui/stage/stage-views.ts';
import { cardsOfIndicator, cardsOfLever, cardsOfView, theoryCards } from '../../../ui/explain/theory-cards.ts';
import { figureIds, linesOf } from '../../../ui/figures/figure-list.ts';
import { lineRules } from '../../../ui/figures/lines.ts';
import { faultsInChinese, faultsInEnglish } from './language.ts';

test('every lever, lane, figure and view leads to a card', () => {
  expect(leverIds.filter((id) => cardsOfLever(id).length === 0)).toEqual([]);
  const leads = (id: IndicatorId): boolean => cardsOfIndicator(id).length > 0;
  expect(lanes.flatMap(({ lines }) => lines).filter(({ indicator }) => !leads(indicator))).toEqual([]);
  expect(figureIds.filter((id) => !linesOf(id).some((line) => leads(lineRules[line].from[0])))).toEqual([]);
  expect(stageViews.filter(({ id }) => cardsOfView(id).length === 0)).toEqual([]);
});

test('a preset leads to the cards it names, and a card first to the presets that are most about it', () => {
  for (const id of theoryIds) {
    const naming = [...presets].filter(([, document]) => (document as ScenarioDocument).theories?.includes(id));
    expect(theoryCards[id].presets.toSorted()).toEqual(naming.map(([preset]) => preset).toSorted());
  }
  expect(theoryCards.marshall.presets).toEqual(['default', 'bangalore', 'italy', 'krugman']);
  expect(theoryCards.transfer.presets).toEqual(['west', 'guangdong']);
});

test('the card that is most about a place comes first', () => {
  expect(cardsOfLever('pole')[0]).toBe('perroux');
  expect(cardsOfLever('func')[0]).toBe('valueChains');
  expect(cardsOfIndicator('reputation')[0]).toBe('lemons');
  expect(cardsOfIndicator('lockInCognitive')[0]).toBe('lockIn');
  expect(cardsOfView('knowledge')[0]).toBe('lockIn');
});

describe.each(theoryIds)('%s', (id) => {
  const card = theoryCards[id];
  test('is as long as a card', () => {
    const words = card.body.en.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(140);
    const characters = [...card.body.zh].length;
    expect(characters).toBeGreaterThanOrEqual(150);
    expect(characters).toBeLessThanOrEqual(260);
  });
  test('is written in both languages, with sources', () => {
    expect(card.sources.length).toBeGreaterThan(0);
    for (const { en, zh } of [card.title, card.by, card.body, card.look, ...card.sources.map(({ text }) => text)]) {
      expect(faultsInEnglish(en), en).toEqual([]);
      expect(faultsInChinese(zh), zh).toEqual([]);
    }
    for (const { url } of card.sources) if (url !== undefined) expect(url).toMatch(/^https:\/\//);
  });
  test('names places that exist, each once', () => {
    const { indicators, levers, views } = card.places;
    expect(indicators.filter((entry) => !indicatorIds.includes(entry))).toEqual([]);
    expect(levers.filter((entry) => !leverIds.includes(entry))).toEqual([]);
    expect(views.filter((entry) => !isStageView(entry))).toEqual([]);
    for (const list of [indicators, levers, views, card.presets]) {
      expect(new Set<string>(list).size).toBe(list.length);
      expect(list.length).toBeGreaterThan(0);
    }
  });
});

test('the words around the cards and lessons are Chinese in Chinese', () => {
  const written = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [(value as (a: number, b: number) => string)(2, 5)]
        : Object.values(value as object).flatMap(written);
  for (const words of written(explainText.zh)) expect(faultsInChinese(words), words).toEqual([]);
  for (const words of written(explainText.en)) expect(faultsInEnglish(words), words).toEqual([]);
});
