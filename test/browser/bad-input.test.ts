/** Bad input gets a clear notice, and what the person had is still there and still works. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { presets, resolve, type ScenarioDocument } from '../../experiments/index.ts';
import { atWork } from './support/at-work.ts';
import { chromiumSite } from './support/chromium-site.ts';

const site = chromiumSite({ timeout: 60_000 });
let page: Page;
beforeEach(async () => {
  page = await site.tab();
});

const { settled, open, notice, applyPackage, stillThere } = atWork(() => page);

async function drop(content: string | number | readonly number[], name = 'bad.json'): Promise<void> {
  await page.evaluate(
    ([what, called]) => {
      const data = new DataTransfer();
      const parts =
        typeof what === 'string' ? [what] : [typeof what === 'number' ? new Uint8Array(what) : Uint8Array.from(what)];
      data.items.add(new File(parts as BlobPart[], called, { type: 'application/json' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    },
    [content, name] as const,
  );
}

describe('encodings', () => {
  const text = '{"format":1,"extends":"default","seed":"义乌","title":{"en":"Yiwu","zh":"义乌小商品"}}';
  const opened = run(resolve(JSON.parse(text) as ScenarioDocument, presets).input).fingerprint;
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
      await page.waitForFunction(
        (wanted) => document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint') === wanted,
        opened,
      );
      expect(await page.locator('.notice').count()).toBe(0);
      await page.keyboard.press('Control+z');
      await page.waitForFunction(
        (old) => document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint') === old,
        before,
      );
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
            transaction
              .objectStore('scenarios')
              .put({ name: 'Torn', savedAt: 5, document: { format: 1, extends: 'atlantis' } });
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
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
        Object.defineProperty(window, name, { get: denied });
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
