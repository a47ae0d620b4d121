/** What a stored picture is of, and those of the first screen. */
import type { Page } from 'playwright-core';
import type { View } from '../../../ui/studio/view.ts';

export interface Look {
  readonly name: string;
  readonly lang: 'en' | 'zh';
  readonly theme: 'light' | 'dark';
  readonly size: readonly [number, number];
  /** Preset, `default` when left out. */
  readonly preset?: string;
  readonly policy?: readonly object[];
  readonly view: View;
  /** How many runs the page studies beside the one on show. */
  readonly runs?: 0 | 10;
  /** Colours forced by the system, on a dark ground. */
  readonly forced?: boolean;
  /** What the address cannot bring. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Also one of the README's pictures. */
  readonly image?: string;
}

export const wide = [1440, 900] as const;
export const phone = [390, 844] as const;

/** Both maps of the two worlds are drawn, where the screen shows them. */
const worldsDrawn = async (page: Page): Promise<void> => {
  await page.waitForSelector('.fk-handle');
  if ((await page.locator('.fork-below').count()) === 0) return;
  await page.waitForSelector('.worlds:not(.worlds-stale) .world-alone .worlds-why');
  await page.waitForSelector('.worlds .stage-loading', { state: 'detached' });
};

const fork = { view: { screen: 'fork' } as const, act: worldsDrawn };
/** The first screen where people sit: desktop, office laptop, large screen, tablet, phone; both themes and languages. */
export const forkLooks: readonly Look[] = [
  { name: 'fork', lang: 'en', theme: 'light', size: wide, ...fork, image: 'fork.png' },
  { name: 'fork-zh', lang: 'zh', theme: 'light', size: wide, ...fork, image: 'fork-zh.png' },
  ...(
    [
      ['', wide],
      ['-office', [1366, 657]],
      ['-large', [1920, 1080]],
      ['-tablet', [820, 1180]],
      ['-phone', phone],
    ] as const
  ).flatMap(([name, size]): Look[] => [
    { name: `fork${name}-dark`, lang: name === '' ? 'zh' : 'en', theme: 'dark', size, ...fork },
    ...(name === '' ? [] : [{ name: `fork${name}`, lang: 'zh', theme: 'light', size, ...fork } as const]),
  ]),
];
