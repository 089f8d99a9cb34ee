import { escapeXml } from '../pictures/svgText.ts';
import { embedHeaders, everything, pageHeaders, shared, sharedFolders } from '../run/headers.mjs';
import { headerLines, type Headers } from './headerLines.ts';

function addText(headers: Headers): string {
  return headerLines(
    headers,
    (name, value) => `          <add name="${name}" value="${escapeXml(value)}" />`,
  );
}

function removeText(headers: Headers): string {
  return headerLines(headers, (name) => `          <remove name="${name}" />`);
}

function placeText(path: string, removed: Headers, added: Headers): string {
  return `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${[removeText(removed), addText(added)].filter((text) => text !== '').join('\n')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

/** `web.config`: strict for the whole site, then what the embed and the shared folders have otherwise. */
export function iisRecipe(): string {
  const folders = sharedFolders.filter((folder) => folder !== 'embed');
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <location path="." inheritInChildApplications="false">
    <system.webServer>
      <staticContent>
        <remove fileExtension=".json" />
        <mimeMap fileExtension=".json" mimeType="application/json" />
        <remove fileExtension=".woff2" />
        <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
      </staticContent>
      <httpProtocol>
        <customHeaders>
${addText({ ...everything, ...pageHeaders() })}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
${placeText('embed.html', pageHeaders(), embedHeaders())}
${placeText('embed', pageHeaders(), { ...embedHeaders(), ...shared })}
${folders.map((folder) => placeText(folder, {}, shared)).join('\n')}
</configuration>
`;
}
