import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin } from 'vite';
import { embedChunks } from './embedChunks.ts';
import { embedData } from './embedData.ts';

/**
 * Builds the embed after the atlas, apart from it: pages that shared their code would each fetch what only the other
 * needs, and the embed's first picture may weigh a quarter of the atlas's. Its code lies in `embed/assets`, so that a host
 * can open that folder to other origins and keep the rest closed.
 * @param shared what both builds do alike
 */
export function embedBuild(shared: InlineConfig['build']): Plugin {
  let outDir = 'dist';
  let hasFailed = false;
  return {
    name: 'embed-build',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    buildEnd: (error) => {
      hasFailed = error !== undefined;
    },
    async closeBundle() {
      if (hasFailed) return;
      await build({
        configFile: false,
        base: './',
        publicDir: false,
        logLevel: 'warn',
        plugins: [svelte(), embedData()],
        build: {
          ...shared,
          outDir,
          emptyOutDir: false,
          assetsDir: 'embed/assets',
          rolldownOptions: {
            ...shared?.rolldownOptions,
            input: 'embed.html',
            output: { codeSplitting: { includeDependenciesRecursively: false, groups: embedChunks } },
          },
        },
      });
    },
  };
}
