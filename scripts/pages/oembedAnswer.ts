import { makeSnippet } from '../../src/domain/embed/snippet.ts';
import { usualHeight } from '../../src/domain/embed/usualHeight.ts';
import { SHEET } from '../pictures/sheet.ts';
import { isAskedIndicator } from '../../src/domain/codes.ts';
import type { BuiltPage } from './builtPage.ts';
import { siteHref } from './headTags.ts';

/** An answer of oEmbed 1.0 (https://oembed.com/), type "rich": the HTML that an editor puts in place of the address. */
export interface OembedAnswer {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  /** pixels; the frame itself is as wide as its column */
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

const USUAL_WIDTH = 720;
const ONE_DAY_S = 86_400;

/** The answer for a page. Only with the site's address can an editor on another site use it. */
export function oembedAnswer(page: BuiltPage, address: string | null): OembedAnswer {
  const { counties, level, indicator, paths } = page;
  if (!isAskedIndicator(indicator)) throw new Error('A page without a measure');
  const html = makeSnippet('frame', {
    site: siteHref('', address, 1),
    embedding: { counties: counties.map(({ code }) => code), level, indicator },
    counties: counties.map(({ name }) => name),
    measure: page.measure,
  });
  return {
    version: '1.0',
    type: 'rich',
    title: `${page.heading}: ${page.measure}`,
    provider_name: 'Inequality Atlas',
    provider_url: siteHref('', address, 1),
    cache_age: ONE_DAY_S,
    html,
    width: USUAL_WIDTH,
    height: usualHeight('legend', counties.length),
    thumbnail_url: siteHref(paths.picture, address, 1),
    thumbnail_width: SHEET.width,
    thumbnail_height: SHEET.height,
  };
}
