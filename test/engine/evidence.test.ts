import { expect, test } from 'vitest';
import {
  citationsIn,
  evidenceIds,
  leverIds,
  leverArguments,
  parameters,
  parameterSources,
  type ParameterEntry,
  type ParameterId,
  type Text,
} from '../../engine/index.ts';

const texts: readonly (readonly [string, Text])[] = [
  ...leverIds.flatMap((id) => {
    const { description, theory, source, tradeOff } = leverArguments[id];
    return [description, theory, source, tradeOff].map((text) => [id, text] as const);
  }),
  ...(Object.entries(parameters) as [ParameterId, ParameterEntry][]).flatMap(([id, { description }]) => [
    [id, description] as const,
    [id, parameterSources[id]] as const,
  ]),
];
const cited = (text: string): readonly string[] => citationsIn(text).flatMap(({ ids }) => ids);

test('a range stands for every number in it', () => {
  expect(citationsIn('Evidence P02–P04, N15.')).toEqual([
    { text: 'P02–P04', at: 9, ids: ['P02', 'P03', 'P04'] },
    { text: 'N15', at: 18, ids: ['N15'] },
  ]);
  expect(cited('证据 P09、P14：')).toEqual(['P09', 'P14']);
  expect(cited('P2, NP07, P123')).toEqual([]);
});

test('every cited finding is in the table, and every finding is cited', () => {
  const all = new Set(texts.flatMap(([, text]) => cited(text.en)));
  expect([...all].toSorted()).toEqual([...evidenceIds].toSorted());
});

test('whatever looks like the number of a finding is one', () => {
  const looksLike = texts.flatMap(([, { en, zh }]) => `${en} ${zh}`.match(/\b[A-Z]\d{2}\b/g) ?? []);
  for (const id of looksLike) expect(evidenceIds).toContain(id);
});

test.each(texts.filter(([, text]) => cited(text.en).length > 0))('%s cites the same in both languages', (_id, text) => {
  expect(cited(text.zh).toSorted()).toEqual(cited(text.en).toSorted());
});
