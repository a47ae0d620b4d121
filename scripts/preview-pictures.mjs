// npm run preview: makes the pictures a link to the page is shown with, ui/start/preview-*.png, from the built page.
// The wide one shows what is marked `data-preview`, else the stage; the square one, for messengers, the app's icon.
import { createServer } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { ensureDependencies, ensurePage, pageFolder, root } from './ensure.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Largest size of a picture, bytes: messengers fetch it before they show anything. */
const MOST = 150_000;
const WIDE = { width: 1200, height: 630 };
/** Steps of colour tried, the finest first: the fewer there are, the smaller the picture. */
const STEPS = [1, 4, 8, 12, 16, 20];

ensureDependencies();
ensurePage();
const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url, 'http://x').pathname);
  const file = join(pageFolder, path.endsWith('/') ? `${path}index.html` : path);
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});

/** A picture in colours of so many steps. */
function inSteps({ width, height, data }, step) {
  const coarse = new PNG({ width, height });
  data.forEach((value, i) => {
    coarse.data[i] = i % 4 === 3 ? 255 : Math.min(255, Math.round(value / step) * step);
  });
  return PNG.sync.write(coarse, { colorType: 2, deflateLevel: 9, filterType: 4 });
}

async function save(name, page) {
  const whole = PNG.sync.read(await page.screenshot({ type: 'png' }));
  for (const step of STEPS) {
    const picture = inSteps(whole, step);
    if (picture.length > MOST) continue;
    await writeFile(join(root, 'ui', 'start', name), picture);
    console.log(`${name}: ${picture.length} bytes, colours in steps of ${step}`);
    return;
  }
  throw new Error(`${name}: found no number of colours with which it has at most ${MOST} bytes`);
}

/** The card: the page's own name and typeface, and what is shown. Runs in the page, which has both. */
function compose({ shown, width, height }) {
  const card = document.createElement('div');
  card.id = 'preview-card';
  card.innerHTML =
    '<header><div class="logo"></div><div><h1>集群 <small>Jiqun</small></h1><p>升级，还是衰退？哪一年动手还来得及？</p></div></header><div class="shown"></div>';
  const picture = new Image();
  picture.src = shown;
  card.querySelector('.shown').append(picture);
  card.querySelector('.logo').append(document.querySelector('.brand svg')?.cloneNode(true) ?? '');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    body > :not(#preview-card) { display: none !important }
    #preview-card { position: fixed; inset: 0; width: ${width}px; height: ${height}px; background: var(--paper); color: var(--ink) }
    #preview-card header { display: flex; align-items: center; gap: 30px; height: 178px; padding: 0 56px }
    #preview-card .logo svg { display: block; width: 96px; height: 96px }
    #preview-card h1 { font: 600 54px/1.15 var(--serif) }
    #preview-card h1 small { font-size: 34px; color: var(--ink-2) }
    #preview-card p { margin-top: 6px; font: 600 32px/1.3 var(--serif); color: var(--ink-2) }
    #preview-card .shown { height: ${height - 178}px; overflow: hidden; border-top: 1px solid var(--line) }
    #preview-card img { display: block; width: 100%; height: 100%; object-fit: cover; object-position: 50% 40% }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(card);
  return picture.decode();
}

try {
  const page = await browser.newPage({ viewport: { width: 1720, height: 1250 }, colorScheme: 'light' });
  await page.goto(`${url}?lang=zh&theme=light`);
  await page.waitForSelector('[data-fingerprint]:not([data-fingerprint=""])', { state: 'attached' });
  await page.waitForTimeout(4000);
  const subject = page.locator('[data-preview], #stage').first();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#stage > * > :not(canvas, :has(canvas)), .skip { visibility: hidden }');
    document.adoptedStyleSheets = [sheet];
  });
  const shown = `data:image/png;base64,${(await subject.screenshot()).toString('base64')}`;
  await page.setViewportSize(WIDE);
  await page.evaluate(compose, { shown, ...WIDE });
  await save('preview-wide.png', page);
  const icon = await readFile(join(pageFolder, 'icon.svg'), 'utf8');
  await page.setViewportSize({ width: 300, height: 300 });
  await page.goto('about:blank');
  await page.setContent(
    `<body style="margin:0;background:#FBFAF7">${icon.replace('width="512" height="512"', 'width="300" height="300"')}`,
  );
  await save('preview-square.png', page);
} finally {
  await browser.close();
  server.close();
}
