import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { LsoaGeography } from '../src/domain/area.ts';
import type { Manifest } from '../src/domain/manifest.ts';
import { defaultView } from '../src/domain/viewParams.ts';

/** What must be known to say which files a view needs, small enough to stand in the page itself. */
export interface EarlyPlan {
  release: string;
  counties: readonly string[];
  indicator: string;
  /** by values file: geography and ids of its indicators */
  groups: [group: string, geography: LsoaGeography, ids: string[]][];
}

/** The plan of a manifest. */
export function earlyPlan({ release, indicators }: Manifest): EarlyPlan {
  const groups = new Map<string, EarlyPlan['groups'][number]>();
  for (const { id, group, geography } of indicators) {
    const row = groups.get(group) ?? [group, geography, []];
    row[2].push(id);
    groups.set(group, row);
  }
  const { counties, indicator } = defaultView;
  return { release, counties, indicator, groups: [...groups.values()] };
}

/**
 * Addresses of the files for the first picture that an address asks for. It runs in the page before any code of the
 * atlas is there, so it names nothing outside itself; what it does not understand it leaves to the atlas.
 */
export function earlyAddresses(search: string, plan: EarlyPlan): string[] {
  const asked = new URLSearchParams(search);
  const id = asked.get('indicator') ?? plan.indicator;
  const row = plan.groups.find(([, , ids]) => ids.includes(id));
  const counties = asked.get('counties')?.split(',') ?? plan.counties;
  if (!row || counties.length > 4 || !counties.every((code) => /^E(06|08|09|10)\d{6}$/.test(code))) return [];
  const [group, geography] = row;
  const isWard = asked.get('level') === 'ward';
  const files = counties.flatMap((code) => [
    `counties/${code}/${isWard ? 'ward24' : geography}.topo.json`,
    ...(isWard ? [`counties/${code}/${group}.ward.json`] : []),
    `counties/${code}/${group}.lsoa.json`,
  ]);
  return [`indicators/${id}.json`, ...files].map((file) => `./data/${file}?v=${plan.release}`);
}

/**
 * Asks for the data of the first picture while the code is still on its way, by a small script of its own in the built
 * page. A file, not words in the page: a council's headers may forbid inline scripts.
 */
export function askEarly(): Plugin {
  const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest;
  const source = earlyScript(earlyPlan(manifest));
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  const fileName = `assets/early-${hash}.js`;
  return {
    name: 'ask-early',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        path.endsWith('/index.html')
          ? html.replace('<script', `<script async src="./${fileName}"></script>\n    <script`)
          : html,
    },
  };
}

function earlyScript(plan: EarlyPlan): string {
  return `for (const href of (${earlyAddresses.toString()})(location.search, ${JSON.stringify(plan)}))
document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }));
`;
}
