import { embedHeaders, everything, pageHeaders, policyText, shared } from '../run/headers.mjs';
import { headerLines, type Headers } from './headerLines.ts';
import { ASK_AGAIN, ASSETS, CODE, DATA, EMBED_PAGE, NEVER, PAGE, SHARED, YEAR } from './recipeParts.ts';

/** What the files of the build are, whatever list of kinds the server has; packed or not. */
const kinds = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/**
 * A file .htaccess for Apache 2.4. Where a reader's browser takes packed files the address becomes that of the packed file,
 * within the server; so what looks at an address looks past ".br" and ".gz".
 */
export function apacheRecipe(): string {
  return `# the build has a .br and a .gz beside each file that gains by it
RewriteEngine On
${packed('br', 'br')}
${packed('gzip', 'gz')}
AddEncoding br .br
AddEncoding gzip .gz
RemoveLanguage .br
${Object.entries(kinds)
  .map(([ending, kind]) => `<FilesMatch "\\.${ending}(\\.br|\\.gz)?$">\n  ForceType "${kind}"\n</FilesMatch>`)
  .join('\n')}
<FilesMatch "\\.(${Object.keys(kinds).join('|')})(\\.br|\\.gz)?$">
  Header merge Vary Accept-Encoding
</FilesMatch>
<FilesMatch "\\.woff2$">
  ForceType font/woff2
</FilesMatch>

${set(everything, '')}
${block(`${at(PAGE)} && !(${at(EMBED_PAGE)})`, set(pageHeaders()))}
${block(at(EMBED_PAGE), `${set(embedHeaders())}\n  Header always unset X-Frame-Options\n  Header unset X-Frame-Options`)}
${block(at(CODE), set({ 'Content-Security-Policy': policyText("'self'") }))}
${block(at(SHARED), set(shared))}

Header set Cache-Control "${ASK_AGAIN}"
${block(`${at(ASSETS)} || (${at(DATA)} && %{QUERY_STRING} =~ m#(^|&)v=#)`, `  Header set Cache-Control "${YEAR}"`)}
Header always set Cache-Control "${NEVER}" "expr=%{REQUEST_STATUS} -ge 400"
`;
}

function packed(accepted: string, ending: string): string {
  return `RewriteCond %{HTTP:Accept-Encoding} \\b${accepted}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule . %{REQUEST_URI}.${ending} [END]`;
}

function at(path: string): string {
  return `%{REQUEST_URI} =~ m#${path.replace(/\$$/, String.raw`(\.br|\.gz)?$`)}#`;
}

function block(condition: string, lines: string): string {
  return `<If "${condition}">\n${lines}\n</If>`;
}

function set(headers: Headers, indent = '  '): string {
  return headerLines(headers, (name, value) => `${indent}Header always set ${name} "${value}"`);
}
