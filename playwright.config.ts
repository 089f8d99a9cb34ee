import { defineConfig } from '@playwright/test';
import browserFlags from './scripts/run/browserFlags.json' with { type: 'json' };

const executablePath = process.env['CHROMIUM_PATH'];
const port = process.env['JOURNEYS_PORT'] ?? '4391';
/** a site that is already running, to be walked through instead of the one built here */
const running = process.env['JOURNEYS_URL'];
const address = running ?? `http://localhost:${port}/`;

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // a second try tells a stall of a busy machine from a fault; `npm test` names every journey that needed one
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  // generous: two workers on two cores, with software GL and axe over long tables
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env['JOURNEYS_REPORT']
    ? [['list'], ['json', { outputFile: process.env['JOURNEYS_REPORT'] }]]
    : 'list',
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // recording takes a sixth of the time: where there is a second try, it is that one which is recorded
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: { args: browserFlags, ...(executablePath ? { executablePath } : {}) },
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: 'node scripts/run/start.mjs',
          env: { PORT: port },
          url: address,
          timeout: 180_000,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
        },
      }),
});
