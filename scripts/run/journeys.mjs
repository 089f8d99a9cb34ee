/** `npm run journeys`: the Playwright tests in the browser of this machine, against the built site. Arguments are passed on. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.mjs';
import { ensurePackages } from './packages.mjs';

ensurePackages();
const env = { ...process.env, CHROMIUM_PATH: await ensureBrowser() };
const playwright = 'node_modules/@playwright/test/cli.js';
const { status } = spawnSync(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
