/**
 * `npm run budget`: what the first complete picture of four counties costs, as sent by our own server with brotli.
 * Then what the embed costs.
 * A request counts when it was made before the picture was complete; what is fetched at leisure afterwards does not.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { checkEmbed } from './embedBudget.mjs';
import { serve } from './server.mjs';

/**
 * kB (1000 bytes) on the wire; code: 60 for the page without a map, 4 for the light renderer, 3 for the search
 * box that every page begins with and for parting what other pages share
 */
const limits = { all: 220, code: 66.5, lazyMap: 400 };
const counties = ['E06000019', 'E06000059', 'E10000031', 'E10000003'];

function kind(url) {
  const extension = /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? 'html';
  return { html: 'page', json: 'data', js: 'code', css: 'style', woff2: 'font' }[extension] ?? 'other';
}

/** Every response with the bytes it took on the wire, and when it was asked for (seconds of the browser's clock). */
async function recordTraffic(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const requests = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) =>
    requests.set(requestId, { url: request.url, asked: timestamp, bytes: 0 }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  return () => [...requests.values()].filter(({ url }) => url.startsWith('http'));
}

/** Resolves when every area of every map is in the document (the light renderer draws the first picture). */
async function pictureComplete(page, areas) {
  await page.waitForFunction(
    ({ areas, maps }) => {
      const drawn = [...document.querySelectorAll('[role="application"]')].map((map) =>
        [...map.querySelectorAll('.areas path')].reduce((sum, path) => sum + Number(path.dataset.areas), 0),
      );
      return drawn.length === maps && drawn.reduce((sum, count) => sum + count, 0) === areas;
    },
    { areas, maps: counties.length },
    { polling: 'raf', timeout: 60_000 },
  );
}

/** Loads the view once and gives what was asked for before its picture was complete, with the milliseconds it took. */
async function measure(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const requests = await recordTraffic(page);
  const start = performance.now();
  await page.goto(`${address}?counties=${counties.join(',')}`, { waitUntil: 'commit' });
  await pictureComplete(page, areasOf(counties));
  const asked = requests();
  const milliseconds = performance.now() - start;
  await page.waitForLoadState('networkidle');
  await page.close();
  return { asked, milliseconds };
}

function areasOf(codes) {
  const manifest = JSON.parse(readFileSync('dist/data/manifest.json', 'utf8'));
  return manifest.counties
    .filter(({ code }) => codes.includes(code))
    .reduce((sum, county) => sum + county.areas.lsoa21, 0);
}

/** The map chunks are lazy: no part of the first picture, but with a limit of their own. */
function lazyMapKb() {
  const files = readdirSync('dist/assets').filter((name) => /(maplibre|glmap).*\.js\.br$/i.test(name));
  return files.reduce((sum, name) => sum + statSync(join('dist/assets', name)).size, 0) / 1000;
}

function check(name, amount, limit, unit = 'kB') {
  const holds = amount <= limit;
  console.log(`${holds ? 'ok  ' : 'OVER'} ${name}: ${amount.toFixed(1)} ${unit} of ${limit} ${unit}`);
  return holds;
}

const { address, stop } = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
try {
  const { asked, milliseconds } = await measure(browser, address);
  const sum = (kinds) =>
    asked.filter(({ url }) => kinds.includes(kind(url))).reduce((all, { bytes }) => all + bytes / 1000, 0);
  for (const { url, bytes } of asked)
    console.log(
      `${kind(url).padEnd(6)}${(bytes / 1000).toFixed(1).padStart(8)} kB  ${new URL(url).pathname}`,
    );
  console.log(
    `First complete picture of ${counties.length} counties after ${milliseconds.toFixed(0)} ms (this machine, without a graphics card)`,
  );
  const results = [
    check(
      'everything for the first picture',
      sum(['page', 'code', 'style', 'font', 'data', 'other']),
      limits.all,
    ),
    check('page, code and style of it', sum(['page', 'code', 'style']), limits.code),
    check('lazy map chunks', lazyMapKb(), limits.lazyMap),
    ...(await checkEmbed(browser, address, check)),
  ];
  if (asked.length < 10) throw new Error('Too few requests were seen: the measurement is broken.');
  process.exitCode = results.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  await stop();
}
