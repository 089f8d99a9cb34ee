import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Topology } from 'topojson-specification';
import type { County, Geography } from '../../src/domain/area.ts';
import { groundPath } from '../../src/domain/embed/groundPath.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { packColumns } from '../../src/domain/packed.ts';
import { coarseGround } from './coarseGround.ts';
import { packGround } from './packGround.ts';

const geographies: readonly Geography[] = ['lsoa21', 'lsoa11', 'ward24'];
const data = 'public/data';

/**
 * Grounds for embeds, made from `public/data` by the build: `data/embed/<county>/<geography>.json`. The development
 * server makes each when it is asked for. The built embed also carries the release, so that its data may be kept for ever
 * without a list of the releases being asked for first.
 */
export function embedGrounds(): Plugin {
  const manifest = JSON.parse(readFileSync(`${data}/manifest.json`, 'utf8')) as Manifest;
  return {
    name: 'embed-grounds',
    generateBundle() {
      for (const county of manifest.counties)
        for (const geography of geographies)
          this.emitFile({
            type: 'asset',
            fileName: `data/${groundPath(county.code, geography)}`,
            source: groundText(county, geography),
          });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://atlas').pathname;
        const [, code, geography] = /\/data\/embed\/(\w+)\/(\w+)\.json$/.exec(path) ?? [];
        const county = manifest.counties.find((one) => one.code === code);
        const known = geographies.find((name) => name === geography);
        if (!county || !known || !existsSync(topologyFile(county, known))) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.end(groundText(county, known));
      });
    },
    transformIndexHtml: (html, { path }) =>
      path.endsWith('/embed.html') ? html.replaceAll('%RELEASE%', manifest.release) : html,
  };
}

function topologyFile({ code }: County, geography: Geography): string {
  return `${data}/counties/${code}/${geography}.topo.json`;
}

function groundText(county: County, geography: Geography): string {
  const topology = JSON.parse(readFileSync(topologyFile(county, geography), 'utf8')) as Topology;
  return JSON.stringify(packColumns(packGround(coarseGround(topology), county, geography)));
}
