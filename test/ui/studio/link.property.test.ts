/** Links that were altered on their way are read as what was sent, or not at all. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { presets } from '../../../experiments/index.ts';
import { decodeLink, encodeLink } from '../../../ui/studio/link.ts';
import { hostilePatience, hostileRuns, watch } from '../../support/hostile.ts';

const documents = [...presets.values(), { format: 1, extends: 'default', seed: '义乌' }];
const sent = await Promise.all(
  documents.map(async (document) => ({ json: JSON.stringify(document), link: await encodeLink(document) })),
);

interface Alteration {
  readonly kind: 'cut' | 'drop' | 'insert' | 'replace' | 'swap' | 'append' | 'percent';
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const base64 = fc.string({ unit: fc.constantFrom(...'ABCDEFGHabcdefgh0123456789-_.'), maxLength: 6 });
const alteration: fc.Arbitrary<Alteration> = fc.record({
  kind: fc.constantFrom('cut', 'drop', 'insert', 'replace', 'swap', 'append', 'percent'),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 40 }),
  text: fc.oneof(
    base64,
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('?from=singlemessage', '%2E', '=\r\n', '。', '#'),
  ),
});

function altered(link: string, { kind, at, length, text }: Alteration): string {
  const k = at % (link.length + 1);
  const [before, after] = [link.slice(0, k), link.slice(k)];
  switch (kind) {
    case 'cut':
      return before;
    case 'drop':
      return before + after.slice(length);
    case 'insert':
      return before + text + after;
    case 'replace':
      return before + text + after.slice(text.length);
    case 'swap':
      return before + after.slice(length, 2 * length) + after.slice(0, length) + after.slice(2 * length);
    case 'append':
      return link + text;
    case 'percent':
      return (
        before +
        Array.from(after.slice(0, length), (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join(
          '',
        ) +
        after.slice(length)
      );
  }
}

test('what was sent, or nothing', { timeout: hostilePatience }, async () => {
  const clock = watch();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(sent.length - 1),
      fc.array(alteration, { minLength: 1, maxLength: 3 }),
      async (which, steps) => {
        const { json, link } = sent[which]!;
        const content = await clock.over(() => decodeLink(`#${steps.reduce(altered, link)}`));
        if (content.kind === 'document') expect(content.json).toBe(json);
      },
    ),
    { numRuns: hostileRuns },
  );
  clock.end('altered links');
});
