import { resolve } from 'node:path';
import { build } from 'vite';

const HOST = resolve(import.meta.dirname, '../src/host');

/** Scripts that other sites name in their pages: whole in one file each, at addresses that never change. */
const scripts = [
  // a plain script, so that it knows its own address without being a module
  { entry: 'autoHeight.ts', file: 'auto-height.js', format: 'iife' },
  { entry: 'inequalityAtlas.ts', file: 'inequality-atlas.js', format: 'es' },
] as const;

/** Builds them into `embed/` below the built site. */
export async function buildHostScripts(out: string): Promise<void> {
  for (const { entry, file, format } of scripts)
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: resolve(out, 'embed'),
        emptyOutDir: false,
        lib: {
          entry: resolve(HOST, entry),
          formats: [format],
          name: 'inequalityAtlas',
          fileName: () => file,
        },
      },
    });
}
