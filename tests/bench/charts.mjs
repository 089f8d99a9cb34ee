/**
 * `node tests/bench/charts.mjs [rounds]`: milliseconds of script that each chart of the built site needs for its first
 * drawing, for four counties at the level of neighbourhoods, beside a bare d3 drawing of the same 1,089 areas.
 * Charts draw when they come near the screen; here each is told so in turn, and the browser's own count of the time in
 * scripts is read before and after. Medians of interleaved rounds; compare ratios of one run only.
 */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../../scripts/run/browser.mjs';
import { serve } from '../../scripts/run/server.mjs';

const rounds = Number(process.argv[2] ?? 5);
const counties = ['E06000019', 'E06000059', 'E10000031', 'E10000003'];
const areas = 1089;

/** Stands in for the browser's own: everything is near the screen at once, but a chart only when it is told so. */
function waitToBeTold() {
  const told = new Map();
  window.IntersectionObserver = class {
    constructor(callback) {
      this.callback = callback;
    }
    observe(target) {
      const tell = () => this.callback([{ isIntersecting: true, target }], this);
      if (target.matches('.slot')) told.set(target, tell);
      else queueMicrotask(tell);
    }
    unobserve(target) {
      told.delete(target);
    }
    disconnect() {}
  };
  window.comeNear = (id) => told.get(document.getElementById(id))();
}

async function scriptMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value;
}

/** Milliseconds of script between now and the moment when nothing has run for a while after the action. */
async function measure(page, session, act) {
  const before = await scriptMs(session);
  await act();
  let last = before;
  for (let still = 0; still < 3;) {
    await page.waitForTimeout(150);
    const now = await scriptMs(session);
    still = now - last < 0.5 ? still + 1 : 0;
    last = now;
  }
  return last - before;
}

async function open(browser, address, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(waitToBeTold);
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, session };
}

/** Four rows of dots with an axis and a mark for each area's value, by d3 as its manual has it. */
async function bareD3(browser, address) {
  const { page, session } = await open(browser, `${address}about.html`, { bypassCSP: true });
  await page.addScriptTag({ content: readFileSync('node_modules/d3/dist/d3.min.js', 'utf8') });
  const draw = (areas) => {
    const { d3 } = window;
    const data = Array.from({ length: areas }, (_, i) => ({
      x: (i * 7919) % 33755,
      row: i % 4,
      id: `E${i}`,
    }));
    const x = d3.scaleLinear([0, 33755], [40, 1340]);
    const svg = d3.select('body').append('svg').attr('id', 'bare').attr('width', 1380).attr('height', 480);
    svg.append('g').attr('transform', 'translate(0,440)').call(d3.axisBottom(x));
    svg
      .selectAll('circle')
      .data(data, (d) => d.id)
      .join('circle')
      .attr('cx', (d) => x(d.x))
      .attr('cy', (d, i) => 60 + d.row * 100 + (i % 40))
      .attr('r', 4)
      .attr('fill', (d) => d3.interpolateBlues(d.x / 33755))
      .on('mouseenter', () => {});
  };
  await page.addScriptTag({ content: `window.draw = ${draw.toString()}` });
  const ms = await measure(page, session, async () => {
    await page.evaluate((areas) => setTimeout(() => window.draw(areas)), areas);
    await page.locator('#bare circle').first().waitFor();
  });
  await page.close();
  return ms;
}

async function allCharts(browser, address) {
  const { page, session } = await open(browser, `${address}?counties=${counties.join(',')}`);
  await page.locator('.slot').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const ids = await page
    .locator('[id^="chart-"].slot.open')
    .evaluateAll((slots) => slots.map(({ id }) => id));
  const found = {};
  for (const id of ids)
    found[id] = await measure(page, session, async () => {
      await page.evaluate((id) => setTimeout(() => window.comeNear(id)), id);
      await page.locator(`#${id} .figure > *`).first().waitFor();
    });
  await page.close();
  return found;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const { address, stop } = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
try {
  const bare = [];
  const charts = {};
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await bareD3(browser, address));
    for (const [id, ms] of Object.entries(await allCharts(browser, address))) (charts[id] ??= []).push(ms);
  }
  const base = median(bare);
  console.log(`bare d3, ${areas} dots and an axis: ${base.toFixed(0)} ms`);
  for (const [id, list] of Object.entries(charts))
    console.log(
      `${id.padEnd(28)}${median(list).toFixed(0).padStart(5)} ms  ${(median(list) / base).toFixed(2)} x`,
    );
} finally {
  await browser.close();
  await stop();
}
