import { escapeXml } from '../pictures/svgText.ts';
import { SHEET } from '../pictures/sheet.ts';
import type { BuiltPage } from './builtPage.ts';
import { siteHref } from './headTags.ts';
import type { Site } from './previewPage.ts';

/**
 * The embed's page for one county, made from the built shell `embed.html`: its files lie one folder up, it knows its
 * county, and without scripts it shows the county's picture and a link. Throws where the shell is not as expected: a page
 * that shows nothing would be framed in councils' sites.
 */
export function embedPage(shell: string, page: BuiltPage, { address }: Pick<Site, 'address'>): string {
  const view = escapeXml(page.search.slice(1));
  const moved = shell
    .replaceAll(/(src|href)="\.\//g, '$1="../')
    .replace(/data-root="[^"]*"/, 'data-root="../"')
    .replace(/data-view="[^"]*"/, `data-view="${view}"`)
    .replace(/<title>[^<]*<\/title>/, `<title>${escapeXml(`${page.heading}: ${page.measure}`)}</title>`)
    .replace(/ *<link\s+rel="canonical"[^>]*>\n?/g, '')
    .replace(
      '</head>',
      `  <link rel="canonical" href="${escapeXml(siteHref(page.search, address, 1))}" />\n  </head>`,
    )
    .replace(/<noscript>[\s\S]*?<\/noscript>/, noscript(page));
  for (const expected of ['data-root="../"', `data-view="${view}"`, 'rel="canonical"', page.paths.drawing])
    if (!moved.includes(expected)) throw new Error(`embed.html has no place for ${expected}`);
  return moved;
}

function noscript(page: BuiltPage): string {
  return `<noscript>
      <figure class="without-script" style="margin: 0">
        <img src="../${page.paths.drawing}" alt="${escapeXml(page.alt)}" width="${SHEET.width}" height="${SHEET.height}" style="inline-size: 100%; block-size: auto" />
        <figcaption>
          <a href="../${page.paths.page}" target="_blank" rel="noopener">Open ${escapeXml(page.heading)} in the Inequality Atlas</a>
        </figcaption>
      </figure>
    </noscript>`;
}
