/**
 * The longest task of a page's main thread while it loads, in milliseconds: `worked` of the processor's time, which is
 * the same on a busy machine, and `passed` by the clock, which a browser calls a long task above 50.
 */
export async function longestTask(browser, url) {
  const page = await browser.newPage({ viewport: { width: 640, height: 800 } });
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await page.goto(url, { waitUntil: 'load' });
  await page.getByRole('application').first().waitFor();
  await page.waitForLoadState('networkidle');
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await page.close();
  const tasks = tasksOf(traceEvents, new URL(url).origin);
  if (tasks.length < 20) throw new Error('Too few tasks were seen: the measurement is broken.');
  const most = (list) => Math.max(...list) / 1000;
  return { worked: most(tasks.map(({ tdur }) => tdur ?? 0)), passed: most(tasks.map(({ dur }) => dur)) };
}

/** The tasks of the thread that has laid out pages of this origin; a browser has others. */
function tasksOf(events, origin) {
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  const own = new Set(
    events
      .filter((event) => main.has(thread(event)) && JSON.stringify(event.args).includes(origin))
      .map(thread),
  );
  return events.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && own.has(thread(event)),
  );
}
