import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, presets } from '../../../experiments/index.ts';
import { decodeLink, encodeLink } from '../../../ui/studio/link.ts';

const document = {
  format: 1,
  extends: 'default',
  seed: '运气 7',
  policy: [{ lever: 'rd', level: 0.5, from: 60, ramp: 8 }],
  view: { quarter: 96, firm: '0123456789abcdef' },
};

test('a link gives back exactly the document it was made of', async () => {
  const link = await encodeLink(document);
  expect(link).toMatch(/^1\.[\w-]+\.[0-9a-z]+$/);
  const content = await decodeLink(`#${link}`);
  expect(content.kind === 'document' && JSON.parse(content.json)).toEqual(document);
});

test('a link made by the first version keeps opening', async () => {
  const old = '1.q1ZKyy_KTSxRsjLUUUqtKEnNSylWslJKSU1LLM0pUaoFAA.39ieo7';
  const content = await decodeLink(old);
  expect(content).toEqual({ kind: 'document', json: '{"format":1,"extends":"default"}' });
});

test('a link of version 1 of the model opens as the document it was', async () => {
  const old =
    '1.HYxLboQwEETvUutWxGeETF8jy1EWBtrEkrGZtmESIe4eOcuqV68uuKSbLeCWID9F4pLB0ONbQcgiCxgGhD0FP_-CnxeCnKJ1JNUF_RcB3HwYgtO0gYfm_iLYnI9tLz7FDL6gEtJsa_wMaRdw292E08u70tdhtdTfsb0JElcfBYxuMcY1U9MNDwuC83EV3dXHAsZoejf1fdfKOMkiM-4_.mqcia';
  const content = await decodeLink(`#${old}`);
  if (content.kind !== 'document') throw new Error(content.kind);
  const parsed = parseDocument(content.json, presets);
  expect(parsed).toEqual({
    document: {
      format: 1,
      extends: 'ruhr',
      seed: '8',
      policy: [{ lever: 'reform', level: 0.8, from: 60 }],
      assumptions: { relocationSlope: 12 },
      view: { quarter: 91 },
      engine: '2d88f0b0264a',
      fingerprint: '983fb3321e9bedec',
    },
  });
});

test('every truncation of a link is noticed', async () => {
  const link = await encodeLink(document);
  for (let length = 2; length < link.length; length++) {
    expect(await decodeLink(link.slice(0, length)), link.slice(0, length)).toEqual({
      kind: 'broken',
      reason: 'incomplete',
    });
  }
});

test('an altered character is noticed', async () => {
  const link = await encodeLink(document);
  for (let at = 2; at < link.length; at++) {
    const other = link[at] === 'A' ? 'B' : 'A';
    const content = await decodeLink(link.slice(0, at) + other + link.slice(at + 1));
    // The last base64 character carries padding bits that mean nothing.
    if (content.kind === 'document') expect(JSON.parse(content.json)).toEqual(document);
    else expect(content).toEqual({ kind: 'broken', reason: 'incomplete' });
  }
});

test('other fragments are told apart from links', async () => {
  expect(await decodeLink('')).toEqual({ kind: 'none' });
  expect(await decodeLink('#')).toEqual({ kind: 'none' });
  expect(await decodeLink('#stage')).toEqual({ kind: 'broken', reason: 'unknown' });
  expect(await decodeLink('#2.abc.def')).toEqual({ kind: 'broken', reason: 'version' });
});

test('a link that unpacks to far more than a document is refused', async () => {
  const link = await encodeLink('0'.repeat(3_000_000));
  expect(link.length).toBeLessThan(10_000);
  expect(await decodeLink(link)).toEqual({ kind: 'broken', reason: 'large' });
});

describe('what a link gained on its way is passed over', () => {
  const half = (link: string): readonly [string, string] => [
    link.slice(0, link.length >> 1),
    link.slice(link.length >> 1),
  ];
  test.each<readonly [what: string, altered: (link: string) => string]>([
    ['the marks of a messenger', (link) => `#${link}?from=singlemessage&isappinstalled=0`],
    ['a second fragment', (link) => `#${link}#wechat_redirect`],
    ['the mark of a campaign', (link) => `#${link}&utm_source=mail&utm_medium=web`],
    ['the bracket it stood in', (link) => `#${link})`],
    ['the end of a sentence', (link) => `#${link}.`],
    ['the end of a Chinese sentence', (link) => `#${link}。`],
    ['the same as the browser writes it', (link) => `#${link}%E3%80%82`],
    ['a space', (link) => `#${link}%20`],
    ['a space before', (link) => `#%20${link}`],
    ['quotation marks', (link) => `#${link}”`],
    ['another field', (link) => `#${link}.more.and.more`],
    ['points as percents', (link) => `#${link.replaceAll('.', '%2E')}`],
    ['percents as percents', (link) => `#${link.replaceAll('.', '%252e')}`],
    ['a second mark of the fragment', (link) => `##${link}`],
    ['a line break of a mail', (link) => `#${half(link).join('=\r\n')}`],
    ['what a mail client leaves of it', (link) => `#${half(link).join('=')}`],
    ['a soft hyphen', (link) => `#${half(link).join('\u00ad')}`],
    ['a byte-order mark', (link) => `\ufeff${link}`],
  ])('%s', async (_what, altered) => {
    const content = await decodeLink(altered(await encodeLink(document)));
    expect(content.kind === 'document' && JSON.parse(content.json)).toEqual(document);
  });
});

test('a fragment of any characters is answered', async () => {
  const link = await encodeLink(document);
  const part = fc.oneof(
    fc.constantFrom('#', '1.', '.', '%', '%2', '%25', '=', link, link.slice(0, 30)),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 5 }), async (parts) => {
      const content = await decodeLink(parts.join(''));
      if (content.kind === 'document') expect(JSON.parse(content.json)).toEqual(document);
    }),
    { numRuns: 200 },
  );
});
