import { embedSizes, sentBytes } from './embedSizes.mjs';
import { longestTask } from './longestTask.mjs';

/** kB (1000 bytes) of the files a browser asks for, with brotli; milliseconds of the main thread's work at a stretch */
const limits = { picture: 60, explorer: 120, task: 50 };

/** The county with the most neighbourhoods and islands. */
const largest = 'E10000012';

/** Those with the most neighbourhoods, the most islands, the widest country; two at once, as many as an embed shows. */
const hardest = [
  'counties=E10000012',
  'counties=E10000016',
  'counties=E06000057',
  'counties=E10000012,E10000016',
  'counties=E10000016&level=ward',
];

/** Addresses asked for until the map and its key are drawn, and until nothing is on its way any more. */
async function askedBy(browser, address, search) {
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
  await page.goto(`${address}embed.html?${search}`);
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
  const bytes = (urls) => urls.reduce((all, url) => all + bytesOf(address, url), 0);
  return { all: bytes(asked), first: bytes(asked.filter((url, at) => at === 0 || early.includes(url))) };
}

function bytesOf(address, url) {
  return sentBytes('dist', decodeURIComponent(url.slice(address.length).replace(/\?.*$/, '')));
}

const nameOf = ({ county, measure, level }) => `${county.name}, ${measure.id}, ${level}`;
const searchOf = ({ county, measure, level }) =>
  `counties=${county.code}&indicator=${measure.id}&level=${level}`;

/** What two counties in one embed weigh at most: each brings its own ground and figures. The limit is for one. */
function twoCounties(rows) {
  const [first] = rows;
  const alike = rows.filter(({ measure, level }) => measure === first.measure && level === first.level);
  return { bytes: first.whole + alike[1].own, name: `${nameOf(first)}, with ${alike[1].county.name}` };
}

/** The first picture of every county with every measure at every level, from the sizes of the built files. */
function checkPictures({ rows, page, language, place }, check) {
  const [worst] = rows;
  const atMost = (worst.whole + page + language) / 1000;
  const two = twoCounties(rows);
  console.log(
    `     two counties in one embed: ${(two.bytes / 1000).toFixed(1)} kB at most (${two.name}); no limit`,
  );
  return [
    check(
      `first picture of each of ${rows.length} embeds (at most: ${nameOf(worst)})`,
      atMost,
      limits.picture,
    ),
    check('first picture of a place named alone in it', atMost + place / 1000, limits.picture),
  ];
}

/** Milliseconds of the longest task of the hardest embeds. */
async function checkTasks(browser, address, check) {
  const results = [];
  for (const search of hardest) {
    const { worked, passed } = await longestTask(browser, `${address}embed.html?${search}`);
    console.log(`     ${search}: ${passed.toFixed(0)} ms passed, whatever else this machine did`);
    results.push(check(`longest task of an embed (${search})`, worked, limits.task, 'ms'));
  }
  return results;
}

/**
 * Measures the embed: its first picture (a county, or a place in it, with its key) for all there is to show, the whole
 * explorer before MapLibre, and the longest task. What is reckoned is held against what a browser asks for.
 * @param check tells the result of one measurement and whether it holds
 */
export async function checkEmbed(browser, address, check) {
  const sizes = embedSizes('dist');
  const [worst] = sizes.rows;
  const { first } = await askedBy(browser, address, searchOf(worst));
  if (first !== worst.whole)
    throw new Error(`${nameOf(worst)} asks for ${first} bytes, not for the ${worst.whole} reckoned.`);
  // the names and surroundings that an explorer fetches besides are the largest county's
  const most = sizes.rows.find(({ county }) => county.code === largest) ?? worst;
  const { all } = await askedBy(browser, address, `${searchOf(most)}&chrome=explorer`);
  return [
    ...checkPictures(sizes, check),
    check(`the whole explorer of the embed (${nameOf(most)})`, all / 1000, limits.explorer),
    ...(await checkTasks(browser, address, check)),
  ];
}
