import { expect, test } from 'vitest';
import { citationsIn, evidence, leverArguments, leverIds, levers } from '../../../engine/index.ts';
import { cardsOfLever } from '../../../ui/explain/theory-cards.ts';
import { figureOf } from '../../../ui/figures/figure-of.ts';

test.each(leverIds)('%s shows effect, price, theory, evidence, cost and the figures it moves', (id) => {
  const { label, effect, fixedCost, costPerFirm, outlays, indicators } = levers[id];
  const { description, theory, source, tradeOff } = leverArguments[id];
  for (const text of [label, effect, tradeOff, description, theory, source]) {
    expect(text.en.length).toBeGreaterThan(2);
    expect(text.zh.length).toBeGreaterThan(2);
  }
  expect(fixedCost + costPerFirm > 0 || outlays !== undefined).toBe(true);
  expect(indicators.filter((indicator) => figureOf(indicator) === undefined)).toEqual([]);
  for (const { ids } of citationsIn(source.en)) for (const cited of ids) expect(evidence).toHaveProperty(cited);
  expect(cardsOfLever(id).length).toBeGreaterThan(0);
});
