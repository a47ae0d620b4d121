/** A finger that goes up or down is the page's, wherever it came down; one that goes along a control moves it. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { View } from '../../ui/studio/view.ts';
import { encodeLink } from '../../ui/studio/link.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { undoDepth } from './support/undo-depth.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce' });
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SWIPE = 300;

let page: Page;
let touch: CDPSession;

interface Place {
  readonly x: number;
  readonly y: number;
}

async function open(view: View, more: object = {}): Promise<void> {
  page = await tab(phone);
  touch = await page.context().newCDPSession(page);
  // Every order to a worker is counted: none may be given unasked.
  await page.addInitScript(() => {
    const given = Worker.prototype.postMessage;
    Object.assign(globalThis, { orders: 0 });
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      (globalThis as unknown as { orders: number }).orders += 1;
      (given as (...all: unknown[]) => void).apply(this, message);
    };
  });
  const document = {
    format: 1,
    extends: 'default',
    quarters: 160,
    policy: [
      { lever: 'rd', level: 0.4, from: 40 },
      { lever: 'train', level: 0.6, from: 60, to: 120, ramp: 8 },
    ],
    events: [{ kind: 'demandShock', quarter: 60, size: -0.3 }],
    mechanismsOff: [{ mechanism: 'politicalLockIn', from: 40 }],
    ...more,
    view: { quarter: 90, budgetCap: 1000, ...view },
  };
  await page.goto(`?screen=studio&lang=en&theme=light&runs=0#${await encodeLink(document)}`);
  await page.waitForSelector('[data-fingerprint]');
  await page.waitForSelector('.part-loading, [aria-busy="true"]', { state: 'detached' });
}

/** Waits until nothing is worked out any more. */
async function settled(): Promise<void> {
  for (let [before, calm] = [-1, 0]; calm < 3; await page.waitForTimeout(120)) {
    const now = (await page.evaluate('globalThis.orders')) as number;
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}

async function swipe(
  { x, y }: Place,
  dx: number,
  dy: number,
  end: 'touchEnd' | 'touchCancel' = 'touchEnd',
): Promise<void> {
  const at = (share: number) => [{ x: x + share * dx, y: y + share * dy }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let k = 1; k <= 6; k++)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(k / 6) });
  await touch.send('Input.dispatchTouchEvent', { type: end, touchPoints: [] });
}

/** What every control says, the address, and how much was asked of the workers. */
const state = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.className.toString();
    const said = [...document.querySelectorAll('input, select, [role=slider]')].map((element) => {
      const { value, checked } = element as HTMLInputElement;
      return [nameOf(element), value, checked, element.getAttribute('aria-valuenow')].join(' | ');
    });
    const pressed = [
      ...document.querySelectorAll('[aria-selected], [aria-pressed], [aria-expanded], [aria-current]'),
    ].map((element) =>
      ['aria-selected', 'aria-pressed', 'aria-expanded', 'aria-current']
        .map((name) => element.getAttribute(name))
        .join(),
    );
    const open = [...document.querySelectorAll('details')].map((element) => `open ${element.open}`);
    const orders = `orders ${(globalThis as unknown as { orders: number }).orders}`;
    return [location.hash, ...said, pressed.join(' '), open.join(' '), orders];
  });

const CONTROLS = [
  'input',
  'select',
  'button',
  'summary',
  'a[href]',
  '[role=slider]',
  '[role=spinbutton]',
  '[role=application]',
  '[role=tab]',
  '.tl-grip',
  '.odds-dots',
].join(', ');

/** Controls of the page, one of each kind and at most so many of a kind. */
async function controls(most: number): Promise<readonly { readonly at: number; readonly name: string }[]> {
  const all = await page.evaluate((selector) => {
    const front = document.querySelector('dialog:modal') ?? document.body;
    return [...front.querySelectorAll(selector)].map((element, at) => {
      Object.assign(element, { swiped: at });
      const kind = [
        element.tagName,
        element.getAttribute('type'),
        element.getAttribute('role'),
        element.getAttribute('class'),
      ].join(' ');
      const fixed = element.closest('nav.phone-tabs') !== null;
      return {
        at,
        kind,
        shown: !fixed && element.checkVisibility(),
        name: `${element.getAttribute('aria-label') ?? element.textContent}: ${kind}`,
      };
    });
  }, CONTROLS);
  const kinds = new Map<string, number>();
  return all.filter(({ kind, shown }) => {
    const so = kinds.get(kind) ?? 0;
    kinds.set(kind, so + 1);
    return shown && so < most;
  });
}

/** Where a finger can come down on a control, at a share of its width; undefined where something else is in front. */
const placeOn = (at: number, share: number): Promise<Place | undefined> =>
  page.evaluate(
    ([wanted, part]) => {
      const found = [...document.querySelectorAll('*')].find(
        (element) => (element as { swiped?: number }).swiped === wanted,
      );
      if (found === undefined || !found.checkVisibility()) return undefined;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      const place = { x: x + part! * width, y: y + height / 2 };
      const front = document.elementFromPoint(place.x, place.y);
      return front !== null && (found === front || found.contains(front)) ? place : undefined;
    },
    [at, share] as const,
  );

const screens: readonly (readonly [name: string, view: View, act: (() => Promise<unknown>) | undefined])[] = [
  ['studio', {}, undefined],
  ['levers', { tab: 'levers', lever: 'rd' }, undefined],
  [
    'assumptions',
    { tab: 'levers', sidebar: 'assumptions' },
    async () => {
      for (const group of await page.locator('.assumption-group h3 button').all())
        await group.evaluate((button: HTMLElement) => button.click());
      await page.locator('.assumption-vector').first().waitFor();
    },
  ],
  ['outcomes', { tab: 'outcomes' }, undefined],
  ['story', { tab: 'story' }, undefined],
  ['figures', { screen: 'figures' }, undefined],
  ['a figure over the page', { sheet: 'figure.size' }, undefined],
  ['explanations', { screen: 'explain' }, undefined],
];

async function swipeEverything(most: number): Promise<number> {
  await settled();
  const before = await state();
  let swiped = 0;
  for (const { at, name } of await controls(most)) {
    for (const share of /range|slider/.test(name) ? [0.5, 0.85] : [0.5]) {
      const place = await placeOn(at, share);
      if (place === undefined) continue;
      await swipe(place, 4, place.y > 422 ? -SWIPE : SWIPE);
      swiped += 1;
      expect(await state(), name).toEqual(before);
    }
  }
  await settled();
  // The address follows after a while.
  expect(await state()).toEqual(before);
  return swiped;
}

describe('a swipe up or down', () => {
  test.each(screens)(
    'changes nothing on the screen: %s',
    async (_name, view, act) => {
      await open(view);
      await act?.();
      expect(await swipeEverything(3)).toBeGreaterThan(4);
      // A figure over the page covers the button.
      if (view.sheet === undefined && view.tab !== 'story') expect(await undoDepth(page)).toBe(1);
    },
    240_000,
  );

  test('changes nothing in the comparison', async () => {
    await open({ screen: 'compare' }, { quarters: 80 });
    const start = page.locator('.cmp-run button', { hasText: /Compare|Run/ }).first();
    if (await start.isVisible()) await start.click();
    await page.locator('.cmp-handle').waitFor();
    expect(await swipeEverything(3)).toBeGreaterThan(4);
  }, 240_000);

  test('scrolls the page, also from a slider', async () => {
    await open({ tab: 'levers' });
    const box = (await page.getByRole('slider', { name: /^Training and talent, level/ }).boundingBox())!;
    await swipe({ x: box.x + box.width / 2, y: Math.min(box.y + 10, 700) }, 0, -SWIPE);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });
});

describe('a finger along a control', () => {
  const slider = (name: RegExp) => page.getByRole('slider', { name });
  const valueOf = (name: RegExp): Promise<number> =>
    slider(name).evaluate((input: HTMLInputElement) => input.valueAsNumber);
  async function on(name: RegExp, share: number): Promise<Place> {
    await slider(name).evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, width, height } = (await slider(name).boundingBox())!;
    return { x: x + share * width, y: y + height / 2 };
  }

  test.each([
    ['a level', { tab: 'levers' }, /^Regional brand, level/, undefined],
    ['an assumption', { tab: 'levers', sidebar: 'assumptions' }, /^Market growth$/, 'Market growth'],
    ['a cap', { tab: 'levers', budgetCap: 20 }, /^Cap on public spending/, undefined],
  ] as const)(
    'moves %s, a tap sets it, and what the browser takes back counts for nothing',
    async (_what, view, name, search) => {
      await open(view);
      if (search !== undefined) await page.getByRole('searchbox').fill(search);
      await settled();
      const first = await valueOf(name);
      expect(await undoDepth(page)).toBe(1);

      // Taken back half-way: the value from before, nothing to undo.
      await swipe(await on(name, 0.3), 120, 8, 'touchCancel');
      await expect.poll(() => valueOf(name)).toBe(first);
      expect(await undoDepth(page)).toBe(1);

      await swipe(await on(name, 0.2), 150, 8);
      await expect.poll(() => valueOf(name)).not.toBe(first);
      const moved = await valueOf(name);
      await page.waitForTimeout(1000);
      const place = await on(name, 0.3);
      await page.touchscreen.tap(place.x, place.y);
      await expect.poll(() => valueOf(name)).not.toBe(moved);
      const tapped = await valueOf(name);
      // Compatibility events of a tap come late; the value stays.
      await page.waitForTimeout(600);
      expect(await valueOf(name)).toBe(tapped);
      expect(await slider(name).evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => valueOf(name)).toBeGreaterThan(tapped);
      expect(await undoDepth(page)).toBeGreaterThan(1);
    },
  );

  test('the thumb ends under the finger', async () => {
    await open({ tab: 'levers' });
    const from = await on(/^Regional brand, level/, 0.2);
    const box = (await slider(/^Regional brand, level/).boundingBox())!;
    await swipe(from, box.width * 0.55, 0);
    // The thumb is 24 pixels wide.
    const expected = (0.75 * box.width - 12) / (box.width - 24);
    await expect.poll(() => valueOf(/^Regional brand, level/)).toBeCloseTo(expected, 1);
  });

  test('the playhead follows a finger along the lanes, a tap sets it, and a cancelled one leaves it', async () => {
    await open({});
    const playhead = page.locator('.tl-slider');
    const now = async (): Promise<number> => Number(await playhead.getAttribute('aria-valuenow'));
    await playhead.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, width, height } = (await playhead.boundingBox())!;
    const middle = y + height / 2;
    await swipe({ x: x + 0.5 * width, y: middle }, -100, 6, 'touchCancel');
    expect(await now()).toBe(90);
    await swipe({ x: x + 0.5 * width, y: middle }, 0.25 * width, 6);
    await expect.poll(now).toBeGreaterThan(112);
    await page.touchscreen.tap(x + 0.25 * width, middle);
    await expect.poll(now).toBeLessThan(48);
  });

  test('the strength of a bar moves only when the bar is in hand', async () => {
    await open({});
    const top = page.getByRole('slider', { name: /^Training and talent: strength/ });
    const now = async (): Promise<number> => Number(await top.getAttribute('aria-valuenow'));
    const bar = page.getByRole('slider', { name: 'Training and talent', exact: true });
    const box = async () => {
      await top.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const { x, y, width, height } = (await top.boundingBox())!;
      return { x: x + width / 2, y: y + height / 2 };
    };
    await swipe(await box(), 0, -SWIPE);
    expect(await now()).toBe(0.6);
    // The page goes on moving after a swipe, and a tap meanwhile only stops it.
    await page.evaluate(async () => {
      for (let [before, still] = [-1, 0]; still < 20; before = scrollY) {
        still = scrollY === before ? still + 1 : 0;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    const { x, y } = await box();
    await page.touchscreen.tap(x, y);
    await expect
      .poll(() => bar.evaluate((element) => element.parentElement!.contains(document.activeElement)))
      .toBe(true);
    await swipe(await box(), 0, 30);
    await expect.poll(now).toBeLessThan(0.6);
    expect(await undoDepth(page)).toBe(2);
  });
});

test('a wheel over a number in hand turns the page, not the number', async () => {
  page = await tab();
  await page.goto(
    `?screen=studio&lang=en#${await encodeLink({ format: 1, extends: 'default', policy: [{ lever: 'rd', level: 0.4, from: 40 }] })}`,
  );
  await page.waitForSelector('[data-fingerprint]');
  const field = page.getByRole('spinbutton', { name: /^R&D/ });
  await field.focus();
  const { x, y } = (await field.boundingBox())!;
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(300);
  expect(await field.inputValue()).toBe('0.4');
  expect(await undoDepth(page)).toBe(1);
});
