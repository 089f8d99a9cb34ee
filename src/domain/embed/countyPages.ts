import { slugOf } from '../nearest.ts';

/** What the build makes for one county or saved view, as paths below the site's own folder. */
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

/** Where the pages and pictures of a name (of a county by `pageName`, or of a saved view) lie. */
export function pagePaths(name: string): PagePaths {
  return {
    page: `county/${name}.html`,
    embed: `embed/${name}.html`,
    oembed: `oembed/${name}.json`,
    picture: `pictures/${name}.png`,
    drawing: `pictures/${name}.svg`,
  };
}
