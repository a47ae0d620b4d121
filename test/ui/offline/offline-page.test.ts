import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  answerOf,
  cacheName,
  isKeptOnceUsed,
  isPage,
  PATIENCE_MS,
  type Sources,
} from '../../../ui/offline/offline-page.ts';

const scope = 'https://example.org/lab/';
const page = `${scope}index.html`;
const shelf = new Map([
  [page, 'old page'],
  [`${scope}assets/main-1.js`, 'old script'],
]);
const kept = async (address: string): Promise<Response | undefined> =>
  shelf.has(address) ? new Response(shelf.get(address)) : undefined;

interface Case {
  readonly path: string;
  readonly navigates?: boolean;
  readonly network?: Sources['network'];
  readonly empty?: boolean;
}
const ask = ({ path, navigates = false, network = async () => new Response('new'), empty = false }: Case) =>
  answerOf(new Request(`${scope}${path}`), { network, kept: empty ? async () => undefined : kept, page, navigates });
const text = async (answer: Promise<Response>): Promise<string> => (await answer).text();
const unreachable = async (): Promise<Response> => {
  throw new TypeError('no network');
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the page comes from the network while there is one, whatever its address carries', async () => {
  expect(await text(ask({ path: '?preset=ruhr', navigates: true }))).toBe('new');
  expect(await text(ask({ path: '?preset=ruhr', navigates: true, network: unreachable }))).toBe('old page');
});

test('a server in trouble and a network that does not answer give the kept page', async () => {
  expect(
    await text(ask({ path: '', navigates: true, network: async () => new Response('sorry', { status: 503 }) })),
  ).toBe('old page');
  const silent: Sources['network'] = (_request, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('given up'))));
  const waiting = text(ask({ path: '', navigates: true, network: silent }));
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(await waiting).toBe('old page');
});

test('without a kept page nothing is hidden', async () => {
  expect(
    (await ask({ path: '', navigates: true, network: async () => new Response('', { status: 503 }), empty: true }))
      .status,
  ).toBe(503);
  await expect(ask({ path: '', navigates: true, network: unreachable, empty: true })).rejects.toThrow('no network');
});

test('files come as kept without asking the network, others from it', async () => {
  expect(await text(ask({ path: 'assets/main-1.js', network: unreachable }))).toBe('old script');
  expect(await text(ask({ path: 'assets/main-2.js' }))).toBe('new');
});

test('what is kept once used is kept as it came, and a full device does not matter', async () => {
  const asked = new Request(`${scope}assets/serif-1.woff2`);
  const onceUsed = ['assets/serif-1.woff2'];
  expect(isKeptOnceUsed(asked, { scope, onceUsed })).toBe(true);
  expect(isKeptOnceUsed({ url: `${scope}assets/main-2.js` }, { scope, onceUsed })).toBe(false);
  const keep = vi.fn<NonNullable<Sources['keep']>>(async () => undefined);
  const sources = { network: async () => new Response('font'), kept, page, navigates: false };
  expect(await text(answerOf(asked, { ...sources, keep }))).toBe('font');
  expect(await keep.mock.calls[0]![0].text()).toBe('font');
  const full: Sources['keep'] = async () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(await text(answerOf(asked, { ...sources, keep: full }))).toBe('font');
  keep.mockClear();
  await answerOf(asked, { ...sources, network: async () => new Response('', { status: 404 }), keep });
  expect(keep).not.toHaveBeenCalled();
});

test('only the page itself is the page, and copies on one server keep apart', () => {
  const asked = (path: string, mode: RequestMode = 'navigate') => isPage({ mode, url: `${scope}${path}` }, { scope });
  expect([asked(''), asked('index.html'), asked('?a=b/c'), asked('index.html?x#y')]).toEqual([true, true, true, true]);
  expect([asked('assets/main-1.js'), asked('other.html'), asked('', 'cors')]).toEqual([false, false, false]);
  expect(cacheName('https://example.org/a/', '1').startsWith(cacheName('https://example.org/', ''))).toBe(false);
});
