import { slugOf } from '../nearest.ts';

/**
 * What the build makes for one county or saved view, as paths below the site's own folder. Every page of these lies one
 * folder deep and says so: `<html data-root="../" data-view="counties=E06000059">`, so that a page drawn from another
 * shell (the embed's) finds the atlas's files and knows its county without an address of its own.
 */
export interface PagePaths {
  /** title, description and preview for whoever reads a pasted link; leads on to the maps */
  page: string;
  /** the embed with its picture for readers without JavaScript */
  embed: string;
  /** answer for editors that turn a pasted address into an embed */
  oembed: string;
  picture: string;
  drawing: string;
}

/** "Bournemouth, Christchurch and Poole" → "bournemouth-christchurch-and-poole": how a county is called in addresses. */
export function pageName(countyName: string): string {
  return slugOf(countyName).replaceAll(' ', '-');
}

/** Where the pages and pictures of a name lie. */
export function pagePaths(name: string, folder: 'county' | 'view' = 'county'): PagePaths {
  return {
    page: `${folder}/${name}.html`,
    embed: `embed/${name}.html`,
    oembed: `oembed/${name}.json`,
    picture: `pictures/${name}.png`,
    drawing: `pictures/${name}.svg`,
  };
}
