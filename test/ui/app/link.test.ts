import { expect, test } from 'vitest';
import { decodeLink, encodeLink } from '../../../ui/app/link.ts';

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

test('every truncation of a link is noticed', async () => {
  const link = await encodeLink(document);
  for (let length = 2; length < link.length; length++) {
    expect(await decodeLink(link.slice(0, length)), link.slice(0, length)).toEqual({ kind: 'broken', reason: 'incomplete' });
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
  expect(await decodeLink(link)).toEqual({ kind: 'broken', reason: 'incomplete' });
});
