import { escapeXml } from '../pictures/svgText.ts';
import { SHEET } from '../pictures/sheet.ts';

/** What a preview shows. */
export interface Preview {
  title: string;
  description: string;
  /** of the picture, for those who do not see it */
  alt: string;
  /** paths below the site's folder */
  picture: string;
  page: string;
}

/**
 * The address of a file of the site in a page that lies `depth` folders deep: whole where the site's address is known, for
 * readers of previews ask for nothing else; relative where it is not.
 */
export function siteHref(path: string, address: string | null, depth: number): string {
  return address === null ? `${'../'.repeat(depth)}${path}` : new URL(path, address).href;
}

/** Tags of Open Graph and of X, with the canonical address where the site's own is known. */
export function previewTags(preview: Preview, address: string | null, depth: number): string {
  const href = (path: string): string => siteHref(path, address, depth);
  const property = (name: string, content: string): string =>
    `<meta property="${name}" content="${escapeXml(content)}" />`;
  const named = (name: string, content: string): string =>
    `<meta name="${name}" content="${escapeXml(content)}" />`;
  return [
    property('og:site_name', 'Inequality Atlas'),
    property('og:type', 'website'),
    property('og:locale', 'en_GB'),
    property('og:title', preview.title),
    property('og:description', preview.description),
    property('og:image', href(preview.picture)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(SHEET.width)),
    property('og:image:height', String(SHEET.height)),
    property('og:image:alt', preview.alt),
    ...(address === null ? [] : [property('og:url', href(preview.page))]),
    named('twitter:card', 'summary_large_image'),
    named('twitter:title', preview.title),
    named('twitter:description', preview.description),
    named('twitter:image', href(preview.picture)),
    named('twitter:image:alt', preview.alt),
  ].join('\n    ');
}

/**
 * The atlas's first page with a preview from its own title and description: few tags, for readers wait for this page.
 * Throws where it has neither.
 */
export function withPreview(
  html: string,
  { paths }: { paths: { picture: string } },
  address: string | null,
): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1];
  if (title === undefined || description === undefined)
    throw new Error('index.html has no title or no description for its preview');
  const tags = [
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:image" content="${escapeXml(siteHref(paths.picture, address, 0))}" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
  return html.replace('</head>', `  ${tags.join('\n    ')}\n  </head>`);
}
