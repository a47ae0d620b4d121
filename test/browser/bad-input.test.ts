/** Bad input gets a clear notice, and what the person had is still there and still works. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { encodeLink } from '../../ui/app/link.ts';
import { chromiumSite } from './support/chromium-site.ts';

const site = chromiumSite({ timeout: 15_000 });
let page: Page;
beforeEach(async () => {
  page = await site.tab();
});

async function settled(): Promise<string> {
  await page.waitForSelector('[data-fingerprint]');
  return (await page.getAttribute('[data-fingerprint]', 'data-fingerprint'))!;
}

async function open(address = ''): Promise<string> {
  await page.goto(`?lang=en&theme=light&runs=0${address}`);
  return settled();
}

const notice = async (words: string | RegExp): Promise<void> => page.locator('.notice', { hasText: words }).waitFor();

async function applyPackage(name: string): Promise<string> {
  const before = await settled();
  await page.getByRole('button', { name, exact: true }).first().click();
  await expect.poll(settled).not.toBe(before);
  return settled();
}

/** The page is as it was and does what it did. */
async function stillThere(fingerprint: string): Promise<void> {
  expect(await settled()).toBe(fingerprint);
  expect(await applyPackage('Protect')).not.toBe(fingerprint);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(settled).toBe(fingerprint);
}

async function drop(content: string | number | readonly number[], name = 'bad.json'): Promise<void> {
  await page.evaluate(
    ([what, called]) => {
      const data = new DataTransfer();
      const parts = typeof what === 'string' ? [what] : [typeof what === 'number' ? new Uint8Array(what) : Uint8Array.from(what)];
      data.items.add(new File(parts as BlobPart[], called, { type: 'application/json' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    },
    [content, name] as const,
  );
}

/** Made by the first version of the page; it must open as long as there is a page. */
const FIRST_LINK = '#1.FYtRCoAgEETvMt8SRhCxV4k-IlcKNGO1KMS7p38zb95k2CB-TaBegd_Ep4kgyL0LFCKzqW2o8Qru2D7QnOH4YWkSt2_dGnAg3U0KVoIHjbos5Qc.7n7qr6';

describe('links', () => {
  test('a link of the first version opens', async () => {
    await open(FIRST_LINK);
    expect(await page.title()).toContain('Ruhr');
    expect(await page.locator('.notice').count()).toBe(0);
    expect(
      await page
        .getByRole('slider', { name: /Governance reform/ })
        .first()
        .getAttribute('aria-valuetext'),
    ).toMatch(/0\.8|80/);
  });

  test('a link that cannot be read: a notice, and the first preset', async () => {
    const first = await open();
    for (const [hash, words] of [
      [FIRST_LINK.slice(0, 40), 'cut off'],
      [FIRST_LINK.replace('TaBeg', 'TaBeh'), 'altered on its way'],
      ['#0.abc.def', 'another version'],
      ['#about', 'not a scenario link'],
    ] as const) {
      await page.goto('about:blank');
      expect(await open(hash)).toBe(first);
      await notice(words);
    }
    await stillThere(first);
  });

  test('a bad link pasted over good work leaves the work, also on reload', async () => {
    await open();
    const worked = await applyPackage('Upgrade');
    await page.evaluate(() => (location.hash = '1.rZ'));
    await notice('cut off');
    await stillThere(worked);
    await page.reload();
    expect(await settled()).toBe(worked);
  });

  test('a link with what a messenger puts behind it opens', async () => {
    const fingerprint = await open(FIRST_LINK);
    for (const tail of ['?from=singlemessage&isappinstalled=0', '&utm_source=mail', ')', '。', '%20']) {
      await page.goto('about:blank');
      expect(await open(`${FIRST_LINK}${tail}`)).toBe(fingerprint);
      expect(await page.locator('.notice').count()).toBe(0);
    }
  });

  test('a link that unpacks to hundreds of thousands of entries, or to nonsense, is one notice, and the page stays at hand', async () => {
    const first = await open();
    const huge = (key: string) => encodeLink(JSON.parse(`{"format":1,"extends":"default","${key}":[${'{},'.repeat(649_999)}{}]}`));
    for (const [link, words] of [
      [await huge('policy'), 'found more than 10000 values'],
      [await huge('expect'), 'found more than 10000 values'],
      [await encodeLink({ format: 1, extends: 'default', expect: [{ dividedBy: [] }] }), 'expect[0].dividedBy: found []'],
      [await encodeLink({ format: 1, extends: 'default', assumptions: [], packages: [], view: [] }), 'packages: found []'],
      [await encodeLink({ format: 1, extends: 'toString' }), 'extends: found "toString"'],
    ] as const) {
      expect(link.length).toBeLessThan(4000);
      await page.evaluate((hash) => (location.hash = hash), link);
      await page.locator('.notice', { hasText: words }).waitFor();
      expect(await settled()).toBe(first);
    }
    // Words that every object knows are no sheets, packages or views of their own.
    const tricky = { sheet: 'theory.constructor', theory: 'toString', firm: '__proto__', lesson: 'constructor', toString: 'valueOf' };
    await page.evaluate((hash) => (location.hash = hash), await encodeLink({ format: 1, extends: 'default', view: tricky }));
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
    await stillThere(first);
  });

  test('a refused link stays in the address until the document is changed', async () => {
    const broken = FIRST_LINK.replace('TaBeg', 'TaBeh');
    const hash = () => page.evaluate(() => location.hash);
    await open(broken);
    await notice('the address stays until you change something');
    await page.locator('.screen-nav').getByRole('button', { name: 'Figures' }).click();
    await page.locator('.screen-nav').getByRole('button', { name: 'Studio' }).click();
    await page.keyboard.press('ArrowRight');
    // Longer than the page waits before it writes the address.
    await page.waitForTimeout(1200);
    expect(await hash()).toBe(broken);
    await page.reload();
    await notice('altered on its way');
    expect(await hash()).toBe(broken);
    await applyPackage('Upgrade');
    await expect.poll(hash).not.toBe(broken);
    await page.evaluate((link) => (location.hash = link), broken);
    await notice('altered on its way');
    await page.waitForTimeout(1200);
    expect(await hash()).toBe(broken);
    // Back to the work before, whose link is whole; and forward again.
    await page.goBack();
    await expect.poll(hash).not.toBe(broken);
    await page.goForward();
    await page.waitForTimeout(1200);
    expect(await hash()).toBe(broken);
  });
});

describe('encodings', () => {
  const text = '{"format":1,"extends":"default","seed":"义乌","title":{"en":"Yiwu","zh":"义乌小商品"}}';
  const gbk = [0xd2, 0xe5, 0xce, 0xda];
  const inGbk = [...Buffer.from('{"format":1,"extends":"default","seed":"'), ...gbk, ...Buffer.from('"}')];

  test('UTF-8 opens, with a byte-order mark too; what is in another encoding is refused with the place', async () => {
    const before = await open();
    for (const [name, bytes, place] of [
      ['gbk.json', inGbk, '1:41'],
      ['latin1.json', [...Buffer.from('{"format":1,"extends":"default",\n"seed":"Z\u00fcrich"}', 'latin1')], '2:10'],
      ['utf16.json', [0xff, 0xfe, ...Buffer.from(text, 'utf16le')], '1:1'],
    ] as const) {
      await drop(bytes, name);
      await page
        .locator('.notice', { hasText: name })
        .filter({ hasText: `${place}: found bytes that are no UTF-8` })
        .waitFor();
      expect(await settled()).toBe(before);
    }
    for (const mark of [[], [0xef, 0xbb, 0xbf]]) {
      await drop([...mark, ...Buffer.from(text)], 'utf8.json');
      await page.waitForFunction(() => document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint') === 'ec1b22b29f54771c');
      expect(await page.locator('.notice').count()).toBe(0);
      await page.keyboard.press('Control+z');
      await page.waitForFunction((old) => document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint') === old, before);
    }
  });
});

describe('files', () => {
  test('a file that is no scenario: a notice with the place, and the work stays', async () => {
    await open();
    const worked = await applyPackage('Upgrade');
    for (const [content, words] of [
      ['{"format": 1,', 'JSON'],
      ['[1, 2]', 'scenario document'],
      ['\u0000\ufffd\u0007', 'JSON'],
      ['{"format":1,"extends":"default","policy":[{"lever":"rd","level":2,"from":0}]}', 'policy[0].level'],
      ['{"format":2,"extends":"default"}', 'format'],
      ['{"format":1,"extends":"atlantis"}', 'atlantis'],
      // Too large to be read at all.
      [5_000_000, 'is larger than 2 MB'],
    ] as const) {
      const name = `${words.replaceAll(/\W/g, '')}.json`;
      await drop(content, name);
      await page.locator('.notice', { hasText: name }).filter({ hasText: words }).waitFor();
      expect(await settled()).toBe(worked);
    }
    await stillThere(worked);
  });

  test('a good file after a bad one opens and takes the notice away', async () => {
    const before = await open();
    await drop('{');
    await notice('bad.json was not opened');
    await drop('{"format":1,"extends":"ruhr"}', 'ruhr.json');
    await expect.poll(settled).not.toBe(before);
    expect(await page.locator('.notice').count()).toBe(0);
  });
});

describe('workers', () => {
  test.each([
    ['the browser has none', () => Reflect.deleteProperty(window, 'Worker')],
    [
      'they are forbidden',
      () => {
        window.Worker = function refuse(): never {
          throw new DOMException('blocked', 'SecurityError');
        } as unknown as typeof Worker;
      },
    ],
    [
      'they never start',
      () => {
        const Real = window.Worker;
        window.Worker = class extends Real {
          constructor() {
            super('missing.js', { type: 'module' });
          }
        };
      },
    ],
  ])('%s: the page computes by itself, with the same result', async (_what, block) => {
    const usual = await open();
    await page.addInitScript(block);
    await page.reload();
    expect(await settled()).toBe(usual);
    await notice('Workers are not available');
    await stillThere(usual);
  });
});

describe('storage', () => {
  const library = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Share' }).click();
    await page.locator('.library').waitFor();
  };
  const save = async (name: string): Promise<void> => {
    await page.locator('.library').getByLabel('Name', { exact: true }).fill(name);
    await page.locator('.library').getByRole('button', { name: 'Save', exact: true }).click();
  };
  const saved = (name: string): Promise<void> => page.locator('.library-said', { hasText: `Saved: ${name}` }).waitFor();

  test('a torn saved scenario is shown as such; the others open, with the view they were saved in', async () => {
    await open();
    await page.keyboard.press('End');
    const worked = await applyPackage('Upgrade');
    await library();
    await save('Whole');
    await saved('Whole');
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('jiqun', 1);
          request.addEventListener('success', () => {
            const transaction = request.result.transaction('scenarios', 'readwrite');
            transaction.objectStore('scenarios').put({ name: 'Torn', savedAt: 5, document: { format: 1, extends: 'atlantis' } });
            transaction.objectStore('scenarios').put(new Uint8Array(9));
            transaction.addEventListener('complete', () => (request.result.close(), resolve()));
            transaction.addEventListener('abort', () => reject(transaction.error));
          });
        }),
    );
    await page.goto('about:blank');
    await open();
    await library();
    await page.locator('.library').getByText('Cannot be opened').first().waitFor();
    expect(await page.locator('.library-name').allTextContents()).toEqual(['Whole', 'Torn', 'Without a name']);
    await page.getByRole('button', { name: 'Open Whole' }).first().click();
    await expect.poll(settled).toBe(worked);
    expect(await page.locator('.transport .now').textContent()).toBe('Year 49, quarter 4');
    await page.keyboard.press('Escape');
    await stillThere(worked);
  });

  test('a full device says so and offers a file', async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 1 });
    const first = await open();
    await library();
    await save('No room');
    await page.getByRole('alert').filter({ hasText: 'no room left' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('alert').getByRole('button', { name: 'Save as file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('No room.json');
    await page.keyboard.press('Escape');
    await stillThere(first);
  });

  test('where nothing may be stored at all the page works', async () => {
    await page.addInitScript(() => {
      const denied = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) Object.defineProperty(window, name, { get: denied });
    });
    const first = await open();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await library();
    await page.getByRole('alert').filter({ hasText: 'does not let' }).waitFor();
    await page.keyboard.press('Escape');
    await stillThere(first);
  });
});
