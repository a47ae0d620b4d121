/** The path chart taken away from the page: pictures and numbers. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { comparePage, short } from './support/compare-page.ts';

const { page, open, inPage, complete } = comparePage();

async function saved(kind: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([
    page().waitForEvent('download'),
    page()
      .getByRole('button', { name: `Save as ${kind}` })
      .click(),
  ]);
  await page().locator('.cmp-take [role="status"]', { hasText: download.suggestedFilename() }).waitFor();
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

test('the chart is saved as a picture with its source, whatever the size of the window, and as the numbers it shows', async () => {
  await open({ ...short, quarters: 60 }, 10);
  await complete();
  await page().setViewportSize({ width: 390, height: 844 });

  const svg = await saved('SVG');
  expect(svg.name).toBe('jiqun-default-paths-valueAdded.svg');
  const text = svg.content.toString();
  expect(text).not.toMatch(/class=|var\(--|<script|href=/);
  const reader = await (await page().context().browser()!.newContext({ offline: true })).newPage();
  await reader.setContent(`<body>${text.slice(text.indexOf('<svg'))}</body>`);
  const words = (await reader.locator('svg').textContent())!;
  expect(words).toContain('A typical export cluster');
  expect(words).toContain('Seeds 8/1 to 8/10, the same in every path');
  // Drawn anew, not as narrow as the phone: paths are named at the ends of their lines.
  expect(words).toMatch(/Do nothing [\d,]+/);
  const outside = await reader.locator('svg').evaluate((drawing) => {
    const frame = drawing.getBoundingClientRect();
    return [...drawing.querySelectorAll('text')].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom;
    }).length;
  });
  expect(outside).toBe(0);
  expect(await reader.locator('svg').evaluate((drawing) => drawing.getBoundingClientRect().width)).toBe(860);
  await reader.context().close();
  expect(await page().locator('.fg-offscreen').count()).toBe(0);

  const { width, height, data } = PNG.sync.read((await saved('PNG')).content);
  expect(width).toBe(1720);
  expect(
    new Set(Array.from({ length: 400 }, (_none, k) => data.readUInt32BE(4 * Math.floor((k * width * height) / 400))))
      .size,
  ).toBeGreaterThan(1);

  const rows = csvParse(new TextDecoder().decode((await saved('CSV')).content));
  const paths = await inPage(({ session }) => session().paths.value.length, null);
  expect(rows).toHaveLength(60 * paths);
  const shown = await inPage(({ session }) => {
    const { paths: views, quarters } = session().snapshot.value!;
    return views.map(({ bands, against }) => [bands.p50[quarters - 1], against?.series.mean[quarters - 1]]);
  }, null);
  expect(shown.map(([median]) => String(median))).toEqual(
    rows.filter(({ quarter }) => quarter === '59').map(({ p50 }) => p50),
  );
  expect(String(shown.at(-1)![1])).toBe(rows.findLast(({ quarter }) => quarter === '59')!.difference);
}, 180_000);
