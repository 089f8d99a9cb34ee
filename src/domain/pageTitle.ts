import { areaWord } from './classWords.ts';
import { joinNames } from './format.ts';
import type { Picture } from './picture.ts';

/** The title of the page for a picture. */
export function titleOf(picture: Picture): string {
  const names = joinNames(picture.counties.map(({ county }) => county.name));
  return `${picture.indicator.title}, ${picture.indicator.year}: ${placesOf(picture)} in ${names} · Inequality Atlas`;
}

/** What the areas of a picture are called. */
function placesOf({ geography }: Picture): string {
  return `${areaWord[geography === 'ward24' ? 'ward' : 'lsoa']}s`;
}
