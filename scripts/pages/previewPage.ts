import { attribution } from '../../src/domain/citation.ts';
import { escapeXml } from '../pictures/svgText.ts';
import { SHEET } from '../pictures/sheet.ts';
import type { BuiltPage } from './builtPage.ts';
import { previewTags, siteHref } from './headTags.ts';

/** What all pages of a build share. */
export interface Site {
  address: string | null;
  /** hash of the data, as cited */
  release: string;
  /** paths of the style sheets below the site's folder */
  styles: readonly string[];
}

/**
 * A county's page: for whoever reads a pasted link its title, words and picture; for a reader with scripts the way on to
 * the maps at once; without scripts picture, figures and a link.
 */
export function previewPage(page: BuiltPage, site: Site): string {
  const title = `${page.heading}: ${page.measure} · Inequality Atlas`;
  const preview = { ...page, title, picture: page.paths.picture, page: page.paths.page };
  const open = `../${page.search}`;
  return `<!doctype html>
<html lang="en-GB" data-root="../" data-view="${escapeXml(page.search.slice(1))}">
  <head>
    <meta charset="utf-8" />
    <title>${escapeXml(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${escapeXml(page.description)}" />
    ${previewTags(preview, site.address, 1)}
    <link rel="canonical" href="${escapeXml(siteHref(page.search, site.address, 1))}" />
    ${oembedLink(page, site)}
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" type="image/svg+xml" href="../icon.svg" />
    <script src="./open.js"></script>
    ${site.styles.map((path) => `<link rel="stylesheet" href="../${path}" />`).join('\n    ')}
    <link rel="stylesheet" href="./page.css" />
  </head>
  <body>
    <main>
      <h1>${escapeXml(page.heading)}</h1>
      <p class="lead">${escapeXml(`${page.measure}, by ${page.level === 'ward' ? 'ward' : 'neighbourhood'}`)}</p>
      <p><a class="open" href="${escapeXml(open)}">Open ${escapeXml(page.heading)} in the Inequality Atlas</a></p>
      <img src="../${page.paths.drawing}" alt="${escapeXml(page.alt)}" width="${SHEET.width}" height="${SHEET.height}" />
      ${figureList(page)}
      <p class="soft small">${escapeXml(attribution)} Data release ${escapeXml(site.release)}.</p>
      <p class="small"><a href="../about.html">About the data</a></p>
    </main>
  </body>
</html>
`;
}

/** The link by which an editor finds the answer to "how is this embedded?". */
function oembedLink(page: Pick<BuiltPage, 'paths' | 'heading'>, { address }: Pick<Site, 'address'>): string {
  const href = siteHref(page.paths.oembed, address, 1);
  return `<link rel="alternate" type="application/json+oembed" href="${escapeXml(href)}" title="${escapeXml(page.heading)}" />`;
}

function figureList({ figures, place }: BuiltPage): string {
  const items = figures.map(
    ({ value, text, detail }) =>
      `<li><strong>${escapeXml(value)}</strong> ${escapeXml(text)}${detail === null ? '' : `<br /><span class="soft small">${escapeXml(detail)}</span>`}</li>`,
  );
  if (place !== null) items.push(`<li>${escapeXml(place)}</li>`);
  return items.length === 0 ? '' : `<ul role="list">${items.join('')}</ul>`;
}

/** Layout of these pages; colours and type come from the atlas's own style sheet. */
export const previewStyle = `main {
  max-inline-size: 880px;
  margin-inline: auto;
  padding: 32px var(--gutter) 64px;
}
h1 { font-size: var(--size-xxl); font-weight: 300; }
.lead { margin-block: 8px 24px; color: var(--ink-soft); font-size: var(--size-l); }
.open { display: inline-block; padding-block: 8px; font-weight: 600; }
img { inline-size: 100%; block-size: auto; margin-block: 16px 24px; border: 1px solid var(--hairline); }
li { margin-block-end: 16px; }
li strong { font-size: var(--size-l); }
p.small { margin-block-start: 24px; max-inline-size: 70ch; }
`;
