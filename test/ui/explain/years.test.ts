import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presets, type ScenarioDocument } from '../../../experiments/index.ts';

test('stories, checks and lessons count in years, as the axis does', () => {
  const folder = new URL('../../../ui/explain/lessons/', import.meta.url);
  const texts = [
    ...readdirSync(folder).map((name): readonly [string, string] => [
      name,
      readFileSync(new URL(name, folder), 'utf8'),
    ]),
    ...[...(presets as ReadonlyMap<string, ScenarioDocument>)].map(
      ([id, { story, question, expect: checks }]): readonly [string, string] => [
        id,
        JSON.stringify([story, question, checks]),
      ],
    ),
  ];
  for (const [name, text] of texts) expect(text, name).not.toMatch(/quarter \d+|第 \d+ 季(?!度)/i);
});
