import { embedHeaders, everything, pageHeaders, policyText, shared, sharedFolders } from '../run/headers.mjs';

import { apacheRecipe } from './apacheRecipe.ts';
import { caddyRecipe } from './caddyRecipe.ts';
import { headerLines as lines, type Headers } from './headerLines.ts';
import { iisRecipe } from './iisRecipe.ts';
import { nginxRecipe } from './nginxRecipe.ts';
import { YEAR } from './recipeParts.ts';

/** How a kind of host is told the headers of `scripts/run/headers.mjs`. */
export interface Recipe {
  id: string;
  title: string;
  /** where the text goes, and what it needs there */
  place: string;
  /** how far it has been tried */
  tried: string;
  text: string;
}

const TRIED = (version: string): string => `Tried as it stands here with ${version}.`;
const UNTRIED = (rules: string, where: string): string =>
  `Written ${rules} and not yet tried ${where}: check it with the command below.`;

const tried: readonly Recipe[] = [
  {
    id: 'nginx',
    title: 'nginx',
    place: '/etc/nginx/conf.d/atlas.conf, or another file that nginx.conf includes inside http { }',
    tried: TRIED('nginx 1.22'),
    text: nginxRecipe(),
  },
  {
    id: 'caddy',
    title: 'Caddy',
    place: 'the Caddyfile (Caddy 2.6 or later)',
    tried: TRIED('Caddy 2.6'),
    text: caddyRecipe(),
  },
  {
    id: 'apache',
    title: 'Apache',
    place:
      'a file .htaccess beside index.html, where the server has AllowOverride FileInfo; or <Directory> of the virtual host. Needs Apache 2.4 with mod_headers and mod_rewrite (Debian: a2enmod headers rewrite)',
    tried: TRIED('Apache 2.4'),
    text: apacheRecipe(),
  },
];

/** All recipes, written from one list of headers. */
export function recipes(pages: readonly string[]): Recipe[] {
  return [
    ...tried,
    {
      id: 'iis',
      title: 'IIS',
      place:
        'web.config beside index.html. IIS packs JSON, the larger part of the atlas, only where applicationHost.config names application/json among the staticTypes of httpCompression',
      tried: UNTRIED('by Microsoft’s reference', 'in a running IIS'),
      text: iisRecipe(),
    },
    {
      id: 'static',
      title: 'Netlify, Cloudflare Pages and others that read _headers',
      place: 'nothing to do: the build writes this file, _headers, beside index.html',
      tried: UNTRIED('by the rules these hosts publish', 'there'),
      text: headersFile(pages),
    },
  ];
}

/**
 * The file `_headers`. Such hosts add up the headers of all rules that match, and of two policies both would hold: so no
 * two rules with a policy may match one address.
 * @param pages names of the pages at the top: "about.html"
 */
export function headersFile(pages: readonly string[]): string {
  const rule = (path: string, headers: Headers): string =>
    `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}`;
  const own = pages.filter((page) => page !== 'embed.html' && page !== 'index.html');
  // some hosts leave out ".html"
  const bare = own.map((page) => page.replace(/\.html$/, ''));
  const strict = ['/', '/index.html', ...[...own, ...bare].map((page) => `/${page}`), '/county/*', '/view/*'];
  const folders = sharedFolders.filter((folder) => folder !== 'embed' && folder !== 'assets');
  return `${[
    rule('/*', everything),
    ...strict.map((path) => rule(path, pageHeaders())),
    ...['/embed.html', '/embed'].map((path) => rule(path, embedHeaders())),
    rule('/embed/*', { ...embedHeaders(), ...shared }),
    rule('/assets/*', {
      ...shared,
      'Content-Security-Policy': policyText("'self'"),
      'Cache-Control': YEAR,
    }),
    ...folders.map((folder) => rule(`/${folder}/*`, shared)),
  ].join('\n\n')}\n`;
}
