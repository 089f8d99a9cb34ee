import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the built site is made from. */
const sources = [
  'src',
  'public',
  'index.html',
  'about.html',
  'builder.html',
  'embed.html',
  'place.html',
  'story.html',
  'vite.config.ts',
  'svelte.config.js',
  'package-lock.json',
  'scripts/run/compress.mjs',
  'scripts/run/headers.mjs',
  'scripts/embed',
  'scripts/pages',
  'scripts/pictures',
  'scripts/pages.ts',
  'scripts/hostScripts.ts',
];

/** Written last, so that an interrupted build is never taken for a finished one. */
export const builtMark = 'dist/.complete';

function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  // a folder's own time changes when a file in it is removed or renamed
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(join(path, name))),
    stats.mtimeMs,
  );
}

/** Is `dist` complete and newer than everything it is built from? */
export function isBuilt() {
  if (!existsSync(builtMark)) return false;
  const builtAt = statSync(builtMark).mtimeMs;
  return sources.every((path) => newestChange(path) <= builtAt);
}
