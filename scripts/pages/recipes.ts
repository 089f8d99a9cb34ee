import { embedHeaders, everything, pageHeaders, policyText, shared, sharedFolders } from '../run/headers.mjs';

import { headerLines as lines, type Headers } from './headerLines.ts';
import { iisRecipe } from './iisRecipe.ts';

/** How a kind of host is told the headers of `scripts/run/headers.mjs`. */
export interface Recipe {
  id: string;
  title: string;
  /** where the text goes */
  place: string;
  text: string;
}

const FOLDERS = sharedFolders.join('|');
const EMBED_PAGE = String.raw`/embed(\.html|/[^/]*\.html)$`;
const PAGE = String.raw`(/|\.html)$`;
const YEAR = 'public, max-age=31536000, immutable';

/** All recipes, written from one list of headers. */
export function recipes(pages: readonly string[]): Recipe[] {
  return [
    {
      id: 'nginx',
      title: 'nginx',
      place: 'the map blocks in http { }, the rest in server { }',
      text: nginx(),
    },
    { id: 'caddy', title: 'Caddy', place: 'the Caddyfile', text: caddy() },
    {
      id: 'apache',
      title: 'Apache',
      place: 'the virtual host, or a file .htaccess beside index.html; needs mod_headers and Apache 2.4',
      text: apache(),
    },
    { id: 'iis', title: 'IIS', place: 'web.config beside index.html', text: iisRecipe() },
    {
      id: 'static',
      title: 'Netlify, Cloudflare Pages and others that read _headers',
      place: 'nothing to do: the build writes this file, _headers, beside index.html',
      text: headersFile(pages),
    },
  ];
}

const without = (all: Headers, name: string): [string, string][] =>
  Object.entries(all).filter(([own]) => own !== name);

function nginx(): string {
  const policyName = 'Content-Security-Policy';
  const rows = without(pageHeaders(), policyName).map(([name, value]) => {
    const embed = embedHeaders()[name] ?? '';
    const variable = variableOf(name);
    return `map $uri ${variable} {\n    ~${EMBED_PAGE} "${embed}";\n    ~${PAGE} "${value}";\n    default "";\n}`;
  });
  const own = without(pageHeaders(), policyName).map(
    ([name]) => `add_header ${name} ${variableOf(name)} always;`,
  );
  return `# http { }: nginx leaves out a header whose value is empty
map $uri $atlas_policy {
    ~${EMBED_PAGE} "${policyText('*')}";
    ~(/|\\.html|\\.js)$ "${policyText("'self'")}";
    default "";
}
${rows.join('\n')}
${Object.entries(shared)
  .map(
    ([name, value]) => `map $uri ${variableOf(name)} {\n    ~/(${FOLDERS})/ "${value}";\n    default "";\n}`,
  )
  .join('\n')}
map $request_uri $atlas_cache {
    ~/assets/ "${YEAR}";
    ~/data/.*[?&]v= "${YEAR}";
    default "no-cache";
}

# server { }: a location with an add_header of its own would drop all of these
${Object.entries(everything)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
add_header ${policyName} $atlas_policy always;
${own.join('\n')}
${Object.keys(shared)
  .map((name) => `add_header ${name} ${variableOf(name)} always;`)
  .join('\n')}
add_header Cache-Control $atlas_cache always;
gzip_static on;
`;
}

function variableOf(header: string): string {
  return `$atlas_${header.toLowerCase().replaceAll('-', '_')}`;
}

function caddy(): string {
  const block = (matcher: string, headers: Headers): string =>
    `\theader ${matcher} {\n${lines(headers, (name, value) => `\t\t${name} "${value}"`)}\n\t}`;
  return `atlas.example {
	root * /srv/atlas
	file_server {
		precompressed br gzip
	}
	@embeds path_regexp ${EMBED_PAGE}
	@pages {
		path_regexp ${PAGE}
		not path_regexp ${EMBED_PAGE}
	}
	@code path_regexp \\.js$
	@shared path_regexp /(${FOLDERS})/
	@assets path_regexp /assets/
${block('*', everything)}
${block('@embeds', embedHeaders())}
${block('@pages', pageHeaders())}
${block('@code', { 'Content-Security-Policy': policyText("'self'") })}
${block('@shared', shared)}
${block('@assets', { 'Cache-Control': YEAR })}
}
`;
}

function apache(): string {
  const set = (headers: Headers): string =>
    lines(headers, (name, value) => `  Header always set ${name} "${value}"`);
  return `${lines(everything, (name, value) => `Header always set ${name} "${value}"`)}
<If "%{REQUEST_URI} =~ m#${PAGE}# && %{REQUEST_URI} !~ m#${EMBED_PAGE}#">
${set(pageHeaders())}
</If>
<If "%{REQUEST_URI} =~ m#${EMBED_PAGE}#">
${set(embedHeaders())}
  Header always unset X-Frame-Options
</If>
<If "%{REQUEST_URI} =~ m#\\.js$#">
${set({ 'Content-Security-Policy': policyText("'self'") })}
</If>
<If "%{REQUEST_URI} =~ m#/(${FOLDERS})/#">
${set(shared)}
</If>
<If "%{REQUEST_URI} =~ m#/assets/#">
${set({ 'Cache-Control': YEAR })}
</If>
`;
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
