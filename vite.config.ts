import { readdirSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { askEarly } from './scripts/askEarly.ts';
import { firstChunks } from './scripts/chunks.ts';
import { embedBuild } from './scripts/embed/embedBuild.ts';
import { embedData } from './scripts/embed/embedData.ts';
import { subsetFont } from './scripts/subsetFont.ts';

// `npm test` counts from this report
const unitReport = process.env['UNIT_REPORT'];

// every page at the top level is built; the embed apart, so that neither fetches what only the other needs
const pages = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.html') && name !== 'embed.html',
);

// Svelte does not say that these may be left out: without it every page carries reactive Maps it never makes
const treeshake = {
  moduleSideEffects: [{ test: /node_modules\/svelte\/src\/reactivity\//, sideEffects: false }],
};
const sent = {
  // every browser of the build target knows modulepreload
  modulePreload: { polyfill: false },
  // brotli sizes are measured by the size budget, on what is really sent
  reportCompressedSize: false,
  // fonts and images stay files: they are cached apart from the code
  assetsInlineLimit: 0,
  // the lazy map chunk is large by nature and has its own budget
  chunkSizeWarningLimit: 1200,
};

export default defineConfig({
  // relative addresses: the built site may live in any folder of any host
  base: './',
  plugins: [
    svelte(),
    subsetFont(),
    askEarly(),
    { ...embedData(), apply: 'serve' },
    embedBuild({ ...sent, rolldownOptions: { treeshake } }),
  ],
  build: {
    rolldownOptions: {
      input: pages,
      output: {
        codeSplitting: { groups: firstChunks },
      },
      treeshake,
    },
    ...sent,
  },
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/{pipeline,gates,pictures,server}/**/*.test.ts',
    ],
    environment: 'node',
    // one process for many files: starting one for each took twice the time of the tests; no test changes what others read
    isolate: false,
    testTimeout: 120_000,
    ...(unitReport ? { reporters: ['default', 'json'], outputFile: unitReport } : {}),
  },
});
