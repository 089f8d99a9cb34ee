import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** A browser that is there but cannot start (missing libraries) is no browser. */
function starts(path) {
  if (!existsSync(path)) return false;
  // chrome.exe opens a window instead of printing its version
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...wellKnown].find(starts);
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && starts(path) ? path : undefined;
}

function run(command, args) {
  console.log(`No Chromium found: trying \`${command} ${args.join(' ')}\` …`);
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
      .status === 0
  );
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
}

/**
 * Path of a Chromium that starts: CHROMIUM_PATH, the system's, Playwright's own, or a newly installed one.
 * Ends with a sentence where there is none.
 */
export async function ensureBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (starts(asked)) return asked;
    console.error(`CHROMIUM_PATH is ${asked}, but no browser starts there.`);
    process.exit(1);
  }
  const present = systemBrowser() ?? (await playwrightBrowser());
  if (present) return present;
  run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = await playwrightBrowser();
  if (downloaded) return downloaded;
  installFromDebian();
  const installed = systemBrowser();
  if (installed) return installed;
  console.error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
  process.exit(1);
}

/**
 * Flags that make pictures the same on every machine: software GL, no background traffic. Pages are painted without GL,
 * which in software costs more than the page itself (Debian's Chromium would force it); WebGL stays. The popups of the
 * address bar, two pages of their own beside every page opened, are left out: the rest of that list is Playwright's,
 * which the flag replaces.
 */
export const browserFlags = JSON.parse(readFileSync(new URL('browserFlags.json', import.meta.url), 'utf8'));
