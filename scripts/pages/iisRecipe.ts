import { escapeXml } from '../pictures/svgText.ts';
import { embedHeaders, everything, pageHeaders, shared, sharedFolders } from '../run/headers.mjs';
import { headerLines, type Headers } from './headerLines.ts';

/** A header that a level above sends too must go first: IIS refuses a name that is added twice (error 500.19). */
function setText(headers: Headers): string {
  return [removeText(headers), addText(headers)].join('\n');
}

function addText(headers: Headers): string {
  return headerLines(
    headers,
    (name, value) => `          <add name="${name}" value="${escapeXml(value)}" />`,
  );
}

function removeText(headers: Headers): string {
  return headerLines(headers, (name) => `          <remove name="${name}" />`);
}

/** @param removed headers of the whole site that this place has not */
function placeText(path: string, added: Headers, removed: Headers = {}, caching = ''): string {
  const more = Object.fromEntries(Object.entries(removed).filter(([name]) => !(name in added)));
  return `  <location path="${path}">
    <system.webServer>${caching}
      <httpProtocol>
        <customHeaders>
${[removeText(more), setText(added)].filter((text) => text !== '').join('\n')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

const ONE_YEAR = `
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public" />
      </staticContent>`;

/**
 * `web.config`: strict for the whole site, then what the embed and the shared folders have otherwise. The static file handler
 * sets caching, so that an error page is never kept. IIS looks at paths alone: data of a release are asked for again, and
 * answered "not changed".
 */
export function iisRecipe(): string {
  const folders = sharedFolders.filter((folder) => folder !== 'embed');
  const unframed = { ...pageHeaders(), 'X-Frame-Options': '' };
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <location path="." inheritInChildApplications="false">
    <system.webServer>
      <staticContent>
        <remove fileExtension=".json" />
        <mimeMap fileExtension=".json" mimeType="application/json" />
        <remove fileExtension=".svg" />
        <mimeMap fileExtension=".svg" mimeType="image/svg+xml" />
        <remove fileExtension=".woff2" />
        <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
        <clientCache cacheControlMode="DisableCache" />
      </staticContent>
      <urlCompression doStaticCompression="true" />
      <httpProtocol>
        <customHeaders>
${setText({ ...everything, ...pageHeaders() })}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
${placeText('embed.html', embedHeaders(), unframed)}
${placeText('embed', { ...embedHeaders(), ...shared }, unframed)}
${folders.map((folder) => placeText(folder, shared, {}, folder === 'assets' ? ONE_YEAR : '')).join('\n')}
</configuration>
`;
}
