import { embedHeaders, everything, pageHeaders, policyText, shared } from '../run/headers.mjs';
import { headerLines } from './headerLines.ts';
import { ASK_AGAIN, ASSETS, CODE, DATA, EMBED_PAGE, NEVER, PAGE, SHARED, YEAR } from './recipeParts.ts';

const POLICY = 'Content-Security-Policy';

const { [POLICY]: _strict, ...page } = pageHeaders();
const { [POLICY]: _open, ...embed } = embedHeaders();

/** One file for nginx: variables by path, then the site. nginx leaves out a header whose value is empty. */
export function nginxRecipe(): string {
  const byPath = [POLICY, ...Object.keys(page), ...Object.keys(shared)];
  return `${maps().join('\n')}

server {
    # with TLS: listen 443 ssl; and your certificate
    listen 80;
    server_name atlas.example;
    root /srv/atlas;

    # a location with an add_header of its own would drop all of these
${headerLines(everything, (name, value) => `    add_header ${name} "${value}" always;`)}
${byPath.map((name) => `    add_header ${name} ${variableOf(name)} always;`).join('\n')}
    add_header Cache-Control $atlas_cache always;

    # the build has a .gz and a .br beside each file; where the module ngx_brotli is installed: brotli_static on;
    gzip_static on;
    gzip_vary on;
}
`;
}

function maps(): string[] {
  const cached: [string, string][] = [
    ['^[45]', NEVER],
    [ASSETS, YEAR],
    [`${DATA}.*[?&]v=`, YEAR],
  ];
  return [
    mapOf('$uri', variableOf(POLICY), [
      [EMBED_PAGE, policyText('*')],
      [`(${PAGE}|${CODE})`, policyText("'self'")],
    ]),
    ...Object.entries(page).map(([name, value]) =>
      mapOf('$uri', variableOf(name), [
        [EMBED_PAGE, embed[name] ?? ''],
        [PAGE, value],
      ]),
    ),
    ...Object.entries(shared).map(([name, value]) => mapOf('$uri', variableOf(name), [[SHARED, value]])),
    mapOf('"$status $request_uri"', '$atlas_cache', cached, ASK_AGAIN),
  ];
}

/** The first pattern that matches gives the value; `other` where none does. */
function mapOf(
  source: string,
  variable: string,
  rows: readonly (readonly [string, string])[],
  other = '',
): string {
  const lines = [...rows.map(([pattern, value]) => `~${pattern} "${value}";`), `default "${other}";`];
  return `map ${source} ${variable} {\n${lines.map((line) => `    ${line}`).join('\n')}\n}`;
}

function variableOf(header: string): string {
  return `$atlas_${header.toLowerCase().replaceAll('-', '_')}`;
}
