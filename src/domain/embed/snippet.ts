import { joinNames } from '../format.ts';
import { formatEmbed } from './embedAddress.ts';
import type { Embedding } from './embedOptions.ts';
import { pageName, pagePaths } from './countyPages.ts';
import { usualHeight } from './usualHeight.ts';

/** The ways to put a map into somebody else's page. */
export const snippetKinds = ['frame', 'auto', 'element', 'picture'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** What a snippet is written from. */
export interface SnippetFacts {
  /** address of the atlas's folder, with a slash at its end: "https://atlas.example/england/" */
  site: string;
  embedding: Partial<Embedding>;
  /** names of the counties shown, in their order */
  counties: readonly string[];
  /** name of the area that stands out, where one does: "Weymouth East" */
  area?: string | null;
  /** measure and year: "Index of Multiple Deprivation, 2025" */
  measure: string;
}

/** Text as the value of an attribute in double quotes. */
export function attributeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** What a screen reader calls the frame: "Map of Dorset: Index of Multiple Deprivation, 2025 (Inequality Atlas)". */
export function frameTitle({ embedding, counties, area, measure }: SnippetFacts): string {
  const own = embedding.title?.trim();
  if (own) return `${own} (Inequality Atlas)`;
  const place = [area, joinNames(counties)].filter(Boolean).join(', ');
  return `Map of ${place === '' ? 'England' : place}: ${measure} (Inequality Atlas)`;
}

/**
 * Address of the embed. One county has a page of its own, which shows its picture where scripts do not run; otherwise the
 * counties stand in the address.
 */
export function embedAddress({
  site,
  embedding,
  counties,
}: Pick<SnippetFacts, 'site' | 'embedding' | 'counties'>): string {
  const [only] = counties;
  if (counties.length !== 1 || only === undefined) return `${site}embed.html${formatEmbed(embedding)}`;
  const { counties: _named, ...rest } = embedding;
  return `${site}${pagePaths(pageName(only)).embed}${formatEmbed(rest)}`;
}

/** The HTML to paste. Whatever an editor typed is escaped; every frame and picture has words for a screen reader. */
export function makeSnippet(kind: SnippetKind, facts: SnippetFacts): string {
  switch (kind) {
    case 'frame':
      return frame(facts, '');
    case 'auto':
      return `${frame(facts, ' data-inequality-atlas')}\n<script src="${attributeText(facts.site)}embed/auto-height.js" async></script>`;
    case 'element':
      return element(facts);
    case 'picture':
      return facts.counties.map((name) => picture(facts.site, name)).join('\n');
  }
}

/** No style in it: a strict policy of the host forbids style attributes, and some editors strip them. */
function frame(facts: SnippetFacts, mark: string): string {
  const { chrome, height: own } = facts.embedding;
  const height = own ?? usualHeight(chrome, facts.counties.length);
  // without a script the map must fill the height the frame has; with one the frame takes the height of the map
  const embedding = mark === '' ? { ...facts.embedding, height } : facts.embedding;
  const src = attributeText(embedAddress({ ...facts, embedding }));
  const title = attributeText(frameTitle(facts));
  return `<iframe src="${src}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"${mark}></iframe>`;
}

function element(facts: SnippetFacts): string {
  const settings = [...new URLSearchParams(formatEmbed(facts.embedding))];
  const attributes = settings
    // every element has a title already: it would show as a tip over the map
    .map(([name, value]) => ` ${name === 'title' ? 'heading' : name}="${attributeText(value)}"`)
    .join('');
  const label = attributeText(frameTitle(facts));
  const link = attributeText(linkTo(facts));
  return [
    `<inequality-atlas${attributes} label="${label}"><a href="${link}">${label}</a></inequality-atlas>`,
    `<script type="module" src="${attributeText(facts.site)}embed/inequality-atlas.js"></script>`,
  ].join('\n');
}

/** The page that a picture or the words inside an element lead to. */
function linkTo({ site, counties, embedding }: SnippetFacts): string {
  const [only] = counties;
  if (counties.length === 1 && only !== undefined) return `${site}${pagePaths(pageName(only)).page}`;
  const { counties: codes = [] } = embedding;
  return `${site}${formatEmbed({ counties: codes })}`;
}

/**
 * The pictures made in the build show one measure, so their words name it whatever else was chosen. As wide as its column,
 * whether or not the page's own style sheet keeps pictures inside theirs; a height would then be wrong.
 */
function picture(site: string, county: string): string {
  const paths = pagePaths(pageName(county));
  const alt = `Map of ${county}: every neighbourhood by its tenth of England in the Index of Multiple Deprivation, 2025. The figures are in the Inequality Atlas.`;
  return `<a href="${attributeText(site + paths.page)}"><img src="${attributeText(site + paths.picture)}" alt="${attributeText(alt)}" width="100%" loading="lazy"></a>`;
}
