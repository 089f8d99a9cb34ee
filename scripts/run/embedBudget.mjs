import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** kB (1000 bytes) of the files a browser asks for, with brotli; the county with the most neighbourhoods and islands */
const limits = { picture: 60, explorer: 120 };
const largest = 'E10000012';

/** Bytes of a file of the built site as it is sent. */
function sentBytes(address, url) {
  const path = join('dist', decodeURIComponent(url.slice(address.length).replace(/\?.*$/, '')));
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

/** Addresses asked for until the map and its key are drawn, and until nothing is on its way any more. */
async function askedBy(browser, address, chrome) {
  const page = await browser.newPage({ viewport: { width: 640, height: 800 } });
  const asked = [];
  page.on('request', (request) => request.url().startsWith('http') && asked.push(request.url()));
  await page.addInitScript(() => {
    const look = () => {
      const isDrawn = document.querySelector('.areas path') && document.querySelector('.legend button');
      if (isDrawn) performance.mark('picture');
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${address}embed.html?counties=${largest}&chrome=${chrome}`);
  await page.waitForFunction(() => performance.getEntriesByName('picture').length > 0);
  await page.waitForLoadState('networkidle');
  const early = await page.evaluate(() => {
    const [{ startTime }] = performance.getEntriesByName('picture');
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime <= startTime)
      .map(({ name }) => name);
  });
  await page.close();
  return { all: asked, first: asked.filter((url, at) => at === 0 || early.includes(url)) };
}

/**
 * Measures the embed: its first picture (one county with its key), and the whole explorer before MapLibre.
 * @param check tells the result of one measurement and whether it holds
 */
export async function checkEmbed(browser, address, check) {
  const sum = (urls) => urls.reduce((all, url) => all + sentBytes(address, url) / 1000, 0);
  const { first } = await askedBy(browser, address, 'legend');
  const { all } = await askedBy(browser, address, 'explorer');
  if (first.length < 5)
    throw new Error('Too few requests of the embed were seen: the measurement is broken.');
  return [
    check('first picture of the embed', sum(first), limits.picture),
    check('the whole explorer of the embed', sum(all), limits.explorer),
  ];
}
