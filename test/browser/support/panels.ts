/** Everything that opens beside or over a screen, by its link and what has to be pressed after that. */
import type { Page } from 'playwright-core';
import { boxesDesign, pasteDesign } from './designs.ts';
import { encodeLink } from '../../../ui/studio/link.ts';
import type { View } from '../../../ui/studio/view.ts';

export interface Panel {
  readonly name: string;
  readonly view: View;
  /** Preset, `default` when left out. */
  readonly preset?: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

export const panels: readonly Panel[] = [
  {
    name: 'share and library',
    view: {},
    act: async (page) => {
      await page.locator('.head .act.main').click();
      await page.locator('.library-save button').click();
      await page.locator('.library-rows li').first().waitFor();
    },
  },
  { name: 'presets', view: {}, act: (page) => page.locator('.pill').click() },
  { name: 'story', view: { story: true, tab: 'story' } },
  { name: 'lesson', view: { lesson: 'default' } },
  { name: 'lesson of two regions', preset: 'west', view: { lesson: 'west', step: 2 } },
  { name: 'lever details', view: { lever: 'rd', tab: 'levers' } },
  {
    name: 'assumptions',
    view: { sidebar: 'assumptions', tab: 'levers' },
    act: (page) => page.locator('.assumption-group button').first().click(),
  },
  { name: 'pinned firm', view: {}, act: (page) => page.locator('.stage-map').press('ArrowRight') },
  { name: 'keys', view: { sheet: 'keys' } },
  { name: 'figure over the page', view: { sheet: 'figure.size' } },
  { name: 'theory over the page', view: { sheet: 'theory.lockIn' } },
  ...['words', 'setting', 'regions', 'world', 'axis', 'packages', 'expect'].map(
    (part, k): Panel => ({
      name: `editor: ${part}`,
      preset: 'valley',
      view: { sheet: 'editor' },
      act: async (page) => {
        await page.waitForSelector('.ed-axis[data-fingerprint]');
        await page.locator('.ed-nav button').nth(k).click();
      },
    }),
  ),
  { name: 'changes', view: { screen: 'explain', part: 'changes' } },
  { name: 'theory card', view: { screen: 'explain', part: 'theory', theory: 'porter' } },
  { name: 'model', view: { screen: 'explain', part: 'model', model: 'section-7' } },
  { name: 'book', view: { screen: 'explain', part: 'book' } },
  { name: 'evidence', view: { screen: 'explain', part: 'evidence' } },
  { name: 'designs', view: { screen: 'lab' } },
  {
    name: 'experiment',
    view: { screen: 'lab' },
    act: async (page) => {
      await pasteDesign(page, boxesDesign);
      await page.locator('.lab-box, .lab-part .faint').first().waitFor();
    },
  },
  {
    name: 'own cluster',
    view: { screen: 'cluster' },
    act: async (page) => {
      await page.locator('.cluster-ready-name').first().click();
      await page.locator('.cluster-chart').first().waitFor();
    },
  },
  {
    name: 'own cluster with faults',
    view: { screen: 'cluster' },
    act: async (page) => {
      await page.locator('.cluster-acts button').nth(1).click();
      await page.locator('.cluster-paste textarea').fill('year\tfirms\n2003\t约5\n2001\t-6\n2002\t7\n');
      await page.locator('.cluster-paste .act').click();
      await page.locator('.cluster-bad').first().click();
    },
  },
  {
    name: 'figure with definition and table',
    view: { screen: 'figures' },
    act: async (page) => {
      await page.locator('.fg-tools button').first().click();
      await page.locator('.fg-tools button').nth(1).click();
    },
  },
];

/** Opens a page on a panel, once the run is there. */
export async function openPanel(page: Page, address: string, { view, preset = 'default', act }: Panel): Promise<void> {
  const scenario = {
    format: 1,
    extends: preset,
    policy: [{ lever: 'train', level: 0.6, from: 40 }],
    view: { quarter: 90, ...view },
  };
  await page.goto(`${address}#${await encodeLink(scenario)}`);
  await page.waitForSelector('[data-fingerprint]');
  await page.waitForSelector('.part-loading, [aria-busy="true"]', { state: 'detached' });
  await act?.(page);
  await page.waitForTimeout(400);
}
