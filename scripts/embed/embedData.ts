import type { Plugin } from 'vite';
import type { Manifest } from '../../src/domain/manifest.ts';
import { groundFiles } from './groundFiles.ts';
import { briefFiles } from './briefFiles.ts';
import { homesFiles } from './homesFiles.ts';
import { measureFiles } from './measureFiles.ts';
import { readData, type DataFiles } from './readData.ts';

/**
 * What embeds read in place of larger files of the atlas, made from `public/data` by the build: coarse grounds, measures
 * in brief, the homes of codes, and single measures of the largest counties (`src/domain/embed/embedFiles.ts`). The
 * development server makes each when it is asked for. The built embed also carries the release, so that its data may be
 * kept for ever without a list of the releases being asked for first.
 */
export function embedData(): Plugin {
  const manifest = readData('manifest.json') as Manifest;
  const files: DataFiles = [groundFiles, briefFiles, homesFiles, measureFiles].flatMap((list) =>
    list(manifest),
  );
  return {
    name: 'embed-data',
    generateBundle() {
      for (const [path, make] of files)
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source: JSON.stringify(make()) });
    },
    configureServer(server) {
      const makers = new Map(files);
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://atlas');
        const make = makers.get(pathname.split('/data/')[1] ?? '');
        if (!make) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.end(JSON.stringify(make()));
      });
    },
    transformIndexHtml: (html, { path }) =>
      path.endsWith('/embed.html') ? html.replaceAll('%RELEASE%', manifest.release) : html,
  };
}
