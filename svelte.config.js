import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // four letters tell our components apart; the usual six or seven, which no brotli can shorten, weigh on every page
    cssHash: ({ hash, css, filename }) => `svelte-${hash(filename ?? css).slice(0, 4)}`,
  },
};
